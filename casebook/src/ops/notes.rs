//! What the group writes down together: notes per phase and clarifying questions.
use crate::domain::ids::{ClarificationId, SessionId};
use crate::domain::phase::Phase;
use crate::domain::session::Clarification;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, Result, Why};
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;

/// Most clarifying questions in a session.
const MOST_CLARIFICATIONS: usize = 100;

/// Writes the shared note of a phase; empty takes it away.
pub fn save_note(book: &mut Book, env: &Env, session: SessionId, phase: Phase, note: &str) -> Result<Changed> {
    let note = text::text("note", note)?;
    book.transact(|tx| {
        open_session(tx, session)?;
        store::notes::save_note(tx, session, phase, note, env.now())?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Writes a clarifying question; without an id a new one.
pub fn save_clarification(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: Option<ClarificationId>,
    question: &str,
    answer: &str,
) -> Result<Changed> {
    let one = Clarification {
        id: id.unwrap_or_else(|| ClarificationId(env.id())),
        question: text::text("question", question)?.to_owned(),
        answer: text::text("answer", answer)?.to_owned(),
    };
    book.transact(|tx| {
        open_session(tx, session)?;
        let there = store::notes::clarifications(tx, session)?;
        match id {
            Some(id) if !there.iter().any(|other| other.id == id) => {
                return Err(Error::NotFound { what: "clarification" });
            }
            None if there.len() >= MOST_CLARIFICATIONS => {
                return Err(Error::invalid("question", Why::TooMany { max: MOST_CLARIFICATIONS }));
            }
            _ => {}
        }
        store::notes::save_clarification(tx, session, &one)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// Takes a clarifying question away.
pub fn remove_clarification(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ClarificationId,
) -> Result<Changed> {
    book.transact(|tx| {
        open_session(tx, session)?;
        if !store::notes::delete_clarification(tx, session, id)? {
            return Err(Error::NotFound { what: "clarification" });
        }
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}
