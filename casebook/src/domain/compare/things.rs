//! Things that people name: a course of action, something known, a word of recognition, a virtue, a limit. Two are one
//! thing when they are the same word or the very same words, or when the group joined them; nothing is joined by itself.
use crate::domain::answer::Body;
use crate::domain::compare::material::{Material, Words};
use crate::domain::ids::{OptionId, ParticipantId};
use crate::domain::lens::Lens;
use crate::domain::text::same_words;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One place in one participant's opened answer at a lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Thing {
    /// Whose answer.
    pub participant: ParticipantId,
    /// 0 for the first thing of that answer.
    pub place: u32,
}

/// Wordings that the group joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The lens.
    pub lens: Lens,
    /// What the group calls it.
    pub label: String,
    /// Its members; at least two.
    pub members: Vec<Thing>,
}

/// One thing with everybody who names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Named {
    /// The lens.
    pub lens: Lens,
    /// What it is, in words: the label when joined, else as it was first said.
    pub what: String,
    /// Each naming, by seat, then place; voices included.
    pub by: Vec<NamedBy>,
    /// The people among them, in seat order. One: only one said it. None: only a voice did.
    pub people: Vec<ParticipantId>,
    /// The group joined wordings here; it can split them again.
    pub joined: bool,
}

/// One naming of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NamedBy {
    /// Whose.
    pub participant: ParticipantId,
    /// Its place in their answer.
    pub place: u32,
    /// In their words.
    pub text: String,
    /// At handelingen, the course of action it is.
    pub option: Option<OptionId>,
}

/// A thing as it stands in an answer.
pub struct One {
    /// What makes it the same as another, before the group joins.
    pub same: String,
    /// How the one who named it says it.
    pub text: String,
    /// How the comparison says it.
    pub said: String,
    /// At handelingen, the course of action it is.
    pub option: Option<OptionId>,
}

impl One {
    fn of_text(text: &str, option: Option<OptionId>) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self {
            same: same_words(text),
            text: text.to_owned(),
            said: text.to_owned(),
            option,
        })
    }
}

/// The things of an answer with their places, in the writer's order.
pub fn of(body: &Body, words: &dyn Words) -> Vec<(u32, One)> {
    let all: Vec<Option<One>> = match body {
        Body::Handelingen(form) => form.options.iter().map(|one| One::of_text(&one.text, one.id)).collect(),
        Body::Kennis(form) => form.items.iter().map(|one| One::of_text(&one.text, None)).collect(),
        Body::Identiteit(form) => form
            .recognise
            .iter()
            .map(|word| {
                let text = words.recognised(word);
                let said = words.say("core-shared-recognise", &[("who", &text)]);
                Some(One { same: word.sameness(), text, said, option: None })
            })
            .chain([One::of_text(&form.known_as, None)])
            .collect(),
        Body::Deugden(form) => form
            .virtues
            .iter()
            .map(|word| {
                let text = words.virtue(word);
                Some(One { same: word.sameness(), said: text.clone(), text, option: None })
            })
            .collect(),
        Body::Vrijheid(form) => form.limits.iter().map(|one| One::of_text(&one.text, None)).collect(),
    };
    (0..).zip(all).filter_map(|(place, one)| one.map(|one| (place, one))).collect()
}

/// What the group joined at one lens: which things are one.
pub struct Joined<'a> {
    groups: Vec<&'a Group>,
    by_place: HashMap<Thing, usize>,
    by_same: HashMap<String, usize>,
}

impl<'a> Joined<'a> {
    /// The joined things of a lens. Who uses a word that was joined is of the group too, also who comes later.
    pub fn at(material: &'a Material, lens: Lens, words: &dyn Words) -> Self {
        let groups: Vec<&Group> = material.groups.iter().filter(|group| group.lens == lens).collect();
        let mut joined = Self { by_place: HashMap::new(), by_same: HashMap::new(), groups };
        for (at, group) in joined.groups.iter().enumerate() {
            for member in &group.members {
                joined.by_place.insert(*member, at);
                let Some(answer) = material.answer(member.participant, lens) else { continue };
                let place = of(&answer.body, words).into_iter().find(|(place, _)| *place == member.place);
                if let Some((_, one)) = place {
                    joined.by_same.entry(one.same).or_insert(at);
                }
            }
        }
        joined
    }

    /// The group a thing is in.
    pub fn group(&self, thing: Thing, same: &str) -> Option<&'a Group> {
        let at = self.by_place.get(&thing).or_else(|| self.by_same.get(same))?;
        self.groups.get(*at).copied()
    }

    /// What makes a thing the same as another, after joining.
    pub fn key(&self, thing: Thing, same: &str) -> String {
        match self.by_place.get(&thing).or_else(|| self.by_same.get(same)) {
            Some(at) => format!("group:{at}"),
            None => same.to_owned(),
        }
    }
}

/// Every thing that somebody who sits here named at the opened lenses: in lens order, then in the order in which the seats
/// name them.
pub fn named(material: &Material, words: &dyn Words) -> Vec<Named> {
    material.opened().flat_map(|lens| named_at(material, lens, words)).collect()
}

/// The same, of one lens.
pub fn named_at(material: &Material, lens: Lens, words: &dyn Words) -> Vec<Named> {
    let joined = Joined::at(material, lens, words);
    let mut rows: Vec<(String, Named)> = Vec::new();
    for person in material.seated() {
        let Some(answer) = material.answer(person.id, lens) else { continue };
        for (place, one) in of(&answer.body, words) {
            let thing = Thing { participant: person.id, place };
            let key = joined.key(thing, &one.same);
            let by = NamedBy { participant: person.id, place, text: one.text, option: one.option };
            let at = rows.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
                let group = joined.group(thing, &one.same);
                let what = group.map_or(one.said, |group| group.label.clone());
                let row = Named { lens, what, by: Vec::new(), people: Vec::new(), joined: group.is_some() };
                rows.push((key, row));
                rows.len() - 1
            });
            let (_, row) = &mut rows[at];
            if !person.is_voice() && !row.people.contains(&person.id) {
                row.people.push(person.id);
            }
            row.by.push(by);
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What one answer holds that others can hold too, with what makes it the same: things, and kinds of source and limit.
pub fn held(
    material: &Material,
    participant: ParticipantId,
    lens: Lens,
    words: &dyn Words,
) -> Vec<(String, String)> {
    let Some(answer) = material.answer(participant, lens) else { return Vec::new() };
    let joined = Joined::at(material, lens, words);
    let mut all: Vec<(String, String)> = of(&answer.body, words)
        .into_iter()
        .map(|(place, one)| {
            let thing = Thing { participant, place };
            let label = joined.group(thing, &one.same).map(|group| group.label.clone());
            (joined.key(thing, &one.same), label.unwrap_or(one.said))
        })
        .collect();
    all.extend(kinds(&answer.body, words));
    all
}

/// Kinds of source and of limit: shared by several, and no thing of anybody's own.
fn kinds(body: &Body, words: &dyn Words) -> Vec<(String, String)> {
    match body {
        Body::Kennis(form) => form
            .items
            .iter()
            .filter_map(|item| {
                let source = item.source?.name();
                let said = words.say(&format!("compare-source-{source}"), &[]);
                Some((format!("kind:{source}"), words.say("core-shared-source", &[("source", &said)])))
            })
            .collect(),
        Body::Vrijheid(form) => form
            .limits
            .iter()
            .filter_map(|limit| {
                let kind = limit.kind?.name();
                let said = words.say(&format!("compare-limit-{kind}"), &[]);
                Some((format!("kind:{kind}"), words.say("core-shared-limit", &[("kind", &said)])))
            })
            .collect(),
        _ => Vec::new(),
    }
}
