//! The schema: forward only, all pending steps in one transaction, and never a step for a newer file.
use crate::error::{BookTrouble, Error, Result};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::path::Path;
use std::sync::LazyLock;

static STEPS: LazyLock<Migrations<'static>> =
    LazyLock::new(|| Migrations::new(vec![M::up(include_str!("migrations/0001.sql"))]));

/// The newest schema.
pub const SCHEMA: u32 = 1;

/// The schema of a file. Reads only.
pub fn schema_of(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a file of a newer version; reads only.
pub fn refuse_newer(connection: &Connection, path: &Path) -> Result<()> {
    if schema_of(connection)? > SCHEMA {
        return Err(Error::Book { path: path.to_owned(), why: BookTrouble::Newer });
    }
    Ok(())
}

/// Brings the schema up to date.
pub fn upgrade(connection: &mut Connection) -> Result<()> {
    STEPS.to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::Sql(err),
        _ => Error::Sql(rusqlite::Error::InvalidQuery),
    })
}

#[cfg(test)]
mod tests {
    use crate::store::migrate::{SCHEMA, STEPS, schema_of, upgrade};
    use rusqlite::Connection;

    #[test]
    fn the_steps_are_sound() {
        STEPS.validate().expect("every step runs on an empty database");
    }

    #[test]
    fn after_an_upgrade_a_book_has_the_newest_schema() {
        let mut connection = Connection::open_in_memory().expect("memory is there");
        upgrade(&mut connection).expect("an empty database can be upgraded");
        assert_eq!(schema_of(&connection).expect("a schema has a number"), SCHEMA);
    }
}
