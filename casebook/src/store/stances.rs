//! Rows of stances. Two ways to read them: all of an opened round, and one's own during one's own turn.
use crate::domain::answer::Progress;
use crate::domain::compare::view::{Stance, StanceBy};
use crate::domain::ids::{OptionId, ParticipantId, SessionId};
use crate::domain::turn::Turn;
use crate::error::Result;
use crate::store::row::{from_word, parsed};
use rusqlite::{Connection, OptionalExtension, params};

/// The opened stances of a session, in seat order. None before the round is opened, and none of who still has their
/// turn or skipped it.
pub fn opened(connection: &Connection, session: SessionId) -> Result<Vec<(OptionId, StanceBy)>> {
    let mut statement = connection.prepare_cached(
        "SELECT s.option_id, s.participant_id, s.stance
         FROM stances s
         JOIN participants p ON p.id = s.participant_id
         JOIN sessions h ON h.id = p.session_id
         LEFT JOIN stance_turns t ON t.participant_id = p.id
         WHERE p.session_id = ?1 AND h.stances = 'opened' AND coalesce(t.progress, 'done') = 'done'
         ORDER BY p.seat, p.id, s.option_id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok((parsed(row, 0)?, StanceBy { participant: parsed(row, 1)?, stance: from_word(row, 2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One's own stances, during one's own turn.
pub fn own(connection: &Connection, turn: &Turn) -> Result<Vec<(OptionId, Stance)>> {
    let mut statement =
        connection.prepare_cached("SELECT option_id, stance FROM stances WHERE participant_id = ?1")?;
    let rows =
        statement.query_map([turn.participant().to_string()], |row| Ok((parsed(row, 0)?, from_word(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes a stance, or takes it back.
pub fn take(
    connection: &Connection,
    option: OptionId,
    participant: ParticipantId,
    stance: Option<Stance>,
) -> Result<()> {
    match stance {
        Some(stance) => connection.execute(
            "INSERT INTO stances (option_id, participant_id, stance) VALUES (?1, ?2, ?3)
             ON CONFLICT (option_id, participant_id) DO UPDATE SET stance = ?3",
            params![option.to_string(), participant.to_string(), stance.name()],
        )?,
        None => connection.execute(
            "DELETE FROM stances WHERE option_id = ?1 AND participant_id = ?2",
            params![option.to_string(), participant.to_string()],
        )?,
    };
    Ok(())
}

/// How far somebody is with their stances behind the curtain; null when they had no turn.
pub fn progress(connection: &Connection, participant: ParticipantId) -> Result<Option<Progress>> {
    let sql = "SELECT progress FROM stance_turns WHERE participant_id = ?1";
    Ok(connection.query_row(sql, [participant.to_string()], |row| from_word(row, 0)).optional()?)
}

/// Notes how far somebody is. Who skips leaves no stance behind.
pub fn set_progress(connection: &Connection, participant: ParticipantId, progress: Progress) -> Result<()> {
    if progress == Progress::Skipped {
        connection.execute("DELETE FROM stances WHERE participant_id = ?1", [participant.to_string()])?;
    }
    connection.execute(
        "INSERT INTO stance_turns (participant_id, progress) VALUES (?1, ?2)
         ON CONFLICT (participant_id) DO UPDATE SET progress = ?2",
        params![participant.to_string(), progress.name()],
    )?;
    Ok(())
}

/// Who skipped says aloud what they would do after all.
pub fn forget_turn(connection: &Connection, participant: ParticipantId) -> Result<()> {
    connection.execute("DELETE FROM stance_turns WHERE participant_id = ?1", [participant.to_string()])?;
    Ok(())
}
