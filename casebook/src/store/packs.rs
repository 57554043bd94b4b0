//! Rows of packs that were loaded, and of their cases.
use crate::domain::ids::CaseId;
use crate::domain::pack::{MadePack, PackAbout};
use crate::error::Result;
use crate::store::row::{from_json, instant, json, parsed, time};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

const COLUMNS: &str = "id, version, title, language, author, licence, source, fiction";

fn read(row: &Row<'_>) -> rusqlite::Result<PackAbout> {
    Ok(PackAbout {
        id: row.get(0)?,
        version: row.get(1)?,
        title: row.get(2)?,
        language: row.get(3)?,
        author: row.get(4)?,
        licence: row.get(5)?,
        source: row.get(6)?,
        fiction: row.get(7)?,
    })
}

/// A pack that was loaded.
pub fn get(connection: &Connection, id: &str) -> Result<Option<PackAbout>> {
    let sql = format!("SELECT {COLUMNS} FROM packs WHERE id = ?1");
    Ok(connection.query_row(&sql, [id], read).optional()?)
}

/// Every pack, by title, with the number of its cases and when it was loaded.
pub fn all(connection: &Connection) -> Result<Vec<(PackAbout, u32, DateTime<Utc>)>> {
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT count(*) FROM cases WHERE cases.pack = packs.id), loaded_at
         FROM packs ORDER BY title, id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get(8)?, time(row, 9)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes a pack as it tells of itself, over what it told before.
pub fn save(connection: &Connection, pack: &PackAbout, now: DateTime<Utc>) -> Result<()> {
    put(connection, "packs", pack, [("loaded_at", instant(now))])
}

/// Remembers a pack that was made here.
pub fn made(connection: &Connection, pack: &PackAbout, cases: &[CaseId], now: DateTime<Utc>) -> Result<()> {
    put(connection, "made_packs", pack, [("cases", json(&cases)), ("made_at", instant(now))])
}

/// Puts a pack in a table, with what stands there besides, over what stood there of it.
fn put<const N: usize>(
    connection: &Connection,
    table: &str,
    pack: &PackAbout,
    besides: [(&str, String); N],
) -> Result<()> {
    let PackAbout { id, version, title, language, author, licence, source, fiction } = pack;
    let mut values = vec![id, version, title, language, author, licence, source, fiction];
    let names: Vec<&str> = COLUMNS.split(", ").chain(besides.iter().map(|(name, _)| *name)).collect();
    values.extend(besides.iter().map(|(_, value)| value));
    let marks: Vec<String> = (1..=values.len()).map(|at| format!("?{at}")).collect();
    let sql = format!("REPLACE INTO {table} ({}) VALUES ({})", names.join(", "), marks.join(", "));
    connection.execute(&sql, params_from_iter(values))?;
    Ok(())
}

/// Every pack that was made here, the last one first, with its cases as far as they are still there.
pub fn all_made(connection: &Connection) -> Result<Vec<MadePack>> {
    let sql = format!("SELECT {COLUMNS}, cases FROM made_packs ORDER BY made_at DESC, id");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| {
        let about = read(row)?;
        Ok(MadePack { next: about.next_version(), about, cases: from_json(row, 8)? })
    })?;
    let mut all: Vec<MadePack> = rows.collect::<rusqlite::Result<_>>()?;
    let mut there = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?1)")?;
    for one in &mut all {
        let mut left = Vec::new();
        for id in &one.cases {
            if there.query_row([id.to_string()], |row| row.get(0))? {
                left.push(*id);
            }
        }
        one.cases = left;
    }
    Ok(all)
}

/// Takes a pack off; its cases are another matter. False: it was not there.
pub fn delete(connection: &Connection, id: &str) -> Result<bool> {
    Ok(connection.execute("DELETE FROM packs WHERE id = ?1", [id])? > 0)
}

/// A case that is in the book as a pack's.
pub struct Held {
    /// The case.
    pub id: CaseId,
    /// Its stable id within the pack.
    pub key: String,
    /// Its title.
    pub title: String,
    /// A session was held on it, or is.
    pub used: bool,
}

/// The cases that are in the book as this pack's, by title.
pub fn cases(connection: &Connection, pack: &str) -> Result<Vec<Held>> {
    let mut statement = connection.prepare(
        "SELECT id, key, title, EXISTS (SELECT 1 FROM sessions WHERE case_id = cases.id)
                OR EXISTS (SELECT 1 FROM kept WHERE case_id = cases.id)
         FROM cases WHERE pack = ?1 AND key IS NOT NULL ORDER BY title, id",
    )?;
    let rows = statement.query_map([pack], |row| {
        Ok(Held { id: parsed(row, 0)?, key: row.get(1)?, title: row.get(2)?, used: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
