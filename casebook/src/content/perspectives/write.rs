//! Writes a perspective as its author would.
use crate::content::load::virtue_word;
use crate::content::perspectives::words::{
    ACTING, AT_STAKE, CERTAINTIES, COST, DOUBT, HARDNESS, IN, KNOWN_AS, LENSES, LIMITS, MISSED, RECOGNISED,
    SOURCES, THINKING, YES, word_for,
};
use crate::domain::answer::{Body, KnowledgeKind};
use crate::domain::locale::Locale;
use crate::domain::perspective::Perspective;
use crate::domain::word::Word;
use std::fmt::Write as _;

/// Adds a perspective to a file: what the reader reads back as it was.
pub fn write(file: &mut String, one: &Perspective, english: bool) {
    let head = if english { "Perspective" } else { "Perspectief" };
    let _ = writeln!(file, "\n## {head}: {}, {}", one.alias, one.role);
    for seen in &one.answers {
        let name = word_for(LENSES, seen.body.lens(), english);
        let _ = writeln!(file, "\n### {}{}", name[..1].to_uppercase(), &name[1..]);
        let mut page = Lines { file, english };
        page.body(&seen.body);
        if seen.doubt {
            page.field(&DOUBT, page.word(&YES));
        }
    }
}

struct Lines<'a> {
    file: &'a mut String,
    english: bool,
}

impl Lines<'_> {
    fn word(&self, both: &[&'static str; 2]) -> &'static str {
        both[usize::from(self.english)]
    }

    /// A line with a label; nothing when there is nothing to say.
    fn field(&mut self, label: &[&'static str; 2], said: &str) {
        if !said.is_empty() {
            let label = self.word(label);
            let _ = writeln!(self.file, "{}{}: {said}", label[..1].to_uppercase(), &label[1..]);
        }
    }

    /// An item, with words in parentheses at its end.
    fn item(&mut self, text: &str, words: &[Option<&str>]) {
        let words: Vec<&str> = words.iter().copied().flatten().collect();
        let space = if text.is_empty() { "" } else { " " };
        let tail = if words.is_empty() { String::new() } else { format!("{space}({})", words.join(", ")) };
        let _ = writeln!(self.file, "- {text}{tail}");
    }

    fn body(&mut self, body: &Body) {
        let english = self.english;
        match body {
            Body::Handelingen(form) => {
                for option in &form.options {
                    let skill =
                        if option.skill.is_empty() { String::new() } else { format!(" | {}", option.skill) };
                    self.item(&format!("{}{skill}", option.text), &[]);
                }
            }
            Body::Kennis(form) => {
                for item in &form.items {
                    let missed = self.word(&MISSED);
                    let text = match item.kind {
                        KnowledgeKind::Miss => {
                            format!("{}{}: {}", missed[..1].to_uppercase(), &missed[1..], item.text)
                        }
                        KnowledgeKind::Know => item.text.clone(),
                    };
                    let source = item.source.map(|one| word_for(SOURCES, one, english));
                    self.item(&text, &[source, item.certainty.map(|one| word_for(CERTAINTIES, one, english))]);
                }
            }
            Body::Identiteit(form) => {
                let recognised = form.recognise.iter().map(|word| match word {
                    Word::Listed(id) => word_for(RECOGNISED, id.as_str(), english),
                    Word::Own(own) => own,
                });
                self.field(&IN, &recognised.collect::<Vec<_>>().join(", "));
                self.field(&KNOWN_AS, &form.known_as);
                if !form.text.is_empty() {
                    let _ = writeln!(self.file, "{}", form.text);
                }
            }
            Body::Deugden(form) => {
                let locale = if english { Locale::En } else { Locale::Nl };
                for virtue in &form.virtues {
                    let listed = match virtue {
                        Word::Listed(id) => virtue_word(id.as_str(), locale),
                        Word::Own(_) => None,
                    };
                    self.item(listed.as_deref().unwrap_or(virtue.text()), &[]);
                }
                self.field(&AT_STAKE, &form.at_stake);
                self.field(&COST, &form.cost);
            }
            Body::Vrijheid(form) => {
                for (label, room) in [(&THINKING, form.thinking), (&ACTING, form.acting)] {
                    self.field(label, &room.map(|room| room.to_string()).unwrap_or_default());
                }
                for limit in &form.limits {
                    let kind = limit.kind.map(|one| word_for(LIMITS, one, english));
                    self.item(&limit.text, &[kind, limit.hard.map(|one| word_for(HARDNESS, one, english))]);
                }
            }
        }
    }
}
