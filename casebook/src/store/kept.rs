//! Rows of what was released. A kept session is written, read, replaced and destroyed whole.
use crate::domain::ids::{ContributionId, KeptId, SessionId};
use crate::domain::kept::{Contribution, Facts, Kept, KeptState};
use crate::domain::lens::Lens;
use crate::error::Result;
use crate::store::row::{date_maybe, from_json, from_word, from_word_maybe, json, parsed, parsed_maybe, word};
use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

const COLUMNS: &str = "id, state, session_id, case_id, title, held_on, minutes, form, people, voices, lenses, shared, \
                       themes, expires_on, received_on, archived_on, justified";

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    date_maybe(row, column)?.ok_or(rusqlite::Error::InvalidColumnType(column, "a day".to_owned(), Type::Null))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: parsed(row, 0)?,
        state: from_word(row, 1)?,
        session: parsed_maybe(row, 2)?,
        case: parsed_maybe(row, 3)?,
        title: row.get(4)?,
        facts: Facts {
            held_on: day(row, 5)?,
            minutes: row.get(6)?,
            form: from_word_maybe(row, 7)?,
            people: row.get(8)?,
            voices: row.get(9)?,
            lenses: from_json(row, 10)?,
        },
        shared: from_json(row, 11)?,
        themes: from_json(row, 12)?,
        expires_on: day(row, 13)?,
        received_on: date_maybe(row, 14)?,
        archived_on: date_maybe(row, 15)?,
        justified: from_json(row, 16)?,
        contributions: Vec::new(),
    })
}

/// One kept session with its contributions.
pub fn get(connection: &Connection, id: KeptId) -> Result<Option<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM kept WHERE id = ?1");
    let Some(mut kept) = connection.query_row(&sql, [id.to_string()], read).optional()? else {
        return Ok(None);
    };
    kept.contributions = contributions(connection, id)?;
    Ok(Some(kept))
}

fn contributions(connection: &Connection, id: KeptId) -> Result<Vec<Contribution>> {
    let mut statement = connection
        .prepare_cached("SELECT id, by, part, practice, tag FROM contributions WHERE kept_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([id.to_string()], |row| {
        Ok(Contribution {
            id: parsed(row, 0)?,
            by: from_json(row, 1)?,
            part: from_json(row, 2)?,
            practice: row.get(3)?,
            tag: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every kept session without its contributions, newest first, with the lenses something is kept at.
pub fn all(connection: &Connection) -> Result<Vec<(Kept, Vec<Lens>)>> {
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT json_group_array(DISTINCT lens) FROM contributions c
                            WHERE c.kept_id = kept.id AND c.lens IS NOT NULL)
         FROM kept ORDER BY held_on DESC, id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| {
        let mut lenses: Vec<Lens> = from_json(row, 17)?;
        lenses.sort_unstable();
        Ok((read(row)?, lenses))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was kept of a session of this book.
pub fn of_session(connection: &Connection, session: SessionId) -> Result<Option<KeptId>> {
    let sql = "SELECT id FROM kept WHERE session_id = ?1";
    Ok(connection.query_row(sql, [session.to_string()], |row| parsed(row, 0)).optional()?)
}

/// The kept session a contribution belongs to.
pub fn of_contribution(connection: &Connection, id: ContributionId) -> Result<Option<KeptId>> {
    let sql = "SELECT kept_id FROM contributions WHERE id = ?1";
    Ok(connection.query_row(sql, [id.to_string()], |row| parsed(row, 0)).optional()?)
}

/// A contribution with this id is here.
pub fn holds(connection: &Connection, id: ContributionId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM contributions WHERE id = ?1)";
    Ok(connection.query_row(sql, [id.to_string()], |row| row.get(0))?)
}

/// How many stand in a state.
pub fn count(connection: &Connection, state: KeptState) -> Result<u32> {
    Ok(connection.query_row("SELECT count(*) FROM kept WHERE state = ?1", [word(&state)], |row| row.get(0))?)
}

/// Writes a kept session whole.
pub fn insert(connection: &Connection, kept: &Kept) -> Result<()> {
    let facts = &kept.facts;
    connection.execute(
        &format!(
            "INSERT INTO kept ({COLUMNS}, digest)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
        ),
        params![
            kept.id.to_string(),
            word(&kept.state),
            kept.session.map(|id| id.to_string()),
            kept.case.map(|id| id.to_string()),
            kept.title,
            facts.held_on.to_string(),
            facts.minutes,
            facts.form.as_ref().map(word),
            facts.people,
            facts.voices,
            json(&facts.lenses),
            json(&kept.shared),
            json(&kept.themes),
            kept.expires_on.to_string(),
            kept.received_on.map(|on| on.to_string()),
            kept.archived_on.map(|on| on.to_string()),
            json(&kept.justified),
            (kept.state == KeptState::Frozen).then(|| digest(kept)),
        ],
    )?;
    for one in &kept.contributions {
        connection.execute(
            "INSERT INTO contributions (id, kept_id, lens, by, part, practice, tag)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                one.id.to_string(),
                kept.id.to_string(),
                one.part.lens().map(Lens::name),
                json(&one.by),
                json(&one.part),
                one.practice,
                one.tag,
            ],
        )?;
    }
    Ok(())
}

/// Destroys a kept session with everything in it. Tells whether it was there.
pub fn delete(connection: &Connection, id: KeptId) -> Result<bool> {
    Ok(connection.execute("DELETE FROM kept WHERE id = ?1", [id.to_string()])? > 0)
}

/// Puts a kept session in the place of the one with its id. What hangs on it (deposits, reminders) stays.
pub fn replace(connection: &Connection, kept: &Kept) -> Result<()> {
    let deposits = deposits(connection, kept.id)?;
    let told = told_on(connection, kept.id)?;
    delete(connection, kept.id)?;
    insert(connection, kept)?;
    for (on, archive) in deposits {
        deposited(connection, kept.id, on, &archive)?;
    }
    told.map_or(Ok(()), |on| tell(connection, kept.id, on))
}

/// Every contribution with its tag: what a withdraw code is tried on.
pub fn tagged(connection: &Connection) -> Result<Vec<(ContributionId, KeptId, String)>> {
    let mut statement =
        connection.prepare("SELECT id, kept_id, tag FROM contributions WHERE tag IS NOT NULL ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((parsed(row, 0)?, parsed(row, 1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Days on which a deposit was made, with the words of the archive's key.
pub fn deposits(connection: &Connection, id: KeptId) -> Result<Vec<(NaiveDate, String)>> {
    let mut statement = connection
        .prepare("SELECT made_on, archive FROM deposits WHERE kept_id = ?1 ORDER BY made_on, archive")?;
    let rows = statement.query_map([id.to_string()], |row| Ok((day(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that a deposit was made.
pub fn deposited(connection: &Connection, id: KeptId, on: NaiveDate, archive: &str) -> Result<()> {
    connection.execute(
        "INSERT OR IGNORE INTO deposits (kept_id, made_on, archive) VALUES (?1, ?2, ?3)",
        params![id.to_string(), on.to_string(), archive],
    )?;
    Ok(())
}

/// How many terms end on or before a day.
pub fn count_ending(connection: &Connection, until: NaiveDate) -> Result<u32> {
    let sql = "SELECT count(*) FROM kept WHERE expires_on <= ?1";
    Ok(connection.query_row(sql, [until.to_string()], |row| row.get(0))?)
}

/// Kept sessions whose term ends on or before a day, with that end and when somebody was told of it.
pub fn ending(connection: &Connection, until: NaiveDate) -> Result<Vec<(KeptId, NaiveDate, Option<NaiveDate>)>> {
    let mut statement = connection.prepare(
        "SELECT k.id, k.expires_on, r.told_on FROM kept k LEFT JOIN reminders r ON r.kept_id = k.id
         WHERE k.expires_on <= ?1 ORDER BY k.expires_on, k.id",
    )?;
    let rows = statement
        .query_map([until.to_string()], |row| Ok((parsed(row, 0)?, day(row, 1)?, date_maybe(row, 2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// When somebody was told that the term ends.
pub fn told_on(connection: &Connection, id: KeptId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT told_on FROM reminders WHERE kept_id = ?1";
    Ok(connection.query_row(sql, [id.to_string()], |row| day(row, 0)).optional()?)
}

/// Notes that somebody was told that the term ends.
pub fn tell(connection: &Connection, id: KeptId, on: NaiveDate) -> Result<()> {
    connection.execute(
        "INSERT INTO reminders (kept_id, told_on) VALUES (?1, ?2) ON CONFLICT (kept_id) DO UPDATE SET told_on = ?2",
        params![id.to_string(), on.to_string()],
    )?;
    Ok(())
}

/// SHA-256 in hex over a kept session whole: noted when it is frozen, compared when the book is checked.
pub fn digest(kept: &Kept) -> String {
    let mut hash = Sha256::new();
    let facts = json(&kept.facts);
    for part in [
        &kept.id.to_string(),
        &kept.title,
        &facts,
        &json(&kept.shared),
        &json(&kept.themes),
        &json(&kept.justified),
    ] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut contributions: Vec<&Contribution> = kept.contributions.iter().collect();
    contributions.sort_by_key(|one| one.id);
    for one in contributions {
        let one = json(one);
        hash.update((one.len() as u64).to_be_bytes());
        hash.update(one);
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// The first frozen session that is not what was frozen; null if all are.
pub fn first_changed(connection: &Connection) -> Result<Option<KeptId>> {
    let mut statement = connection.prepare("SELECT id, digest FROM kept WHERE state = 'frozen' ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((parsed(row, 0)?, row.get::<_, String>(1)?)))?;
    for row in rows {
        let (id, noted): (KeptId, String) = row?;
        if get(connection, id)?.is_none_or(|kept| digest(&kept) != noted) {
            return Ok(Some(id));
        }
    }
    Ok(None)
}
