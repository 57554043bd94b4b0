//! An archive takes deposits in: each file all of it or nothing, each looked at as if a stranger had sent it.
use crate::domain::ids::{ContributionId, KeptId};
use crate::domain::kept::{Kept, KeptState};
use crate::domain::term;
use crate::env::Env;
use crate::error::{DepositTrouble, Error, Result};
use crate::exchange::deposit::format::Deposit;
use crate::exchange::deposit::rules;
use crate::ops::archive_key::only_in;
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use age::x25519::Identity;
use rusqlite::Connection;

/// A deposit that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What was received.
    pub id: KeptId,
    /// Empty when the case text was not released.
    pub title: String,
}

/// Takes deposits in one by one: what becomes of one is nothing to another. Gives each by the name of its file.
pub fn take_each(
    book: &mut Book,
    env: &Env,
    files: impl IntoIterator<Item = (String, Result<String>)>,
) -> Result<Vec<(String, Result<Taken>)>> {
    only_in(book.reader(), Kind::Archive)?;
    let mut taken = |text: Result<String>| take(book, env, &text?);
    Ok(files.into_iter().map(|(file, text)| (file, taken(text))).collect())
}

/// Takes one deposit in: it waits to be archived, and its term begins.
pub fn take(book: &mut Book, env: &Env, text: &str) -> Result<Taken> {
    only_in(book.reader(), Kind::Archive)?;
    let deposit = Deposit::open(text, &secret(book.reader())?)?;
    let double = Error::Deposit(DepositTrouble::Double);
    let id = deposit.id;
    if store::kept::get(book.reader(), id)?.is_some() || stays_away(book.reader(), &id.to_string())? {
        return Err(double);
    }
    // Which rule it breaks says nothing to who received it; the team has to make it anew.
    rules::check(&deposit).map_err(|_| Error::Deposit(DepositTrouble::Damaged))?;
    let kept = received(book.reader(), env, deposit)?.ok_or(double)?;
    let taken = Taken { id, title: kept.title.clone() };
    book.transact(|tx| {
        for one in &kept.contributions {
            if store::kept::holds(tx, one.id)? {
                return Err(Error::Deposit(DepositTrouble::Damaged));
            }
        }
        store::kept::insert(tx, &kept)?;
        store::log::append(tx, store::log::Kind::Deposit, Some(&id.to_string()), env.now())
    })?;
    Ok(taken)
}

fn secret(connection: &Connection) -> Result<Identity> {
    let missing = || Error::NotFound { what: "archive_key" };
    store::keeping::archive_secret(connection)?.ok_or_else(missing)?.parse().map_err(|_| missing())
}

fn stays_away(connection: &Connection, id: &str) -> Result<bool> {
    store::tombstones::has(connection, id)
}

/// What is received of a deposit. What its writer took back here before does not come in again, also not after a backup
/// from before it came was put back; null when nothing is left of it.
fn received(connection: &Connection, env: &Env, deposit: Deposit) -> Result<Option<Kept>> {
    let today = env.now().date_naive();
    let kept = Kept {
        id: deposit.id,
        state: KeptState::Received,
        session: None,
        case: None,
        title: deposit.title,
        facts: deposit.facts,
        shared: deposit.shared,
        themes: deposit.themes,
        expires_on: term::ends(today, store::keeping::get(connection)?.term_months),
        received_on: Some(today),
        archived_on: None,
        justified: Vec::new(),
        contributions: deposit.contributions,
    };
    let mut gone: Vec<ContributionId> = Vec::new();
    for one in &kept.contributions {
        if stays_away(connection, &one.id.to_string())? {
            gone.push(one.id);
        }
    }
    Ok(if gone.is_empty() { Some(kept) } else { kept.without(&gone) })
}
