//! Commands on what was kept: listing, reading, destroying, withdrawing.
use crate::api::core::Desk;
use crate::api::request::keeping::{Destroyed, KeptList, KeptRef, TermSet, Withdraw, Withdrawn};
use crate::api::request::{Nothing, path_text};
use crate::error::{Error, NotNow, Result};
use crate::ops::backups::Reach;
use crate::ops::kept_view::KeptView;
use crate::ops::{kept, withdrawing};
use std::path::PathBuf;

fn paths(all: &[PathBuf]) -> Vec<String> {
    all.iter().map(|path| path_text(path)).collect()
}

/// What destroying did, as it crosses the border.
pub(crate) fn destroyed(count: u32, reach: &Reach) -> Destroyed {
    Destroyed { v: 1, destroyed: count, reached: paths(&reach.reached), unreached: paths(&reach.unreached) }
}

pub(crate) fn list(desk: &mut Desk, _: Nothing) -> Result<KeptList> {
    Ok(KeptList { v: 1, kept: kept::list(&desk.open()?.book, &desk.env())? })
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
        reached: paths(&withdrawn.reach.reached),
        unreached: paths(&withdrawn.reach.unreached),
        deposited: withdrawn.deposited,
    })
}

pub(crate) fn term_set(desk: &mut Desk, request: TermSet) -> Result<Nothing> {
    let changed = kept::set_term(&mut desk.open_mut()?.book, request.months)?;
    desk.changed(changed);
    Ok(Nothing {})
}
