//! The view models of the comparison. Field names are the contract of the command line; they stay.
use crate::domain::answer::LimitKind;
use crate::domain::ids::{OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::session::LensOpenness;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything the opened answers of one session show beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Comparison {
    /// Version of this shape: 1.
    pub v: u32,
    /// The session.
    pub session: SessionId,
    /// Everybody in seat order, voices included.
    pub participants: Vec<Seat>,
    /// Sealed, revealed or skipped, for each of the five.
    #[cfg_attr(feature = "bindings", ts(type = "Record<Lens, LensOpenness>"))]
    pub lenses: BTreeMap<Lens, LensOpenness>,
    /// What several people hold in common, in lens order. Voices do not count as people here.
    pub shared: Vec<Shared>,
    /// One cell per participant and opened lens, by seat, then lens.
    pub raster: Vec<Cell>,
    /// Every virtue somebody chose.
    pub virtues: Vec<VirtueRow>,
    /// Every course of action, joined ones as one.
    pub options: Vec<OptionRow>,
    /// Felt room.
    pub room: Vec<RoomRow>,
    /// Conversation starters, in lens order.
    pub friction: Vec<Starter>,
    /// Opened contributions nobody has looked at together yet.
    pub undiscussed: Vec<Undiscussed>,
}

/// A seat in the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Seat {
    /// The participant.
    pub id: ParticipantId,
    /// The key a script gave; null in the app.
    pub key: Option<String>,
    /// How they are called.
    pub alias: String,
    /// A voice: an empty chair somebody wrote for.
    pub voice: bool,
    /// 0 for the first seat.
    pub seat: u32,
    /// For a perspective of the case: what they are to the child or the family. Not told of who sits at the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub example: Option<String>,
}

/// One thing several people have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shared {
    /// The lens.
    pub lens: Lens,
    /// What it is, in words.
    pub what: String,
    /// Who hold it, in seat order; at least two.
    pub participants: Vec<ParticipantId>,
}

/// Why a cell of the raster shows what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CellStatus {
    /// Opened; `text` is a short form of it.
    Opened,
    /// Its writer keeps it closed.
    KeptClosed,
    /// *Overgeslagen*.
    Skipped,
    /// Its writer has not closed it yet.
    NotYet,
}

/// One participant at one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Cell {
    /// Who.
    pub participant: ParticipantId,
    /// Which lens.
    pub lens: Lens,
    /// A short form of the answer; null unless opened.
    pub text: Option<String>,
    /// *Ik twijfel hier*; false unless opened.
    pub doubt: bool,
    /// *Opgetekend*.
    pub noted: bool,
    /// Why it shows what it shows.
    pub status: CellStatus,
}

/// One virtue or value with those who chose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VirtueRow {
    /// The id of the list, or `eigen:…`.
    pub id: String,
    /// How it is called.
    pub label: String,
    /// Somebody's own word.
    pub own: bool,
    /// In seat order.
    pub by: Vec<VirtueBy>,
}

/// One participant's choice of a virtue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VirtueBy {
    /// Who.
    pub participant: ParticipantId,
    /// 1 weighs most here, 3 least of the three.
    pub place: u8,
    /// What is at stake for them; null if not said.
    pub at_stake: Option<String>,
    /// What it costs; null if not said.
    pub cost: Option<String>,
}

/// What somebody thinks of doing one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Stance {
    /// *Zou ik doen.*
    Would,
    /// *Twijfel.*
    Doubt,
    /// *Zou ik niet doen.*
    WouldNot,
}

impl Stance {
    /// The word used in SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Would => "would",
            Self::Doubt => "doubt",
            Self::WouldNot => "would_not",
        }
    }
}

/// One course of action, or several joined by the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OptionRow {
    /// The option's id; of a group, the id of its first member.
    pub id: OptionId,
    /// What one could do; of a group, its label.
    pub text: String,
    /// What it asks; null if not said.
    pub skill: Option<String>,
    /// Who named it, in seat order; several when joined.
    pub members: Vec<OptionMember>,
    /// What people think of it, in seat order.
    pub stances: Vec<StanceBy>,
    /// What the case owner did then.
    pub done: bool,
}

/// One named course of action behind a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OptionMember {
    /// Its own id.
    pub id: OptionId,
    /// Who named it.
    pub participant: ParticipantId,
    /// In their words.
    pub text: String,
}

/// One participant's stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StanceBy {
    /// Who.
    pub participant: ParticipantId,
    /// What they think of it.
    pub stance: Stance,
}

/// The room one participant feels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoomRow {
    /// Who.
    pub participant: ParticipantId,
    /// 0 to 10; null if not given.
    pub thinking: Option<u8>,
    /// 0 to 10; null if not given.
    pub acting: Option<u8>,
    /// What limits them.
    pub limits: Vec<RoomLimit>,
}

/// One limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RoomLimit {
    /// Its kind; null if not said.
    pub kind: Option<LimitKind>,
    /// Hard, open to talk, or not said.
    pub hard: Option<bool>,
    /// In their words.
    pub text: String,
}

/// Why a conversation starter is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum StarterKind {
    /// Two people whose virtues hardly meet.
    NoSharedVirtue,
    /// One would, another would not.
    OppositeStance,
    /// Felt room lies far apart.
    RoomApart,
    /// Only one person named this.
    OnlyOne,
    /// Several doubt at the same lens.
    Doubt,
}

impl StarterKind {
    /// The word used in content files and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoSharedVirtue => "no_shared_virtue",
            Self::OppositeStance => "opposite_stance",
            Self::RoomApart => "room_apart",
            Self::OnlyOne => "only_one",
            Self::Doubt => "doubt",
        }
    }
}

/// A place where talking may be worth it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Starter {
    /// Why it is there.
    pub kind: StarterKind,
    /// The lens.
    pub lens: Lens,
    /// Whom it concerns, in seat order.
    pub participants: Vec<ParticipantId>,
    /// What it rests on, in the words of the answers.
    pub rests_on: Vec<String>,
    /// The reason, in a sentence.
    pub reason: String,
    /// One open question.
    pub question: String,
}

/// Something opened that was not looked at together yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Undiscussed {
    /// Whose.
    pub participant: ParticipantId,
    /// At which lens.
    pub lens: Lens,
    /// A short form of it.
    pub item: String,
}

/// Two perspectives at one lens: what they share, and what is each one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PairRow {
    /// The lens; only opened ones are here.
    pub lens: Lens,
    /// Exactly two: left and right.
    pub sides: Vec<PairSide>,
    /// What both hold, in words.
    pub both: Vec<String>,
    /// Both answered, and nothing of it is the same.
    pub nothing_shared: bool,
}

/// One side of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PairSide {
    /// Who.
    pub participant: ParticipantId,
    /// Why it shows what it shows.
    pub status: CellStatus,
    /// What is theirs, one line each, the weightiest first.
    pub own: Vec<String>,
    /// Small print under it (sources, recognition, limits), one line each.
    pub detail: Vec<String>,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// *Opgetekend*.
    pub noted: bool,
}
