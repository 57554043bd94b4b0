//! Where an encrypted file lies and what opens it: path, key and salt. Knows no table.
use crate::error::{BookTrouble, Error, KeyKind, Result};
use crate::store::disk::beside;
use crate::store::key::{KEY_VERSION, Key, SALT};
use crate::store::open::{CACHE_KIB, Opener};
use crate::store::work::Work;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What opens one file.
#[derive(Clone)]
pub struct Access {
    path: PathBuf,
    key: Key,
    salt: [u8; SALT],
}

impl Access {
    /// To the file at a path, by its key and salt.
    pub const fn new(path: PathBuf, key: Key, salt: [u8; SALT]) -> Self {
        Self { path, key, salt }
    }

    /// To the file at a path, by what somebody gave, with the version of the key. The file is left as it is.
    pub fn find(path: &Path, opener: &Opener<'_>) -> Result<(u32, Self)> {
        let wrong = || Error::Key { by: opener.kind() };
        let salt = read_salt(path)?.ok_or_else(wrong)?;
        let at = |key| Self::new(path.to_owned(), key, salt);
        match opener {
            Opener::Passphrase(passphrase) => Key::candidates(passphrase, &salt)
                .map(|(version, key)| (version, at(key)))
                .find(|(_, access)| access.opens())
                .ok_or_else(wrong),
            Opener::Code(code) => {
                let access = at(Key::from_code(code)?);
                if access.opens() { Ok((KEY_VERSION, access)) } else { Err(wrong()) }
            }
        }
    }

    /// The same key, for another file. A copy has the salt of what it is a copy of.
    #[must_use]
    pub fn at(&self, path: &Path) -> Self {
        Self { path: path.to_owned(), ..self.clone() }
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The passphrase means this key.
    pub fn is_opened_by(&self, passphrase: &str) -> bool {
        Key::candidates(passphrase, &self.salt).any(|(_, key)| key.is_same(&self.key))
    }

    /// The key in a form that can be printed and typed.
    pub fn to_code(&self) -> Zeroizing<String> {
        self.key.to_code()
    }

    /// The key reads the first page. Opens read-only, so that a wrong key or another kind of file is left as it is. What
    /// the key reads may be damaged further on: that is not for the key to say.
    pub fn opens(&self) -> bool {
        let read = |flags| match self
            .connect_with(flags)
            .and_then(|connection| Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?))
        {
            Ok(()) => true,
            Err(Error::Sql(error)) => error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt),
            Err(_) => false,
        };
        read(OpenFlags::SQLITE_OPEN_READ_ONLY)
            // A journal of a killed app is played back first, whatever the key: that is for who may write.
            || (beside(&self.path, "-journal").is_file() && read(OpenFlags::SQLITE_OPEN_READ_WRITE))
    }

    /// A connection to a file that is there.
    pub(in crate::store) fn connect(&self) -> Result<Connection> {
        self.connect_with(OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// A connection that reads.
    pub(crate) fn read(&self) -> Result<Connection> {
        let connection = self.connect()?;
        connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;")?;
        Ok(connection)
    }

    /// A connection for writing in the open book beside its own, or in a backup: everything as in the book itself.
    pub(crate) fn write(&self) -> Result<Connection> {
        let connection = self.connect()?;
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
        )?;
        Ok(connection)
    }

    /// Writes much in the open book beside its own writer, as one transaction: cancelled or failed, nothing of it is left.
    pub(crate) fn write_much<T>(&self, work: &Work, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut connection = self.write()?;
        connection.execute_batch(&format!("PRAGMA cache_size = -{CACHE_KIB}"))?;
        work.watch(&connection)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = write(&transaction)?;
        transaction.commit()?;
        // What lies in the log of writes has its place in the book by now; who reads meanwhile keeps the file long.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(done)
    }

    /// A connection with its key set. Nothing is read yet, so a wrong key is not noticed here.
    pub(in crate::store) fn connect_with(&self, flags: OpenFlags) -> Result<Connection> {
        let connection = Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        // A wrong key is an everyday thing; SQLCipher would write it to stderr.
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        self.key_by(&connection, "key")?;
        Ok(connection)
    }

    /// Gives the file of a connection this key and salt.
    pub(in crate::store) fn rekey(&self, connection: &Connection) -> Result<()> {
        self.key_by(connection, "rekey")
    }

    fn key_by(&self, connection: &Connection, how: &str) -> Result<()> {
        let sql = Zeroizing::new(format!("PRAGMA {how} = \"{}\"", *self.literal()));
        Ok(connection.execute_batch(&sql)?)
    }

    /// Key and salt as SQLCipher takes them.
    pub(in crate::store) fn literal(&self) -> Zeroizing<String> {
        self.key.literal(&self.salt)
    }
}

impl Opener<'_> {
    /// What was given.
    pub const fn kind(&self) -> KeyKind {
        match self {
            Self::Passphrase(_) => KeyKind::Passphrase,
            Self::Code(_) => KeyKind::Code,
        }
    }
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

/// There is no file at this path.
pub fn missing(path: &Path) -> Error {
    Error::Book { path: path.to_owned(), why: BookTrouble::Missing }
}
