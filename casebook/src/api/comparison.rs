//! Commands of comparing.
use crate::api::core::Desk;
use crate::api::request::{ComparePair, DiscussedMark, OptionsJoin, OptionsSplit, Pair, SessionRef, StanceTake};
use crate::domain::ids::SessionId;
use crate::env::Env;
use crate::error::Result;
use crate::ops::view::ComparisonView;
use crate::ops::{Changed, comparing};
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
    comparing::view(&desk.open()?.book, id)
}

pub(crate) fn compare(desk: &mut Desk, request: SessionRef) -> Result<ComparisonView> {
    comparing::view(&desk.open()?.book, request.session)
}

pub(crate) fn pair(desk: &mut Desk, request: ComparePair) -> Result<Pair> {
    let rows = comparing::view_pair(&desk.open()?.book, request.session, request.left, request.right)?;
    Ok(Pair { rows })
}

pub(crate) fn options_join(desk: &mut Desk, request: OptionsJoin) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| {
        comparing::join(book, env, request.session, &request.options, &request.label)
    })
}

pub(crate) fn options_split(desk: &mut Desk, request: OptionsSplit) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| comparing::split(book, env, request.session, request.option))
}

pub(crate) fn stance_take(desk: &mut Desk, request: StanceTake) -> Result<ComparisonView> {
    with(desk, request.session, |book, env| {
        comparing::take_stance(book, env, request.session, request.participant, request.option, request.stance)
    })
}

pub(crate) fn discussed_mark(desk: &mut Desk, request: DiscussedMark) -> Result<ComparisonView> {
    with(desk, request.session, |book, _| {
        comparing::mark_discussed(book, request.session, request.participant, request.lens, request.discussed)
    })
}
