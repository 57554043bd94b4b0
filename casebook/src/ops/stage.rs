//! The large screen: what fits the phase, or what the gespreksleider put there.
use crate::content::load::prompts;
use crate::domain::answer::Progress;
use crate::domain::compare::compare;
use crate::domain::compare::stage::{OnScreen, Shown, WorkState, at_work, stage};
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::{Participant, Way};
use crate::domain::phase::Phase;
use crate::domain::session::{Session, SessionState};
use crate::env::Env;
use crate::error::{Error, Result};
use crate::ops::any_session;
use crate::ops::beside;
use crate::ops::comparing::gather;
use crate::ops::view::BigScreen;
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;

/// A name plate: no session, or one that is closed.
pub fn nothing(env: &Env, blank: bool, locale: Locale) -> BigScreen {
    BigScreen { blank, title: None, phase: None, timer: None, now: env.now(), locale, show: OnScreen::Nothing }
}

/// What stands on the large screen for a session. `devices` are the seats at which somebody writes on a device of their
/// own now; null when the room is not open.
pub fn view(
    book: &Book,
    env: &Env,
    session: SessionId,
    shown: &Shown,
    blank: bool,
    devices: Option<&[ParticipantId]>,
    locale: Locale,
) -> Result<BigScreen> {
    let connection = book.reader();
    let held = match any_session(connection, session) {
        Ok(held) if held.state == SessionState::Open => held,
        Ok(_) | Err(Error::NotFound { .. }) => return Ok(nothing(env, blank, locale)),
        Err(error) => return Err(error),
    };
    let case = match held.case {
        Some(case) => store::cases::get(connection, case)?,
        None => None,
    };
    let mut material = gather(connection, session)?;
    // Elsewhere things stand there without names, and who is made up could not be told from the group.
    if matches!(shown, Shown::Pair { .. }) {
        beside::put(connection, &mut material, locale)?;
    }
    let put = match shown {
        Shown::Follow => None,
        shown => stage(&material, &compare(&material, None, &locale), shown, &locale),
    };
    let show = match (put, held.phase) {
        (Some(put), _) => put,
        (None, Phase::Casus) => match &case {
            Some(case) => {
                OnScreen::Case { moment: case.text.moment.clone(), question: case.text.question.clone() }
            }
            None => OnScreen::Phase,
        },
        (None, phase) => match Lens::ALL.into_iter().find(|lens| lens.phase() == phase) {
            Some(lens) => of_lens(connection, &held, lens, devices, locale)?,
            None => OnScreen::Phase,
        },
    };
    Ok(BigScreen {
        blank,
        title: case.map(|case| case.text.title),
        phase: Some(held.phase),
        timer: Some(held.timer),
        now: env.now(),
        locale,
        show,
    })
}

fn of_lens(
    connection: &Connection,
    held: &Session,
    lens: Lens,
    devices: Option<&[ParticipantId]>,
    locale: Locale,
) -> Result<OnScreen> {
    let people = store::participants::of_session(connection, held.id)?;
    let prompt = prompts(locale).lenses.iter().find(|prompt| prompt.lens == lens);
    let opened = held.lens(lens).opened_at.is_some();
    let at_work = match devices {
        Some(writing) if !opened => at_work(
            people
                .iter()
                .map(|one| (one.alias.as_str(), one.named || one.is_voice(), work(one, lens, writing)))
                .collect(),
        ),
        _ => Vec::new(),
    };
    Ok(OnScreen::Lens {
        lens,
        question: prompt.map(|prompt| prompt.question.clone()).unwrap_or_default(),
        opened,
        ready: ready(&people, lens),
        at_work,
    })
}

fn at_lens(person: &Participant, lens: Lens) -> Progress {
    person.answers.iter().find(|of| of.lens == lens).map_or(Progress::Waiting, |of| of.progress)
}

fn work(person: &Participant, lens: Lens, writing: &[ParticipantId]) -> WorkState {
    match at_lens(person, lens) {
        Progress::Done => WorkState::Done,
        Progress::Skipped => WorkState::Skipped,
        _ if person.way == Way::Paper => WorkState::Paper,
        Progress::Busy => WorkState::Writing,
        Progress::Waiting if writing.contains(&person.id) => WorkState::Writing,
        Progress::Waiting => WorkState::Waiting,
    }
}

/// Everybody closed their sheet or skipped it. On paper nobody can know.
fn ready(people: &[Participant], lens: Lens) -> Option<bool> {
    let closed = |person: &Participant| matches!(at_lens(person, lens), Progress::Done | Progress::Skipped);
    let open: Vec<&Participant> = people.iter().filter(|person| !closed(person)).collect();
    if open.iter().any(|person| person.way == Way::Paper) { None } else { Some(open.is_empty()) }
}
