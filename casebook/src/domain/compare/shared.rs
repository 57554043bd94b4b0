//! *Wat delen jullie?* What several people hold in common, per lens. Voices stand beside them and do not count.
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::things::held;
use crate::domain::compare::view::Shared;
use crate::domain::ids::ParticipantId;

/// Fewest people to share a thing.
const SEVERAL: usize = 2;

/// In lens order, then in the order in which the seats name them.
pub fn shared(material: &Material, words: &dyn Words) -> Vec<Shared> {
    let mut all = Vec::new();
    for lens in material.opened() {
        let mut things: Vec<(String, String, Vec<ParticipantId>)> = Vec::new();
        for person in material.people() {
            for (same, what) in held(material, person.id, lens, words) {
                match things.iter_mut().find(|(known, ..)| *known == same) {
                    Some((.., people)) if people.contains(&person.id) => {}
                    Some((.., people)) => people.push(person.id),
                    None => things.push((same, what, vec![person.id])),
                }
            }
        }
        let several = things.into_iter().filter(|(.., people)| people.len() >= SEVERAL);
        all.extend(several.map(|(_, what, participants)| Shared { lens, what, participants }));
    }
    all
}
