//! Rows of participants, with how far each is. Never what they wrote.
use crate::domain::answer::Progress;
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::{AnswerProgress, Participant};
use crate::error::Result;
use crate::store::row::{from_word, from_word_maybe, parsed, parsed_maybe};
use rusqlite::{Connection, Row, params};

/// Tries for the own sign.
pub const SIGN_TRIES: u8 = 5;

fn read(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant {
        id: parsed(row, 0)?,
        key: row.get(1)?,
        alias: row.get(2)?,
        role: row.get(3)?,
        voice_of: row.get(4)?,
        written_by: parsed_maybe(row, 5)?,
        seat: row.get(6)?,
        owner: row.get(7)?,
        leads: row.get(8)?,
        scribe: row.get(9)?,
        way: from_word(row, 10)?,
        joined_late: row.get(11)?,
        has_sign: row.get(12)?,
        answers: Vec::new(),
        first_thought: from_word_maybe(row, 13)?.unwrap_or(Progress::Waiting),
        own_picture: from_word_maybe(row, 14)?.unwrap_or(Progress::Waiting),
        stances: from_word_maybe(row, 15)?.unwrap_or(Progress::Waiting),
        named: row.get(16)?,
        release: from_word_maybe(row, 17)?.unwrap_or(Progress::Waiting),
        people: row.get(18)?,
    })
}

/// Everybody in a session, in seat order.
pub fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<Participant>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.id, p.key, p.alias, p.role, p.voice_of, p.written_by, p.seat, p.owner, p.leads, p.scribe, p.way,
                p.joined_late, p.sign_hash IS NOT NULL, f.progress, o.progress, s.progress, p.named, r.progress, p.people
         FROM participants p
         LEFT JOIN first_thoughts f ON f.participant_id = p.id
         LEFT JOIN own_pictures o ON o.participant_id = p.id
         LEFT JOIN stance_turns s ON s.participant_id = p.id
         LEFT JOIN releases r ON r.participant_id = p.id
         WHERE p.session_id = ?1 ORDER BY p.seat, p.id",
    )?;
    let mut people: Vec<Participant> =
        statement.query_map([session.to_string()], read)?.collect::<rusqlite::Result<_>>()?;
    let progress = progress(connection, session)?;
    for person in &mut people {
        person.answers = Lens::ALL
            .into_iter()
            .map(|lens| {
                progress.iter().find(|(id, of)| *id == person.id && of.lens == lens).map_or(
                    AnswerProgress {
                        lens,
                        progress: Progress::Waiting,
                        kept_closed: false,
                        kept_by_writer: false,
                        noted: false,
                    },
                    |(_, of)| *of,
                )
            })
            .collect();
    }
    Ok(people)
}

fn progress(connection: &Connection, session: SessionId) -> Result<Vec<(ParticipantId, AnswerProgress)>> {
    let mut statement = connection.prepare_cached(
        "SELECT a.participant_id, a.lens, a.progress, a.kept_closed, a.kept_by_writer, a.noted
         FROM answers a JOIN participants p ON p.id = a.participant_id WHERE p.session_id = ?1",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok((
            parsed(row, 0)?,
            AnswerProgress {
                lens: from_word(row, 1)?,
                progress: from_word(row, 2)?,
                kept_closed: row.get(3)?,
                kept_by_writer: row.get(4)?,
                noted: row.get(5)?,
            },
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a new seat, or what changed of one. Who owns, leads and writes is moved here: one of each in a session.
pub fn save(connection: &Connection, session: SessionId, person: &Participant) -> Result<()> {
    for (role, held) in [("owner", person.owner), ("leads", person.leads), ("scribe", person.scribe)] {
        if held {
            connection.execute(
                &format!("UPDATE participants SET {role} = 0 WHERE session_id = ?1 AND id <> ?2"),
                params![session.to_string(), person.id.to_string()],
            )?;
        }
    }
    connection.execute(
        "INSERT INTO participants (id, session_id, key, alias, role, voice_of, written_by, seat, owner, leads, scribe,
                                   way, joined_late, named, sign_left, people)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
         ON CONFLICT (id) DO UPDATE SET alias = ?4, role = ?5, voice_of = ?6, written_by = ?7, seat = ?8, owner = ?9,
                                        leads = ?10, scribe = ?11, way = ?12, named = ?14",
        params![
            person.id.to_string(),
            session.to_string(),
            person.key,
            person.alias,
            person.role,
            person.voice_of,
            person.written_by.map(|id| id.to_string()),
            person.seat,
            person.owner,
            person.leads,
            person.scribe,
            person.way.name(),
            person.joined_late,
            person.named,
            SIGN_TRIES,
            person.people,
        ],
    )?;
    Ok(())
}

/// Takes a seat away with everything written at it.
pub fn delete(connection: &Connection, id: ParticipantId) -> Result<()> {
    connection.execute("DELETE FROM participants WHERE id = ?1", [id.to_string()])?;
    Ok(())
}

/// The hash of the own sign and the tries left; the hash is null when none was chosen.
pub fn sign(connection: &Connection, id: ParticipantId) -> Result<(Option<String>, u8)> {
    Ok(connection.query_row(
        "SELECT sign_hash, sign_left FROM participants WHERE id = ?1",
        [id.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

/// Keeps a new own sign.
pub fn set_sign(connection: &Connection, id: ParticipantId, hash: &str) -> Result<()> {
    connection.execute(
        "UPDATE participants SET sign_hash = ?2, sign_left = ?3 WHERE id = ?1",
        params![id.to_string(), hash, SIGN_TRIES],
    )?;
    Ok(())
}

/// Notes how many tries are left.
pub fn set_tries(connection: &Connection, id: ParticipantId, left: u8) -> Result<()> {
    connection.execute("UPDATE participants SET sign_left = ?2 WHERE id = ?1", params![id.to_string(), left])?;
    Ok(())
}
