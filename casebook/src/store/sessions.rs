//! Rows of sessions and of the state of their lenses.
use crate::domain::ids::{CaseId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::session::{LensState, Session, SessionState};
use crate::error::Result;
use crate::store::row::{
    date_maybe, from_word, from_word_maybe, instant, parsed, parsed_maybe, time, time_maybe, word,
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "id, case_id, phase, state, minutes, form, writing, way, safety, projector, agreed, \
                       look_back_on, given_seconds, spent_seconds, session_spent_seconds, running_since, created_at, \
                       touched_at, closed_at, stances, beside, kind, planned_on, team_id";

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: parsed(row, 0)?,
        case: parsed_maybe(row, 1)?,
        phase: parsed(row, 2)?,
        state: from_word(row, 3)?,
        minutes: row.get(4)?,
        form: from_word_maybe(row, 5)?,
        writing: from_word(row, 6)?,
        way: from_word(row, 7)?,
        safety: from_word(row, 8)?,
        projector: from_word(row, 9)?,
        agreed: row.get(10)?,
        look_back_on: date_maybe(row, 11)?,
        timer: crate::domain::session::Timer {
            given_seconds: row.get(12)?,
            spent_seconds: row.get(13)?,
            session_spent_seconds: row.get(14)?,
            running_since: time_maybe(row, 15)?,
        },
        lenses: Vec::new(),
        created_at: time(row, 16)?,
        touched_at: time(row, 17)?,
        closed_at: time_maybe(row, 18)?,
        stances: from_word(row, 19)?,
        beside: row.get(20)?,
        kind: from_word(row, 21)?,
        planned_on: date_maybe(row, 22)?,
        team: parsed_maybe(row, 23)?,
    })
}

/// One session with its lenses.
pub fn get(connection: &Connection, id: SessionId) -> Result<Option<Session>> {
    let sql = format!("SELECT {COLUMNS} FROM sessions WHERE id = ?1");
    let Some(mut session) = connection.query_row(&sql, [id.to_string()], read).optional()? else {
        return Ok(None);
    };
    session.lenses = lenses(connection, id)?;
    Ok(Some(session))
}

/// Every session, newest first, without its lenses.
pub fn all(connection: &Connection) -> Result<Vec<Session>> {
    let sql = format!("SELECT {COLUMNS} FROM sessions ORDER BY created_at DESC, id DESC");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many are open, and how many closed.
pub fn count(connection: &Connection) -> Result<(u32, u32)> {
    Ok(connection.query_row(
        "SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = 'closed') FROM sessions",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

/// Whether a case has an open session.
pub fn open_on(connection: &Connection, case: CaseId) -> Result<bool> {
    Ok(connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM sessions WHERE case_id = ?1 AND state = 'open')",
        [case.to_string()],
        |row| row.get(0),
    )?)
}

fn lenses(connection: &Connection, id: SessionId) -> Result<Vec<LensState>> {
    let mut statement = connection
        .prepare_cached("SELECT lens, chosen, opened_at, noting_done FROM session_lenses WHERE session_id = ?1")?;
    let rows = statement.query_map([id.to_string()], |row| {
        Ok(LensState {
            lens: from_word(row, 0)?,
            chosen: row.get(1)?,
            opened_at: time_maybe(row, 2)?,
            noting_done: row.get(3)?,
        })
    })?;
    let mut lenses: Vec<LensState> = rows.collect::<rusqlite::Result<_>>()?;
    lenses.sort_by_key(|state| state.lens);
    Ok(lenses)
}

/// Writes a new session, or what changed of one, lenses included.
pub fn save(connection: &Connection, session: &Session) -> Result<()> {
    let timer = &session.timer;
    connection.execute(
        &format!(
            "INSERT INTO sessions ({COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
                     ?20, ?21, ?22, ?23, ?24)
             ON CONFLICT (id) DO UPDATE SET
               case_id = ?2, phase = ?3, state = ?4, minutes = ?5, form = ?6, writing = ?7, way = ?8, safety = ?9,
               projector = ?10, agreed = ?11, look_back_on = ?12, given_seconds = ?13, spent_seconds = ?14,
               session_spent_seconds = ?15, running_since = ?16, touched_at = ?18, closed_at = ?19, stances = ?20,
               beside = ?21, planned_on = ?23, team_id = ?24"
        ),
        params![
            session.id.to_string(),
            session.case.map(|case| case.to_string()),
            session.phase.name(),
            word(&session.state),
            session.minutes,
            session.form.as_ref().map(word),
            word(&session.writing),
            session.way.name(),
            word(&session.safety),
            word(&session.projector),
            session.agreed,
            session.look_back_on.map(|on| on.to_string()),
            timer.given_seconds,
            timer.spent_seconds,
            timer.session_spent_seconds,
            timer.running_since.map(instant),
            instant(session.created_at),
            instant(session.touched_at),
            session.closed_at.map(instant),
            word(&session.stances),
            session.beside,
            word(&session.kind),
            session.planned_on.map(|on| on.to_string()),
            session.team.map(|team| team.to_string()),
        ],
    )?;
    for state in &session.lenses {
        connection.execute(
            "INSERT INTO session_lenses (session_id, lens, chosen, opened_at, noting_done) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (session_id, lens) DO UPDATE SET chosen = ?3, opened_at = ?4, noting_done = ?5",
            params![
                session.id.to_string(),
                state.lens.name(),
                state.chosen,
                state.opened_at.map(instant),
                state.noting_done
            ],
        )?;
    }
    Ok(())
}

/// Notes that something of a session changed.
pub fn touch(connection: &Connection, id: SessionId, now: DateTime<Utc>) -> Result<()> {
    connection
        .execute("UPDATE sessions SET touched_at = ?2 WHERE id = ?1", params![id.to_string(), instant(now)])?;
    Ok(())
}

/// Whether nobody wrote anything in a session yet, together or alone.
pub fn is_blank(connection: &Connection, id: SessionId) -> Result<bool> {
    let by_session = ["clarifications", "notes", "talks", "options"];
    let by_person = ["answers", "first_thoughts", "own_pictures", "stance_turns", "releases"];
    let session = by_session.map(|table| format!("SELECT 1 FROM {table} WHERE session_id = ?1"));
    let person = by_person.map(|table| {
        format!(
            "SELECT 1 FROM {table} WHERE participant_id IN (SELECT id FROM participants WHERE session_id = ?1)"
        )
    });
    let sql = format!("SELECT NOT EXISTS ({})", [session.as_slice(), &person].concat().join(" UNION ALL "));
    Ok(connection.query_row(&sql, [id.to_string()], |row| row.get(0))?)
}

/// Destroys everything people wrote in a session and who they were; what stays is that it was held.
pub fn destroy_content(connection: &Connection, id: SessionId) -> Result<()> {
    for table in ["groups", "options", "clarifications", "notes", "talks", "participants"] {
        connection.execute(&format!("DELETE FROM {table} WHERE session_id = ?1"), [id.to_string()])?;
    }
    Ok(())
}

/// The lenses a new session starts with: all five, sealed.
pub fn fresh_lenses() -> Vec<LensState> {
    Lens::ALL.map(|lens| LensState { lens, chosen: true, opened_at: None, noting_done: false }).to_vec()
}

/// The session is open.
pub const fn is_open(session: &Session) -> bool {
    matches!(session.state, SessionState::Open)
}

/// Takes a whole session away.
pub fn delete(connection: &Connection, id: SessionId) -> Result<()> {
    connection.execute("DELETE FROM sessions WHERE id = ?1", [id.to_string()])?;
    Ok(())
}
