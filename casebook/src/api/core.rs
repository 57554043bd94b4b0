//! The app behind every host: holds the open book, whose turn it is, and who listens.
use crate::api::event::Event;
use crate::api::failure::{Failure, FailureCode};
use crate::api::idle::Idle;
use crate::api::job::Jobs;
use crate::api::list::commands;
use crate::api::remembered::Remembered;
use crate::api::request::checking::{ArchiveCheck, TextCheck, TextFound, TextsFound};
use crate::api::request::examples::{
    ExampleFromKept, ExampleLook, ExampleLooks, ExampleWrite, MadePacks, PackFile, PackMake, PackMakeLook,
    PackMakeLooked,
};
use crate::api::request::finding::{Sample, Search, SearchFound, Trends, TrendsOf};
use crate::api::request::keeping::{
    ArchiveAdopt, ArchiveFinish, ArchiveKey, ArchiveLook, Archived, Deposit, DepositMake, DepositTake,
    DepositTakeFolder, DepositTaken, Destroyed, KeptList, KeptPage, KeptRef, SessionClose, SessionClosed, TermSet,
    ThemeList, Withdraw, Withdrawn,
};
use crate::api::request::loose::{LooseSave, LooseSaveInto, LooseStart, LooseStarted, PracticeStart};
use crate::api::request::packs::{
    PackList, PackLoad, PackLoaded, PackPreview, PackPreviewed, PackRef, PackRemoved,
};
use crate::api::request::reporting::{ReflectionMake, ReportCheck, ReportFile, ReportMake};
use crate::api::request::room::{
    OwnCheck, OwnOpen, OwnSeal, RoomAnswer, RoomNetworks, RoomOpen, RoomSeatFree, RoomView, SeatNew, SeatTake,
    SeatView,
};
use crate::api::request::safekeeping::{
    BackupFolderSet, BackupMake, BackupRef, BackupRekey, BackupRestore, BookExport, Keeping, LogList, NewCode,
    PassphraseChange, PassphraseReset,
};
use crate::api::request::teams::{TeamForgotten, TeamList, TeamRef, TeamSave, TeamSeat};
use crate::api::request::{
    AdditionAdd, AnswerKeepClosed, AppState, AppUsed, BookCreate, BookCreated, BookDescription, BookInfo,
    BookOpen, BookOpenWithCode, CaseChoose, CaseCreate, CaseImport, CaseImported, CaseList, CaseMarkdown, CaseRef,
    CaseUpdate, ClarificationRemove, ClarificationSave, Compare, ComparePair, DiscussedMark, JobRef, JobState,
    LensRef, LookBackDone, LookBackSet, NoteSave, Nothing, OwnCourseSave, Pair, PaperNote, ParticipantAdd,
    ParticipantRef, ParticipantUpdate, PhaseGo, RecentForget, Saved, ScreenBlank, ScreenShow, ScreenShown,
    SessionArrange, SessionList, SessionPrepare, SessionRan, SessionRef, SessionRun, SessionStart, Settings,
    StanceTake, TalkMark, TalkNote, ThingsJoin, ThingsSplit, TimerSet, TurnOpen, TurnSave, TurnSeal,
};
use crate::api::role::Role;
use crate::api::room::{Arrived, Doorman};
use crate::api::{
    app, archive, big_screen, book, case, checking, comparison, examples, find, idle, job, kept, loose, opening,
    packs, people, report, room, safekeeping, seat, session, teams, turn,
};
use crate::content::manual::Manual;
use crate::content::prompts::Prompts;
use crate::domain::compare::stage::Shown;
use crate::domain::ids::{DeviceId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::room::Room;
use crate::domain::turn::Turn;
use crate::env::Env;
use crate::error::{Error, NotNow, Why};
use crate::ops::Changed;
use crate::ops::kept_view::KeptView;
use crate::ops::opening_day::Tidied;
use crate::ops::view::{BigScreen, CaseView, ComparisonView, ExampleDraft, SessionView, TurnView};
use crate::store::book::Kind;
use crate::store::open::Book;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use zeroize::Zeroizing;

/// What a host decides.
#[derive(Clone)]
pub struct Config {
    /// Where settings and the list of recent books stand; null keeps nothing.
    pub data_folder: Option<PathBuf>,
    /// Where new books go unless somebody chooses another folder.
    pub books_folder: PathBuf,
    /// Time and randomness.
    pub env: Env,
}

/// One running app. Clones share it.
#[derive(Clone)]
pub struct App {
    pub(crate) desk: Arc<Mutex<Desk>>,
    listeners: Listeners,
}

/// Who hears of changes.
#[derive(Clone, Default)]
pub(crate) struct Listeners(Arc<Mutex<Vec<Sender<Event>>>>);

impl Listeners {
    /// Tells everybody who still listens.
    pub(crate) fn tell(&self, event: &Event) {
        unpoisoned(&self.0).retain(|listener| listener.send(event.clone()).is_ok());
    }
}

/// What lies on the desk: at most one open book, at most one turn.
pub(crate) struct Desk {
    pub(crate) config: Config,
    pub(crate) open: Option<OpenBook>,
    pub(crate) remembered: Remembered,
    pub(crate) jobs: Jobs,
    pub(crate) blank: bool,
    pub(crate) listeners: Listeners,
    /// Backups are made by themselves, at opening and locking.
    pub(crate) backs_up: bool,
    /// What touches the network for the room; null where there is none.
    pub(crate) doorman: Option<Arc<dyn Doorman>>,
    /// Who is in the room with a device of their own.
    pub(crate) room: Option<Room>,
    /// The device whose call this is.
    pub(crate) asking: Option<DeviceId>,
    pub(crate) idle: Idle,
    told: Vec<Event>,
}

/// The open book, and whose turn it is in it.
pub(crate) struct OpenBook {
    pub(crate) book: Book,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) turn: Option<Turn>,
    /// The withdraw code that whose turn it is sees now; only what is derived from it is ever kept.
    pub(crate) code: Option<Zeroizing<String>>,
    /// What ended by itself when it was opened.
    pub(crate) tidied: Tidied,
    /// What stands on the large screen, of which session.
    pub(crate) shown: Option<(SessionId, Shown)>,
}

impl Desk {
    /// Time and randomness.
    pub(crate) fn env(&self) -> Env {
        self.config.env.clone()
    }

    /// The language somebody chose.
    pub(crate) fn locale(&self) -> Locale {
        self.remembered.settings.locale
    }

    /// The open book.
    pub(crate) fn open(&self) -> Result<&OpenBook, Error> {
        self.open.as_ref().ok_or(Error::NotNow(NotNow::NoBook))
    }

    /// The open book, to change it.
    pub(crate) fn open_mut(&mut self) -> Result<&mut OpenBook, Error> {
        self.open.as_mut().ok_or(Error::NotNow(NotNow::NoBook))
    }

    /// Remembers to tell that something changed.
    pub(crate) fn changed(&mut self, changed: Changed) {
        self.told.push(match changed {
            Changed::Cases => Event::CasesChanged,
            Changed::Kept => Event::KeptChanged,
            Changed::Session(session) => Event::SessionChanged { session },
        });
    }

    /// Remembers to tell an event, once the call is done.
    pub(crate) fn tell(&mut self, event: Event) {
        self.told.push(event);
    }

    /// Closes the book: its key is wiped, the turn is over, the curtain is closed.
    pub(crate) fn lock(&mut self) {
        self.jobs.stop_of_open_book();
        self.close_room();
        if self.open.take().is_some() {
            self.tell(Event::BookChanged);
        }
    }
}

/// A panic in one call must not lock everybody out of their book: what it held is checked by its transaction.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// An app with no book open.
    pub fn new(config: Config) -> Self {
        let listeners = Listeners::default();
        let desk = Desk {
            remembered: Remembered::read(config.data_folder.as_deref()),
            idle: Idle::new(config.env.now()),
            config,
            open: None,
            jobs: Jobs::default(),
            blank: false,
            listeners: listeners.clone(),
            backs_up: true,
            doorman: None,
            room: None,
            asking: None,
            told: Vec::new(),
        };
        Self { desk: Arc::new(Mutex::new(desk)), listeners }
    }

    /// Runs a command for a role: JSON in, JSON out. Blocks; hosts call it off their main thread.
    ///
    /// # Errors
    /// The failure of the core.
    pub fn call(&self, role: Role, name: &str, request: Value) -> Result<Value, Failure> {
        self.at_desk(|desk| {
            desk.wakes();
            dispatch(desk, role, name, request)
        })
    }

    /// The same for a device in the room, which has the role of a participant.
    ///
    /// # Errors
    /// The failure of the core.
    pub fn call_from(&self, device: DeviceId, name: &str, request: Value) -> Result<Value, Failure> {
        self.at_desk(|desk| {
            desk.wakes();
            desk.asking = Some(device);
            let answer = dispatch(desk, Role::Participant, name, request);
            desk.asking = None;
            answer
        })
    }

    /// Something at the desk; then everybody hears what changed.
    fn at_desk<T>(&self, act: impl FnOnce(&mut Desk) -> T) -> T {
        let (done, told) = {
            let mut desk = unpoisoned(&self.desk);
            let done = act(&mut desk);
            desk.was_busy();
            (done, std::mem::take(&mut desk.told))
        };
        for event in told {
            self.listeners.tell(&event);
        }
        done
    }

    /// Gives the app what touches the network for it.
    pub fn set_doorman(&self, doorman: Arc<dyn Doorman>) {
        unpoisoned(&self.desk).doorman = Some(doorman);
    }

    /// A device came through the handshake, with the secret of an earlier coming if it has one. Null when nothing is open
    /// for others, or when too many are in.
    pub fn device_arrives(&self, secret: Option<&str>) -> Option<Arrived> {
        self.at_desk(|desk| room::arrives(desk, secret))
    }

    /// A connection of a device was lost.
    pub fn device_leaves(&self, device: DeviceId) {
        self.at_desk(|desk| room::leaves(desk, device));
    }

    /// Something of a device was refused: a wrong code, or a message that was replayed, cut or forged.
    pub fn device_refused(&self) {
        self.at_desk(room::refused);
    }

    /// The language somebody chose: a host serves what stands outside a page in it.
    pub fn locale(&self) -> Locale {
        unpoisoned(&self.desk).locale()
    }

    /// Every change from now on.
    pub fn subscribe(&self) -> Receiver<Event> {
        let (sender, receiver) = channel();
        unpoisoned(&self.listeners.0).push(sender);
        receiver
    }

    /// Looks whether the app was left alone for too long. Hosts call it every few seconds, off their main thread.
    pub fn look(&self) {
        self.at_desk(Desk::looks);
    }

    /// The machine goes to sleep in a moment: pages keep what was typed.
    pub fn will_sleep(&self) {
        self.at_desk(|desk| desk.tell(Event::Locking { seconds: Some(0) }));
    }

    /// It goes to sleep now: the book is locked, and a loose session is not to be seen.
    pub fn sleeps(&self) {
        self.at_desk(Desk::sleeps);
    }

    /// Closes the book and wipes its key.
    pub fn lock(&self) {
        self.at_desk(|desk| {
            desk.lock();
            desk.told.clear();
        });
        self.listeners.tell(&Event::BookChanged);
    }
}

macro_rules! dispatch_commands {
    ($($name:ident: $request:ident => $response:ident, [$($role:ident),*], $($handler:ident)::+;)*) => {
        /// Every command by its name, with the roles that may call it.
        pub const COMMANDS: &[(&str, &[Role])] = &[$((stringify!($name), &[$(Role::$role),*])),*];

        fn dispatch(desk: &mut Desk, role: Role, name: &str, request: Value) -> Result<Value, Failure> {
            let roles = COMMANDS
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, roles)| *roles)
                .ok_or(Error::NotFound { what: "command" })?;
            if !roles.contains(&role) {
                return Err(Error::NotAllowed.into());
            }
            match name {
                $(stringify!($name) => {
                    // What serde says of a wrong request can hold what was in it, so it is not told.
                    let request: $request = serde_json::from_value(request)
                        .map_err(|_| Error::invalid("request", Why::Malformed))?;
                    let response: $response = $($handler)::+(desk, request)?;
                    serde_json::to_value(response).map_err(|_| FailureCode::Internal.into())
                })*
                _ => Err(FailureCode::Internal.into()),
            }
        }
    };
}
commands!(dispatch_commands);
