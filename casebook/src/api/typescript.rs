//! Writes the TypeScript of every shape that crosses the border. Pure: returns text; a binary writes, a test compares.
use crate::api::event::{Event, JobOutcome};
use crate::api::failure::{Failure, FailureCode};
use crate::api::list::commands;
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
use crate::content::manual::Manual;
use crate::content::prompts::Prompts;
use crate::ops::kept_view::KeptView;
use crate::ops::view::{BigScreen, CaseView, ComparisonView, ExampleDraft, SessionView, TurnView};
use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

struct Declarations<'a> {
    config: &'a Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl Declarations<'_> {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.found.insert(T::ident(self.config), format!("{docs}export {}\n", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

macro_rules! write_commands {
    ($($name:ident: $request:ident => $response:ident, [$($role:ident),*], $($handler:ident)::+;)*) => {
        /// The whole generated file.
        pub fn bindings() -> String {
            let config = Config::new().with_large_int("number");
            let mut all = Declarations { config: &config, seen: Vec::new(), found: BTreeMap::new() };
            all.add::<Event>();
            all.add::<JobOutcome>();
            all.add::<Failure>();
            all.add::<FailureCode>();
            // Named in a type written by hand, so it is not found by walking.
            all.add::<crate::domain::session::LensOpenness>();
            $(all.add::<$request>(); all.add::<$response>();)*
            let mut text = String::from(
                "// Generated from the Rust types by `make bindings`. Do not edit: a test compares.\n\n",
            );
            for declaration in all.found.values() {
                text.push_str(declaration);
                text.push('\n');
            }
            text.push_str("/** Every command: what it takes and what it gives. */\nexport type Commands = {\n");
            $(
                let _ = writeln!(
                    text,
                    "  {}: [{}, {}]",
                    stringify!($name),
                    <$request as TS>::name(&config),
                    <$response as TS>::name(&config),
                );
            )*
            text.push_str("}\n");
            text
        }
    };
}
commands!(write_commands);
