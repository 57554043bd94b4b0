//! Books: making one, opening one, saying what is in it.
use crate::env::Env;
use crate::error::Result;
use crate::ops::opening_day::{Tidied, tidy};
use crate::ops::{archive_key, backups, kept, packs, search};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::{Book, Opener};
use std::path::Path;
use zeroize::Zeroizing;

/// Makes a book: a team's with the built-in examples in it, an archive with a key pair of its own. Gives its recovery code.
pub fn create(
    path: &Path,
    name: &str,
    kind: Kind,
    passphrase: &str,
    env: &Env,
) -> Result<(Book, Zeroizing<String>)> {
    let pair = (kind == Kind::Archive).then(archive_key::pair);
    let keys = pair.as_ref().map(|(public, secret)| (public.as_str(), secret.as_str()));
    let (mut book, code) = Book::create(path, name, kind, passphrase, keys, env)?;
    book.transact(|tx| {
        if kind == Kind::Team {
            packs::bring_in_examples(tx, env)?;
        }
        store::log::append(tx, store::log::Kind::Create, None, env.now())
    })?;
    Ok((book, code))
}

/// Opens a book, notes that it was opened, and ends what ends by itself.
pub fn open(path: &Path, opener: &Opener<'_>, env: &Env) -> Result<(Book, Tidied)> {
    let noted =
        |book: &mut Book| book.transact(|tx| store::log::append(tx, store::log::Kind::Open, None, env.now()));
    let mut book = Book::open_and(path, opener, noted)?;
    backups::clear(&book)?;
    search::bring_up_to_date(&mut book)?;
    let tidied = tidy(&mut book, env)?;
    Ok((book, tidied))
}

/// A loose session's book, in memory, with the built-in examples in it.
pub fn loose(name: &str, env: &Env) -> Result<Book> {
    let mut book = Book::in_memory(name, env)?;
    book.transact(|tx| packs::bring_in_examples(tx, env))?;
    Ok(book)
}

/// Copies everything of a loose book into one on disk, and notes it there. The loose one stays as it was.
pub fn keep(loose: &mut Book, into: &mut Book, env: &Env) -> Result<()> {
    store::transfer::copy(loose, into)?;
    into.transact(|tx| store::log::append(tx, store::log::Kind::Create, Some("loose"), env.now()))
}

/// What a book holds, in numbers.
pub struct Description {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// Its schema.
    pub schema: u32,
    /// The version of its key.
    pub key_version: u32,
    /// Cases.
    pub cases: u32,
    /// Open and closed sessions.
    pub sessions: (u32, u32),
    /// What was kept of sessions; in an archive, what was archived.
    pub kept: u32,
    /// In an archive: what waits to be archived.
    pub received: u32,
    /// Kept things whose term ends soon, or is over.
    pub due: u32,
    /// The log.
    pub log: store::log::State,
    /// Over content, not over the log.
    pub digest: String,
}

/// Describes a book.
pub fn describe(book: &Book, env: &Env) -> Result<Description> {
    let connection = book.reader();
    let (name, kind) = store::book::read(connection)?;
    let (kept, received) = kept::counts(connection)?;
    Ok(Description {
        name,
        kind,
        schema: store::migrate::schema_of(connection)?,
        key_version: book.key_version(),
        cases: store::cases::count(connection)?,
        sessions: store::sessions::count(connection)?,
        kept,
        received,
        due: kept::due(connection, env.now().date_naive())?,
        log: store::log::state(connection)?,
        digest: store::check::digest(connection)?,
    })
}
