//! Who sits at the table: people by alias, and voices for those who are not there.
use crate::domain::answer::Progress;
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use serde::{Deserialize, Serialize};

/// Fewest people in a session that is compared.
pub const FEWEST_PEOPLE: usize = 2;
/// Most people in a session (voices come on top).
pub const MOST_PEOPLE: usize = 8;
/// Most voices beside them.
pub const MOST_VOICES: usize = 4;

/// How somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Way {
    /// *Op papier*: on their own sheet; the schrijver enters clicks at the opening.
    Paper,
    /// *Gordijn*: the laptop is handed over.
    Curtain,
    /// *Eigen apparaat*: on their own phone or laptop, in the same room.
    Device,
}

impl Way {
    /// The word used in SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Curtain => "curtain",
            Self::Device => "device",
        }
    }
}

/// A seat at the table, as everybody may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Participant {
    /// The seat.
    pub id: ParticipantId,
    /// A stable key given by a script; null in the app.
    pub key: Option<String>,
    /// How they are called here.
    pub alias: String,
    /// Their role at work, in free words; may be empty.
    pub role: String,
    /// For a table of an *oefensessie*: how many sit there. Null for a person.
    pub people: Option<u8>,
    /// For a voice: whose voice (jongere, ouder, pleegouder or an own word). Null for a person.
    pub voice_of: Option<String>,
    /// For a voice: who writes for it.
    pub written_by: Option<ParticipantId>,
    /// 0 for the first seat; the order of every view.
    pub seat: u32,
    /// Brings the case.
    pub owner: bool,
    /// *Gespreksleider*.
    pub leads: bool,
    /// *Schrijver*: sits at the laptop.
    pub scribe: bool,
    /// How they write.
    pub way: Way,
    /// Joined after the first lens was opened.
    pub joined_late: bool,
    /// Their name may stand on the large screen. A voice is nobody's name, so it always may.
    pub named: bool,
    /// Chose an own sign (4 digits) to open their own closed turns again.
    pub has_sign: bool,
    /// How far, per lens.
    pub answers: Vec<AnswerProgress>,
    /// How far with the *eerste ingeving*.
    pub first_thought: Progress,
    /// How far with the *eigen beeld*.
    pub own_picture: Progress,
    /// How far with their stances, behind the curtain.
    pub stances: Progress,
    /// How far with choosing what may be kept. Never what they chose: who keeps nothing is *klaar* too.
    pub release: Progress,
}

impl Participant {
    /// Somebody who sits down: nothing asked, written or taken on yet.
    pub const fn new(id: ParticipantId, alias: String, seat: u32, way: Way) -> Self {
        Self {
            id,
            key: None,
            alias,
            role: String::new(),
            people: None,
            voice_of: None,
            written_by: None,
            seat,
            owner: false,
            leads: false,
            scribe: false,
            way,
            joined_late: false,
            named: false,
            has_sign: false,
            answers: Vec::new(),
            first_thought: Progress::Waiting,
            own_picture: Progress::Waiting,
            stances: Progress::Waiting,
            release: Progress::Waiting,
        }
    }

    /// An empty chair that somebody writes for.
    pub const fn is_voice(&self) -> bool {
        self.voice_of.is_some()
    }
}

/// How far one participant is at one lens: never what they wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerProgress {
    /// The lens.
    pub lens: Lens,
    /// How far.
    pub progress: Progress,
    /// It stays closed at the opening.
    pub kept_closed: bool,
    /// Its writer chose so while writing; nobody else can undo that.
    pub kept_by_writer: bool,
    /// Read from paper.
    pub noted: bool,
}
