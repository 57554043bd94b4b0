//! Comparing: gathers what was opened and hands it to the pure views; joins, splits, stances, marks.
use crate::content::load::friction_questions;
use crate::domain::compare::material::{Material, Question};
use crate::domain::compare::view::{PairRow, Seat, Stance};
use crate::domain::compare::{compare, pair};
use crate::domain::ids::{OptionGroupId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::Participant;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::people::participant;
use crate::ops::view::ComparisonView;
use crate::ops::{Changed, any_session, open_session};
use crate::store;
use crate::store::open::Book;
use crate::words::Spoken;
use rusqlite::Connection;

/// The comparison of what was opened so far.
pub fn view(book: &Book, session: SessionId) -> Result<ComparisonView> {
    let material = gather(book.reader(), session)?;
    let comparison = compare(&material, &Spoken);
    Ok(ComparisonView { comparison, answers: material.answers })
}

/// Two of them side by side.
pub fn view_pair(
    book: &Book,
    session: SessionId,
    left: ParticipantId,
    right: ParticipantId,
) -> Result<Vec<PairRow>> {
    let material = gather(book.reader(), session)?;
    for id in [left, right] {
        if !material.participants.iter().any(|person| person.id == id) {
            return Err(Error::NotFound { what: "participant" });
        }
    }
    Ok(pair(&material, left, right, &Spoken))
}

/// A seat as comparisons name it.
pub fn seat_of(person: &Participant) -> Seat {
    Seat {
        id: person.id,
        key: person.key.clone(),
        alias: person.alias.clone(),
        voice: person.is_voice(),
        seat: person.seat,
    }
}

fn gather(connection: &Connection, session: SessionId) -> Result<Material> {
    let held = any_session(connection, session)?;
    let participants = store::participants::of_session(connection, session)?;
    Ok(Material {
        session,
        lenses: held.lenses,
        answers: store::answers::opened(connection, session)?,
        groups: store::options::groups(connection, session)?
            .into_iter()
            .map(|group| (group.label, group.members))
            .collect(),
        stances: store::options::stances(connection, session)?,
        own_course: store::options::own_course(connection, session)?,
        discussed: store::notes::discussed(connection, session)?,
        questions: friction_questions()
            .iter()
            .map(|one| Question { kind: one.kind, lens: one.lens.parse().ok(), text: one.text.clone() })
            .collect(),
        participants,
    })
}

/// Joins courses of action that say the same, under a label of the group's own.
pub fn join(book: &mut Book, env: &Env, session: SessionId, options: &[OptionId], label: &str) -> Result<Changed> {
    let label = text::some_line("label", label)?;
    book.transact(|tx| {
        open_session(tx, session)?;
        let mut members: Vec<OptionId> = Vec::new();
        for option in options {
            if !store::options::is_open(tx, session, *option)? {
                return Err(Error::NotFound { what: "option" });
            }
            if !members.contains(option) {
                members.push(*option);
            }
        }
        // Joining one of a group brings the whole group along.
        for group in store::options::groups(tx, session)? {
            if group.members.iter().any(|member| members.contains(member)) {
                let others: Vec<OptionId> =
                    group.members.into_iter().filter(|member| !members.contains(member)).collect();
                members.extend(others);
            }
        }
        if members.len() < 2 {
            return Err(Error::invalid("options", Why::TooShort { min: 2 }));
        }
        store::options::join(tx, session, OptionGroupId(env.id()), &label, &members)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Splits what was joined.
pub fn split(book: &mut Book, env: &Env, session: SessionId, option: OptionId) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        store::options::split(tx, session, option)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Takes a stance, or takes it back.
pub fn take_stance(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    option: OptionId,
    stance: Option<Stance>,
) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        participant(tx, session, id)?;
        if !store::options::is_open(tx, session, option)? {
            return Err(Error::NotFound { what: "option" });
        }
        store::options::take_stance(tx, option, id, stance)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Marks an opened contribution as looked at together, or not.
pub fn mark_discussed(
    book: &mut Book,
    session: SessionId,
    id: ParticipantId,
    lens: Lens,
    on: bool,
) -> Result<Changed> {
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        participant(tx, session, id)?;
        if held.lens(lens).opened_at.is_none() {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        store::notes::mark_discussed(tx, id, lens, on)
    })?;
    Ok(Changed::Session(session))
}
