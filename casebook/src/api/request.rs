//! What each command takes and gives, where that is not a view of the ops. Shapes only.
use crate::domain::answer::Body;
use crate::domain::compare::stage::Shown;
use crate::domain::compare::things::Thing;
use crate::domain::compare::view::Stance;
use crate::domain::ids::{CaseId, ClarificationId, JobId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
pub use crate::domain::locale::Locale;
use crate::domain::participant::Way;
use crate::domain::phase::Phase;
use crate::domain::release::ReleaseChoices;
use crate::domain::session::{MeetingForm, Projector, Safety, SessionKind, Writing};
use crate::domain::turn::{OwnPicture, Sheet};
use crate::ops::view::Draft;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Declares shapes that cross the border: strict about unknown fields, always with every key.
macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
            #[allow(missing_docs)] // a field's name and type say it; what needs saying is said
            pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
        )*
    };
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(rename_all = "snake_case")]
            #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
            #[allow(missing_docs)]
            pub enum $name { $($variant),* }
        )*
    };
}

pub mod checking;
pub mod examples;
pub mod finding;
pub mod keeping;
pub mod loose;
pub mod packs;
pub mod reporting;
pub mod room;
pub mod safekeeping;
pub mod teams;

shapes! {
    /// No data.
    Nothing {}

    /// What the app shows before and around a book.
    AppState {
        version: String,
        book: Option<BookInfo>,
        recents: Vec<Recent>,
        /// Where new books go unless somebody chooses another folder.
        books_folder: String,
        /// *Scherm leeg*.
        blank: bool,
        examples: Vec<Example>,
        settings: Settings,
        /// Open jobs.
        jobs: Vec<JobState>,
    }
    /// The open book.
    BookInfo {
        /// Null for a loose session: it lives in memory.
        path: Option<String>,
        name: String,
        kind: BookKind,
        cases: u32,
        open_sessions: u32,
        /// What was kept of sessions; in an archive, what was archived.
        kept: u32,
        /// In an archive: what waits to be archived.
        received: u32,
        /// Kept things whose term ends within three months, or is over.
        due: u32,
        /// Sessions that were closed at this opening because nobody had touched them for a day.
        closed_by_time: u32,
        /// Kept things that were destroyed at this opening because their term was over.
        destroyed_by_term: u32,
        /// It was opened with its recovery code: a new passphrase is wanted.
        by_code: bool,
    }
    /// A book that was open before.
    Recent {
        path: String,
        name: String,
        opened_at: Option<DateTime<Utc>>,
        exists: bool,
    }
    /// A built-in example case.
    Example {
        key: String,
        title: String,
        question: String,
        themes: Vec<String>,
        minutes: Option<u16>,
        /// BCP 47 tag.
        language: String,
        /// There is a session to look at, of a team that does not exist.
        played: bool,
    }
    /// What somebody chose for the app itself.
    Settings {
        theme: Theme,
        locale: Locale,
        /// Minutes without use until a book is locked: 1 to 60. Longer while a session stands on the screen.
        lock_after: u16,
    }
    /// Somebody is there.
    AppUsed {
        /// A session stands on the screen.
        in_session: bool,
    }

    /// Makes a book and opens it.
    BookCreate {
        name: String,
        /// For a team, or an archive. A loose one is never a file.
        kind: BookKind,
        folder: Option<String>,
        passphrase: Secret,
    }
    /// A new book with its recovery code, shown once.
    BookCreated {
        book: BookInfo,
        recovery_code: String,
    }
    /// Opens a book.
    BookOpen {
        path: String,
        passphrase: Secret,
    }
    /// Opens a book with its recovery code.
    BookOpenWithCode {
        path: String,
        code: Secret,
    }
    /// Takes a book off the list; the file stays.
    RecentForget {
        path: String,
    }
    /// *Scherm leeg*.
    ScreenBlank {
        on: bool,
    }

    /// A job, by its id.
    JobRef {
        job: JobId,
    }
    /// How far a job is.
    JobState {
        job: JobId,
        kind: JobKind,
        done: u32,
        total: u32,
        /// Null while it runs.
        outcome: Option<crate::api::event::JobOutcome>,
        /// For a finished check of the book.
        verified: Option<Verified>,
        /// For other finished work.
        made: Option<safekeeping::Made>,
        failure: Option<crate::api::failure::Failure>,
    }
    /// What the check of a book found.
    Verified {
        v: u32,
        ok: bool,
        checks: Vec<Check>,
        log: LogState,
    }
    /// One check.
    Check {
        name: String,
        ok: bool,
        /// Null when there is nothing to say.
        detail: Option<String>,
    }
    /// The state of the log.
    LogState {
        count: u32,
        /// Hash of the last entry in hex; null while empty.
        head: Option<String>,
    }

    /// A case, by its id.
    CaseRef {
        case: CaseId,
    }
    /// A case as a file.
    CaseMarkdown {
        markdown: String,
    }
    /// Makes a case.
    CaseCreate {
        title: String,
        moment: String,
        question: String,
    }
    /// Changes an own case.
    CaseUpdate {
        case: CaseId,
        title: String,
        moment: String,
        question: String,
    }
    /// Brings in a case file.
    CaseImport {
        /// For messages.
        file: String,
        text: String,
    }
    /// What became of it.
    CaseImported {
        v: u32,
        id: CaseId,
        key: String,
        title: String,
        status: ImportStatus,
    }
    /// Every case of the book.
    CaseList {
        v: u32,
        cases: Vec<crate::ops::view::CaseSummary>,
    }

    /// Begins a session.
    SessionStart {
        case: Option<CaseId>,
        minutes: u16,
        /// Null: a group looks at a case together.
        kind: Option<SessionKind>,
    }
    /// A session, by its id.
    SessionRef {
        session: SessionId,
    }
    /// Every session of the book, newest first.
    SessionList {
        v: u32,
        sessions: Vec<crate::ops::view::SessionSummary>,
    }
    /// Changes how the session is held. Null leaves a thing as it is.
    SessionArrange {
        session: SessionId,
        minutes: Option<u16>,
        form: Option<MeetingForm>,
        writing: Option<Writing>,
        /// For everybody at once.
        way: Option<Way>,
        lenses: Option<Vec<Lens>>,
        safety: Option<Safety>,
        projector: Option<Projector>,
        agreed: Option<bool>,
        /// Perspectives of the case stand beside what was opened.
        beside: Option<bool>,
    }
    /// Prepares a session for a day; null lets that be.
    SessionPrepare {
        session: SessionId,
        on: Option<NaiveDate>,
    }
    /// Sets or clears the day to look back.
    LookBackSet {
        session: SessionId,
        on: Option<NaiveDate>,
    }
    /// A look back was held, or is not wanted any more.
    LookBackDone {
        case: CaseId,
    }
    /// Chooses the case of a session.
    CaseChoose {
        session: SessionId,
        case: CaseId,
    }
    /// Goes to a phase, forward or back.
    PhaseGo {
        session: SessionId,
        phase: Phase,
    }
    /// Starts, pauses or extends the timer.
    TimerSet {
        session: SessionId,
        action: TimerAction,
    }
    /// Writes a clarifying question; a null id makes a new one.
    ClarificationSave {
        session: SessionId,
        id: Option<ClarificationId>,
        question: String,
        answer: String,
    }
    /// Takes a clarifying question away.
    ClarificationRemove {
        session: SessionId,
        id: ClarificationId,
    }
    /// Writes the shared note of a phase; empty takes it away.
    NoteSave {
        session: SessionId,
        phase: Phase,
        text: String,
    }

    /// Adds a person, or a voice when `voice_of` is given.
    ParticipantAdd {
        session: SessionId,
        alias: String,
        role: String,
        voice_of: Option<String>,
        written_by: Option<ParticipantId>,
    }
    /// Changes a seat. Null leaves a thing as it is.
    ParticipantUpdate {
        session: SessionId,
        participant: ParticipantId,
        alias: Option<String>,
        role: Option<String>,
        written_by: Option<ParticipantId>,
        owner: Option<bool>,
        leads: Option<bool>,
        scribe: Option<bool>,
        way: Option<Way>,
        /// Their name may stand on the large screen.
        named: Option<bool>,
    }
    /// A seat, by its id.
    ParticipantRef {
        session: SessionId,
        participant: ParticipantId,
    }

    /// Opens the curtain for one participant.
    TurnOpen {
        session: SessionId,
        participant: ParticipantId,
        sheet: Sheet,
        sign: Option<Secret>,
    }
    /// Saves what the one behind the curtain wrote so far.
    TurnSave {
        /// For lens sheets; only lenses of the sheet.
        answers: Vec<Draft>,
        first_thought: Option<String>,
        own_picture: Option<OwnPicture>,
        /// On the sheet of stances, as far as they changed.
        stances: Vec<StanceChoice>,
        /// On the sheet of what may be kept.
        release: Option<ReleaseChoices>,
    }
    /// It is kept.
    Saved {
        at: DateTime<Utc>,
    }
    /// Closes the turn and seals it.
    TurnSeal {
        /// *Overgeslagen*: nothing of it is opened.
        skip: bool,
        /// Four digits, to open it again before the opening; null for none.
        sign: Option<Secret>,
    }

    /// A lens of a session.
    LensRef {
        session: SessionId,
        lens: Lens,
    }
    /// Keeps an own answer closed at the opening, or not.
    AnswerKeepClosed {
        session: SessionId,
        participant: ParticipantId,
        lens: Lens,
        closed: bool,
    }
    /// Enters what somebody reads from their paper, after the opening.
    PaperNote {
        session: SessionId,
        participant: ParticipantId,
        body: Body,
        doubt: bool,
        skipped: bool,
    }
    /// Adds to an opened answer.
    AdditionAdd {
        session: SessionId,
        participant: ParticipantId,
        lens: Lens,
        text: String,
    }
    /// What the case owner did then; empty takes it away.
    OwnCourseSave {
        session: SessionId,
        text: String,
    }
    /// What was opened, beside each other.
    Compare {
        session: SessionId,
        /// *Door één paar ogen*: through the eyes of one; null for all.
        through: Option<ParticipantId>,
        /// Voices stand beside the people.
        voices: bool,
    }
    /// Joins wordings of one thing.
    ThingsJoin {
        session: SessionId,
        lens: Lens,
        /// One naming of each is enough.
        things: Vec<Thing>,
        label: String,
    }
    /// Splits what was joined.
    ThingsSplit {
        session: SessionId,
        lens: Lens,
        /// Any member.
        thing: Thing,
    }
    /// A stance as the one behind the curtain chose it; null takes it back.
    StanceChoice {
        option: OptionId,
        stance: Option<Stance>,
    }
    /// Notes what was said along a conversation starter; empty takes it away.
    TalkNote {
        session: SessionId,
        starter: String,
        text: String,
    }
    /// What becomes of a conversation starter.
    TalkMark {
        session: SessionId,
        starter: String,
        /// The group talked about it.
        discussed: bool,
        /// Its lens and question go along to the look-back.
        carried: bool,
    }
    /// Puts something on the large screen.
    ScreenShow {
        session: SessionId,
        show: Shown,
    }
    /// What was put on the large screen.
    ScreenShown {
        show: Shown,
    }
    /// Takes a stance; null takes it back.
    StanceTake {
        session: SessionId,
        participant: ParticipantId,
        option: OptionId,
        stance: Option<Stance>,
    }
    /// Two people side by side.
    ComparePair {
        session: SessionId,
        left: ParticipantId,
        right: ParticipantId,
    }
    /// Two people side by side, per opened lens.
    Pair {
        rows: Vec<crate::domain::compare::view::PairRow>,
    }
    /// Something opened was looked at together, or not yet after all.
    DiscussedMark {
        session: SessionId,
        participant: ParticipantId,
        lens: Lens,
        discussed: bool,
    }

    /// Plays a scripted session.
    SessionRun {
        /// For messages.
        file: String,
        script: String,
    }
    /// What the script left behind.
    SessionRan {
        v: u32,
        session: SessionId,
        case: CaseId,
        phase: Phase,
        closed: bool,
        participants: Vec<crate::domain::compare::view::Seat>,
        revealed: Vec<Lens>,
        codes: Vec<WithdrawCode>,
    }
    /// A withdraw code with whose it is.
    WithdrawCode {
        participant: ParticipantId,
        code: String,
    }
    /// A book as the command line describes it.
    BookDescription {
        v: u32,
        book: String,
        kind: BookKind,
        schema: u32,
        key_version: u32,
        cases: u32,
        sessions: SessionCount,
        archived: u32,
        due: u32,
        log: LogState,
        /// SHA-256 in hex over content, not over the log.
        digest: String,
    }
    /// Sessions, counted.
    SessionCount {
        open: u32,
        closed: u32,
    }
}

words! {
    /// What a book is for.
    BookKind { Team, Archive, Loose }
    /// How the app looks.
    Theme { System, Light, Dark, Contrast }
    /// Kinds of long work.
    JobKind { Verify, Backup, Restore, Export, SearchRenew, Sample, Report }
    /// What became of a case that was brought in.
    ImportStatus { New, Updated, Unchanged }
}

/// What to do with the timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum TimerAction {
    /// Starts or goes on.
    Start,
    /// Stands still.
    Pause,
    /// Gives this step more time.
    Extend {
        /// Seconds more.
        seconds: u32,
    },
}

/// A passphrase, code or sign: wiped when dropped, never printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Secret(#[cfg_attr(feature = "bindings", ts(type = "string"))] zeroize::Zeroizing<String>);

impl Secret {
    /// Takes a text over.
    pub fn new(text: String) -> Self {
        Self(zeroize::Zeroizing::new(text))
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A path as text; what is not Unicode is shown as well as it can be.
pub fn path_text(path: &std::path::Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Paths as text.
pub fn path_texts(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path_text(path)).collect()
}

/// A path from text.
pub fn path_from(text: &str) -> PathBuf {
    PathBuf::from(text)
}
