//! The conversation card: one page for the wall. Questions, and what was shared; no names, and nothing of one person alone.
use crate::domain::kept::Kept;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::text::excerpt;
use crate::ops::report::Held;
use crate::report::begin::{self, lens_question};
use crate::report::document::{Block, Document, Question};
use crate::report::kind::ReportKind;
use crate::report::{raster, team, team_kept};
use chrono::NaiveDate;

/// Most graphemes of the question of the case: the card stays one page.
const SHORT: usize = 280;
/// Most graphemes of an open question, and of a title.
const LINE: usize = 160;
/// Most graphemes of a virtue in own words.
const WORD: usize = 40;
/// Most shared virtues.
const MOST_VIRTUES: usize = 9;
/// Most open questions.
const MOST_QUESTIONS: usize = 6;

/// What stands on a card.
struct Card {
    title: String,
    question: String,
    made_up: bool,
    lenses: Vec<Lens>,
    virtues: Vec<String>,
    questions: Vec<(Lens, String)>,
}

/// The card of a session that is not closed.
pub fn of_held(held: &Held, today: NaiveDate, locale: Locale) -> Document {
    let comparison = &held.compared.comparison;
    let mut report = Card {
        title: held.case.as_ref().map(|case| case.title.clone()).unwrap_or_default(),
        question: held.case.as_ref().map(|case| case.question.clone()).unwrap_or_default(),
        made_up: held.case.as_ref().is_some_and(|case| case.fictitious),
        lenses: raster::opened(comparison),
        virtues: comparison
            .shared
            .iter()
            .filter(|one| one.lens == Lens::Deugden)
            .map(|one| one.what.clone())
            .collect(),
        questions: comparison.friction.iter().map(|one| (one.lens, one.question.clone())).collect(),
    }
    .document(today, locale);
    team::left_out(&mut report, comparison);
    report
}

/// The card of a closed session: the case if its owner released it, and the questions the group talked along.
pub fn of_kept(kept: &Kept, today: NaiveDate, locale: Locale) -> Document {
    let case = kept.contributions.iter().find_map(team_kept::case);
    Card {
        title: kept.title.clone(),
        question: case.map(|case| case.question).unwrap_or_default(),
        made_up: team_kept::made_up(kept),
        lenses: kept.facts.lenses.clone(),
        virtues: Vec::new(),
        questions: kept.shared.talks.iter().map(|talk| (talk.lens, talk.question.clone())).collect(),
    }
    .document(today, locale)
}

impl Card {
    fn document(self, today: NaiveDate, locale: Locale) -> Document {
        let mut report = begin::document(ReportKind::Card, &excerpt(&self.title, LINE), today, locale);
        report.fictitious(self.made_up);
        if !self.question.trim().is_empty() {
            report.push(Block::Prompt(excerpt(&self.question, SHORT)));
        }
        let lenses = if self.lenses.is_empty() { Lens::ALL.to_vec() } else { self.lenses };
        report.heading(1, locale.say("report-card-lenses", &[]));
        for lens in lenses {
            report.push(Block::Question(Question {
                lens: Some(lens),
                reason: locale.lens(lens),
                question: lens_question(lens, locale),
                note: String::new(),
            }));
        }
        if !self.virtues.is_empty() {
            report.push(Block::Heading(1, locale.say("report-card-virtues", &[]), Some(Lens::Deugden)));
            let virtues: Vec<String> =
                self.virtues.iter().take(MOST_VIRTUES).map(|virtue| excerpt(virtue, WORD)).collect();
            report.push(Block::Line(virtues.join(" · ")));
        }
        if !self.questions.is_empty() {
            report.heading(1, locale.say("report-card-questions", &[]));
            let mut asked: Vec<String> = Vec::new();
            for (_, question) in self.questions {
                let question = excerpt(&question, LINE);
                if !asked.contains(&question) && asked.len() < MOST_QUESTIONS {
                    asked.push(question);
                }
            }
            report.push(Block::List(asked));
        }
        report
    }
}
