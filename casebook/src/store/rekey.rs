//! Another passphrase for a file, never in place: a copy gets a new salt and key, is verified, and takes the place of the
//! old one in one step. Killed anywhere, there is the old file or the new one.
use crate::env::Env;
use crate::error::{BookTrouble, Error, Result};
use crate::store::access::Access;
use crate::store::backup::{copy, whole};
use crate::store::disk::{self, Unfinished, beside};
use crate::store::key::{KEY_VERSION, Key, SALT};
use crate::store::open::Book;
use crate::store::work::Work;
use crate::store::{book, log};
use rusqlite::Connection;
use std::path::Path;
use zeroize::Zeroizing;

/// What was just done. A test kills the app after each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The book was copied, with its old key.
    Copied,
    /// The copy has its new key.
    Keyed,
    /// The copy opens with its new key, is whole, and is on the disk.
    Verified,
    /// The book is closed; no write-ahead log lies beside it.
    Closed,
    /// The copy is in the place of the book.
    Placed,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::Copied, Self::Keyed, Self::Verified, Self::Closed, Self::Placed];
}

/// A copy of a book under another passphrase, ready to take its place.
pub struct Rekeyed {
    file: Unfinished,
    access: Access,
}

/// Copies an open book under a new passphrase. The book itself stays as it is.
pub fn prepare(book: &Book, passphrase: &str, env: &Env, probe: &mut dyn FnMut(Step)) -> Result<Rekeyed> {
    let from = book.access().ok_or(Error::NotNow(crate::error::NotNow::WrongBook))?;
    let file = Unfinished::for_key(from.path())?;
    let salt: [u8; SALT] = *env.secret();
    let access = Access::new(file.path().to_owned(), Key::newest(passphrase, &salt), salt);
    renew(
        from,
        &access,
        || probe(Step::Copied),
        |connection| {
            book::set_key_version(connection, KEY_VERSION)?;
            log::append(connection, log::Kind::Passphrase, None, env.now())
        },
    )?;
    probe(Step::Keyed);
    settle(&access)?;
    probe(Step::Verified);
    Ok(Rekeyed { file, access })
}

/// What became of a book that was to be replaced.
pub struct Swapped {
    /// The book, open again: under its new key when `result` is well, else under its old one. Null when it could not
    /// be opened again; then the file is whole, under one of the two.
    pub book: Option<Book>,
    /// The new recovery code.
    pub result: Result<Zeroizing<String>>,
}

/// Closes the book, puts the copy in its place, and opens that.
pub fn swap(book: Book, new: Rekeyed, probe: &mut dyn FnMut(Step)) -> Swapped {
    let (version, by_code) = (book.key_version(), book.by_code());
    let (old, lock) = match book.close() {
        Ok(Some(held)) => held,
        Ok(None) => return Swapped { book: None, result: Err(Error::NotNow(crate::error::NotNow::WrongBook)) },
        Err(error) => return Swapped { book: None, result: Err(error) },
    };
    let access = new.access.at(old.path());
    let placed = without_log(old.path()).and_then(|()| {
        probe(Step::Closed);
        new.file.place(old.path())
    });
    match placed {
        Ok(()) => {
            probe(Step::Placed);
            match Book::connect(&access, lock, KEY_VERSION, |_| Ok(())) {
                Ok(book) => Swapped { book: Some(book), result: Ok(access.to_code()) },
                Err(error) => Swapped { book: None, result: Err(error) },
            }
        }
        Err(error) => {
            let again = Book::connect(&old, lock, version, |_| Ok(())).ok();
            Swapped { book: again.map(|book| book.remembering(by_code)), result: Err(error) }
        }
    }
}

/// Gives a backup the key of now. The backup of before is there until the new one is whole.
pub fn backup(from: &Access, now: &Access) -> Result<u64> {
    let file = Unfinished::part_of(from.path())?;
    let access = now.at(file.path());
    renew(from, &access, || {}, |connection| book::set_key_version(connection, KEY_VERSION))?;
    settle(&access)?;
    let path = from.path();
    file.place(path)?;
    Ok(path.metadata()?.len())
}

/// Copies a file to where `to` lies, and gives the copy the key of `to`.
fn renew(
    from: &Access,
    to: &Access,
    copied: impl FnOnce(),
    with: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    copy(from, to.path(), &Work::quiet())?;
    copied();
    let connection = from.at(to.path()).write()?;
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    to.rekey(&connection)?;
    with(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// The file opens with its new key, is whole, and is on the disk.
fn settle(access: &Access) -> Result<()> {
    whole(access, &Work::quiet())?;
    disk::sync(access.path())
}

/// No write-ahead log lies beside a closed file: laid upon another one it would ruin that.
pub(in crate::store) fn without_log(path: &Path) -> Result<()> {
    let left = beside(path, "-wal");
    if left.metadata().is_ok_and(|file| file.len() > 0) {
        return Err(Error::Book { path: path.to_owned(), why: BookTrouble::InUse });
    }
    disk::remove_file(&left)?;
    disk::remove_file(&beside(path, "-shm"))
}
