//! Making a backup: a copy of a book without open sessions, verified before it gets its name.
use crate::domain::session::SessionState;
use crate::error::{BookTrouble, Error, Result};
use crate::store::access::Access;
use crate::store::check::{CHECKS, run};
use crate::store::disk::{self, Unfinished};
use crate::store::row::word;
use crate::store::sessions;
use crate::store::work::Work;
use rusqlite::{Connection, ErrorCode};
use std::path::Path;

/// Steps of making one.
pub const STEPS: u32 = 4 + STEPS_OF_CHECKING;
/// Steps of [`whole`].
#[allow(clippy::cast_possible_truncation)] // a handful
pub const STEPS_OF_CHECKING: u32 = CHECKS.len() as u32;

/// Makes a backup of the book at `from`, at a path where nothing lies. Gives its bytes.
///
/// What must not be in it is taken out of a copy beside the book, so that no sealed text ever lies in another folder.
pub fn write(from: &Access, to: &Path, work: &Work) -> Result<u64> {
    let part = Unfinished::part_of(to)?;
    {
        let copied = Unfinished::for_backup(from.path())?;
        copy(from, copied.path(), work)?;
        work.step()?;
        let copy = from.at(copied.path()).connect()?;
        work.watch(&copy)?;
        // Nobody needs this copy once the app stops.
        copy.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;",
        )?;
        leave_out(&copy)?;
        work.step()?;
        vacuum_into(&copy, part.path())?;
    }
    work.step()?;
    whole(&from.at(part.path()), work)?;
    disk::sync(part.path())?;
    if to.try_exists()? {
        return Err(Error::Book { path: to.to_owned(), why: BookTrouble::Exists });
    }
    work.go_on()?;
    part.place(to)?;
    work.done();
    Ok(to.metadata()?.len())
}

/// Copies a book whole into a new file with the same key and salt.
pub(in crate::store) fn copy(from: &Access, to: &Path, work: &Work) -> Result<()> {
    let connection = from.connect()?;
    connection.execute_batch("PRAGMA temp_store = MEMORY")?;
    work.watch(&connection)?;
    vacuum_into(&connection, to)
}

fn vacuum_into(connection: &Connection, to: &Path) -> Result<()> {
    let to = to.to_str().ok_or(Error::Io(std::io::ErrorKind::InvalidFilename.into()))?;
    connection.execute("VACUUM INTO ?1", [to])?;
    Ok(())
}

/// Takes out what no backup holds: open sessions, what is left of closed ones, and the list of backups.
fn leave_out(connection: &Connection) -> Result<()> {
    for session in sessions::all(connection)? {
        match session.state {
            SessionState::Open => sessions::delete(connection, session.id)?,
            SessionState::Closed => sessions::destroy_content(connection, session.id)?,
        }
    }
    connection.execute_batch("DELETE FROM backups")?;
    let open: u32 = connection.query_row(
        "SELECT count(*) FROM sessions WHERE state = ?1",
        [word(&SessionState::Open)],
        |row| row.get(0),
    )?;
    if open == 0 { Ok(()) } else { Err(Error::BackupDamaged) }
}

/// Opens a file that is not in use, and checks it whole.
pub fn whole(access: &Access, work: &Work) -> Result<()> {
    let connection = access.read().map_err(damage)?;
    work.watch(&connection)?;
    for name in CHECKS {
        work.go_on()?;
        let ok = run(&connection, name, None).map(|finding| finding.ok).map_err(damage)?;
        if !ok {
            return Err(Error::BackupDamaged);
        }
        work.done();
    }
    Ok(())
}

/// What SQLite says of a file that is not whole.
pub(in crate::store) fn damage(error: Error) -> Error {
    match &error {
        Error::Sql(sql) => match sql.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::SystemIoFailure) => {
                Error::BackupDamaged
            }
            // A table or a column that is not there, or one that can't be read as what it should be.
            Some(ErrorCode::Unknown) | None => Error::BackupDamaged,
            _ => error,
        },
        _ => error,
    }
}
