//! Felt room: in thinking and in acting, with what limits. One row per participant, in seat order.
use crate::domain::answer::Body;
use crate::domain::compare::material::Material;
use crate::domain::compare::view::{RoomLimit, RoomRow};
use crate::domain::lens::Lens;

/// One row per opened answer.
pub fn rows(material: &Material) -> Vec<RoomRow> {
    material
        .participants
        .iter()
        .filter_map(|person| match &material.answer(person.id, Lens::Vrijheid)?.body {
            Body::Vrijheid(form) => Some(RoomRow {
                participant: person.id,
                thinking: form.thinking,
                acting: form.acting,
                limits: form
                    .limits
                    .iter()
                    .map(|limit| RoomLimit { kind: limit.kind, hard: limit.hard, text: limit.text.clone() })
                    .collect(),
            }),
            _ => None,
        })
        .collect()
}
