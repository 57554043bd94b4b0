//! Making, opening and closing a book: one encrypted `SQLite` file, one writer, one reader, one process.
//!
//! The file's first 16 bytes are the salt of its key. They are read before connecting and never while connected:
//! closing that handle would drop `SQLite`'s own locks.
use crate::env::Env;
use crate::error::{BookTrouble, Error, KeyKind, Result};
use crate::store::key::{KEY_VERSION, Key, SALT};
use crate::store::lock::BookLock;
use crate::store::{book, keeping, migrate};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Page cache in KiB. With `SQLite`'s own 2 MB, search in an encrypted book is seven times slower.
const CACHE_KIB: i64 = 64 * 1024;

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
    path: Option<PathBuf>,
    key: Option<(Key, [u8; SALT])>,
    key_version: u32,
    _lock: Option<BookLock>,
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
        let key = Key::newest(passphrase, &salt);
        let made = Self::connect(path, &key, &salt, lock, KEY_VERSION, |connection| {
            migrate::upgrade(connection)?;
            book::insert(connection, name, kind, KEY_VERSION, env.now())?;
            keeping::insert(connection, &env.random_id().to_string(), keys)
        });
        match made {
            Ok(book) => Ok((book, key.to_code())),
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
        let trouble = |why| Error::Book { path: path.to_owned(), why };
        if !path.try_exists()? {
            return Err(trouble(BookTrouble::Missing));
        }
        let lock = BookLock::take(path)?;
        let salt = read_salt(path)?.ok_or(Error::Key { by: kind_of(opener) })?;
        let (version, key) = match opener {
            Opener::Passphrase(passphrase) => Key::candidates(passphrase, &salt)
                .find(|(_, key)| opens(path, key, &salt))
                .ok_or(Error::Key { by: KeyKind::Passphrase })?,
            Opener::Code(code) => {
                let key = Key::from_code(code)?;
                if !opens(path, &key, &salt) {
                    return Err(Error::Key { by: KeyKind::Code });
                }
                (KEY_VERSION, key)
            }
        };
        Self::connect(path, &key, &salt, lock, version, |connection| {
            migrate::upgrade(connection)?;
            Ok(())
        })
    }

    /// A book in memory, for a loose session. Nothing of it touches the disk.
    pub fn in_memory(name: &str, env: &Env) -> Result<Self> {
        let mut writer = Connection::open_in_memory()?;
        writer
            .execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;")?;
        migrate::upgrade(&mut writer)?;
        book::insert(&mut writer, name, book::Kind::Loose, KEY_VERSION, env.now())?;
        keeping::insert(&writer, &env.random_id().to_string(), None)?;
        Ok(Self { writer, reader: None, path: None, key: None, key_version: KEY_VERSION, _lock: None })
    }

    fn connect(
        path: &Path,
        key: &Key,
        salt: &[u8; SALT],
        lock: BookLock,
        key_version: u32,
        prepare: impl FnOnce(&mut Connection) -> Result<()>,
    ) -> Result<Self> {
        let mut writer =
            keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        migrate::refuse_newer(&writer, path)?;
        settle(&writer, path)?;
        prepare(&mut writer)?;
        let reader = keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        reader.execute_batch(&format!(
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{CACHE_KIB}; PRAGMA query_only = ON;"
        ))?;
        Ok(Self {
            writer,
            reader: Some(reader),
            path: Some(path.to_owned()),
            key: Some((key.clone(), *salt)),
            key_version,
            _lock: Some(lock),
        })
    }

    /// Runs one write as one transaction: all of it, or nothing.
    pub fn transact<T>(&mut self, write: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = write(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// Reads.
    pub fn reader(&self) -> &Connection {
        self.reader.as_ref().unwrap_or(&self.writer)
    }

    /// Another connection that reads, for long work beside the session. Null for a book in memory.
    pub fn second_reader(&self) -> Result<Option<Connection>> {
        let (Some(path), Some((key, salt))) = (&self.path, &self.key) else { return Ok(None) };
        let connection = keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;")?;
        Ok(Some(connection))
    }

    /// Empties the write-ahead log into the book and cuts it off, so that what was destroyed is nowhere left.
    pub fn checkpoint(&self) -> Result<()> {
        if self.path.is_some() {
            self.writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }

    /// Attaches another book's file under `name` for copying, keyed as it was opened.
    pub(in crate::store) fn attach(&self, other: &Self, name: &str) -> Result<()> {
        let (Some(path), Some((key, salt))) = (&other.path, &other.key) else {
            return Err(Error::NotNow(crate::error::NotNow::WrongBook));
        };
        let path = path.to_str().ok_or(Error::Io(ErrorKind::InvalidFilename.into()))?;
        let sql = Zeroizing::new(format!(
            "ATTACH DATABASE '{}' AS {name} KEY \"{}\"",
            path.replace('\'', "''"),
            *key.literal(salt)
        ));
        Ok(self.writer.execute_batch(&sql)?)
    }

    pub(in crate::store) const fn writer(&mut self) -> &mut Connection {
        &mut self.writer
    }

    /// Where it lies; null in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The version of its key.
    pub const fn key_version(&self) -> u32 {
        self.key_version
    }
}

const fn kind_of(opener: &Opener<'_>) -> KeyKind {
    match opener {
        Opener::Passphrase(_) => KeyKind::Passphrase,
        Opener::Code(_) => KeyKind::Code,
    }
}

/// `BOOK-wal` and its like.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The first bytes of the file, or null when it is shorter than that.
fn read_salt(path: &Path) -> Result<Option<[u8; SALT]>> {
    let mut salt = [0; SALT];
    match File::open(path)?.read_exact(&mut salt) {
        Ok(()) => Ok(Some(salt)),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A connection with its key set. Nothing is read yet, so a wrong key is not noticed here.
fn keyed(path: &Path, key: &Key, salt: &[u8; SALT], flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // A wrong key is an everyday thing; SQLCipher would write it to stderr.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let sql = Zeroizing::new(format!("PRAGMA key = \"{}\"", *key.literal(salt)));
    connection.execute_batch(&sql)?;
    Ok(connection)
}

/// The key reads the first page. Opens read-only, so that a wrong key or another kind of file is left as it is.
fn opens(path: &Path, key: &Key, salt: &[u8; SALT]) -> bool {
    keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|connection| Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?))
        .is_ok()
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
