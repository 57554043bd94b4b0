//! The one row on how a book keeps: its term, where backups go, keys between team and archive, tries of withdraw codes.
use crate::error::Result;
use crate::store::row::{instant, time_maybe};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use zeroize::Zeroizing;

/// Months that what is released is kept, unless a book says otherwise.
pub const USUAL_TERM: u32 = 24;

/// How a book keeps. The secret key of an archive is read apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeping {
    /// Tells this book from others, in the names of its backups.
    pub uuid: String,
    /// Months that what is kept from now on is kept.
    pub term_months: u32,
    /// Where backups go by themselves.
    pub backup_folder: Option<String>,
    /// In a team's book the public key it took over; in an archive its own.
    pub archive_key: Option<String>,
}

/// Writes the row of a new book. An archive comes with its key pair: public, secret.
pub fn insert(connection: &Connection, uuid: &str, keys: Option<(&str, &str)>) -> Result<()> {
    connection.execute(
        "INSERT INTO keeping (id, uuid, term_months, backup_folder, archive_key, archive_secret, withdraw_wrong)
         VALUES (1, ?1, ?2, NULL, ?3, ?4, 0)",
        params![uuid, USUAL_TERM, keys.map(|(public, _)| public), keys.map(|(_, secret)| secret)],
    )?;
    Ok(())
}

/// How this book keeps.
pub fn get(connection: &Connection) -> Result<Keeping> {
    let sql = "SELECT uuid, term_months, backup_folder, archive_key FROM keeping WHERE id = 1";
    Ok(connection.query_row(sql, [], |row| {
        Ok(Keeping {
            uuid: row.get(0)?,
            term_months: row.get(1)?,
            backup_folder: row.get(2)?,
            archive_key: row.get(3)?,
        })
    })?)
}

/// The secret key of an archive; null in a team's book.
pub fn archive_secret(connection: &Connection) -> Result<Option<Zeroizing<String>>> {
    let sql = "SELECT archive_secret FROM keeping WHERE id = 1";
    Ok(connection.query_row(sql, [], |row| row.get::<_, Option<String>>(0))?.map(Zeroizing::new))
}

/// Sets the term.
pub fn set_term(connection: &Connection, months: u32) -> Result<()> {
    connection.execute("UPDATE keeping SET term_months = ?1", [months])?;
    Ok(())
}

/// Sets where backups go.
pub fn set_folder(connection: &Connection, folder: Option<&str>) -> Result<()> {
    connection.execute("UPDATE keeping SET backup_folder = ?1", [folder])?;
    Ok(())
}

/// Takes over the public key of an archive, or lets it go.
pub fn set_archive_key(connection: &Connection, key: Option<&str>) -> Result<()> {
    connection.execute("UPDATE keeping SET archive_key = ?1", [key])?;
    Ok(())
}

/// Wrong withdraw codes in a row, and when the first of them was.
pub fn wrong_codes(connection: &Connection) -> Result<(u8, Option<DateTime<Utc>>)> {
    let sql = "SELECT withdraw_wrong, withdraw_since FROM keeping WHERE id = 1";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, time_maybe(row, 1)?)))?)
}

/// Notes wrong withdraw codes.
pub fn set_wrong_codes(connection: &Connection, wrong: u8, since: Option<DateTime<Utc>>) -> Result<()> {
    connection.execute(
        "UPDATE keeping SET withdraw_wrong = ?1, withdraw_since = ?2",
        params![wrong, since.map(instant)],
    )?;
    Ok(())
}
