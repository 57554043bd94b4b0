//! Making, opening and closing a book: one encrypted `SQLite` file, one writer, one reader, one process.
//!
//! The file's first 16 bytes are the salt of its key. They are read before connecting and never while connected:
//! closing that handle would drop `SQLite`'s own locks.
use crate::env::Env;
use crate::error::{BookTrouble, Error, Result};
use crate::store::access::{Access, missing};
use crate::store::disk::{self, beside};
use crate::store::key::{KEY_VERSION, Key, SALT};
use crate::store::lock::BookLock;
use crate::store::place::Place;
use crate::store::{book, keeping, migrate};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use zeroize::Zeroizing;

/// Page cache in KiB. With `SQLite`'s own 2 MB, search in an encrypted book is seven times slower.
pub(in crate::store) const CACHE_KIB: i64 = 64 * 1024;

/// What a book is opened with.
pub enum Opener<'a> {
    /// A passphrase.
    Passphrase(&'a str),
    /// A recovery code.
    Code(&'a str),
}

/// An open book. Dropping it closes the file, releases the lock and wipes the key.
pub struct Book {
    writer: Connection,
    /// Null for a book in memory: there the writer reads.
    reader: Option<Connection>,
    /// Null for a book in memory.
    access: Option<Access>,
    /// Null for a book in memory.
    place: Option<Place>,
    key_version: u32,
    by_code: bool,
    lock: Option<BookLock>,
}

impl Book {
    /// Makes a new book at `path` and opens it; an archive with its key pair: public, secret. Gives its recovery code.
    pub fn create(
        path: &Path,
        name: &str,
        kind: book::Kind,
        passphrase: &str,
        keys: Option<(&str, &str)>,
        env: &Env,
    ) -> Result<(Self, Zeroizing<String>)> {
        let trouble = |why| Error::Book { path: path.to_owned(), why };
        if path.try_exists()? {
            return Err(trouble(BookTrouble::Exists));
        }
        let lock = BookLock::take(path)?;
        // Whoever waited for the lock may have made it meanwhile.
        if path.try_exists()? {
            return Err(trouble(BookTrouble::Exists));
        }
        let salt: [u8; SALT] = *env.secret();
        let access = Access::new(path.to_owned(), Key::newest(passphrase, &salt), salt);
        let made = Self::connect(&access, lock, KEY_VERSION, |connection| {
            migrate::upgrade(connection)?;
            book::insert(connection, name, kind, KEY_VERSION, env.now())?;
            keeping::insert(connection, &env.random_id().to_string(), keys)
        });
        match made {
            Ok(book) => Ok((book, access.to_code())),
            Err(error) => {
                // Nothing half made stays behind; the first error is the one to tell.
                for left in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm")] {
                    let _ = fs::remove_file(left);
                }
                Err(error)
            }
        }
    }

    /// Opens the book at `path`.
    pub fn open(path: &Path, opener: &Opener<'_>) -> Result<Self> {
        Self::open_and(path, opener, |_| Ok(()))
    }

    /// The same, with the first thing that is written in it. That comes before the log is emptied into the book: on a disk
    /// that is nearly full, emptying takes what room there is.
    pub fn open_and(
        path: &Path,
        opener: &Opener<'_>,
        first: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<Self> {
        if !path.try_exists()? {
            return Err(missing(path));
        }
        let lock = BookLock::take(path)?;
        disk::clear(path);
        let (version, access) = Access::find(path, opener)?;
        let mut book = Self::connect(&access, lock, version, migrate::upgrade)?;
        book.by_code = matches!(opener, Opener::Code(_));
        first(&mut book)?;
        // After a power loss a page may be half written in the file and whole in the log. Checks of pages read the file.
        match book.checkpoint() {
            // It reads as well with its log beside it; the next time there is room.
            Err(error) if error.is_disk_full() => {}
            emptied => emptied?,
        }
        Ok(book)
    }

    /// A book in memory, for a loose session. Nothing of it touches the disk.
    pub fn in_memory(name: &str, env: &Env) -> Result<Self> {
        let mut writer = Connection::open_in_memory()?;
        writer
            .execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;")?;
        migrate::upgrade(&mut writer)?;
        book::insert(&mut writer, name, book::Kind::Loose, KEY_VERSION, env.now())?;
        keeping::insert(&writer, &env.random_id().to_string(), None)?;
        Ok(Self {
            writer,
            reader: None,
            access: None,
            place: None,
            key_version: KEY_VERSION,
            by_code: false,
            lock: None,
        })
    }

    /// Opens what `access` opens, under its lock.
    pub(in crate::store) fn connect(
        access: &Access,
        lock: BookLock,
        key_version: u32,
        prepare: impl FnOnce(&mut Connection) -> Result<()>,
    ) -> Result<Self> {
        let path = access.path();
        let mut writer = access.connect_with(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        migrate::refuse_newer(&writer, path)?;
        settle(&writer, path)?;
        prepare(&mut writer)?;
        let reader = access.connect()?;
        reader.execute_batch(&format!(
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{CACHE_KIB}; PRAGMA query_only = ON;"
        ))?;
        Ok(Self {
            writer,
            reader: Some(reader),
            access: Some(access.clone()),
            place: Some(Place::of(path)?),
            key_version,
            by_code: false,
            lock: Some(lock),
        })
    }

    /// The same, as it was opened before.
    pub(in crate::store) const fn remembering(mut self, by_code: bool) -> Self {
        self.by_code = by_code;
        self
    }

    /// Closes the book and keeps its lock. The last connection to close cuts the write-ahead log off.
    pub(in crate::store) fn close(self) -> Result<Option<(Access, BookLock)>> {
        self.checkpoint()?;
        let Self { writer, reader, access, lock, .. } = self;
        drop(reader);
        writer.close().map_err(|(_, error)| error)?;
        Ok(access.zip(lock))
    }

    /// Runs one write as one transaction: all of it, or nothing. Never in a file that lies elsewhere by now.
    pub fn transact<T>(&mut self, write: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        self.refuse_moved()?;
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = write(&transaction)?;
        lies_there(self.place.as_ref())?;
        transaction.commit()?;
        Ok(result)
    }

    /// Refuses when the file that was opened no longer lies in its place.
    fn refuse_moved(&self) -> Result<()> {
        let held = lies_there(self.place.as_ref());
        if held.is_err() {
            // What was saved goes along with the file, and no log is left that would ruin the one in its place.
            let _ = self.checkpoint();
        }
        held
    }

    /// Reads.
    pub fn reader(&self) -> &Connection {
        self.reader.as_ref().unwrap_or(&self.writer)
    }

    /// Another connection that reads, for long work beside the session. Null for a book in memory.
    pub fn second_reader(&self) -> Result<Option<Connection>> {
        self.access.as_ref().map(Access::read).transpose()
    }

    /// What opens this book, for long work beside the session. Null for a book in memory.
    pub const fn access(&self) -> Option<&Access> {
        self.access.as_ref()
    }

    /// Empties the write-ahead log into the book and cuts it off, so that what was destroyed is nowhere left.
    pub fn checkpoint(&self) -> Result<()> {
        if self.access.is_some() {
            self.writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }

    /// Attaches another book's file under `name` for copying, keyed as it was opened.
    pub(in crate::store) fn attach(&self, other: &Self, name: &str) -> Result<()> {
        let Some(access) = &other.access else {
            return Err(Error::NotNow(crate::error::NotNow::WrongBook));
        };
        // Attaching would make a file that is not there.
        other.refuse_moved()?;
        let path = access.path().to_str().ok_or(Error::Io(ErrorKind::InvalidFilename.into()))?;
        let sql = Zeroizing::new(format!(
            "ATTACH DATABASE '{}' AS {name} KEY \"{}\"",
            path.replace('\'', "''"),
            *access.literal()
        ));
        Ok(self.writer.execute_batch(&sql)?)
    }

    pub(in crate::store) const fn writer(&mut self) -> &mut Connection {
        &mut self.writer
    }

    /// Where it lies; null in memory.
    pub fn path(&self) -> Option<&Path> {
        self.access.as_ref().map(Access::path)
    }

    /// It was opened with its recovery code: a new passphrase is wanted.
    pub const fn by_code(&self) -> bool {
        self.by_code
    }

    /// The version of its key.
    pub const fn key_version(&self) -> u32 {
        self.key_version
    }
}

/// A book in memory lies nowhere, and is always there.
fn lies_there(place: Option<&Place>) -> Result<()> {
    place.map_or(Ok(()), Place::holds)
}

/// Sets what a book needs, and reads it back: a setting that did not take is an error, not a hope.
fn settle(connection: &Connection, path: &Path) -> Result<()> {
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL;
         PRAGMA locking_mode = NORMAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -{CACHE_KIB};"
        ))
        .map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ReadOnly | rusqlite::ErrorCode::CannotOpen) => {
                Error::Book { path: path.to_owned(), why: BookTrouble::ReadOnly }
            }
            _ => Error::Sql(error),
        })?;
    let text = |name| connection.pragma_query_value(None, name, |row| row.get::<_, String>(0));
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let settled = text("journal_mode")?.eq_ignore_ascii_case("wal")
        && text("locking_mode")?.eq_ignore_ascii_case("normal")
        && number("synchronous")? == 2
        && number("foreign_keys")? == 1
        && number("secure_delete")? == 1
        && number("temp_store")? == 2
        && number("cache_size")? == -CACHE_KIB
        && !text("cipher_version")?.is_empty();
    if settled { Ok(()) } else { Err(Error::Book { path: path.to_owned(), why: BookTrouble::Damaged }) }
}
