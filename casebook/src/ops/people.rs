//! Who sits at the table.
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::participant::{MOST_PEOPLE, MOST_VOICES, Participant, Way};
use crate::domain::session::{Session, SessionKind};
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;

/// Somebody who joins.
#[derive(Debug, Clone, Default)]
pub struct Newcomer<'a> {
    /// A stable key, from a script.
    pub key: Option<&'a str>,
    /// How they are called.
    pub alias: &'a str,
    /// Their role at work.
    pub role: &'a str,
    /// For a voice: whose.
    pub voice_of: Option<&'a str>,
    /// For a voice: who writes for it.
    pub written_by: Option<ParticipantId>,
}

/// How the people of a session are called.
pub fn names(connection: &Connection, session: SessionId) -> Result<Vec<String>> {
    let all = store::participants::of_session(connection, session)?;
    Ok(all.into_iter().filter(|one| !one.is_voice()).map(|one| one.alias).collect())
}

/// Adds a person, or a voice. Who comes after the first opening is marked so.
pub fn add(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    newcomer: &Newcomer<'_>,
) -> Result<(ParticipantId, Changed)> {
    let id = ParticipantId(env.id());
    book.transact(|tx| {
        seat(tx, &open_session(tx, session)?, id, newcomer)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok((id, Changed::Session(session)))
}

/// Seats somebody in an open session.
pub(crate) fn seat(tx: &Connection, held: &Session, id: ParticipantId, newcomer: &Newcomer<'_>) -> Result<()> {
    // In a demonstration nobody writes; the tables of an oefensessie were set when it began.
    if held.kind != SessionKind::Intervisie {
        return Err(Error::NotNow(NotNow::WrongKind));
    }
    let people = store::participants::of_session(tx, held.id)?;
    let voice_of = newcomer.voice_of.map(|of| text::some_line("voice_of", of)).transpose()?;
    let max = if voice_of.is_some() { MOST_VOICES } else { MOST_PEOPLE };
    if people.iter().filter(|other| other.is_voice() == voice_of.is_some()).count() >= max {
        return Err(Error::invalid("participants", Why::TooMany { max }));
    }
    let alias = free_alias(&people, None, newcomer.alias)?;
    let place = people.iter().map(|other| other.seat + 1).max().unwrap_or(0);
    let person = Participant {
        key: newcomer.key.map(str::to_owned),
        role: text::line("role", newcomer.role)?,
        written_by: writer(&people, voice_of.as_deref(), newcomer.written_by)?,
        voice_of,
        joined_late: held.lenses.iter().any(|state| state.opened_at.is_some()),
        ..Participant::new(id, alias, place, held.way)
    };
    store::participants::save(tx, held.id, &person)
}

/// Two people with one alias could open each other's turn.
fn free_alias(people: &[Participant], but: Option<ParticipantId>, alias: &str) -> Result<String> {
    let alias = text::some_line("alias", alias)?;
    let same = |other: &Participant| text::same_words(&other.alias) == text::same_words(&alias);
    if people.iter().any(|other| Some(other.id) != but && same(other)) {
        return Err(Error::invalid("alias", Why::Taken));
    }
    Ok(alias)
}

/// A voice is written by a person at the table.
fn writer(
    people: &[Participant],
    voice_of: Option<&str>,
    by: Option<ParticipantId>,
) -> Result<Option<ParticipantId>> {
    match by {
        None => Ok(None),
        Some(id) if voice_of.is_some() && people.iter().any(|other| other.id == id && !other.is_voice()) => {
            Ok(Some(id))
        }
        Some(_) => Err(Error::invalid("written_by", Why::Unknown)),
    }
}

/// What may be changed of a seat. Null leaves a thing as it is.
#[derive(Debug, Clone, Default)]
pub struct Changes<'a> {
    /// How they are called.
    pub alias: Option<&'a str>,
    /// Their role at work.
    pub role: Option<&'a str>,
    /// Who writes for this voice.
    pub written_by: Option<ParticipantId>,
    /// Brings the case.
    pub owner: Option<bool>,
    /// Leads.
    pub leads: Option<bool>,
    /// Sits at the laptop.
    pub scribe: Option<bool>,
    /// How they write.
    pub way: Option<Way>,
    /// Their name may stand on the large screen.
    pub named: Option<bool>,
}

/// Changes a seat. The schrijver is not the gespreksleider: taking the one role lays down the other.
pub fn update(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    changes: &Changes<'_>,
) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        let people = store::participants::of_session(tx, session)?;
        let mut person = one_of(&people, id)?.clone();
        if let Some(alias) = changes.alias {
            person.alias = free_alias(&people, Some(id), alias)?;
        }
        if let Some(role) = changes.role {
            person.role = text::line("role", role)?;
        }
        person.named = changes.named.unwrap_or(person.named);
        if changes.written_by.is_some() {
            person.written_by = writer(&people, person.voice_of.as_deref(), changes.written_by)?;
        }
        let asks_role = [changes.owner, changes.leads, changes.scribe].contains(&Some(true));
        if asks_role && person.is_voice() {
            return Err(Error::invalid("participant", Why::Unknown));
        }
        person.owner = changes.owner.unwrap_or(person.owner);
        if let Some(leads) = changes.leads {
            person.leads = leads;
            person.scribe &= !leads;
        }
        if let Some(scribe) = changes.scribe {
            person.scribe = scribe;
            person.leads &= !scribe;
        }
        person.way = changes.way.unwrap_or(person.way);
        store::participants::save(tx, session, &person)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Takes a seat away, with everything written at it.
pub fn remove(book: &mut Book, env: &Env, session: SessionId, id: ParticipantId) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        participant(tx, session, id)?;
        store::participants::delete(tx, id)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// One of those at the table.
pub(crate) fn participant(connection: &Connection, session: SessionId, id: ParticipantId) -> Result<Participant> {
    one_of(&store::participants::of_session(connection, session)?, id).cloned()
}

fn one_of(people: &[Participant], id: ParticipantId) -> Result<&Participant> {
    people.iter().find(|person| person.id == id).ok_or(Error::NotFound { what: "participant" })
}
