// Generated from the Rust types by `make bindings`. Do not edit: a test compares.

/**
 * Something added to an opened answer, shown as such.
 */
export type Addition = { 
/**
 * The addition.
 */
id: AdditionId, 
/**
 * What was added.
 */
text: string, 
/**
 * When.
 */
at: string, };

/**
 * Adds to an opened answer.
 */
export type AdditionAdd = { session: SessionId, participant: ParticipantId, lens: Lens, text: string, };

/**
 * What somebody added to an answer after it was opened.
 */
export type AdditionId = string;

/**
 * What one participant wrote at one lens.
 */
export type AnswerId = string;

/**
 * Keeps an own answer closed at the opening, or not.
 */
export type AnswerKeepClosed = { session: SessionId, participant: ParticipantId, lens: Lens, closed: boolean, };

/**
 * How far one participant is at one lens: never what they wrote.
 */
export type AnswerProgress = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * How far.
 */
progress: Progress, 
/**
 * It stays closed at the opening.
 */
kept_closed: boolean, 
/**
 * Its writer chose so while writing; nobody else can undo that.
 */
kept_by_writer: boolean, 
/**
 * Read from paper.
 */
noted: boolean, };

/**
 * What the app shows before and around a book.
 */
export type AppState = { version: string, book: BookInfo | null, recents: Array<Recent>, 
/**
 * Where new books go unless somebody chooses another folder.
 */
books_folder: string, 
/**
 * *Scherm leeg*.
 */
blank: boolean, examples: Array<Example>, settings: Settings, 
/**
 * Open jobs.
 */
jobs: Array<JobState>, };

/**
 * Somebody is there.
 */
export type AppUsed = { 
/**
 * A session stands on the screen.
 */
in_session: boolean, };

/**
 * Takes over an archive's public key, from its file or typed.
 */
export type ArchiveAdopt = { text: string, };

/**
 * Looks through what waits to be archived.
 */
export type ArchiveCheck = { id: KeptId, 
/**
 * The title it would get.
 */
title: string, 
/**
 * The themes it would get.
 */
themes: Array<string>, };

/**
 * Freezes what was received.
 */
export type ArchiveFinish = { id: KeptId, 
/**
 * A title without names.
 */
title: string, 
/**
 * Ids of the list of themes, or own words (`eigen:…`).
 */
themes: Array<string>, 
/**
 * What was decided on each detail that was found.
 */
decisions: Array<Decision>, };

/**
 * An archive's public key.
 */
export type ArchiveKey = { v: number, 
/**
 * As age writes it: `age1…`.
 */
key: string, 
/**
 * The key in six words, to compare aloud.
 */
words: string, };

/**
 * Says an archive's public key in words, so that it can be compared before it is taken over.
 */
export type ArchiveLook = { 
/**
 * Its file, or what somebody typed.
 */
text: string, };

/**
 * It is archived.
 */
export type Archived = { v: number, archived: KeptId, expires: string, kept: KeptCount, replaced: number, justified: number, };

/**
 * How far somebody is with writing. Never what.
 */
export type AtWork = { 
/**
 * How far.
 */
state: WorkState, 
/**
 * Null without consent.
 */
name: string | null, };

/**
 * A backup.
 */
export type BackupEntry = { path: string, made_at: string, bytes: number, state: BackupState, };

/**
 * Chooses where backups go; null for nowhere.
 */
export type BackupFolderSet = { folder: string | null, };

/**
 * Makes a backup; null for the chosen folder.
 */
export type BackupMake = { folder: string | null, };

/**
 * A backup, by its path.
 */
export type BackupRef = { path: string, };

/**
 * Gives an older backup the key of now.
 */
export type BackupRekey = { path: string, 
/**
 * The passphrase of then.
 */
passphrase: Secret, };

/**
 * Puts a backup back in the place of a book that is not open.
 */
export type BackupRestore = { backup: string, 
/**
 * Where the book goes. One that is there is put aside.
 */
book: string, 
/**
 * The passphrase of the backup, or its recovery code.
 */
passphrase: Secret | null, code: Secret | null, };

/**
 * How a backup stands.
 */
export type BackupState = "reachable" | "other_key" | "missing";

/**
 * What stands on the large screen.
 */
export type BigScreen = { 
/**
 * *Scherm leeg*.
 */
blank: boolean, 
/**
 * The title of the case; null while there is none.
 */
title: string | null, 
/**
 * Where the group is.
 */
phase: Phase | null, 
/**
 * The timer; the screen counts on from `now`.
 */
timer: Timer | null, 
/**
 * The clock of the core.
 */
now: string, 
/**
 * The language of the app.
 */
locale: Locale, 
/**
 * What stands there.
 */
show: OnScreen, };

/**
 * The form of one lens, filled in. `lens` tells which.
 */
export type Body = { "lens": "handelingen" } & Handelingen | { "lens": "kennis" } & Kennis | { "lens": "identiteit" } & Identiteit | { "lens": "deugden" } & Deugden | { "lens": "vrijheid" } & Vrijheid;

/**
 * Makes a book and opens it.
 */
export type BookCreate = { name: string, 
/**
 * For a team, or an archive. A loose one is never a file.
 */
kind: BookKind, folder: string | null, passphrase: Secret, };

/**
 * A new book with its recovery code, shown once.
 */
export type BookCreated = { book: BookInfo, recovery_code: string, };

/**
 * A book as the command line describes it.
 */
export type BookDescription = { v: number, book: string, kind: BookKind, schema: number, key_version: number, cases: number, sessions: SessionCount, archived: number, due: number, log: LogState, 
/**
 * SHA-256 in hex over content, not over the log.
 */
digest: string, };

/**
 * Takes everything the book holds out of it, readable.
 */
export type BookExport = { folder: string, 
/**
 * What becomes of details by which somebody could be recognised; null: it is refused while one is found.
 */
details: Details | null, };

/**
 * The open book.
 */
export type BookInfo = { 
/**
 * Null for a loose session: it lives in memory.
 */
path: string | null, name: string, kind: BookKind, cases: number, open_sessions: number, 
/**
 * What was kept of sessions; in an archive, what was archived.
 */
kept: number, 
/**
 * In an archive: what waits to be archived.
 */
received: number, 
/**
 * Kept things whose term ends within three months, or is over.
 */
due: number, 
/**
 * Sessions that were closed at this opening because nobody had touched them for a day.
 */
closed_by_time: number, 
/**
 * Kept things that were destroyed at this opening because their term was over.
 */
destroyed_by_term: number, 
/**
 * It was opened with its recovery code: a new passphrase is wanted.
 */
by_code: boolean, };

/**
 * What a book is for.
 */
export type BookKind = "team" | "archive" | "loose";

/**
 * Opens a book.
 */
export type BookOpen = { path: string, passphrase: Secret, };

/**
 * Opens a book with its recovery code.
 */
export type BookOpenWithCode = { path: string, code: Secret, };

/**
 * Who a contribution is from, as far as that is kept.
 */
export type By = { "kind": "nameless" } | { "kind": "alias", 
/**
 * As they were called in the session.
 */
alias: string, } | { "kind": "voice", 
/**
 * What the voice was called.
 */
alias: string, 
/**
 * Whose voice.
 */
of: string, } | { "kind": "owner" } | { "kind": "pack" };

/**
 * Chooses the case of a session.
 */
export type CaseChoose = { session: SessionId, case: CaseId, };

/**
 * Makes a case.
 */
export type CaseCreate = { title: string, moment: string, question: string, };

/**
 * A case in a book.
 */
export type CaseId = string;

/**
 * Brings in a case file.
 */
export type CaseImport = { 
/**
 * For messages.
 */
file: string, text: string, };

/**
 * What became of it.
 */
export type CaseImported = { v: number, id: CaseId, key: string, title: string, status: ImportStatus, };

/**
 * Every case of the book.
 */
export type CaseList = { v: number, cases: Array<CaseSummary>, };

/**
 * A case as a file.
 */
export type CaseMarkdown = { markdown: string, };

/**
 * A case, by its id.
 */
export type CaseRef = { case: CaseId, };

/**
 * Where a case comes from.
 */
export type CaseSource = "own" | "pack";

/**
 * How far a case is.
 */
export type CaseState = "new" | "open" | "held";

/**
 * What loading does to one case.
 */
export type CaseStep = "new" | "changed" | "same" | "gone" | "stays";

/**
 * A case in a list.
 */
export type CaseSummary = { 
/**
 * The case.
 */
id: CaseId, 
/**
 * The stable id of its file.
 */
key: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * Own, or of a pack.
 */
source: CaseSource, 
/**
 * An own case that is written for others to practise on.
 */
example: boolean, 
/**
 * The pack's id.
 */
pack: string | null, 
/**
 * Themes.
 */
themes: Array<string>, 
/**
 * Proposed minutes.
 */
minutes: number | null, 
/**
 * How many sessions were held on it.
 */
sessions: number, 
/**
 * `new`, `open` (a session runs) or `held`.
 */
state: CaseState, };

/**
 * What a case holds, without its identity: the content of a case file, or what somebody typed.
 */
export type CaseText = { 
/**
 * A title without names.
 */
title: string, 
/**
 * The situation, as Markdown; may be empty when it is told aloud.
 */
situation: string, 
/**
 * The moment it became tense.
 */
moment: string, 
/**
 * The question of who brings it.
 */
question: string, 
/**
 * What was done then; hidden until the others wrote.
 */
done: string, 
/**
 * For the gespreksleider.
 */
note: string, 
/**
 * Themes, in the author's words.
 */
themes: Array<string>, 
/**
 * Level, in the author's word; may be empty.
 */
level: string, 
/**
 * Proposed minutes.
 */
minutes: number | null, 
/**
 * BCP 47 tag.
 */
language: string, 
/**
 * Said to be made up.
 */
fictitious: boolean, };

/**
 * A theme of the list.
 */
export type CaseTheme = { id: string, label: string, };

/**
 * Changes an own case.
 */
export type CaseUpdate = { case: CaseId, title: string, moment: string, question: string, };

/**
 * A whole case.
 */
export type CaseView = { 
/**
 * The case.
 */
id: CaseId, 
/**
 * The stable id of its file.
 */
key: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * Own, or of a pack.
 */
source: CaseSource, 
/**
 * An own case that is written for others to practise on.
 */
example: boolean, 
/**
 * The pack's id.
 */
pack: string | null, 
/**
 * The situation as sanitised HTML; empty when it is only told aloud.
 */
situation_html: string, 
/**
 * The moment it became tense.
 */
moment: string, 
/**
 * The question.
 */
question: string, 
/**
 * What was done then, as sanitised HTML; null while it must stay hidden, or if there is nothing.
 */
done_html: string | null, 
/**
 * For the gespreksleider, as sanitised HTML; empty if there is nothing.
 */
note_html: string, 
/**
 * Themes.
 */
themes: Array<string>, 
/**
 * Level.
 */
level: string, 
/**
 * Proposed minutes.
 */
minutes: number | null, 
/**
 * Language tag.
 */
language: string, 
/**
 * Said to be made up.
 */
fictitious: boolean, 
/**
 * When a group wants to look back on it.
 */
look_back_on: string | null, };

/**
 * One participant at one lens.
 */
export type Cell = { 
/**
 * Who.
 */
participant: ParticipantId, 
/**
 * Which lens.
 */
lens: Lens, 
/**
 * A short form of the answer; null unless opened.
 */
text: string | null, 
/**
 * *Ik twijfel hier*; false unless opened.
 */
doubt: boolean, 
/**
 * *Opgetekend*.
 */
noted: boolean, 
/**
 * Why it shows what it shows.
 */
status: CellStatus, };

/**
 * Why a cell of the raster shows what it shows.
 */
export type CellStatus = "opened" | "kept_closed" | "skipped" | "not_yet";

/**
 * How sure somebody is.
 */
export type Certainty = "weten" | "vermoeden" | "niet_weten";

/**
 * One check.
 */
export type Check = { name: string, ok: boolean, 
/**
 * Null when there is nothing to say.
 */
detail: string | null, };

/**
 * A text in which something was found.
 */
export type CheckedText = { place: Place, 
/**
 * Who it is from; null for what is the group's.
 */
by: By | null, text: string, 
/**
 * By where they stand, in bytes of the text.
 */
findings: Array<Finding>, };

/**
 * A clarifying question with its answer, as the group writes it down.
 */
export type Clarification = { 
/**
 * The question.
 */
id: ClarificationId, 
/**
 * What was asked.
 */
question: string, 
/**
 * What the case owner said; may be empty.
 */
answer: string, };

/**
 * A clarifying question with its answer.
 */
export type ClarificationId = string;

/**
 * Takes a clarifying question away.
 */
export type ClarificationRemove = { session: SessionId, id: ClarificationId, };

/**
 * Writes a clarifying question; a null id makes a new one.
 */
export type ClarificationSave = { session: SessionId, id: ClarificationId | null, question: string, answer: string, };

/**
 * What was opened, beside each other.
 */
export type Compare = { session: SessionId, 
/**
 * *Door één paar ogen*: through the eyes of one; null for all.
 */
through: ParticipantId | null, 
/**
 * Voices stand beside the people.
 */
voices: boolean, };

/**
 * Two people side by side.
 */
export type ComparePair = { session: SessionId, left: ParticipantId, right: ParticipantId, };

/**
 * Everything the opened answers of one session show beside each other.
 */
export type Comparison = { 
/**
 * Version of this shape: 1.
 */
v: number, 
/**
 * The session.
 */
session: SessionId, 
/**
 * Everybody in seat order, voices included.
 */
participants: Array<Seat>, 
/**
 * Sealed, revealed or skipped, for each of the five.
 */
lenses: Record<Lens, LensOpenness>, 
/**
 * What several people hold in common, in lens order. Voices do not count as people here.
 */
shared: Array<Shared>, 
/**
 * One cell per participant and opened lens, by seat, then lens.
 */
raster: Array<Cell>, 
/**
 * Every virtue somebody chose.
 */
virtues: Array<VirtueRow>, 
/**
 * Every course of action, joined ones as one.
 */
options: Array<OptionRow>, 
/**
 * Felt room.
 */
room: Array<RoomRow>, 
/**
 * Conversation starters, in lens order.
 */
friction: Array<Starter>, 
/**
 * Opened contributions nobody has looked at together yet.
 */
undiscussed: Array<Undiscussed>, };

/**
 * The comparison with the full answers behind it.
 */
export type ComparisonView = { 
/**
 * The views.
 */
comparison: Comparison, 
/**
 * The opened answers in full, by seat, then lens.
 */
answers: Array<OpenedAnswer>, 
/**
 * Every thing somebody named, in lens order, then in the order in which the seats name them.
 */
named: Array<Named>, 
/**
 * One for each starter of the comparison, in the same order; then earlier ones that are no longer offered.
 */
talks: Array<Talk>, 
/**
 * Through one participant's eyes, when asked.
 */
eyes: Eyes | null, 
/**
 * Perspectives of the case, as seats behind the others: made up, with nothing to add, mark or ask.
 */
examples: Array<Participant>, };

/**
 * One released thing.
 */
export type ContributionId = string;

/**
 * One course of action.
 */
export type CourseOption = { 
/**
 * Null for a new one; the core gives it an id when it is saved.
 */
id: OptionId | null, 
/**
 * What one could do, short.
 */
text: string, 
/**
 * What it asks of you; empty if not said.
 */
skill: string, };

/**
 * What was decided on a detail.
 */
export type Decision = { 
/**
 * The detail as it was found. Case and spacing do not matter.
 */
text: string, 
/**
 * Only where it stands here; null for everywhere.
 */
only: Spot | null, 
/**
 * What becomes of it.
 */
how: How, };

/**
 * A deposit: one encrypted file, as text.
 */
export type Deposit = { v: number, kept: KeptId, 
/**
 * A file name that says nothing of what is in it.
 */
file: string, 
/**
 * ASCII-armoured age.
 */
text: string, };

/**
 * A file with a deposit.
 */
export type DepositFile = { 
/**
 * For messages.
 */
file: string, text: string, };

/**
 * Makes a deposit.
 */
export type DepositMake = { kept: KeptId, 
/**
 * To this public key; null for the one this book took over.
 */
to: string | null, };

/**
 * Takes deposits in.
 */
export type DepositTake = { files: Array<DepositFile>, };

/**
 * Takes in every deposit of a folder.
 */
export type DepositTakeFolder = { folder: string, };

/**
 * What became of the deposits.
 */
export type DepositTaken = { v: number, taken: Array<TakenDeposit>, refused: Array<RefusedDeposit>, };

/**
 * What destroying did.
 */
export type Destroyed = { v: number, 
/**
 * How many kept sessions were destroyed in this book.
 */
destroyed: number, 
/**
 * Backups in which the same was done.
 */
reached: Array<string>, 
/**
 * Backups that could not be reached, by path.
 */
unreached: Array<string>, };

/**
 * What becomes of every detail at once.
 */
export type Details = { "kind": "replace" } | { "kind": "justify", 
/**
 * Why, in one line.
 */
why: string, };

/**
 * What matters to somebody here.
 */
export type Deugden = { 
/**
 * At most [`MOST_VIRTUES`], first what weighs most here.
 */
virtues: Array<string>, 
/**
 * What is at stake.
 */
at_stake: string, 
/**
 * What it costs.
 */
cost: string, };

/**
 * An own device of somebody in the room.
 */
export type DeviceId = string;

/**
 * Something opened was looked at together, or not yet after all.
 */
export type DiscussedMark = { session: SessionId, participant: ParticipantId, lens: Lens, discussed: boolean, };

/**
 * A dot on a scale of felt room.
 */
export type Dot = { 
/**
 * 0 to 10.
 */
value: number, 
/**
 * Null without consent.
 */
name: string | null, };

/**
 * One lens as a writer saves it.
 */
export type Draft = { 
/**
 * What was given so far.
 */
body: Body, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * Keep it closed at the opening.
 */
keep_closed: boolean, 
/**
 * *Alleen voor mij*.
 */
private: string, };

/**
 * One change. Windows ask again for what they show.
 */
export type Event = { "kind": "book_changed" } | { "kind": "cases_changed" } | { "kind": "session_changed", 
/**
 * Which.
 */
session: SessionId, } | { "kind": "kept_changed" } | { "kind": "screen_blank", 
/**
 * On.
 */
on: boolean, } | { "kind": "locking", 
/**
 * After so many; null when somebody came back.
 */
seconds: number | null, } | { "kind": "screen_changed" } | { "kind": "room_changed" } | { "kind": "language_changed" } | { "kind": "job_progress", 
/**
 * Which.
 */
job: JobId, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 if not known.
 */
total: number, } | { "kind": "job_ended", 
/**
 * Which.
 */
job: JobId, 
/**
 * How.
 */
outcome: JobOutcome, };

/**
 * A built-in example case.
 */
export type Example = { key: string, title: string, question: string, themes: Array<string>, minutes: number | null, 
/**
 * BCP 47 tag.
 */
language: string, 
/**
 * There is a session to look at, of a team that does not exist.
 */
played: boolean, };

/**
 * An example that is written here, with everything its writer may change.
 */
export type ExampleDraft = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * What it holds, as Markdown.
 */
text: CaseText, 
/**
 * How others see it; null while a session runs on it.
 */
perspectives: Array<Perspective> | null, };

/**
 * Makes an example of what was released of a session to be practised on.
 */
export type ExampleFromKept = { kept: KeptId, 
/**
 * What each of those is called who gave something.
 */
role: string, };

/**
 * Long texts of an example, to be seen as they will look.
 */
export type ExampleLook = { situation: string, done: string, note: string, };

/**
 * The same as sanitised HTML.
 */
export type ExampleLooks = { v: number, situation_html: string, done_html: string, note_html: string, };

/**
 * Writes an example. Gives it as it was kept.
 */
export type ExampleWrite = { 
/**
 * Null makes a new one.
 */
case: CaseId | null, text: CaseText, 
/**
 * Null leaves them as they are.
 */
perspectives: Array<Perspective> | null, };

/**
 * The comparison through one participant's eyes.
 */
export type Eyes = { 
/**
 * Whose eyes.
 */
participant: ParticipantId, 
/**
 * One per opened lens, in order.
 */
lenses: Array<EyesLens>, };

/**
 * One lens through one participant's eyes.
 */
export type EyesLens = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * Why it shows what it shows.
 */
status: CellStatus, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * *Opgetekend*.
 */
noted: boolean, 
/**
 * What they gave, one line each, the weightiest first.
 */
own: Array<string>, 
/**
 * Small print under it.
 */
detail: Array<string>, 
/**
 * What they share, and with whom; voices included.
 */
shared: Array<EyesThing>, 
/**
 * What only they named.
 */
only: Array<string>, 
/**
 * What others named and they did not.
 */
others: Array<EyesThing>, };

/**
 * A thing with the others who hold it.
 */
export type EyesThing = { 
/**
 * What it is, in words.
 */
what: string, 
/**
 * Who hold it, in seat order.
 */
participants: Array<ParticipantId>, };

/**
 * What is kept of the meeting itself: no names, no times.
 */
export type Facts = { 
/**
 * The day.
 */
held_on: string, 
/**
 * Minutes the group had.
 */
minutes: number, 
/**
 * The form of the meeting.
 */
form: MeetingForm | null, 
/**
 * How many people took part.
 */
people: number, 
/**
 * How many voices stood beside them.
 */
voices: number, 
/**
 * The lenses that were opened, in order.
 */
lenses: Array<Lens>, };

/**
 * A failed call.
 */
export type Failure = { 
/**
 * Which kind.
 */
code: FailureCode, 
/**
 * Data for the sentence; null if there is none.
 */
detail: Record<string, unknown> | null, };

/**
 * Every kind of failure. Each has its sentence under `failure-<code>` in the words files.
 */
export type FailureCode = "wrong_passphrase" | "wrong_code" | "newer_book" | "book_in_use" | "folder_read_only" | "disk_full" | "book_missing" | "book_exists" | "damaged_book" | "not_found" | "invalid_input" | "not_allowed" | "sealed" | "sign_needed" | "wrong_sign" | "sign_locked" | "not_now" | "file_fault" | "wrong_withdraw_code" | "withdraw_locked" | "no_archive_key" | "deposit_damaged" | "deposit_foreign" | "deposit_double" | "deposit_newer" | "findings_open" | "room_no_network" | "room_network_gone" | "room_port_taken" | "room_forbidden" | "room_failed" | "backup_damaged" | "report_failed" | "io" | "internal";

/**
 * One place in a text that could point to somebody.
 */
export type Finding = { 
/**
 * What it is.
 */
kind: Kind, 
/**
 * How sure.
 */
severity: Severity, 
/**
 * Where it begins, in bytes of the raw text.
 */
start: number, 
/**
 * Where it ends: the byte after it.
 */
end: number, 
/**
 * What stands there.
 */
text: string, 
/**
 * What could stand there instead.
 */
replacement: string, };

/**
 * Sessions of one form.
 */
export type FormCount = { 
/**
 * Null: it was not said.
 */
form: MeetingForm | null, 
/**
 * How many.
 */
sessions: number, };

/**
 * A detail found in one's own texts.
 */
export type FoundDetail = { 
/**
 * Where it stands; null for the case and its clarifying questions.
 */
lens: Lens | null, 
/**
 * What it is.
 */
kind: Kind, 
/**
 * How sure.
 */
severity: Severity, 
/**
 * What stands there.
 */
text: string, 
/**
 * What could stand there instead.
 */
replacement: string, };

/**
 * Courses of action somebody could take.
 */
export type Handelingen = { 
/**
 * In the writer's order.
 */
options: Array<CourseOption>, };

/**
 * A kept session in which something was found.
 */
export type Hit = { 
/**
 * The kept session.
 */
case: KeptId, 
/**
 * Its title; empty when it has none.
 */
title: string, 
/**
 * Ids of the list of themes, or own words (`eigen:…`).
 */
themes: Array<string>, 
/**
 * When it was held: `2026-Q4`.
 */
quarter: string, 
/**
 * Where the words stand; empty when none were asked for, or when a theme has them.
 */
passages: Array<Passage>, };

/**
 * Replaced or justified.
 */
export type How = { "kind": "replace", 
/**
 * What.
 */
with: string, } | { "kind": "justify", 
/**
 * Why, in one line.
 */
why: string, };

/**
 * Who one is in this situation.
 */
export type Identiteit = { 
/**
 * In whom of the case one recognises oneself: kind, ouder, pleegouder, collega, organisatie, niemand, or an own word.
 */
recognise: Array<string>, 
/**
 * How one wants to be known, short.
 */
known_as: string, 
/**
 * More, if wanted.
 */
text: string, };

/**
 * What became of a case that was brought in.
 */
export type ImportStatus = "new" | "updated" | "unchanged";

/**
 * Long work that can be cancelled.
 */
export type JobId = string;

/**
 * Kinds of long work.
 */
export type JobKind = "verify" | "backup" | "restore" | "export" | "search_renew" | "sample" | "report";

/**
 * How long work ended.
 */
export type JobOutcome = "done" | "cancelled" | "failed";

/**
 * A job, by its id.
 */
export type JobRef = { job: JobId, };

/**
 * How far a job is.
 */
export type JobState = { job: JobId, kind: JobKind, done: number, total: number, 
/**
 * Null while it runs.
 */
outcome: JobOutcome | null, 
/**
 * For a finished check of the book.
 */
verified: Verified | null, 
/**
 * For other finished work.
 */
made: Made | null, failure: Failure | null, };

/**
 * A detail that stays, with the reason. Kept with what was archived, so that it can be read later.
 */
export type Justified = { 
/**
 * The detail.
 */
text: string, 
/**
 * Why it stays.
 */
why: string, };

/**
 * What may be kept of an answer.
 */
export type Keep = "erase" | "nameless" | "alias";

/**
 * What one chose for one answer: their own, or that of a voice they wrote for.
 */
export type KeepChoice = { 
/**
 * The seat: the person, or the voice.
 */
seat: ParticipantId, 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What may be kept.
 */
keep: Keep, };

/**
 * How this book keeps.
 */
export type Keeping = { 
/**
 * Months that what is kept from now on is kept.
 */
term_months: number, 
/**
 * Where backups go by themselves; null for nowhere.
 */
backup_folder: string | null, 
/**
 * The backup folder can be reached now.
 */
folder_there: boolean, 
/**
 * In a team's book: the archive it took over. In an archive: its own key.
 */
archive: ArchiveKey | null, 
/**
 * Every backup this book made that is not known to be gone, newest first.
 */
backups: Array<BackupEntry>, 
/**
 * Books that were put aside beside this one when a backup was put back: later erasing does not reach them.
 */
aside: Array<string>, 
/**
 * Opened with the recovery code: choose a new passphrase.
 */
by_code: boolean, };

/**
 * What somebody knows or misses.
 */
export type Kennis = { 
/**
 * In the writer's order.
 */
items: Array<KnowledgeItem>, };

/**
 * One kept answer.
 */
export type KeptAnswer = { 
/**
 * The contribution.
 */
id: ContributionId, 
/**
 * Who it is from, as far as that is kept.
 */
by: By, 
/**
 * What was given.
 */
body: Body, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * *Opgetekend*.
 */
noted: boolean, 
/**
 * In order.
 */
additions: Array<string>, 
/**
 * The prompt it was written to.
 */
prompt: PromptRef, 
/**
 * *Mag als oefencasus*.
 */
practice: boolean, };

/**
 * The text of a released case.
 */
export type KeptCase = { 
/**
 * Its title.
 */
title: string, 
/**
 * As sanitised HTML; may be empty.
 */
situation_html: string, 
/**
 * The moment it became tense.
 */
moment: string, 
/**
 * The question.
 */
question: string, 
/**
 * As sanitised HTML; may be empty.
 */
done_html: string, 
/**
 * A made-up case of a pack.
 */
pack: boolean, };

/**
 * A clarifying question with its answer.
 */
export type KeptClarification = { 
/**
 * What was asked.
 */
question: string, 
/**
 * What the case owner said.
 */
answer: string, };

/**
 * Kept contributions, counted.
 */
export type KeptCount = { nameless: number, alias: number, };

/**
 * Wordings that the group joined, as far as they are kept: at least two.
 */
export type KeptGroup = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What the group calls it; empty when somebody objected to keeping what the group wrote.
 */
label: string, 
/**
 * Its members.
 */
members: Array<KeptThing>, };

/**
 * What was released of one session.
 */
export type KeptId = string;

/**
 * What is kept at one lens.
 */
export type KeptLens = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * With an alias first, by alias; then voices; then without a name, in the order of their random ids.
 */
answers: Array<KeptAnswer>, 
/**
 * What the group joined.
 */
groups: Array<KeptGroup>, };

/**
 * Kept sessions, newest first; in an archive also those to be archived.
 */
export type KeptList = { v: number, 
/**
 * How many there are, on every page.
 */
total: number, 
/**
 * In an archive: what waits to be archived, whatever was asked for.
 */
received: number, 
/**
 * Kept things whose term ends within three months, or is over, whatever was asked for.
 */
due: number, 
/**
 * When the oldest of them was held, on every page; null when there is none.
 */
oldest: string | null, kept: Array<KeptSummary>, 
/**
 * What the next page comes after; null on the last.
 */
next: string | null, };

/**
 * A course of action with the stances kept on it. No totals.
 */
export type KeptOption = { 
/**
 * The course of action.
 */
option: OptionId, 
/**
 * What one could do.
 */
text: string, 
/**
 * What the case owner did then.
 */
done: boolean, 
/**
 * In the same order as answers.
 */
stances: Array<KeptStance>, };

/**
 * Asks for a page of what was kept.
 */
export type KeptPage = { 
/**
 * The `next` of the page before; null for the first.
 */
after: string | null, 
/**
 * How many; null for all there are.
 */
limit: number | null, 
/**
 * Only those that stand there; null for all.
 */
state: KeptState | null, 
/**
 * In a team's own book: only those of this case; null for all.
 */
case: CaseId | null, };

/**
 * A kept session, by its id.
 */
export type KeptRef = { kept: KeptId, };

/**
 * A kept stance.
 */
export type KeptStance = { 
/**
 * Who it is from, as far as that is kept.
 */
by: By, 
/**
 * The stance.
 */
stance: Stance, };

/**
 * Where a kept session stands.
 */
export type KeptState = "kept" | "received" | "frozen";

/**
 * A kept session in a list.
 */
export type KeptSummary = { 
/**
 * The kept session.
 */
id: KeptId, 
/**
 * Where it stands.
 */
state: KeptState, 
/**
 * Its title; empty when the case text is not kept and nobody gave one yet.
 */
title: string, 
/**
 * The case it was about, in the team's own book.
 */
case: CaseId | null, 
/**
 * The title of that case, in the team's own book.
 */
case_title: string | null, 
/**
 * Of the meeting.
 */
facts: Facts, 
/**
 * The lenses something is kept at.
 */
kept_at: Array<Lens>, 
/**
 * Ids of the list of themes, or own words (`eigen:…`).
 */
themes: Array<string>, 
/**
 * Until when it is kept.
 */
expires_on: string, 
/**
 * Its term ends within three months, or is over.
 */
due: boolean, 
/**
 * When it came into the archive.
 */
received_on: string | null, 
/**
 * When it was frozen.
 */
archived_on: string | null, 
/**
 * When a deposit was last made of it.
 */
deposited_on: string | null, };

/**
 * What was said along a conversation starter, as the group noted it.
 */
export type KeptTalk = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * The open question.
 */
question: string, 
/**
 * What was said.
 */
note: string, };

/**
 * A place in a kept answer.
 */
export type KeptThing = { 
/**
 * The answer.
 */
contribution: ContributionId, 
/**
 * 0 for the first thing of that answer.
 */
place: number, };

/**
 * A kept session in full.
 */
export type KeptView = { 
/**
 * As in a list.
 */
summary: KeptSummary, 
/**
 * The case text, if it was released.
 */
case: KeptCase | null, 
/**
 * The clarifying questions, if they were released.
 */
clarifications: Array<KeptClarification>, 
/**
 * Per lens at which something is kept, in order.
 */
lenses: Array<KeptLens>, 
/**
 * Courses of action on which a stance is kept, and what the case owner did then.
 */
options: Array<KeptOption>, 
/**
 * Notes of the group, in the order of the phases.
 */
notes: Array<Note>, 
/**
 * Notes along starters.
 */
talks: Array<KeptTalk>, 
/**
 * Something of it was released to be practised on.
 */
practice: boolean, 
/**
 * In an archive: details that stayed when it was archived, with the reason.
 */
justified: Array<Justified>, };

/**
 * What kind of thing could point to somebody.
 */
export type Kind = "bsn" | "email" | "phone" | "iban" | "postcode" | "address" | "date" | "case-number" | "registration-number" | "licence-plate" | "url" | "name" | "place" | "school" | "organisation";

/**
 * One thing known or missed.
 */
export type KnowledgeItem = { 
/**
 * What is known or missed.
 */
text: string, 
/**
 * Known or missed.
 */
kind: KnowledgeKind, 
/**
 * Where it comes from.
 */
source: Source | null, 
/**
 * How sure.
 */
certainty: Certainty | null, };

/**
 * Whether something is known or missed.
 */
export type KnowledgeKind = "know" | "miss";

/**
 * What an example lacks before it can go in a pack.
 */
export type Lack = "title" | "moment" | "question" | "fictitious" | "name" | "lens" | "twice" | "unclear";

/**
 * An example that can't go in a pack yet.
 */
export type Lacking = { 
/**
 * Which.
 */
case: CaseId, 
/**
 * Its title.
 */
title: string, 
/**
 * What it lacks, at least one thing.
 */
what: Array<Lack>, };

/**
 * One of exactly five ways of looking at a situation, in the order of the method.
 */
export type Lens = "handelingen" | "kennis" | "identiteit" | "deugden" | "vrijheid";

/**
 * What the word in the comparison is for a lens: sealed, revealed or skipped.
 */
export type LensOpenness = "sealed" | "revealed" | "skipped";

/**
 * The prompt of one lens.
 */
export type LensPrompt = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * Version of the wording.
 */
version: number, 
/**
 * Where the wording comes from.
 */
source: string, 
/**
 * Its name.
 */
title: string, 
/**
 * The one question.
 */
question: string, 
/**
 * What it is about, as sanitised HTML.
 */
explanation_html: string, 
/**
 * For the gespreksleider while people write.
 */
script_write: Array<string>, 
/**
 * For the gespreksleider at the opening.
 */
script_open: Array<string>, 
/**
 * For the gespreksleider while people talk.
 */
script_talk: Array<string>, 
/**
 * Deepening questions; hidden while people write.
 */
cards: Array<string>, 
/**
 * Sentences that bring the group back.
 */
drift: Array<string>, };

/**
 * A lens of a session.
 */
export type LensRef = { session: SessionId, lens: Lens, };

/**
 * The state of one lens in a session.
 */
export type LensState = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * The group looks through it (in 30 minutes it chooses two or three).
 */
chosen: boolean, 
/**
 * When it was opened for all; null while sealed.
 */
opened_at: string | null, 
/**
 * The entries read from paper were read back and are frozen.
 */
noting_done: boolean, };

/**
 * One thing that limits.
 */
export type Limit = { 
/**
 * What it is; may be empty when only a kind is given.
 */
text: string, 
/**
 * Of what kind.
 */
kind: LimitKind | null, 
/**
 * True: hard. False: open to talk. Null: not said.
 */
hard: boolean | null, };

/**
 * The kind of a limit.
 */
export type LimitKind = "wet" | "protocol" | "organisatie" | "keten" | "tijd" | "ikzelf";

/**
 * A limit on the large screen: never whose it is.
 */
export type LimitOnScreen = { 
/**
 * Its kind; null if not said.
 */
kind: LimitKind | null, 
/**
 * Hard, open to talk, or not said.
 */
hard: boolean | null, 
/**
 * In the words of who named it.
 */
text: string, };

/**
 * The language of the app.
 */
export type Locale = "nl" | "en";

/**
 * One entry.
 */
export type LogLine = { seq: number, at: string, kind: string, 
/**
 * An id or a word; never a text.
 */
about: string | null, };

/**
 * The log, newest first.
 */
export type LogList = { v: number, entries: Array<LogLine>, 
/**
 * The chain holds.
 */
whole: boolean, };

/**
 * The state of the log.
 */
export type LogState = { count: number, 
/**
 * Hash of the last entry in hex; null while empty.
 */
head: string | null, };

/**
 * A case that asked to be looked at again.
 */
export type LookBack = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its question.
 */
question: string, 
/**
 * From when.
 */
on: string, 
/**
 * That day has come.
 */
due: boolean, 
/**
 * What the group took along to talk about then.
 */
questions: Array<LookBackQuestion>, };

/**
 * A look back was held, or is not wanted any more.
 */
export type LookBackDone = { case: CaseId, };

/**
 * What goes along to a look-back: a lens and an open question. No names, no words of anybody.
 */
export type LookBackQuestion = { 
/**
 * The lens it belongs to.
 */
lens: Lens, 
/**
 * The open question.
 */
question: string, };

/**
 * Sets or clears the day to look back.
 */
export type LookBackSet = { session: SessionId, on: string | null, };

/**
 * Moves a loose session into a new book.
 */
export type LooseSave = { name: string, folder: string | null, passphrase: Secret, };

/**
 * Moves a loose session into a book that exists.
 */
export type LooseSaveInto = { path: string, passphrase: Secret, };

/**
 * Starts a loose session, if wanted on an example.
 */
export type LooseStart = { example: string | null, 
/**
 * Play the example's scripted session, to look at a full comparison.
 */
played: boolean, };

/**
 * A loose session.
 */
export type LooseStarted = { book: BookInfo, session: SessionId | null, };

/**
 * What long work made.
 */
export type Made = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * For a restore: where the book that was there lies now.
 */
aside: string | null, 
/**
 * For a restore: how many destroyed or withdrawn things were taken out again.
 */
replayed: number, 
/**
 * For a backup: older ones that were thinned away.
 */
thinned: Array<string>, };

/**
 * A pack that was made here before, as it told of itself the last time.
 */
export type MadePack = { 
/**
 * What it is, and whose.
 */
about: PackAbout, 
/**
 * The version that comes next.
 */
next: string, 
/**
 * The cases that went in, as far as they are still there.
 */
cases: Array<CaseId>, };

/**
 * Every pack that was made here, the last one first.
 */
export type MadePacks = { v: number, packs: Array<MadePack>, };

/**
 * The manual in one language.
 */
export type Manual = { 
/**
 * Chapters, each followed by what stands under it.
 */
parts: Array<ManualPart>, };

/**
 * One thing in the manual.
 */
export type ManualBlock = { "kind": "text", 
/**
 * The HTML.
 */
html: string, } | { "kind": "picture", 
/**
 * Its file, as `docs/` has it.
 */
file: string, 
/**
 * What is to be seen.
 */
alt: string, };

/**
 * What stands under one heading.
 */
export type ManualPart = { 
/**
 * How screens and links call it; the same in every language.
 */
id: string, 
/**
 * 1 for the beginning, 2 for a chapter, 3 for what stands under a chapter.
 */
level: number, 
/**
 * Its heading.
 */
title: string, 
/**
 * What stands in it, in order.
 */
blocks: Array<ManualBlock>, 
/**
 * The same as plain text, to be searched.
 */
text: string, };

/**
 * The form of the meeting, in the words of the professional register.
 */
export type MeetingForm = "intercollegiale_intervisie" | "begeleide_intervisie" | "methodische_leerbijeenkomst" | "dialoog_in_autonomie";

/**
 * One thing with everybody who names it.
 */
export type Named = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What it is, in words: the label when joined, else as it was first said.
 */
what: string, 
/**
 * Each naming, by seat, then place; voices included.
 */
by: Array<NamedBy>, 
/**
 * The people among them, in seat order. One: only one said it. None: only a voice did.
 */
people: Array<ParticipantId>, 
/**
 * The group joined wordings here; it can split them again.
 */
joined: boolean, };

/**
 * One naming of a thing.
 */
export type NamedBy = { 
/**
 * Whose.
 */
participant: ParticipantId, 
/**
 * Its place in their answer.
 */
place: number, 
/**
 * In their words.
 */
text: string, 
/**
 * At handelingen, the course of action it is.
 */
option: OptionId | null, };

/**
 * A thing with the names that may stand beside it.
 */
export type NamesOnScreen = { 
/**
 * What it is.
 */
what: string, 
/**
 * Empty unless all said so.
 */
names: Array<string>, };

/**
 * An address at which others on the same network could reach this machine.
 */
export type Network = { 
/**
 * As it is typed.
 */
address: string, 
/**
 * How the machine calls its connection.
 */
name: string, 
/**
 * Of a network at home or at work, not of the internet.
 */
private: boolean, };

/**
 * The new recovery code, shown once.
 */
export type NewCode = { v: number, recovery_code: string, 
/**
 * Backups that now have the new key, or were destroyed as asked.
 */
reached: Array<string>, 
/**
 * Backups that keep the passphrase and code of before.
 */
unreached: Array<string>, };

/**
 * The shared note of one phase.
 */
export type Note = { 
/**
 * The phase it belongs to.
 */
phase: Phase, 
/**
 * What the group wrote.
 */
text: string, };

/**
 * Writes the shared note of a phase; empty takes it away.
 */
export type NoteSave = { session: SessionId, phase: Phase, text: string, };

/**
 * No data.
 */
export type Nothing = Record<symbol, never>;

/**
 * A sheet that somebody can write on now, on their own device.
 */
export type OfferedSheet = { 
/**
 * Which.
 */
sheet: Sheet, 
/**
 * Whose: their own seat, or a voice they write for.
 */
seat: ParticipantId, 
/**
 * How far.
 */
progress: Progress, 
/**
 * It can be opened on this device: nothing closed stands on it that was not written here.
 */
may_open: boolean, };

/**
 * What becomes of backups made under the passphrase of before.
 */
export type OldBackups = "leave" | "rekey" | "destroy";

/**
 * What stands there.
 */
export type OnScreen = { "kind": "nothing" } | { "kind": "phase" } | { "kind": "case", 
/**
 * The moment it became tense.
 */
moment: string, 
/**
 * The question.
 */
question: string, } | { "kind": "lens", 
/**
 * Which.
 */
lens: Lens, 
/**
 * Its question.
 */
question: string, 
/**
 * It was opened together.
 */
opened: boolean, 
/**
 * Everybody closed their sheet, or skipped it; null when somebody writes on paper.
 */
ready: boolean | null, 
/**
 * While people write on devices of their own: how far each is. Empty when nobody does, and once it was opened.
 */
at_work: Array<AtWork>, } | { "kind": "join", 
/**
 * What to type, without the code.
 */
address: string, 
/**
 * The code, in groups.
 */
code: string, 
/**
 * Both, to scan.
 */
qr: Qr, } | { "kind": "shared", 
/**
 * Exactly five, in order.
 */
lenses: Array<SharedOnScreen>, } | { "kind": "virtues", 
/**
 * One per virtue.
 */
rows: Array<VirtueOnScreen>, } | { "kind": "options", 
/**
 * Whose stances stand here; empty unless all said so, or before they were opened.
 */
names: Array<string>, 
/**
 * One per course of action, in the order of the comparison.
 */
rows: Array<OptionOnScreen>, } | { "kind": "room", 
/**
 * In thinking.
 */
thinking: Array<Dot>, 
/**
 * In acting.
 */
acting: Array<Dot>, 
/**
 * What limits, by its words.
 */
limits: Array<LimitOnScreen>, } | { "kind": "starter", 
/**
 * At which lens.
 */
lens: Lens, 
/**
 * Why it is there.
 */
starter: StarterKind, 
/**
 * The open question.
 */
question: string, 
/**
 * The reason, in a sentence.
 */
reason: string, 
/**
 * What each says.
 */
sides: Array<SideOnScreen>, } | { "kind": "pair", 
/**
 * Left and right; null without their consent.
 */
names: Array<string | null>, 
/**
 * One per opened lens.
 */
rows: Array<PairOnScreen>, };

/**
 * An answer that was opened for all. Never holds what is *alleen voor mij*.
 */
export type OpenedAnswer = { 
/**
 * The answer.
 */
id: AnswerId, 
/**
 * Whose it is.
 */
participant: ParticipantId, 
/**
 * What was given.
 */
body: Body, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * *Opgetekend*: read from paper by the schrijver, not the person's own words.
 */
noted: boolean, 
/**
 * Closed after the lens was opened.
 */
late: boolean, 
/**
 * The prompt it was written to.
 */
prompt: PromptRef, 
/**
 * What its writer added later, in order.
 */
additions: Array<Addition>, };

/**
 * One course of action somebody named.
 */
export type OptionId = string;

/**
 * One named course of action behind a row.
 */
export type OptionMember = { 
/**
 * Its own id.
 */
id: OptionId, 
/**
 * Who named it.
 */
participant: ParticipantId, 
/**
 * In their words.
 */
text: string, };

/**
 * A course of action on the large screen.
 */
export type OptionOnScreen = { 
/**
 * What one could do.
 */
text: string, 
/**
 * What it asks.
 */
skill: string | null, 
/**
 * What was done then.
 */
done: boolean, 
/**
 * Beside the names, in their order.
 */
stances: Array<Stance | null>, };

/**
 * One course of action, or several joined by the group.
 */
export type OptionRow = { 
/**
 * The option's id; of a group, the id of its first member.
 */
id: OptionId, 
/**
 * What one could do; of a group, its label.
 */
text: string, 
/**
 * What it asks; null if not said.
 */
skill: string | null, 
/**
 * Who named it, in seat order; several when joined.
 */
members: Array<OptionMember>, 
/**
 * What people think of it, in seat order.
 */
stances: Array<StanceBy>, 
/**
 * What the case owner did then.
 */
done: boolean, };

/**
 * One's own answer, as only its writer sees it during their own turn.
 */
export type OwnAnswer = { 
/**
 * What was given so far.
 */
body: Body, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * Keep it closed at the opening.
 */
keep_closed: boolean, 
/**
 * *Alleen voor mij*: never opened, never released.
 */
private: string, 
/**
 * The prompt it was written to; null while nothing was saved.
 */
prompt: PromptRef | null, };

/**
 * Checks a text of one's own while it is written.
 */
export type OwnCheck = { text: string, };

/**
 * What the case owner did then, told after handelingen was opened.
 */
export type OwnCourse = { 
/**
 * It stands among the options under this id.
 */
id: OptionId, 
/**
 * Who did it.
 */
participant: ParticipantId, 
/**
 * What.
 */
text: string, };

/**
 * What the case owner did then; empty takes it away.
 */
export type OwnCourseSave = { session: SessionId, text: string, };

/**
 * Opens a sheet of one's own.
 */
export type OwnOpen = { sheet: Sheet, 
/**
 * One's own seat, or a voice one writes for.
 */
seat: ParticipantId, sign: Secret | null, };

/**
 * One's own picture of good work.
 */
export type OwnPicture = { 
/**
 * What is good work here, for me?
 */
good_work: string, 
/**
 * What shifted since my first reaction?
 */
shifted: string, };

/**
 * Closes it.
 */
export type OwnSeal = { skip: boolean, };

/**
 * Who one is.
 */
export type OwnSeat = { seat: Participant, 
/**
 * Voices one writes for.
 */
voices: Array<Participant>, };

/**
 * What a pack is, and whose: its `pack.toml`.
 */
export type PackAbout = { 
/**
 * Its name for ever.
 */
id: string, 
/**
 * Three numbers with points between.
 */
version: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * BCP 47 tag.
 */
language: string, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * Under which licence it may be used.
 */
licence: string, 
/**
 * Where the texts come from.
 */
source: string, 
/**
 * That everything in it is made up, in a sentence.
 */
fiction: string, };

/**
 * One case of a pack that is looked at before it is loaded.
 */
export type PackCase = { 
/**
 * Its stable id within the pack.
 */
key: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What becomes of it.
 */
step: CaseStep, };

/**
 * A pack in one file.
 */
export type PackFile = { v: number, file: string, 
/**
 * What stands in the file.
 */
base64: string, };

/**
 * A pack in the book.
 */
export type PackLine = { 
/**
 * The pack.
 */
about: PackAbout, 
/**
 * How many cases of it are in the book.
 */
cases: number, 
/**
 * When it was last loaded.
 */
loaded_at: string, 
/**
 * It comes with the app.
 */
built_in: boolean, 
/**
 * The app has a newer one than the book.
 */
renewed: boolean, };

/**
 * Every pack of the book, by title.
 */
export type PackList = { v: number, packs: Array<PackLine>, };

/**
 * Loads a pack.
 */
export type PackLoad = { of: PackOf, 
/**
 * The digest of what somebody looked at; another pack is refused. Null: whatever it is.
 */
digest: string | null, };

/**
 * What loading a pack did.
 */
export type PackLoaded = { v: number, plan: PackPlan, };

/**
 * Makes a pack of own examples.
 */
export type PackMake = { about: PackAbout, cases: Array<CaseId>, 
/**
 * What was decided on each detail that was found.
 */
decisions: Array<Decision>, };

/**
 * Looks at what would go in a pack.
 */
export type PackMakeLook = { about: PackAbout, cases: Array<CaseId>, };

/**
 * What has to be done before the pack can be made.
 */
export type PackMakeLooked = { v: number, 
/**
 * What has to be written still.
 */
lacking: Array<Lacking>, 
/**
 * Texts in which something was found by which somebody could be recognised.
 */
texts: Array<CheckedText>, };

/**
 * A pack that somebody wants to load.
 */
export type PackOf = { "from": "file", 
/**
 * Its name, for messages.
 */
name: string, 
/**
 * What stands in it.
 */
base64: string, } | { "from": "place", 
/**
 * Where.
 */
path: string, } | { "from": "built_in" };

/**
 * What loading a pack does.
 */
export type PackPlan = { 
/**
 * The pack.
 */
about: PackAbout, 
/**
 * The same pack as it is in the book; null when it is not there.
 */
before: PackAbout | null, 
/**
 * It was made before what is in the book.
 */
older: boolean, 
/**
 * Nothing in the book would be different.
 */
same: boolean, 
/**
 * The cases of the pack in its own order, then those that are no longer in it.
 */
cases: Array<PackCase>, };

/**
 * Looks at a pack before it is loaded. Changes nothing.
 */
export type PackPreview = { of: PackOf, };

/**
 * What stands in a pack. Every fault at once; or else what loading does.
 */
export type PackPreviewed = { v: number, faults: Array<Failure>, 
/**
 * Null when there are faults.
 */
plan: PackPlan | null, 
/**
 * SHA-256 in hex over what stands in it; null when there are faults.
 */
digest: string | null, };

/**
 * A pack, by its id.
 */
export type PackRef = { pack: string, };

/**
 * What became of the cases of a pack that was taken off.
 */
export type PackRemoved = { v: number, pack: string, 
/**
 * So many went.
 */
removed: number, 
/**
 * So many stayed, with their sessions.
 */
stayed: number, };

/**
 * Two people side by side, per opened lens.
 */
export type Pair = { rows: Array<PairRow>, };

/**
 * Two perspectives at one lens.
 */
export type PairOnScreen = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What both hold.
 */
both: Array<string>, 
/**
 * What is on the left.
 */
left: Array<string>, 
/**
 * What is on the right.
 */
right: Array<string>, };

/**
 * Two perspectives at one lens: what they share, and what is each one's own.
 */
export type PairRow = { 
/**
 * The lens; only opened ones are here.
 */
lens: Lens, 
/**
 * Exactly two: left and right.
 */
sides: Array<PairSide>, 
/**
 * What both hold, in words.
 */
both: Array<string>, 
/**
 * Both answered, and nothing of it is the same.
 */
nothing_shared: boolean, };

/**
 * One side of a pair.
 */
export type PairSide = { 
/**
 * Who.
 */
participant: ParticipantId, 
/**
 * Why it shows what it shows.
 */
status: CellStatus, 
/**
 * What is theirs, one line each, the weightiest first.
 */
own: Array<string>, 
/**
 * Small print under it (sources, recognition, limits), one line each.
 */
detail: Array<string>, 
/**
 * *Ik twijfel hier*.
 */
doubt: boolean, 
/**
 * *Opgetekend*.
 */
noted: boolean, };

/**
 * Enters what somebody reads from their paper, after the opening.
 */
export type PaperNote = { session: SessionId, participant: ParticipantId, body: Body, doubt: boolean, skipped: boolean, };

/**
 * A seat at the table, as everybody may see it.
 */
export type Participant = { 
/**
 * The seat.
 */
id: ParticipantId, 
/**
 * A stable key given by a script; null in the app.
 */
key: string | null, 
/**
 * How they are called here.
 */
alias: string, 
/**
 * Their role at work, in free words; may be empty.
 */
role: string, 
/**
 * For a table of an *oefensessie*: how many sit there. Null for a person.
 */
people: number | null, 
/**
 * For a voice: whose voice (jongere, ouder, pleegouder or an own word). Null for a person.
 */
voice_of: string | null, 
/**
 * For a voice: who writes for it.
 */
written_by: ParticipantId | null, 
/**
 * 0 for the first seat; the order of every view.
 */
seat: number, 
/**
 * Brings the case.
 */
owner: boolean, 
/**
 * *Gespreksleider*.
 */
leads: boolean, 
/**
 * *Schrijver*: sits at the laptop.
 */
scribe: boolean, 
/**
 * How they write.
 */
way: Way, 
/**
 * Joined after the first lens was opened.
 */
joined_late: boolean, 
/**
 * Their name may stand on the large screen. A voice is nobody's name, so it always may.
 */
named: boolean, 
/**
 * Chose an own sign (4 digits) to open their own closed turns again.
 */
has_sign: boolean, 
/**
 * How far, per lens.
 */
answers: Array<AnswerProgress>, 
/**
 * How far with the *eerste ingeving*.
 */
first_thought: Progress, 
/**
 * How far with the *eigen beeld*.
 */
own_picture: Progress, 
/**
 * How far with their stances, behind the curtain.
 */
stances: Progress, 
/**
 * How far with choosing what may be kept. Never what they chose: who keeps nothing is *klaar* too.
 */
release: Progress, };

/**
 * Adds a person, or a voice when `voice_of` is given.
 */
export type ParticipantAdd = { session: SessionId, alias: string, role: string, voice_of: string | null, written_by: ParticipantId | null, };

/**
 * A seat at the table: a person or a voice.
 */
export type ParticipantId = string;

/**
 * A seat, by its id.
 */
export type ParticipantRef = { session: SessionId, participant: ParticipantId, };

/**
 * Changes a seat. Null leaves a thing as it is.
 */
export type ParticipantUpdate = { session: SessionId, participant: ParticipantId, alias: string | null, role: string | null, written_by: ParticipantId | null, owner: boolean | null, leads: boolean | null, scribe: boolean | null, way: Way | null, 
/**
 * Their name may stand on the large screen.
 */
named: boolean | null, };

/**
 * A piece of a text with marks in it.
 */
export type Passage = { 
/**
 * The lens it was written at; null for the case and what the group wrote elsewhere.
 */
lens: Lens | null, 
/**
 * One line.
 */
text: string, 
/**
 * What was found: begin and end in the bytes of this text, in order, none within another.
 */
marks: Array<[number, number]>, };

/**
 * Changes the passphrase.
 */
export type PassphraseChange = { current: Secret, new: Secret, backups: OldBackups, };

/**
 * Chooses a new passphrase after opening with the recovery code.
 */
export type PassphraseReset = { new: Secret, backups: OldBackups, };

/**
 * One perspective of a case.
 */
export type Perspective = { 
/**
 * A first name; nobody's.
 */
alias: string, 
/**
 * What they are to the child or the family.
 */
role: string, 
/**
 * In lens order, each lens at most once.
 */
answers: Array<Seen>, };

/**
 * A phase of the session, in order.
 */
export type Phase = "aankomen" | "casus" | "handelingen" | "kennis" | "identiteit" | "deugden" | "vrijheid" | "vergelijken" | "eigen_beeld" | "oogst";

/**
 * Goes to a phase, forward or back.
 */
export type PhaseGo = { session: SessionId, phase: Phase, };

/**
 * The prompt of another phase.
 */
export type PhasePrompt = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * Version of the wording.
 */
version: number, 
/**
 * Where the wording comes from.
 */
source: string, 
/**
 * Its name.
 */
title: string, 
/**
 * The one question.
 */
question: string, 
/**
 * What it is about, as sanitised HTML.
 */
explanation_html: string, 
/**
 * For the gespreksleider: at the start, while talking, at the close.
 */
script_start: Array<string>, 
/**
 * While talking.
 */
script_talk: Array<string>, 
/**
 * At the close.
 */
script_close: Array<string>, 
/**
 * Questions to draw from.
 */
cards: Array<string>, 
/**
 * Sentences that bring the group back.
 */
drift: Array<string>, 
/**
 * Aankomen: the agreements. Empty elsewhere.
 */
agreements: Array<string>, 
/**
 * Aankomen: the safety question, what yes means, what no means. Empty elsewhere.
 */
safety: Array<string>, 
/**
 * Casus: the question of the eerste ingeving and what becomes of it. Empty elsewhere.
 */
first_thought: Array<string>, 
/**
 * Eigen beeld: the question of good work. Empty elsewhere.
 */
good_work: Array<string>, 
/**
 * Eigen beeld: the question of what shifted. Empty elsewhere.
 */
shifted: Array<string>, };

/**
 * Where a text stands.
 */
export type Place = { 
/**
 * The contribution; null for what is the group's, and for the title.
 */
contribution: ContributionId | null, 
/**
 * The lens it belongs to; null for the case, the title, and notes of the group.
 */
lens: Lens | null, 
/**
 * Which field.
 */
field: TextField, 
/**
 * Which of several of that field, from 0.
 */
at: number, };

/**
 * A place somebody gave to a virtue.
 */
export type PlaceOnScreen = { 
/**
 * 1 weighs most.
 */
place: number, 
/**
 * Null without consent.
 */
name: string | null, };

/**
 * What one phase is given.
 */
export type PlanStep = { 
/**
 * The phase.
 */
phase: Phase, 
/**
 * Its time in seconds.
 */
seconds: number, 
/**
 * Of which silent writing, in seconds.
 */
writing_seconds: number, };

/**
 * Starts an *oefensessie*: so many people at tables, in memory.
 */
export type PracticeStart = { example: string | null, people: number, };

/**
 * How far somebody is. Never a mark that asks to be complete.
 */
export type Progress = "waiting" | "busy" | "done" | "skipped";

/**
 * Whether others look along on a projector.
 */
export type Projector = "unknown" | "absent" | "present";

/**
 * The prompt an answer was written to, kept with it: prompts change, answers do not.
 */
export type PromptRef = { 
/**
 * Id of the prompt.
 */
id: string, 
/**
 * Version of the prompt.
 */
version: number, 
/**
 * The question as it was shown.
 */
text: string, };

/**
 * All prompts in one language.
 */
export type Prompts = { 
/**
 * Language tag.
 */
language: string, 
/**
 * Exactly five, in order.
 */
lenses: Array<LensPrompt>, 
/**
 * The phases that are no lens, in order.
 */
phases: Array<PhasePrompt>, 
/**
 * Virtues and values to choose from, alphabetically.
 */
virtues: Array<Virtue>, };

/**
 * A square to scan.
 */
export type Qr = { 
/**
 * Modules on a side, without the quiet zone.
 */
size: number, 
/**
 * The dark modules, as the path of an SVG of that size.
 */
path: string, };

/**
 * A book that was open before.
 */
export type Recent = { path: string, name: string, opened_at: string | null, exists: boolean, };

/**
 * Takes a book off the list; the file stays.
 */
export type RecentForget = { path: string, };

/**
 * Makes the *reflectieverslag* of whoever has the laptop, on the sheet of their own words.
 */
export type ReflectionMake = { format: ReportFormat, 
/**
 * What was decided on each detail that was found.
 */
decisions: Array<Decision>, };

/**
 * A deposit that was not taken.
 */
export type RefusedDeposit = { file: string, failure: Failure, };

/**
 * One answer that may be kept.
 */
export type Releasable = { 
/**
 * The seat: the person, or the voice.
 */
seat: ParticipantId, 
/**
 * For a voice: what it is called.
 */
voice: string | null, 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What it says, a line each.
 */
lines: Array<string>, 
/**
 * Enough people answered at this lens for *zonder naam* to be possible. Never for a voice.
 */
nameless_possible: boolean, };

/**
 * Everything one chose. What is not named here is erased.
 */
export type ReleaseChoices = { 
/**
 * Per answer.
 */
answers: Array<KeepChoice>, 
/**
 * *Mag als oefencasus*: what is kept may be used in a training, never with an alias.
 */
practice: boolean, 
/**
 * The case owner: the case text and what they did then are kept along.
 */
case: boolean, 
/**
 * The case owner: the clarifying questions with their answers are kept along.
 */
clarifications: boolean, 
/**
 * Objects to keeping what the group wrote together.
 */
objects: boolean, 
/**
 * Details in one's own texts that are replaced in what is kept.
 */
replace: Array<Replacement>, };

/**
 * What one may let be kept, with what they chose so far.
 */
export type ReleaseView = { 
/**
 * One's own answers, then those of the voices one wrote for; opened ones only.
 */
answers: Array<Releasable>, 
/**
 * One's own opened stances, in words; they go with handelingen.
 */
stances: Array<string>, 
/**
 * For the case owner, and only for a case of the team's own: its title.
 */
case_title: string | null, 
/**
 * For the case owner: how many clarifying questions there are.
 */
clarifications: number, 
/**
 * The group wrote something together that can be kept.
 */
shared: boolean, 
/**
 * Details in these texts by which somebody could be recognised, each once per lens.
 */
found: Array<FoundDetail>, 
/**
 * What was chosen so far.
 */
choices: ReleaseChoices, 
/**
 * One's withdraw code, shown now and never again; null when one was given at an earlier closing of this sheet.
 */
code: string | null, };

/**
 * A detail by which somebody could be recognised, and what is kept instead.
 */
export type Replacement = { 
/**
 * The detail, wherever it stands. Case does not matter.
 */
text: string, 
/**
 * What stands there instead.
 */
with: string, };

/**
 * Looks through what a report would tell.
 */
export type ReportCheck = { of: ReportOf, kind: ReportKind, };

/**
 * A report as a file.
 */
export type ReportFile = { v: number, 
/**
 * A file name that says nothing of what it is about.
 */
file: string, kind: ReportKind, format: ReportFormat, 
/**
 * What stands in the file.
 */
base64: string, };

/**
 * A form in which a report is written.
 */
export type ReportFormat = "md" | "html" | "docx" | "pdf";

/**
 * A kind of report.
 */
export type ReportKind = "team" | "card" | "reflection" | "archive" | "cards";

/**
 * Makes a report, beside the session.
 */
export type ReportMake = { of: ReportOf, kind: ReportKind, format: ReportFormat, 
/**
 * Where it goes; a file that is there is left as it is. Null: it waits to be taken, once, with `report_take`.
 */
path: string | null, 
/**
 * What was decided on each detail that was found.
 */
decisions: Array<Decision>, };

/**
 * What a report is made from.
 */
export type ReportOf = { "what": "session", 
/**
 * Which.
 */
session: SessionId, } | { "what": "kept", 
/**
 * Which.
 */
kept: KeptId, } | { "what": "pack", 
/**
 * Its id.
 */
pack: string, } | { "what": "period", 
/**
 * The first quarter, as `2026-Q1`; null for the first there is.
 */
from: string | null, 
/**
 * The last quarter; null for the last there is.
 */
to: string | null, };

/**
 * Lets somebody in, or not.
 */
export type RoomAnswer = { device: DeviceId, let_in: boolean, };

/**
 * One limit.
 */
export type RoomLimit = { 
/**
 * Its kind; null if not said.
 */
kind: LimitKind | null, 
/**
 * Hard, open to talk, or not said.
 */
hard: boolean | null, 
/**
 * In their words.
 */
text: string, };

/**
 * Where the room can be opened, the best guess first.
 */
export type RoomNetworks = { networks: Array<Network>, };

/**
 * Opens a running session for devices of those who are there.
 */
export type RoomOpen = { session: SessionId, 
/**
 * One of the addresses of this machine.
 */
address: string, };

/**
 * How one comes in.
 */
export type RoomOpened = { session: SessionId, 
/**
 * What one types, without the code.
 */
address: string, 
/**
 * The code, in groups of five letters.
 */
code: string, 
/**
 * Both, to scan.
 */
qr: Qr, };

/**
 * The room one participant feels.
 */
export type RoomRow = { 
/**
 * Who.
 */
participant: ParticipantId, 
/**
 * 0 to 10; null if not given.
 */
thinking: number | null, 
/**
 * 0 to 10; null if not given.
 */
acting: number | null, 
/**
 * What limits them.
 */
limits: Array<RoomLimit>, };

/**
 * A seat at which somebody sits with a device.
 */
export type RoomSeat = { seat: ParticipantId, 
/**
 * It answers now; a locked phone does not.
 */
here: boolean, 
/**
 * What is open on it, for this seat or for a voice.
 */
writing: RoomWriting | null, };

/**
 * A seat whose device is gone.
 */
export type RoomSeatFree = { seat: ParticipantId, };

/**
 * The room as the laptop sees it.
 */
export type RoomView = { 
/**
 * Null while nothing listens.
 */
open: RoomOpened | null, seats: Array<RoomSeat>, wishes: Array<RoomWish>, 
/**
 * Devices that came in and have no seat yet.
 */
choosing: number, 
/**
 * Wrong codes, and messages that were replayed, cut or forged.
 */
refused: number, };

/**
 * Somebody who waits to be let in.
 */
export type RoomWish = { device: DeviceId, 
/**
 * How they are called, or want to be.
 */
alias: string, 
/**
 * The seat they ask; null for somebody who has none.
 */
seat: ParticipantId | null, };

/**
 * What is open on a device.
 */
export type RoomWriting = { seat: ParticipantId, sheet: Sheet, };

/**
 * What the group answered to *is er nu iemand onveilig?*
 */
export type Safety = "not_asked" | "safe" | "unsafe";

/**
 * Fills an archive with made-up cases.
 */
export type Sample = { cases: number, 
/**
 * The same seed makes the same cases.
 */
seed: number, };

/**
 * It is kept.
 */
export type Saved = { at: string, };

/**
 * *Scherm leeg*.
 */
export type ScreenBlank = { on: boolean, };

/**
 * Puts something on the large screen.
 */
export type ScreenShow = { session: SessionId, show: Shown, };

/**
 * What was put on the large screen.
 */
export type ScreenShown = { show: Shown, };

/**
 * Looks for words in what was kept.
 */
export type Search = { 
/**
 * As it was typed; empty for everything the filters let through.
 */
query: string, 
/**
 * With one of these themes; empty for any.
 */
themes: Array<string>, 
/**
 * The words at one of these lenses; empty for anywhere.
 */
lenses: Array<Lens>, 
/**
 * Held on or after this day; null for any.
 */
from: string | null, 
/**
 * Held on or before this day; null for any.
 */
to: string | null, 
/**
 * Held in this form; null for any.
 */
form: MeetingForm | null, 
/**
 * The `next` of the page before; null for the first.
 */
after: string | null, limit: number, };

/**
 * What was found, newest first.
 */
export type SearchFound = { v: number, query: string, 
/**
 * How many kept sessions, on every page.
 */
total: number, 
/**
 * The question with near words in the place of those that stand nowhere; null when there is nothing to suggest.
 */
suggestion: string | null, hits: Array<Hit>, 
/**
 * What the next page comes after; null on the last.
 */
next: string | null, };

/**
 * A seat in the comparison.
 */
export type Seat = { 
/**
 * The participant.
 */
id: ParticipantId, 
/**
 * The key a script gave; null in the app.
 */
key: string | null, 
/**
 * How they are called.
 */
alias: string, 
/**
 * A voice: an empty chair somebody wrote for.
 */
voice: boolean, 
/**
 * 0 for the first seat.
 */
seat: number, 
/**
 * For a perspective of the case: what they are to the child or the family. Not told of who sits at the table.
 */
example?: string, };

/**
 * A seat one may choose.
 */
export type SeatChoice = { id: ParticipantId, alias: string, role: string, 
/**
 * Taken at once; else the gespreksleider lets in.
 */
free: boolean, };

/**
 * Asks for a seat of one's own.
 */
export type SeatNew = { alias: string, };

/**
 * Sits down.
 */
export type SeatTake = { seat: ParticipantId, };

/**
 * Everything a device may know, apart from what its own sheets hold.
 */
export type SeatView = { kind: SessionKind, 
/**
 * The title of the case.
 */
title: string | null, phase: Phase, timer: Timer, 
/**
 * The clock of the core, for the timer.
 */
now: string, 
/**
 * The language of the laptop.
 */
locale: Locale, 
/**
 * Who one may be; empty once this device has a seat.
 */
seats: Array<SeatChoice>, 
/**
 * It waits to be let in.
 */
waiting: SeatWaiting | null, 
/**
 * The last wish was declined.
 */
turned_away: boolean, 
/**
 * Null until it has a seat.
 */
own: OwnSeat | null, 
/**
 * What can be written now.
 */
sheets: Array<OfferedSheet>, 
/**
 * What is open on this device.
 */
writing: RoomWriting | null, 
/**
 * Exactly five.
 */
lenses: Array<LensState>, };

/**
 * Somebody who waits.
 */
export type SeatWaiting = { alias: string, };

/**
 * A passphrase, code or sign: wiped when dropped, never printed.
 */
export type Secret = string;

/**
 * How one sees the case through one lens.
 */
export type Seen = { 
/**
 * The form of the lens, filled in.
 */
body: Body, 
/**
 * They doubt here.
 */
doubt: boolean, 
/**
 * The released contribution that it was made of: what is withdrawn there goes here as well.
 */
made_of?: ContributionId | null, };

/**
 * Changes how the session is held. Null leaves a thing as it is.
 */
export type SessionArrange = { session: SessionId, minutes: number | null, form: MeetingForm | null, writing: Writing | null, 
/**
 * For everybody at once.
 */
way: Way | null, lenses: Array<Lens> | null, safety: Safety | null, projector: Projector | null, agreed: boolean | null, 
/**
 * Perspectives of the case stand beside what was opened.
 */
beside: boolean | null, };

/**
 * Closes a session: what is not released is destroyed.
 */
export type SessionClose = { session: SessionId, 
/**
 * Said aloud: what the group wrote together may be kept. Only if nobody objected behind the curtain either.
 */
keep_notes: boolean, };

/**
 * A closed session.
 */
export type SessionClosed = { v: number, session: SessionId, closed: boolean, 
/**
 * What was released; null when nothing was.
 */
kept: KeptId | null, };

/**
 * Sessions, counted.
 */
export type SessionCount = { open: number, closed: number, };

/**
 * A session on one case.
 */
export type SessionId = string;

/**
 * What a session is for.
 */
export type SessionKind = "intervisie" | "demonstration" | "practice";

/**
 * Every session of the book, newest first.
 */
export type SessionList = { v: number, sessions: Array<SessionSummary>, };

/**
 * Prepares a session for a day; null lets that be.
 */
export type SessionPrepare = { session: SessionId, on: string | null, };

/**
 * What the script left behind.
 */
export type SessionRan = { v: number, session: SessionId, case: CaseId, phase: Phase, closed: boolean, participants: Array<Seat>, revealed: Array<Lens>, codes: Array<WithdrawCode>, };

/**
 * A session, by its id.
 */
export type SessionRef = { session: SessionId, };

/**
 * Plays a scripted session.
 */
export type SessionRun = { 
/**
 * For messages.
 */
file: string, script: string, };

/**
 * Begins a session.
 */
export type SessionStart = { case: CaseId | null, minutes: number, 
/**
 * Null: a group looks at a case together.
 */
kind: SessionKind | null, };

/**
 * Open, or closed with everything unreleased destroyed.
 */
export type SessionState = "open" | "closed";

/**
 * A session in a list.
 */
export type SessionSummary = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * What it is for.
 */
kind: SessionKind, 
/**
 * Its case.
 */
case: CaseId | null, 
/**
 * The title of its case.
 */
title: string | null, 
/**
 * Where the group is.
 */
phase: Phase, 
/**
 * Open or closed.
 */
state: SessionState, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * Prepared, to be held on this day; null once it began.
 */
planned_on: string | null, 
/**
 * Aliases in seat order, voices left out.
 */
people: Array<string>, 
/**
 * When it was begun.
 */
created_at: string, 
/**
 * When it was last changed.
 */
touched_at: string, };

/**
 * Everything all may see of a session.
 */
export type SessionView = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * What it is for.
 */
kind: SessionKind, 
/**
 * Its case; `done_html` only after handelingen was opened.
 */
case: CaseView | null, 
/**
 * Where the group is.
 */
phase: Phase, 
/**
 * Open or closed.
 */
state: SessionState, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * The form of the meeting.
 */
form: MeetingForm | null, 
/**
 * Lens by lens, or all in one go.
 */
writing: Writing, 
/**
 * How those who are added write.
 */
way: Way, 
/**
 * The safety question.
 */
safety: Safety, 
/**
 * Whether others look along.
 */
projector: Projector, 
/**
 * The agreements were said aloud.
 */
agreed: boolean, 
/**
 * The silent round on the courses of action.
 */
stances: StanceRound, 
/**
 * How many perspectives of fictitious others the case has; they come after the opening.
 */
perspectives: number, 
/**
 * They stand beside what was opened.
 */
beside: boolean, 
/**
 * When the group wants to look back.
 */
look_back_on: string | null, 
/**
 * Prepared, to be held on this day; null once it began.
 */
planned_on: string | null, 
/**
 * Who led the last time this group came together; null when no saved group sits here.
 */
led_last: string | null, 
/**
 * The timer; the screen counts on from `now`.
 */
timer: Timer, 
/**
 * The clock of the core, for the timer.
 */
now: string, 
/**
 * The time plan.
 */
plan: Array<PlanStep>, 
/**
 * Exactly five.
 */
lenses: Array<LensState>, 
/**
 * In seat order.
 */
participants: Array<Participant>, 
/**
 * In order.
 */
clarifications: Array<Clarification>, 
/**
 * Only phases that have one.
 */
notes: Array<Note>, 
/**
 * What the case owner did then.
 */
own_course: OwnCourse | null, 
/**
 * Whose turn it is now.
 */
turn: TurnState | null, 
/**
 * Cases that asked to be looked at again, this one left out.
 */
look_backs: Array<LookBack>, 
/**
 * Lives in memory only.
 */
loose: boolean, 
/**
 * When it was begun.
 */
created_at: string, };

/**
 * What somebody chose for the app itself.
 */
export type Settings = { theme: Theme, locale: Locale, 
/**
 * Minutes without use until a book is locked: 1 to 60. Longer while a session stands on the screen.
 */
lock_after: number, };

/**
 * How sure the check is.
 */
export type Severity = "possible" | "likely" | "certain";

/**
 * One thing several people have in common.
 */
export type Shared = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * What it is, in words.
 */
what: string, 
/**
 * Who hold it, in seat order; at least two.
 */
participants: Array<ParticipantId>, };

/**
 * What is shared at one lens.
 */
export type SharedOnScreen = { 
/**
 * The lens.
 */
lens: Lens, 
/**
 * Sealed, revealed or skipped.
 */
openness: LensOpenness, 
/**
 * What several hold.
 */
things: Array<NamesOnScreen>, };

/**
 * What is written in a turn.
 */
export type Sheet = { "kind": "first_thought" } | { "kind": "lens", 
/**
 * Which.
 */
lens: Lens, } | { "kind": "all_lenses" } | { "kind": "stances" } | { "kind": "own_picture" } | { "kind": "release" } | { "kind": "own_words" };

/**
 * What the gespreksleider puts on the large screen.
 */
export type Shown = { "kind": "follow" } | { "kind": "shared" } | { "kind": "virtues" } | { "kind": "options" } | { "kind": "room" } | { "kind": "starter", 
/**
 * Its key.
 */
starter: string, } | { "kind": "pair", 
/**
 * On the left.
 */
left: ParticipantId, 
/**
 * On the right.
 */
right: ParticipantId, } | { "kind": "join" };

/**
 * One side of a starter.
 */
export type SideOnScreen = { 
/**
 * Null without consent.
 */
name: string | null, 
/**
 * What they stand for.
 */
head: string, 
/**
 * Why, in their own words.
 */
quote: string | null, };

/**
 * Where knowledge comes from.
 */
export type Source = "wet" | "richtlijn" | "onderzoek" | "ervaring" | "gevoel" | "kind_of_ouder";

/**
 * One place in one text.
 */
export type Spot = { 
/**
 * The text.
 */
place: Place, 
/**
 * The first byte of the detail in it.
 */
start: number, };

/**
 * What somebody thinks of doing one thing.
 */
export type Stance = "would" | "doubt" | "would_not";

/**
 * One participant's stance.
 */
export type StanceBy = { 
/**
 * Who.
 */
participant: ParticipantId, 
/**
 * What they think of it.
 */
stance: Stance, };

/**
 * A stance as the one behind the curtain chose it; null takes it back.
 */
export type StanceChoice = { option: OptionId, stance: Stance | null, };

/**
 * One course of action as the one behind the curtain sees it, with their own stance.
 */
export type StanceLine = { 
/**
 * The course of action.
 */
option: OptionId, 
/**
 * What one could do.
 */
text: string, 
/**
 * What it asks.
 */
skill: string | null, 
/**
 * What the case owner did then.
 */
done: boolean, 
/**
 * One's own stance.
 */
stance: Stance | null, };

/**
 * The silent round in which each says what they would do, if the group wants one.
 */
export type StanceRound = "not_begun" | "running" | "opened";

/**
 * Takes a stance; null takes it back.
 */
export type StanceTake = { session: SessionId, participant: ParticipantId, option: OptionId, stance: Stance | null, };

/**
 * A place where talking may be worth it.
 */
export type Starter = { 
/**
 * Why it is there.
 */
kind: StarterKind, 
/**
 * The lens.
 */
lens: Lens, 
/**
 * Whom it concerns, in seat order.
 */
participants: Array<ParticipantId>, 
/**
 * What it rests on, in the words of the answers.
 */
rests_on: Array<string>, 
/**
 * The reason, in a sentence.
 */
reason: string, 
/**
 * One open question.
 */
question: string, };

/**
 * Why a conversation starter is there.
 */
export type StarterKind = "no_shared_virtue" | "opposite_stance" | "room_apart" | "only_one" | "doubt";

/**
 * A deposit that came in.
 */
export type TakenDeposit = { file: string, id: KeptId, 
/**
 * Empty when the case text was not released.
 */
title: string, };

/**
 * What became of one conversation starter.
 */
export type Talk = { 
/**
 * Names the starter; the same at every opening.
 */
starter: string, 
/**
 * Why it is there.
 */
kind: StarterKind, 
/**
 * The lens.
 */
lens: Lens, 
/**
 * The reason, in a sentence; null when it is no longer offered.
 */
reason: string | null, 
/**
 * One open question.
 */
question: string, 
/**
 * Whom it concerns, in seat order; empty when it is no longer offered.
 */
participants: Array<ParticipantId>, 
/**
 * What was said, as the group notes it.
 */
note: string, 
/**
 * The group talked about it.
 */
discussed: boolean, 
/**
 * Its lens and question go along to the look-back.
 */
carried: boolean, 
/**
 * It stands among the starters now.
 */
offered: boolean, };

/**
 * What becomes of a conversation starter.
 */
export type TalkMark = { session: SessionId, starter: string, 
/**
 * The group talked about it.
 */
discussed: boolean, 
/**
 * Its lens and question go along to the look-back.
 */
carried: boolean, };

/**
 * Notes what was said along a conversation starter; empty takes it away.
 */
export type TalkNote = { session: SessionId, starter: string, text: string, };

/**
 * A group.
 */
export type Team = { 
/**
 * The group.
 */
id: TeamId, 
/**
 * How it is called.
 */
name: string, 
/**
 * In the order in which they sit down.
 */
members: Array<TeamMember>, 
/**
 * The alias of who led the last session of this group; null before the first.
 */
led_last: string | null, };

/**
 * Every group that is left, and where the forgotten one is gone and where it still stands, by the paths of backups.
 */
export type TeamForgotten = { v: number, teams: Array<Team>, reached: Array<string>, unreached: Array<string>, };

/**
 * A group that comes together more often.
 */
export type TeamId = string;

/**
 * Every group of the book, by name.
 */
export type TeamList = { v: number, teams: Array<Team>, };

/**
 * Somebody of a group.
 */
export type TeamMember = { 
/**
 * How they are called at the table.
 */
alias: string, 
/**
 * Their role at work, in free words; may be empty.
 */
role: string, };

/**
 * A group, by its id.
 */
export type TeamRef = { team: TeamId, };

/**
 * Keeps a group; a null id makes a new one.
 */
export type TeamSave = { team: TeamId | null, name: string, members: Array<TeamMember>, };

/**
 * Seats everybody of a group who does not sit there yet.
 */
export type TeamSeat = { session: SessionId, team: TeamId, };

/**
 * How long what is kept from now on is kept.
 */
export type TermSet = { months: number, };

/**
 * Checks a text while it is written.
 */
export type TextCheck = { 
/**
 * Whose participants are known by name; null outside a session.
 */
session: SessionId | null, text: string, };

/**
 * The fields in which people write.
 */
export type TextField = "title" | "theme" | "situation" | "moment" | "question" | "done" | "clarification" | "own_course" | "option" | "skill" | "knowledge" | "recognise" | "known_as" | "identity" | "virtue" | "at_stake" | "cost" | "limit" | "addition" | "note" | "talk" | "label" | "first_thought" | "good_work" | "shifted" | "role";

/**
 * What was found in a text, by where it stands.
 */
export type TextFound = { v: number, findings: Array<Finding>, };

/**
 * Texts in which something was found.
 */
export type TextsFound = { v: number, texts: Array<CheckedText>, };

/**
 * How the app looks.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * Sessions with one theme.
 */
export type ThemeCount = { 
/**
 * An id of the list of themes, or an own word (`eigen:…`).
 */
theme: string, 
/**
 * How many.
 */
sessions: number, };

/**
 * Themes to choose from.
 */
export type ThemeList = { listed: Array<CaseTheme>, 
/**
 * Own ones used in this book before, as `eigen:…`.
 */
own: Array<string>, };

/**
 * One place in one participant's opened answer at a lens.
 */
export type Thing = { 
/**
 * Whose answer.
 */
participant: ParticipantId, 
/**
 * 0 for the first thing of that answer.
 */
place: number, };

/**
 * Joins wordings of one thing.
 */
export type ThingsJoin = { session: SessionId, lens: Lens, 
/**
 * One naming of each is enough.
 */
things: Array<Thing>, label: string, };

/**
 * Splits what was joined.
 */
export type ThingsSplit = { session: SessionId, lens: Lens, 
/**
 * Any member.
 */
thing: Thing, };

/**
 * A running, paused or unset timer. It never cuts off.
 */
export type Timer = { 
/**
 * What this step was given, extensions included, in seconds.
 */
given_seconds: number, 
/**
 * What this step used before it last started to run, in seconds.
 */
spent_seconds: number, 
/**
 * What the whole session used before the timer last started to run, in seconds.
 */
session_spent_seconds: number, 
/**
 * Since when it runs; null while paused.
 */
running_since: string | null, };

/**
 * What to do with the timer.
 */
export type TimerAction = { "kind": "start" } | { "kind": "pause" } | { "kind": "extend", 
/**
 * Seconds more.
 */
seconds: number, };

/**
 * Starts, pauses or extends the timer.
 */
export type TimerSet = { session: SessionId, action: TimerAction, };

/**
 * One quarter.
 */
export type TrendQuarter = { 
/**
 * `2026-Q4`.
 */
quarter: string, 
/**
 * Sessions that count; 0 when there is none.
 */
sessions: number, 
/**
 * Per form that was used, in a fixed order.
 */
forms: Array<FormCount>, 
/**
 * Per theme that was given, by its id. A session can have several.
 */
themes: Array<ThemeCount>, };

/**
 * Per quarter, those without sessions too. A session counts when at least three people contributed to it.
 */
export type Trends = { v: number, quarters: Array<TrendQuarter>, };

/**
 * Asks how much was archived, and about what.
 */
export type TrendsOf = { 
/**
 * From the quarter of this day; null for the first there is.
 */
from: string | null, 
/**
 * To the quarter of this day; null for the last there is.
 */
to: string | null, };

/**
 * Opens the curtain for one participant.
 */
export type TurnOpen = { session: SessionId, participant: ParticipantId, sheet: Sheet, sign: Secret | null, };

/**
 * Saves what the one behind the curtain wrote so far.
 */
export type TurnSave = { 
/**
 * For lens sheets; only lenses of the sheet.
 */
answers: Array<Draft>, first_thought: string | null, own_picture: OwnPicture | null, 
/**
 * On the sheet of stances, as far as they changed.
 */
stances: Array<StanceChoice>, 
/**
 * On the sheet of what may be kept.
 */
release: ReleaseChoices | null, };

/**
 * Closes the turn and seals it.
 */
export type TurnSeal = { 
/**
 * *Overgeslagen*: nothing of it is opened.
 */
skip: boolean, 
/**
 * Four digits, to open it again before the opening; null for none.
 */
sign: Secret | null, };

/**
 * Whose turn it is: the curtain stands before everybody else.
 */
export type TurnState = { 
/**
 * Who has the laptop.
 */
participant: ParticipantId, 
/**
 * What they write.
 */
sheet: Sheet, };

/**
 * What a writer sees of their own during their turn. Nobody else ever gets this.
 */
export type TurnView = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * Who writes.
 */
participant: ParticipantId, 
/**
 * What.
 */
sheet: Sheet, 
/**
 * One per lens of the sheet, in order; empty forms included. Empty on other sheets.
 */
answers: Array<OwnAnswer>, 
/**
 * On `first_thought` and `own_picture`: one's own first thought.
 */
first_thought: string | null, 
/**
 * On `own_picture`.
 */
own_picture: OwnPicture | null, 
/**
 * On `stances`: every course of action, with one's own stance.
 */
stances: Array<StanceLine>, 
/**
 * On `release`.
 */
release: ReleaseView | null, 
/**
 * On `own_words`: everything, as Markdown to take along.
 */
words_markdown: string | null, 
/**
 * On `own_words`: the same, as sanitised HTML to read and print.
 */
words_html: string | null, 
/**
 * On `own_words`: a file name without anybody's name.
 */
words_file: string | null, };

/**
 * Something opened that was not looked at together yet.
 */
export type Undiscussed = { 
/**
 * Whose.
 */
participant: ParticipantId, 
/**
 * At which lens.
 */
lens: Lens, 
/**
 * A short form of it.
 */
item: string, };

/**
 * What the check of a book found.
 */
export type Verified = { v: number, ok: boolean, checks: Array<Check>, log: LogState, };

/**
 * A virtue or value to choose.
 */
export type Virtue = { 
/**
 * Stable id.
 */
id: string, 
/**
 * How it is called.
 */
label: string, 
/**
 * What it looks like in this work.
 */
meaning: string, 
/**
 * What too much of it looks like.
 */
too_much: string, };

/**
 * One participant's choice of a virtue.
 */
export type VirtueBy = { 
/**
 * Who.
 */
participant: ParticipantId, 
/**
 * 1 weighs most here, 3 least of the three.
 */
place: number, 
/**
 * What is at stake for them; null if not said.
 */
at_stake: string | null, 
/**
 * What it costs; null if not said.
 */
cost: string | null, };

/**
 * A virtue on the large screen.
 */
export type VirtueOnScreen = { 
/**
 * How it is called.
 */
label: string, 
/**
 * Somebody's own word.
 */
own: boolean, 
/**
 * The places it was given, the weightiest first.
 */
by: Array<PlaceOnScreen>, };

/**
 * One virtue or value with those who chose it.
 */
export type VirtueRow = { 
/**
 * The id of the list, or `eigen:…`.
 */
id: string, 
/**
 * How it is called.
 */
label: string, 
/**
 * Somebody's own word.
 */
own: boolean, 
/**
 * In seat order.
 */
by: Array<VirtueBy>, };

/**
 * What room somebody feels.
 */
export type Vrijheid = { 
/**
 * Felt room in thinking, 0 to [`MOST_ROOM`]; null if not given.
 */
thinking: number | null, 
/**
 * Felt room in acting, 0 to [`MOST_ROOM`]; null if not given.
 */
acting: number | null, 
/**
 * What limits, in the writer's order.
 */
limits: Array<Limit>, };

/**
 * How somebody writes.
 */
export type Way = "paper" | "curtain" | "device";

/**
 * Takes back everything that was released with this code.
 */
export type Withdraw = { code: Secret, };

/**
 * A withdraw code with whose it is.
 */
export type WithdrawCode = { participant: ParticipantId, code: string, };

/**
 * What a withdrawal did.
 */
export type Withdrawn = { v: number, 
/**
 * How many contributions were taken away in this book.
 */
removed: number, 
/**
 * Backups in which the same was done.
 */
reached: Array<string>, 
/**
 * Backups that could not be reached, by path.
 */
unreached: Array<string>, 
/**
 * A deposit was made of it: the archive is another book, where the same code works.
 */
deposited: boolean, };

/**
 * How far.
 */
export type WorkState = "waiting" | "writing" | "done" | "skipped" | "paper";

/**
 * Whether people write each lens on its own, or all five in one go.
 */
export type Writing = "per_lens" | "all_at_once";

/** Every command: what it takes and what it gives. */
export type Commands = {
  app_state: [Nothing, AppState]
  settings_save: [Settings, Nothing]
  screen_blank: [ScreenBlank, Nothing]
  app_used: [AppUsed, Nothing]
  prompts: [Nothing, Prompts]
  manual: [Nothing, Manual]
  job_state: [JobRef, JobState]
  job_cancel: [JobRef, Nothing]
  book_create: [BookCreate, BookCreated]
  book_open: [BookOpen, BookInfo]
  book_open_with_code: [BookOpenWithCode, BookInfo]
  book_lock: [Nothing, Nothing]
  book_describe: [Nothing, BookDescription]
  book_verify: [Nothing, JobRef]
  recent_forget: [RecentForget, Nothing]
  loose_start: [LooseStart, LooseStarted]
  practice_start: [PracticeStart, LooseStarted]
  loose_save: [LooseSave, BookCreated]
  loose_save_into: [LooseSaveInto, BookInfo]
  loose_end: [Nothing, Nothing]
  case_list: [Nothing, CaseList]
  case_get: [CaseRef, CaseView]
  case_source: [CaseRef, CaseMarkdown]
  case_create: [CaseCreate, CaseView]
  case_update: [CaseUpdate, CaseView]
  case_import: [CaseImport, CaseImported]
  case_destroy: [CaseRef, Destroyed]
  look_back_done: [LookBackDone, Nothing]
  pack_preview: [PackPreview, PackPreviewed]
  pack_load: [PackLoad, PackLoaded]
  pack_remove: [PackRef, PackRemoved]
  pack_list: [Nothing, PackList]
  example_draft: [CaseRef, ExampleDraft]
  example_write: [ExampleWrite, ExampleDraft]
  example_look: [ExampleLook, ExampleLooks]
  example_from_kept: [ExampleFromKept, CaseView]
  made_packs: [Nothing, MadePacks]
  pack_make_look: [PackMakeLook, PackMakeLooked]
  pack_make: [PackMake, PackFile]
  session_start: [SessionStart, SessionView]
  session_list: [Nothing, SessionList]
  session_get: [SessionRef, SessionView]
  session_arrange: [SessionArrange, SessionView]
  session_prepare: [SessionPrepare, SessionView]
  session_close: [SessionClose, SessionClosed]
  session_reset: [SessionRef, SessionView]
  session_run: [SessionRun, SessionRan]
  look_back_set: [LookBackSet, SessionView]
  case_choose: [CaseChoose, SessionView]
  phase_go: [PhaseGo, SessionView]
  timer_set: [TimerSet, SessionView]
  clarification_save: [ClarificationSave, SessionView]
  clarification_remove: [ClarificationRemove, SessionView]
  note_save: [NoteSave, Saved]
  participant_add: [ParticipantAdd, SessionView]
  participant_update: [ParticipantUpdate, SessionView]
  participant_remove: [ParticipantRef, SessionView]
  team_list: [Nothing, TeamList]
  team_save: [TeamSave, TeamList]
  team_forget: [TeamRef, TeamForgotten]
  team_seat: [TeamSeat, SessionView]
  turn_open: [TurnOpen, TurnView]
  turn_save: [TurnSave, Saved]
  turn_seal: [TurnSeal, SessionView]
  turn_pause: [Nothing, SessionView]
  lens_open: [LensRef, SessionView]
  answer_keep_closed: [AnswerKeepClosed, SessionView]
  paper_note: [PaperNote, SessionView]
  paper_done: [LensRef, SessionView]
  addition_add: [AdditionAdd, ComparisonView]
  own_course_save: [OwnCourseSave, SessionView]
  compare: [Compare, ComparisonView]
  compare_pair: [ComparePair, Pair]
  things_join: [ThingsJoin, ComparisonView]
  things_split: [ThingsSplit, ComparisonView]
  discussed_mark: [DiscussedMark, ComparisonView]
  stances_begin: [SessionRef, SessionView]
  stances_open: [SessionRef, SessionView]
  stance_take: [StanceTake, ComparisonView]
  talk_note: [TalkNote, Saved]
  talk_mark: [TalkMark, ComparisonView]
  kept_list: [KeptPage, KeptList]
  kept_get: [KeptRef, KeptView]
  kept_destroy: [KeptRef, Destroyed]
  withdraw: [Withdraw, Withdrawn]
  term_set: [TermSet, Nothing]
  archive_key: [Nothing, ArchiveKey]
  archive_look: [ArchiveLook, ArchiveKey]
  archive_adopt: [ArchiveAdopt, ArchiveKey]
  archive_forget: [Nothing, Nothing]
  deposit_make: [DepositMake, Deposit]
  deposit_take: [DepositTake, DepositTaken]
  deposit_take_folder: [DepositTakeFolder, DepositTaken]
  text_check: [TextCheck, TextFound]
  archive_check: [ArchiveCheck, TextsFound]
  archive_finish: [ArchiveFinish, Archived]
  theme_list: [Nothing, ThemeList]
  search: [Search, SearchFound]
  search_renew: [Nothing, JobRef]
  trends: [TrendsOf, Trends]
  sample: [Sample, JobRef]
  report_check: [ReportCheck, TextsFound]
  report_make: [ReportMake, JobRef]
  report_take: [JobRef, ReportFile]
  reflection_check: [Nothing, TextsFound]
  reflection_make: [ReflectionMake, ReportFile]
  keeping: [Nothing, Keeping]
  backup_folder_set: [BackupFolderSet, Keeping]
  backup_make: [BackupMake, JobRef]
  backup_destroy: [BackupRef, Keeping]
  backup_rekey: [BackupRekey, Keeping]
  backup_restore: [BackupRestore, JobRef]
  passphrase_change: [PassphraseChange, NewCode]
  passphrase_reset: [PassphraseReset, NewCode]
  book_export: [BookExport, JobRef]
  log_list: [Nothing, LogList]
  screen_show: [ScreenShow, ScreenShown]
  screen_shown: [Nothing, ScreenShown]
  big_screen: [Nothing, BigScreen]
  room_networks: [Nothing, RoomNetworks]
  room_open: [RoomOpen, RoomView]
  room_close: [Nothing, RoomView]
  room_view: [Nothing, RoomView]
  room_answer: [RoomAnswer, RoomView]
  room_seat_free: [RoomSeatFree, RoomView]
  seat_view: [Nothing, SeatView]
  seat_take: [SeatTake, SeatView]
  seat_new: [SeatNew, SeatView]
  seat_leave: [Nothing, SeatView]
  own_open: [OwnOpen, TurnView]
  own_save: [TurnSave, Saved]
  own_seal: [OwnSeal, SeatView]
  own_pause: [Nothing, SeatView]
  own_check: [OwnCheck, TextFound]
}
