//! Which differences the group is offered, when everybody may be in one only. First between people, at as many lenses as
//! can be; then who differ on more than one ground, and values before acts before room; then what only one said, never
//! as the first of the list. Nothing is offered twice, between one pair and then between another. What is left open the
//! lot decides, drawn from how people are called, so that it falls the same at every opening and nobody's seat counts. How
//! large a difference is counts nowhere.
use super::{Difference, What};
use crate::domain::answer::Body;
use crate::domain::compare::material::Material;
use crate::domain::compare::view::StarterKind;
use crate::domain::ids::{OptionId, ParticipantId};
use crate::domain::lens::Lens;
use std::collections::{HashMap, HashSet};

/// The people in a set of starters, one bit for each.
type People = u64;

/// How good a choice is, the most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Worth {
    /// Lenses with a difference between people.
    between: u32,
    /// Lenses at which several doubt.
    doubts: u32,
    /// Lenses with something that one person said.
    alone: u32,
    /// On how many grounds these people differ.
    grounds: u32,
    /// Values before acts before room.
    ground: u32,
    lot: u128,
}

impl Worth {
    fn and(self, other: Self) -> Self {
        Self {
            between: self.between + other.between,
            doubts: self.doubts + other.doubts,
            alone: self.alone + other.alone,
            grounds: self.grounds + other.grounds,
            ground: self.ground + other.ground,
            lot: self.lot + other.lot,
        }
    }
}

/// A choice so far: its worth, and which differences it holds.
type Choice = (Worth, Vec<usize>);

/// In lens order; in one lens first what is between people, then by seat.
pub fn choose(material: &Material, found: Vec<Difference>) -> Vec<Difference> {
    let (mut alone, mut between): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|difference| difference.kind() == StarterKind::OnlyOne);
    let grounds = grounds(&between);
    let mut chosen: Vec<Difference> = Vec::new();
    loop {
        let round = best(material, &between, &grounds);
        if round.is_empty() {
            break;
        }
        chosen.extend(round.into_iter().map(|at| between[at].clone()));
        without(&mut between, &chosen);
        between.retain(|difference| !chosen.iter().any(|one| one.same_matter(difference)));
    }
    // Nobody is singled out first.
    if let Some(first) = chosen.iter().map(|difference| difference.lens).min() {
        alone.retain(|difference| difference.lens >= first);
    }
    without(&mut alone, &chosen);
    let elsewhere = |difference: &Difference| !chosen.iter().any(|one| one.lens == difference.lens);
    if alone.iter().any(elsewhere) {
        alone.retain(elsewhere);
    }
    chosen.extend(best(material, &alone, &grounds).into_iter().map(|at| alone[at].clone()));
    chosen.sort_by_key(|difference| {
        let first = material.people().position(|person| Some(&person.id) == difference.people.first());
        (difference.lens, difference.people.len() == 1, first)
    });
    chosen
}

/// Leaves out the differences of people who are in one already.
fn without(differences: &mut Vec<Difference>, chosen: &[Difference]) {
    let taken: HashSet<ParticipantId> = chosen.iter().flat_map(|one| one.people.iter().copied()).collect();
    differences.retain(|difference| !difference.people.iter().any(|id| taken.contains(id)));
}

/// On how many grounds the same people differ.
fn grounds(between: &[Difference]) -> HashMap<Vec<ParticipantId>, u32> {
    let mut kinds: HashMap<Vec<ParticipantId>, HashSet<StarterKind>> = HashMap::new();
    for difference in between {
        kinds.entry(difference.people.clone()).or_default().insert(difference.kind());
    }
    kinds.into_iter().map(|(people, kinds)| (people, u32::try_from(kinds.len()).unwrap_or(u32::MAX))).collect()
}

/// The best choice of at most one difference for each lens, with nobody in two.
fn best(material: &Material, found: &[Difference], grounds: &HashMap<Vec<ParticipantId>, u32>) -> Vec<usize> {
    let seats: HashMap<ParticipantId, u32> = material.people().map(|person| person.id).zip(0..).collect();
    let mut choices: HashMap<People, Choice> = HashMap::from([(0, Choice::default())]);
    for lens in Lens::ALL {
        let mut next = choices.clone();
        for (at, difference) in found.iter().enumerate().filter(|(_, one)| one.lens == lens) {
            let people =
                difference.people.iter().filter_map(|id| seats.get(id)).fold(0, |all: People, at| all | 1 << at);
            let adds = worth(material, difference, grounds.get(&difference.people).copied().unwrap_or_default());
            for (taken, (worth, held)) in choices.iter().filter(|(taken, _)| *taken & people == 0) {
                let worth = worth.and(adds);
                let known = next.entry(taken | people).or_default();
                if worth > known.0 {
                    *known = (worth, held.iter().copied().chain([at]).collect());
                }
            }
        }
        choices = next;
    }
    choices.into_values().max_by_key(|(worth, _)| *worth).map(|(_, held)| held).unwrap_or_default()
}

fn worth(material: &Material, difference: &Difference, grounds: u32) -> Worth {
    let lot = u128::from(lot(material, difference));
    let between = |ground| Worth { between: 1, grounds, ground, lot, ..Worth::default() };
    match difference.kind() {
        StarterKind::NoSharedVirtue => between(2),
        StarterKind::OppositeStance => between(1),
        StarterKind::RoomApart => between(0),
        StarterKind::Doubt => Worth { doubts: 1, lot, ..Worth::default() },
        StarterKind::OnlyOne => Worth { alone: 1, lot, ..Worth::default() },
    }
}

/// Drawn from the lens, the kind, and how the people are called; never from what or how much they wrote.
pub fn lot(material: &Material, difference: &Difference) -> u64 {
    let mut names: Vec<&str> = difference.people.iter().map(|id| material.alias(*id)).collect();
    names.sort_unstable();
    let mut drawn = fnv(difference.lens.name(), FNV_START);
    drawn = fnv(difference.kind().name(), drawn);
    for name in names {
        drawn = fnv(name, fnv("\n", drawn));
    }
    if let What::Stance { option, .. } = &difference.what {
        drawn = fnv(&place(material, *option), drawn);
    }
    // The last step of the hash hardly moves the high bits: mix once more.
    drawn ^= drawn >> 32;
    drawn.wrapping_mul(FNV_PRIME) >> 1
}

/// Whose course of action it is, and which of theirs: its words don't count.
fn place(material: &Material, option: OptionId) -> String {
    let written = material.answers.iter().find_map(|answer| match &answer.body {
        Body::Handelingen(form) => {
            let at = form.options.iter().position(|one| one.id == Some(option))?;
            Some(format!("{} {at}", material.alias(answer.participant)))
        }
        _ => None,
    });
    written.unwrap_or_default()
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a: small, and the same on every machine.
fn fnv(text: &str, from: u64) -> u64 {
    text.bytes().fold(from, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME))
}
