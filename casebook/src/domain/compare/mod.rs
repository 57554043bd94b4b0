//! The comparison: pure functions from opened answers to view models, so that screen, command line and paper show
//! the same. No SQL, no clock. Order of people is seat order, always; nothing is counted, ranked or scored.
pub mod eyes;
mod footrule;
pub mod friction;
pub mod lines;
pub mod material;
mod options;
mod pair;
mod raster;
mod room;
mod shared;
pub mod stage;
pub mod things;
pub mod view;
mod virtues;

use crate::domain::compare::eyes::{Eyes, eyes, through};
use crate::domain::compare::friction::{Offered, starters};
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::things::{Named, named};
use crate::domain::compare::view::{Comparison, Seat};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
pub use pair::pair;

/// The version of the shape of a comparison.
const VERSION: u32 = 1;

/// The comparison with what stands behind it.
pub struct Whole {
    /// The views.
    pub comparison: Comparison,
    /// Every thing somebody named.
    pub named: Vec<Named>,
    /// The starters of the comparison, in the same order, with what the large screen and the notes on them need.
    pub offered: Vec<Offered>,
    /// Through one participant's eyes.
    pub eyes: Option<Eyes>,
}

/// Everything the opened answers show beside each other; through the eyes of one, if asked.
pub fn compare(material: &Material, through_eyes_of: Option<ParticipantId>, words: &dyn Words) -> Whole {
    let options = options::rows(material);
    let named = named(material, words);
    let mut offered = starters(material, &named, &options, words);
    let mut comparison = Comparison {
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
                example: material.example(person.id).map(|example| example.role.clone()),
            })
            .collect(),
        lenses: Lens::ALL.into_iter().map(|lens| (lens, material.openness(lens))).collect(),
        shared: shared::shared(material, words),
        raster: raster::cells(material, words),
        virtues: virtues::rows(material, words),
        room: room::rows(material),
        friction: offered.iter().map(|one| one.starter.clone()).collect(),
        undiscussed: raster::undiscussed(material, words),
        options,
    };
    let eyes = through_eyes_of.map(|id| eyes(material, &named, &comparison.options, id, words));
    if let Some(id) = through_eyes_of {
        comparison = through(comparison, id);
        offered.retain(|one| one.starter.participants.contains(&id));
    }
    Whole { comparison, named, offered, eyes }
}
