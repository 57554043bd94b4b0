//! Reads the lines under the heading of one lens.
use crate::content::load::virtue_called;
use crate::content::perspectives::words::{
    ACTING, AT_STAKE, CERTAINTIES, COST, DOUBT, HARDNESS, IN, KNOWN_AS, LIMITS, MISSED, RECOGNISED, SOURCES,
    THINKING, Table, YES, meaning,
};
use crate::domain::answer::{
    Body, CourseOption, KnowledgeItem, KnowledgeKind, Limit, MOST_ROOM, MOST_VIRTUES, Vrijheid,
};
use crate::domain::lens::Lens;
use crate::domain::perspective::Seen;
use crate::domain::word::Word;
use crate::error::{Expected, Fault};

/// Most words of a virtue in an author's own words: a sentence is none.
const MOST_VIRTUE_WORDS: usize = 6;

/// A lens while it is read.
pub struct Reading {
    body: Body,
    doubt: bool,
    /// An empty line came before.
    paused: bool,
}

impl Reading {
    /// Begins a lens.
    pub fn of(lens: Lens) -> Self {
        Self { body: Body::empty(lens), doubt: false, paused: false }
    }

    /// An empty line.
    pub const fn pause(&mut self) {
        self.paused = true;
    }

    /// What was read.
    pub fn done(self) -> Seen {
        Seen::imagined(self.body, self.doubt)
    }

    /// Reads one line, trimmed and not empty.
    pub fn line(&mut self, line: &str) -> Result<(), Fault> {
        let paused = std::mem::take(&mut self.paused);
        if let Some(said) = after(line, &DOUBT) {
            self.doubt = YES.contains(&said.to_lowercase().as_str());
            return if self.doubt || said.to_lowercase() == "nee" || said.to_lowercase() == "no" {
                Ok(())
            } else {
                Err(Fault::Expected(Expected::Doubt))
            };
        }
        let item = line.strip_prefix("- ").map(str::trim).filter(|item| !item.is_empty());
        match (&mut self.body, item) {
            (Body::Handelingen(form), Some(item)) => {
                let (text, skill) = item.split_once('|').unwrap_or((item, ""));
                let (text, skill) = (text.trim().to_owned(), skill.trim().to_owned());
                form.options.push(CourseOption { id: None, text, skill });
            }
            (Body::Kennis(form), Some(item)) => form.items.push(known(item)?),
            (Body::Deugden(form), Some(item)) => {
                let virtue = virtue(item);
                if virtue.text().split_whitespace().count() > MOST_VIRTUE_WORDS {
                    return Err(Fault::Expected(Expected::Virtue));
                }
                if form.virtues.iter().any(|before| before.sameness() == virtue.sameness()) {
                    return Err(Fault::Repeated);
                }
                form.virtues.push(virtue);
                // Told once, at the first that is one too many.
                if form.virtues.len() == MOST_VIRTUES + 1 {
                    return Err(Fault::TooMany(MOST_VIRTUES));
                }
            }
            (Body::Deugden(form), None) => match (after(line, &AT_STAKE), after(line, &COST)) {
                (Some(said), _) => return once(&mut form.at_stake, said),
                (_, Some(said)) => return once(&mut form.cost, said),
                _ => return Err(Fault::Line),
            },
            (Body::Vrijheid(form), Some(item)) => form.limits.push(limit(item)?),
            (Body::Vrijheid(form), None) => return room(form, line),
            (Body::Identiteit(form), _) => match (after(line, &IN), after(line, &KNOWN_AS)) {
                (Some(_), _) if form.text.is_empty() && !form.recognise.is_empty() => return Err(Fault::Repeated),
                (Some(said), _) if form.text.is_empty() => {
                    form.recognise =
                        said.split(',').map(str::trim).filter(|one| !one.is_empty()).map(own).collect();
                }
                (_, Some(said)) if form.text.is_empty() => return once(&mut form.known_as, said),
                (Some(_), _) | (_, Some(_)) => return Err(Fault::Late),
                _ => {
                    if !form.text.is_empty() {
                        form.text += if paused { "\n\n" } else { " " };
                    }
                    form.text += line;
                }
            },
            (Body::Handelingen(_) | Body::Kennis(_), None) => return Err(Fault::Line),
        }
        Ok(())
    }
}

/// What stands behind the colon of a line that begins with one of these.
fn after<'a>(line: &'a str, begins: &[&str; 2]) -> Option<&'a str> {
    let (label, said) = line.split_once(':')?;
    begins.contains(&label.trim().to_lowercase().as_str()).then(|| said.trim())
}

/// A text, and the words in parentheses at its end. What holds no known word is text; beside a known word each must be
/// known.
fn tail(text: &str, known: impl Fn(&str) -> bool, expected: Expected) -> Result<(&str, Vec<&str>), Fault> {
    // A full stop behind them belongs to nothing.
    let bare = text.strip_suffix('.').filter(|bare| bare.ends_with(')')).unwrap_or(text);
    let cut = bare.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    let Some((before, inside)) = cut else { return Ok((text, Vec::new())) };
    let words: Vec<&str> = inside.split(',').map(str::trim).collect();
    if !words.iter().any(|word| known(word)) {
        return Ok((text, Vec::new()));
    }
    if words.iter().all(|word| known(word)) { Ok((before.trim(), words)) } else { Err(Fault::Expected(expected)) }
}

fn known(item: &str) -> Result<KnowledgeItem, Fault> {
    let (item, kind) = match after(item, &MISSED) {
        Some(missed) => (missed, KnowledgeKind::Miss),
        None => (item, KnowledgeKind::Know),
    };
    let is = |word: &str| meaning(SOURCES, word).is_some() || meaning(CERTAINTIES, word).is_some();
    let (text, words) = tail(item, is, Expected::Knowledge)?;
    Ok(KnowledgeItem {
        text: text.to_owned(),
        kind,
        source: only(&words, SOURCES, Expected::Knowledge)?,
        certainty: only(&words, CERTAINTIES, Expected::Knowledge)?,
    })
}

fn limit(item: &str) -> Result<Limit, Fault> {
    let is = |word: &str| meaning(LIMITS, word).is_some() || meaning(HARDNESS, word).is_some();
    let (text, words) = tail(item, is, Expected::Limit)?;
    Ok(Limit {
        text: text.to_owned(),
        kind: only(&words, LIMITS, Expected::Limit)?,
        hard: only(&words, HARDNESS, Expected::Limit)?,
    })
}

fn room(form: &mut Vrijheid, line: &str) -> Result<(), Fault> {
    let scale =
        |said: &str| said.parse().ok().filter(|room| *room <= MOST_ROOM).ok_or(Fault::Expected(Expected::Room));
    let (felt, said) = match (after(line, &THINKING), after(line, &ACTING)) {
        (Some(said), _) => (&mut form.thinking, said),
        (_, Some(said)) => (&mut form.acting, said),
        _ => return Err(Fault::Line),
    };
    if felt.is_some() {
        return Err(Fault::Repeated);
    }
    *felt = Some(scale(said)?);
    Ok(())
}

/// Fills a field that is said once.
fn once(field: &mut String, said: &str) -> Result<(), Fault> {
    if !field.is_empty() {
        return Err(Fault::Repeated);
    }
    said.clone_into(field);
    Ok(())
}

/// The one meaning that words have in a table.
fn only<T: Copy>(words: &[&str], table: &Table<T>, expected: Expected) -> Result<Option<T>, Fault> {
    let mut meant = words.iter().filter_map(|word| meaning(table, word));
    let first = meant.next();
    if meant.next().is_some() { Err(Fault::Expected(expected)) } else { Ok(first) }
}

fn virtue(word: &str) -> Word {
    match virtue_called(word) {
        Some(id) => Word::Listed(id.to_owned()),
        None => Word::Own(word.to_owned()),
    }
}

fn own(word: &str) -> Word {
    match meaning(RECOGNISED, word) {
        Some(id) => Word::Listed(id.to_owned()),
        None => Word::Own(word.to_owned()),
    }
}
