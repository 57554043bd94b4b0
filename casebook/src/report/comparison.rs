//! The comparison on paper: the same view model the screen draws, as headings, lists and tables.
use crate::domain::compare::view::{Comparison, Seat, Stance};
use crate::domain::ids::ParticipantId;
use crate::domain::locale::Locale;
use crate::domain::session::LensOpenness;
use crate::ops::view::ComparisonView;
use crate::report::raster;
use crate::report::table::{self, Part};

/// As Markdown.
pub fn markdown(compared: &ComparisonView, locale: Locale) -> String {
    table::markdown(&parts(compared, locale))
}

/// As HTML.
pub fn html(compared: &ComparisonView, locale: Locale) -> String {
    table::html(&parts(compared, locale))
}

fn parts(compared: &ComparisonView, locale: Locale) -> Vec<Part> {
    let comparison = &compared.comparison;
    let heading = |key: &str| Part::Heading(2, locale.say(key, &[]));
    let mut parts = vec![
        Part::Heading(1, locale.say("paper-compare-title", &[])),
        Part::Line(locale.say("not-the-client-file", &[])),
    ];
    parts.push(Part::List(lenses(comparison, locale)));
    parts.push(heading("paper-compare-shared"));
    parts.push(list(
        comparison.shared.iter().map(|one| {
            format!("{}: {} ({})", locale.lens(one.lens), one.what, names(comparison, &one.participants, locale))
        }),
        locale,
    ));
    parts.push(Part::Heading(3, locale.say("paper-compare-only-one", &[])));
    parts.push(list(
        compared.named.iter().filter(|thing| thing.people.len() == 1).map(|thing| {
            format!("{}: {} ({})", locale.lens(thing.lens), thing.what, names(comparison, &thing.people, locale))
        }),
        locale,
    ));
    parts.push(heading("paper-compare-raster"));
    parts.push(raster(comparison, locale));
    parts.push(heading("paper-compare-virtues"));
    parts.push(virtues(comparison, locale));
    parts.push(heading("paper-compare-options"));
    parts.push(options(comparison, locale));
    parts.push(heading("paper-compare-room"));
    parts.push(room(comparison, locale));
    parts.push(heading("paper-compare-friction"));
    parts.push(list(
        comparison
            .friction
            .iter()
            .map(|one| format!("{}: {} {}", locale.lens(one.lens), one.reason, one.question)),
        locale,
    ));
    parts.push(heading("paper-compare-undiscussed"));
    parts.push(list(
        comparison.undiscussed.iter().map(|one| {
            format!("{} · {}: {}", alias(comparison, one.participant, locale), locale.lens(one.lens), one.item)
        }),
        locale,
    ));
    parts
}

fn list(items: impl Iterator<Item = String>, locale: Locale) -> Part {
    let items: Vec<String> = items.collect();
    if items.is_empty() { Part::Line(locale.say("paper-compare-nothing", &[])) } else { Part::List(items) }
}

/// Who sits there; of a perspective of the case, that it is one and whose.
fn called(seat: &Seat, locale: Locale) -> String {
    match &seat.example {
        Some(role) => format!("{} ({})", seat.alias, locale.say("compare-example", &[("role", role)])),
        None => seat.alias.clone(),
    }
}

fn alias(comparison: &Comparison, id: ParticipantId, locale: Locale) -> String {
    comparison.participants.iter().find(|seat| seat.id == id).map(|seat| called(seat, locale)).unwrap_or_default()
}

fn names(comparison: &Comparison, ids: &[ParticipantId], locale: Locale) -> String {
    ids.iter().map(|id| alias(comparison, *id, locale)).collect::<Vec<_>>().join(", ")
}

/// Lenses that are not open, named.
fn lenses(comparison: &Comparison, locale: Locale) -> Vec<String> {
    comparison
        .lenses
        .iter()
        .map(|(lens, openness)| match openness {
            LensOpenness::Revealed => locale.lens(*lens),
            LensOpenness::Sealed => format!("{}: {}", locale.lens(*lens), locale.say("paper-compare-sealed", &[])),
            LensOpenness::Skipped => {
                format!("{}: {}", locale.lens(*lens), locale.say("paper-compare-skipped", &[]))
            }
        })
        .collect()
}

fn raster(comparison: &Comparison, locale: Locale) -> Part {
    let lenses = raster::opened(comparison);
    let mut heads = vec![locale.say("paper-compare-who", &[])];
    heads.extend(lenses.iter().map(|lens| locale.lens(*lens)));
    Part::Table(heads, raster::rows(comparison, &lenses, locale, |seat| called(seat, locale)))
}

fn virtues(comparison: &Comparison, locale: Locale) -> Part {
    let mut heads = vec![locale.say("paper-compare-virtue", &[])];
    heads.extend(comparison.participants.iter().map(|seat| called(seat, locale)));
    let rows: Vec<Vec<String>> = comparison
        .virtues
        .iter()
        .map(|virtue| {
            let mut row = vec![virtue.label.clone()];
            row.extend(comparison.participants.iter().map(|seat| {
                let by = virtue.by.iter().find(|by| by.participant == seat.id);
                by.map_or_else(|| locale.say("paper-not-chosen", &[]), |by| by.place.to_string())
            }));
            row
        })
        .collect();
    if rows.is_empty() { list(std::iter::empty(), locale) } else { Part::Table(heads, rows) }
}

fn options(comparison: &Comparison, locale: Locale) -> Part {
    let mut heads = vec![locale.say("paper-compare-option", &[])];
    heads.extend(comparison.participants.iter().map(|seat| called(seat, locale)));
    let rows: Vec<Vec<String>> = comparison
        .options
        .iter()
        .map(|option| {
            let text = if option.done {
                format!("{} ({})", option.text, locale.say("core-own-course", &[]))
            } else {
                option.text.clone()
            };
            let mut row = vec![text];
            row.extend(comparison.participants.iter().map(|seat| {
                let by = option.stances.iter().find(|by| by.participant == seat.id);
                by.map(|by| stance(by.stance, locale)).unwrap_or_default()
            }));
            row
        })
        .collect();
    if rows.is_empty() { list(std::iter::empty(), locale) } else { Part::Table(heads, rows) }
}

fn stance(stance: Stance, locale: Locale) -> String {
    match stance {
        Stance::Would => locale.say("paper-stance-would", &[]),
        Stance::Doubt => locale.say("paper-stance-doubt", &[]),
        Stance::WouldNot => locale.say("paper-stance-would-not", &[]),
    }
}

fn room(comparison: &Comparison, locale: Locale) -> Part {
    let given = |room: Option<u8>| room.map_or_else(|| "–".to_owned(), |room| room.to_string());
    let rows: Vec<Vec<String>> = comparison
        .room
        .iter()
        .map(|row| {
            let limits: Vec<String> = row
                .limits
                .iter()
                .map(|limit| {
                    locale.limit(&crate::domain::answer::Limit {
                        text: limit.text.clone(),
                        kind: limit.kind,
                        hard: limit.hard,
                    })
                })
                .collect();
            vec![
                alias(comparison, row.participant, locale),
                given(row.thinking),
                given(row.acting),
                limits.join("; "),
            ]
        })
        .collect();
    let heads = ["paper-compare-who", "paper-compare-thinking", "paper-compare-acting", "paper-compare-limits"]
        .map(|key| locale.say(key, &[]));
    if rows.is_empty() { list(std::iter::empty(), locale) } else { Part::Table(heads.to_vec(), rows) }
}
