//! Commands between a team and its archive: keys, deposits, archiving.
use crate::api::core::Desk;
use crate::api::request::keeping::{
    ArchiveAdopt, ArchiveFinish, ArchiveKey, ArchiveLook, Archived, CaseTheme, Deposit, DepositMake, DepositTake,
    DepositTakeFolder, DepositTaken, KeptCount, RefusedDeposit, TakenDeposit, ThemeList,
};
use crate::api::request::{Nothing, path_from};
use crate::content::themes::themes as listed;
use crate::error::{Error, Result, Why};
use crate::exchange::deposit::{self, folder};
use crate::ops::{Changed, archive, archive_key};

/// A public key as it crosses the border.
pub(crate) fn told(key: String) -> ArchiveKey {
    ArchiveKey { v: 1, words: archive_key::words(&key), key }
}

pub(crate) fn key(desk: &mut Desk, _: Nothing) -> Result<ArchiveKey> {
    Ok(told(archive_key::known(desk.open()?.book.reader())?))
}

pub(crate) fn look(desk: &mut Desk, request: ArchiveLook) -> Result<ArchiveKey> {
    Ok(told(archive_key::look(&desk.open()?.book, &request.text)?))
}

pub(crate) fn adopt(desk: &mut Desk, request: ArchiveAdopt) -> Result<ArchiveKey> {
    let (key, changed) = archive_key::adopt(&mut desk.open_mut()?.book, &request.text)?;
    desk.changed(changed);
    Ok(told(key))
}

pub(crate) fn forget(desk: &mut Desk, _: Nothing) -> Result<Nothing> {
    let changed = archive_key::forget(&mut desk.open_mut()?.book)?;
    desk.changed(changed);
    Ok(Nothing {})
}

pub(crate) fn deposit_make(desk: &mut Desk, request: DepositMake) -> Result<Deposit> {
    let env = desk.env();
    let (made, changed) = deposit::make(&mut desk.open_mut()?.book, &env, request.kept, request.to.as_deref())?;
    desk.changed(changed);
    Ok(Deposit { v: 1, kept: made.kept, file: made.file, text: made.text })
}

pub(crate) fn deposit_take(desk: &mut Desk, request: DepositTake) -> Result<DepositTaken> {
    if request.files.len() > folder::MOST_FILES {
        return Err(Error::invalid("files", Why::TooMany { max: folder::MOST_FILES }));
    }
    take(desk, request.files.into_iter().map(|one| (one.file, Ok(one.text))))
}

pub(crate) fn deposit_take_folder(desk: &mut Desk, request: DepositTakeFolder) -> Result<DepositTaken> {
    desk.open()?;
    let found = folder::deposits(&path_from(&request.folder))?;
    take(desk, found.into_iter().map(|(name, path)| (name, folder::read(&path))))
}

fn take(desk: &mut Desk, files: impl IntoIterator<Item = (String, Result<String>)>) -> Result<DepositTaken> {
    let env = desk.env();
    let each = deposit::take_each(&mut desk.open_mut()?.book, &env, files)?;
    let mut all = DepositTaken { v: 1, taken: Vec::new(), refused: Vec::new() };
    for (file, became) in each {
        match became {
            Ok(taken) => all.taken.push(TakenDeposit { file, id: taken.id, title: taken.title }),
            Err(error) => all.refused.push(RefusedDeposit { file, failure: error.into() }),
        }
    }
    if !all.taken.is_empty() {
        desk.changed(Changed::Kept);
    }
    Ok(all)
}

pub(crate) fn finish(desk: &mut Desk, request: ArchiveFinish) -> Result<Archived> {
    let env = desk.env();
    let book = &mut desk.open_mut()?.book;
    let (done, changed) =
        archive::finish(book, &env, request.id, &request.title, &request.themes, &request.decisions)?;
    desk.changed(changed);
    Ok(Archived {
        v: 1,
        archived: done.id,
        expires: done.expires_on,
        kept: KeptCount { nameless: done.nameless, alias: done.alias },
        replaced: done.replaced,
        justified: done.justified,
    })
}

pub(crate) fn themes(desk: &mut Desk, _: Nothing) -> Result<ThemeList> {
    let theme =
        |theme: &crate::content::themes::Theme| CaseTheme { id: theme.id.clone(), label: theme.label.clone() };
    Ok(ThemeList {
        listed: listed(desk.locale()).iter().map(theme).collect(),
        own: archive::own_themes(&desk.open()?.book)?,
    })
}
