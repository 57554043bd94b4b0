//! Rows of what each chose to let be kept. Read by a turn, and at the close; never by anybody else.
use crate::domain::answer::Progress;
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::release::ReleaseChoices;
use crate::domain::turn::Turn;
use crate::error::Result;
use crate::store::row::{from_json, json, parsed};
use rusqlite::{Connection, OptionalExtension, params};

/// One's own choices during one's own turn, and whether a withdraw code was given before.
pub fn own(connection: &Connection, turn: &Turn) -> Result<Option<(ReleaseChoices, bool)>> {
    let sql = "SELECT choices, code_key IS NOT NULL FROM releases WHERE participant_id = ?1";
    let read = |row: &rusqlite::Row<'_>| Ok((from_json(row, 0)?, row.get(1)?));
    Ok(connection.query_row(sql, [turn.participant().to_string()], read).optional()?)
}

/// Writes one's own choices during one's own turn. What was closed stays as it was until it is closed again.
pub fn save(connection: &Connection, turn: &Turn, choices: &ReleaseChoices) -> Result<()> {
    connection.execute(
        "INSERT INTO releases (participant_id, progress, choices, code_key) VALUES (?1, 'busy', ?2, NULL)
         ON CONFLICT (participant_id) DO UPDATE SET choices = ?2, progress = 'busy'",
        params![turn.participant().to_string(), json(choices)],
    )?;
    Ok(())
}

/// Closes one's own choices. `code_key` is the key of a code that was shown; null leaves an earlier one.
pub fn seal(connection: &Connection, turn: &Turn, choices: &ReleaseChoices, code_key: Option<&str>) -> Result<()> {
    connection.execute(
        "INSERT INTO releases (participant_id, progress, choices, code_key) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (participant_id) DO UPDATE SET progress = ?2, choices = ?3, code_key = coalesce(?4, code_key)",
        params![turn.participant().to_string(), Progress::Done.name(), json(choices), code_key],
    )?;
    Ok(())
}

/// What was released, as it counts at the close: closed by its writer, with the key of a code.
pub struct Sealed {
    /// Who chose.
    pub participant: ParticipantId,
    /// What they chose.
    pub choices: ReleaseChoices,
    /// The key of their withdraw code; null when they keep nothing.
    pub code_key: Option<String>,
}

/// Every closed release of a session, by seat. For the close only.
pub fn sealed(connection: &Connection, session: SessionId) -> Result<Vec<Sealed>> {
    let mut statement = connection.prepare(
        "SELECT r.participant_id, r.choices, r.code_key FROM releases r JOIN participants p ON p.id = r.participant_id
         WHERE p.session_id = ?1 AND r.progress = 'done' ORDER BY p.seat, p.id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok(Sealed { participant: parsed(row, 0)?, choices: from_json(row, 1)?, code_key: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Somebody objects to keeping what the group wrote; also who did not close their sheet.
pub fn any_objects(connection: &Connection, session: SessionId) -> Result<bool> {
    Ok(connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM releases r JOIN participants p ON p.id = r.participant_id
                        WHERE p.session_id = ?1 AND json_extract(r.choices, '$.objects'))",
        [session.to_string()],
        |row| row.get(0),
    )?)
}

/// Keys of the codes of sessions that are still open: what a withdraw code is tried on.
pub fn keys(connection: &Connection) -> Result<Vec<(ParticipantId, String)>> {
    let mut statement =
        connection.prepare("SELECT participant_id, code_key FROM releases WHERE code_key IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((parsed(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes back what somebody chose in an open session: nothing of theirs is kept.
pub fn forget(connection: &Connection, participant: ParticipantId) -> Result<()> {
    let nothing = ReleaseChoices::default();
    connection.execute(
        "UPDATE releases SET choices = ?2, code_key = NULL, progress = 'done' WHERE participant_id = ?1",
        params![participant.to_string(), json(&nothing)],
    )?;
    Ok(())
}
