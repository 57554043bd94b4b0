//! A team makes a deposit of what was kept of a session.
use crate::domain::ids::{KeptId, SessionId};
use crate::domain::kept::KeptState;
use crate::env::Env;
use crate::error::{Error, Result};
use crate::exchange::deposit::format::{Deposit, ENDING};
use crate::ops::Changed;
use crate::ops::archive_key::{find, known, only_in, words};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use chrono::NaiveDate;
use rusqlite::Connection;

/// A deposit as it leaves the book.
pub struct Made {
    /// Of which kept session.
    pub kept: KeptId,
    /// A file name that says nothing of what is in it.
    pub file: String,
    /// The file.
    pub text: String,
}

/// Makes a deposit, to the given public key or the one this book took over, and notes that it was made.
pub fn make(book: &mut Book, env: &Env, id: KeptId, to: Option<&str>) -> Result<(Made, Changed)> {
    only_in(book.reader(), Kind::Team)?;
    let key = match to {
        Some(text) => find(text)?,
        None => find(&known(book.reader())?)?,
    };
    let kept = store::kept::get(book.reader(), id)?
        .filter(|kept| kept.state == KeptState::Kept)
        .ok_or(Error::NotFound { what: "kept" })?;
    let text = Deposit::of(&kept).seal(&key)?;
    let today = env.now().date_naive();
    book.transact(|tx| {
        store::kept::deposited(tx, id, today, &words(&key.to_string()))?;
        store::log::append(tx, store::log::Kind::Deposit, Some(&id.to_string()), env.now())
    })?;
    Ok((Made { kept: id, file: file_name(today, id), text }, Changed::Kept))
}

/// The day, and just enough of the random id to tell two of one day apart.
fn file_name(today: NaiveDate, id: KeptId) -> String {
    let start: String = id.0.simple().to_string().chars().take(4).collect();
    format!("inzending-{today}-{start}.{ENDING}")
}

/// What was kept, by its own id or by that of its session.
pub fn kept_of(connection: &Connection, id: &str) -> Result<KeptId> {
    let missing = || Error::NotFound { what: "kept" };
    let own: KeptId = id.parse().map_err(|_| missing())?;
    if store::kept::get(connection, own)?.is_some() {
        return Ok(own);
    }
    store::kept::of_session(connection, SessionId(own.0))?.ok_or_else(missing)
}
