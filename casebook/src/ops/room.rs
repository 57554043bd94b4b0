//! What somebody with a device of their own may see and write. Rules of who sits where are the domain's.
use crate::domain::answer::Progress;
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::{Participant, Way};
use crate::domain::phase::Phase;
use crate::domain::room::Known;
use crate::domain::session::{LensState, Session, SessionKind, StanceRound, Writing};
use crate::domain::turn::Sheet;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::people::{self, Changes, Newcomer};
use crate::ops::view::OfferedSheet;
use crate::ops::{Changed, open_session, release, turns};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;

/// A session in which people write can be opened for their own devices.
pub fn may_open(book: &Book, session: SessionId) -> Result<()> {
    match open_session(book.reader(), session)?.kind {
        SessionKind::Demonstration => Err(Error::NotNow(NotNow::WrongKind)),
        SessionKind::Intervisie | SessionKind::Practice => Ok(()),
    }
}

/// The people and voices at the table.
pub fn people(book: &Book, session: SessionId) -> Result<Vec<Participant>> {
    store::participants::of_session(book.reader(), session)
}

/// Nobody wrote anything at this seat, nor chose an own sign: whoever sits down there finds nothing of another.
pub fn is_untouched(person: &Participant) -> bool {
    let waits = |progress: Progress| progress == Progress::Waiting;
    !person.has_sign
        && person.answers.iter().all(|of| waits(of.progress))
        && [person.first_thought, person.own_picture, person.stances, person.release].into_iter().all(waits)
}

/// A person one may sit down as, or a refusal. A voice is nobody's seat.
pub fn seat(book: &Book, session: SessionId, id: ParticipantId) -> Result<Participant> {
    let person = people::participant(book.reader(), session, id)?;
    if person.is_voice() { Err(Error::invalid("seat", Why::Unknown)) } else { Ok(person) }
}

/// Somebody writes on their own device from now on.
pub fn sits_with_device(book: &mut Book, env: &Env, session: SessionId, id: ParticipantId) -> Result<Changed> {
    people::update(book, env, session, id, &Changes { way: Some(Way::Device), ..Changes::default() })
}

/// Lets somebody in who had no seat yet.
pub fn newcomer(book: &mut Book, env: &Env, session: SessionId, alias: &str) -> Result<(ParticipantId, Changed)> {
    let (id, _) = people::add(book, env, session, &Newcomer { alias, ..Newcomer::default() })?;
    Ok((id, sits_with_device(book, env, session, id)?))
}

/// Where a group is, as far as somebody at their own device needs it.
pub struct Whereabouts {
    /// The session.
    pub held: Session,
    /// The title of its case.
    pub title: Option<String>,
    /// Everybody at the table.
    pub people: Vec<Participant>,
}

/// Where the group is now.
pub fn whereabouts(book: &Book, session: SessionId) -> Result<Whereabouts> {
    let connection = book.reader();
    let held = open_session(connection, session)?;
    let title = match held.case {
        Some(case) => store::cases::get(connection, case)?.map(|case| case.text.title),
        None => None,
    };
    Ok(Whereabouts { title, people: store::participants::of_session(connection, session)?, held })
}

/// What somebody can write now: their own sheets, then those of the voices they write for.
pub fn sheets(book: &Book, at: &Whereabouts, person: &Participant, known: &Known) -> Vec<OfferedSheet> {
    let voices = at.people.iter().filter(|one| one.written_by == Some(person.id));
    std::iter::once(person)
        .chain(voices)
        .flat_map(|seat| of_seat(book.reader(), &at.held, seat).into_iter().map(move |sheet| (seat, sheet)))
        .filter_map(|(seat, sheet)| offered(&at.held, seat, sheet, known))
        .collect()
}

fn of_seat(connection: &Connection, held: &Session, seat: &Participant) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    if held.phase == Phase::Casus && !seat.is_voice() {
        sheets.push(Sheet::FirstThought);
    }
    if let Some(lens) = Lens::ALL.into_iter().find(|lens| lens.phase() == held.phase && held.lens(*lens).chosen) {
        let at_once = held.writing == Writing::AllAtOnce && held.lens(lens).opened_at.is_none();
        sheets.push(if at_once { Sheet::AllLenses } else { Sheet::Lens { lens } });
    }
    if held.stances != StanceRound::NotBegun {
        sheets.push(Sheet::Stances);
    }
    if !seat.is_voice() {
        if held.phase >= Phase::EigenBeeld {
            sheets.push(Sheet::OwnPicture);
        }
        if held.kind != SessionKind::Practice && release::allowed(connection, held, seat).is_ok() {
            sheets.push(Sheet::Release);
        }
        if held.phase >= Phase::EigenBeeld {
            sheets.push(Sheet::OwnWords);
        }
    }
    sheets
}

/// A sheet with how far its writer is; nothing once what stands on it is opened for all.
fn offered(held: &Session, seat: &Participant, sheet: Sheet, known: &Known) -> Option<OfferedSheet> {
    let progress = progress(held, seat, sheet);
    let closed = matches!(progress, Progress::Done | Progress::Skipped);
    let opened = match sheet {
        Sheet::Lens { lens } => held.lens(lens).opened_at.is_some() && progress == Progress::Done,
        Sheet::Stances => held.stances == StanceRound::Opened && progress == Progress::Done,
        _ => false,
    };
    if opened {
        return None;
    }
    let may_open = !closed || seat.has_sign || turns::knows(known, held, seat, sheet);
    Some(OfferedSheet { sheet, seat: seat.id, progress, may_open })
}

fn progress(held: &Session, seat: &Participant, sheet: Sheet) -> Progress {
    let of =
        |lens: Lens| seat.answers.iter().find(|of| of.lens == lens).map_or(Progress::Waiting, |of| of.progress);
    match sheet {
        Sheet::FirstThought => seat.first_thought,
        Sheet::Lens { lens } => of(lens),
        Sheet::AllLenses => {
            let waiting = |state: &&LensState| state.chosen && state.opened_at.is_none();
            together(held.lenses.iter().filter(waiting).map(|state| of(state.lens)))
        }
        Sheet::Stances => seat.stances,
        Sheet::OwnPicture => seat.own_picture,
        Sheet::Release => seat.release,
        Sheet::OwnWords => Progress::Waiting,
    }
}

/// Several lenses as one: done when none waits any more, busy when some were begun.
fn together(parts: impl Iterator<Item = Progress>) -> Progress {
    let parts: Vec<Progress> = parts.collect();
    let all = |which: &[Progress]| parts.iter().all(|part| which.contains(part));
    if all(&[Progress::Waiting]) {
        Progress::Waiting
    } else if all(&[Progress::Skipped]) {
        Progress::Skipped
    } else if all(&[Progress::Done, Progress::Skipped]) {
        Progress::Done
    } else {
        Progress::Busy
    }
}

#[cfg(test)]
mod tests {
    use super::together;
    use crate::domain::answer::Progress::{Busy, Done, Skipped, Waiting};

    #[test]
    fn several_lenses_are_done_when_none_waits() {
        for (parts, whole) in [
            (vec![], Waiting),
            (vec![Waiting, Waiting], Waiting),
            (vec![Done, Waiting], Busy),
            (vec![Done, Skipped], Done),
            (vec![Skipped, Skipped], Skipped),
        ] {
            assert_eq!(together(parts.clone().into_iter()), whole, "{parts:?}");
        }
    }
}
