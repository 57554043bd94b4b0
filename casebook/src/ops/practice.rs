//! What a trainer does with an example: showing it without writing, practising at tables, and beginning again.
use crate::domain::case::CaseSource;
use crate::domain::ids::{CaseId, ParticipantId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::participant::{Participant, Way};
use crate::domain::practice::tables;
use crate::domain::session::{Session, SessionKind};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::{Changed, open_session, sessions};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use rusqlite::Connection;

/// Begins an *oefensessie* of so many people, in a loose book: it is gone when that closes.
pub fn start(
    book: &mut Book,
    env: &Env,
    case: Option<CaseId>,
    minutes: u16,
    people: u8,
    locale: Locale,
) -> Result<SessionId> {
    let tables = tables(people).ok_or(Error::invalid("people", Why::OutOfRange))?;
    if store::book::read(book.reader())?.1 != Kind::Loose {
        return Err(Error::NotNow(NotNow::WrongBook));
    }
    let (id, _) = sessions::start(book, env, SessionKind::Practice, case, minutes)?;
    book.transact(|tx| seat(tx, env, id, &fresh(&tables, locale)))?;
    Ok(id)
}

/// An oefensessie is gone when it ends: it is kept in no book.
pub fn may_be_kept(loose: &Book) -> Result<()> {
    let practised = store::sessions::all(loose.reader())?.iter().any(|one| one.kind == SessionKind::Practice);
    if practised { Err(Error::NotNow(NotNow::WrongKind)) } else { Ok(()) }
}

/// A table as it is seated.
struct Table {
    alias: String,
    people: u8,
    way: Way,
}

fn fresh(tables: &[u8], locale: Locale) -> Vec<Table> {
    let called = |at: usize| locale.say("core-table", &[("at", &at.to_string())]);
    tables
        .iter()
        .enumerate()
        .map(|(at, people)| Table { alias: called(at + 1), people: *people, way: Way::Paper })
        .collect()
}

fn seat(tx: &Connection, env: &Env, session: SessionId, tables: &[Table]) -> Result<()> {
    for (seat, table) in (0..).zip(tables) {
        let person = Participant {
            people: Some(table.people),
            // A table is nobody's name.
            named: true,
            ..Participant::new(ParticipantId(env.id()), table.alias.clone(), seat, table.way)
        };
        store::participants::save(tx, session, &person)?;
    }
    Ok(())
}

/// Begins again on the same example for the next group: what was written is destroyed, how it is held stays. Never on
/// a case of the team's own: there nothing is destroyed without a close.
pub fn again(book: &mut Book, env: &Env, id: SessionId) -> Result<(SessionId, Changed)> {
    let next = SessionId(env.id());
    book.transact(|tx| {
        let held = open_session(tx, id)?;
        let case = held.case.map(|case| store::cases::get(tx, case)).transpose()?.flatten();
        let example = case.is_some_and(|case| case.source == CaseSource::Pack);
        if held.kind == SessionKind::Intervisie && !example {
            return Err(Error::NotNow(NotNow::WrongKind));
        }
        let tables: Vec<Table> = store::participants::of_session(tx, id)?
            .into_iter()
            .filter_map(|one| Some(Table { alias: one.alias, people: one.people?, way: one.way }))
            .collect();
        store::sessions::delete(tx, id)?;
        store::sessions::save(tx, &renewed(held, next, env))?;
        seat(tx, env, next, &tables)?;
        store::log::append(tx, store::log::Kind::Destroy, Some("session"), env.now())
    })?;
    book.checkpoint()?;
    Ok((next, Changed::Session(next)))
}

/// The same arrangement, with nothing written, opened or agreed.
fn renewed(held: Session, id: SessionId, env: &Env) -> Session {
    let mut fresh = sessions::fresh(env, id, held.kind, held.case, held.minutes);
    for state in &mut fresh.lenses {
        state.chosen = held.lens(state.lens).chosen;
    }
    let (form, writing, way, projector) = (held.form, held.writing, held.way, held.projector);
    let session = Session { form, writing, way, projector, ..fresh };
    sessions::timed(session)
}
