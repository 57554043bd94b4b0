//! Commands on who sits at the table.
use crate::api::core::Desk;
use crate::api::request::{ParticipantAdd, ParticipantRef, ParticipantUpdate};
use crate::api::session::{no_turn, with};
use crate::error::Result;
use crate::ops::people::{self, Changes, Newcomer};
use crate::ops::view::SessionView;

pub(crate) fn add(desk: &mut Desk, request: ParticipantAdd) -> Result<SessionView> {
    let newcomer = Newcomer {
        key: None,
        alias: &request.alias,
        role: &request.role,
        voice_of: request.voice_of.as_deref(),
        written_by: request.written_by,
    };
    with(desk, request.session, |book, env| {
        people::add(book, env, request.session, &newcomer).map(|(_, changed)| changed)
    })
}

pub(crate) fn update(desk: &mut Desk, request: ParticipantUpdate) -> Result<SessionView> {
    let changes = Changes {
        alias: request.alias.as_deref(),
        role: request.role.as_deref(),
        written_by: request.written_by,
        owner: request.owner,
        leads: request.leads,
        scribe: request.scribe,
        way: request.way,
        named: request.named,
    };
    with(desk, request.session, |book, env| {
        people::update(book, env, request.session, request.participant, &changes)
    })
}

pub(crate) fn remove(desk: &mut Desk, request: ParticipantRef) -> Result<SessionView> {
    no_turn(desk)?;
    let left =
        with(desk, request.session, |book, env| people::remove(book, env, request.session, request.participant))?;
    if let Some(room) = &mut desk.room {
        room.frees(request.participant);
    }
    Ok(left)
}
