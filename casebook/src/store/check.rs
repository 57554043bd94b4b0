//! Whether a book is whole, and what it holds in one number.
use crate::error::Result;
use crate::store::log;
use crate::store::search::whole;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

/// One check with what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name.
    pub name: &'static str,
    /// All is well.
    pub ok: bool,
    /// What was found; null when all is well. Never content.
    pub detail: Option<String>,
}

/// The checks, in order. Each can be long: the caller runs them one by one.
pub const CHECKS: [&str; 6] = ["integrity", "foreign_keys", "index", "search", "archive", "log"];

/// Runs one check of [`CHECKS`].
pub fn run(connection: &Connection, name: &'static str, anchor: Option<&log::State>) -> Result<Finding> {
    let detail = match look(connection, name, anchor) {
        // What is damaged can't be looked at any further: that is what was found.
        Err(error) if error.is_damage() => Some("unreadable".to_owned()),
        looked => looked?,
    };
    Ok(Finding { name, ok: detail.is_none(), detail })
}

fn look(connection: &Connection, name: &str, anchor: Option<&log::State>) -> Result<Option<String>> {
    Ok(match name {
        "integrity" => integrity(connection)?,
        "foreign_keys" => foreign_keys(connection)?,
        "index" => index(connection)?,
        "search" => whole::trouble(connection)?,
        "archive" => crate::store::kept::first_changed(connection)?.map(|id| id.to_string()),
        _ => log::first_break(connection, anchor)?.map(|place| format!("entry {place}")),
    })
}

fn integrity(connection: &Connection) -> Result<Option<String>> {
    // SQLCipher's own check compares each page with its authentication code; SQLite's, the structure.
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut pages = statement.query([])?;
    if let Some(row) = pages.next()? {
        return Ok(Some(row.get(0)?));
    }
    let word: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok((word != "ok").then_some(word))
}

fn foreign_keys(connection: &Connection) -> Result<Option<String>> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// Every course of action in an answer has its identity, and the other way round.
fn index(connection: &Connection) -> Result<Option<String>> {
    let apart: i64 = connection.query_row(
        "WITH written AS (
           SELECT json_extract(o.value, '$.id'), a.id
           FROM answers a, json_each(a.body, '$.options') o WHERE a.lens = 'handelingen'),
         known AS (SELECT id, answer_id FROM options WHERE answer_id IS NOT NULL)
         SELECT (SELECT count(*) FROM (SELECT * FROM written EXCEPT SELECT * FROM known))
              + (SELECT count(*) FROM (SELECT * FROM known EXCEPT SELECT * FROM written))",
        [],
        |row| row.get(0),
    )?;
    Ok((apart > 0).then(|| format!("{apart} options")))
}

/// Tables whose rows are no content: opening a book changes them.
const NOT_CONTENT: [&str; 6] = ["book", "log_entries", "keeping", "tombstones", "backups", "reminders"];

/// Tables of content, in a fixed order.
pub fn content_tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    // The index follows from what is kept.
    let content = |name: &String| !NOT_CONTENT.contains(&name.as_str()) && !name.starts_with("search");
    Ok(names.into_iter().filter(content).collect())
}

/// Holds for an answer all may see.
const OPENED: &str = "l.opened_at IS NOT NULL AND a.progress = 'done' AND a.kept_closed = 0";

/// What the digest reads of a table. Of what is sealed or private only that it is there: a digest over its text would
/// tell whether a guess is right.
fn told(table: &str) -> Option<String> {
    let answers = "answers a JOIN participants p ON p.id = a.participant_id
                   JOIN session_lenses l ON l.session_id = p.session_id AND l.lens = a.lens";
    match table {
        // Each kept session has a digest of its own, contributions included: they are not read again.
        "private_texts" | "contributions" => None,
        "kept" => Some("SELECT id, digest FROM kept".to_owned()),
        "first_thoughts" | "own_pictures" => Some(format!("SELECT participant_id, progress FROM {table}")),
        "releases" => Some("SELECT participant_id, progress FROM releases".to_owned()),
        "answers" => Some(format!(
            "SELECT a.id, a.participant_id, a.lens, a.progress, a.kept_closed, a.noted, a.late, a.prompt_id,
                    a.prompt_version, CASE WHEN {OPENED} THEN a.body END, CASE WHEN {OPENED} THEN a.doubt END
             FROM {answers}"
        )),
        "options" => Some(format!(
            "SELECT id, session_id, participant_id, answer_id, own_course FROM options
             WHERE own_course IS NOT NULL OR answer_id IN (SELECT a.id FROM {answers} WHERE {OPENED})"
        )),
        "stances" => Some(
            "SELECT s.option_id, s.participant_id, s.stance FROM stances s
             JOIN participants p ON p.id = s.participant_id JOIN sessions h ON h.id = p.session_id
             LEFT JOIN stance_turns t ON t.participant_id = p.id
             WHERE h.stances = 'opened' AND coalesce(t.progress, 'done') = 'done'"
                .to_owned(),
        ),
        other => Some(format!("SELECT * FROM \"{other}\"")),
    }
}

/// SHA-256 in hex over every row of content, by table, rows in the order of their columns.
pub fn digest(connection: &Connection) -> Result<String> {
    let mut whole = Sha256::new();
    for table in content_tables(connection)? {
        let Some(told) = told(&table) else { continue };
        let columns = connection.prepare(&format!("{told} LIMIT 0"))?.column_count();
        let order: Vec<String> = (1..=columns).map(|place| place.to_string()).collect();
        let mut statement = connection.prepare(&format!("{told} ORDER BY {}", order.join(", ")))?;
        let mut rows = statement.query([])?;
        part(&mut whole, table.as_bytes());
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => part(&mut whole, b"n"),
                    ValueRef::Integer(number) => part(&mut whole, &number.to_be_bytes()),
                    ValueRef::Real(number) => part(&mut whole, &number.to_be_bytes()),
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => part(&mut whole, bytes),
                }
            }
        }
    }
    Ok(data_encoding::HEXLOWER.encode(&whole.finalize()))
}

fn part(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}
