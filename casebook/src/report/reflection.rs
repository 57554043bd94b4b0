//! One's own *reflectieverslag*: a draft in the three dimensions of the professional register, from one's own words and
//! nobody else's. What is *alleen voor mij* is not in it: a report like this is made to be handed in.
use crate::domain::answer::Body;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::ops::own_words::OwnWords;
use crate::report::answer;
use crate::report::begin;
use crate::report::document::{Block, Document};
use crate::report::kind::ReportKind;
use chrono::NaiveDate;

/// Meetings shorter than this may not count for the register.
const SHORT_MINUTES: u16 = 60;

/// The report.
pub fn document(own: &OwnWords, today: NaiveDate, locale: Locale) -> Document {
    let mut report = begin::document(ReportKind::Reflection, "", today, locale);
    report.facts_of(&own.facts);
    report.fact(
        "report-fact-roles",
        own.roles.iter().map(|(role, count)| role_line(role, *count)).collect::<Vec<_>>().join(" · "),
    );
    if own.case_owner {
        report.fact("report-fact-my-part", locale.say("report-my-case", &[]));
    }
    report.marks.push(locale.say("report-draft", &[]));
    if own.facts.minutes < SHORT_MINUTES {
        report.marks.push(locale.say("report-short-meeting", &[]));
    }
    report.marks.push(locale.say("report-reflection-without", &[]));
    report.push(Block::Room(locale.say("report-fill-case", &[])));
    technical(&mut report, own);
    normative(&mut report, own);
    personal(&mut report, own);
    report.heading(1, locale.say("report-next", &[]));
    report.push(Block::Room(locale.say("report-fill-next", &[])));
    report
}

fn role_line(role: &str, count: u32) -> String {
    if count == 1 { role.to_owned() } else { format!("{role} ({count})") }
}

fn dimension(report: &mut Document, key: &str, about: &str, parts: Vec<Block>) {
    let locale = report.locale;
    report.heading(1, locale.say(key, &[]));
    report.push(Block::Small(locale.say(about, &[])));
    if parts.is_empty() {
        report.push(Block::Room(locale.say("report-fill-empty", &[])));
    }
    report.blocks.extend(parts);
}

/// Under the name of its lens, with its doubt, its marks and what was added.
fn under(own: &OwnWords, lens: Lens, locale: Locale, parts: impl FnOnce(&Body) -> Vec<Block>) -> Vec<Block> {
    let Some(answer) = own.answers.iter().find(|one| one.answer.body.lens() == lens) else { return Vec::new() };
    let mut blocks = parts(&answer.answer.body);
    if blocks.is_empty() {
        return blocks;
    }
    if answer.answer.doubt {
        blocks.push(Block::Small(locale.say("own-words-doubt", &[])));
    }
    if answer.noted {
        blocks.push(Block::Small(locale.say("report-noted-own", &[])));
    }
    for addition in &answer.additions {
        blocks.push(Block::Field(locale.say("kept-page-added", &[]), addition.clone()));
    }
    let mut with_head = vec![Block::Heading(2, locale.lens(lens), Some(lens))];
    if let Some(prompt) = &answer.answer.prompt {
        with_head.push(Block::Prompt(prompt.text.clone()));
    }
    with_head.extend(blocks);
    with_head
}

fn technical(report: &mut Document, own: &OwnWords) {
    let locale = report.locale;
    let mut parts = under(own, Lens::Handelingen, locale, |body| answer::blocks(body, locale));
    parts.extend(under(own, Lens::Kennis, locale, |body| answer::blocks(body, locale)));
    dimension(report, "report-technical", "report-technical-about", parts);
}

fn normative(report: &mut Document, own: &OwnWords) {
    let locale = report.locale;
    let mut parts = under(own, Lens::Deugden, locale, |body| answer::blocks(body, locale));
    // What limits stands here, the room that is felt with the person.
    parts.extend(under(own, Lens::Vrijheid, locale, |body| {
        let mut limits = Vec::new();
        if let Body::Vrijheid(form) = body {
            answer::list(&mut limits, form.limits.iter().map(|one| locale.limit(one)));
        }
        limits
    }));
    dimension(report, "report-normative", "report-normative-about", parts);
}

fn personal(report: &mut Document, own: &OwnWords) {
    let locale = report.locale;
    let mut parts = Vec::new();
    if let Some(thought) = own.first_thought.as_deref().filter(|text| !text.trim().is_empty()) {
        parts.push(Block::Heading(2, locale.say("own-words-first-thought", &[]), None));
        parts.push(Block::Written(thought.to_owned()));
    }
    parts.extend(under(own, Lens::Identiteit, locale, |body| answer::blocks(body, locale)));
    let room = own.answers.iter().find_map(|one| match &one.answer.body {
        Body::Vrijheid(form) if form.thinking.is_some() || form.acting.is_some() => {
            Some(answer::room(form.thinking, form.acting, locale))
        }
        _ => None,
    });
    if let Some(room) = room {
        parts.push(Block::Heading(2, locale.say("report-felt-room", &[]), Some(Lens::Vrijheid)));
        parts.push(Block::Line(room));
    }
    if let Some(picture) = &own.picture {
        for (key, text) in [("own-words-good-work", &picture.good_work), ("own-words-shifted", &picture.shifted)] {
            if !text.trim().is_empty() {
                parts.push(Block::Heading(2, locale.say(key, &[]), None));
                parts.push(Block::Written(text.clone()));
            }
        }
    }
    dimension(report, "report-personal", "report-personal-about", parts);
}
