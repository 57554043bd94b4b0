//! Rows of answers. Two doors only: what was opened for all, and one's own during one's own turn.
//!
//! `opened` is the only query that gives a text without a [`Turn`]; it asks for an opened lens, a closed answer, and
//! a writer who does not keep it closed. Everything private lies in tables only the turn's queries name.
use crate::domain::answer::{Addition, Body, OpenedAnswer, Progress, PromptRef};
use crate::domain::ids::{AnswerId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::turn::{OwnAnswer, OwnPicture, Turn};
use crate::error::Result;
use crate::store::row::{from_json, from_word, instant, json, parsed, time};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

/// Everything that was opened in a session, by seat, then lens.
pub fn opened(connection: &Connection, session: SessionId) -> Result<Vec<OpenedAnswer>> {
    let mut statement = connection.prepare_cached(
        "SELECT a.id, a.participant_id, a.body, a.doubt, a.noted, a.late, a.prompt_id, a.prompt_version, a.prompt_text
         FROM answers a
         JOIN participants p ON p.id = a.participant_id
         JOIN session_lenses l ON l.session_id = p.session_id AND l.lens = a.lens
         WHERE p.session_id = ?1 AND l.opened_at IS NOT NULL AND a.progress = 'done' AND a.kept_closed = 0
         ORDER BY p.seat, p.id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok(OpenedAnswer {
            id: parsed(row, 0)?,
            participant: parsed(row, 1)?,
            body: from_json(row, 2)?,
            doubt: row.get(3)?,
            noted: row.get(4)?,
            late: row.get(5)?,
            prompt: PromptRef { id: row.get(6)?, version: row.get(7)?, text: row.get(8)? },
            additions: Vec::new(),
        })
    })?;
    let mut answers: Vec<OpenedAnswer> = rows.collect::<rusqlite::Result<_>>()?;
    for answer in &mut answers {
        answer.additions = additions(connection, answer.id)?;
    }
    // Rows come by seat; within a seat the lenses stand in the order of the method.
    let seats: Vec<ParticipantId> = answers.iter().map(|answer| answer.participant).collect();
    answers.sort_by_key(|answer| (seats.iter().position(|seat| *seat == answer.participant), answer.body.lens()));
    Ok(answers)
}

fn additions(connection: &Connection, answer: AnswerId) -> Result<Vec<Addition>> {
    let mut statement =
        connection.prepare_cached("SELECT id, text, at FROM additions WHERE answer_id = ?1 ORDER BY at, id")?;
    let rows = statement.query_map([answer.to_string()], |row| {
        Ok(Addition { id: parsed(row, 0)?, text: row.get(1)?, at: time(row, 2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds to an answer that was opened.
pub fn add(connection: &Connection, answer: AnswerId, addition: &Addition) -> Result<()> {
    connection.execute(
        "INSERT INTO additions (id, answer_id, text, at) VALUES (?1, ?2, ?3, ?4)",
        params![addition.id.to_string(), answer.to_string(), addition.text, instant(addition.at)],
    )?;
    Ok(())
}

/// What is known of an answer without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerState {
    /// The answer.
    pub id: AnswerId,
    /// How far.
    pub progress: Progress,
    /// Kept closed at the opening.
    pub kept_closed: bool,
    /// Its writer chose so while writing.
    pub kept_by_writer: bool,
    /// Read from paper.
    pub noted: bool,
}

/// How an answer stands; null when nothing was written.
pub fn state(connection: &Connection, participant: ParticipantId, lens: Lens) -> Result<Option<AnswerState>> {
    Ok(connection
        .query_row(
            "SELECT id, progress, kept_closed, kept_by_writer, noted FROM answers WHERE participant_id = ?1 AND lens = ?2",
            params![participant.to_string(), lens.name()],
            |row| {
                Ok(AnswerState {
                    id: parsed(row, 0)?,
                    progress: from_word(row, 1)?,
                    kept_closed: row.get(2)?,
                    kept_by_writer: row.get(3)?,
                    noted: row.get(4)?,
                })
            },
        )
        .optional()?)
}

/// One's own answer, during one's own turn.
pub fn own(connection: &Connection, turn: &Turn, lens: Lens) -> Result<Option<OwnAnswer>> {
    Ok(connection
        .query_row(
            "SELECT a.body, a.doubt, a.kept_closed, coalesce(t.text, ''), a.prompt_id, a.prompt_version, a.prompt_text
             FROM answers a LEFT JOIN private_texts t ON t.answer_id = a.id
             WHERE a.participant_id = ?1 AND a.lens = ?2",
            params![turn.participant().to_string(), lens.name()],
            |row| {
                Ok(OwnAnswer {
                    body: from_json(row, 0)?,
                    doubt: row.get(1)?,
                    keep_closed: row.get(2)?,
                    private: row.get(3)?,
                    prompt: Some(PromptRef { id: row.get(4)?, version: row.get(5)?, text: row.get(6)? }),
                })
            },
        )
        .optional()?)
}

/// What is written to an answer.
pub struct Written<'a> {
    /// The form.
    pub body: &'a Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// Keep it closed.
    pub kept_closed: bool,
    /// How far.
    pub progress: Progress,
    /// Read from paper.
    pub noted: bool,
    /// Closed after the lens was opened.
    pub late: bool,
    /// The prompt it answers.
    pub prompt: &'a PromptRef,
}

/// Writes an answer whole, under `id` if it is new. Gives the id it stands under.
pub fn save(
    connection: &Connection,
    id: AnswerId,
    participant: ParticipantId,
    written: &Written<'_>,
    now: DateTime<Utc>,
) -> Result<AnswerId> {
    let kept: String = connection.query_row(
        "INSERT INTO answers (id, participant_id, lens, progress, body, doubt, kept_closed, kept_by_writer, noted,
                              late, prompt_id, prompt_version, prompt_text, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (participant_id, lens) DO UPDATE SET progress = ?4, body = ?5, doubt = ?6, kept_closed = ?7,
             kept_by_writer = ?7, noted = ?8, late = ?9, prompt_id = ?10, prompt_version = ?11, prompt_text = ?12, updated_at = ?13
         RETURNING id",
        params![
            id.to_string(),
            participant.to_string(),
            written.body.lens().name(),
            written.progress.name(),
            json(written.body),
            written.doubt,
            written.kept_closed,
            written.noted,
            written.late,
            written.prompt.id,
            written.prompt.version,
            written.prompt.text,
            instant(now),
        ],
        |row| row.get(0),
    )?;
    Ok(kept.parse().unwrap_or(id))
}

/// Keeps what is *alleen voor mij*; empty takes it away.
pub fn save_private(connection: &Connection, answer: AnswerId, text: &str) -> Result<()> {
    if text.is_empty() {
        connection.execute("DELETE FROM private_texts WHERE answer_id = ?1", [answer.to_string()])?;
    } else {
        connection.execute(
            "INSERT INTO private_texts (answer_id, text) VALUES (?1, ?2)
             ON CONFLICT (answer_id) DO UPDATE SET text = ?2",
            params![answer.to_string(), text],
        )?;
    }
    Ok(())
}

/// Closes an answer as done or skipped.
pub fn set_progress(connection: &Connection, answer: AnswerId, progress: Progress, late: bool) -> Result<()> {
    connection.execute(
        "UPDATE answers SET progress = ?2, late = ?3 WHERE id = ?1",
        params![answer.to_string(), progress.name(), late],
    )?;
    Ok(())
}

/// Keeps an answer closed at the opening because its writer asks so aloud, or not after all.
pub fn set_kept_closed(connection: &Connection, answer: AnswerId, closed: bool) -> Result<()> {
    connection
        .execute("UPDATE answers SET kept_closed = ?2 WHERE id = ?1", params![answer.to_string(), closed])?;
    Ok(())
}

/// The ids of an answer's courses of action, in their order.
pub fn option_ids(connection: &Connection, answer: AnswerId) -> Result<Vec<OptionId>> {
    let body: Option<Body> = connection
        .query_row("SELECT body FROM answers WHERE id = ?1", [answer.to_string()], |row| from_json(row, 0))
        .optional()?;
    Ok(match body {
        Some(Body::Handelingen(form)) => form.options.into_iter().filter_map(|option| option.id).collect(),
        _ => Vec::new(),
    })
}

/// One's own first thought, during one's own turn.
pub fn own_first_thought(connection: &Connection, turn: &Turn) -> Result<Option<String>> {
    Ok(connection
        .query_row(
            "SELECT text FROM first_thoughts WHERE participant_id = ?1",
            [turn.participant().to_string()],
            |row| row.get(0),
        )
        .optional()?)
}

/// Writes a first thought.
pub fn save_first_thought(
    connection: &Connection,
    participant: ParticipantId,
    text: &str,
    progress: Progress,
    now: DateTime<Utc>,
) -> Result<()> {
    connection.execute(
        "INSERT INTO first_thoughts (participant_id, progress, text, updated_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (participant_id) DO UPDATE SET progress = ?2, text = ?3, updated_at = ?4",
        params![participant.to_string(), progress.name(), text, instant(now)],
    )?;
    Ok(())
}

/// One's own picture, during one's own turn.
pub fn own_picture(connection: &Connection, turn: &Turn) -> Result<Option<OwnPicture>> {
    Ok(connection
        .query_row(
            "SELECT good_work, shifted FROM own_pictures WHERE participant_id = ?1",
            [turn.participant().to_string()],
            |row| Ok(OwnPicture { good_work: row.get(0)?, shifted: row.get(1)? }),
        )
        .optional()?)
}

/// Writes an own picture.
pub fn save_own_picture(
    connection: &Connection,
    participant: ParticipantId,
    picture: &OwnPicture,
    progress: Progress,
    now: DateTime<Utc>,
) -> Result<()> {
    connection.execute(
        "INSERT INTO own_pictures (participant_id, progress, good_work, shifted, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (participant_id) DO UPDATE SET progress = ?2, good_work = ?3, shifted = ?4, updated_at = ?5",
        params![participant.to_string(), progress.name(), picture.good_work, picture.shifted, instant(now)],
    )?;
    Ok(())
}
