//! The raster: one cell per participant and opened lens; and what nobody looked at yet.
use crate::domain::compare::lines::short;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{Cell, Undiscussed};
use crate::domain::text::excerpt;

/// Most graphemes of a short form.
const SHORT: usize = 140;

/// By seat, then lens.
pub fn cells(material: &Material, words: &dyn Words) -> Vec<Cell> {
    let mut cells = Vec::new();
    for person in &material.participants {
        for lens in material.opened() {
            let answer = material.answer(person.id, lens);
            cells.push(Cell {
                participant: person.id,
                lens,
                text: answer.map(|answer| excerpt(&short(&answer.body, words), SHORT)),
                doubt: answer.is_some_and(|answer| answer.doubt),
                noted: answer.is_some_and(|answer| answer.noted),
                status: material.status(person, lens),
            });
        }
    }
    cells
}

/// Opened contributions the group has not looked at together, by lens, then seat.
pub fn undiscussed(material: &Material, words: &dyn Words) -> Vec<Undiscussed> {
    let mut left = Vec::new();
    for lens in material.opened() {
        for person in material.seated() {
            let Some(answer) = material.answer(person.id, lens) else { continue };
            if !material.discussed.contains(&(person.id, lens)) {
                let item = excerpt(&short(&answer.body, words), SHORT);
                left.push(Undiscussed { participant: person.id, lens, item });
            }
        }
    }
    left
}
