//! Commands that keep a book safe: backups, putting back, the passphrase, taking out, the log.
use crate::api::core::Desk;
use crate::api::request::safekeeping::{
    BackupFolderSet, BackupMake, BackupRef, BackupRekey, BackupRestore, BookExport, Keeping, LogList, NewCode,
    PassphraseChange, PassphraseReset,
};
use crate::api::request::{JobRef, Nothing};
use crate::error::{Error, NotNow, Result};

pub(crate) fn keeping(_: &mut Desk, _: Nothing) -> Result<Keeping> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn folder_set(_: &mut Desk, _: BackupFolderSet) -> Result<Keeping> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn backup_make(_: &mut Desk, _: BackupMake) -> Result<JobRef> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn backup_destroy(_: &mut Desk, _: BackupRef) -> Result<Keeping> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn backup_rekey(_: &mut Desk, _: BackupRekey) -> Result<Keeping> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn backup_restore(_: &mut Desk, _: BackupRestore) -> Result<JobRef> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn passphrase_change(_: &mut Desk, _: PassphraseChange) -> Result<NewCode> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn passphrase_reset(_: &mut Desk, _: PassphraseReset) -> Result<NewCode> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn export(_: &mut Desk, _: BookExport) -> Result<JobRef> {
    Err(Error::NotNow(NotNow::TooEarly))
}

pub(crate) fn log_list(_: &mut Desk, _: Nothing) -> Result<LogList> {
    Err(Error::NotNow(NotNow::TooEarly))
}
