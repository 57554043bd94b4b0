//! What one participant gives at one lens: five forms, each its own shape. Knows no SQL and no screen.
use crate::domain::ids::{AdditionId, AnswerId, OptionId, ParticipantId};
use crate::domain::lens::Lens;
use crate::domain::word::Word;
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Most virtues one participant chooses.
pub const MOST_VIRTUES: usize = 3;
/// Top of both scales of felt room.
pub const MOST_ROOM: u8 = 10;

/// The form of one lens, filled in. `lens` tells which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "lens", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Body {
    /// Courses of action.
    Handelingen(Handelingen),
    /// What one knows or misses.
    Kennis(Kennis),
    /// In whom one recognises oneself, how one wants to be known.
    Identiteit(Identiteit),
    /// Virtues in order of weight, and what is at stake.
    Deugden(Deugden),
    /// Felt room and its limits.
    Vrijheid(Vrijheid),
}

impl Body {
    /// The empty form of a lens.
    pub fn empty(lens: Lens) -> Self {
        match lens {
            Lens::Handelingen => Self::Handelingen(Handelingen::default()),
            Lens::Kennis => Self::Kennis(Kennis::default()),
            Lens::Identiteit => Self::Identiteit(Identiteit::default()),
            Lens::Deugden => Self::Deugden(Deugden::default()),
            Lens::Vrijheid => Self::Vrijheid(Vrijheid::default()),
        }
    }

    /// The lens this form belongs to.
    pub const fn lens(&self) -> Lens {
        match self {
            Self::Handelingen(_) => Lens::Handelingen,
            Self::Kennis(_) => Lens::Kennis,
            Self::Identiteit(_) => Lens::Identiteit,
            Self::Deugden(_) => Lens::Deugden,
            Self::Vrijheid(_) => Lens::Vrijheid,
        }
    }

    /// Nothing was given.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Handelingen(h) => h.options.iter().all(|o| o.text.trim().is_empty()),
            Self::Kennis(k) => k.items.iter().all(|i| i.text.trim().is_empty()),
            Self::Identiteit(i) => {
                i.recognise.is_empty() && i.known_as.trim().is_empty() && i.text.trim().is_empty()
            }
            Self::Deugden(d) => d.virtues.is_empty() && d.at_stake.trim().is_empty() && d.cost.trim().is_empty(),
            Self::Vrijheid(v) => {
                v.thinking.is_none()
                    && v.acting.is_none()
                    && v.limits.iter().all(|l| l.text.trim().is_empty() && l.kind.is_none())
            }
        }
    }

    /// Every free text of the form, with the name of its field.
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Handelingen(h) => h
                .options
                .iter()
                .flat_map(|o| [("options", o.text.as_str()), ("skill", o.skill.as_str())])
                .collect(),
            Self::Kennis(k) => k.items.iter().map(|i| ("items", i.text.as_str())).collect(),
            Self::Identiteit(i) => i
                .recognise
                .iter()
                .map(|w| ("recognise", w.text()))
                .chain([("known_as", i.known_as.as_str()), ("text", i.text.as_str())])
                .collect(),
            Self::Deugden(d) => d
                .virtues
                .iter()
                .map(|w| ("virtues", w.text()))
                .chain([("at_stake", d.at_stake.as_str()), ("cost", d.cost.as_str())])
                .collect(),
            Self::Vrijheid(v) => v.limits.iter().map(|l| ("limits", l.text.as_str())).collect(),
        }
    }
}

/// Courses of action somebody could take.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Handelingen {
    /// In the writer's order.
    pub options: Vec<CourseOption>,
}

/// One course of action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CourseOption {
    /// Null for a new one; the core gives it an id when it is saved.
    pub id: Option<OptionId>,
    /// What one could do, short.
    pub text: String,
    /// What it asks of you; empty if not said.
    pub skill: String,
}

/// What somebody knows or misses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Kennis {
    /// In the writer's order.
    pub items: Vec<KnowledgeItem>,
}

/// One thing known or missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KnowledgeItem {
    /// What is known or missed.
    pub text: String,
    /// Known or missed.
    pub kind: KnowledgeKind,
    /// Where it comes from.
    #[serde(default)]
    pub source: Option<Source>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// Whether something is known or missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum KnowledgeKind {
    Know,
    Miss,
}

/// Where knowledge comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum Source {
    Wet,
    Richtlijn,
    Onderzoek,
    Ervaring,
    Gevoel,
    KindOfOuder,
}

impl Source {
    /// The word used in JSON and in the words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wet => "wet",
            Self::Richtlijn => "richtlijn",
            Self::Onderzoek => "onderzoek",
            Self::Ervaring => "ervaring",
            Self::Gevoel => "gevoel",
            Self::KindOfOuder => "kind_of_ouder",
        }
    }
}

/// How sure somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum Certainty {
    Weten,
    Vermoeden,
    NietWeten,
}

/// Who one is in this situation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Identiteit {
    /// In whom of the case one recognises oneself: kind, ouder, pleegouder, collega, organisatie, niemand, or an own word.
    #[cfg_attr(feature = "bindings", ts(type = "Array<string>"))]
    pub recognise: Vec<Word>,
    /// How one wants to be known, short.
    pub known_as: String,
    /// More, if wanted.
    pub text: String,
}

/// What matters to somebody here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Deugden {
    /// At most [`MOST_VIRTUES`], first what weighs most here.
    #[cfg_attr(feature = "bindings", ts(type = "Array<string>"))]
    pub virtues: Vec<Word>,
    /// What is at stake.
    pub at_stake: String,
    /// What it costs.
    pub cost: String,
}

/// What room somebody feels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Vrijheid {
    /// Felt room in thinking, 0 to [`MOST_ROOM`]; null if not given.
    pub thinking: Option<u8>,
    /// Felt room in acting, 0 to [`MOST_ROOM`]; null if not given.
    pub acting: Option<u8>,
    /// What limits, in the writer's order.
    pub limits: Vec<Limit>,
}

/// One thing that limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Limit {
    /// What it is; may be empty when only a kind is given.
    pub text: String,
    /// Of what kind.
    #[serde(default)]
    pub kind: Option<LimitKind>,
    /// True: hard. False: open to talk. Null: not said.
    #[serde(default)]
    pub hard: Option<bool>,
}

/// The kind of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum LimitKind {
    Wet,
    Protocol,
    Organisatie,
    Keten,
    Tijd,
    Ikzelf,
}

impl LimitKind {
    /// The word used in JSON and in the words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wet => "wet",
            Self::Protocol => "protocol",
            Self::Organisatie => "organisatie",
            Self::Keten => "keten",
            Self::Tijd => "tijd",
            Self::Ikzelf => "ikzelf",
        }
    }
}

/// How far somebody is. Never a mark that asks to be complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Progress {
    /// Nothing begun.
    Waiting,
    /// *Bezig*: begun, not closed by its writer.
    Busy,
    /// *Klaar*: closed by its writer, sealed.
    Done,
    /// *Overgeslagen*.
    Skipped,
}

impl Progress {
    /// The word used in SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Busy => "busy",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

/// The prompt an answer was written to, kept with it: prompts change, answers do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromptRef {
    /// Id of the prompt.
    pub id: String,
    /// Version of the prompt.
    pub version: u32,
    /// The question as it was shown.
    pub text: String,
}

/// An answer that was opened for all. Never holds what is *alleen voor mij*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenedAnswer {
    /// The answer.
    pub id: AnswerId,
    /// Whose it is.
    pub participant: ParticipantId,
    /// What was given.
    pub body: Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// *Opgetekend*: read from paper by the schrijver, not the person's own words.
    pub noted: bool,
    /// Closed after the lens was opened.
    pub late: bool,
    /// The prompt it was written to.
    pub prompt: PromptRef,
    /// What its writer added later, in order.
    pub additions: Vec<Addition>,
}

/// Something added to an opened answer, shown as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Addition {
    /// The addition.
    pub id: AdditionId,
    /// What was added.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
}
