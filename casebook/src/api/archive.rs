//! Commands between a team and its archive: keys, deposits, archiving.
use crate::api::core::Desk;
use crate::api::request::Nothing;
use crate::api::request::keeping::{
    ArchiveAdopt, ArchiveFinish, ArchiveKey, Archived, Deposit, DepositMake, DepositTake, DepositTakeFolder,
    DepositTaken, ThemeList,
};
use crate::error::{Error, NotNow, Result};

pub(crate) fn key(_: &mut Desk, _: Nothing) -> Result<ArchiveKey> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn adopt(_: &mut Desk, _: ArchiveAdopt) -> Result<ArchiveKey> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn forget(_: &mut Desk, _: Nothing) -> Result<Nothing> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn deposit_make(_: &mut Desk, _: DepositMake) -> Result<Deposit> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn deposit_take(_: &mut Desk, _: DepositTake) -> Result<DepositTaken> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn deposit_take_folder(_: &mut Desk, _: DepositTakeFolder) -> Result<DepositTaken> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn finish(_: &mut Desk, _: ArchiveFinish) -> Result<Archived> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn themes(_: &mut Desk, _: Nothing) -> Result<ThemeList> {
    Err(Error::NotNow(NotNow::TooEarly))
}
