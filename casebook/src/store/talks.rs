//! Rows of what became of conversation starters, and of what goes along to the look-back.
use crate::domain::compare::view::StarterKind;
use crate::domain::ids::{CaseId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::session::LookBackQuestion;
use crate::error::Result;
use crate::store::row::{from_word, word};
use rusqlite::{Connection, params};

/// What became of one starter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The key of the starter.
    pub starter: String,
    /// Why it was there.
    pub kind: StarterKind,
    /// Its lens.
    pub lens: Lens,
    /// Its open question.
    pub question: String,
    /// What was said, as the group notes it.
    pub note: String,
    /// The group talked about it.
    pub discussed: bool,
    /// It goes along to the look-back.
    pub carried: bool,
}

/// Every starter of a session of which something is kept.
pub fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<Row>> {
    let mut statement = connection.prepare_cached(
        "SELECT starter, kind, lens, question, note, discussed, carried FROM talks WHERE session_id = ?1
         ORDER BY starter",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok(Row {
            starter: row.get(0)?,
            kind: from_word(row, 1)?,
            lens: from_word(row, 2)?,
            question: row.get(3)?,
            note: row.get(4)?,
            discussed: row.get(5)?,
            carried: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps what became of a starter; nothing to keep takes the row away.
pub fn save(connection: &Connection, session: SessionId, row: &Row) -> Result<()> {
    if row.note.is_empty() && !row.discussed && !row.carried {
        connection.execute(
            "DELETE FROM talks WHERE session_id = ?1 AND starter = ?2",
            params![session.to_string(), row.starter],
        )?;
        return Ok(());
    }
    connection.execute(
        "INSERT INTO talks (session_id, starter, kind, lens, question, note, discussed, carried)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (session_id, starter) DO UPDATE SET note = ?6, discussed = ?7, carried = ?8",
        params![
            session.to_string(),
            row.starter,
            word(&row.kind),
            row.lens.name(),
            row.question,
            row.note,
            row.discussed,
            row.carried,
        ],
    )?;
    Ok(())
}

/// What goes along to the look-back on a case, in lens order.
pub fn carried(connection: &Connection, case: CaseId) -> Result<Vec<LookBackQuestion>> {
    let mut statement =
        connection.prepare_cached("SELECT lens, question FROM look_back_questions WHERE case_id = ?1")?;
    let rows = statement.query_map([case.to_string()], |row| {
        Ok(LookBackQuestion { lens: from_word(row, 0)?, question: row.get(1)? })
    })?;
    let mut questions: Vec<LookBackQuestion> = rows.collect::<rusqlite::Result<_>>()?;
    questions.sort_by(|a, b| (a.lens, &a.question).cmp(&(b.lens, &b.question)));
    Ok(questions)
}

/// Takes a question along to the look-back, or not after all.
pub fn carry(connection: &Connection, case: CaseId, question: &LookBackQuestion, on: bool) -> Result<()> {
    let sql = if on {
        "INSERT OR IGNORE INTO look_back_questions (case_id, lens, question) VALUES (?1, ?2, ?3)"
    } else {
        "DELETE FROM look_back_questions WHERE case_id = ?1 AND lens = ?2 AND question = ?3"
    };
    connection.execute(sql, params![case.to_string(), question.lens.name(), question.question])?;
    Ok(())
}

/// The look-back was held: its questions go.
pub fn forget_carried(connection: &Connection, case: CaseId) -> Result<()> {
    connection.execute("DELETE FROM look_back_questions WHERE case_id = ?1", [case.to_string()])?;
    Ok(())
}
