//! Commands on what was kept: listing, reading, destroying, withdrawing.
use crate::api::core::Desk;
use crate::api::request::Nothing;
use crate::api::request::keeping::{Destroyed, KeptList, KeptRef, TermSet, Withdraw, Withdrawn};
use crate::error::{Error, NotNow, Result};
use crate::ops::kept_view::KeptView;

pub(crate) fn list(_: &mut Desk, _: Nothing) -> Result<KeptList> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn get(_: &mut Desk, _: KeptRef) -> Result<KeptView> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn destroy(_: &mut Desk, _: KeptRef) -> Result<Destroyed> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn withdraw(_: &mut Desk, _: Withdraw) -> Result<Withdrawn> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn term_set(_: &mut Desk, _: TermSet) -> Result<Nothing> {
    Err(Error::NotNow(NotNow::TooEarly))
}
