//! *Door één paar ogen*: the whole comparison as one participant meets it. What is theirs, with whom they share it, what
//! only they named, and what others named and they did not.
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::pair::side;
use crate::domain::compare::things::{Named, held};
use crate::domain::compare::view::{CellStatus, Comparison, OptionRow, PairSide};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use serde::{Deserialize, Serialize};

/// The comparison through one participant's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Eyes {
    /// Whose eyes.
    pub participant: ParticipantId,
    /// One per opened lens, in order.
    pub lenses: Vec<EyesLens>,
}

/// One lens through one participant's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EyesLens {
    /// The lens.
    pub lens: Lens,
    /// Why it shows what it shows.
    pub status: CellStatus,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// *Opgetekend*.
    pub noted: bool,
    /// What they gave, one line each, the weightiest first.
    pub own: Vec<String>,
    /// Small print under it.
    pub detail: Vec<String>,
    /// What they share, and with whom; voices included.
    pub shared: Vec<EyesThing>,
    /// What only they named.
    pub only: Vec<String>,
    /// What others named and they did not.
    pub others: Vec<EyesThing>,
}

/// A thing with the others who hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EyesThing {
    /// What it is, in words.
    pub what: String,
    /// Who hold it, in seat order.
    pub participants: Vec<ParticipantId>,
}

/// The comparison through the eyes of one.
pub fn eyes(
    material: &Material,
    named: &[Named],
    options: &[OptionRow],
    participant: ParticipantId,
    words: &dyn Words,
) -> Eyes {
    let lens = |lens| {
        let PairSide { status, own, detail, doubt, noted, .. } = side(material, options, participant, lens, words);
        let mut only = Vec::new();
        let mut others = Vec::new();
        for thing in named.iter().filter(|thing| thing.lens == lens) {
            let mut holders: Vec<ParticipantId> = Vec::new();
            for by in &thing.by {
                if !holders.contains(&by.participant) {
                    holders.push(by.participant);
                }
            }
            match holders.as_slice() {
                [one] if *one == participant => only.push(thing.what.clone()),
                all if all.contains(&participant) => {}
                _ => others.push(EyesThing { what: thing.what.clone(), participants: holders }),
            }
        }
        EyesLens {
            lens,
            status,
            doubt,
            noted,
            own,
            detail,
            shared: shared(material, participant, lens, words),
            only,
            others,
        }
    };
    Eyes { participant, lenses: material.opened().map(lens).collect() }
}

/// What one shares with others at a lens, in their own order.
fn shared(material: &Material, participant: ParticipantId, lens: Lens, words: &dyn Words) -> Vec<EyesThing> {
    let theirs: Vec<(ParticipantId, Vec<(String, String)>)> = material
        .participants
        .iter()
        .filter(|other| other.id != participant)
        .map(|other| (other.id, held(material, other.id, lens, words)))
        .collect();
    let mut seen: Vec<String> = Vec::new();
    let mut things = Vec::new();
    for (same, what) in held(material, participant, lens, words) {
        if seen.contains(&same) {
            continue;
        }
        let with = theirs.iter().filter(|(_, held)| held.iter().any(|(their, _)| *their == same));
        let participants: Vec<ParticipantId> = with.map(|(id, _)| *id).collect();
        if !participants.is_empty() {
            things.push(EyesThing { what, participants });
        }
        seen.push(same);
    }
    things
}

/// Keeps of a comparison what concerns one participant: what they share and the starters they are in. What they named
/// comes first among virtues and courses of action, in their own order. People keep their seats.
pub fn through(mut comparison: Comparison, participant: ParticipantId) -> Comparison {
    comparison.shared.retain(|one| one.participants.contains(&participant));
    comparison.friction.retain(|one| one.participants.contains(&participant));
    comparison
        .virtues
        .sort_by_key(|row| row.by.iter().find(|by| by.participant == participant).map_or(u8::MAX, |by| by.place));
    comparison.options.sort_by_key(|row| {
        let named = row.members.iter().any(|member| member.participant == participant);
        (row.done, !named)
    });
    comparison
}
