//! Rows of cases.
use crate::domain::case::{Case, CaseText};
use crate::domain::ids::{CaseId, ContributionId};
use crate::error::Result;
use crate::store::row::{date_maybe, from_json, from_word, instant, json, parsed, parsed_maybe, time};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "id, key, source, pack, title, situation, moment, question, done, note, themes, level, minutes, \
                       language, fictitious, look_back_on, created_at, updated_at, example, made_of";

fn read(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case {
        id: parsed(row, 0)?,
        key: row.get(1)?,
        source: from_word(row, 2)?,
        pack: row.get(3)?,
        text: CaseText {
            title: row.get(4)?,
            situation: row.get(5)?,
            moment: row.get(6)?,
            question: row.get(7)?,
            done: row.get(8)?,
            note: row.get(9)?,
            themes: from_json(row, 10)?,
            level: row.get(11)?,
            minutes: row.get(12)?,
            language: row.get(13)?,
            fictitious: row.get(14)?,
        },
        look_back_on: date_maybe(row, 15)?,
        created_at: time(row, 16)?,
        updated_at: time(row, 17)?,
        example: row.get(18)?,
        made_of: parsed_maybe(row, 19)?,
    })
}

/// One case.
pub fn get(connection: &Connection, id: CaseId) -> Result<Option<Case>> {
    let sql = format!("SELECT {COLUMNS} FROM cases WHERE id = ?1");
    Ok(connection.query_row(&sql, [id.to_string()], read).optional()?)
}

/// A case by the id of its file, among the own ones (`pack` null) or those of a pack.
pub fn by_key(connection: &Connection, key: &str, pack: Option<&str>) -> Result<Option<Case>> {
    let sql = format!("SELECT {COLUMNS} FROM cases WHERE key = ?1 AND pack IS ?2");
    Ok(connection.query_row(&sql, params![key, pack], read).optional()?)
}

/// A case by the id of its file, own ones before those of packs.
pub fn any_by_key(connection: &Connection, key: &str) -> Result<Option<Case>> {
    let sql = format!("SELECT {COLUMNS} FROM cases WHERE key = ?1 ORDER BY pack IS NOT NULL, pack LIMIT 1");
    Ok(connection.query_row(&sql, [key], read).optional()?)
}

/// Every case with its number of sessions and of open sessions: own ones newest first, then packs: in the language of
/// the pack first, by title.
pub fn all(connection: &Connection) -> Result<Vec<(Case, u32, u32)>> {
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT count(*) FROM sessions s WHERE s.case_id = cases.id),
                (SELECT count(*) FROM sessions s WHERE s.case_id = cases.id AND s.state = 'open')
         FROM cases
         ORDER BY source = 'pack', CASE WHEN source = 'own' THEN created_at END DESC, pack,
                  language <> coalesce((SELECT language FROM packs WHERE packs.id = pack), language), title, id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| Ok((read(row)?, row.get(20)?, row.get(21)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many there are.
pub fn count(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("SELECT count(*) FROM cases", [], |row| row.get(0))?)
}

/// Writes a new case.
pub fn insert(connection: &Connection, case: &Case) -> Result<()> {
    let text = &case.text;
    connection.execute(
        &format!(
            "INSERT INTO cases ({COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                     ?19, ?20)"
        ),
        params![
            case.id.to_string(),
            case.key,
            case.source.name(),
            case.pack,
            text.title,
            text.situation,
            text.moment,
            text.question,
            text.done,
            text.note,
            json(&text.themes),
            text.level,
            text.minutes,
            text.language,
            text.fictitious,
            case.look_back_on.map(|on| on.to_string()),
            instant(case.created_at),
            instant(case.updated_at),
            case.example,
            case.made_of.map(|id| id.to_string()),
        ],
    )?;
    Ok(())
}

/// Replaces what a case holds.
pub fn update_text(connection: &Connection, id: CaseId, text: &CaseText, now: DateTime<Utc>) -> Result<()> {
    connection.execute(
        "UPDATE cases SET title = ?2, situation = ?3, moment = ?4, question = ?5, done = ?6, note = ?7, themes = ?8,
                level = ?9, minutes = ?10, language = ?11, fictitious = ?12, updated_at = ?13
         WHERE id = ?1",
        params![
            id.to_string(),
            text.title,
            text.situation,
            text.moment,
            text.question,
            text.done,
            text.note,
            json(&text.themes),
            text.level,
            text.minutes,
            text.language,
            text.fictitious,
            instant(now),
        ],
    )?;
    Ok(())
}

/// Gives a case the id that its file has from now on.
pub fn set_key(connection: &Connection, id: CaseId, key: &str) -> Result<()> {
    connection.execute("UPDATE cases SET key = ?2 WHERE id = ?1", [&id.to_string(), key])?;
    Ok(())
}

/// A released case text is gone: what was made of it holds nothing any more, whatever was changed in it.
pub fn forget(connection: &Connection, gone: ContributionId) -> Result<()> {
    connection.execute(
        "UPDATE cases SET title = '', situation = '', moment = '', question = '', done = '', note = '', themes = '[]',
                level = '', made_of = NULL
         WHERE made_of = ?1",
        [gone.to_string()],
    )?;
    Ok(())
}

/// Sets or clears the day to look back.
pub fn set_look_back(connection: &Connection, id: CaseId, on: Option<NaiveDate>) -> Result<()> {
    connection.execute(
        "UPDATE cases SET look_back_on = ?2 WHERE id = ?1",
        params![id.to_string(), on.map(|on| on.to_string())],
    )?;
    Ok(())
}

/// Destroys a case with everything that hangs on it.
pub fn delete(connection: &Connection, id: CaseId) -> Result<bool> {
    Ok(connection.execute("DELETE FROM cases WHERE id = ?1", [id.to_string()])? > 0)
}
