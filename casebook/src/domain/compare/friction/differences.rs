//! Every difference there is between the people, before it is decided which of them the group is offered.
use super::{Difference, What};
use crate::domain::answer::{Body, Deugden, Vrijheid};
use crate::domain::compare::footrule::distance;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::things::{Joined, Named, NamedBy, Thing};
use crate::domain::compare::view::{OptionRow, Stance};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::word::Word;

/// Lists of virtues at least this far apart, without a word in common, are a difference. By the footrule of
/// [`distance`], two lists of one word each lie exactly here.
const VIRTUES_APART: f64 = 0.5;
/// Felt room this far apart on a scale of ten is a difference.
const ROOM_APART: u8 = 4;
/// Fewest people for "several".
const SEVERAL: usize = 2;

/// At the opened lenses.
pub fn all(material: &Material, named: &[Named], options: &[OptionRow], words: &dyn Words) -> Vec<Difference> {
    let mut all = Vec::new();
    for lens in material.opened() {
        match lens {
            Lens::Handelingen => all.extend(stances(material, options)),
            Lens::Deugden => all.extend(virtues(material, words)),
            Lens::Vrijheid => all.extend(room(material)),
            Lens::Kennis | Lens::Identiteit => {}
        }
        all.extend(doubt(material, lens));
        all.extend(only_one(material, named, lens));
    }
    all
}

/// Every two people, the one who sits first on the left.
fn pairs<T>(people: &[(ParticipantId, T)]) -> impl Iterator<Item = (&(ParticipantId, T), &(ParticipantId, T))> {
    people.iter().enumerate().flat_map(|(at, one)| people[at + 1..].iter().map(move |other| (one, other)))
}

/// Two lists that share no word. What the group joined is one word.
fn virtues(material: &Material, words: &dyn Words) -> Vec<Difference> {
    let joined = Joined::at(material, Lens::Deugden, words);
    let lists: Vec<(ParticipantId, (&Deugden, Vec<String>))> = material
        .of_people(Lens::Deugden)
        .filter_map(|(person, answer)| match &answer.body {
            Body::Deugden(form) if !form.virtues.is_empty() => {
                let mut list: Vec<String> = Vec::new();
                for (place, word) in (0..).zip(&form.virtues) {
                    let key = joined.key(Thing { participant: person.id, place }, &word.sameness());
                    if !list.contains(&key) {
                        list.push(key);
                    }
                }
                Some((person.id, (form, list)))
            }
            _ => None,
        })
        .collect();
    pairs(&lists)
        .filter(|((_, (_, one)), (_, (_, other)))| {
            !one.iter().any(|word| other.contains(word)) && distance(one, other) >= VIRTUES_APART
        })
        .map(|((left, (one, _)), (right, (other, _)))| Difference {
            lens: Lens::Deugden,
            people: vec![*left, *right],
            what: What::Virtues {
                first: [one, other].map(|form| words.virtue(&form.virtues[0]).to_lowercase()),
                ids: [one, other].map(|form| form.virtues[0].sameness()),
            },
        })
        .collect()
}

/// One would do it, another would not.
fn stances(material: &Material, options: &[OptionRow]) -> Vec<Difference> {
    let mut all = Vec::new();
    for row in options {
        let who = |wanted: Stance| {
            let of_people = material.people().map(|person| person.id);
            let taken = of_people
                .filter(move |id| row.stances.iter().any(|by| by.participant == *id && by.stance == wanted));
            taken.collect::<Vec<ParticipantId>>()
        };
        for would in who(Stance::Would) {
            for would_not in who(Stance::WouldNot) {
                all.push(Difference {
                    lens: Lens::Handelingen,
                    people: material.in_seat_order(&[would, would_not]),
                    what: What::Stance { option: row.id, text: row.text.clone(), would, done: row.done },
                });
            }
        }
    }
    all
}

/// Room in acting, else in thinking.
fn room(material: &Material) -> Vec<Difference> {
    let forms: Vec<(ParticipantId, &Vrijheid)> = material
        .of_people(Lens::Vrijheid)
        .filter_map(|(person, answer)| match &answer.body {
            Body::Vrijheid(form) => Some((person.id, form)),
            _ => None,
        })
        .collect();
    let apart = |one: Option<u8>, other: Option<u8>| {
        one.zip(other).filter(|(one, other)| one.abs_diff(*other) >= ROOM_APART).map(|(one, other)| one < other)
    };
    pairs(&forms)
        .filter_map(|((left, one), (right, other))| {
            let (acting, left_less) = apart(one.acting, other.acting)
                .map(|less| (true, less))
                .or_else(|| apart(one.thinking, other.thinking).map(|less| (false, less)))?;
            let less = if left_less { *left } else { *right };
            Some(Difference {
                lens: Lens::Vrijheid,
                people: vec![*left, *right],
                what: What::Room { acting, less },
            })
        })
        .collect()
}

/// Everybody who doubts at a lens, together.
fn doubt(material: &Material, lens: Lens) -> Option<Difference> {
    let people: Vec<ParticipantId> =
        material.of_people(lens).filter(|(_, answer)| answer.doubt).map(|(person, _)| person.id).collect();
    (people.len() >= SEVERAL).then_some(Difference { lens, people, what: What::Doubt })
}

/// What one person names while at least two others hold something in common at that lens: where everybody names their
/// own, nobody stands alone. Of each person the first such thing.
fn only_one(material: &Material, named: &[Named], lens: Lens) -> Vec<Difference> {
    let things: Vec<&Named> = named.iter().filter(|thing| thing.lens == lens).collect();
    let mut all: Vec<Difference> = Vec::new();
    for thing in &things {
        let [one] = thing.people.as_slice() else { continue };
        let others_meet =
            things.iter().any(|other| other.people.iter().filter(|id| *id != one).count() >= SEVERAL);
        if others_meet && !all.iter().any(|known| known.people == [*one]) {
            let same = thing.by.iter().find(|by| by.participant == *one).map(|by| topic(material, lens, by));
            all.push(Difference {
                lens,
                people: vec![*one],
                what: What::Only { what: thing.what.clone(), same: same.unwrap_or_default() },
            });
        }
    }
    all
}

/// What a question can be about: the id of a word of a list, however it is called; else the very words.
fn topic(material: &Material, lens: Lens, by: &NamedBy) -> String {
    let place = usize::try_from(by.place).unwrap_or(usize::MAX);
    let word = material.answer(by.participant, lens).and_then(|answer| match &answer.body {
        Body::Identiteit(form) => form.recognise.get(place),
        Body::Deugden(form) => form.virtues.get(place),
        _ => None,
    });
    word.map_or_else(|| by.text.to_lowercase(), Word::sameness)
}
