//! How a session is held: beginning, arranging, walking through the phases, closing.
use crate::domain::ids::{CaseId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::Way;
use crate::domain::phase::Phase;
use crate::domain::plan::plan;
use crate::domain::session::{
    FEWEST_MINUTES, MOST_MINUTES, MeetingForm, Projector, Safety, Session, SessionKind, SessionState, StanceRound,
    Timer, Writing,
};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::view::SessionSummary;
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::open::Book;
use chrono::NaiveDate;
use rusqlite::Connection;

/// Begins a session. Nothing else has to be known yet.
pub fn start(
    book: &mut Book,
    env: &Env,
    kind: SessionKind,
    case: Option<CaseId>,
    minutes: u16,
) -> Result<(SessionId, Changed)> {
    let id = SessionId(env.id());
    let session = timed(fresh(env, id, kind, case, minutes_within(minutes)?));
    book.transact(|tx| {
        known_case(tx, case)?;
        store::sessions::save(tx, &session)
    })?;
    Ok((id, Changed::Session(id)))
}

/// A session in which nothing happened yet.
pub(crate) fn fresh(env: &Env, id: SessionId, kind: SessionKind, case: Option<CaseId>, minutes: u16) -> Session {
    Session {
        id,
        kind,
        case,
        // Who shows a case begins with the case.
        phase: if kind == SessionKind::Demonstration { Phase::Casus } else { Phase::Aankomen },
        state: SessionState::Open,
        minutes,
        form: None,
        // On paper everybody writes everything at once, and the group opens one by one.
        writing: Writing::AllAtOnce,
        way: Way::Paper,
        safety: Safety::NotAsked,
        projector: Projector::Unknown,
        agreed: false,
        stances: StanceRound::NotBegun,
        beside: true,
        look_back_on: None,
        planned_on: None,
        team: None,
        timer: Timer::default(),
        lenses: store::sessions::fresh_lenses(),
        created_at: env.now(),
        touched_at: env.now(),
        closed_at: None,
    }
}

/// The same, with the time its first step gets.
pub(crate) fn timed(session: Session) -> Session {
    let given_seconds = seconds_for(session.minutes, &session.chosen_lenses(), session.phase);
    Session { timer: Timer { given_seconds, ..Timer::default() }, ..session }
}

fn known_case(connection: &Connection, case: Option<CaseId>) -> Result<()> {
    match case {
        Some(id) if store::cases::get(connection, id)?.is_none() => Err(Error::NotFound { what: "case" }),
        _ => Ok(()),
    }
}

fn minutes_within(minutes: u16) -> Result<u16> {
    if (FEWEST_MINUTES..=MOST_MINUTES).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Error::invalid("minutes", Why::OutOfRange))
    }
}

fn seconds_for(minutes: u16, lenses: &[Lens], phase: Phase) -> u32 {
    plan(minutes, lenses).into_iter().find(|step| step.phase == phase).map_or(0, |step| step.seconds)
}

/// Every session, newest first.
pub fn list(book: &Book) -> Result<Vec<SessionSummary>> {
    let connection = book.reader();
    store::sessions::all(connection)?
        .into_iter()
        .map(|session| {
            let title = match session.case {
                Some(case) => store::cases::get(connection, case)?.map(|case| case.text.title),
                None => None,
            };
            let people = store::participants::of_session(connection, session.id)?
                .into_iter()
                .filter(|person| !person.is_voice())
                .map(|person| person.alias)
                .collect();
            Ok(SessionSummary {
                id: session.id,
                kind: session.kind,
                case: session.case,
                title,
                phase: session.phase,
                state: session.state,
                minutes: session.minutes,
                planned_on: session.planned_on,
                people,
                created_at: session.created_at,
                touched_at: session.touched_at,
            })
        })
        .collect()
}

/// What may be arranged. Null leaves a thing as it is.
#[derive(Debug, Clone, Default)]
pub struct Arrangement {
    /// Minutes the group has.
    pub minutes: Option<u16>,
    /// The form of the meeting.
    pub form: Option<MeetingForm>,
    /// Lens by lens, or all in one go.
    pub writing: Option<Writing>,
    /// How everybody writes.
    pub way: Option<Way>,
    /// Which lenses the group looks through. An opened one stays.
    pub lenses: Option<Vec<Lens>>,
    /// The safety question.
    pub safety: Option<Safety>,
    /// Whether others look along.
    pub projector: Option<Projector>,
    /// The agreements were said aloud.
    pub agreed: Option<bool>,
    /// Perspectives of the case stand beside what was opened.
    pub beside: Option<bool>,
}

/// Changes how the session is held.
pub fn arrange(book: &mut Book, env: &Env, id: SessionId, wanted: &Arrangement) -> Result<Changed> {
    change(book, env, id, |tx, session| {
        if let Some(minutes) = wanted.minutes {
            session.minutes = minutes_within(minutes)?;
        }
        if let Some(lenses) = &wanted.lenses {
            for state in &mut session.lenses {
                state.chosen = lenses.contains(&state.lens) || state.opened_at.is_some();
            }
        }
        session.form = wanted.form.or(session.form);
        session.writing = wanted.writing.unwrap_or(session.writing);
        session.safety = wanted.safety.unwrap_or(session.safety);
        session.projector = wanted.projector.unwrap_or(session.projector);
        session.agreed = wanted.agreed.unwrap_or(session.agreed);
        session.beside = wanted.beside.unwrap_or(session.beside);
        if let Some(way) = wanted.way {
            session.way = way;
            for mut person in store::participants::of_session(tx, id)? {
                person.way = way;
                store::participants::save(tx, id, &person)?;
            }
        }
        if wanted.minutes.is_some() || wanted.lenses.is_some() {
            // The step keeps what it used; only what it was given follows the new plan.
            session.timer.given_seconds = seconds_for(session.minutes, &session.chosen_lenses(), session.phase);
        }
        Ok(())
    })
}

/// Chooses the case. Who chose another keeps the rest of the session.
pub fn choose_case(book: &mut Book, env: &Env, id: SessionId, case: CaseId) -> Result<Changed> {
    change(book, env, id, |tx, session| {
        known_case(tx, Some(case))?;
        session.case = Some(case);
        Ok(())
    })
}

/// Goes to a phase, forward or back. Stepping back navigates; it never seals again and loses nothing.
pub fn go(book: &mut Book, env: &Env, id: SessionId, phase: Phase) -> Result<Changed> {
    change(book, env, id, |_, session| {
        if session.phase != phase {
            let given = seconds_for(session.minutes, &session.chosen_lenses(), phase);
            session.timer = session.timer.for_step(given, env.now());
            session.phase = phase;
            // They began.
            session.planned_on = None;
        }
        Ok(())
    })
}

/// What to do with the timer.
#[derive(Debug, Clone, Copy)]
pub enum TimerStep {
    /// Start or go on.
    Start,
    /// Stand still.
    Pause,
    /// Give this step more seconds.
    Extend(u32),
}

/// Most seconds one extension gives.
const MOST_EXTENSION: u32 = 4 * 60 * 60;

/// Starts, pauses or extends the timer.
pub fn set_timer(book: &mut Book, env: &Env, id: SessionId, step: TimerStep) -> Result<Changed> {
    change(book, env, id, |_, session| {
        session.timer = match step {
            TimerStep::Start => session.timer.started(env.now()),
            TimerStep::Pause => session.timer.paused(env.now()),
            TimerStep::Extend(seconds) if seconds <= MOST_EXTENSION => session.timer.extended(seconds),
            TimerStep::Extend(_) => return Err(Error::invalid("seconds", Why::OutOfRange)),
        };
        Ok(())
    })
}

/// Sets or clears the day to look back; the next session offers it.
pub fn set_look_back(book: &mut Book, env: &Env, id: SessionId, on: Option<NaiveDate>) -> Result<Changed> {
    change(book, env, id, |tx, session| {
        let case = session.case.ok_or(Error::NotNow(NotNow::NoCase))?;
        session.look_back_on = on;
        store::cases::set_look_back(tx, case, on)
    })
}

/// Prepares a session for a day, or lets that be.
pub fn prepare(book: &mut Book, env: &Env, id: SessionId, on: Option<NaiveDate>) -> Result<Changed> {
    change(book, env, id, |_, session| {
        if session.kind != SessionKind::Intervisie {
            return Err(Error::NotNow(NotNow::WrongKind));
        }
        // Meanwhile they began.
        if session.phase != Phase::Aankomen {
            return Err(Error::NotNow(NotNow::Changed));
        }
        session.planned_on = on;
        Ok(())
    })
}

/// Changes an open session as one transaction.
fn change(
    book: &mut Book,
    env: &Env,
    id: SessionId,
    with: impl FnOnce(&Connection, &mut Session) -> Result<()>,
) -> Result<Changed> {
    book.transact(|tx| {
        let mut session = open_session(tx, id)?;
        with(tx, &mut session)?;
        session.touched_at = env.now();
        store::sessions::save(tx, &session)
    })?;
    Ok(Changed::Session(id))
}
