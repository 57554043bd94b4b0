//! How every report begins: its kind, its facts, and what a reader must know first. Knows no session and no archive.
use crate::content::load::prompts;
use crate::domain::case::CaseText;
use crate::domain::kept::Facts;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::phase::Phase;
use crate::report::document::{Block, Document};
use crate::report::kind::ReportKind;
use crate::words::Given;
use chrono::{Datelike as _, NaiveDate};

/// A report with nothing in it but the sentence that stands on every report.
pub fn document(kind: ReportKind, title: &str, made_on: NaiveDate, locale: Locale) -> Document {
    let name = name(kind, locale);
    Document {
        kind,
        locale,
        title: if title.trim().is_empty() { name } else { title.to_owned() },
        made_on: day(made_on, locale),
        facts: Vec::new(),
        marks: vec![locale.say("not-the-client-file", &[])],
        blocks: Vec::new(),
    }
}

/// What a kind of report is called.
pub fn name(kind: ReportKind, locale: Locale) -> String {
    locale.say(&format!("report-kind-{}", kind.name()), &[])
}

/// 2 november 2026.
pub fn day(day: NaiveDate, locale: Locale) -> String {
    let month = locale.say(&format!("report-month-{}", day.month()), &[]);
    format!("{} {month} {}", day.day(), day.year())
}

/// The question of a lens, as it is asked now.
pub fn lens_question(lens: Lens, locale: Locale) -> String {
    prompts(locale)
        .lenses
        .iter()
        .find(|prompt| prompt.lens == lens)
        .map(|prompt| prompt.question.clone())
        .unwrap_or_default()
}

/// What a phase is called.
pub fn phase_title(phase: Phase, locale: Locale) -> String {
    match phase.lens() {
        Some(lens) => locale.lens(lens),
        None => prompts(locale)
            .phases
            .iter()
            .find(|prompt| prompt.phase == phase)
            .map_or_else(|| phase.name().to_owned(), |prompt| prompt.title.clone()),
    }
}

/// Several as a sentence lists them: a, b en c.
pub fn and(all: &[String], locale: Locale) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => locale.say("core-and", &[("before", &before.join(", ")), ("last", last)]),
    }
}

/// How many, in words that follow the plural.
pub fn counted(key: &str, name: &str, count: u32, locale: Locale) -> String {
    locale.say_with(key, [(name, Given::Number(i64::from(count)))])
}

impl Document {
    /// Adds a fact, if there is one.
    pub fn fact(&mut self, key: &str, value: String) {
        if !value.is_empty() {
            self.facts.push((self.locale.say(key, &[]), value));
        }
    }

    /// Adds what is known of the meeting itself.
    pub fn facts_of(&mut self, facts: &Facts) {
        self.fact("report-fact-date", day(facts.held_on, self.locale));
        self.fact(
            "report-fact-minutes",
            counted("kept-page-minutes", "minutes", u32::from(facts.minutes), self.locale),
        );
        let mut people = vec![counted("kept-page-people", "people", facts.people, self.locale)];
        if facts.voices > 0 {
            people.push(counted("kept-page-voices", "voices", facts.voices, self.locale));
        }
        self.fact("report-fact-people", and(&people, self.locale));
        if let Some(form) = facts.form {
            self.fact("report-fact-form", self.locale.say(&format!("form-{}", form.name()), &[]));
        }
    }

    /// Says that the case is made up, if it is.
    pub fn fictitious(&mut self, made_up: bool) {
        if made_up {
            self.marks.push(self.locale.say("report-fictitious", &[]));
        }
    }

    /// Adds the case: what happened, the moment, the question, and what was done if that may be told.
    pub fn case(&mut self, case: &CaseText) {
        self.heading(1, self.locale.say("report-case", &[]));
        self.markdown(&case.situation);
        self.field(&self.locale.say("paper-case-moment", &[]), &case.moment);
        self.field(&self.locale.say("paper-case-question", &[]), &case.question);
        if !case.done.trim().is_empty() {
            self.heading(2, self.locale.say("core-own-course", &[]));
            self.markdown(&case.done);
        }
    }

    /// Adds a text of a case file: its paragraphs and lists as text.
    pub fn markdown(&mut self, text: &str) {
        use crate::content::markdown::{Piece, pieces};
        for piece in pieces(text) {
            self.push(match piece {
                Piece::Paragraph(text) => Block::Written(text),
                Piece::Heading(text) => Block::Heading(2, text, None),
                Piece::List(items) => Block::List(items),
            });
        }
    }

    /// Adds questions with what was answered.
    pub fn clarifications<'a>(&mut self, rows: impl Iterator<Item = (&'a str, &'a str)>) {
        let rows: Vec<Block> = rows
            .filter(|(question, _)| !question.trim().is_empty())
            .map(|(question, answer)| Block::Field(question.to_owned(), answer.to_owned()))
            .collect();
        if !rows.is_empty() {
            self.heading(2, self.locale.say("kept-page-clarifications", &[]));
            self.blocks.extend(rows);
        }
    }
}
