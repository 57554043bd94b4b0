//! What a book is called and what it is for.
use crate::error::Result;
use crate::store::row::instant;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

/// What a book is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A team's sessions.
    Team,
    /// A teamleider's archive.
    Archive,
    /// A loose session in memory.
    Loose,
}

impl Kind {
    /// The word used in SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Archive => "archive",
            Self::Loose => "loose",
        }
    }
}

/// Writes the one row of a new book.
pub fn insert(
    connection: &mut Connection,
    name: &str,
    kind: Kind,
    key_version: u32,
    now: DateTime<Utc>,
) -> Result<()> {
    connection.execute(
        "INSERT INTO book (id, name, kind, key_version, created_at) VALUES (1, ?1, ?2, ?3, ?4)",
        params![name, kind.name(), key_version, instant(now)],
    )?;
    Ok(())
}

/// Notes the version of the key.
pub fn set_key_version(connection: &Connection, version: u32) -> Result<()> {
    connection.execute("UPDATE book SET key_version = ?1", [version])?;
    Ok(())
}

/// Name and kind.
pub fn read(connection: &Connection) -> Result<(String, Kind)> {
    Ok(connection.query_row("SELECT name, kind FROM book WHERE id = 1", [], |row| {
        let kind: String = row.get(1)?;
        let kind = match kind.as_str() {
            "archive" => Kind::Archive,
            "loose" => Kind::Loose,
            _ => Kind::Team,
        };
        Ok((row.get(0)?, kind))
    })?)
}
