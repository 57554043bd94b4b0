//! The team report of a closed session, in a team's book or in an archive: what was kept, each as far as its writer is
//! named. Who chose *zonder naam* stays nameless, and nothing runs through the lenses.
use crate::content::themes;
use crate::domain::answer::{Body, PromptRef};
use crate::domain::case::CaseText;
use crate::domain::kept::{By, Contribution, Kept, KeptGroup, Part};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::ops::kept::{in_order, options};
use crate::report::answer;
use crate::report::begin::{self, and, day, phase_title};
use crate::report::document::{Block, Document, Question};
use crate::report::kind::ReportKind;
use crate::report::views::{self, OptionOf, RoomOf};
use chrono::NaiveDate;

/// The report.
pub fn document(kept: &Kept, today: NaiveDate, locale: Locale) -> Document {
    let title = if kept.title.is_empty() { locale.say("kept-page-title", &[]) } else { kept.title.clone() };
    let mut report = begin::document(ReportKind::Team, &title, today, locale);
    report.facts_of(&kept.facts);
    report.fact("report-fact-themes", themes::named(&kept.themes, locale).join(" · "));
    report.fact("report-fact-until", day(kept.expires_on, locale));
    report.fictitious(made_up(kept));
    report.marks.push(locale.say("report-only-kept", &[]));
    nothing_kept(&mut report, kept);
    let ordered = in_order(kept);
    for one in &ordered {
        if let Some(case) = case(one) {
            report.case(&case);
        }
    }
    for one in &ordered {
        if let Part::Clarifications { rows } = &one.part {
            report.clarifications(rows.iter().map(|row| (row.question.as_str(), row.answer.as_str())));
        }
    }
    for lens in Lens::ALL {
        at_lens(&mut report, kept, &ordered, lens);
    }
    if !kept.shared.talks.is_empty() {
        report.heading(1, locale.say("kept-page-talks", &[]));
        for talk in &kept.shared.talks {
            report.push(Block::Question(Question {
                lens: Some(talk.lens),
                reason: String::new(),
                question: talk.question.clone(),
                note: talk.note.clone(),
            }));
        }
    }
    if !kept.shared.notes.is_empty() {
        report.heading(1, locale.say("kept-page-notes", &[]));
        for note in &kept.shared.notes {
            report.field(&phase_title(note.phase, locale), &note.text);
        }
    }
    report
}

/// A made-up case of a pack.
pub(crate) fn made_up(kept: &Kept) -> bool {
    kept.contributions.iter().any(|one| one.by == By::Pack && matches!(one.part, Part::Case { .. }))
}

/// The text of the case, if this is it.
pub(crate) fn case(one: &Contribution) -> Option<CaseText> {
    match &one.part {
        Part::Case { title, situation, moment, question, done } => Some(CaseText {
            title: title.clone(),
            situation: situation.clone(),
            moment: moment.clone(),
            question: question.clone(),
            done: done.clone(),
            ..CaseText::default()
        }),
        _ => None,
    }
}

/// Names the lenses that were opened and of which nothing was kept.
fn nothing_kept(report: &mut Document, kept: &Kept) {
    let locale = report.locale;
    let without: Vec<String> = kept
        .facts
        .lenses
        .iter()
        .filter(|lens| !kept.contributions.iter().any(|one| one.part.lens() == Some(**lens)))
        .map(|lens| locale.lens(*lens))
        .collect();
    if !without.is_empty() {
        report.marks.push(locale.say("report-nothing-kept", &[("lenses", &and(&without, locale))]));
    }
}

/// Who something is from, as far as that is kept.
fn who(by: &By, locale: Locale) -> String {
    match by {
        By::Alias { alias } => alias.clone(),
        By::Voice { alias, .. } => locale.say("core-screen-voice", &[("name", alias)]),
        By::Nameless => locale.say("kept-page-nameless", &[]),
        By::Owner => locale.say("kept-page-owner", &[]),
        By::Pack => locale.say("kept-page-pack", &[]),
    }
}

/// A kept answer, taken apart.
struct Answer<'a> {
    by: &'a By,
    body: &'a Body,
    doubt: bool,
    noted: bool,
    additions: &'a [String],
    prompt: &'a PromptRef,
}

fn answers<'a>(ordered: &[&'a Contribution], lens: Lens) -> Vec<Answer<'a>> {
    ordered
        .iter()
        .filter_map(|one| match &one.part {
            Part::Answer { body, doubt, noted, additions, prompt } if body.lens() == lens => {
                Some(Answer { by: &one.by, body, doubt: *doubt, noted: *noted, additions, prompt })
            }
            _ => None,
        })
        .collect()
}

fn at_lens(report: &mut Document, kept: &Kept, ordered: &[&Contribution], lens: Lens) {
    let locale = report.locale;
    let answers = answers(ordered, lens);
    let with_stances = if lens == Lens::Handelingen { stances(kept, locale) } else { None };
    if answers.is_empty() && with_stances.is_none() {
        return;
    }
    report.push(Block::Heading(1, locale.lens(lens), Some(lens)));
    if let Some(first) = answers.first() {
        report.push(Block::Prompt(first.prompt.text.clone()));
    }
    report.blocks.extend(with_stances);
    report.blocks.extend(view_of(&answers, lens, locale));
    for one in &answers {
        report.push(Block::Heading(2, who(one.by, locale), Some(lens)));
        report.blocks.extend(answer::blocks(one.body, locale));
        for (holds, key) in [(one.doubt, "report-doubt"), (one.noted, "report-noted")] {
            if holds {
                report.push(Block::Small(locale.say(key, &[])));
            }
        }
        for addition in one.additions {
            report.field(&locale.say("kept-page-added", &[]), addition);
        }
    }
    let of_lens = |group: &&KeptGroup| group.lens == lens && !group.label.is_empty();
    let labels: Vec<String> = kept.shared.groups.iter().filter(of_lens).map(|group| group.label.clone()).collect();
    if !labels.is_empty() {
        report.heading(2, locale.say("kept-page-joined", &[]));
        report.push(Block::List(labels));
    }
}

fn stances(kept: &Kept, locale: Locale) -> Option<Block> {
    let rows: Vec<OptionOf> = options(kept)
        .into_iter()
        .map(|row| OptionOf {
            text: row.text,
            done: row.done,
            stances: row.stances.iter().map(|one| (who(&one.by, locale), one.stance)).collect(),
        })
        .collect();
    views::options(&rows, locale)
}

fn view_of(answers: &[Answer<'_>], lens: Lens, locale: Locale) -> Option<Block> {
    match lens {
        Lens::Deugden => {
            let forms: Vec<&Body> = answers.iter().map(|one| one.body).collect();
            views::virtues(
                answers.iter().map(|one| who(one.by, locale)).collect(),
                views::virtue_rows(&forms, locale),
                locale,
            )
        }
        Lens::Vrijheid => {
            let rows: Vec<RoomOf> = answers
                .iter()
                .filter_map(|one| match one.body {
                    Body::Vrijheid(form) => Some(RoomOf {
                        who: who(one.by, locale),
                        thinking: form.thinking,
                        acting: form.acting,
                        limits: form.limits.iter().map(|one| locale.limit(one)).collect(),
                    }),
                    _ => None,
                })
                .collect();
            views::room(&rows, locale)
        }
        _ => None,
    }
}
