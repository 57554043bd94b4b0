//! The team report of a session that is not closed: what was opened, through the same views the screen shows, and what the
//! group wrote together. A lens that is still sealed is named and never shown.
use crate::domain::answer::OpenedAnswer;
use crate::domain::compare::view::{Comparison, Seat};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::session::LensOpenness;
use crate::ops::report::Held;
use crate::report::begin::{self, and};
use crate::report::document::{Block, Document, Question, Table};
use crate::report::kind::ReportKind;
use crate::report::raster::{self, opened};
use crate::report::views::{self, OptionOf, RoomOf};
use crate::report::{answer, begin::phase_title};
use chrono::NaiveDate;

/// The report.
pub fn document(held: &Held, today: NaiveDate, locale: Locale) -> Document {
    let comparison = &held.compared.comparison;
    let title = held.case.as_ref().map_or("", |case| case.title.as_str());
    let mut report = begin::document(ReportKind::Team, title, today, locale);
    report.facts_of(&held.facts);
    report.fictitious(held.case.as_ref().is_some_and(|case| case.fictitious));
    left_out(&mut report, comparison);
    report.marks.push(locale.say("report-never-in-it", &[]));
    if let Some(case) = &held.case {
        report.case(case);
        report.clarifications(held.clarifications.iter().map(|row| (row.question.as_str(), row.answer.as_str())));
    }
    shared(&mut report, comparison);
    if let Some(raster) = raster(comparison, locale) {
        report.heading(1, locale.say("report-raster", &[]));
        report.push(raster);
    }
    for lens in opened(comparison) {
        at_lens(&mut report, held, lens);
    }
    friction(&mut report, held);
    undiscussed(&mut report, comparison);
    let notes: Vec<_> = held.notes.iter().filter(|note| !note.text.trim().is_empty()).collect();
    if !notes.is_empty() {
        report.heading(1, locale.say("kept-page-notes", &[]));
        for note in notes {
            report.field(&phase_title(note.phase, locale), &note.text);
        }
    }
    report
}

/// Names the lenses that are sealed, and those the group did not look through.
pub(crate) fn left_out(report: &mut Document, comparison: &Comparison) {
    let locale = report.locale;
    for (openness, key) in
        [(LensOpenness::Sealed, "report-sealed"), (LensOpenness::Skipped, "report-lenses-not-chosen")]
    {
        let lenses: Vec<String> = comparison
            .lenses
            .iter()
            .filter(|(_, is)| **is == openness)
            .map(|(lens, _)| locale.lens(*lens))
            .collect();
        if !lenses.is_empty() {
            report.marks.push(locale.say(key, &[("lenses", &and(&lenses, locale))]));
        }
    }
}

fn called(seat: &Seat, locale: Locale) -> String {
    if seat.voice { locale.say("core-screen-voice", &[("name", &seat.alias)]) } else { seat.alias.clone() }
}

fn alias(comparison: &Comparison, id: ParticipantId) -> String {
    comparison.participants.iter().find(|seat| seat.id == id).map(|seat| seat.alias.clone()).unwrap_or_default()
}

fn aliases(comparison: &Comparison, ids: &[ParticipantId], locale: Locale) -> String {
    and(&ids.iter().map(|id| alias(comparison, *id)).collect::<Vec<_>>(), locale)
}

fn shared(report: &mut Document, comparison: &Comparison) {
    let locale = report.locale;
    report.heading(1, locale.say("paper-compare-shared", &[]));
    if comparison.shared.is_empty() {
        report.push(Block::Line(locale.say("paper-compare-nothing", &[])));
    }
    for lens in opened(comparison) {
        let mut items = comparison.shared.iter().filter(|one| one.lens == lens).peekable();
        if items.peek().is_some() {
            report.push(Block::Heading(2, locale.lens(lens), Some(lens)));
            report.push(Block::List(
                items
                    .map(|one| format!("{} ({})", one.what, aliases(comparison, &one.participants, locale)))
                    .collect(),
            ));
        }
    }
}

/// One row per person, one column per open lens.
fn raster(comparison: &Comparison, locale: Locale) -> Option<Block> {
    let lenses = opened(comparison);
    if lenses.is_empty() || comparison.participants.is_empty() {
        return None;
    }
    let mut heads = vec![(locale.say("paper-compare-who", &[]), None)];
    heads.extend(lenses.iter().map(|lens| (locale.lens(*lens), Some(*lens))));
    let rows = raster::rows(comparison, &lenses, locale, |seat| called(seat, locale));
    Some(Block::Table(Table { caption: locale.say("report-raster-caption", &[]), heads, rows }))
}

fn at_lens(report: &mut Document, held: &Held, lens: Lens) {
    let locale = report.locale;
    let comparison = &held.compared.comparison;
    let answers: Vec<&OpenedAnswer> =
        held.compared.answers.iter().filter(|answer| answer.body.lens() == lens).collect();
    report.push(Block::Heading(1, locale.lens(lens), Some(lens)));
    let asked =
        answers.first().map_or_else(|| begin::lens_question(lens, locale), |answer| answer.prompt.text.clone());
    report.push(Block::Prompt(asked));
    report.blocks.extend(view_of(comparison, lens, locale));
    for one in answers {
        let Some(seat) = comparison.participants.iter().find(|seat| seat.id == one.participant) else { continue };
        report.push(Block::Heading(2, called(seat, locale), Some(lens)));
        report.blocks.extend(answer::blocks(&one.body, locale));
        for (holds, key) in [(one.doubt, "report-doubt"), (one.noted, "report-noted"), (one.late, "report-late")] {
            if holds {
                report.push(Block::Small(locale.say(key, &[])));
            }
        }
        for addition in &one.additions {
            report.field(&locale.say("kept-page-added", &[]), &addition.text);
        }
    }
}

/// The view that belongs to a lens.
fn view_of(comparison: &Comparison, lens: Lens, locale: Locale) -> Option<Block> {
    let seats = &comparison.participants;
    match lens {
        Lens::Deugden => views::virtues(
            seats.iter().map(|seat| seat.alias.clone()).collect(),
            comparison
                .virtues
                .iter()
                .map(|row| {
                    let at = |seat: &Seat| row.by.iter().find(|by| by.participant == seat.id).map(|by| by.place);
                    (row.label.clone(), seats.iter().map(at).collect())
                })
                .collect(),
            locale,
        ),
        Lens::Handelingen => {
            let rows: Vec<OptionOf> = comparison
                .options
                .iter()
                .filter(|row| row.done || !row.stances.is_empty())
                .map(|row| OptionOf {
                    text: row.text.clone(),
                    done: row.done,
                    stances: row.stances.iter().map(|by| (alias(comparison, by.participant), by.stance)).collect(),
                })
                .collect();
            views::options(&rows, locale)
        }
        Lens::Vrijheid => {
            let rows: Vec<RoomOf> = comparison
                .room
                .iter()
                .map(|row| RoomOf {
                    who: alias(comparison, row.participant),
                    thinking: row.thinking,
                    acting: row.acting,
                    limits: row
                        .limits
                        .iter()
                        .map(|limit| {
                            locale.limit(&crate::domain::answer::Limit {
                                text: limit.text.clone(),
                                kind: limit.kind,
                                hard: limit.hard,
                            })
                        })
                        .collect(),
                })
                .collect();
            views::room(&rows, locale)
        }
        Lens::Kennis | Lens::Identiteit => None,
    }
}

/// Starters that are offered now, and earlier ones along which something was noted.
fn friction(report: &mut Document, held: &Held) {
    let locale = report.locale;
    let talks = &held.compared.talks;
    let told: Vec<_> = talks.iter().filter(|talk| talk.offered || !talk.note.trim().is_empty()).collect();
    if told.is_empty() {
        return;
    }
    report.heading(1, locale.say("paper-compare-friction", &[]));
    for talk in told {
        report.push(Block::Question(Question {
            lens: Some(talk.lens),
            reason: talk.reason.clone().unwrap_or_default(),
            question: talk.question.clone(),
            note: talk.note.clone(),
        }));
    }
}

/// Whose contributions nobody looked at together yet, per lens. What they wrote stands at their lens.
fn undiscussed(report: &mut Document, comparison: &Comparison) {
    let locale = report.locale;
    let of_lens = |lens: Lens| -> Vec<String> {
        let at = comparison.undiscussed.iter().filter(|one| one.lens == lens);
        at.map(|one| alias(comparison, one.participant)).collect()
    };
    let left: Vec<String> = opened(comparison)
        .into_iter()
        .filter_map(|lens| {
            let who = of_lens(lens);
            (!who.is_empty()).then(|| format!("{}: {}", locale.lens(lens), and(&who, locale)))
        })
        .collect();
    if !left.is_empty() {
        report.heading(1, locale.say("paper-compare-undiscussed", &[]));
        report.push(Block::List(left));
    }
}
