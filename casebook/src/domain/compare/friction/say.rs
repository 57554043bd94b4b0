//! How a difference is said: the reason in a sentence, with names or without, what it rests on, and one open question.
use super::{Difference, Offered, Side, What, choose};
use crate::domain::answer::Body;
use crate::domain::compare::lines::short;
use crate::domain::compare::material::{Material, Question, Words};
use crate::domain::compare::view::Starter;
use crate::domain::ids::ParticipantId;
use crate::domain::text::excerpt;

/// Most graphemes of what a starter rests on.
const SHORT: usize = 120;

/// A difference as the group is offered it.
pub fn offered(material: &Material, difference: &Difference, words: &dyn Words) -> Offered {
    let sides: Vec<Side> = difference.people.iter().map(|id| side(material, difference, *id, words)).collect();
    let rests_on = match &difference.what {
        What::Stance { text, .. } | What::Only { what: text, .. } => vec![excerpt(text, SHORT)],
        What::Room { .. } => sides.iter().filter_map(|side| side.quote.clone()).collect(),
        What::Virtues { .. } | What::Doubt => {
            sides.iter().map(|side| side.quote.clone().unwrap_or_else(|| side.head.clone())).collect()
        }
    };
    Offered {
        key: difference.key(),
        starter: Starter {
            kind: difference.kind(),
            lens: difference.lens,
            participants: difference.people.clone(),
            rests_on,
            reason: reason(material, difference, words),
            question: question(material, difference, words),
        },
        unnamed: unnamed(difference, words),
        sides,
    }
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

fn reason(material: &Material, difference: &Difference, words: &dyn Words) -> String {
    let people = &difference.people;
    let who = names(material, people, words);
    let alias = |at: usize| people.get(at).map_or("", |id| material.alias(*id));
    match &difference.what {
        What::Virtues { first: [left, right], .. } => words.say(
            "core-reason-no-shared-virtue",
            &[("left", alias(0)), ("left-virtue", left), ("right", alias(1)), ("right-virtue", right)],
        ),
        What::Stance { text, would, .. } => {
            let other = people.iter().find(|id| *id != would).map_or("", |id| material.alias(*id));
            words.say(
                "core-reason-opposite-stance",
                &[("option", &excerpt(text, SHORT)), ("would", material.alias(*would)), ("would-not", other)],
            )
        }
        What::Room { acting: true, .. } => words.say("core-reason-room-apart-acting", &[("who", &who)]),
        What::Room { acting: false, .. } => words.say("core-reason-room-apart-thinking", &[("who", &who)]),
        What::Doubt => words.say("core-reason-doubt", &[("who", &who)]),
        // It is about the thing; who named it is one click away.
        What::Only { what, .. } => words.say("core-reason-only-one", &[("what", &excerpt(what, SHORT))]),
    }
}

fn unnamed(difference: &Difference, words: &dyn Words) -> String {
    match &difference.what {
        What::Virtues { first: [left, right], .. } => {
            words.say("core-unnamed-no-shared-virtue", &[("left-virtue", left), ("right-virtue", right)])
        }
        What::Stance { text, .. } => {
            words.say("core-unnamed-opposite-stance", &[("option", &excerpt(text, SHORT))])
        }
        What::Room { acting: true, .. } => words.say("core-unnamed-room-apart-acting", &[]),
        What::Room { acting: false, .. } => words.say("core-unnamed-room-apart-thinking", &[]),
        What::Doubt => words.say("core-unnamed-doubt", &[]),
        What::Only { what, .. } => words.say("core-reason-only-one", &[("what", &excerpt(what, SHORT))]),
    }
}

fn side(material: &Material, difference: &Difference, participant: ParticipantId, words: &dyn Words) -> Side {
    let body = material.answer(participant, difference.lens).map(|answer| &answer.body);
    let said = |text: &str| Some(excerpt(text, SHORT)).filter(|text| !text.is_empty());
    let (head, quote) = match (&difference.what, body) {
        (What::Virtues { .. }, Some(Body::Deugden(form))) => {
            let all: Vec<String> = form.virtues.iter().map(|word| words.virtue(word).to_lowercase()).collect();
            (all.join(", "), said(&form.at_stake))
        }
        (What::Stance { would, .. }, _) => {
            let key = if *would == participant { "paper-stance-would" } else { "paper-stance-would-not" };
            (words.say(key, &[]), None)
        }
        (What::Room { less, .. }, Some(Body::Vrijheid(form))) => {
            let key = if *less == participant { "core-side-less-room" } else { "core-side-more-room" };
            let limits: Vec<String> = form.limits.iter().map(|limit| words.limit(limit)).collect();
            (words.say(key, &[]), said(&limits.join(" · ")))
        }
        (What::Only { what, .. }, Some(Body::Deugden(form))) => (what.clone(), said(&form.at_stake)),
        (What::Only { what, .. }, _) => (what.clone(), None),
        (_, Some(body)) => (words.say("paper-cell-doubt", &[]), said(&short(body, words))),
        (_, None) => (String::new(), None),
    };
    Side { participant, head, quote }
}

/// One open question, by fit: of this lens and about this choice, else of this lens, else of the kind. The same at every
/// opening.
fn question(material: &Material, difference: &Difference, words: &dyn Words) -> String {
    let all = words.questions();
    let of_kind: Vec<&Question> = all.iter().filter(|one| one.kind == difference.kind()).collect();
    let topics = topics(difference);
    let about = |one: &&&Question| one.fits.iter().any(|fit| topics.contains(fit));
    let here = |one: &&&Question| one.lens == Some(difference.lens) && one.fits.is_empty();
    let anywhere = |one: &&&Question| one.lens.is_none() && one.fits.is_empty();
    let mut fitting: Vec<&&Question> = of_kind.iter().filter(about).collect();
    if fitting.is_empty() {
        fitting = of_kind.iter().filter(here).collect();
    }
    if fitting.is_empty() {
        fitting = of_kind.iter().filter(anywhere).collect();
    }
    let many = u64::try_from(fitting.len().max(1)).unwrap_or(1);
    let at = usize::try_from(choose::lot(material, difference) % many).unwrap_or(0);
    fitting.get(at).map(|one| one.text.clone()).unwrap_or_default()
}

/// What a question can fit: the words people chose, the scale, whether it was done.
fn topics(difference: &Difference) -> Vec<String> {
    match &difference.what {
        What::Virtues { ids, .. } => ids.to_vec(),
        What::Stance { done: true, .. } => vec!["toen".to_owned()],
        What::Room { acting, .. } => vec![if *acting { "handelen" } else { "denken" }.to_owned()],
        What::Only { same, .. } => vec![same.clone()],
        What::Stance { .. } | What::Doubt => Vec::new(),
    }
}
