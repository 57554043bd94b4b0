//! The one list of commands. Every host serves it; the TypeScript and the two-worlds test are made from it.

/// Calls `$with!` with every command: name, request, response, the roles that may call it, and its handler.
macro_rules! commands {
    ($with:ident) => {
        $with! {
            // the app
            app_state: Nothing => AppState, [Main, Cli], app::state;
            settings_save: Settings => Nothing, [Main], app::settings_save;
            screen_blank: ScreenBlank => Nothing, [Main, Projector], app::screen_blank;
            app_used: AppUsed => Nothing, [Main], idle::used;
            prompts: Nothing => Prompts, [Main, Projector, Cli, Participant], app::prompts;
            manual: Nothing => Manual, [Main], app::manual;
            job_state: JobRef => JobState, [Main, Cli], job::state;
            job_cancel: JobRef => Nothing, [Main, Cli], job::cancel;
            // books
            book_create: BookCreate => BookCreated, [Main], book::create;
            book_open: BookOpen => BookInfo, [Main, Cli], book::open;
            book_open_with_code: BookOpenWithCode => BookInfo, [Main, Cli], book::open_with_code;
            book_lock: Nothing => Nothing, [Main], book::lock;
            book_describe: Nothing => BookDescription, [Main, Cli], book::describe;
            book_verify: Nothing => JobRef, [Main, Cli], job::verify;
            recent_forget: RecentForget => Nothing, [Main], book::recent_forget;
            loose_start: LooseStart => LooseStarted, [Main], loose::start;
            practice_start: PracticeStart => LooseStarted, [Main], loose::practise;
            loose_save: LooseSave => BookCreated, [Main], loose::save;
            loose_save_into: LooseSaveInto => BookInfo, [Main], loose::save_into;
            loose_end: Nothing => Nothing, [Main], loose::end;
            // cases
            case_list: Nothing => CaseList, [Main, Cli], case::list;
            case_get: CaseRef => CaseView, [Main, Cli], case::get;
            case_source: CaseRef => CaseMarkdown, [Cli], case::source;
            case_create: CaseCreate => CaseView, [Main], case::create;
            case_update: CaseUpdate => CaseView, [Main], case::update;
            case_import: CaseImport => CaseImported, [Main, Cli], case::import;
            case_destroy: CaseRef => Destroyed, [Main, Cli], case::destroy;
            look_back_done: LookBackDone => Nothing, [Main], case::look_back_done;
            // packs of examples
            pack_preview: PackPreview => PackPreviewed, [Main, Cli], packs::preview;
            pack_load: PackLoad => PackLoaded, [Main, Cli], packs::load;
            pack_remove: PackRef => PackRemoved, [Main, Cli], packs::remove;
            pack_list: Nothing => PackList, [Main, Cli], packs::list;
            // examples that are written here
            example_draft: CaseRef => ExampleDraft, [Main], examples::draft;
            example_write: ExampleWrite => ExampleDraft, [Main], examples::write;
            example_look: ExampleLook => ExampleLooks, [Main], examples::look;
            example_from_kept: ExampleFromKept => CaseView, [Main], examples::from_kept;
            made_packs: Nothing => MadePacks, [Main], examples::made_packs;
            pack_make_look: PackMakeLook => PackMakeLooked, [Main], examples::pack_look;
            pack_make: PackMake => PackFile, [Main], examples::pack_make;
            // the session
            session_start: SessionStart => SessionView, [Main], session::start;
            session_list: Nothing => SessionList, [Main, Cli], session::list;
            session_get: SessionRef => SessionView, [Main, Cli], session::get;
            session_arrange: SessionArrange => SessionView, [Main], session::arrange;
            session_prepare: SessionPrepare => SessionView, [Main], session::prepare;
            session_close: SessionClose => SessionClosed, [Main, Cli], session::close;
            session_reset: SessionRef => SessionView, [Main], session::reset;
            session_run: SessionRun => SessionRan, [Cli], session::run;
            look_back_set: LookBackSet => SessionView, [Main], session::look_back_set;
            case_choose: CaseChoose => SessionView, [Main], session::case_choose;
            phase_go: PhaseGo => SessionView, [Main], session::phase_go;
            timer_set: TimerSet => SessionView, [Main], session::timer_set;
            clarification_save: ClarificationSave => SessionView, [Main], session::clarification_save;
            clarification_remove: ClarificationRemove => SessionView, [Main], session::clarification_remove;
            note_save: NoteSave => Saved, [Main], session::note_save;
            // the people
            participant_add: ParticipantAdd => SessionView, [Main], people::add;
            participant_update: ParticipantUpdate => SessionView, [Main], people::update;
            participant_remove: ParticipantRef => SessionView, [Main], people::remove;
            team_list: Nothing => TeamList, [Main], teams::list;
            team_save: TeamSave => TeamList, [Main], teams::save;
            team_forget: TeamRef => TeamForgotten, [Main], teams::forget;
            team_seat: TeamSeat => SessionView, [Main], teams::seat;
            // writing in silence
            turn_open: TurnOpen => TurnView, [Main], turn::open;
            turn_save: TurnSave => Saved, [Main], turn::save;
            turn_seal: TurnSeal => SessionView, [Main], turn::seal;
            turn_pause: Nothing => SessionView, [Main], turn::pause;
            // opening together
            lens_open: LensRef => SessionView, [Main], opening::lens_open;
            answer_keep_closed: AnswerKeepClosed => SessionView, [Main], opening::keep_closed;
            paper_note: PaperNote => SessionView, [Main], opening::paper_note;
            paper_done: LensRef => SessionView, [Main], opening::paper_done;
            addition_add: AdditionAdd => ComparisonView, [Main], opening::addition_add;
            own_course_save: OwnCourseSave => SessionView, [Main], opening::own_course_save;
            // comparing
            compare: Compare => ComparisonView, [Main, Cli], comparison::compare;
            compare_pair: ComparePair => Pair, [Main, Cli], comparison::pair;
            things_join: ThingsJoin => ComparisonView, [Main], comparison::things_join;
            things_split: ThingsSplit => ComparisonView, [Main], comparison::things_split;
            discussed_mark: DiscussedMark => ComparisonView, [Main], comparison::discussed_mark;
            stances_begin: SessionRef => SessionView, [Main], comparison::stances_begin;
            stances_open: SessionRef => SessionView, [Main], comparison::stances_open;
            stance_take: StanceTake => ComparisonView, [Main], comparison::stance_take;
            talk_note: TalkNote => Saved, [Main], comparison::talk_note;
            talk_mark: TalkMark => ComparisonView, [Main], comparison::talk_mark;
            // what is kept
            kept_list: KeptPage => KeptList, [Main, Cli], kept::list;
            kept_get: KeptRef => KeptView, [Main, Cli], kept::get;
            kept_destroy: KeptRef => Destroyed, [Main, Cli], kept::destroy;
            withdraw: Withdraw => Withdrawn, [Main, Cli], kept::withdraw;
            term_set: TermSet => Nothing, [Main], kept::term_set;
            // the archive
            archive_key: Nothing => ArchiveKey, [Main, Cli], archive::key;
            archive_look: ArchiveLook => ArchiveKey, [Main], archive::look;
            archive_adopt: ArchiveAdopt => ArchiveKey, [Main], archive::adopt;
            archive_forget: Nothing => Nothing, [Main], archive::forget;
            deposit_make: DepositMake => Deposit, [Main, Cli], archive::deposit_make;
            deposit_take: DepositTake => DepositTaken, [Main, Cli], archive::deposit_take;
            deposit_take_folder: DepositTakeFolder => DepositTaken, [Main], archive::deposit_take_folder;
            text_check: TextCheck => TextFound, [Main], checking::text;
            archive_check: ArchiveCheck => TextsFound, [Main, Cli], checking::archive;
            archive_finish: ArchiveFinish => Archived, [Main, Cli], archive::finish;
            theme_list: Nothing => ThemeList, [Main, Cli], archive::themes;
            // finding back
            search: Search => SearchFound, [Main, Cli], find::search;
            search_renew: Nothing => JobRef, [Main, Cli], find::renew;
            trends: TrendsOf => Trends, [Main, Cli], find::trends;
            sample: Sample => JobRef, [Cli], find::sample;
            // reports
            report_check: ReportCheck => TextsFound, [Main, Cli], report::check;
            report_make: ReportMake => JobRef, [Main, Cli], report::make;
            report_take: JobRef => ReportFile, [Main, Cli], report::take;
            reflection_check: Nothing => TextsFound, [Main], report::reflection_check;
            reflection_make: ReflectionMake => ReportFile, [Main], report::reflection;
            // keeping it safe
            keeping: Nothing => Keeping, [Main, Cli], safekeeping::keeping;
            backup_folder_set: BackupFolderSet => Keeping, [Main], safekeeping::folder_set;
            backup_make: BackupMake => JobRef, [Main, Cli], safekeeping::backup_make;
            backup_destroy: BackupRef => Keeping, [Main], safekeeping::backup_destroy;
            backup_rekey: BackupRekey => Keeping, [Main], safekeeping::backup_rekey;
            backup_restore: BackupRestore => JobRef, [Main, Cli], safekeeping::backup_restore;
            passphrase_change: PassphraseChange => NewCode, [Main, Cli], safekeeping::passphrase_change;
            passphrase_reset: PassphraseReset => NewCode, [Main, Cli], safekeeping::passphrase_reset;
            book_export: BookExport => JobRef, [Main, Cli], safekeeping::export;
            log_list: Nothing => LogList, [Main, Cli], safekeeping::log_list;
            // the large screen
            screen_show: ScreenShow => ScreenShown, [Main], big_screen::show;
            screen_shown: Nothing => ScreenShown, [Main], big_screen::shown;
            big_screen: Nothing => BigScreen, [Main, Projector, Participant], big_screen::view;
            // the room: devices of those who are there
            room_networks: Nothing => RoomNetworks, [Main], room::networks;
            room_open: RoomOpen => RoomView, [Main], room::open;
            room_close: Nothing => RoomView, [Main], room::close;
            room_view: Nothing => RoomView, [Main], room::view;
            room_answer: RoomAnswer => RoomView, [Main], room::answer;
            room_seat_free: RoomSeatFree => RoomView, [Main], room::seat_free;
            // a device in it: its own seat and its own words, and no other command
            seat_view: Nothing => SeatView, [Participant], seat::view;
            seat_take: SeatTake => SeatView, [Participant], seat::take;
            seat_new: SeatNew => SeatView, [Participant], seat::newcomer;
            seat_leave: Nothing => SeatView, [Participant], seat::leave;
            own_open: OwnOpen => TurnView, [Participant], seat::open;
            own_save: TurnSave => Saved, [Participant], seat::save;
            own_seal: OwnSeal => SeatView, [Participant], seat::seal;
            own_pause: Nothing => SeatView, [Participant], seat::pause;
            own_check: OwnCheck => TextFound, [Participant], seat::check;
        }
    };
}
pub(crate) use commands;
