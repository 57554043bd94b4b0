//! Rows of the backups a book made, by where they lie.
use crate::error::Result;
use crate::store::row::{instant, parsed, time};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::path::{Path, PathBuf};

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// How large it is.
    pub bytes: u64,
}

/// All of them, newest first.
pub fn all(connection: &Connection) -> Result<Vec<Backup>> {
    let mut statement =
        connection.prepare("SELECT path, made_at, bytes FROM backups ORDER BY made_at DESC, path DESC")?;
    let rows = statement.query_map([], |row| {
        let bytes: i64 = row.get(2)?;
        Ok(Backup { path: parsed(row, 0)?, made_at: time(row, 1)?, bytes: u64::try_from(bytes).unwrap_or(0) })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Remembers a backup.
pub fn add(connection: &Connection, backup: &Backup) -> Result<()> {
    connection.execute(
        "INSERT INTO backups (path, made_at, bytes) VALUES (?1, ?2, ?3)
         ON CONFLICT (path) DO UPDATE SET made_at = ?2, bytes = ?3",
        params![
            backup.path.to_string_lossy(),
            instant(backup.made_at),
            i64::try_from(backup.bytes).unwrap_or(i64::MAX)
        ],
    )?;
    Ok(())
}

/// Forgets a backup.
pub fn forget(connection: &Connection, path: &Path) -> Result<()> {
    connection.execute("DELETE FROM backups WHERE path = ?1", [path.to_string_lossy()])?;
    Ok(())
}
