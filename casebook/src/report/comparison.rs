//! The comparison on paper: the same view model the screen draws, as headings, lists and tables.
use crate::domain::compare::view::{Cell, CellStatus, Comparison, Seat, Stance};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::session::LensOpenness;
use crate::ops::view::ComparisonView;
use crate::report::table::{self, Part};
use crate::words::say;
use std::fmt::Write as _;

/// As Markdown.
pub fn markdown(compared: &ComparisonView) -> String {
    table::markdown(&parts(compared))
}

/// As HTML.
pub fn html(compared: &ComparisonView) -> String {
    table::html(&parts(compared))
}

fn parts(compared: &ComparisonView) -> Vec<Part> {
    let comparison = &compared.comparison;
    let heading = |key: &str| Part::Heading(2, say(key, &[]));
    let mut parts =
        vec![Part::Heading(1, say("paper-compare-title", &[])), Part::Line(say("not-the-client-file", &[]))];
    parts.push(Part::List(lenses(comparison)));
    parts.push(heading("paper-compare-shared"));
    parts.push(list(
        comparison.shared.iter().map(|one| {
            format!("{}: {} ({})", lens_name(one.lens), one.what, names(comparison, &one.participants))
        }),
    ));
    parts.push(Part::Heading(3, say("paper-compare-only-one", &[])));
    parts.push(list(compared.named.iter().filter(|thing| thing.people.len() == 1).map(|thing| {
        format!("{}: {} ({})", lens_name(thing.lens), thing.what, names(comparison, &thing.people))
    })));
    parts.push(heading("paper-compare-raster"));
    parts.push(raster(comparison));
    parts.push(heading("paper-compare-virtues"));
    parts.push(virtues(comparison));
    parts.push(heading("paper-compare-options"));
    parts.push(options(comparison));
    parts.push(heading("paper-compare-room"));
    parts.push(room(comparison));
    parts.push(heading("paper-compare-friction"));
    parts.push(list(
        comparison.friction.iter().map(|one| format!("{}: {} {}", lens_name(one.lens), one.reason, one.question)),
    ));
    parts.push(heading("paper-compare-undiscussed"));
    parts.push(list(
        comparison
            .undiscussed
            .iter()
            .map(|one| format!("{} · {}: {}", alias(comparison, one.participant), lens_name(one.lens), one.item)),
    ));
    parts
}

fn list(items: impl Iterator<Item = String>) -> Part {
    let items: Vec<String> = items.collect();
    if items.is_empty() { Part::Line(say("paper-compare-nothing", &[])) } else { Part::List(items) }
}

fn lens_name(lens: Lens) -> String {
    say(&format!("lens-{}", lens.name()), &[])
}

/// Who sits there; of a perspective of the case, that it is one and whose.
fn called(seat: &Seat) -> String {
    match &seat.example {
        Some(role) => format!("{} ({})", seat.alias, say("compare-example", &[("role", role)])),
        None => seat.alias.clone(),
    }
}

fn alias(comparison: &Comparison, id: ParticipantId) -> String {
    comparison.participants.iter().find(|seat| seat.id == id).map(called).unwrap_or_default()
}

fn names(comparison: &Comparison, ids: &[ParticipantId]) -> String {
    ids.iter().map(|id| alias(comparison, *id)).collect::<Vec<_>>().join(", ")
}

/// Lenses that are not open, named.
fn lenses(comparison: &Comparison) -> Vec<String> {
    comparison
        .lenses
        .iter()
        .map(|(lens, openness)| match openness {
            LensOpenness::Revealed => lens_name(*lens),
            LensOpenness::Sealed => format!("{}: {}", lens_name(*lens), say("paper-compare-sealed", &[])),
            LensOpenness::Skipped => format!("{}: {}", lens_name(*lens), say("paper-compare-skipped", &[])),
        })
        .collect()
}

fn raster(comparison: &Comparison) -> Part {
    let lenses: Vec<Lens> = comparison
        .lenses
        .iter()
        .filter(|(_, openness)| **openness == LensOpenness::Revealed)
        .map(|(lens, _)| *lens)
        .collect();
    let mut heads = vec![say("paper-compare-who", &[])];
    heads.extend(lenses.iter().map(|lens| lens_name(*lens)));
    let rows = comparison
        .participants
        .iter()
        .map(|seat| {
            let mut row = vec![called(seat)];
            row.extend(lenses.iter().map(|lens| {
                let cell = comparison.raster.iter().find(|cell| cell.participant == seat.id && cell.lens == *lens);
                cell.map(cell_text).unwrap_or_default()
            }));
            row
        })
        .collect();
    Part::Table(heads, rows)
}

fn cell_text(cell: &Cell) -> String {
    let mut text = match cell.status {
        CellStatus::Opened => cell.text.clone().unwrap_or_default(),
        CellStatus::KeptClosed => say("paper-cell-kept-closed", &[]),
        CellStatus::Skipped => say("paper-cell-skipped", &[]),
        CellStatus::NotYet => say("paper-cell-not-yet", &[]),
    };
    for (holds, key) in [(cell.doubt, "paper-cell-doubt"), (cell.noted, "paper-cell-noted")] {
        if holds {
            let _ = write!(text, " [{}]", say(key, &[]));
        }
    }
    text
}

fn virtues(comparison: &Comparison) -> Part {
    let mut heads = vec![say("paper-compare-virtue", &[])];
    heads.extend(comparison.participants.iter().map(called));
    let rows: Vec<Vec<String>> = comparison
        .virtues
        .iter()
        .map(|virtue| {
            let mut row = vec![virtue.label.clone()];
            row.extend(comparison.participants.iter().map(|seat| {
                let by = virtue.by.iter().find(|by| by.participant == seat.id);
                by.map_or_else(|| say("paper-not-chosen", &[]), |by| by.place.to_string())
            }));
            row
        })
        .collect();
    if rows.is_empty() { list(std::iter::empty()) } else { Part::Table(heads, rows) }
}

fn options(comparison: &Comparison) -> Part {
    let mut heads = vec![say("paper-compare-option", &[])];
    heads.extend(comparison.participants.iter().map(called));
    let rows: Vec<Vec<String>> = comparison
        .options
        .iter()
        .map(|option| {
            let text = if option.done {
                format!("{} ({})", option.text, say("core-own-course", &[]))
            } else {
                option.text.clone()
            };
            let mut row = vec![text];
            row.extend(comparison.participants.iter().map(|seat| {
                let by = option.stances.iter().find(|by| by.participant == seat.id);
                by.map(|by| stance(by.stance)).unwrap_or_default()
            }));
            row
        })
        .collect();
    if rows.is_empty() { list(std::iter::empty()) } else { Part::Table(heads, rows) }
}

fn stance(stance: Stance) -> String {
    match stance {
        Stance::Would => say("paper-stance-would", &[]),
        Stance::Doubt => say("paper-stance-doubt", &[]),
        Stance::WouldNot => say("paper-stance-would-not", &[]),
    }
}

fn room(comparison: &Comparison) -> Part {
    let given = |room: Option<u8>| room.map_or_else(|| "–".to_owned(), |room| room.to_string());
    let rows: Vec<Vec<String>> = comparison
        .room
        .iter()
        .map(|row| {
            let limits: Vec<String> = row
                .limits
                .iter()
                .map(|limit| {
                    crate::words::limit(&crate::domain::answer::Limit {
                        text: limit.text.clone(),
                        kind: limit.kind,
                        hard: limit.hard,
                    })
                })
                .collect();
            vec![alias(comparison, row.participant), given(row.thinking), given(row.acting), limits.join("; ")]
        })
        .collect();
    let heads = ["paper-compare-who", "paper-compare-thinking", "paper-compare-acting", "paper-compare-limits"]
        .map(|key| say(key, &[]));
    if rows.is_empty() { list(std::iter::empty()) } else { Part::Table(heads.to_vec(), rows) }
}
