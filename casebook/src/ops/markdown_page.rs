//! A page of Markdown that holds what people wrote: every text of theirs is escaped, forms are written as they were filled
//! in. Knows neither whose page it is nor who may read it.
use crate::domain::answer::{Body, KnowledgeKind};
use crate::domain::locale::Locale;
use std::fmt::Write as _;

/// A text with the signs of Markdown taken as they are.
pub fn plain(text: &str) -> String {
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

/// A page under way.
pub struct Page {
    /// The Markdown so far.
    pub text: String,
    /// The language of what stands around what people wrote.
    pub locale: Locale,
}

impl Page {
    /// An empty one.
    pub const fn new(locale: Locale) -> Self {
        Self { text: String::new(), locale }
    }

    /// A heading of a level.
    pub fn heading(&mut self, level: usize, title: &str) {
        let _ = writeln!(self.text, "{} {}\n", "#".repeat(level), plain(title));
    }

    /// A paragraph, as it is: what was written by people goes through [`plain`] or [`Page::prose`].
    pub fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}\n");
    }

    /// A text as its writer broke it into lines.
    pub fn prose(&mut self, text: &str) {
        for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            let lines: Vec<String> = paragraph.lines().map(plain).collect();
            let _ = writeln!(self.text, "{}\n", lines.join("\\\n"));
        }
    }

    /// A heading with a text, if there is one.
    pub fn part(&mut self, title: &str, text: &str) {
        if !text.trim().is_empty() {
            self.heading(2, title);
            self.prose(text);
        }
    }

    /// A label with a text, if there is one.
    pub fn field(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            let _ = writeln!(self.text, "**{}**\n", plain(label));
            self.prose(text);
        }
    }

    /// A list.
    pub fn items(&mut self, items: impl Iterator<Item = String>) {
        for item in items {
            let _ = writeln!(self.text, "- {}", plain(&item.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        self.text.push('\n');
    }

    /// A form as it was filled in.
    pub fn body(&mut self, body: &Body) {
        let locale = self.locale;
        match body {
            Body::Handelingen(form) => self.items(form.options.iter().map(|option| {
                if option.skill.is_empty() {
                    option.text.clone()
                } else {
                    locale.say("own-words-option", &[("text", &option.text), ("skill", &option.skill)])
                }
            })),
            Body::Kennis(form) => self.items(form.items.iter().map(|item| {
                let key = match item.kind {
                    KnowledgeKind::Know => "own-words-know",
                    KnowledgeKind::Miss => "own-words-miss",
                };
                locale.say(key, &[("text", &item.text)])
            })),
            Body::Identiteit(form) => {
                self.items(form.recognise.iter().map(|one| locale.recognised(one)));
                self.field(&locale.say("own-words-known-as", &[]), &form.known_as);
                self.prose(&form.text);
            }
            Body::Deugden(form) => {
                self.items(
                    form.virtues
                        .iter()
                        .enumerate()
                        .map(|(place, word)| format!("{}. {}", place + 1, locale.virtue(word))),
                );
                self.field(&locale.say("own-words-at-stake", &[]), &form.at_stake);
                self.field(&locale.say("own-words-cost", &[]), &form.cost);
            }
            Body::Vrijheid(form) => {
                let room = |room: Option<u8>| room.map_or_else(|| "–".to_owned(), |room| room.to_string());
                self.line(
                    &locale.say(
                        "own-words-room",
                        &[("thinking", &room(form.thinking)), ("acting", &room(form.acting))],
                    ),
                );
                self.items(form.limits.iter().map(|one| locale.limit(one)));
            }
        }
    }
}
