//! Commands on what was kept: listing, reading, destroying, withdrawing.
use crate::api::core::Desk;
use crate::api::request::keeping::{Destroyed, KeptList, KeptPage, KeptRef, TermSet, Withdraw, Withdrawn};
use crate::api::request::{Nothing, path_texts};
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::backups::Reach;
use crate::ops::kept_view::KeptView;
use crate::ops::{kept, withdrawing};

/// Most of anything that is listed at a time.
const MOST_ON_A_PAGE: u32 = 500;

/// What destroying did, as it crosses the border.
pub(crate) fn destroyed(count: u32, reach: &Reach) -> Destroyed {
    Destroyed {
        v: 1,
        destroyed: count,
        reached: path_texts(&reach.reached),
        unreached: path_texts(&reach.unreached),
    }
}

/// Where a page begins, as a page before it told.
pub(crate) fn after(given: Option<&str>) -> Result<Option<i64>> {
    given.map(|place| place.parse().map_err(|_| Error::invalid("after", Why::Malformed))).transpose()
}

/// How many stand on a page.
pub(crate) fn limit(given: u32) -> Result<u32> {
    if (1..=MOST_ON_A_PAGE).contains(&given) { Ok(given) } else { Err(Error::invalid("limit", Why::OutOfRange)) }
}

pub(crate) fn list(desk: &mut Desk, request: KeptPage) -> Result<KeptList> {
    let (book, env) = (&desk.open()?.book, desk.env());
    let which = kept::Which { state: request.state, case: request.case };
    let limit = request.limit.map(limit).transpose()?;
    let page = kept::list(book, &env, which, after(request.after.as_deref())?, limit)?;
    Ok(KeptList {
        v: 1,
        total: page.total,
        received: kept::counts(book.reader())?.1,
        due: kept::due(book.reader(), env.now().date_naive())?,
        oldest: page.oldest,
        kept: page.kept,
        next: page.next.map(|place| place.to_string()),
    })
}

pub(crate) fn get(desk: &mut Desk, request: KeptRef) -> Result<KeptView> {
    kept::get(&desk.open()?.book, &desk.env(), request.kept)
}

pub(crate) fn destroy(desk: &mut Desk, request: KeptRef) -> Result<Destroyed> {
    let env = desk.env();
    let (destroyed, changed) = kept::destroy(&mut desk.open_mut()?.book, &env, &[request.kept])?;
    desk.jobs.forget_reports();
    desk.changed(changed);
    Ok(self::destroyed(destroyed.count, &destroyed.reach))
}

pub(crate) fn withdraw(desk: &mut Desk, request: Withdraw) -> Result<Withdrawn> {
    if desk.open()?.turn.is_some() {
        return Err(Error::NotNow(NotNow::TurnOpen));
    }
    let env = desk.env();
    let (withdrawn, changed) = withdrawing::withdraw(&mut desk.open_mut()?.book, &env, request.code.expose())?;
    desk.jobs.forget_reports();
    desk.changed(changed);
    Ok(Withdrawn {
        v: 1,
        removed: withdrawn.removed,
        reached: path_texts(&withdrawn.reach.reached),
        unreached: path_texts(&withdrawn.reach.unreached),
        deposited: withdrawn.deposited,
    })
}

pub(crate) fn term_set(desk: &mut Desk, request: TermSet) -> Result<Nothing> {
    let changed = kept::set_term(&mut desk.open_mut()?.book, request.months)?;
    desk.changed(changed);
    Ok(Nothing {})
}
