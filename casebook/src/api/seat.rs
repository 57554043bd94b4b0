//! Commands of a device in the room. None of them names a session, and none gives more than its own seat may see.
use crate::api::core::Desk;
use crate::api::event::Event;
use crate::api::request::checking::TextFound;
use crate::api::request::room::{
    OwnCheck, OwnOpen, OwnSeal, OwnSeat, RoomWriting, SeatChoice, SeatNew, SeatTake, SeatView, SeatWaiting,
};
use crate::api::request::{Nothing, Saved, Secret, TurnSave};
use crate::api::turn::keep;
use crate::content::lists::proposed_in;
use crate::domain::ids::{DeviceId, ParticipantId, SessionId};
use crate::domain::room::{Device, Wish};
use crate::domain::text;
use crate::domain::turn::Turn;
use crate::error::{Error, NotNow, Result};
use crate::ops::room::{self, Whereabouts};
use crate::ops::turns::{self, At, Closing};
use crate::ops::view::TurnView;
use crate::ops::{Changed, checking, people};

/// The device that asks. The host says which; a request can't.
fn asking(desk: &Desk) -> Result<DeviceId> {
    desk.asking.ok_or(Error::NotAllowed)
}

fn device(desk: &Desk) -> Result<&Device> {
    desk.room()?.device(asking(desk)?).ok_or(Error::NotAllowed)
}

fn device_mut(desk: &mut Desk) -> Result<&mut Device> {
    let id = asking(desk)?;
    desk.room_mut()?.device_mut(id).ok_or(Error::NotAllowed)
}

/// Where it sits, or a refusal.
fn own_seat(desk: &Desk) -> Result<(SessionId, ParticipantId)> {
    let seat = device(desk)?.seat.ok_or(Error::NotNow(NotNow::NoSeat))?;
    Ok((desk.room()?.session, seat))
}

fn own_turn(desk: &Desk) -> Result<Turn> {
    device(desk)?.turn.ok_or(Error::NotNow(NotNow::NoTurn))
}

pub(crate) fn view(desk: &mut Desk, _: Nothing) -> Result<SeatView> {
    let device = device(desk)?;
    let room = desk.room()?;
    let book = &desk.open()?.book;
    let at = room::whereabouts(book, room.session)?;
    // A seat that was taken away is nobody's any more.
    let own = device.seat.and_then(|seat| at.people.iter().find(|person| person.id == seat));
    let seats = if own.is_some() { Vec::new() } else { choices(desk, &at)? };
    let waiting = device.wish.as_ref().map(|wish| SeatWaiting {
        alias: match wish {
            Wish::Newcomer(alias) => alias.clone(),
            Wish::Seat(seat) => {
                let person = at.people.iter().find(|person| person.id == *seat);
                person.map(|person| person.alias.clone()).unwrap_or_default()
            }
        },
    });
    Ok(SeatView {
        kind: at.held.kind,
        title: at.title.clone(),
        phase: at.held.phase,
        timer: at.held.timer,
        now: desk.env().now(),
        locale: desk.locale(),
        seats,
        waiting,
        turned_away: device.turned_away,
        sheets: own.map(|person| room::sheets(book, &at, person, &device.known)).unwrap_or_default(),
        own: own.map(|person| OwnSeat {
            seat: person.clone(),
            voices: at.people.iter().filter(|one| one.written_by == Some(person.id)).cloned().collect(),
        }),
        writing: device.writes().map(|(seat, sheet)| RoomWriting { seat, sheet }),
        lenses: at.held.lenses,
    })
}

fn choices(desk: &Desk, at: &Whereabouts) -> Result<Vec<SeatChoice>> {
    let room = desk.room()?;
    let people = at.people.iter().filter(|person| !person.is_voice());
    let choice = |person: &crate::domain::participant::Participant| SeatChoice {
        id: person.id,
        alias: person.alias.clone(),
        role: person.role.clone(),
        free: room.at(person.id).is_none() && room::is_untouched(person),
    };
    Ok(people.map(choice).collect())
}

pub(crate) fn take(desk: &mut Desk, request: SeatTake) -> Result<SeatView> {
    desk.is_used();
    let (id, env) = (asking(desk)?, desk.env());
    device(desk)?;
    let session = desk.room()?.session;
    let person = room::seat(&desk.open()?.book, session, request.seat)?;
    let taken = desk.room()?.at(person.id).map(|other| other.id);
    let turn_there = desk.open()?.turn.is_some_and(|turn| turn.participant() == person.id);
    if taken == Some(id) || (taken.is_none() && room::is_untouched(&person) && !turn_there) {
        let changed = room::sits_with_device(&mut desk.open_mut()?.book, &env, session, person.id)?;
        desk.room_mut()?.sits(id, person.id);
        desk.changed(changed);
    } else {
        desk.room_mut()?.asks(id, Wish::Seat(person.id));
    }
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

pub(crate) fn newcomer(desk: &mut Desk, request: SeatNew) -> Result<SeatView> {
    let id = asking(desk)?;
    if device(desk)?.seat.is_some() {
        return Err(Error::NotNow(NotNow::StillUsed));
    }
    let alias = text::some_line("alias", &request.alias)?;
    desk.room_mut()?.asks(id, Wish::Newcomer(alias));
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

pub(crate) fn leave(desk: &mut Desk, _: Nothing) -> Result<SeatView> {
    let id = asking(desk)?;
    device(desk)?;
    desk.room_mut()?.stands(id);
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

pub(crate) fn open(desk: &mut Desk, request: OwnOpen) -> Result<TurnView> {
    desk.is_used();
    let env = desk.env();
    let (session, own) = own_seat(desk)?;
    let person = people::participant(desk.open()?.book.reader(), session, request.seat)?;
    if person.id != own && person.written_by != Some(own) {
        return Err(Error::NotAllowed);
    }
    // Two pages on one sheet would write over each other.
    let here = |turn: &Turn| turn.session() == session && turn.participant() == person.id;
    if desk.open()?.turn.as_ref().is_some_and(here) {
        return Err(Error::NotNow(NotNow::TurnOpen));
    }
    let known = device(desk)?.known.clone();
    let sign = request.sign.as_ref().map(Secret::expose);
    let locale = desk.locale();
    let book = &mut desk.open_mut()?.book;
    let turn = turns::open(book, session, person.id, request.sheet, sign, At::Device(&known))?;
    let code = turns::code_for(book, &env, &turn, locale)?;
    let shown = turns::view(book, &turn, code.as_ref().map(|code| code.as_str()), locale)?;
    let opened = turns::opened_parts(book, &turn)?;
    let device = device_mut(desk)?;
    device.end_turn();
    device.turn = Some(turn);
    device.code = code;
    device.known.extend(opened.into_iter().map(|part| (person.id, part)));
    desk.tell(Event::RoomChanged);
    Ok(shown)
}

pub(crate) fn save(desk: &mut Desk, request: TurnSave) -> Result<Saved> {
    desk.is_used();
    let turn = own_turn(desk)?;
    let changed = keep(desk, &turn, &request)?;
    // Others see that somebody is busy from the first save; not each key they press.
    if !std::mem::replace(&mut device_mut(desk)?.saved, true) {
        desk.changed(changed);
    }
    Ok(Saved { at: desk.env().now() })
}

pub(crate) fn seal(desk: &mut Desk, request: OwnSeal) -> Result<SeatView> {
    desk.is_used();
    let (env, turn) = (desk.env(), own_turn(desk)?);
    let code = device(desk)?.code.clone();
    let code = code.as_ref().map(|code| code.as_str());
    let closing = Closing { skip: request.skip, sign: None, code, asked_in: desk.locale() };
    let changed = turns::seal(&mut desk.open_mut()?.book, &env, &turn, closing)?;
    device_mut(desk)?.end_turn();
    desk.changed(changed);
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

/// Lays the sheet down; what was written stays its writer's, to go on with later.
pub(crate) fn pause(desk: &mut Desk, _: Nothing) -> Result<SeatView> {
    let turn = device(desk)?.turn;
    device_mut(desk)?.end_turn();
    if let Some(turn) = turn {
        desk.changed(Changed::Session(turn.session()));
        desk.tell(Event::RoomChanged);
    }
    view(desk, Nothing {})
}

pub(crate) fn check(desk: &mut Desk, request: OwnCheck) -> Result<TextFound> {
    let (session, _) = own_seat(desk)?;
    let text = text::text("text", &request.text)?;
    let names = people::names(desk.open()?.book.reader(), session)?;
    Ok(TextFound { v: 1, findings: proposed_in(desk.locale(), checking::found(text, &names)) })
}
