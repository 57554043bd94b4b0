//! The virtue map: who chose which virtue, and at which place. Empty is "not chosen", never "unimportant".
use crate::domain::answer::Body;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{VirtueBy, VirtueRow};
use crate::domain::lens::Lens;

/// One row per virtue, in the order in which the seats first name them: by seat, then place. No counting.
pub fn rows(material: &Material, words: &dyn Words) -> Vec<VirtueRow> {
    let mut rows: Vec<(String, VirtueRow)> = Vec::new();
    for person in &material.participants {
        let Some(answer) = material.answer(person.id, Lens::Deugden) else { continue };
        let Body::Deugden(form) = &answer.body else { continue };
        for (place, word) in (1..).zip(&form.virtues) {
            let by =
                VirtueBy { participant: person.id, place, at_stake: some(&form.at_stake), cost: some(&form.cost) };
            let same = word.sameness();
            match rows.iter_mut().find(|(known, _)| *known == same) {
                Some((_, row)) => row.by.push(by),
                None => rows.push((
                    same,
                    VirtueRow {
                        id: word.to_string(),
                        label: words.virtue(word),
                        own: word.is_own(),
                        by: vec![by],
                    },
                )),
            }
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}
