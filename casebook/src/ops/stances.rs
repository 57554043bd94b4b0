//! The silent round on the courses of action: optional, each on their own, opened together. No totals, no winner.
use crate::domain::answer::Progress;
use crate::domain::compare::compare;
use crate::domain::compare::view::Stance;
use crate::domain::ids::{OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::session::StanceRound;
use crate::domain::turn::Turn;
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::ops::comparing::gather;
use crate::ops::people::participant;
use crate::ops::view::StanceLine;
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;

/// Begins the round, once handelingen is opened. A round that was opened stays open.
pub fn begin(book: &mut Book, env: &Env, session: SessionId) -> Result<Changed> {
    step(book, env, session, |round| if round == StanceRound::NotBegun { StanceRound::Running } else { round })
}

/// Opens the stances of everybody who closed their turn, for all at once. Who still has theirs opens when they close it.
pub fn open(book: &mut Book, env: &Env, session: SessionId) -> Result<Changed> {
    step(book, env, session, |_| StanceRound::Opened)
}

fn step(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    next: impl FnOnce(StanceRound) -> StanceRound,
) -> Result<Changed> {
    book.transact(|tx| {
        let mut held = open_session(tx, session)?;
        if held.lens(Lens::Handelingen).opened_at.is_none() {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        held.stances = next(held.stances);
        held.touched_at = env.now();
        store::sessions::save(tx, &held)
    })?;
    Ok(Changed::Session(session))
}

/// Enters what somebody says aloud or reads from paper, once the round is opened. Who closed a turn of their own has
/// said it already.
pub fn take(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    option: OptionId,
    stance: Option<Stance>,
) -> Result<Changed> {
    book.transact(|tx| {
        let held = open_session(tx, session)?;
        participant(tx, session, id)?;
        if held.stances != StanceRound::Opened {
            return Err(Error::NotNow(NotNow::LensSealed));
        }
        match store::stances::progress(tx, id)? {
            Some(Progress::Busy) => return Err(Error::NotNow(NotNow::TurnOpen)),
            Some(Progress::Done) => return Err(Error::NotNow(NotNow::LensOpened)),
            Some(Progress::Skipped | Progress::Waiting) => store::stances::forget_turn(tx, id)?,
            None => {}
        }
        known(tx, session, option)?;
        store::stances::take(tx, option, id, stance)?;
        store::sessions::touch(tx, session, env.now())
    })?;
    Ok(Changed::Session(session))
}

fn known(connection: &Connection, session: SessionId, option: OptionId) -> Result<()> {
    if store::options::is_open(connection, session, option)? {
        Ok(())
    } else {
        Err(Error::NotFound { what: "option" })
    }
}

/// What the one behind the curtain sees: every course of action, with their own stance.
pub(crate) fn lines(connection: &Connection, turn: &Turn) -> Result<Vec<StanceLine>> {
    let own = store::stances::own(connection, turn)?;
    // Courses of action stand there in the words of whoever wrote them.
    let whole = compare(&gather(connection, turn.session())?, None, &Locale::default());
    let line = |row: crate::domain::compare::view::OptionRow| StanceLine {
        stance: row
            .members
            .iter()
            .find_map(|member| own.iter().find(|(option, _)| *option == member.id))
            .map(|(_, stance)| *stance),
        option: row.id,
        text: row.text,
        skill: row.skill,
        done: row.done,
    };
    Ok(whole.comparison.options.into_iter().map(line).collect())
}

/// Keeps what the one behind the curtain chose so far.
pub(crate) fn save(tx: &Connection, turn: &Turn, choices: &[(OptionId, Option<Stance>)]) -> Result<()> {
    for (option, stance) in choices {
        known(tx, turn.session(), *option)?;
        store::stances::take(tx, *option, turn.participant(), *stance)?;
    }
    store::stances::set_progress(tx, turn.participant(), Progress::Busy)
}

/// Closes the stances of the one behind the curtain.
pub(crate) fn seal(tx: &Connection, turn: &Turn, skip: bool) -> Result<()> {
    let nothing = store::stances::own(tx, turn)?.is_empty();
    let progress = if skip || nothing { Progress::Skipped } else { Progress::Done };
    store::stances::set_progress(tx, turn.participant(), progress)
}
