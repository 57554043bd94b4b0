//! Shapes of keeping a book safe: backups, putting back, the passphrase, taking everything out, the log.
use crate::api::request::Secret;
use crate::api::request::keeping::ArchiveKey;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What becomes of every detail at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Details {
    /// Each is replaced by what is proposed.
    Replace,
    /// They stay. A citizen service number is replaced all the same.
    Justify {
        /// Why, in one line.
        why: String,
    },
}

shapes! {
    /// How this book keeps.
    Keeping {
        /// Months that what is kept from now on is kept.
        term_months: u32,
        /// Where backups go by themselves; null for nowhere.
        backup_folder: Option<String>,
        /// The backup folder can be reached now.
        folder_there: bool,
        /// In a team's book: the archive it took over. In an archive: its own key.
        archive: Option<ArchiveKey>,
        /// Every backup this book made that is not known to be gone, newest first.
        backups: Vec<BackupEntry>,
        /// Books that were put aside beside this one when a backup was put back: later erasing does not reach them.
        aside: Vec<String>,
        /// Opened with the recovery code: choose a new passphrase.
        by_code: bool,
    }
    /// A backup.
    BackupEntry {
        path: String,
        made_at: DateTime<Utc>,
        bytes: u64,
        state: BackupState,
    }
    /// Chooses where backups go; null for nowhere.
    BackupFolderSet {
        folder: Option<String>,
    }
    /// Makes a backup; null for the chosen folder.
    BackupMake {
        folder: Option<String>,
    }
    /// A backup, by its path.
    BackupRef {
        path: String,
    }
    /// Gives an older backup the key of now.
    BackupRekey {
        path: String,
        /// The passphrase of then.
        passphrase: Secret,
    }
    /// Puts a backup back in the place of a book that is not open.
    BackupRestore {
        backup: String,
        /// Where the book goes. One that is there is put aside.
        book: String,
        /// The passphrase of the backup, or its recovery code.
        passphrase: Option<Secret>,
        code: Option<Secret>,
    }
    /// What long work made.
    Made {
        /// Where it lies.
        path: String,
        /// For a restore: where the book that was there lies now.
        aside: Option<String>,
        /// For a restore: how many destroyed or withdrawn things were taken out again.
        replayed: u32,
        /// For a backup: older ones that were thinned away.
        thinned: Vec<String>,
    }
    /// Changes the passphrase.
    PassphraseChange {
        current: Secret,
        new: Secret,
        backups: OldBackups,
    }
    /// Chooses a new passphrase after opening with the recovery code.
    PassphraseReset {
        new: Secret,
        backups: OldBackups,
    }
    /// The new recovery code, shown once.
    NewCode {
        v: u32,
        recovery_code: String,
        /// Backups that now have the new key, or were destroyed as asked.
        reached: Vec<String>,
        /// Backups that keep the passphrase and code of before.
        unreached: Vec<String>,
    }
    /// Takes everything the book holds out of it, readable.
    BookExport {
        folder: String,
        /// What becomes of details by which somebody could be recognised; null: it is refused while one is found.
        details: Option<Details>,
    }
    /// The log, newest first.
    LogList {
        v: u32,
        entries: Vec<LogLine>,
        /// The chain holds.
        whole: bool,
    }
    /// One entry.
    LogLine {
        seq: u32,
        at: DateTime<Utc>,
        kind: String,
        /// An id or a word; never a text.
        about: Option<String>,
    }
}

words! {
    /// How a backup stands.
    BackupState { Reachable, OtherKey, Missing }
    /// What becomes of backups made under the passphrase of before.
    OldBackups { Leave, Rekey, Destroy }
}
