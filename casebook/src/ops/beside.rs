//! Perspectives of the case beside what a group opened: seats behind those of the group, marked as examples in every view.
//! They are voices: they count for nobody, and nothing is asked of them. Never before a lens is opened.
use crate::domain::answer::{Body, OpenedAnswer, Progress};
use crate::domain::compare::material::{Example, Material};
use crate::domain::ids::{AnswerId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::{AnswerProgress, Participant, Way};
use crate::domain::perspective::{Perspective, Seen};
use crate::error::Result;
use crate::ops::turns::prompt_of;
use crate::store;
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use uuid::{Builder, Uuid};

/// Puts them there, if the group wants them.
pub fn put(connection: &Connection, material: &mut Material, locale: Locale) -> Result<()> {
    let behind = material.participants.iter().map(|person| person.seat + 1).max().unwrap_or(0);
    let all = store::perspectives::beside(connection, material.session)?;
    for (place, mut one) in (0_u32..).zip(all) {
        // Whoever is still being written may have no name yet.
        if one.alias.is_empty() {
            one.alias.clone_from(&one.role);
        }
        if one.answers.is_empty() || one.alias.is_empty() {
            continue;
        }
        // By their place: two that are being written may have one name.
        let id = ParticipantId(id(material.session, &[&place.to_string(), &one.alias]));
        let seat = behind + place;
        material.examples.push(Example { seat: id, role: one.role.clone() });
        material.participants.push(seated(id, seat, &one));
        let answers = one.answers.into_iter().map(|seen| opened(material.session, id, seen, locale));
        material.answers.extend(answers);
    }
    Ok(())
}

fn seated(id: ParticipantId, seat: u32, one: &Perspective) -> Participant {
    let answers = Lens::ALL
        .map(|lens| AnswerProgress {
            lens,
            progress: if one.at(lens).is_some() { Progress::Done } else { Progress::Skipped },
            kept_closed: false,
            kept_by_writer: false,
            noted: false,
        })
        .to_vec();
    Participant {
        role: one.role.clone(),
        voice_of: Some(one.role.clone()),
        named: true,
        answers,
        ..Participant::new(id, one.alias.clone(), seat, Way::Paper)
    }
}

fn opened(session: SessionId, participant: ParticipantId, seen: Seen, locale: Locale) -> OpenedAnswer {
    let lens = seen.body.lens();
    let whose = participant.to_string();
    let mut body = seen.body;
    if let Body::Handelingen(form) = &mut body {
        for (place, option) in form.options.iter_mut().enumerate() {
            option.id = Some(OptionId(id(session, &[&whose, "option", &place.to_string()])));
        }
    }
    OpenedAnswer {
        id: AnswerId(id(session, &[&whose, lens.name()])),
        participant,
        body,
        doubt: seen.doubt,
        noted: false,
        late: false,
        prompt: prompt_of(lens, locale),
        additions: Vec::new(),
    }
}

/// An id that is the same at every look: what has no row has no id of its own.
fn id(session: SessionId, parts: &[&str]) -> Uuid {
    let mut hash = Sha256::new();
    hash.update(session.0.as_bytes());
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let whole: [u8; 32] = hash.finalize().into();
    let mut half = [0; 16];
    half.copy_from_slice(&whole[..16]);
    Builder::from_custom_bytes(half).into_uuid()
}
