//! Which differences the group is offered, when everybody may be in one only: as many lenses as can be, differences
//! between people before what only one said. What is left open the lot decides, drawn from how people are called, so
//! that it falls the same at every opening and nobody's seat counts.
use super::{Difference, What};
use crate::domain::compare::material::Material;
use crate::domain::lens::Lens;
use std::collections::HashMap;

/// The people in a set of starters, one bit for each.
type People = u64;

/// How good a choice is: lenses with a difference between people, lenses with only what one said, then the lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Worth {
    between: u32,
    alone: u32,
    lot: u128,
}

/// A choice so far: its worth, and which differences it holds.
type Choice = (Worth, Vec<usize>);

/// In lens order, then by seat. Round by round, until nobody is left between whom there is something.
pub fn choose(material: &Material, mut found: Vec<Difference>) -> Vec<Difference> {
    let bit = |difference: &Difference| -> People {
        let at = |id| material.people().position(|person| person.id == id);
        difference.people.iter().filter_map(|id| at(*id)).fold(0, |all, at| all | 1 << at)
    };
    let mut chosen: Vec<Difference> = Vec::new();
    loop {
        let taken = chosen.iter().map(bit).fold(0, |all, one| all | one);
        found.retain(|difference| bit(difference) & taken == 0);
        let round = best(material, &found, bit);
        if round.is_empty() {
            break;
        }
        chosen.extend(round.into_iter().map(|at| found[at].clone()));
    }
    chosen.sort_by_key(|difference| {
        let first = material.people().position(|person| Some(&person.id) == difference.people.first());
        (difference.lens, difference.people.len() == 1, first)
    });
    chosen
}

/// The best choice of at most one difference for each lens, with nobody in two.
fn best(material: &Material, found: &[Difference], bit: impl Fn(&Difference) -> People) -> Vec<usize> {
    let mut choices: HashMap<People, Choice> = HashMap::from([(0, Choice::default())]);
    for lens in Lens::ALL {
        let mut next = choices.clone();
        for (at, difference) in found.iter().enumerate().filter(|(_, one)| one.lens == lens) {
            let (people, adds) = (bit(difference), worth(material, difference));
            for (taken, (worth, held)) in choices.iter().filter(|(taken, _)| *taken & people == 0) {
                let worth = Worth {
                    between: worth.between + adds.between,
                    alone: worth.alone + adds.alone,
                    lot: worth.lot + adds.lot,
                };
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

fn worth(material: &Material, difference: &Difference) -> Worth {
    let alone = u32::from(difference.people.len() == 1);
    Worth { between: 1 - alone, alone, lot: u128::from(lot(material, difference)) }
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
fn place(material: &Material, option: crate::domain::ids::OptionId) -> String {
    let written = material.answers.iter().find_map(|answer| match &answer.body {
        crate::domain::answer::Body::Handelingen(form) => {
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
