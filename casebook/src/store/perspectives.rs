//! Rows of perspectives: how fictitious others saw a case. One door only while a session runs: [`beside`] gives what stands
//! at lenses that were opened, and nothing of the rest. [`to_write`] gives none while one runs.
use crate::domain::ids::{CaseId, ContributionId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::perspective::{Perspective, Seen};
use crate::error::Result;
use crate::store::row::{from_json, from_word, json, parsed};
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

/// What is taken out of the book with a case of the team's own: the same, without what it was made of.
pub fn to_take_out(connection: &Connection, case: CaseId) -> Result<Vec<Perspective>> {
    let mut all = to_write(connection, case)?;
    all.iter_mut().flat_map(|one| &mut one.answers).for_each(|seen| seen.made_of = None);
    Ok(all)
}

/// A released contribution is gone: what was made of it goes, whatever was changed in it. Who is left without a word goes
/// as well.
pub fn forget(connection: &Connection, gone: ContributionId) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT case_id FROM perspectives WHERE instr(seen, ?1)")?;
    let cases: Vec<CaseId> =
        statement.query_map([gone.to_string()], |row| parsed(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for case in cases {
        let mut all = of_case(connection, case)?;
        let made_of_it = |seen: &Seen| seen.made_of == Some(gone);
        all.retain_mut(|one| {
            let had = one.answers.iter().any(made_of_it);
            one.answers.retain(|seen| !made_of_it(seen));
            !(had && one.answers.is_empty())
        });
        save(connection, case, &all)?;
    }
    Ok(())
}

/// The perspectives of an own example, for whoever writes it. While a session runs on it, none.
pub fn to_write(connection: &Connection, case: CaseId) -> Result<Vec<Perspective>> {
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
