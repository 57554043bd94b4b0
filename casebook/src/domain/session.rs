//! A session: one group, one case, ten phases. Pure: no SQL, no clock.
use crate::domain::ids::{CaseId, ClarificationId, SessionId, TeamId};
use crate::domain::lens::Lens;
use crate::domain::participant::Way;
use crate::domain::phase::Phase;
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Shortest session in minutes.
pub const FEWEST_MINUTES: u16 = 10;
/// Longest session in minutes.
pub const MOST_MINUTES: u16 = 480;

/// The form of the meeting, in the words of the professional register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum MeetingForm {
    IntercollegialeIntervisie,
    BegeleideIntervisie,
    MethodischeLeerbijeenkomst,
    DialoogInAutonomie,
}

impl MeetingForm {
    /// The word used in JSON and in the words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::IntercollegialeIntervisie => "intercollegiale_intervisie",
            Self::BegeleideIntervisie => "begeleide_intervisie",
            Self::MethodischeLeerbijeenkomst => "methodische_leerbijeenkomst",
            Self::DialoogInAutonomie => "dialoog_in_autonomie",
        }
    }
}

/// What a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum SessionKind {
    /// A group looks at a case together.
    Intervisie,
    /// A trainer shows a case and its perspectives; nobody writes.
    Demonstration,
    /// *Oefensessie*: tables write as one each, and nothing is kept.
    Practice,
}

/// Whether people write each lens on its own, or all five in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum Writing {
    PerLens,
    AllAtOnce,
}

/// What the group answered to *is er nu iemand onveilig?*
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Safety {
    /// Not asked yet.
    NotAsked,
    /// Nobody is unsafe now.
    Safe,
    /// Somebody is: the session waits, they consult now.
    Unsafe,
}

/// Whether others look along on a projector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Projector {
    /// Not said: ask before private text appears.
    Unknown,
    /// There is none.
    Absent,
    /// There is one: ask each time.
    Present,
}

/// Open, or closed with everything unreleased destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum SessionState {
    Open,
    Closed,
}

/// The silent round in which each says what they would do, if the group wants one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum StanceRound {
    /// Not begun; it is optional.
    NotBegun,
    /// Each takes their stances in silence.
    Running,
    /// Opened for all.
    Opened,
}

/// The state of one lens in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LensState {
    /// The lens.
    pub lens: Lens,
    /// The group looks through it (in 30 minutes it chooses two or three).
    pub chosen: bool,
    /// When it was opened for all; null while sealed.
    pub opened_at: Option<DateTime<Utc>>,
    /// The entries read from paper were read back and are frozen.
    pub noting_done: bool,
}

/// What the word in the comparison is for a lens: sealed, revealed or skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum LensOpenness {
    /// Not opened yet: named, never shown.
    Sealed,
    /// Opened for all.
    Revealed,
    /// Not chosen in this session.
    Skipped,
}

impl LensState {
    /// Sealed, revealed or skipped.
    pub const fn openness(&self) -> LensOpenness {
        match (self.opened_at, self.chosen) {
            (Some(_), _) => LensOpenness::Revealed,
            (None, true) => LensOpenness::Sealed,
            (None, false) => LensOpenness::Skipped,
        }
    }
}

/// A running, paused or unset timer. It never cuts off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Timer {
    /// What this step was given, extensions included, in seconds.
    pub given_seconds: u32,
    /// What this step used before it last started to run, in seconds.
    pub spent_seconds: u32,
    /// What the whole session used before the timer last started to run, in seconds.
    pub session_spent_seconds: u32,
    /// Since when it runs; null while paused.
    pub running_since: Option<DateTime<Utc>>,
}

impl Timer {
    fn ran(&self, now: DateTime<Utc>) -> u32 {
        self.running_since.map_or(0, |since| {
            // A clock that jumps back counts as no time at all.
            u32::try_from((now - since).num_seconds().max(0)).unwrap_or(u32::MAX)
        })
    }

    /// Starts, or goes on after a pause.
    #[must_use]
    pub fn started(self, now: DateTime<Utc>) -> Self {
        Self { running_since: self.running_since.or(Some(now)), ..self }
    }

    /// Stands still; what was used is kept.
    #[must_use]
    pub fn paused(self, now: DateTime<Utc>) -> Self {
        let ran = self.ran(now);
        Self {
            spent_seconds: self.spent_seconds.saturating_add(ran),
            session_spent_seconds: self.session_spent_seconds.saturating_add(ran),
            running_since: None,
            ..self
        }
    }

    /// Gives this step more time.
    #[must_use]
    pub const fn extended(self, seconds: u32) -> Self {
        Self { given_seconds: self.given_seconds.saturating_add(seconds), ..self }
    }

    /// Begins another step: it runs on if it ran, the session's time goes on.
    #[must_use]
    pub fn for_step(self, given_seconds: u32, now: DateTime<Utc>) -> Self {
        let ran = self.running_since.is_some();
        let paused = self.paused(now);
        Self {
            given_seconds,
            spent_seconds: 0,
            session_spent_seconds: paused.session_spent_seconds,
            running_since: ran.then_some(now),
        }
    }
}

/// A clarifying question with its answer, as the group writes it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Clarification {
    /// The question.
    pub id: ClarificationId,
    /// What was asked.
    pub question: String,
    /// What the case owner said; may be empty.
    pub answer: String,
}

/// The shared note of one phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Note {
    /// The phase it belongs to.
    pub phase: Phase,
    /// What the group wrote.
    pub text: String,
}

/// What goes along to a look-back: a lens and an open question. No names, no words of anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackQuestion {
    /// The lens it belongs to.
    pub lens: Lens,
    /// The open question.
    pub question: String,
}

/// What a session is, apart from who sits there and what they wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// What it is for.
    pub kind: SessionKind,
    /// Its case, once chosen.
    pub case: Option<CaseId>,
    /// Where the group is.
    pub phase: Phase,
    /// Open or closed.
    pub state: SessionState,
    /// Minutes the group has.
    pub minutes: u16,
    /// The form of the meeting; null while not said.
    pub form: Option<MeetingForm>,
    /// Lens by lens, or all in one go.
    pub writing: Writing,
    /// How those who are added write, unless said otherwise.
    pub way: Way,
    /// The safety question.
    pub safety: Safety,
    /// Whether others look along.
    pub projector: Projector,
    /// The agreements were said aloud.
    pub agreed: bool,
    /// Perspectives of the case stand beside what was opened.
    pub beside: bool,
    /// The silent round on the courses of action.
    pub stances: StanceRound,
    /// When the group wants to look back.
    pub look_back_on: Option<NaiveDate>,
    /// Prepared, to be held on this day; null once the group is past arriving.
    pub planned_on: Option<NaiveDate>,
    /// The group that was seated; null after the close.
    pub team: Option<TeamId>,
    /// The timer.
    pub timer: Timer,
    /// Exactly five, in the order of the method.
    pub lenses: Vec<LensState>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub touched_at: DateTime<Utc>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

impl Session {
    /// The state of one lens.
    pub fn lens(&self, lens: Lens) -> LensState {
        self.lenses.iter().copied().find(|state| state.lens == lens).unwrap_or(LensState {
            lens,
            chosen: false,
            opened_at: None,
            noting_done: false,
        })
    }

    /// The lenses the group looks through, in order.
    pub fn chosen_lenses(&self) -> Vec<Lens> {
        self.lenses.iter().filter(|state| state.chosen).map(|state| state.lens).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::session::Timer;
    use chrono::{DateTime, Duration, Utc};

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::<Utc>::UNIX_EPOCH + Duration::seconds(seconds)
    }

    #[test]
    fn a_pause_keeps_what_was_used_and_an_extension_adds() {
        let timer = Timer { given_seconds: 60, ..Timer::default() }.started(at(0)).paused(at(50)).extended(120);
        assert_eq!((timer.given_seconds, timer.spent_seconds), (180, 50));
        let later = timer.started(at(100)).paused(at(110));
        assert_eq!(later.spent_seconds, 60, "the time of the pause does not count");
    }

    #[test]
    fn another_step_starts_at_zero_while_the_session_goes_on() {
        let timer = Timer::default().started(at(0)).for_step(300, at(40));
        assert_eq!((timer.spent_seconds, timer.session_spent_seconds), (0, 40));
        assert!(timer.running_since.is_some(), "a running timer runs on into the next step");
    }

    #[test]
    fn a_clock_that_jumps_back_uses_no_time() {
        let timer = Timer::default().started(at(100)).paused(at(20));
        assert_eq!(timer.spent_seconds, 0);
    }
}
