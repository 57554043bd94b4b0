//! Ids of what was destroyed or withdrawn, and nothing else: so that it stays away.
use crate::error::Result;
use rusqlite::Connection;

/// Remembers that the thing with this id must stay away.
pub fn add(connection: &Connection, id: &str) -> Result<()> {
    connection.execute("INSERT OR IGNORE INTO tombstones (id) VALUES (?1)", [id])?;
    Ok(())
}

/// The thing with this id must stay away.
pub fn has(connection: &Connection, id: &str) -> Result<bool> {
    Ok(connection.query_row("SELECT EXISTS (SELECT 1 FROM tombstones WHERE id = ?1)", [id], |row| row.get(0))?)
}

/// All of them.
pub fn all(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT id FROM tombstones ORDER BY id")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
