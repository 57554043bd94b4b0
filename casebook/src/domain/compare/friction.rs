//! *Waar zit wrijving?* Conversation starters in lens order, at most one per person. Nobody is singled out by size,
//! by length of text, by who wrote first or by role; voices stay outside. No number is ever shown.
use crate::domain::answer::Body;
use crate::domain::compare::footrule::distance;
use crate::domain::compare::lines::short;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{OptionRow, Stance, Starter, StarterKind};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::text::excerpt;

/// Lists of virtues this far apart, sharing none, give a starter.
const VIRTUES_APART: f64 = 0.5;
/// Felt room this far apart on a scale of ten gives a starter.
const ROOM_APART: u8 = 4;
/// Most graphemes of what a starter rests on.
const SHORT: usize = 120;

/// A difference before it is decided whether the group sees it.
struct Found {
    kind: StarterKind,
    lens: Lens,
    participants: Vec<ParticipantId>,
    rests_on: Vec<String>,
    reason: String,
}

/// In lens order; everybody is in at most one.
pub fn starters(material: &Material, options: &[OptionRow], words: &dyn Words) -> Vec<Starter> {
    let mut taken: Vec<ParticipantId> = Vec::new();
    let mut starters = Vec::new();
    for lens in material.opened() {
        loop {
            let free = |id: &ParticipantId| !taken.contains(id);
            let found = match lens {
                Lens::Handelingen => opposite_stance(material, options, &free, words),
                Lens::Deugden => no_shared_virtue(material, &free, words),
                Lens::Vrijheid => room_apart(material, &free, words),
                Lens::Kennis | Lens::Identiteit => None,
            }
            .or_else(|| doubt(material, lens, &free, words))
            .or_else(|| only_one(material, lens, &free, words));
            let Some(found) = found else { break };
            taken.extend(&found.participants);
            let place = starters.len();
            starters.push(Starter {
                question: question(material, found.kind, found.lens, place),
                kind: found.kind,
                lens: found.lens,
                participants: found.participants,
                rests_on: found.rests_on,
                reason: found.reason,
            });
        }
    }
    starters
}

/// One open question, chosen by fit: of the lens if there is one, else of the kind. The same at every opening.
fn question(material: &Material, kind: StarterKind, lens: Lens, place: usize) -> String {
    let fitting = |wanted: Option<Lens>| -> Vec<&str> {
        let fits = material.questions.iter().filter(|one| one.kind == kind && one.lens == wanted);
        fits.map(|one| one.text.as_str()).collect()
    };
    let mut fits = fitting(Some(lens));
    if fits.is_empty() {
        fits = fitting(None);
    }
    let turn = place + material.participants.len();
    fits.get(turn % fits.len().max(1)).copied().unwrap_or_default().to_owned()
}

/// Names as a sentence lists them.
fn names(material: &Material, people: &[ParticipantId], words: &dyn Words) -> String {
    let aliases: Vec<&str> = people.iter().map(|id| material.alias(*id)).collect();
    match aliases.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, before)) => words.say("core-and", &[("before", &before.join(", ")), ("last", last)]),
        None => String::new(),
    }
}

/// Somebody with what is compared of them.
type Held<T> = (ParticipantId, T);

/// The first pair of free people, in seat order, of whom `apart` holds.
fn first_pair<T>(people: &[Held<T>], apart: impl Fn(&T, &T) -> bool) -> Option<(&Held<T>, &Held<T>)> {
    people.iter().enumerate().find_map(|(at, one)| {
        people[at + 1..].iter().find(|other| apart(&one.1, &other.1)).map(|other| (one, other))
    })
}

fn no_shared_virtue(
    material: &Material,
    free: &dyn Fn(&ParticipantId) -> bool,
    words: &dyn Words,
) -> Option<Found> {
    let lists: Vec<_> = material
        .of_people(Lens::Deugden)
        .filter(|(person, _)| free(&person.id))
        .filter_map(|(person, answer)| match &answer.body {
            Body::Deugden(form) if !form.virtues.is_empty() => Some((person.id, form)),
            _ => None,
        })
        .collect();
    let same = |form: &&crate::domain::answer::Deugden| -> Vec<String> {
        form.virtues.iter().map(crate::domain::word::Word::sameness).collect()
    };
    let (left, right) = first_pair(&lists, |one, other| {
        let (one, other) = (same(one), same(other));
        !one.iter().any(|word| other.contains(word)) && distance(&one, &other) >= VIRTUES_APART
    })?;
    let first = |form: &crate::domain::answer::Deugden| words.virtue(&form.virtues[0]).to_lowercase();
    let stake = |form: &crate::domain::answer::Deugden| {
        let text = if form.at_stake.trim().is_empty() {
            form.virtues.iter().map(|word| words.virtue(word)).collect::<Vec<_>>().join(", ")
        } else {
            form.at_stake.clone()
        };
        excerpt(&text, SHORT)
    };
    Some(Found {
        kind: StarterKind::NoSharedVirtue,
        lens: Lens::Deugden,
        participants: vec![left.0, right.0],
        rests_on: vec![stake(left.1), stake(right.1)],
        reason: words.say(
            "core-reason-no-shared-virtue",
            &[
                ("left", material.alias(left.0)),
                ("left-virtue", &first(left.1)),
                ("right", material.alias(right.0)),
                ("right-virtue", &first(right.1)),
            ],
        ),
    })
}

fn opposite_stance(
    material: &Material,
    options: &[OptionRow],
    free: &dyn Fn(&ParticipantId) -> bool,
    words: &dyn Words,
) -> Option<Found> {
    let is_person = |id: &ParticipantId| material.people().any(|person| person.id == *id);
    options.iter().find_map(|row| {
        let first = |stance| {
            row.stances
                .iter()
                .find(|by| by.stance == stance && is_person(&by.participant) && free(&by.participant))
                .map(|by| by.participant)
        };
        let (would, would_not) = (first(Stance::Would)?, first(Stance::WouldNot)?);
        let mut participants = vec![would, would_not];
        participants.sort_by_key(|id| material.participants.iter().position(|person| person.id == *id));
        Some(Found {
            kind: StarterKind::OppositeStance,
            lens: Lens::Handelingen,
            participants,
            rests_on: vec![excerpt(&row.text, SHORT)],
            reason: words.say(
                "core-reason-opposite-stance",
                &[
                    ("option", &excerpt(&row.text, SHORT)),
                    ("would", material.alias(would)),
                    ("would-not", material.alias(would_not)),
                ],
            ),
        })
    })
}

fn room_apart(material: &Material, free: &dyn Fn(&ParticipantId) -> bool, words: &dyn Words) -> Option<Found> {
    let forms: Vec<_> = material
        .of_people(Lens::Vrijheid)
        .filter(|(person, _)| free(&person.id))
        .filter_map(|(person, answer)| match &answer.body {
            Body::Vrijheid(form) => Some((person.id, (form, answer))),
            _ => None,
        })
        .collect();
    let apart = |one: Option<u8>, other: Option<u8>| {
        one.zip(other).is_some_and(|(one, other)| one.abs_diff(other) >= ROOM_APART)
    };
    let in_acting = first_pair(&forms, |one, other| apart(one.0.acting, other.0.acting));
    let in_thinking = || first_pair(&forms, |one, other| apart(one.0.thinking, other.0.thinking));
    let (key, (left, right)) = in_acting
        .map(|pair| ("core-reason-room-apart-acting", pair))
        .or_else(|| in_thinking().map(|pair| ("core-reason-room-apart-thinking", pair)))?;
    let rests = |form: &crate::domain::answer::Vrijheid| {
        let limits: Vec<String> = form.limits.iter().map(|limit| words.limit(limit)).collect();
        excerpt(&limits.join(" · "), SHORT)
    };
    Some(Found {
        kind: StarterKind::RoomApart,
        lens: Lens::Vrijheid,
        participants: vec![left.0, right.0],
        rests_on: [rests(left.1.0), rests(right.1.0)].into_iter().filter(|text| !text.is_empty()).collect(),
        reason: words.say(key, &[("left", material.alias(left.0)), ("right", material.alias(right.0))]),
    })
}

fn doubt(
    material: &Material,
    lens: Lens,
    free: &dyn Fn(&ParticipantId) -> bool,
    words: &dyn Words,
) -> Option<Found> {
    let doubting: Vec<_> =
        material.of_people(lens).filter(|(person, answer)| answer.doubt && free(&person.id)).collect();
    (doubting.len() >= 2).then(|| {
        let participants: Vec<ParticipantId> = doubting.iter().map(|(person, _)| person.id).collect();
        Found {
            kind: StarterKind::Doubt,
            lens,
            rests_on: doubting
                .iter()
                .map(|(_, answer)| excerpt(&short(&answer.body, words), SHORT))
                .filter(|text| !text.is_empty())
                .collect(),
            reason: words.say("core-reason-doubt", &[("who", &names(material, &participants, words))]),
            participants,
        }
    })
}

/// A thing one person names while at least two others, who answered too, share another: only for words chosen from a
/// list, since own sentences are always somebody's only.
fn only_one(
    material: &Material,
    lens: Lens,
    free: &dyn Fn(&ParticipantId) -> bool,
    words: &dyn Words,
) -> Option<Found> {
    if lens != Lens::Identiteit {
        return None;
    }
    let held: Vec<(ParticipantId, Vec<(String, String)>)> = material
        .of_people(lens)
        .map(|(person, answer)| match &answer.body {
            Body::Identiteit(form) => {
                (person.id, form.recognise.iter().map(|word| (word.sameness(), words.recognised(word))).collect())
            }
            _ => (person.id, Vec::new()),
        })
        .collect();
    let holders = |same: &str| held.iter().filter(|(_, all)| all.iter().any(|(known, _)| known == same)).count();
    if !held.iter().any(|(_, all)| all.iter().any(|(same, _)| holders(same) >= 2)) {
        return None;
    }
    held.iter().filter(|(id, _)| free(id)).find_map(|(id, all)| {
        let (_, what) = all.iter().find(|(same, _)| holders(same) == 1)?;
        Some(Found {
            kind: StarterKind::OnlyOne,
            lens,
            participants: vec![*id],
            rests_on: vec![what.clone()],
            reason: words.say("core-reason-only-one", &[("who", material.alias(*id)), ("what", what)]),
        })
    })
}
