//! Commands of a turn: one participant alone with their own words.
use crate::api::core::Desk;
use crate::api::request::{Nothing, Saved, Secret, TurnOpen, TurnSave, TurnSeal};
use crate::api::session::view as session_view;
use crate::domain::turn::Turn;
use crate::error::{Error, NotNow, Result};
use crate::ops::Changed;
use crate::ops::turns::{self, At, Closing, Writing};
use crate::ops::view::{SessionView, TurnView};

/// Whose turn it is.
fn current(desk: &Desk) -> Result<Turn> {
    desk.open()?.turn.ok_or(Error::NotNow(NotNow::NoTurn))
}

pub(crate) fn open(desk: &mut Desk, request: TurnOpen) -> Result<TurnView> {
    let env = desk.env();
    let open = desk.open()?;
    // After a reload the same writer comes back through the curtain; another has to wait.
    if open.turn.is_some_and(|turn| (turn.session(), turn.participant()) != (request.session, request.participant))
    {
        return Err(Error::NotNow(NotNow::TurnOpen));
    }
    if desk
        .room
        .as_ref()
        .is_some_and(|room| room.session == request.session && room.writes_at(request.participant))
    {
        return Err(Error::NotNow(NotNow::OnDevice));
    }
    let locale = desk.locale();
    let open = desk.open_mut()?;
    let sign = request.sign.as_ref().map(Secret::expose);
    let turn = turns::open(&mut open.book, request.session, request.participant, request.sheet, sign, At::Laptop)?;
    // Made anew each time the sheet comes up, and gone with the turn: what is shown last is what counts.
    let code = turns::code_for(&open.book, &env, &turn, locale)?;
    let shown = turns::view(&open.book, &turn, code.as_ref().map(|code| code.as_str()), locale)?;
    open.turn = Some(turn);
    open.code = code;
    desk.changed(Changed::Session(request.session));
    Ok(shown)
}

/// Keeps what was written in a turn so far, on the laptop or on a device.
pub(crate) fn keep(desk: &mut Desk, turn: &Turn, request: &TurnSave) -> Result<Changed> {
    let (env, locale) = (desk.env(), desk.locale());
    let stances: Vec<_> = request.stances.iter().map(|one| (one.option, one.stance)).collect();
    let writing = Writing {
        answers: &request.answers,
        first_thought: request.first_thought.as_deref(),
        own_picture: request.own_picture.as_ref(),
        stances: &stances,
        release: request.release.as_ref(),
    };
    turns::save(&mut desk.open_mut()?.book, &env, turn, &writing, locale)
}

pub(crate) fn save(desk: &mut Desk, request: TurnSave) -> Result<Saved> {
    let turn = current(desk)?;
    keep(desk, &turn, &request)?;
    // Others see that somebody is busy from the opening of the turn; not each key they press.
    Ok(Saved { at: desk.env().now() })
}

pub(crate) fn seal(desk: &mut Desk, request: TurnSeal) -> Result<SessionView> {
    let (env, asked_in, turn) = (desk.env(), desk.locale(), current(desk)?);
    let sign = request.sign.as_ref().map(Secret::expose);
    let open = desk.open_mut()?;
    let code = open.code.as_ref().map(|code| code.as_str());
    let changed = turns::seal(&mut open.book, &env, &turn, Closing { skip: request.skip, sign, code, asked_in })?;
    open.turn = None;
    open.code = None;
    desk.changed(changed);
    session_view(desk, turn.session())
}

/// Closes the curtain; what was written stays its writer's, to go on with later.
///
/// After a crash nobody has an open turn, but the curtain of one still stands: it is put away in the same way.
pub(crate) fn pause(desk: &mut Desk, _: Nothing) -> Result<SessionView> {
    let open = desk.open_mut()?;
    open.code = None;
    let session = match open.turn.take() {
        Some(turn) => turn.session(),
        None => turns::left_open(&open.book)?.ok_or(Error::NotNow(NotNow::NoTurn))?,
    };
    let changed = turns::pause(&mut open.book, session)?;
    desk.changed(changed);
    session_view(desk, session)
}
