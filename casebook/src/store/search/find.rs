//! Asking the index: which kept sessions hold what somebody asked, newest first, and how many there are.
use crate::domain::kept::KeptState;
use crate::domain::lens::Lens;
use crate::domain::search::near::{nearest, off_by};
use crate::domain::search::query::{Asked, AskedWord, Query};
use crate::domain::search::words::{same_stem, stems};
use crate::domain::session::MeetingForm;
use crate::domain::word::Word;
use crate::error::Result;
use crate::store::row::word;
use crate::store::search::terms::{Kind, all, id};
use rusqlite::{Connection, params};

/// Most longer words that are looked for beside a word and its forms: those that stand in most kept sessions.
const MOST_LONGER: u32 = 256;
/// The same for two or three letters: what is meant shows with the next one that is typed.
const MOST_BEGUN: u32 = 16;
/// After every word there is.
const LAST: char = char::MAX;

/// What is wanted. Empty asks for everything.
#[derive(Default)]
pub struct Wanted<'a> {
    /// Words.
    pub query: Option<&'a Query>,
    /// One of these themes.
    pub themes: &'a [String],
    /// The words at one of these lenses; without words, something kept there.
    pub lenses: &'a [Lens],
    /// The form of the meeting.
    pub form: Option<MeetingForm>,
    /// Where it stands.
    pub state: Option<KeptState>,
    /// Places from and to, both included.
    pub places: Option<(i64, i64)>,
}

/// What the index is asked; null when nothing can have it.
pub struct Sought {
    /// Empty: everything.
    text: String,
    places: (i64, i64),
}

/// Turns what is wanted into what the index is asked.
pub fn sought(connection: &Connection, wanted: &Wanted<'_>) -> Result<Option<Sought>> {
    let mut all_of: Vec<String> = Vec::new();
    let query = wanted.query.filter(|query| !query.is_empty());
    let lenses = || wanted.lenses.iter().map(|lens| lens.name());
    if let Some(query) = query {
        let parts = query.asked.iter().map(|asked| part(connection, asked)).collect::<Result<Option<Vec<_>>>>()?;
        let Some(parts) = parts else { return Ok(None) };
        let columns: Vec<&str> = lenses().collect();
        let at = if columns.is_empty() { String::new() } else { format!("{{{}}} : ", columns.join(" ")) };
        all_of.push(format!("{at}({})", parts.join(" AND ")));
    } else if !wanted.lenses.is_empty() {
        let ids = lenses().map(|lens| id(connection, Kind::Lens, lens)).collect::<Result<Vec<_>>>()?;
        all_of.push(any_of(ids.into_iter().flatten()));
    }
    if !wanted.themes.is_empty() {
        let same: Vec<String> = wanted.themes.iter().map(|theme| Word::parse(theme).sameness()).collect();
        let themes = all(connection, Kind::Theme)?;
        let found = themes.iter().filter(|(theme, _)| same.contains(&Word::parse(theme).sameness()));
        all_of.push(any_of(found.map(|(_, id)| *id)));
    }
    for (kind, mark) in
        [(Kind::Form, wanted.form.as_ref().map(word)), (Kind::State, wanted.state.as_ref().map(word))]
    {
        if let Some(mark) = mark {
            all_of.push(any_of(id(connection, kind, &mark)?));
        }
    }
    if all_of.iter().any(String::is_empty) {
        return Ok(None);
    }
    Ok(Some(Sought { text: all_of.join(" AND "), places: wanted.places.unwrap_or((i64::MIN, i64::MAX)) }))
}

fn any_of(ids: impl IntoIterator<Item = i64>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| id.to_string()).collect();
    if ids.is_empty() { String::new() } else { format!("({})", ids.join(" OR ")) }
}

/// One part of a question; null when nothing has it.
fn part(connection: &Connection, asked: &Asked) -> Result<Option<String>> {
    match asked {
        Asked::Word(word) => {
            let ids = ids_of(connection, word)?;
            Ok((!ids.is_empty()).then(|| any_of(ids)))
        }
        Asked::Phrase(phrase) => {
            let ids =
                phrase.iter().map(|word| id(connection, Kind::Word, word)).collect::<Result<Option<Vec<_>>>>()?;
            Ok(ids.map(|ids| format!("\"{}\"", ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" "))))
        }
    }
}

/// Numbers of the forms of a word, and of longer words it is in.
fn ids_of(connection: &Connection, asked: &AskedWord) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for stem in &asked.stems {
        ids.extend(id(connection, Kind::Stem, stem)?);
    }
    let mut add = |condition: &str, most: u32, values: &[&dyn rusqlite::ToSql]| -> Result<()> {
        let sql = format!(
            "SELECT text, id FROM search_terms WHERE kind = 'word' AND {condition} ORDER BY kept DESC LIMIT {most}"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            // A form of the word is found by its stem already.
            let text: String = row.get(0)?;
            if !same_stem(&asked.stems, &stems(&text)) {
                ids.push(row.get(1)?);
            }
        }
        Ok(())
    };
    if asked.is_part() {
        add("instr(text, ?1) > 0", MOST_LONGER, params![asked.word])?;
    } else if asked.begins() {
        add("text >= ?1 AND text < ?2", MOST_BEGUN, params![asked.word, format!("{}{LAST}", asked.word)])?;
    }
    Ok(ids)
}

/// How many there are.
pub fn count(connection: &Connection, sought: &Sought) -> Result<u32> {
    let (from, to) = sought.places;
    let count = if sought.text.is_empty() {
        let sql = "SELECT count(*) FROM kept WHERE place BETWEEN ?1 AND ?2";
        connection.prepare_cached(sql)?.query_row([from, to], |row| row.get(0))?
    } else {
        let sql = "SELECT count(*) FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3";
        connection.prepare_cached(sql)?.query_row(params![sought.text, from, to], |row| row.get(0))?
    };
    Ok(count)
}

/// Places of what there is, newest first, beginning after a place.
pub fn places(connection: &Connection, sought: &Sought, after: Option<i64>, limit: u32) -> Result<Vec<i64>> {
    let (from, to) = sought.places;
    let to = after.map_or(to, |after| to.min(after.saturating_sub(1)));
    let mut places = Vec::new();
    let mut read = |sql: &str, values: &[&dyn rusqlite::ToSql]| -> Result<()> {
        let mut statement = connection.prepare_cached(sql)?;
        let rows = statement.query_map(values, |row| row.get(0))?;
        places.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        Ok(())
    };
    if sought.text.is_empty() {
        let sql = "SELECT place FROM kept WHERE place BETWEEN ?1 AND ?2 ORDER BY place DESC LIMIT ?3";
        read(sql, params![from, to, limit])?;
    } else {
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3
                   ORDER BY rowid DESC LIMIT ?4";
        read(sql, params![sought.text, from, to, limit])?;
    }
    Ok(places)
}

/// The question with words that stand nowhere replaced by near ones; null when there is nothing to suggest.
pub fn suggestion(connection: &Connection, typed: &str, query: &Query) -> Result<Option<String>> {
    let mut better = String::new();
    let mut from = 0;
    for asked in &query.asked {
        let Asked::Word(word) = asked else { continue };
        if ids_of(connection, word)?.is_empty()
            && let Some(near) = near(connection, &word.word)?
        {
            better.push_str(&typed[from..word.at.0]);
            better.push_str(&near);
            from = word.at.1;
        }
    }
    better.push_str(&typed[from..]);
    Ok((from > 0).then_some(better))
}

fn near(connection: &Connection, typed: &str) -> Result<Option<String>> {
    let Some(off) = off_by(typed) else { return Ok(None) };
    let letters = i64::try_from(typed.chars().count()).unwrap_or(i64::MAX);
    let off = i64::try_from(off).unwrap_or(0);
    let sql = "SELECT text, kept FROM search_terms WHERE kind = 'word' AND length(text) BETWEEN ?1 AND ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([letters - off, letters + off], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let known: Vec<(String, u32)> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(nearest(typed, known.iter().map(|(word, used)| (word.as_str(), *used))).map(str::to_owned))
}
