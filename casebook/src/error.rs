//! Everything that can go wrong in the core. Variants hold data and never a text of a case; wording stands in the
//! Fluent files only.
use rusqlite::ErrorCode;
use serde_json::Value;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Open details as JSON, for the one who may read the text they stand in. They hold what people wrote, so they are never
/// printed.
pub struct OpenFindings {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub findings: Vec<Value>,
}

impl fmt::Debug for OpenFindings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.count)
    }
}

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The key does not open the file: a wrong passphrase or code, or a damaged first page. These can't be told apart.
    #[error("the key does not open this book")]
    Key {
        /// What was given.
        by: KeyKind,
    },
    /// The file cannot be used as asked.
    #[error("the book {} can't be used: {why}", path.display())]
    Book {
        /// The file.
        path: PathBuf,
        /// Why not.
        why: BookTrouble,
    },
    /// The thing asked for is not in this book.
    #[error("there is no such {what}")]
    NotFound {
        /// Which kind of thing, a domain word.
        what: &'static str,
    },
    /// What was given can't be taken.
    #[error("{field}: {why}")]
    Invalid {
        /// Which field.
        field: &'static str,
        /// Why not.
        why: Why,
    },
    /// This role may not do this.
    #[error("not allowed in this role")]
    NotAllowed,
    /// The turn was closed and waits for the opening.
    #[error("sealed until the lens is opened")]
    Sealed,
    /// The own sign is needed or wrong.
    #[error("the own sign is needed")]
    Sign {
        /// Tries left; 0 when none are.
        left: u8,
        /// One was given, and it was wrong.
        wrong: bool,
    },
    /// Details are open by which somebody could be recognised.
    #[error("{} details are open", .0.count)]
    FindingsOpen(OpenFindings),
    /// It can't be done at this point of the session.
    #[error("not now: {0}")]
    NotNow(NotNow),
    /// A file that was brought in has faults.
    #[error("{file}:{line}: {why}")]
    Fault {
        /// Its name.
        file: String,
        /// Its line, from 1.
        line: usize,
        /// Which fault.
        why: Fault,
    },
    /// No release has this withdraw code.
    #[error("no release has this withdraw code")]
    Withdraw {
        /// Tries left; 0 when none are.
        left: u8,
        /// Minutes to wait when none are left.
        minutes: u32,
    },
    /// A deposit or an archive key can't be taken.
    #[error("the deposit can't be taken: {0}")]
    Deposit(DepositTrouble),
    /// The room can't be opened for other devices.
    #[error("the room can't be opened: {0}")]
    Room(RoomTrouble),
    /// A backup can't be read through.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// A report can't be written in this form.
    #[error("the report can't be written in this form")]
    Report,
    /// A file or folder gave trouble.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The database gave trouble.
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
}

/// A short name for results of the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What somebody tried to open a book with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// A passphrase.
    Passphrase,
    /// A recovery code.
    Code,
}

/// Why a book can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BookTrouble {
    /// There is no such file.
    #[error("it is not there")]
    Missing,
    /// There is one already.
    #[error("it exists already")]
    Exists,
    /// Another process has it open.
    #[error("it is in use")]
    InUse,
    /// Its folder can't be written.
    #[error("its folder is read-only")]
    ReadOnly,
    /// It was written by a newer version.
    #[error("it was made by a newer version")]
    Newer,
    /// It can be opened but not read through.
    #[error("it is damaged")]
    Damaged,
}

/// Why a deposit or an archive key can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DepositTrouble {
    /// Not the public key of an archive.
    #[error("this is no public key of an archive")]
    NoKey,
    /// Cut off, changed, or no deposit at all.
    #[error("it is damaged")]
    Damaged,
    /// Encrypted to another archive.
    #[error("it is for another archive")]
    Foreign,
    /// It is here already, or was here and is destroyed.
    #[error("it is here already")]
    Double,
    /// Made by a newer version.
    #[error("it was made by a newer version")]
    Newer,
}

/// Why a room can't be opened for other devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RoomTrouble {
    /// This app can't be reached by other devices at all.
    #[error("no network")]
    NoNetwork,
    /// The machine is no longer at this address.
    #[error("the network is gone")]
    NetworkGone,
    /// Every port it tried is taken.
    #[error("the port is taken")]
    PortTaken,
    /// The machine does not allow it.
    #[error("not allowed")]
    Forbidden,
    /// Something else.
    #[error("failed")]
    Failed,
}

/// Why a value can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Nothing was given.
    #[error("empty")]
    Empty,
    /// Longer than `max` characters.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters.
        max: usize,
    },
    /// Shorter than `min` characters.
    #[error("shorter than {min} characters")]
    TooShort {
        /// The fewest characters.
        min: usize,
    },
    /// More than `max` of them.
    #[error("more than {max}")]
    TooMany {
        /// The most.
        max: usize,
    },
    /// Outside what is possible.
    #[error("out of range")]
    OutOfRange,
    /// Not a value that exists.
    #[error("unknown")]
    Unknown,
    /// It is there already.
    #[error("taken")]
    Taken,
    /// Not of the right form.
    #[error("malformed")]
    Malformed,
}

/// Why something can't be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// No book is open.
    #[error("no book is open")]
    NoBook,
    /// The session was closed.
    #[error("the session is closed")]
    SessionClosed,
    /// Somebody has the laptop.
    #[error("a turn is going on")]
    TurnOpen,
    /// Nobody has the laptop.
    #[error("no turn is going on")]
    NoTurn,
    /// The lens must be opened first.
    #[error("the lens is not opened")]
    LensSealed,
    /// The lens is opened; what was opened is frozen.
    #[error("the lens is opened")]
    LensOpened,
    /// A case must be chosen first.
    #[error("no case is chosen")]
    NoCase,
    /// Somebody still needs this.
    #[error("in use")]
    StillUsed,
    /// It comes later in the session.
    #[error("too early")]
    TooEarly,
    /// Somebody cancelled it; nothing is half done.
    #[error("cancelled")]
    Cancelled,
    /// It is no longer what somebody looked at.
    #[error("changed meanwhile")]
    Changed,
    /// It belongs to another kind of session.
    #[error("not in this kind of session")]
    WrongKind,
    /// Something has to be written still before this can be done.
    #[error("not finished")]
    Unfinished,
    /// Only what was archived can be used for this.
    #[error("not archived")]
    NotArchived,
    /// Nothing of it was released to be practised on.
    #[error("nothing released for practice")]
    NoPractice,
    /// It was archived: nothing changes it any more.
    #[error("archived")]
    Archived,
    /// The room is not open for other devices.
    #[error("the room is closed")]
    RoomClosed,
    /// This device has no seat yet.
    #[error("no seat")]
    NoSeat,
    /// It is open on the writer's own device.
    #[error("open on a device")]
    OnDevice,
    /// This only exists in a book on disk, or only in a loose session.
    #[error("not in this kind of book")]
    WrongBook,
}

/// A fault in a case file or a script.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The front matter is missing.
    #[error("no front matter")]
    NoFrontMatter,
    /// It is not TOML.
    #[error("not TOML")]
    Toml,
    /// A value is of the wrong kind, or is none of those that may stand there. Which, is not told.
    #[error("a wrong value")]
    Value,
    /// Something of another kind belongs there. What stood there is not told.
    #[error("{0:?} is expected")]
    Expected(Expected),
    /// A needed field is not there, or is empty.
    #[error("no {0}")]
    Missing(String),
    /// A needed section is not there.
    #[error("no section {0}")]
    NoSection(&'static str),
    /// A section stands there twice.
    #[error("section {0} twice")]
    Twice(String),
    /// Text stands before the first heading.
    #[error("text before the first heading")]
    Stray,
    /// A line that means nothing where it stands.
    #[error("a line that means nothing here")]
    Line,
    /// More than may be.
    #[error("more than {0}")]
    TooMany(usize),
    /// Something that is said once stands there again.
    #[error("said twice")]
    Repeated,
    /// The heading of a perspective names no person or no role.
    #[error("a perspective without a person and a role")]
    Head,
    /// A perspective on nothing.
    #[error("a perspective without a lens")]
    NoLens,
    /// A name that leads elsewhere, or that can't be used on every system.
    #[error("a name that can't be used")]
    Path,
    /// A link to something else.
    #[error("a link")]
    Link,
    /// Two files whose names differ in capitals only, or not at all.
    #[error("a name twice")]
    SameName,
    /// A heading of a section that there is not.
    #[error("no part is called {0}")]
    NoSuchPart(String),
    /// A heading of a lens that there is not.
    #[error("no lens is called {0}")]
    NoSuchLens(String),
    /// Two cases with one id; the file of the other.
    #[error("the same id as in {0}")]
    SameId(String),
    /// A pack without a case.
    #[error("no case")]
    NoCase,
    /// A line with a label behind free text, where it is read as text.
    #[error("a label behind free text")]
    Late,
    /// A file that does not belong there.
    #[error("a file that does not belong here")]
    Stranger,
    /// It grows too much when it is unpacked.
    #[error("it grows too much")]
    Bomb,
    /// A zip that is damaged, or is none.
    #[error("a damaged zip")]
    Zip,
    /// Made for a newer version.
    #[error("made for a newer version")]
    Newer,
    /// It is not there, or can't be read.
    #[error("it can't be read")]
    Unread,
    /// The text is not UTF-8.
    #[error("not UTF-8")]
    Utf8,
    /// Larger than may be.
    #[error("too large")]
    TooLarge,
    /// It names something that is not there.
    #[error("unknown {0}")]
    Unknown(String),
}

/// What belongs in a place of a file that an author writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is said in the words files
pub enum Expected {
    Text,
    Number,
    YesNo,
    Texts,
    Id,
    Version,
    Format,
    Language,
    Knowledge,
    Limit,
    Doubt,
    Room,
    Virtue,
}

impl Expected {
    /// The word it goes by in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::YesNo => "yes_no",
            Self::Texts => "texts",
            Self::Id => "id",
            Self::Version => "version",
            Self::Format => "format",
            Self::Language => "language",
            Self::Knowledge => "knowledge",
            Self::Limit => "limit",
            Self::Doubt => "doubt",
            Self::Room => "room",
            Self::Virtue => "virtue",
        }
    }
}

impl Error {
    /// A value that can't be taken.
    pub const fn invalid(field: &'static str, why: Why) -> Self {
        Self::Invalid { field, why }
    }

    /// There is no room on the disk.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Sql(error) => error.sqlite_error_code() == Some(ErrorCode::DiskFull),
            Self::Io(error) => error.kind() == io::ErrorKind::StorageFull,
            _ => false,
        }
    }

    /// What stands in a file can't be read any more.
    pub fn is_damage(&self) -> bool {
        match self {
            Self::Book { why, .. } => *why == BookTrouble::Damaged,
            Self::Sql(error) => {
                let code = error.sqlite_error_code();
                matches!(code, Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
                    || is_page_refused(error)
            }
            _ => false,
        }
    }
}

/// A page whose authentication code does not fit has no code of its own. SQLCipher gives SQLite no page at all, and that
/// says it is out of memory; or it gives the general error without a word, where a fault in a statement always has one.
fn is_page_refused(error: &rusqlite::Error) -> bool {
    match error {
        rusqlite::Error::SqliteFailure(failure, told) => {
            failure.code == ErrorCode::OutOfMemory
                || (failure.extended_code == rusqlite::ffi::SQLITE_ERROR
                    && told.as_deref().is_none_or(|told| told == "SQL logic error"))
        }
        _ => false,
    }
}
