//! Closing a session: what each released is kept, loose; everything else is destroyed, with no day of grace.
use crate::domain::closing::{Closing, Fresh, Released, kept};
use crate::domain::ids::{ContributionId, KeptId, SessionId};
use crate::domain::kept::{Facts, Kept, KeptState, KeptTalk, Part};
use crate::domain::participant::Participant;
use crate::domain::session::{Session, SessionKind, SessionState};
use crate::domain::term;
use crate::env::Env;
use crate::error::Result;
use crate::ops::comparing::gather;
use crate::ops::{Changed, any_session, teams, withdraw_code};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use uuid::Uuid;

/// A session nobody touched for this long is closed at the next opening of the book.
const UNTOUCHED: Duration = Duration::hours(24);

struct Made<'a>(&'a Env);

impl Fresh for Made<'_> {
    fn id(&mut self) -> Uuid {
        self.0.random_id()
    }

    fn tag(&self, code_key: &str, id: ContributionId) -> String {
        withdraw_code::tag(code_key, id)
    }
}

/// Closes a session. `keep_notes`: it was said aloud that what the group wrote together may be kept. Gives what is
/// kept; of a session that was closed before, what was kept then.
pub fn close(book: &mut Book, env: &Env, id: SessionId, keep_notes: bool) -> Result<(Option<KeptId>, Changed)> {
    let kept = book.transact(|tx| {
        let mut session = any_session(tx, id)?;
        if !store::sessions::is_open(&session) {
            return store::kept::of_session(tx, id);
        }
        let released = released(tx, env, &session, keep_notes)?;
        teams::remember_lead(tx, &session)?;
        store::sessions::destroy_content(tx, id)?;
        session.timer = session.timer.paused(env.now());
        (session.team, session.planned_on) = (None, None);
        session.state = SessionState::Closed;
        session.touched_at = env.now();
        session.closed_at = Some(env.now());
        store::sessions::save(tx, &session)?;
        if let Some(kept) = &released {
            store::kept::insert(tx, kept)?;
        }
        store::log::append(tx, store::log::Kind::Destroy, Some("session"), env.now())?;
        Ok(released.map(|kept| kept.id))
    })?;
    book.checkpoint()?;
    Ok((kept, Changed::Session(id)))
}

/// Everything that was released of an open session.
fn released(tx: &Connection, env: &Env, session: &Session, keep_notes: bool) -> Result<Option<Kept>> {
    // A loose session is gone whole when it ends, and of a training nothing is kept.
    if store::book::read(tx)?.1 != Kind::Team || session.kind != SessionKind::Intervisie {
        return Ok(None);
    }
    let material = gather(tx, session.id)?;
    let released: Vec<Released> = store::releases::sealed(tx, session.id)?
        .into_iter()
        .filter_map(|one| {
            Some(Released { participant: one.participant, choices: one.choices, code_key: one.code_key? })
        })
        .collect();
    let case = session.case.map(|case| store::cases::get(tx, case)).transpose()?.flatten();
    let closing = Closing {
        material: &material,
        released: &released,
        case: case.as_ref(),
        clarifications: &store::notes::clarifications(tx, session.id)?,
        notes: &store::notes::notes(tx, session.id)?,
        talks: talks(tx, session.id)?,
        keep_notes: keep_notes && !store::releases::any_objects(tx, session.id)?,
    };
    let Some((contributions, shared)) = kept(&closing, &mut Made(env)) else { return Ok(None) };
    let title = contributions.iter().find_map(|one| match &one.part {
        Part::Case { title, .. } => Some(title.clone()),
        _ => None,
    });
    let voices = material.participants.iter().filter(|one| one.is_voice()).count();
    Ok(Some(Kept {
        id: KeptId(env.random_id()),
        state: KeptState::Kept,
        session: Some(session.id),
        case: session.case,
        title: title.unwrap_or_default(),
        facts: Facts {
            held_on: session.created_at.date_naive(),
            minutes: session.minutes,
            form: session.form,
            people: count(material.people().collect::<Vec<&Participant>>().len()),
            voices: count(voices),
            lenses: material.opened().collect(),
        },
        shared,
        themes: Vec::new(),
        expires_on: term::ends(env.now().date_naive(), store::keeping::get(tx)?.term_months),
        received_on: None,
        archived_on: None,
        justified: Vec::new(),
        contributions,
    }))
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn talks(tx: &Connection, session: SessionId) -> Result<Vec<KeptTalk>> {
    let mut talks: Vec<KeptTalk> = store::talks::of_session(tx, session)?
        .into_iter()
        .filter(|row| !row.note.trim().is_empty())
        .map(|row| KeptTalk { lens: row.lens, question: row.question, note: row.note })
        .collect();
    talks.sort_by(|a, b| (a.lens, &a.question).cmp(&(b.lens, &b.question)));
    Ok(talks)
}

/// Prepared for a day that has not passed by a day, and nobody wrote a word in it yet.
fn waits_for_its_day(connection: &Connection, session: &Session, now: DateTime<Utc>) -> Result<bool> {
    let comes = session.planned_on.is_some_and(|day| now.date_naive() <= day + UNTOUCHED);
    Ok(comes && store::sessions::is_blank(connection, session.id)?)
}

/// Closes every session that nobody touched for a day; nobody said aloud that notes may stay. Gives how many.
pub fn close_untouched(book: &mut Book, env: &Env) -> Result<u32> {
    let last = env.now() - UNTOUCHED;
    let mut untouched = Vec::new();
    for session in store::sessions::all(book.reader())? {
        let idle = store::sessions::is_open(&session) && session.touched_at <= last;
        if idle && !waits_for_its_day(book.reader(), &session, env.now())? {
            untouched.push(session.id);
        }
    }
    for id in &untouched {
        close(book, env, *id, false)?;
    }
    Ok(count(untouched.len()))
}
