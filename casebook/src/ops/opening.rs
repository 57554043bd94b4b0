//! Opening together: a lens opens once for all; what is open is frozen and can only be added to.
use crate::domain::answer::{Addition, Body, Progress};
use crate::domain::ids::{AdditionId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::people::participant;
use crate::ops::turns::{Entry, check, write};
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;

/// Opens a lens for all. What is not closed by its writer yet opens when they close it.
pub fn open_lens(book: &mut Book, env: &Env, session: SessionId, lens: Lens) -> Result<Changed> {
    book.transact(|tx| {
        let mut held = open_session(tx, session)?;
        let state = held.lenses.iter_mut().find(|state| state.lens == lens && state.chosen);
        let state = state.ok_or(Error::NotFound { what: "lens" })?;
        state.opened_at = state.opened_at.or(Some(env.now()));
        held.touched_at = env.now();
        store::sessions::save(tx, &held)
    })?;
    Ok(Changed::Session(session))
}

/// Keeps an answer closed because its writer asks so at the opening (*overslaan mag*), or not after all. What its
/// writer chose to keep closed while writing is lifted by nobody else, and what was opened stays open.
pub fn keep_closed(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    lens: Lens,
    closed: bool,
) -> Result<Changed> {
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        participant(tx, session, id)?;
        let answer = store::answers::state(tx, id, lens)?.ok_or(Error::NotFound { what: "answer" })?;
        if answer.kept_by_writer && !closed {
            return Err(Error::Sealed);
        }
        if held.lens(lens).opened_at.is_some() {
            return Err(Error::NotNow(NotNow::LensOpened));
        }
        store::answers::set_kept_closed(tx, answer.id, closed)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// What somebody reads from their paper.
pub struct FromPaper<'a> {
    /// The form, as far as it was clicked.
    pub body: &'a Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// *Overgeslagen*.
    pub skipped: bool,
}

/// Enters what somebody reads from their paper. It can be mended until it was read back; then it is frozen.
pub fn note_from_paper(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    paper: &FromPaper<'_>,
    locale: Locale,
) -> Result<Changed> {
    let lens = paper.body.lens();
    check(paper.body)?;
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        participant(tx, session, id)?;
        let state = held.lens(lens);
        if state.opened_at.is_none() {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        if let Some(answer) = store::answers::state(tx, id, lens)?
            && (!answer.noted || state.noting_done)
        {
            return Err(Error::NotNow(NotNow::LensOpened));
        }
        let nothing = paper.body.is_empty() && !paper.doubt;
        let progress = if paper.skipped || nothing { Progress::Skipped } else { Progress::Done };
        let entry = Entry { body: paper.body, doubt: paper.doubt, kept_closed: false, asked_in: locale };
        write(tx, env, session, id, entry, progress, true)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// It was read back (*klopt dit zo?*): what was entered from paper is frozen.
pub fn noting_done(book: &mut Book, env: &Env, session: SessionId, lens: Lens) -> Result<Changed> {
    book.transact(|tx| {
        let mut held = open_session(tx, session)?;
        let state = held.lenses.iter_mut().find(|state| state.lens == lens);
        let state = state.ok_or(Error::NotFound { what: "lens" })?;
        if state.opened_at.is_none() {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        state.noting_done = true;
        held.touched_at = env.now();
        store::sessions::save(tx, &held)
    })?;
    Ok(Changed::Session(session))
}

/// An answer all may see, or a refusal.
fn opened_answer(
    tx: &Connection,
    session: SessionId,
    id: ParticipantId,
    lens: Lens,
) -> Result<crate::domain::ids::AnswerId> {
    let held = open_session(tx, session)?;
    participant(tx, session, id)?;
    if held.lens(lens).opened_at.is_none() {
        return Err(Error::NotNow(NotNow::LensSealed));
    }
    store::answers::state(tx, id, lens)?
        .filter(|answer| answer.progress == Progress::Done && !answer.kept_closed)
        .map(|answer| answer.id)
        .ok_or(Error::NotFound { what: "answer" })
}

/// Adds to an opened answer; shown as an addition.
pub fn add(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    lens: Lens,
    addition: &str,
) -> Result<Changed> {
    let addition = text::text("addition", addition.trim())?;
    if addition.is_empty() {
        return Err(Error::invalid("addition", Why::Empty));
    }
    book.transact(|tx| {
        let answer = opened_answer(tx, session, id, lens)?;
        let addition = Addition { id: AdditionId(env.id()), text: addition.to_owned(), at: env.now() };
        store::answers::add(tx, answer, &addition)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

/// What the case owner did then, once the others have opened what they could do. Empty takes it away.
pub fn save_own_course(book: &mut Book, env: &Env, session: SessionId, course: &str) -> Result<Changed> {
    let course = text::text("own_course", course.trim())?;
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        if held.lens(Lens::Handelingen).opened_at.is_none() {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        let people = store::participants::of_session(tx, session)?;
        let owner = people.iter().find(|person| person.owner).ok_or(Error::NotFound { what: "owner" })?;
        let before = store::options::own_course(tx, session)?.map(|(id, ..)| id);
        match (before, course.is_empty()) {
            (Some(id), true) => store::options::delete(tx, id)?,
            (None, true) => {}
            (before, false) => {
                let id = before.unwrap_or_else(|| OptionId(env.id()));
                store::options::save_own_course(tx, id, session, owner.id, course)?;
            }
        }
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}
