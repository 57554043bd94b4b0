//! Rows of perspectives: how fictitious others saw a case. One door only while a session runs: [`beside`] gives what stands
//! at lenses that were opened, and nothing of the rest. [`to_take_out`] gives none while one runs.
use crate::domain::ids::{CaseId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::perspective::{Perspective, Seen};
use crate::error::Result;
use crate::store::row::{from_json, from_word, json};
use rusqlite::{Connection, Row, params};

fn read(row: &Row<'_>) -> rusqlite::Result<Perspective> {
    Ok(Perspective { alias: row.get(0)?, role: row.get(1)?, answers: from_json(row, 2)? })
}

/// Replaces the perspectives of a case.
pub fn save(connection: &Connection, case: CaseId, all: &[Perspective]) -> Result<()> {
    connection.execute("DELETE FROM perspectives WHERE case_id = ?1", [case.to_string()])?;
    for (place, one) in (0_u32..).zip(all) {
        connection.execute(
            "INSERT INTO perspectives (case_id, place, alias, role, seen) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![case.to_string(), place, one.alias, one.role, json(&one.answers)],
        )?;
    }
    Ok(())
}

/// Whether a case has exactly these, in this order. Nothing of them is given.
pub fn are(connection: &Connection, case: CaseId, all: &[Perspective]) -> Result<bool> {
    Ok(of_case(connection, case)? == all)
}

/// How many a case has.
pub fn count(connection: &Connection, case: CaseId) -> Result<u32> {
    let sql = "SELECT count(*) FROM perspectives WHERE case_id = ?1";
    Ok(connection.query_row(sql, [case.to_string()], |row| row.get(0))?)
}

/// What stands beside what a group opened: by place, each with its answers at opened lenses only.
pub fn beside(connection: &Connection, session: SessionId) -> Result<Vec<Perspective>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.alias, p.role, p.seen FROM sessions s JOIN perspectives p ON p.case_id = s.case_id
         WHERE s.id = ?1 AND s.state = 'open' AND s.beside = 1 ORDER BY p.place",
    )?;
    let all: Vec<Perspective> =
        statement.query_map([session.to_string()], read)?.collect::<rusqlite::Result<_>>()?;
    let opened = opened(connection, session)?;
    let at_opened = |seen: &Seen| opened.contains(&seen.body.lens());
    Ok(all
        .into_iter()
        .map(|mut one| {
            one.answers.retain(at_opened);
            one
        })
        .collect())
}

/// What is taken out of the book with a case of the team's own. While a session runs on it, nothing: its group has them
/// before it at the opening.
pub fn to_take_out(connection: &Connection, case: CaseId) -> Result<Vec<Perspective>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.alias, p.role, p.seen FROM perspectives p JOIN cases c ON c.id = p.case_id
         WHERE p.case_id = ?1 AND c.source = 'own'
           AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.case_id = c.id AND s.state = 'open')
         ORDER BY p.place",
    )?;
    Ok(statement.query_map([case.to_string()], read)?.collect::<rusqlite::Result<_>>()?)
}

fn opened(connection: &Connection, session: SessionId) -> Result<Vec<Lens>> {
    let mut statement = connection
        .prepare_cached("SELECT lens FROM session_lenses WHERE session_id = ?1 AND opened_at IS NOT NULL")?;
    let rows = statement.query_map([session.to_string()], |row| from_word(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn of_case(connection: &Connection, case: CaseId) -> Result<Vec<Perspective>> {
    let mut statement = connection
        .prepare_cached("SELECT alias, role, seen FROM perspectives WHERE case_id = ?1 ORDER BY place")?;
    Ok(statement.query_map([case.to_string()], read)?.collect::<rusqlite::Result<_>>()?)
}
