//! Commands of the large screen. What stands there lives on the desk; a new phase sets it back to what fits the phase.
use crate::api::core::Desk;
use crate::api::event::Event;
use crate::api::request::room::RoomOpened;
use crate::api::request::{Nothing, ScreenShow, ScreenShown};
use crate::api::room;
use crate::domain::compare::stage::{OnScreen, Shown};
use crate::domain::ids::SessionId;
use crate::error::{Error, NotNow, Result};
use crate::ops::view::BigScreen;
use crate::ops::{any_session, stage};

/// Follows the phase of a session again.
pub(crate) fn follow(desk: &mut Desk, session: SessionId) {
    if let Some(open) = &mut desk.open {
        open.shown = Some((session, Shown::Follow));
        desk.tell(Event::ScreenChanged);
    }
}

pub(crate) fn show(desk: &mut Desk, request: ScreenShow) -> Result<ScreenShown> {
    let open = desk.open_mut()?;
    any_session(open.book.reader(), request.session)?;
    open.shown = Some((request.session, request.show.clone()));
    desk.tell(Event::ScreenChanged);
    Ok(ScreenShown { show: request.show })
}

pub(crate) fn shown(desk: &mut Desk, _: Nothing) -> Result<ScreenShown> {
    let shown = desk.open.as_ref().and_then(|open| open.shown.clone());
    Ok(ScreenShown { show: shown.map(|(_, show)| show).unwrap_or_default() })
}

pub(crate) fn view(desk: &mut Desk, _: Nothing) -> Result<BigScreen> {
    let (env, blank, locale) = (desk.env(), desk.blank, desk.locale());
    match desk.open() {
        Ok(open) => match &open.shown {
            Some((session, shown)) => {
                let devices = room::at_work(desk, *session);
                let screen = stage::view(&open.book, &env, *session, shown, blank, devices.as_deref(), locale)?;
                match room::way_in(desk, *session)?.filter(|_| *shown == Shown::Join) {
                    Some(RoomOpened { address, code, qr, .. }) => {
                        Ok(BigScreen { show: OnScreen::Join { address, code, qr }, ..screen })
                    }
                    None => Ok(screen),
                }
            }
            None => Ok(stage::nothing(&env, blank, locale)),
        },
        Err(Error::NotNow(NotNow::NoBook)) => Ok(stage::nothing(&env, blank, locale)),
        Err(error) => Err(error),
    }
}
