//! Ids of what was destroyed, withdrawn or forgotten, and nothing else: so that it stays away. They stand in the book, and in a
//! list beside its backups.
use crate::domain::file_name;
use crate::domain::ids::{CaseId, ContributionId, KeptId, TeamId};
use crate::error::Result;
use crate::store::access::Access;
use crate::store::{cases, disk, kept, migrate, teams};
use rusqlite::{Connection, TransactionBehavior};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// Remembers that the thing with this id must stay away.
pub fn add(connection: &Connection, id: &str) -> Result<()> {
    connection.execute("INSERT OR IGNORE INTO tombstones (id) VALUES (?1)", [id])?;
    Ok(())
}

/// The thing with this id must stay away.
pub fn has(connection: &Connection, id: &str) -> Result<bool> {
    Ok(connection.query_row("SELECT EXISTS (SELECT 1 FROM tombstones WHERE id = ?1)", [id], |row| row.get(0))?)
}

/// A kept session with this id is here, or was.
pub fn is_or_was(connection: &Connection, id: KeptId) -> Result<bool> {
    Ok(has(connection, &id.to_string())? || kept::placed(connection, id)?.is_some())
}

/// All of them.
pub fn all(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT id FROM tombstones ORDER BY id")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Those in the list of a folder. Lines that are no id are passed over.
pub fn in_folder(folder: &Path, tag: &str) -> Vec<String> {
    let list = fs::read(folder.join(file_name::tombstones(tag))).unwrap_or_default();
    String::from_utf8_lossy(&list)
        .lines()
        .filter_map(|line| Uuid::parse_str(line.trim()).ok())
        .map(|id| id.to_string())
        .collect()
}

/// Adds to the list of a folder; what stands there stays.
pub fn add_to_folder(folder: &Path, tag: &str, ids: &[String]) -> Result<()> {
    let before: BTreeSet<String> = in_folder(folder, tag).into_iter().collect();
    let all: BTreeSet<String> = before.iter().chain(ids).cloned().collect();
    if all == before {
        return Ok(());
    }
    let mut list: String = all.into_iter().collect::<Vec<_>>().join("\n");
    list.push('\n');
    disk::write(&folder.join(file_name::tombstones(tag)), list.as_bytes())
}

/// Takes out what must stay away. Gives how many things that were.
pub fn replay(connection: &Connection, ids: &[String]) -> Result<u32> {
    let ids: Vec<Uuid> = ids.iter().filter_map(|id| Uuid::parse_str(id).ok()).collect();
    let mut gone = 0;
    for id in &ids {
        gone += u32::from(kept::delete(connection, KeptId(*id))?);
        gone += u32::from(cases::delete(connection, CaseId(*id))?);
        gone += u32::from(teams::delete(connection, TeamId(*id))?);
        add(connection, &id.to_string())?;
    }
    let mut inside: BTreeMap<KeptId, Vec<ContributionId>> = BTreeMap::new();
    for id in ids.into_iter().map(ContributionId) {
        if let Some(of) = kept::of_contribution(connection, id)? {
            inside.entry(of).or_default().push(id);
            gone += 1;
        }
    }
    for (id, contributions) in inside {
        let Some(kept) = kept::get(connection, id)? else { continue };
        match kept.without(&contributions) {
            Some(left) => kept::replace(connection, &left)?,
            None => {
                kept::delete(connection, id)?;
            }
        }
    }
    Ok(gone)
}

/// Takes out of a file that is not in use what must stay away, so that no page of it holds it any more. Gives how many
/// things that were.
pub fn replay_in(access: &Access, ids: &[String]) -> Result<u32> {
    let mut connection = access.write()?;
    migrate::refuse_newer(&connection, access.path())?;
    // An own journal and no write-ahead log: when this is done, nothing lies beside the file.
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    migrate::upgrade(&mut connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let gone = replay(&transaction, ids)?;
    transaction.commit()?;
    if gone > 0 {
        connection.execute_batch("VACUUM")?;
    }
    connection.close().map_err(|(_, error)| error)?;
    Ok(gone)
}
