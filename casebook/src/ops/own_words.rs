//! *Neem je eigen woorden mee*: everything one participant wrote, as Markdown of their own. Only during their turn.
use crate::content::load::prompts;
use crate::domain::answer::{Body, KnowledgeKind};
use crate::domain::phase::Phase;
use crate::domain::session::{Session, StanceRound};
use crate::domain::turn::{OwnAnswer, Turn};
use crate::error::Result;
use crate::ops::stances;
use crate::store;
use crate::words::say;
use rusqlite::Connection;
use std::fmt::Write as _;

/// Writes the words of whose turn it is. A lens that was not opened stays sealed here too, unless its writer's own
/// sign opened this turn.
pub fn write(connection: &Connection, held: &Session, turn: &Turn) -> Result<String> {
    let mut out = Page::default();
    out.heading(1, &say("own-words-title", &[]));
    if let Some(case) = held.case
        && let Some(case) = store::cases::get(connection, case)?
    {
        out.line(&say("own-words-case", &[("title", &case.text.title)]));
    }
    let date = held.created_at.format("%d-%m-%Y").to_string();
    out.line(&say("own-words-date", &[("date", &date)]));
    out.line(&say("not-the-client-file", &[]));
    if let Some(thought) = store::answers::own_first_thought(connection, turn)? {
        out.part(&say("own-words-first-thought", &[]), &thought);
    }
    for state in held.lenses.iter().filter(|state| state.opened_at.is_some() || turn.signed()) {
        if let Some(own) = store::answers::own(connection, turn, state.lens)? {
            let prompt = prompts().lenses.iter().find(|prompt| prompt.lens == state.lens);
            out.heading(2, prompt.map_or(state.lens.name(), |prompt| &prompt.title));
            if let Some(prompt) = &own.prompt {
                out.line(&format!("*{}*", plain(&prompt.text)));
            }
            out.answer(&own);
        }
    }
    if held.stances == StanceRound::Opened || turn.signed() {
        let taken = stances::lines(connection, turn)?;
        let mut said = taken.iter().filter_map(|line| Some((line.stance?, &line.text))).peekable();
        if said.peek().is_some() {
            out.heading(2, &say("own-words-stances", &[]));
            out.items(said.map(|(stance, text)| {
                let stance = say(&format!("own-words-stance-{}", stance.name().replace('_', "-")), &[]);
                format!("{stance}: {text}")
            }));
        }
    }
    if let Some(picture) = store::answers::own_picture(connection, turn)? {
        let phase = prompts().phases.iter().find(|phase| phase.phase == Phase::EigenBeeld);
        out.heading(2, phase.map_or("", |phase| &phase.title));
        out.field(&say("own-words-good-work", &[]), &picture.good_work);
        out.field(&say("own-words-shifted", &[]), &picture.shifted);
    }
    Ok(out.text)
}

/// A text with the signs of Markdown taken as they are.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '+' | '-' | '!' | '|' | '~' | '&'
        ) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn heading(&mut self, level: usize, title: &str) {
        let _ = writeln!(self.text, "{} {}\n", "#".repeat(level), plain(title));
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}\n");
    }

    /// A text as its writer broke it into lines.
    fn prose(&mut self, text: &str) {
        for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            let lines: Vec<String> = paragraph.lines().map(plain).collect();
            let _ = writeln!(self.text, "{}\n", lines.join("\\\n"));
        }
    }

    fn part(&mut self, title: &str, text: &str) {
        if !text.trim().is_empty() {
            self.heading(2, title);
            self.prose(text);
        }
    }

    fn field(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            let _ = writeln!(self.text, "**{}**\n", plain(label));
            self.prose(text);
        }
    }

    fn items(&mut self, items: impl Iterator<Item = String>) {
        for item in items {
            let _ = writeln!(self.text, "- {}", plain(&item.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        self.text.push('\n');
    }

    fn answer(&mut self, own: &OwnAnswer) {
        match &own.body {
            Body::Handelingen(form) => self.items(form.options.iter().map(|option| {
                if option.skill.is_empty() {
                    option.text.clone()
                } else {
                    say("own-words-option", &[("text", &option.text), ("skill", &option.skill)])
                }
            })),
            Body::Kennis(form) => self.items(form.items.iter().map(|item| {
                let key = match item.kind {
                    KnowledgeKind::Know => "own-words-know",
                    KnowledgeKind::Miss => "own-words-miss",
                };
                say(key, &[("text", &item.text)])
            })),
            Body::Identiteit(form) => {
                self.items(form.recognise.iter().map(crate::words::recognised));
                self.field(&say("own-words-known-as", &[]), &form.known_as);
                self.prose(&form.text);
            }
            Body::Deugden(form) => {
                self.items(
                    form.virtues
                        .iter()
                        .enumerate()
                        .map(|(place, word)| format!("{}. {}", place + 1, crate::words::virtue(word))),
                );
                self.field(&say("own-words-at-stake", &[]), &form.at_stake);
                self.field(&say("own-words-cost", &[]), &form.cost);
            }
            Body::Vrijheid(form) => {
                let room = |room: Option<u8>| room.map_or_else(|| "–".to_owned(), |room| room.to_string());
                self.line(&say(
                    "own-words-room",
                    &[("thinking", &room(form.thinking)), ("acting", &room(form.acting))],
                ));
                self.items(form.limits.iter().map(crate::words::limit));
            }
        }
        if own.doubt {
            self.line(&say("own-words-doubt", &[]));
        }
        self.field(&say("own-words-private", &[]), &own.private);
    }
}
