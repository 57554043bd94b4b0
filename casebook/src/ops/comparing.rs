//! Comparing: gathers what was opened and hands it to the pure views; joins, splits, marks.
use crate::domain::compare::material::Material;
use crate::domain::compare::things::{Thing, named_at};
use crate::domain::compare::view::{PairRow, Seat};
use crate::domain::compare::{Whole, compare, pair};
use crate::domain::ids::{GroupId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::Participant;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::people::participant;
use crate::ops::view::ComparisonView;
use crate::ops::{Changed, any_session, beside, open_session, talks};
use crate::store;
use crate::store::open::Book;
use crate::store::talks::Row;
use rusqlite::Connection;

/// How a group looks at its comparison.
#[derive(Debug, Clone, Copy)]
pub struct Looking {
    /// *Door één paar ogen.*
    pub through: Option<ParticipantId>,
    /// Voices stand beside the people.
    pub voices: bool,
}

impl Default for Looking {
    fn default() -> Self {
        Self { through: None, voices: true }
    }
}

/// The comparison of what was opened so far.
pub fn view(book: &Book, session: SessionId, looking: Looking, locale: Locale) -> Result<ComparisonView> {
    let connection = book.reader();
    let talks = store::talks::of_session(connection, session)?;
    let gathered = gather(connection, session)?;
    let mut material = if looking.voices { gathered } else { gathered.without_voices() };
    beside::put(connection, &mut material, locale)?;
    seen(material, talks, looking.through, locale)
}

/// The comparison of this, with what became of its starters; through the eyes of one, if asked.
pub(crate) fn seen(
    material: Material,
    talks: Vec<Row>,
    through: Option<ParticipantId>,
    locale: Locale,
) -> Result<ComparisonView> {
    if let Some(id) = through {
        known(&material, id)?;
    }
    let Whole { comparison, named, offered, eyes } = compare(&material, through, &locale);
    let mut talks = talks::of(talks, &offered);
    if through.is_some() {
        // Starters of others are not earlier ones.
        talks.retain(|talk| talk.offered);
    }
    let is_example = |person: &Participant| material.example(person.id).is_some();
    let examples = material.participants.iter().filter(|person| is_example(person)).cloned().collect();
    Ok(ComparisonView { comparison, answers: material.answers, named, talks, eyes, examples })
}

/// Two of them side by side.
pub fn view_pair(
    book: &Book,
    session: SessionId,
    left: ParticipantId,
    right: ParticipantId,
    locale: Locale,
) -> Result<Vec<PairRow>> {
    let mut material = gather(book.reader(), session)?;
    beside::put(book.reader(), &mut material, locale)?;
    known(&material, left)?;
    known(&material, right)?;
    Ok(pair(&material, left, right, &locale))
}

fn known(material: &Material, id: ParticipantId) -> Result<()> {
    let here = material.participants.iter().any(|person| person.id == id);
    if here { Ok(()) } else { Err(Error::NotFound { what: "participant" }) }
}

/// A seat as comparisons name it.
pub fn seat_of(person: &Participant) -> Seat {
    Seat {
        id: person.id,
        key: person.key.clone(),
        alias: person.alias.clone(),
        voice: person.is_voice(),
        seat: person.seat,
        example: None,
    }
}

/// Everything that who sits here opened in a session.
pub(crate) fn gather(connection: &Connection, session: SessionId) -> Result<Material> {
    let held = any_session(connection, session)?;
    let participants = store::participants::of_session(connection, session)?;
    Ok(Material {
        session,
        lenses: held.lenses,
        answers: store::answers::opened(connection, session)?,
        groups: store::groups::of_session(connection, session)?,
        stances: store::stances::opened(connection, session)?,
        own_course: store::options::own_course(connection, session)?,
        discussed: store::notes::discussed(connection, session)?,
        participants,
        examples: Vec::new(),
    })
}

/// Joins wordings of one thing, under a label of the group's own. Joining one of a group brings the whole group along.
pub fn join(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    lens: Lens,
    things: &[Thing],
    label: &str,
) -> Result<Changed> {
    let label = text::some_line("label", label)?;
    book.transact(|tx| {
        open_session(tx, session)?;
        let rows = rows_of(&gather(tx, session)?, lens, things)?;
        // Courses of action in the very same words stand in two rows until the group joins them.
        let same_words = lens == Lens::Handelingen && rows.iter().any(|row| row.len() > 1);
        let apart = things.iter().any(|thing| *thing != things[0]);
        if rows.len() < 2 && !(same_words && apart) {
            return Err(Error::invalid("things", Why::TooShort { min: 2 }));
        }
        let members: Vec<Thing> = rows.into_iter().flatten().collect();
        store::groups::join(tx, session, GroupId(env.id()), lens, &label, &members)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Splits what was joined.
pub fn split(book: &mut Book, env: &Env, session: SessionId, lens: Lens, thing: Thing) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        let members: Vec<Thing> = rows_of(&gather(tx, session)?, lens, &[thing])?.into_iter().flatten().collect();
        store::groups::split(tx, session, lens, &members)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// The opened things these belong to: each with all its namings, none twice.
fn rows_of(material: &Material, lens: Lens, things: &[Thing]) -> Result<Vec<Vec<Thing>>> {
    // Which things are one does not hang on how they are said.
    let named = named_at(material, lens, &Locale::default());
    let mut rows: Vec<Vec<Thing>> = Vec::new();
    for thing in things {
        let row = named
            .iter()
            .map(|row| -> Vec<Thing> {
                row.by.iter().map(|by| Thing { participant: by.participant, place: by.place }).collect()
            })
            .find(|row| row.contains(thing))
            .ok_or(Error::NotFound { what: "thing" })?;
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    Ok(rows)
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
