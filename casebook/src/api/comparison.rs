//! Commands of comparing.
use crate::api::core::Desk;
use crate::api::request::{
    Compare, ComparePair, DiscussedMark, Pair, Saved, SessionRef, StanceTake, TalkMark, TalkNote, ThingsJoin,
    ThingsSplit,
};
use crate::api::session::{no_turn, with as in_session};
use crate::domain::ids::SessionId;
use crate::env::Env;
use crate::error::Result;
use crate::ops::comparing::{self, Looking};
use crate::ops::view::{ComparisonView, SessionView};
use crate::ops::{Changed, stances, talks};
use crate::store::open::Book;

/// Runs a verb on the open book, tells what changed, and shows the comparison.
pub(crate) fn with(
    desk: &mut Desk,
    id: SessionId,
    verb: impl FnOnce(&mut Book, &Env) -> Result<Changed>,
) -> Result<ComparisonView> {
    let env = desk.env();
    let changed = verb(&mut desk.open_mut()?.book, &env)?;
    desk.changed(changed);
    comparing::view(&desk.open()?.book, id, Looking::default(), desk.locale())
}

pub(crate) fn compare(desk: &mut Desk, request: Compare) -> Result<ComparisonView> {
    let looking = Looking { through: request.through, voices: request.voices };
    comparing::view(&desk.open()?.book, request.session, looking, desk.locale())
}

pub(crate) fn pair(desk: &mut Desk, request: ComparePair) -> Result<Pair> {
    let book = &desk.open()?.book;
    let rows = comparing::view_pair(book, request.session, request.left, request.right, desk.locale())?;
    Ok(Pair { rows })
}

pub(crate) fn things_join(desk: &mut Desk, request: ThingsJoin) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| {
        comparing::join(book, env, request.session, request.lens, &request.things, &request.label)
    })
}

pub(crate) fn things_split(desk: &mut Desk, request: ThingsSplit) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| {
        comparing::split(book, env, request.session, request.lens, request.thing)
    })
}

pub(crate) fn stances_begin(desk: &mut Desk, request: SessionRef) -> Result<SessionView> {
    in_session(desk, request.session, |book, env| stances::begin(book, env, request.session))
}

pub(crate) fn stances_open(desk: &mut Desk, request: SessionRef) -> Result<SessionView> {
    no_turn(desk)?;
    in_session(desk, request.session, |book, env| stances::open(book, env, request.session))
}

pub(crate) fn stance_take(desk: &mut Desk, request: StanceTake) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| {
        stances::take(book, env, request.session, request.participant, request.option, request.stance)
    })
}

pub(crate) fn talk_note(desk: &mut Desk, request: TalkNote) -> Result<Saved> {
    let (env, locale) = (desk.env(), desk.locale());
    let book = &mut desk.open_mut()?.book;
    let changed = talks::note(book, &env, request.session, &request.starter, &request.text, locale)?;
    desk.changed(changed);
    Ok(Saved { at: env.now() })
}

pub(crate) fn talk_mark(desk: &mut Desk, request: TalkMark) -> Result<ComparisonView> {
    let locale = desk.locale();
    with(desk, request.session, |book, env| {
        talks::mark(book, env, request.session, &request.starter, request.discussed, request.carried, locale)
    })
}

pub(crate) fn discussed_mark(desk: &mut Desk, request: DiscussedMark) -> Result<ComparisonView> {
    with(desk, request.session, |book, _| {
        comparing::mark_discussed(book, request.session, request.participant, request.lens, request.discussed)
    })
}
