//! What the ops return to whoever asks: shapes for a screen, composed from rows. Nothing here holds sealed text,
//! except [`TurnView`], which exists only during its participant's own turn.
use crate::domain::answer::{Body, OpenedAnswer, Progress};
use crate::domain::case::{CaseSource, CaseText};
use crate::domain::compare::eyes::Eyes;
use crate::domain::compare::stage::OnScreen;
use crate::domain::compare::things::Named;
use crate::domain::compare::view::{Comparison, Stance, StarterKind};
use crate::domain::ids::{CaseId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::pack::{CaseStep, PackAbout};
use crate::domain::participant::{Participant, Way};
use crate::domain::perspective::Perspective;
use crate::domain::phase::Phase;
use crate::domain::plan::PlanStep;
use crate::domain::privacy::{Kind, Severity};
use crate::domain::release::ReleaseChoices;
use crate::domain::session::{
    Clarification, LensState, LookBackQuestion, MeetingForm, Note, Projector, Safety, SessionKind, SessionState,
    StanceRound, Timer, Writing,
};
use crate::domain::turn::{OwnAnswer, OwnPicture, Sheet};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaseSummary {
    /// The case.
    pub id: CaseId,
    /// The stable id of its file.
    pub key: Option<String>,
    /// Its title.
    pub title: String,
    /// Own, or of a pack.
    pub source: CaseSource,
    /// An own case that is written for others to practise on.
    pub example: bool,
    /// The pack's id.
    pub pack: Option<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Proposed minutes.
    pub minutes: Option<u16>,
    /// How many sessions were held on it.
    pub sessions: u32,
    /// `new`, `open` (a session runs) or `held`.
    pub state: CaseState,
}

/// How far a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CaseState {
    /// No session yet.
    New,
    /// A session is open.
    Open,
    /// Sessions were held; none is open.
    Held,
}

/// One case of a pack that is looked at before it is loaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackCase {
    /// Its stable id within the pack.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What becomes of it.
    pub step: CaseStep,
}

/// What loading a pack does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackPlan {
    /// The pack.
    pub about: PackAbout,
    /// The same pack as it is in the book; null when it is not there.
    pub before: Option<PackAbout>,
    /// It was made before what is in the book.
    pub older: bool,
    /// Nothing in the book would be different.
    pub same: bool,
    /// The cases of the pack in its own order, then those that are no longer in it.
    pub cases: Vec<PackCase>,
}

/// A pack in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackLine {
    /// The pack.
    pub about: PackAbout,
    /// How many cases of it are in the book.
    pub cases: u32,
    /// When it was last loaded.
    pub loaded_at: DateTime<Utc>,
    /// It comes with the app.
    pub built_in: bool,
    /// The app has a newer one than the book.
    pub renewed: bool,
}

/// An example that is written here, with everything its writer may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExampleDraft {
    /// The case.
    pub case: CaseId,
    /// What it holds, as Markdown.
    pub text: CaseText,
    /// How others see it; null while a session runs on it.
    pub perspectives: Option<Vec<Perspective>>,
}

/// A whole case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaseView {
    /// The case.
    pub id: CaseId,
    /// The stable id of its file.
    pub key: Option<String>,
    /// Its title.
    pub title: String,
    /// Own, or of a pack.
    pub source: CaseSource,
    /// An own case that is written for others to practise on.
    pub example: bool,
    /// The pack's id.
    pub pack: Option<String>,
    /// The situation as sanitised HTML; empty when it is only told aloud.
    pub situation_html: String,
    /// The moment it became tense.
    pub moment: String,
    /// The question.
    pub question: String,
    /// What was done then, as sanitised HTML; null while it must stay hidden, or if there is nothing.
    pub done_html: Option<String>,
    /// For the gespreksleider, as sanitised HTML; empty if there is nothing.
    pub note_html: String,
    /// Themes.
    pub themes: Vec<String>,
    /// Level.
    pub level: String,
    /// Proposed minutes.
    pub minutes: Option<u16>,
    /// Language tag.
    pub language: String,
    /// Said to be made up.
    pub fictitious: bool,
    /// When a group wants to look back on it.
    pub look_back_on: Option<NaiveDate>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionSummary {
    /// The session.
    pub id: SessionId,
    /// What it is for.
    pub kind: SessionKind,
    /// Its case.
    pub case: Option<CaseId>,
    /// The title of its case.
    pub title: Option<String>,
    /// Where the group is.
    pub phase: Phase,
    /// Open or closed.
    pub state: SessionState,
    /// Minutes.
    pub minutes: u16,
    /// Prepared, to be held on this day; null once it began.
    pub planned_on: Option<NaiveDate>,
    /// Aliases in seat order, voices left out.
    pub people: Vec<String>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub touched_at: DateTime<Utc>,
}

/// A case that asked to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBack {
    /// The case.
    pub case: CaseId,
    /// Its title.
    pub title: String,
    /// Its question.
    pub question: String,
    /// From when.
    pub on: NaiveDate,
    /// That day has come.
    pub due: bool,
    /// What the group took along to talk about then.
    pub questions: Vec<LookBackQuestion>,
}

/// What the case owner did then, told after handelingen was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnCourse {
    /// It stands among the options under this id.
    pub id: OptionId,
    /// Who did it.
    pub participant: ParticipantId,
    /// What.
    pub text: String,
}

/// Whose turn it is: the curtain stands before everybody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnState {
    /// Who has the laptop.
    pub participant: ParticipantId,
    /// What they write.
    pub sheet: Sheet,
}

/// Everything all may see of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SessionView {
    /// The session.
    pub id: SessionId,
    /// What it is for.
    pub kind: SessionKind,
    /// Its case; `done_html` only after handelingen was opened.
    pub case: Option<CaseView>,
    /// Where the group is.
    pub phase: Phase,
    /// Open or closed.
    pub state: SessionState,
    /// Minutes.
    pub minutes: u16,
    /// The form of the meeting.
    pub form: Option<MeetingForm>,
    /// Lens by lens, or all in one go.
    pub writing: Writing,
    /// How those who are added write.
    pub way: Way,
    /// The safety question.
    pub safety: Safety,
    /// Whether others look along.
    pub projector: Projector,
    /// The agreements were said aloud.
    pub agreed: bool,
    /// The silent round on the courses of action.
    pub stances: StanceRound,
    /// How many perspectives of fictitious others the case has; they come after the opening.
    pub perspectives: u32,
    /// They stand beside what was opened.
    pub beside: bool,
    /// When the group wants to look back.
    pub look_back_on: Option<NaiveDate>,
    /// Prepared, to be held on this day; null once it began.
    pub planned_on: Option<NaiveDate>,
    /// Who led the last time this group came together; null when no saved group sits here.
    pub led_last: Option<String>,
    /// The timer; the screen counts on from `now`.
    pub timer: Timer,
    /// The clock of the core, for the timer.
    pub now: DateTime<Utc>,
    /// The time plan.
    pub plan: Vec<PlanStep>,
    /// Exactly five.
    pub lenses: Vec<LensState>,
    /// In seat order.
    pub participants: Vec<Participant>,
    /// In order.
    pub clarifications: Vec<Clarification>,
    /// Only phases that have one.
    pub notes: Vec<Note>,
    /// What the case owner did then.
    pub own_course: Option<OwnCourse>,
    /// Whose turn it is now.
    pub turn: Option<TurnState>,
    /// Cases that asked to be looked at again, this one left out.
    pub look_backs: Vec<LookBack>,
    /// Lives in memory only.
    pub loose: bool,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
}

/// A sheet that somebody can write on now, on their own device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OfferedSheet {
    /// Which.
    pub sheet: Sheet,
    /// Whose: their own seat, or a voice they write for.
    pub seat: ParticipantId,
    /// How far.
    pub progress: Progress,
    /// It can be opened on this device: nothing closed stands on it that was not written here.
    pub may_open: bool,
}

/// What a writer sees of their own during their turn. Nobody else ever gets this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnView {
    /// The session.
    pub session: SessionId,
    /// Who writes.
    pub participant: ParticipantId,
    /// What.
    pub sheet: Sheet,
    /// One per lens of the sheet, in order; empty forms included. Empty on other sheets.
    pub answers: Vec<OwnAnswer>,
    /// On `first_thought` and `own_picture`: one's own first thought.
    pub first_thought: Option<String>,
    /// On `own_picture`.
    pub own_picture: Option<OwnPicture>,
    /// On `stances`: every course of action, with one's own stance.
    pub stances: Vec<StanceLine>,
    /// On `release`.
    pub release: Option<ReleaseView>,
    /// On `own_words`: everything, as Markdown to take along.
    pub words_markdown: Option<String>,
    /// On `own_words`: the same, as sanitised HTML to read and print.
    pub words_html: Option<String>,
    /// On `own_words`: a file name without anybody's name.
    pub words_file: Option<String>,
}

/// What one may let be kept, with what they chose so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReleaseView {
    /// One's own answers, then those of the voices one wrote for; opened ones only.
    pub answers: Vec<Releasable>,
    /// One's own opened stances, in words; they go with handelingen.
    pub stances: Vec<String>,
    /// For the case owner, and only for a case of the team's own: its title.
    pub case_title: Option<String>,
    /// For the case owner: how many clarifying questions there are.
    pub clarifications: u32,
    /// The group wrote something together that can be kept.
    pub shared: bool,
    /// Details in these texts by which somebody could be recognised, each once per lens.
    pub found: Vec<FoundDetail>,
    /// What was chosen so far.
    pub choices: ReleaseChoices,
    /// One's withdraw code, shown now and never again; null when one was given at an earlier closing of this sheet.
    pub code: Option<String>,
}

/// A detail found in one's own texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundDetail {
    /// Where it stands; null for the case and its clarifying questions.
    pub lens: Option<Lens>,
    /// What it is.
    pub kind: Kind,
    /// How sure.
    pub severity: Severity,
    /// What stands there.
    pub text: String,
    /// What could stand there instead.
    pub replacement: String,
}

/// One answer that may be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Releasable {
    /// The seat: the person, or the voice.
    pub seat: ParticipantId,
    /// For a voice: what it is called.
    pub voice: Option<String>,
    /// The lens.
    pub lens: Lens,
    /// What it says, a line each.
    pub lines: Vec<String>,
    /// Enough people answered at this lens for *zonder naam* to be possible. Never for a voice.
    pub nameless_possible: bool,
}

/// One lens as a writer saves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Draft {
    /// What was given so far.
    pub body: Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// Keep it closed at the opening.
    pub keep_closed: bool,
    /// *Alleen voor mij*.
    pub private: String,
}

/// The comparison with the full answers behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComparisonView {
    /// The views.
    pub comparison: Comparison,
    /// The opened answers in full, by seat, then lens.
    pub answers: Vec<OpenedAnswer>,
    /// Every thing somebody named, in lens order, then in the order in which the seats name them.
    pub named: Vec<Named>,
    /// One for each starter of the comparison, in the same order; then earlier ones that are no longer offered.
    pub talks: Vec<Talk>,
    /// Through one participant's eyes, when asked.
    pub eyes: Option<Eyes>,
    /// Perspectives of the case, as seats behind the others: made up, with nothing to add, mark or ask.
    pub examples: Vec<Participant>,
}

/// What became of one conversation starter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Talk {
    /// Names the starter; the same at every opening.
    pub starter: String,
    /// Why it is there.
    pub kind: StarterKind,
    /// The lens.
    pub lens: Lens,
    /// The reason, in a sentence; null when it is no longer offered.
    pub reason: Option<String>,
    /// One open question.
    pub question: String,
    /// Whom it concerns, in seat order; empty when it is no longer offered.
    pub participants: Vec<ParticipantId>,
    /// What was said, as the group notes it.
    pub note: String,
    /// The group talked about it.
    pub discussed: bool,
    /// Its lens and question go along to the look-back.
    pub carried: bool,
    /// It stands among the starters now.
    pub offered: bool,
}

/// One course of action as the one behind the curtain sees it, with their own stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StanceLine {
    /// The course of action.
    pub option: OptionId,
    /// What one could do.
    pub text: String,
    /// What it asks.
    pub skill: Option<String>,
    /// What the case owner did then.
    pub done: bool,
    /// One's own stance.
    pub stance: Option<Stance>,
}

/// What stands on the large screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BigScreen {
    /// *Scherm leeg*.
    pub blank: bool,
    /// The title of the case; null while there is none.
    pub title: Option<String>,
    /// Where the group is.
    pub phase: Option<Phase>,
    /// The timer; the screen counts on from `now`.
    pub timer: Option<Timer>,
    /// The clock of the core.
    pub now: DateTime<Utc>,
    /// The language of the app.
    pub locale: Locale,
    /// What stands there.
    pub show: OnScreen,
}
