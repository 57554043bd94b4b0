//! Keeping the index in step with what is kept: a row comes and goes with its kept session, in the same transaction.
use crate::domain::kept::KeptState;
use crate::domain::kept::{Kept, Part};
use crate::domain::search::fields::{Field, texts};
use crate::domain::search::words::{RULES, words};
use crate::error::Result;
use crate::store::kept;
use crate::store::row::word;
use crate::store::search::terms::{At, Kind, Terms, all, count};
use crate::store::work::Work;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Stands between two texts, so that no phrase runs from the one into the other.
pub const BETWEEN: &str = "0";
/// Terms at hand before their counts are written: some megabytes.
const MOST_AT_HAND: usize = 50_000;

/// Writes in the index. What it counted is written by [`Pen::finish`].
pub struct Pen<'a> {
    connection: &'a Connection,
    terms: Terms<'a>,
}

/// What stands in the index of one kept session.
pub struct Entry {
    /// Per field, then the marks.
    columns: Vec<String>,
    /// Each once.
    pub terms: HashSet<At>,
}

impl<'a> Pen<'a> {
    /// A pen for one transaction.
    pub fn new(connection: &'a Connection) -> Self {
        Self { connection, terms: Terms::new(connection) }
    }

    /// A kept session comes.
    pub fn add(&mut self, place: i64, kept: &Kept) -> Result<()> {
        let sql = "INSERT INTO search (rowid, heading, story, handelingen, kennis, identiteit, deugden, vrijheid,
                                       together, marks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        self.put(sql, place, kept, 1)
    }

    /// A kept session goes. It must be what it was when it came.
    pub fn remove(&mut self, place: i64, kept: &Kept) -> Result<()> {
        let sql = "INSERT INTO search (search, rowid, heading, story, handelingen, kennis, identiteit, deugden,
                                       vrijheid, together, marks)
                   VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        self.put(sql, place, kept, -1)
    }

    fn put(&mut self, sql: &str, place: i64, kept: &Kept, change: i64) -> Result<()> {
        let entry = entry(&mut self.terms, kept)?;
        let values = std::iter::once(Value::from(place)).chain(entry.columns.into_iter().map(Value::from));
        self.connection.prepare_cached(sql)?.execute(params_from_iter(values))?;
        entry.terms.iter().for_each(|at| self.terms.count(*at, change));
        if self.terms.len() > MOST_AT_HAND { self.terms.write() } else { Ok(()) }
    }

    /// Writes what is counted. Without it the index and its terms are out of step.
    pub fn finish(mut self) -> Result<()> {
        // What waits in memory is written now: trouble with the index is told here, and not at the commit.
        self.connection.execute_batch("SAVEPOINT pen; RELEASE pen")?;
        self.terms.write()
    }
}

/// What a kept session has in the index.
pub fn entry(terms: &mut Terms<'_>, kept: &Kept) -> Result<Entry> {
    let texts = texts(kept);
    let mut entry = Entry { columns: Vec::with_capacity(Field::ALL.len() + 1), terms: HashSet::new() };
    for field in Field::ALL {
        let mut column = String::new();
        let mut stems: HashSet<At> = HashSet::new();
        for (_, text) in texts.iter().filter(|(at, _)| *at == field) {
            for (_, _, word) in words(text) {
                let word = terms.term(Kind::Word, &word)?;
                push(&mut column, terms.id(word));
                entry.terms.insert(word);
                stems.extend(terms.stems_of(word)?.iter());
            }
            column.push_str(BETWEEN);
            column.push(' ');
        }
        for stem in &stems {
            push(&mut column, terms.id(*stem));
        }
        entry.terms.extend(stems);
        entry.columns.push(column);
    }
    let mut column = String::new();
    for (kind, text) in marks(kept) {
        let mark = terms.term(kind, &text)?;
        if entry.terms.insert(mark) {
            push(&mut column, terms.id(mark));
        }
    }
    entry.columns.push(column);
    Ok(entry)
}

fn push(column: &mut String, id: i64) {
    let _ = write!(column, "{id} ");
}

/// What one filters by.
fn marks(kept: &Kept) -> Vec<(Kind, String)> {
    let mut marks: Vec<(Kind, String)> = kept.themes.iter().map(|theme| (Kind::Theme, theme.clone())).collect();
    marks.extend(kept.facts.form.as_ref().map(|form| (Kind::Form, word(form))));
    let lenses = kept.contributions.iter().map(|one| &one.part).filter_map(Part::lens);
    marks.extend(lenses.map(|lens| (Kind::Lens, lens.name().to_owned())));
    marks.push((Kind::State, word(&kept.state)));
    marks
}

/// How many kept sessions stand in a state.
pub fn in_state(connection: &Connection, state: KeptState) -> Result<u32> {
    count(connection, Kind::State, &word(&state))
}

/// Every theme of what is kept, as it is kept, by alphabet.
pub fn themes(connection: &Connection) -> Result<Vec<String>> {
    Ok(all(connection, Kind::Theme)?.into_iter().map(|(theme, _)| theme).collect())
}

/// The index was made by the rules of today.
pub fn is_of_today(connection: &Connection) -> Result<bool> {
    let version: u32 = connection.query_row("SELECT version FROM search_rules", [], |row| row.get(0))?;
    Ok(version == RULES)
}

/// Kept sessions in one step of making the index anew.
pub const EACH_STEP: u32 = 100;

/// Makes the index anew from what is kept; a step of the work for every [`EACH_STEP`] kept sessions.
pub fn make_anew(connection: &Connection, work: &Work) -> Result<()> {
    connection.execute_batch("INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_terms;")?;
    let mut pen = Pen::new(connection);
    let mut done = 0_u32;
    kept::each(connection, |place, kept| {
        pen.add(place, &kept)?;
        done += 1;
        if done.is_multiple_of(EACH_STEP) { work.step() } else { work.go_on() }
    })?;
    pen.finish()?;
    connection.execute("UPDATE search_rules SET version = ?1", [RULES])?;
    work.go_on()
}
