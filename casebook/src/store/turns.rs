//! Rows of open turns: who had the laptop when the app stopped. Never what they wrote.
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::turn::Sheet;
use crate::error::Result;
use crate::store::row::{from_json, json, parsed};
use rusqlite::{Connection, OptionalExtension, params};

/// Who has the laptop in a session, and for what.
pub fn get(connection: &Connection, session: SessionId) -> Result<Option<(ParticipantId, Sheet)>> {
    let sql = "SELECT participant_id, sheet FROM open_turns WHERE session_id = ?1";
    let read = |row: &rusqlite::Row<'_>| Ok((parsed(row, 0)?, from_json(row, 1)?));
    Ok(connection.query_row(sql, [session.to_string()], read).optional()?)
}

/// A session in which somebody has the laptop.
pub fn any(connection: &Connection) -> Result<Option<SessionId>> {
    let sql = "SELECT session_id FROM open_turns ORDER BY session_id DESC LIMIT 1";
    Ok(connection.query_row(sql, [], |row| parsed(row, 0)).optional()?)
}

/// Somebody has the laptop.
pub fn begin(connection: &Connection, session: SessionId, participant: ParticipantId, sheet: Sheet) -> Result<()> {
    connection.execute(
        "INSERT INTO open_turns (session_id, participant_id, sheet) VALUES (?1, ?2, ?3)
         ON CONFLICT (session_id) DO UPDATE SET participant_id = ?2, sheet = ?3",
        params![session.to_string(), participant.to_string(), json(&sheet)],
    )?;
    Ok(())
}

/// Nobody has the laptop any more.
pub fn end(connection: &Connection, session: SessionId) -> Result<()> {
    connection.execute("DELETE FROM open_turns WHERE session_id = ?1", [session.to_string()])?;
    Ok(())
}

/// This participant has the laptop no more; if another has it, that stays.
pub fn end_of(connection: &Connection, session: SessionId, participant: ParticipantId) -> Result<()> {
    let sql = "DELETE FROM open_turns WHERE session_id = ?1 AND participant_id = ?2";
    connection.execute(sql, [session.to_string(), participant.to_string()])?;
    Ok(())
}
