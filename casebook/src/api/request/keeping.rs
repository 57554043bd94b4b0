//! Shapes of what is kept: closing, withdrawing, archives and deposits.
use crate::api::request::Secret;
use crate::domain::gate::Decision;
use crate::domain::ids::{CaseId, KeptId, SessionId};
use crate::domain::kept::KeptState;
use crate::ops::kept_view::KeptSummary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

shapes! {
    /// Closes a session: what is not released is destroyed.
    SessionClose {
        session: SessionId,
        /// Said aloud: what the group wrote together may be kept. Only if nobody objected behind the curtain either.
        keep_notes: bool,
    }
    /// A closed session.
    SessionClosed {
        v: u32,
        session: SessionId,
        closed: bool,
        /// What was released; null when nothing was.
        kept: Option<KeptId>,
    }
    /// Takes back everything that was released with this code.
    Withdraw {
        code: Secret,
    }
    /// What a withdrawal did.
    Withdrawn {
        v: u32,
        /// How many contributions were taken away in this book.
        removed: u32,
        /// Backups in which the same was done.
        reached: Vec<String>,
        /// Backups that could not be reached, by path.
        unreached: Vec<String>,
        /// A deposit was made of it: the archive is another book, where the same code works.
        deposited: bool,
    }
    /// A kept session, by its id.
    KeptRef {
        kept: KeptId,
    }
    /// Asks for a page of what was kept.
    KeptPage {
        /// The `next` of the page before; null for the first.
        after: Option<String>,
        /// How many; null for all there are.
        limit: Option<u32>,
        /// Only those that stand there; null for all.
        state: Option<KeptState>,
        /// In a team's own book: only those of this case; null for all.
        case: Option<CaseId>,
    }
    /// Kept sessions, newest first; in an archive also those to be archived.
    KeptList {
        v: u32,
        /// How many there are, on every page.
        total: u32,
        /// In an archive: what waits to be archived, whatever was asked for.
        received: u32,
        /// Kept things whose term ends within three months, or is over, whatever was asked for.
        due: u32,
        /// When the oldest of them was held, on every page; null when there is none.
        oldest: Option<NaiveDate>,
        kept: Vec<KeptSummary>,
        /// What the next page comes after; null on the last.
        next: Option<String>,
    }
    /// What destroying did.
    Destroyed {
        v: u32,
        /// How many kept sessions were destroyed in this book.
        destroyed: u32,
        /// Backups in which the same was done.
        reached: Vec<String>,
        /// Backups that could not be reached, by path.
        unreached: Vec<String>,
    }
    /// How long what is kept from now on is kept.
    TermSet {
        months: u32,
    }

    /// An archive's public key.
    ArchiveKey {
        v: u32,
        /// As age writes it: `age1…`.
        key: String,
        /// The key in six words, to compare aloud.
        words: String,
    }
    /// Says an archive's public key in words, so that it can be compared before it is taken over.
    ArchiveLook {
        /// Its file, or what somebody typed.
        text: String,
    }
    /// Takes over an archive's public key, from its file or typed.
    ArchiveAdopt {
        text: String,
    }
    /// Makes a deposit.
    DepositMake {
        kept: KeptId,
        /// To this public key; null for the one this book took over.
        to: Option<String>,
    }
    /// A deposit: one encrypted file, as text.
    Deposit {
        v: u32,
        kept: KeptId,
        /// A file name that says nothing of what is in it.
        file: String,
        /// ASCII-armoured age.
        text: String,
    }
    /// A file with a deposit.
    DepositFile {
        /// For messages.
        file: String,
        text: String,
    }
    /// Takes deposits in.
    DepositTake {
        files: Vec<DepositFile>,
    }
    /// Takes in every deposit of a folder.
    DepositTakeFolder {
        folder: String,
    }
    /// What became of the deposits.
    DepositTaken {
        v: u32,
        taken: Vec<TakenDeposit>,
        refused: Vec<RefusedDeposit>,
    }
    /// A deposit that came in.
    TakenDeposit {
        file: String,
        id: KeptId,
        /// Empty when the case text was not released.
        title: String,
    }
    /// A deposit that was not taken.
    RefusedDeposit {
        file: String,
        failure: crate::api::failure::Failure,
    }
    /// Freezes what was received.
    ArchiveFinish {
        id: KeptId,
        /// A title without names.
        title: String,
        /// Ids of the list of themes, or own words (`eigen:…`).
        themes: Vec<String>,
        /// What was decided on each detail that was found.
        decisions: Vec<Decision>,
    }
    /// It is archived.
    Archived {
        v: u32,
        archived: KeptId,
        expires: NaiveDate,
        kept: KeptCount,
        replaced: u32,
        justified: u32,
    }
    /// Kept contributions, counted.
    KeptCount {
        nameless: u32,
        alias: u32,
    }
    /// Themes to choose from.
    ThemeList {
        listed: Vec<CaseTheme>,
        /// Own ones used in this book before, as `eigen:…`.
        own: Vec<String>,
    }
    /// A theme of the list.
    CaseTheme {
        id: String,
        label: String,
    }
}
