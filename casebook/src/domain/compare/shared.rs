//! *Wat delen jullie?* What several people hold in common, per lens. Voices stand beside them and do not count.
use crate::domain::answer::Body;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{OptionRow, Shared};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use serde::Serialize;

/// Fewest people to share a thing.
const SEVERAL: usize = 2;

/// Collects who hold the same thing, in the order in which things are first named.
#[derive(Default)]
struct Holders {
    things: Vec<(String, String, Vec<ParticipantId>)>,
}

impl Holders {
    fn add(&mut self, same: String, what: impl FnOnce() -> String, who: ParticipantId) {
        match self.things.iter_mut().find(|(known, ..)| *known == same) {
            Some((.., people)) if people.contains(&who) => {}
            Some((.., people)) => people.push(who),
            None => self.things.push((same, what(), vec![who])),
        }
    }

    fn shared(self, lens: Lens) -> impl Iterator<Item = Shared> {
        self.things
            .into_iter()
            .filter(|(.., people)| people.len() >= SEVERAL)
            .map(move |(_, what, participants)| Shared { lens, what, participants })
    }
}

/// In lens order, then in the order in which the seats name them.
pub fn shared(material: &Material, options: &[OptionRow], words: &dyn Words) -> Vec<Shared> {
    let mut all = Vec::new();
    for lens in material.opened() {
        let mut holders = Holders::default();
        if lens == Lens::Handelingen {
            let is_person = |id| material.people().any(|person| person.id == id);
            for row in options.iter().filter(|row| !row.done) {
                for member in row.members.iter().filter(|member| is_person(member.participant)) {
                    // Joined by the group, or named in the very same words.
                    let same = if row.members.len() > 1 { row.id.to_string() } else { plain(&row.text) };
                    holders.add(same, || row.text.clone(), member.participant);
                }
            }
        }
        for (person, answer) in material.of_people(lens) {
            for (same, what) in held(&answer.body, words) {
                holders.add(same, || what, person.id);
            }
        }
        all.extend(holders.shared(lens));
    }
    all
}

/// Without regard to case and spacing: what is the same in words, and no more than that.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What one answer holds that others can hold too: what makes it the same, and how it is said.
pub fn held(body: &Body, words: &dyn Words) -> Vec<(String, String)> {
    match body {
        Body::Handelingen(_) => Vec::new(),
        Body::Kennis(form) => form
            .items
            .iter()
            .filter_map(|item| {
                let source = word_of(&item.source?);
                let said = words.say(&format!("compare-source-{source}"), &[]);
                Some((source, words.say("core-shared-source", &[("source", &said)])))
            })
            .collect(),
        Body::Identiteit(form) => form
            .recognise
            .iter()
            .map(|word| {
                let who = words.recognised(word);
                (word.sameness(), words.say("core-shared-recognise", &[("who", &who)]))
            })
            .collect(),
        Body::Deugden(form) => form.virtues.iter().map(|word| (word.sameness(), words.virtue(word))).collect(),
        Body::Vrijheid(form) => form
            .limits
            .iter()
            .filter_map(|limit| {
                let kind = word_of(&limit.kind?);
                let said = words.say(&format!("compare-limit-{kind}"), &[]);
                Some((kind, words.say("core-shared-limit", &[("kind", &said)])))
            })
            .collect(),
    }
}

pub fn word_of(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
