//! The log: append-only entries, each hash covering the one before. Never content, never a name.
use crate::error::Result;
use crate::store::row::{instant, time};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The book was made.
    Create,
    /// The book was opened.
    Open,
    /// A backup was made.
    Backup,
    /// The book came out of a backup.
    Restore,
    /// The passphrase was changed.
    Passphrase,
    /// A deposit was made, or came in.
    Deposit,
    /// Something was archived.
    Archive,
    /// Something was taken out of the book.
    Export,
    /// Something was destroyed.
    Destroy,
    /// Somebody took back what they released. Never who.
    Withdraw,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Open => "open",
            Self::Backup => "backup",
            Self::Restore => "restore",
            Self::Passphrase => "passphrase",
            Self::Deposit => "deposit",
            Self::Archive => "archive",
            Self::Export => "export",
            Self::Destroy => "destroy",
            Self::Withdraw => "withdraw",
        }
    }
}

/// How long the log is, and the hash of its last entry in hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Entries.
    pub count: u32,
    /// Null while empty.
    pub head: Option<String>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from 1.
    pub seq: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// The word for its kind.
    pub kind: String,
    /// An id or a word; never a text.
    pub about: Option<String>,
}

/// Every entry, newest first.
pub fn all(connection: &Connection) -> Result<Vec<Entry>> {
    let mut statement = connection.prepare("SELECT seq, at, kind, about FROM log_entries ORDER BY seq DESC")?;
    let rows = statement.query_map([], |row| {
        Ok(Entry { seq: row.get(0)?, at: time(row, 1)?, kind: row.get(2)?, about: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds an entry. `about` is an id or a word, never a text.
pub fn append(connection: &Connection, kind: Kind, about: Option<&str>, now: DateTime<Utc>) -> Result<()> {
    let State { count, head } = state(connection)?;
    let at = instant(now);
    let hash = link(head.as_deref(), count + 1, &at, kind.name(), about);
    connection.execute(
        "INSERT INTO log_entries (seq, at, kind, about, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![count + 1, at, kind.name(), about, hash],
    )?;
    Ok(())
}

/// How long the log is and how it ends.
pub fn state(connection: &Connection) -> Result<State> {
    let last = connection
        .query_row("SELECT seq, hash FROM log_entries ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(last.map_or(State { count: 0, head: None }, |(count, head)| State { count, head: Some(head) }))
}

/// The place of the first entry that was changed, is missing or stands in another order; null if the chain holds.
/// With `anchor` (a count and hash noted earlier) the chain must still run through it.
pub fn first_break(connection: &Connection, anchor: Option<&State>) -> Result<Option<u32>> {
    let mut statement = connection.prepare("SELECT seq, at, kind, about, hash FROM log_entries ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let (mut count, mut head): (u32, Option<String>) = (0, None);
    let anchored =
        |count, head: &Option<String>| anchor.is_none_or(|anchor| anchor.count != count || anchor.head == *head);
    if !anchored(0, &None) {
        return Ok(Some(0));
    }
    while let Some(row) = rows.next()? {
        let seq: u32 = row.get(0)?;
        let (at, kind): (String, String) = (row.get(1)?, row.get(2)?);
        let about: Option<String> = row.get(3)?;
        let hash: String = row.get(4)?;
        if seq != count + 1 || hash != link(head.as_deref(), seq, &at, &kind, about.as_deref()) {
            return Ok(Some(count + 1));
        }
        (count, head) = (seq, Some(hash));
        if !anchored(count, &head) {
            return Ok(Some(count));
        }
    }
    Ok(anchor.filter(|anchor| anchor.count > count).map(|_| count + 1))
}

fn link(before: Option<&str>, seq: u32, at: &str, kind: &str, about: Option<&str>) -> String {
    // Every part with its length, so that no two entries run together.
    let mut hash = Sha256::new();
    for part in [before.unwrap_or(""), &seq.to_string(), at, kind, about.unwrap_or("")] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

#[cfg(test)]
mod tests {
    use crate::store::log::{Kind, State, append, first_break, state};
    use crate::store::migrate::upgrade;
    use chrono::DateTime;
    use rusqlite::Connection;

    fn three_entries() -> Connection {
        let mut connection = Connection::open_in_memory().expect("memory is there");
        upgrade(&mut connection).expect("an empty database can be upgraded");
        for about in [None, Some("one"), Some("two")] {
            append(&connection, Kind::Open, about, DateTime::UNIX_EPOCH).expect("an entry can be added");
        }
        connection
    }

    #[test]
    fn an_untouched_chain_holds() {
        assert_eq!(first_break(&three_entries(), None).expect("the log reads"), None);
    }

    #[test]
    fn a_changed_a_missing_and_a_reordered_entry_are_found() {
        for (damage, place) in [
            ("UPDATE log_entries SET about = 'other' WHERE seq = 2", 2),
            ("DELETE FROM log_entries WHERE seq = 2", 2),
            ("UPDATE log_entries SET seq = seq + 100 WHERE seq = 1", 1),
        ] {
            let connection = three_entries();
            connection.execute(damage, []).expect("the damage is done");
            assert_eq!(first_break(&connection, None).expect("the log reads"), Some(place), "after: {damage}");
        }
    }

    #[test]
    fn a_log_cut_short_is_found_with_an_anchor() {
        let connection = three_entries();
        let anchor = state(&connection).expect("a log has a state");
        connection.execute("DELETE FROM log_entries WHERE seq = 3", []).expect("the damage is done");
        assert_eq!(first_break(&connection, None).expect("the log reads"), None, "the rest is a chain");
        assert_eq!(first_break(&connection, Some(&anchor)).expect("the log reads"), Some(3));
        let other = State { count: 2, head: Some("00".to_owned()) };
        assert_eq!(first_break(&connection, Some(&other)).expect("the log reads"), Some(2));
    }
}
