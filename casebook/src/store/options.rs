//! Rows of courses of action: their identity, on which stances hang, and what the case owner did then.
use crate::domain::ids::{AnswerId, OptionId, ParticipantId, SessionId};
use crate::error::Result;
use crate::store::row::parsed;
use rusqlite::{Connection, OptionalExtension, params};

/// Lets the identities of an answer's options follow what it holds now.
pub fn follow(
    connection: &Connection,
    session: SessionId,
    participant: ParticipantId,
    answer: AnswerId,
    ids: &[OptionId],
) -> Result<()> {
    let mut statement = connection.prepare_cached("SELECT id FROM options WHERE answer_id = ?1")?;
    let known: Vec<OptionId> =
        statement.query_map([answer.to_string()], |row| parsed(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for gone in known.iter().filter(|id| !ids.contains(id)) {
        connection.execute("DELETE FROM options WHERE id = ?1", [gone.to_string()])?;
    }
    for new in ids.iter().filter(|id| !known.contains(id)) {
        connection.execute(
            "INSERT INTO options (id, session_id, participant_id, answer_id) VALUES (?1, ?2, ?3, ?4)",
            params![new.to_string(), session.to_string(), participant.to_string(), answer.to_string()],
        )?;
    }
    Ok(())
}

/// Whether an option belongs to a session and all may see it: its lens is opened and its writer does not keep it
/// closed, or it is the owner's own course.
pub fn is_open(connection: &Connection, session: SessionId, option: OptionId) -> Result<bool> {
    Ok(connection.query_row(
        "SELECT EXISTS (
           SELECT 1 FROM options o
           LEFT JOIN answers a ON a.id = o.answer_id
           LEFT JOIN session_lenses l ON l.session_id = o.session_id AND l.lens = a.lens
           WHERE o.id = ?1 AND o.session_id = ?2
             AND (o.own_course IS NOT NULL
                  OR (l.opened_at IS NOT NULL AND a.progress = 'done' AND a.kept_closed = 0)))",
        params![option.to_string(), session.to_string()],
        |row| row.get(0),
    )?)
}

/// What the case owner did then: its option, whose it is, and its words.
pub fn own_course(
    connection: &Connection,
    session: SessionId,
) -> Result<Option<(OptionId, ParticipantId, String)>> {
    Ok(connection
        .query_row(
            "SELECT id, participant_id, own_course FROM options WHERE session_id = ?1 AND own_course IS NOT NULL",
            [session.to_string()],
            |row| Ok((parsed(row, 0)?, parsed(row, 1)?, row.get(2)?)),
        )
        .optional()?)
}

/// Writes what the case owner did then.
pub fn save_own_course(
    connection: &Connection,
    id: OptionId,
    session: SessionId,
    owner: ParticipantId,
    text: &str,
) -> Result<()> {
    connection.execute(
        "INSERT INTO options (id, session_id, participant_id, own_course) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET participant_id = ?3, own_course = ?4",
        params![id.to_string(), session.to_string(), owner.to_string(), text],
    )?;
    Ok(())
}

/// Takes an option away.
pub fn delete(connection: &Connection, id: OptionId) -> Result<()> {
    connection.execute("DELETE FROM options WHERE id = ?1", [id.to_string()])?;
    Ok(())
}
