//! What each lets be kept at the close. Knows no SQL, no keys and no screen.
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Fewest who must choose *zonder naam* at a lens for it to be kept.
pub const FEWEST_NAMELESS: usize = 3;

/// What may be kept of an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Keep {
    /// *Wissen*.
    #[default]
    Erase,
    /// *Zonder naam bewaren*. Not for a voice: it is nobody's name.
    Nameless,
    /// *Met mijn schuilnaam*; for a voice, as that voice.
    Alias,
}

/// What one chose for one answer: their own, or that of a voice they wrote for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeepChoice {
    /// The seat: the person, or the voice.
    pub seat: ParticipantId,
    /// The lens.
    pub lens: Lens,
    /// What may be kept.
    pub keep: Keep,
}

/// Everything one chose. What is not named here is erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReleaseChoices {
    /// Per answer.
    pub answers: Vec<KeepChoice>,
    /// *Mag als oefencasus*: what is kept may be used in a training, never with an alias.
    pub practice: bool,
    /// The case owner: the case text and what they did then are kept along.
    pub case: bool,
    /// The case owner: the clarifying questions with their answers are kept along.
    pub clarifications: bool,
    /// Objects to keeping what the group wrote together.
    pub objects: bool,
    /// Details in one's own texts that are replaced in what is kept.
    #[serde(default)]
    pub replace: Vec<Replacement>,
}

/// A detail by which somebody could be recognised, and what is kept instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Replacement {
    /// The detail, wherever it stands. Case does not matter.
    pub text: String,
    /// What stands there instead.
    pub with: String,
}
