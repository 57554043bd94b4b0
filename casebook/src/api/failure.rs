//! What a caller gets when something goes wrong: a closed code and its data. Wording stands in the Fluent files.
use crate::domain::locale::Locale;
use crate::error::{BookTrouble, DepositTrouble, Error, Fault, KeyKind, NotNow, RoomTrouble, Why};
use crate::words::Given;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::io::ErrorKind;

/// A failed call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Failure {
    /// Which kind.
    pub code: FailureCode,
    /// Data for the sentence; null if there is none.
    #[cfg_attr(feature = "bindings", ts(type = "Record<string, unknown> | null"))]
    pub detail: Option<Map<String, Value>>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// Every kind of failure. Each has its sentence under `failure-<code>` in the words files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub enum FailureCode {
            $($(#[$doc])* $name),*
        }

        impl FailureCode {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// As it stands in JSON.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }
        }
    };
}

codes! {
    /// The passphrase does not open the book, or its start is damaged.
    WrongPassphrase = "wrong_passphrase",
    /// The recovery code does not open the book, or its start is damaged.
    WrongCode = "wrong_code",
    /// The book is of a newer version.
    NewerBook = "newer_book",
    /// Another process has it open.
    BookInUse = "book_in_use",
    /// The folder can't be written.
    FolderReadOnly = "folder_read_only",
    /// The disk is full.
    DiskFull = "disk_full",
    /// The file is not there.
    BookMissing = "book_missing",
    /// There is such a file already.
    BookExists = "book_exists",
    /// The book is damaged.
    DamagedBook = "damaged_book",
    /// No such thing; detail: what.
    NotFound = "not_found",
    /// A value can't be taken; detail: field, why, max or min.
    InvalidInput = "invalid_input",
    /// Not in this role.
    NotAllowed = "not_allowed",
    /// Closed until the opening.
    Sealed = "sealed",
    /// The own sign is asked; detail: left.
    SignNeeded = "sign_needed",
    /// The own sign was wrong; detail: left.
    WrongSign = "wrong_sign",
    /// No tries left.
    SignLocked = "sign_locked",
    /// Not at this point; detail: why.
    NotNow = "not_now",
    /// A file brought in has a fault; detail: file, line, fault, about.
    FileFault = "file_fault",
    /// No release has this withdraw code; detail: left.
    WrongWithdrawCode = "wrong_withdraw_code",
    /// Too many wrong withdraw codes; detail: minutes to wait.
    WithdrawLocked = "withdraw_locked",
    /// Not the public key of an archive.
    NoArchiveKey = "no_archive_key",
    /// A deposit can't be read: cut off, changed, or no deposit at all.
    DepositDamaged = "deposit_damaged",
    /// A deposit for another archive.
    DepositForeign = "deposit_foreign",
    /// A deposit that is here already, or was here and is destroyed.
    DepositDouble = "deposit_double",
    /// A deposit of a newer version.
    DepositNewer = "deposit_newer",
    /// Details are open by which somebody could be recognised; detail: count, findings.
    FindingsOpen = "findings_open",
    /// Other devices can't reach this app.
    RoomNoNetwork = "room_no_network",
    /// The machine is no longer on that network.
    RoomNetworkGone = "room_network_gone",
    /// Every port that was tried is taken.
    RoomPortTaken = "room_port_taken",
    /// The machine does not allow to listen.
    RoomForbidden = "room_forbidden",
    /// The room could not be opened.
    RoomFailed = "room_failed",
    /// A backup can't be read through.
    BackupDamaged = "backup_damaged",
    /// A report can't be written in this form.
    ReportFailed = "report_failed",
    /// A file or folder gave trouble.
    Io = "io",
    /// Something that should not happen; nothing was changed.
    Internal = "internal",
}

impl Failure {
    /// One sentence: what happened and what one can do.
    pub fn sentence(&self, locale: Locale) -> String {
        let detail = self.detail.iter().flatten().map(|(name, value)| {
            let given = match value {
                Value::Number(number) => Given::Number(number.as_i64().unwrap_or_default()),
                other => Given::Text(other.as_str().unwrap_or_default()),
            };
            (name.as_str(), given)
        });
        locale.say_with(&format!("failure-{}", self.code.name()), detail)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        classify(&error)
    }
}

fn with(code: FailureCode, detail: Value) -> Failure {
    Failure { code, detail: detail.as_object().cloned() }
}

impl From<FailureCode> for Failure {
    fn from(code: FailureCode) -> Self {
        Self { code, detail: None }
    }
}

/// The one place that turns errors into codes.
fn classify(error: &Error) -> Failure {
    use FailureCode as C;
    match error {
        Error::Key { by: KeyKind::Passphrase } => C::WrongPassphrase.into(),
        Error::Key { by: KeyKind::Code } => C::WrongCode.into(),
        Error::Book { why, .. } => match why {
            BookTrouble::Missing => C::BookMissing,
            BookTrouble::Exists => C::BookExists,
            BookTrouble::InUse => C::BookInUse,
            BookTrouble::ReadOnly => C::FolderReadOnly,
            BookTrouble::Newer => C::NewerBook,
            BookTrouble::Damaged => C::DamagedBook,
        }
        .into(),
        Error::NotFound { what } => with(C::NotFound, json!({ "what": what })),
        Error::Invalid { field, why } => with(C::InvalidInput, invalid(field, *why)),
        Error::NotAllowed => C::NotAllowed.into(),
        Error::Sealed => C::Sealed.into(),
        Error::Sign { left: 0, .. } => C::SignLocked.into(),
        Error::Sign { left, wrong: true } => with(C::WrongSign, json!({ "left": left })),
        Error::Sign { left, wrong: false } => with(C::SignNeeded, json!({ "left": left })),
        Error::NotNow(why) => with(C::NotNow, json!({ "why": not_now(*why) })),
        Error::Fault { file, line, why } => {
            let (fault, about) = match why {
                Fault::NoFrontMatter => ("no_front_matter", String::new()),
                Fault::Toml => ("toml", String::new()),
                Fault::Value => ("value", String::new()),
                Fault::Missing(field) => ("missing", field.clone()),
                Fault::NoSection(section) => ("no_section", (*section).to_owned()),
                Fault::Twice(section) => ("twice", section.clone()),
                Fault::Stray => ("stray", String::new()),
                Fault::Line => ("line", String::new()),
                Fault::TooMany(most) => ("too_many", most.to_string()),
                Fault::Repeated => ("repeated", String::new()),
                Fault::Head => ("head", String::new()),
                Fault::NoLens => ("no_lens", String::new()),
                Fault::Path => ("path", String::new()),
                Fault::Link => ("link", String::new()),
                Fault::SameName => ("same_name", String::new()),
                Fault::SameId(other) => ("same_id", other.clone()),
                Fault::NoSuchPart(title) => ("no_such_part", title.clone()),
                Fault::NoSuchLens(title) => ("no_such_lens", title.clone()),
                Fault::NoCase => ("no_case", String::new()),
                Fault::Late => ("late", String::new()),
                Fault::Expected(what) => ("expected", what.name().to_owned()),
                Fault::Stranger => ("stranger", String::new()),
                Fault::Bomb => ("bomb", String::new()),
                Fault::Zip => ("zip", String::new()),
                Fault::Newer => ("newer", String::new()),
                Fault::Unread => ("unread", String::new()),
                Fault::Utf8 => ("utf8", String::new()),
                Fault::TooLarge => ("too_large", String::new()),
                Fault::Unknown(what) => ("unknown", what.clone()),
            };
            with(C::FileFault, json!({ "file": file, "line": line, "fault": fault, "about": about }))
        }
        Error::Withdraw { left: 0, minutes } => with(C::WithdrawLocked, json!({ "minutes": minutes })),
        Error::Withdraw { left, .. } => with(C::WrongWithdrawCode, json!({ "left": left })),
        Error::Deposit(why) => match why {
            DepositTrouble::NoKey => C::NoArchiveKey,
            DepositTrouble::Damaged => C::DepositDamaged,
            DepositTrouble::Foreign => C::DepositForeign,
            DepositTrouble::Double => C::DepositDouble,
            DepositTrouble::Newer => C::DepositNewer,
        }
        .into(),
        Error::FindingsOpen(open) => {
            with(C::FindingsOpen, json!({ "count": open.count, "findings": open.findings }))
        }
        Error::Room(why) => match why {
            RoomTrouble::NoNetwork => C::RoomNoNetwork,
            RoomTrouble::NetworkGone => C::RoomNetworkGone,
            RoomTrouble::PortTaken => C::RoomPortTaken,
            RoomTrouble::Forbidden => C::RoomForbidden,
            RoomTrouble::Failed => C::RoomFailed,
        }
        .into(),
        Error::BackupDamaged => C::BackupDamaged.into(),
        Error::Report => C::ReportFailed.into(),
        _ if error.is_disk_full() => C::DiskFull.into(),
        Error::Io(error) => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => C::FolderReadOnly,
            ErrorKind::NotFound => C::BookMissing,
            _ => C::Io,
        }
        .into(),
        Error::Sql(_) if error.is_damage() => C::DamagedBook.into(),
        Error::Sql(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ReadOnly | rusqlite::ErrorCode::CannotOpen) => C::FolderReadOnly,
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => C::BookInUse,
            Some(rusqlite::ErrorCode::SystemIoFailure) => C::Io,
            _ => C::Internal,
        }
        .into(),
    }
}

fn invalid(field: &str, why: Why) -> Value {
    match why {
        Why::Empty => json!({ "field": field, "why": "empty" }),
        Why::TooLong { max } => json!({ "field": field, "why": "too_long", "max": max }),
        Why::TooShort { min } => json!({ "field": field, "why": "too_short", "min": min }),
        Why::TooMany { max } => json!({ "field": field, "why": "too_many", "max": max }),
        Why::OutOfRange => json!({ "field": field, "why": "out_of_range" }),
        Why::Unknown => json!({ "field": field, "why": "unknown" }),
        Why::Taken => json!({ "field": field, "why": "taken" }),
        Why::Malformed => json!({ "field": field, "why": "malformed" }),
    }
}

const fn not_now(why: NotNow) -> &'static str {
    match why {
        NotNow::NoBook => "no_book",
        NotNow::SessionClosed => "session_closed",
        NotNow::TurnOpen => "turn_open",
        NotNow::NoTurn => "no_turn",
        NotNow::LensSealed => "lens_sealed",
        NotNow::LensOpened => "lens_opened",
        NotNow::NoCase => "no_case",
        NotNow::StillUsed => "still_used",
        NotNow::TooEarly => "too_early",
        NotNow::Cancelled => "cancelled",
        NotNow::Changed => "changed",
        NotNow::WrongKind => "wrong_kind",
        NotNow::Unfinished => "unfinished",
        NotNow::NotArchived => "not_archived",
        NotNow::NoPractice => "no_practice",
        NotNow::Archived => "archived",
        NotNow::RoomClosed => "room_closed",
        NotNow::NoSeat => "no_seat",
        NotNow::OnDevice => "on_device",
        NotNow::WrongBook => "wrong_book",
    }
}

#[cfg(test)]
mod tests {
    use crate::api::failure::Failure;
    use crate::domain::locale::Locale;
    use crate::error::{Error, Fault, Why};

    #[test]
    fn what_is_typed_and_what_a_file_holds_are_told_without_a_gap() {
        let typed = [
            Why::Empty,
            Why::TooLong { max: 3 },
            Why::TooShort { min: 3 },
            Why::TooMany { max: 3 },
            Why::OutOfRange,
            Why::Unknown,
            Why::Taken,
            Why::Malformed,
        ];
        let typed = typed.map(|why| Error::invalid("title", why));
        let held = [Fault::TooMany(3), Fault::Repeated, Fault::Head, Fault::NoLens, Fault::Value, Fault::Line];
        let held = held.map(|why| Error::Fault { file: "a.md".to_owned(), line: 7, why });
        for error in typed.into_iter().chain(held) {
            let sentence = Failure::from(error).sentence(Locale::Nl);
            assert!(!sentence.contains(['{', '$']) && sentence.ends_with('.'), "{sentence}");
        }
    }
}
