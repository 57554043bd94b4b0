//! The shape of a session script. Unknown fields are faults; the JSON Schema comes from these types.
use crate::content::toml_fault::fault_of;
use crate::domain::answer::{
    Body, CourseOption, Deugden, Handelingen, Identiteit, Kennis, KnowledgeItem, Limit, Vrijheid,
};
use crate::domain::compare::view::Stance;
use crate::domain::lens::Lens;
use crate::domain::phase::Phase;
use crate::domain::release::Keep;
use crate::domain::session::{MeetingForm, Writing};
use crate::domain::turn::OwnPicture;
use crate::domain::word::Word;
use crate::error::{Error, Fault, Result};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Most bytes of a script.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// A whole session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The case: the id in its file's front matter, or its id in the book.
    pub case: String,
    /// Minutes the group has.
    #[serde(default = "usual_minutes")]
    pub variant: u16,
    /// Lens by lens, or all five in one go.
    #[serde(default)]
    pub writing: Option<Writing>,
    /// The form of the meeting.
    #[serde(default)]
    pub form: Option<MeetingForm>,
    /// Close the session at the end: what was not released is destroyed.
    #[serde(default)]
    pub close: bool,
    /// At the close: what the group wrote together is kept, if nobody objects.
    #[serde(default)]
    pub keep_notes: bool,
    /// The lenses the group looks through; all five if not given.
    #[serde(default)]
    pub lenses: Option<Vec<Lens>>,
    /// Everybody, in seat order.
    #[serde(default, rename = "participant")]
    pub participants: Vec<Seat>,
    /// The private first thought of each, by key.
    #[serde(default)]
    pub first_thought: BTreeMap<String, String>,
    /// Answers by key of the participant, then by lens.
    #[serde(default)]
    pub answer: BTreeMap<String, BTreeMap<Lens, Answer>>,
    /// The own picture of each, by key.
    #[serde(default)]
    pub own_picture: BTreeMap<String, Picture>,
    /// Clarifying questions, in order.
    #[serde(default, rename = "clarification")]
    pub clarifications: Vec<Asked>,
    /// What the group does, in order.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// The script itself, to find the line of a fault.
    #[serde(skip)]
    pub source: String,
}

const fn usual_minutes() -> u16 {
    75
}

/// Somebody at the table.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// How the script calls them.
    pub key: String,
    /// How they are called on screen.
    pub alias: String,
    /// Their role at work.
    #[serde(default)]
    pub role: String,
    /// For a voice: whose (jongere, ouder, pleegouder or an own word).
    #[serde(default)]
    pub voice_of: Option<String>,
    /// For a voice: the key of who writes for it.
    #[serde(default)]
    pub written_by: Option<String>,
    /// Brings the case.
    #[serde(default)]
    pub owner: bool,
    /// Gespreksleider.
    #[serde(default)]
    pub leads: bool,
    /// Schrijver.
    #[serde(default)]
    pub scribe: bool,
}

/// What one gives at one lens. Only the fields of that lens.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Handelingen: courses of action.
    #[serde(default)]
    pub options: Vec<Course>,
    /// Kennis: what is known or missed.
    #[serde(default)]
    pub items: Vec<KnowledgeItem>,
    /// Identiteit: kind, ouder, pleegouder, collega, organisatie, niemand, or eigen:…
    #[serde(default)]
    pub recognise: Vec<Word>,
    /// Identiteit: how one wants to be known.
    #[serde(default)]
    pub known_as: String,
    /// Identiteit: more.
    #[serde(default)]
    pub text: String,
    /// Deugden: at most three, weightiest first.
    #[serde(default)]
    pub virtues: Vec<Word>,
    /// Deugden: what is at stake.
    #[serde(default)]
    pub at_stake: String,
    /// Deugden: what it costs.
    #[serde(default)]
    pub cost: String,
    /// Vrijheid: felt room in thinking, 0 to 10.
    #[serde(default)]
    pub thinking: Option<u8>,
    /// Vrijheid: felt room in acting, 0 to 10.
    #[serde(default)]
    pub acting: Option<u8>,
    /// Vrijheid: what limits.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Ik twijfel hier.
    #[serde(default)]
    pub doubt: bool,
    /// Alleen voor mij.
    #[serde(default)]
    pub private: String,
    /// Keep it closed at the opening.
    #[serde(default)]
    pub keep_closed: bool,
    /// Overgeslagen.
    #[serde(default)]
    pub skipped: bool,
    /// Read from paper after the opening (opgetekend).
    #[serde(default)]
    pub noted: bool,
}

/// One course of action.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// What one could do.
    pub text: String,
    /// What it asks.
    #[serde(default)]
    pub skill: String,
}

/// One's own picture.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// What is good work here, for me?
    #[serde(default)]
    pub good_work: String,
    /// What shifted?
    #[serde(default)]
    pub shifted: String,
}

impl From<Picture> for OwnPicture {
    fn from(picture: Picture) -> Self {
        Self { good_work: picture.good_work, shifted: picture.shifted }
    }
}

/// A clarifying question.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What was asked.
    pub question: String,
    /// What the case owner said.
    #[serde(default)]
    pub answer: String,
}

/// One thing the group does.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Open a lens for all.
    Reveal {
        /// Which.
        lens: Lens,
    },
    /// Write the shared note of a phase.
    Note {
        /// Which phase.
        phase: Phase,
        /// The note.
        text: String,
    },
    /// Join courses of action that say the same, each as `key:index` from 0.
    Merge {
        /// Which.
        options: Vec<String>,
        /// What the group calls them.
        label: String,
    },
    /// Take a stance on a course of action.
    Stance {
        /// The key of who takes it.
        participant: String,
        /// `key:index` from 0.
        option: String,
        /// The stance.
        stance: Stance,
    },
    /// The owner tells what they did then.
    OwnCourse {
        /// What.
        text: String,
    },
    /// Looked at together.
    Discussed {
        /// Whose answer.
        participant: String,
        /// At which lens.
        lens: Lens,
    },
    /// One says behind the curtain what of their own may be kept.
    Release {
        /// The key of who says so.
        participant: String,
        /// Per lens; what is not named is erased.
        #[serde(default)]
        keep: BTreeMap<Lens, Keep>,
        /// For voices they wrote for: the key of the voice, then per lens. Not without a name.
        #[serde(default)]
        voices: BTreeMap<String, BTreeMap<Lens, Keep>>,
        /// It may be used as a training example.
        #[serde(default)]
        practice: bool,
        /// The case owner: the case text, and what they did then.
        #[serde(default)]
        case: bool,
        /// The case owner: the clarifying questions with their answers.
        #[serde(default)]
        clarifications: bool,
        /// Objects to keeping what the group wrote together.
        #[serde(default)]
        objects: bool,
    },
    /// Choose the day to look back.
    LookBack {
        /// A date: 2027-01-31.
        on: String,
    },
}

impl Answer {
    /// The form of a lens, and whether the script filled a field of another lens.
    pub fn body(&self, lens: Lens) -> (Body, bool) {
        let body = match lens {
            Lens::Handelingen => Body::Handelingen(Handelingen {
                options: self
                    .options
                    .iter()
                    .map(|one| CourseOption { id: None, text: one.text.clone(), skill: one.skill.clone() })
                    .collect(),
            }),
            Lens::Kennis => Body::Kennis(Kennis { items: self.items.clone() }),
            Lens::Identiteit => Body::Identiteit(Identiteit {
                recognise: self.recognise.clone(),
                known_as: self.known_as.clone(),
                text: self.text.clone(),
            }),
            Lens::Deugden => Body::Deugden(Deugden {
                virtues: self.virtues.clone(),
                at_stake: self.at_stake.clone(),
                cost: self.cost.clone(),
            }),
            Lens::Vrijheid => Body::Vrijheid(Vrijheid {
                thinking: self.thinking,
                acting: self.acting,
                limits: self.limits.clone(),
            }),
        };
        let filled = [
            (Lens::Handelingen, !self.options.is_empty()),
            (Lens::Kennis, !self.items.is_empty()),
            (Lens::Identiteit, !self.recognise.is_empty() || !self.known_as.is_empty() || !self.text.is_empty()),
            (Lens::Deugden, !self.virtues.is_empty() || !self.at_stake.is_empty() || !self.cost.is_empty()),
            (Lens::Vrijheid, self.thinking.is_some() || self.acting.is_some() || !self.limits.is_empty()),
        ];
        (body, filled.iter().any(|(of, filled)| *of != lens && *filled))
    }
}

/// Reads a script. `name` is for messages.
pub fn parse(name: &str, text: &str) -> Result<Script> {
    let fault = |line, why| Error::Fault { file: name.to_owned(), line, why };
    if text.len() > MOST_BYTES {
        return Err(fault(1, Fault::TooLarge));
    }
    let text = text.trim_start_matches('\u{feff}');
    let script: Script = toml::from_str(text).map_err(|error| {
        let (line, why) = fault_of(text, &error);
        fault(line, why)
    })?;
    Ok(Script { source: text.to_owned(), ..script })
}

/// The JSON Schema of a script.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Script).to_value()
}
