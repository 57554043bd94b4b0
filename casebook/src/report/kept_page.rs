//! What was kept of one session, as a page of Markdown. Every text of people is escaped.
use crate::domain::kept::{By, Contribution, Kept, KeptGroup, Part};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::ops::kept::{in_order, options};
use crate::ops::markdown_page::{Page, plain};
use crate::report::begin::phase_title;
use crate::words::Given;

/// The page: facts, the case, each lens, courses of action, and what the group wrote.
pub fn markdown(kept: &Kept, locale: Locale) -> String {
    let mut page = Page::new(locale);
    let title = if kept.title.is_empty() { locale.say("kept-page-title", &[]) } else { kept.title.clone() };
    page.heading(1, &title);
    page.line(&facts(kept, locale));
    page.line(&locale.say("not-the-client-file", &[]));
    let ordered = in_order(kept);
    for one in &ordered {
        about_the_case(&mut page, one);
    }
    for lens in Lens::ALL {
        at_lens(&mut page, kept, &ordered, lens);
    }
    with_stances(&mut page, kept);
    if !kept.shared.notes.is_empty() {
        page.heading(2, &locale.say("kept-page-notes", &[]));
        for note in &kept.shared.notes {
            page.heading(3, &phase_title(note.phase, locale));
            page.prose(&note.text);
        }
    }
    if !kept.shared.talks.is_empty() {
        page.heading(2, &locale.say("kept-page-talks", &[]));
        for talk in &kept.shared.talks {
            page.field(&talk.question, &talk.note);
        }
    }
    page.text
}

fn facts(kept: &Kept, locale: Locale) -> String {
    let number = |key, name, number: u32| locale.say_with(key, [(name, Given::Number(i64::from(number)))]);
    let mut facts = vec![
        locale.say("own-words-date", &[("date", &locale.date(kept.facts.held_on))]),
        number("kept-page-minutes", "minutes", u32::from(kept.facts.minutes)),
        number("kept-page-people", "people", kept.facts.people),
    ];
    if kept.facts.voices > 0 {
        facts.push(number("kept-page-voices", "voices", kept.facts.voices));
    }
    facts.push(locale.say("kept-page-until", &[("date", &locale.date(kept.expires_on))]));
    facts.join(" · ")
}

fn about_the_case(page: &mut Page, one: &Contribution) {
    let locale = page.locale;
    match &one.part {
        Part::Case { title, situation, moment, question, done } => {
            page.heading(2, title);
            page.prose(situation);
            page.field(&locale.say("paper-case-moment", &[]), moment);
            page.field(&locale.say("paper-case-question", &[]), question);
            page.field(&locale.say("core-own-course", &[]), done);
        }
        Part::Clarifications { rows } => {
            page.heading(2, &locale.say("kept-page-clarifications", &[]));
            for row in rows {
                page.heading(3, &row.question);
                page.prose(&row.answer);
            }
        }
        _ => {}
    }
}

fn who(by: &By, locale: Locale) -> String {
    match by {
        By::Alias { alias } => alias.clone(),
        By::Voice { alias, .. } => locale.say("core-screen-voice", &[("name", alias)]),
        By::Nameless => locale.say("kept-page-nameless", &[]),
        By::Owner => locale.say("kept-page-owner", &[]),
        By::Pack => locale.say("kept-page-pack", &[]),
    }
}

fn at_lens(page: &mut Page, kept: &Kept, ordered: &[&Contribution], lens: Lens) {
    let locale = page.locale;
    let answers: Vec<_> = ordered
        .iter()
        .filter_map(|one| match &one.part {
            Part::Answer { body, doubt, noted, additions, prompt } if body.lens() == lens => {
                Some((&one.by, body, *doubt, *noted, additions, prompt))
            }
            _ => None,
        })
        .collect();
    if answers.is_empty() {
        return;
    }
    page.heading(2, &locale.lens(lens));
    for (by, body, doubt, noted, additions, prompt) in answers {
        let noted = if noted { format!(" ({})", locale.say("paper-cell-noted", &[])) } else { String::new() };
        page.heading(3, &format!("{}{noted}", who(by, locale)));
        page.line(&format!("*{}*", plain(&prompt.text)));
        page.body(body);
        if doubt {
            page.line(&locale.say("own-words-doubt", &[]));
        }
        for addition in additions {
            page.field(&locale.say("kept-page-added", &[]), addition);
        }
    }
    let labels = |group: &&KeptGroup| group.lens == lens && !group.label.is_empty();
    let mut labels = kept.shared.groups.iter().filter(labels).map(|group| group.label.clone()).peekable();
    if labels.peek().is_some() {
        page.heading(3, &locale.say("kept-page-joined", &[]));
        page.items(labels);
    }
}

fn with_stances(page: &mut Page, kept: &Kept) {
    let locale = page.locale;
    let options = options(kept);
    if options.is_empty() {
        return;
    }
    page.heading(2, &locale.say("paper-compare-options", &[]));
    for option in options {
        let done = if option.done { format!(" ({})", locale.say("core-own-course", &[])) } else { String::new() };
        page.heading(3, &format!("{}{done}", option.text));
        page.items(option.stances.iter().map(|one| {
            let stance = locale.say(&format!("paper-stance-{}", one.stance.name().replace('_', "-")), &[]);
            format!("{}: {stance}", who(&one.by, locale))
        }));
    }
}
