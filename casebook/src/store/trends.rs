//! Archived sessions that count for trends.
use crate::domain::quarter::Quarter;
use crate::domain::trends::{Counted, FEWEST_CONTRIBUTORS};
use crate::error::Result;
use crate::store::kept::{first_place, last_place};
use crate::store::row::{date_maybe, from_json, from_word_maybe};
use rusqlite::types::Type;
use rusqlite::{Connection, params};

/// Those that are frozen and rest on enough contributors, held in these quarters, both included.
pub fn counted(connection: &Connection, from: Option<Quarter>, to: Option<Quarter>) -> Result<Vec<Counted>> {
    let mut statement = connection.prepare(
        "SELECT held_on, form, themes FROM kept
         WHERE state = 'frozen' AND contributors >= ?1 AND place BETWEEN ?2 AND ?3",
    )?;
    let from = from.map_or(i64::MIN, |quarter| first_place(quarter.first_day()));
    let to = to.map_or(i64::MAX, |quarter| last_place(quarter.last_day()));
    let rows = statement.query_map(params![FEWEST_CONTRIBUTORS, from, to], |row| {
        let held_on = date_maybe(row, 0)?;
        let held_on = held_on.ok_or(rusqlite::Error::InvalidColumnType(0, "a day".to_owned(), Type::Null))?;
        Ok(Counted { quarter: Quarter::of(held_on), form: from_word_maybe(row, 1)?, themes: from_json(row, 2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
