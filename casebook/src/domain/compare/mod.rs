//! The comparison: pure functions from opened answers to view models, so that screen, command line and paper show
//! the same. No SQL, no clock. Order of people is seat order, always; nothing is counted, ranked or scored.
mod footrule;
mod friction;
mod lines;
pub mod material;
mod options;
mod pair;
mod raster;
mod room;
mod shared;
pub mod view;
mod virtues;

use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{Comparison, Seat};
use crate::domain::lens::Lens;
pub use pair::pair;

/// The version of the shape of a comparison.
const VERSION: u32 = 1;

/// Everything the opened answers show beside each other.
pub fn compare(material: &Material, words: &dyn Words) -> Comparison {
    let options = options::rows(material, words);
    Comparison {
        v: VERSION,
        session: material.session,
        participants: material
            .participants
            .iter()
            .map(|person| Seat {
                id: person.id,
                key: person.key.clone(),
                alias: person.alias.clone(),
                voice: person.is_voice(),
                seat: person.seat,
            })
            .collect(),
        lenses: Lens::ALL.into_iter().map(|lens| (lens, material.openness(lens))).collect(),
        shared: shared::shared(material, &options, words),
        raster: raster::cells(material, words),
        virtues: virtues::rows(material, words),
        room: room::rows(material),
        friction: friction::starters(material, &options, words),
        undiscussed: raster::undiscussed(material, words),
        options,
    }
}
