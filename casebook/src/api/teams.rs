//! Commands on groups that come together more often.
use crate::api::core::Desk;
use crate::api::request::teams::{TeamForgotten, TeamList, TeamRef, TeamSave, TeamSeat};
use crate::api::request::{Nothing, path_texts};
use crate::api::session::with;
use crate::error::Result;
use crate::ops::teams;
use crate::ops::view::SessionView;

pub(crate) fn list(desk: &mut Desk, _: Nothing) -> Result<TeamList> {
    Ok(TeamList { v: 1, teams: teams::list(&desk.open()?.book)? })
}

pub(crate) fn save(desk: &mut Desk, request: TeamSave) -> Result<TeamList> {
    let env = desk.env();
    teams::save(&mut desk.open_mut()?.book, &env, request.team, &request.name, &request.members)?;
    list(desk, Nothing {})
}

pub(crate) fn forget(desk: &mut Desk, request: TeamRef) -> Result<TeamForgotten> {
    let book = &mut desk.open_mut()?.book;
    let reach = teams::forget(book, request.team)?;
    let teams = teams::list(book)?;
    Ok(TeamForgotten { v: 1, teams, reached: path_texts(&reach.reached), unreached: path_texts(&reach.unreached) })
}

pub(crate) fn seat(desk: &mut Desk, request: TeamSeat) -> Result<SessionView> {
    with(desk, request.session, |book, env| teams::sit_down(book, env, request.session, request.team))
}
