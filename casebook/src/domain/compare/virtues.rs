//! The virtue map: who chose which virtue, and at which place. Empty is "not chosen", never "unimportant".
use crate::domain::answer::Body;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::things::{Joined, Thing};
use crate::domain::compare::view::{VirtueBy, VirtueRow};
use crate::domain::lens::Lens;

/// One row per virtue, in the order in which the seats first name them: by seat, then place. No counting. Words that the
/// group joined are one row; who chose several of them stands at the one that weighs most.
pub fn rows(material: &Material, words: &dyn Words) -> Vec<VirtueRow> {
    let joined = Joined::at(material, Lens::Deugden, words);
    let mut rows: Vec<(String, VirtueRow)> = Vec::new();
    for person in &material.participants {
        let Some(answer) = material.answer(person.id, Lens::Deugden) else { continue };
        let Body::Deugden(form) = &answer.body else { continue };
        for (at, word) in (0..).zip(&form.virtues) {
            let by = VirtueBy {
                participant: person.id,
                place: at + 1,
                at_stake: some(&form.at_stake),
                cost: some(&form.cost),
            };
            let thing = Thing { participant: person.id, place: u32::from(at) };
            let same = word.sameness();
            let key = joined.key(thing, &same);
            match rows.iter_mut().find(|(known, _)| *known == key) {
                Some((_, row)) if row.by.iter().any(|other| other.participant == person.id) => {}
                Some((_, row)) => row.by.push(by),
                None => {
                    let group = joined.group(thing, &same);
                    rows.push((
                        key,
                        VirtueRow {
                            id: word.to_string(),
                            label: group.map_or_else(|| words.virtue(word), |group| group.label.clone()),
                            own: word.is_own(),
                            by: vec![by],
                        },
                    ));
                }
            }
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}
