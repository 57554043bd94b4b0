//! The overview of who wrote what at which lens: one row per person, one column per open lens.
use crate::domain::compare::view::{Cell, CellStatus, Comparison, Seat};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::session::LensOpenness;

/// The lenses that were opened, in their order.
pub(crate) fn opened(comparison: &Comparison) -> Vec<Lens> {
    let open = comparison.lenses.iter().filter(|(_, openness)| **openness == LensOpenness::Revealed);
    open.map(|(lens, _)| *lens).collect()
}

/// A row for each person, the name first, then a cell for each of these lenses.
pub(crate) fn rows(
    comparison: &Comparison,
    lenses: &[Lens],
    locale: Locale,
    called: impl Fn(&Seat) -> String,
) -> Vec<Vec<String>> {
    let cell_of = |seat: &Seat, lens: Lens| {
        let cell = comparison.raster.iter().find(|cell| cell.participant == seat.id && cell.lens == lens);
        cell.map(|cell| in_cell(cell, locale)).unwrap_or_default()
    };
    let row_of = |seat: &Seat| {
        let cells = lenses.iter().map(|lens| cell_of(seat, *lens));
        std::iter::once(called(seat)).chain(cells).collect()
    };
    comparison.participants.iter().map(row_of).collect()
}

fn in_cell(cell: &Cell, locale: Locale) -> String {
    let mut parts = vec![match cell.status {
        CellStatus::Opened => cell.text.clone().unwrap_or_default(),
        CellStatus::KeptClosed => locale.say("paper-cell-kept-closed", &[]),
        CellStatus::Skipped => locale.say("paper-cell-skipped", &[]),
        CellStatus::NotYet => locale.say("paper-cell-not-yet", &[]),
    }];
    for (holds, key) in [(cell.doubt, "paper-cell-doubt"), (cell.noted, "paper-cell-noted")] {
        if holds {
            parts.push(format!("({})", locale.say(key, &[])));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}
