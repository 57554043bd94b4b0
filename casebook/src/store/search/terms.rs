//! The numbers that terms have in the index, and in how many kept sessions each stands. Knows no text as a whole.
use crate::domain::search::words::stems;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;
use std::rc::Rc;

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A word as written, folded.
    Word,
    /// What the forms of a word share.
    Stem,
    /// A theme, as it is kept.
    Theme,
    /// The form of the meeting.
    Form,
    /// A lens something is kept at.
    Lens,
    /// Where a kept session stands.
    State,
}

impl Kind {
    /// The word used in SQL.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Stem => "stem",
            Self::Theme => "theme",
            Self::Form => "form",
            Self::Lens => "lens",
            Self::State => "state",
        }
    }
}

/// A place in the list of terms that are at hand.
pub type At = usize;

struct Term {
    kind: Kind,
    text: Rc<str>,
    id: i64,
    /// It has a row.
    known: bool,
    /// Kept sessions that came or went since its row was written.
    change: i64,
    /// For a word: its stems, once they were asked for.
    stems: Option<Rc<[At]>>,
}

/// Terms at hand while something is written in the index, with counts that are not written yet.
pub struct Terms<'a> {
    connection: &'a Connection,
    list: Vec<Term>,
    at: HashMap<(Kind, Rc<str>), At>,
}

impl<'a> Terms<'a> {
    /// None at hand.
    pub fn new(connection: &'a Connection) -> Self {
        Self { connection, list: Vec::new(), at: HashMap::new() }
    }

    /// A term, with a number of its own.
    pub fn term(&mut self, kind: Kind, text: &str) -> Result<At> {
        let key = (kind, Rc::from(text));
        if let Some(at) = self.at.get(&key) {
            return Ok(*at);
        }
        let known = id(self.connection, kind, text)?;
        // Random: its number tells neither the word nor when it was first written.
        let id = match known {
            Some(id) => id,
            None => self
                .connection
                .prepare_cached("SELECT random() & 0x0fffffffffffffff")?
                .query_row([], |row| row.get(0))?,
        };
        let at = self.list.len();
        self.list.push(Term { kind, text: key.1.clone(), id, known: known.is_some(), change: 0, stems: None });
        self.at.insert(key, at);
        Ok(at)
    }

    /// The stems of a word.
    pub fn stems_of(&mut self, word: At) -> Result<Rc<[At]>> {
        if let Some(stems) = &self.list[word].stems {
            return Ok(stems.clone());
        }
        let text = self.list[word].text.clone();
        let stems: Rc<[At]> =
            stems(&text).iter().map(|stem| self.term(Kind::Stem, stem)).collect::<Result<Vec<_>>>()?.into();
        self.list[word].stems = Some(stems.clone());
        Ok(stems)
    }

    /// Its number.
    pub fn id(&self, at: At) -> i64 {
        self.list[at].id
    }

    /// A kept session with this term comes (1) or goes (-1).
    pub fn count(&mut self, at: At, change: i64) {
        self.list[at].change += change;
    }

    /// How many are at hand.
    pub const fn len(&self) -> usize {
        self.list.len()
    }

    /// Those at hand that are not counted in the book as they are here, and what is counted there of others. Gives how
    /// many, and the count of each by its number.
    pub fn off(&self) -> Result<(u32, HashMap<i64, i64>)> {
        let (mut off, mut counted) = (0_u32, HashMap::new());
        let mut statement =
            self.connection.prepare("SELECT kept FROM search_terms WHERE kind = ?1 AND text = ?2")?;
        for term in &self.list {
            let here: Option<i64> =
                statement.query_row(params![term.kind.name(), &*term.text], |row| row.get(0)).optional()?;
            // Two terms of one number would be told from each other by nothing.
            let double = counted.insert(term.id, term.change).is_some();
            off += u32::from(here != Some(term.change) || double);
        }
        let rows: u32 = self.connection.query_row("SELECT count(*) FROM search_terms", [], |row| row.get(0))?;
        off += rows.abs_diff(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        Ok((off, counted))
    }

    /// Writes the counts, and lets everything go.
    pub fn write(&mut self) -> Result<()> {
        self.at.clear();
        for term in self.list.drain(..).filter(|term| term.change != 0) {
            let (kind, text) = (term.kind.name(), &*term.text);
            if term.known {
                let goes = "DELETE FROM search_terms WHERE kind = ?1 AND text = ?2 AND kept + ?3 <= 0";
                let gone = term.change < 0
                    && self.connection.prepare_cached(goes)?.execute(params![kind, text, term.change])? > 0;
                if !gone {
                    self.connection
                        .prepare_cached("UPDATE search_terms SET kept = kept + ?3 WHERE kind = ?1 AND text = ?2")?
                        .execute(params![kind, text, term.change])?;
                }
            } else if term.change > 0 {
                self.connection
                    .prepare_cached("INSERT INTO search_terms (kind, text, id, kept) VALUES (?1, ?2, ?3, ?4)")?
                    .execute(params![kind, text, term.id, term.change])?;
            }
        }
        Ok(())
    }
}

/// The number of a term; null when nothing kept holds it.
pub fn id(connection: &Connection, kind: Kind, text: &str) -> Result<Option<i64>> {
    let sql = "SELECT id FROM search_terms WHERE kind = ?1 AND text = ?2";
    Ok(connection.prepare_cached(sql)?.query_row(params![kind.name(), text], |row| row.get(0)).optional()?)
}

/// In how many kept sessions a term stands.
pub fn count(connection: &Connection, kind: Kind, text: &str) -> Result<u32> {
    let sql = "SELECT kept FROM search_terms WHERE kind = ?1 AND text = ?2";
    let count =
        connection.prepare_cached(sql)?.query_row(params![kind.name(), text], |row| row.get(0)).optional()?;
    Ok(count.unwrap_or(0))
}

/// Every term of a kind with its number, by alphabet. For kinds of which there are few.
pub fn all(connection: &Connection, kind: Kind) -> Result<Vec<(String, i64)>> {
    let mut statement =
        connection.prepare_cached("SELECT text, id FROM search_terms WHERE kind = ?1 ORDER BY text")?;
    let rows = statement.query_map([kind.name()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
