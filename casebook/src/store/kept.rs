//! Rows of what was released. A kept session is written, read, replaced and destroyed whole.
use crate::domain::ids::{ContributionId, KeptId, SessionId};
use crate::domain::kept::{Contribution, Facts, Kept, KeptState};
use crate::domain::lens::Lens;
use crate::error::{Error, Result, Why};
use crate::store::row::{date_maybe, from_json, from_word, from_word_maybe, json, parsed, parsed_maybe, word};
use crate::store::search::index::{Pen, in_state, make_anew};
use crate::store::work::Work;
use crate::store::{cases, perspectives};
use chrono::{Datelike, NaiveDate};
use rusqlite::types::Type;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

pub(in crate::store) const COLUMNS: &str = "id, state, session_id, case_id, title, held_on, minutes, form, people, voices, lenses, shared, \
                       themes, expires_on, received_on, archived_on, justified";

/// Places of one day: kept sessions of one day in one book, and many more.
const PLACES: i64 = 1 << 16;

/// The first place of a day.
pub fn first_place(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) * PLACES
}

/// The last place of a day.
pub fn last_place(day: NaiveDate) -> i64 {
    first_place(day) + PLACES - 1
}

/// The next free place of a day.
fn free_place(connection: &Connection, day: NaiveDate) -> Result<i64> {
    let sql = "SELECT max(place) FROM kept WHERE place BETWEEN ?1 AND ?2";
    let last: Option<i64> =
        connection.prepare_cached(sql)?.query_row(params![first_place(day), last_place(day)], |row| row.get(0))?;
    let free = last.map_or(first_place(day), |last| last + 1);
    if free > last_place(day) { Err(Error::invalid("held_on", Why::TooMany { max: 1 << 16 })) } else { Ok(free) }
}

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    date_maybe(row, column)?.ok_or(rusqlite::Error::InvalidColumnType(column, "a day".to_owned(), Type::Null))
}

pub(in crate::store) fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
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
    Ok(placed(connection, id)?.map(|(_, kept)| kept))
}

/// One kept session with its contributions, and its place.
pub fn placed(connection: &Connection, id: KeptId) -> Result<Option<(i64, Kept)>> {
    let sql = "SELECT place FROM kept WHERE id = ?1";
    let Some(place) = connection.prepare_cached(sql)?.query_row([id.to_string()], |row| row.get(0)).optional()?
    else {
        return Ok(None);
    };
    Ok(at(connection, place)?.map(|kept| (place, kept)))
}

/// The kept session at a place, with its contributions.
pub fn at(connection: &Connection, place: i64) -> Result<Option<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM kept WHERE place = ?1");
    let Some(mut kept) = connection.prepare_cached(&sql)?.query_row([place], read).optional()? else {
        return Ok(None);
    };
    kept.contributions = contributions(connection, kept.id)?;
    Ok(Some(kept))
}

/// Every kept session with its place, one by one, oldest first.
pub fn each(connection: &Connection, mut take: impl FnMut(i64, Kept) -> Result<()>) -> Result<()> {
    let mut statement = connection.prepare("SELECT place FROM kept ORDER BY place")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place = row.get(0)?;
        if let Some(kept) = at(connection, place)? {
            take(place, kept)?;
        }
    }
    Ok(())
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

/// Archived sessions with their day, newest first.
pub fn frozen(connection: &Connection) -> Result<Vec<(KeptId, NaiveDate)>> {
    let mut statement =
        connection.prepare("SELECT id, held_on FROM kept WHERE state = 'frozen' ORDER BY place DESC")?;
    let rows = statement.query_map([], |row| Ok((parsed(row, 0)?, day(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many stand in a state.
pub fn count(connection: &Connection, state: KeptState) -> Result<u32> {
    in_state(connection, state)
}

/// How many there are, in any state.
pub fn count_all(connection: &Connection) -> Result<u32> {
    [KeptState::Kept, KeptState::Received, KeptState::Frozen]
        .into_iter()
        .map(|state| count(connection, state))
        .sum()
}

/// Writes a kept session whole, and in the index.
pub fn insert(connection: &Connection, kept: &Kept) -> Result<()> {
    let mut pen = Pen::new(connection);
    insert_with(connection, kept, &mut pen)?;
    pen.finish()
}

/// The same for one of many, with a pen that is finished after the last of them.
pub fn insert_with(connection: &Connection, kept: &Kept, pen: &mut Pen<'_>) -> Result<()> {
    let facts = &kept.facts;
    let place = free_place(connection, facts.held_on)?;
    let sql = format!(
        "INSERT INTO kept ({COLUMNS}, digest, place, contributors)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)"
    );
    connection.prepare_cached(&sql)?.execute(params![
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
        digest(kept),
        place,
        kept.contributors(),
    ])?;
    let mut contribution = connection.prepare_cached(
        "INSERT INTO contributions (id, kept_id, lens, by, part, practice, tag) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for one in &kept.contributions {
        contribution.execute(params![
            one.id.to_string(),
            kept.id.to_string(),
            one.part.lens().map(Lens::name),
            json(&one.by),
            json(&one.part),
            one.practice,
            one.tag,
        ])?;
    }
    pen.add(place, kept)
}

/// Destroys a kept session with everything in it, in the index, and in the examples that were made of it. Tells whether
/// it was there.
pub fn delete(connection: &Connection, id: KeptId) -> Result<bool> {
    let Some((place, kept)) = placed(connection, id)? else { return Ok(false) };
    forget(connection, kept.contributions.iter().map(|one| one.id))?;
    take_out(connection, place, &kept)?;
    Ok(true)
}

/// What was made of contributions that are gone goes with them.
fn forget(connection: &Connection, gone: impl Iterator<Item = ContributionId>) -> Result<()> {
    for id in gone {
        cases::forget(connection, id)?;
        perspectives::forget(connection, id)?;
    }
    Ok(())
}

fn take_out(connection: &Connection, place: i64, kept: &Kept) -> Result<()> {
    let mut pen = Pen::new(connection);
    let left = pen.remove(place, kept).and_then(|()| pen.finish());
    connection.execute("DELETE FROM kept WHERE place = ?1", [place])?;
    match left {
        // An index that is not whole keeps nobody from destroying: it is made anew of what is left.
        Err(Error::Sql(error)) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            make_anew(connection, &Work::quiet())?;
            Ok(())
        }
        other => other,
    }
}

/// Puts a kept session in the place of the one with its id. What hangs on it (deposits, reminders) stays.
pub fn replace(connection: &Connection, kept: &Kept) -> Result<()> {
    let deposits = deposits(connection, kept.id)?;
    let told = told_on(connection, kept.id)?;
    if let Some((place, before)) = placed(connection, kept.id)? {
        let stays = |one: &Contribution| kept.contributions.iter().any(|left| left.id == one.id);
        forget(connection, before.contributions.iter().filter(|one| !stays(one)).map(|one| one.id))?;
        take_out(connection, place, &before)?;
    }
    insert(connection, kept)?;
    for (on, archive) in deposits {
        deposited(connection, kept.id, on, &archive)?;
    }
    told.map_or(Ok(()), |on| tell(connection, kept.id, on))
}

/// Gives every contribution with its tag, one by one: what a withdraw code is tried on.
pub fn each_tagged(connection: &Connection, mut take: impl FnMut(ContributionId, KeptId, &str)) -> Result<()> {
    let mut statement = connection
        .prepare("SELECT id, kept_id, tag FROM contributions WHERE tag IS NOT NULL ORDER BY kept_id, id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let tag: String = row.get(2)?;
        take(parsed(row, 0)?, parsed(row, 1)?, &tag);
    }
    Ok(())
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

/// Of how many somebody was told, on or before a day, that the term ends.
pub fn count_told(connection: &Connection, today: NaiveDate) -> Result<u32> {
    let sql = "SELECT count(*) FROM reminders WHERE told_on <= ?1";
    Ok(connection.query_row(sql, [today.to_string()], |row| row.get(0))?)
}

/// Notes that somebody was told that the term ends.
pub fn tell(connection: &Connection, id: KeptId, on: NaiveDate) -> Result<()> {
    connection.execute(
        "INSERT INTO reminders (kept_id, told_on) VALUES (?1, ?2) ON CONFLICT (kept_id) DO UPDATE SET told_on = ?2",
        params![id.to_string(), on.to_string()],
    )?;
    Ok(())
}

/// SHA-256 in hex over a kept session whole, but for the team's own links: what was frozen is compared with it when the
/// book is checked, and the digest of the book is made of it.
pub fn digest(kept: &Kept) -> String {
    let mut hash = Sha256::new();
    let days = json(&(kept.expires_on, kept.received_on, kept.archived_on));
    let (id, state, facts) = (kept.id.to_string(), word(&kept.state), json(&kept.facts));
    for part in
        [&id, &state, &kept.title, &facts, &json(&kept.shared), &json(&kept.themes), &days, &json(&kept.justified)]
    {
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
