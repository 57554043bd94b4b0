//! A page of what was kept, as a list shows it: without the documents of the contributions.
use crate::domain::ids::CaseId;
use crate::domain::kept::{Kept, KeptState};
use crate::domain::lens::Lens;
use crate::error::Result;
use crate::store::kept;
use crate::store::row::{date_maybe, from_json, word};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

/// One row of the list.
pub struct Listed {
    /// Its place.
    pub place: i64,
    /// Without its contributions.
    pub kept: Kept,
    /// The lenses something is kept at, in order.
    pub lenses: Vec<Lens>,
    /// The title of its case, in the team's own book.
    pub case_title: Option<String>,
    /// When a deposit was last made of it.
    pub deposited_on: Option<NaiveDate>,
}

/// The row of a place.
pub fn listed(connection: &Connection, place: i64) -> Result<Option<Listed>> {
    let columns = kept::COLUMNS.split(", ").map(|column| format!("k.{column}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "SELECT {columns}, c.title,
                (SELECT json_group_array(DISTINCT lens) FROM contributions o
                 WHERE o.kept_id = k.id AND o.lens IS NOT NULL),
                (SELECT max(made_on) FROM deposits d WHERE d.kept_id = k.id)
         FROM kept k LEFT JOIN cases c ON c.id = k.case_id WHERE k.place = ?1"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let row = statement.query_row([place], |row| {
        let mut lenses: Vec<Lens> = from_json(row, 18)?;
        lenses.sort_unstable();
        let (case_title, deposited_on) = (row.get(17)?, date_maybe(row, 19)?);
        Ok(Listed { place, kept: kept::read(row)?, lenses, case_title, deposited_on })
    });
    Ok(row.optional()?)
}

/// Places of what was kept of one case in a team's own book, newest first.
pub fn of_case(connection: &Connection, case: CaseId, after: Option<i64>, limit: u32) -> Result<Vec<i64>> {
    let sql = "SELECT place FROM kept WHERE case_id = ?1 AND place < ?2 ORDER BY place DESC LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map(params![case.to_string(), after.unwrap_or(i64::MAX), limit], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// When the oldest was held of those in this state, and of this case.
pub fn oldest(
    connection: &Connection,
    state: Option<KeptState>,
    case: Option<CaseId>,
) -> Result<Option<NaiveDate>> {
    let sql = "SELECT held_on FROM kept WHERE (?1 IS NULL OR state = ?1) AND (?2 IS NULL OR case_id = ?2)
               ORDER BY place LIMIT 1";
    let (state, case) = (state.as_ref().map(word), case.map(|case| case.to_string()));
    let day =
        connection.prepare_cached(sql)?.query_row(params![state, case], |row| date_maybe(row, 0)).optional()?;
    Ok(day.flatten())
}

/// How many sessions of one case were kept.
pub fn count_of_case(connection: &Connection, case: CaseId) -> Result<u32> {
    let sql = "SELECT count(*) FROM kept WHERE case_id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([case.to_string()], |row| row.get(0))?)
}
