//! Withdrawing: who holds the code takes back everything it released, wherever this book controls it. Nobody learns who.
use crate::domain::ids::{ContributionId, KeptId};
use crate::env::Env;
use crate::error::{Error, Result};
use crate::ops::backups::{self, Erased, Reach};
use crate::ops::kept::find;
use crate::ops::{Changed, withdraw_code};
use crate::store;
use crate::store::open::Book;
use chrono::Duration;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Wrong codes in a row before one has to wait.
const TRIES: u8 = 5;
/// How long one has to wait.
const WAIT: Duration = Duration::hours(1);

/// What a withdrawal did.
pub struct Withdrawn {
    /// Contributions taken away here.
    pub removed: u32,
    /// In which backups the same was done.
    pub reach: Reach,
    /// A deposit was made of something of it.
    pub deposited: bool,
}

/// Takes back everything that was released with a code, also in a session that is still open.
pub fn withdraw(book: &mut Book, env: &Env, code: &str) -> Result<(Withdrawn, Changed)> {
    may_try(book.reader(), env)?;
    let key = withdraw_code::key(code)?;
    let found = book.transact(|tx| {
        let mut removed = in_open_sessions(tx, &key)?;
        let mut gone: BTreeMap<KeptId, Vec<ContributionId>> = BTreeMap::new();
        store::kept::each_tagged(tx, |id, kept, tag| {
            if withdraw_code::same(&withdraw_code::tag(&key, id), tag) {
                gone.entry(kept).or_default().push(id);
            }
        })?;
        if removed == 0 && gone.is_empty() {
            return Ok(None);
        }
        let mut deposited = false;
        for (id, contributions) in &gone {
            deposited |= !store::kept::deposits(tx, *id)?.is_empty();
            if let Some(left) = find(tx, *id)?.without(contributions) {
                store::kept::replace(tx, &left)?;
            } else {
                store::kept::delete(tx, *id)?;
                store::tombstones::add(tx, &id.to_string())?;
            }
            for contribution in contributions {
                store::tombstones::add(tx, &contribution.to_string())?;
            }
            removed += u32::try_from(contributions.len()).unwrap_or(u32::MAX);
        }
        store::keeping::set_wrong_codes(tx, 0, None)?;
        store::log::append(tx, store::log::Kind::Withdraw, None, env.now())?;
        Ok(Some((removed, gone, deposited)))
    })?;
    let Some((removed, gone, deposited)) = found else { return Err(wrong(book, env)?) };
    book.checkpoint()?;
    let erased = Erased { contributions: gone.into_values().flatten().collect(), ..Erased::default() };
    let reach = backups::erase(book, &erased)?;
    Ok((Withdrawn { removed, reach, deposited }, Changed::Kept))
}

/// Before the close there are no contributions yet, only what one chose.
fn in_open_sessions(tx: &Connection, key: &str) -> Result<u32> {
    let mut removed = 0;
    for (participant, kept) in store::releases::keys(tx)? {
        if withdraw_code::same(key, &kept) {
            store::releases::forget(tx, participant)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Too many wrong codes, and one has to wait.
fn may_try(connection: &Connection, env: &Env) -> Result<()> {
    let (wrong, since) = store::keeping::wrong_codes(connection)?;
    let Some(since) = since.filter(|_| wrong >= TRIES) else { return Ok(()) };
    // A clock that jumped back makes nobody wait longer than this.
    let left = (since + WAIT - env.now()).min(WAIT);
    if left <= Duration::zero() {
        return Ok(());
    }
    let minutes = u32::try_from(left.num_minutes() + 1).unwrap_or(u32::MAX);
    Err(Error::Withdraw { left: 0, minutes })
}

/// Counts a wrong code, and says so.
fn wrong(book: &mut Book, env: &Env) -> Result<Error> {
    book.transact(|tx| {
        let (before, since) = store::keeping::wrong_codes(tx)?;
        let fresh = since.is_none_or(|since| env.now() - since >= WAIT);
        let wrong = if fresh { 1 } else { before.saturating_add(1) };
        store::keeping::set_wrong_codes(tx, wrong, if fresh { Some(env.now()) } else { since })?;
        let minutes = u32::try_from(WAIT.num_minutes()).unwrap_or(u32::MAX);
        Ok(Error::Withdraw { left: TRIES.saturating_sub(wrong), minutes })
    })
}
