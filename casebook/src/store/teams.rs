//! Rows of groups that come together more often.
use crate::domain::ids::TeamId;
use crate::domain::team::Team;
use crate::error::Result;
use crate::store::row::{from_json, json, parsed};
use rusqlite::{Connection, OptionalExtension, Row, params};

fn read(row: &Row<'_>) -> rusqlite::Result<Team> {
    Ok(Team { id: parsed(row, 0)?, name: row.get(1)?, members: from_json(row, 2)?, led_last: row.get(3)? })
}

/// Every group, by name.
pub fn all(connection: &Connection) -> Result<Vec<Team>> {
    let mut statement = connection.prepare("SELECT id, name, members, led_last FROM teams ORDER BY name, id")?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One group.
pub fn get(connection: &Connection, id: TeamId) -> Result<Option<Team>> {
    let sql = "SELECT id, name, members, led_last FROM teams WHERE id = ?1";
    Ok(connection.query_row(sql, [id.to_string()], read).optional()?)
}

/// Writes a new group, or what changed of one.
pub fn save(connection: &Connection, team: &Team) -> Result<()> {
    connection.execute(
        "INSERT INTO teams (id, name, members, led_last) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET name = ?2, members = ?3, led_last = ?4",
        params![team.id.to_string(), team.name, json(&team.members), team.led_last],
    )?;
    Ok(())
}

/// Takes a group away. False: it was not there.
pub fn delete(connection: &Connection, id: TeamId) -> Result<bool> {
    Ok(connection.execute("DELETE FROM teams WHERE id = ?1", [id.to_string()])? > 0)
}
