//! Rows of what the group writes together: notes per phase, clarifying questions, and what was looked at.
use crate::domain::ids::{ClarificationId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::phase::Phase;
use crate::domain::session::{Clarification, Note};
use crate::error::Result;
use crate::store::row::{from_word, instant, parsed};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

/// The notes of a session, in the order of the phases.
pub fn notes(connection: &Connection, session: SessionId) -> Result<Vec<Note>> {
    let mut statement = connection.prepare_cached("SELECT phase, text FROM notes WHERE session_id = ?1")?;
    let rows = statement
        .query_map([session.to_string()], |row| Ok(Note { phase: parsed(row, 0)?, text: row.get(1)? }))?;
    let mut notes: Vec<Note> = rows.collect::<rusqlite::Result<_>>()?;
    notes.sort_by_key(|note| note.phase);
    Ok(notes)
}

/// Writes the note of a phase; empty takes it away.
pub fn save_note(
    connection: &Connection,
    session: SessionId,
    phase: Phase,
    text: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    if text.is_empty() {
        connection.execute(
            "DELETE FROM notes WHERE session_id = ?1 AND phase = ?2",
            params![session.to_string(), phase.name()],
        )?;
    } else {
        connection.execute(
            "INSERT INTO notes (session_id, phase, text, updated_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (session_id, phase) DO UPDATE SET text = ?3, updated_at = ?4",
            params![session.to_string(), phase.name(), text, instant(now)],
        )?;
    }
    Ok(())
}

/// The clarifying questions of a session, in order.
pub fn clarifications(connection: &Connection, session: SessionId) -> Result<Vec<Clarification>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, question, answer FROM clarifications WHERE session_id = ?1 ORDER BY position, id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok(Clarification { id: parsed(row, 0)?, question: row.get(1)?, answer: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a clarifying question; a new one comes last.
pub fn save_clarification(connection: &Connection, session: SessionId, one: &Clarification) -> Result<()> {
    connection.execute(
        "INSERT INTO clarifications (id, session_id, position, question, answer)
         VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM clarifications WHERE session_id = ?2), ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET question = ?3, answer = ?4",
        params![one.id.to_string(), session.to_string(), one.question, one.answer],
    )?;
    Ok(())
}

/// Takes a clarifying question away.
pub fn delete_clarification(connection: &Connection, session: SessionId, id: ClarificationId) -> Result<bool> {
    Ok(connection.execute(
        "DELETE FROM clarifications WHERE id = ?1 AND session_id = ?2",
        params![id.to_string(), session.to_string()],
    )? > 0)
}

/// What the group looked at together.
pub fn discussed(connection: &Connection, session: SessionId) -> Result<Vec<(ParticipantId, Lens)>> {
    let mut statement = connection.prepare_cached(
        "SELECT d.participant_id, d.lens FROM discussed d JOIN participants p ON p.id = d.participant_id
         WHERE p.session_id = ?1",
    )?;
    let rows = statement.query_map([session.to_string()], |row| Ok((parsed(row, 0)?, from_word(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Marks a contribution as looked at together, or not.
pub fn mark_discussed(connection: &Connection, participant: ParticipantId, lens: Lens, on: bool) -> Result<()> {
    let sql = if on {
        "INSERT OR IGNORE INTO discussed (participant_id, lens) VALUES (?1, ?2)"
    } else {
        "DELETE FROM discussed WHERE participant_id = ?1 AND lens = ?2"
    };
    connection.execute(sql, params![participant.to_string(), lens.name()])?;
    Ok(())
}
