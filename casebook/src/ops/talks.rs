//! Talking along the differences: what became of each conversation starter.
use crate::domain::compare::compare;
use crate::domain::compare::friction::Offered;
use crate::domain::ids::SessionId;
use crate::domain::locale::Locale;
use crate::domain::session::LookBackQuestion;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::ops::comparing::gather;
use crate::ops::view::Talk;
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;
use crate::store::talks::Row;
use rusqlite::Connection;

/// What became of each (`kept`): one per offered starter, in the same order; then those talked about before that are no longer offered.
pub fn of(mut kept: Vec<Row>, offered: &[Offered]) -> Vec<Talk> {
    let mut talks: Vec<Talk> = offered
        .iter()
        .map(|one| {
            let at = kept.iter().position(|row| row.starter == one.key);
            let row = at.map_or_else(|| fresh(one), |at| kept.remove(at));
            let starter = &one.starter;
            talk(row, Some((starter.reason.clone(), starter.participants.clone())))
        })
        .collect();
    talks.extend(kept.into_iter().map(|row| talk(row, None)));
    talks
}

fn talk(row: Row, offered: Option<(String, Vec<crate::domain::ids::ParticipantId>)>) -> Talk {
    let (reason, participants) = offered.map_or((None, Vec::new()), |(reason, who)| (Some(reason), who));
    Talk {
        starter: row.starter,
        kind: row.kind,
        lens: row.lens,
        offered: reason.is_some(),
        reason,
        question: row.question,
        participants,
        note: row.note,
        discussed: row.discussed,
        carried: row.carried,
    }
}

fn fresh(one: &Offered) -> Row {
    Row {
        starter: one.key.clone(),
        kind: one.starter.kind,
        lens: one.starter.lens,
        question: one.starter.question.clone(),
        note: String::new(),
        discussed: false,
        carried: false,
    }
}

/// What is kept of a starter, or would be: it is offered now, or was talked about before.
fn find(connection: &Connection, session: SessionId, starter: &str, locale: Locale) -> Result<Row> {
    let kept = store::talks::of_session(connection, session)?;
    if let Some(row) = kept.into_iter().find(|row| row.starter == starter) {
        return Ok(row);
    }
    let whole = compare(&gather(connection, session)?, None, &locale);
    let offered = whole.offered.iter().find(|one| one.key == starter);
    offered.map(fresh).ok_or(Error::NotFound { what: "starter" })
}

/// Notes what was said along a starter; empty takes the note away.
pub fn note(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    starter: &str,
    note: &str,
    locale: Locale,
) -> Result<Changed> {
    let note = text::text("note", note)?.to_owned();
    book.transact(|tx| {
        open_session(tx, session)?;
        let row = Row { note, ..find(tx, session, starter, locale)? };
        store::talks::save(tx, session, &row)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// The group talked about it; it goes along to the look-back. Only its lens and its open question go along.
pub fn mark(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    starter: &str,
    discussed: bool,
    carried: bool,
    locale: Locale,
) -> Result<Changed> {
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        let before = find(tx, session, starter, locale)?;
        if carried != before.carried {
            let case = held.case.ok_or(Error::NotNow(NotNow::NoCase))?;
            let question = LookBackQuestion { lens: before.lens, question: before.question.clone() };
            store::talks::carry(tx, case, &question, carried)?;
        }
        store::talks::save(tx, session, &Row { discussed, carried, ..before })?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}
