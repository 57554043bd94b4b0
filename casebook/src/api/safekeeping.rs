//! Commands that keep a book safe: backups, putting back, the passphrase, taking out, the log.
use crate::api::archive;
use crate::api::book::long_enough;
use crate::api::core::{Desk, OpenBook};
use crate::api::event::Event;
use crate::api::job::{self, Outcome};
use crate::api::request::safekeeping::{
    BackupEntry, BackupFolderSet, BackupMake, BackupRef, BackupRekey, BackupRestore, BackupState, BookExport,
    Details, Keeping, LogLine, LogList, Made, NewCode, OldBackups, PassphraseChange, PassphraseReset,
};
use crate::api::request::{JobKind, JobRef, Nothing, Secret, path_from, path_text, path_texts};
use crate::domain::text;
use crate::error::{Error, KeyKind, NotNow, Result, Why};
use crate::exchange::export;
use crate::ops::backups::{self, Plan, State};
use crate::ops::checking::Sweeping;
use crate::ops::passphrase::{self, Old};
use crate::ops::{Changed, restore};
use crate::report::kept_page;
use crate::store;
use crate::store::open::Opener;
use crate::store::work::Work;

pub(crate) fn keeping(desk: &mut Desk, _: Nothing) -> Result<Keeping> {
    shown(desk.open()?)
}

fn shown(open: &OpenBook) -> Result<Keeping> {
    let keeping = store::keeping::get(open.book.reader())?;
    let backups = backups::list(&open.book)?.into_iter().map(|(backup, state)| BackupEntry {
        path: path_text(&backup.path),
        made_at: backup.made_at,
        bytes: backup.bytes,
        state: match state {
            State::Reachable => BackupState::Reachable,
            State::OtherKey => BackupState::OtherKey,
            State::Missing => BackupState::Missing,
        },
    });
    Ok(Keeping {
        term_months: keeping.term_months,
        folder_there: keeping.backup_folder.as_ref().is_some_and(|folder| path_from(folder).is_dir()),
        backup_folder: keeping.backup_folder,
        archive: keeping.archive_key.map(archive::told),
        backups: backups.collect(),
        aside: open
            .book
            .access()
            .map(|access| path_texts(&restore::put_aside_beside(access.path())))
            .unwrap_or_default(),
        by_code: open.book.by_code(),
    })
}

/// Changes something of how the book keeps, and tells how it keeps now.
fn with(desk: &mut Desk, change: impl FnOnce(&mut Desk) -> Result<Changed>) -> Result<Keeping> {
    let changed = change(desk)?;
    desk.changed(changed);
    shown(desk.open()?)
}

pub(crate) fn folder_set(desk: &mut Desk, request: BackupFolderSet) -> Result<Keeping> {
    let folder = request.folder.as_deref().map(path_from);
    with(desk, |desk| backups::choose_folder(&mut desk.open_mut()?.book, folder.as_deref()))
}

pub(crate) fn backup_make(desk: &mut Desk, request: BackupMake) -> Result<JobRef> {
    let folder = request.folder.as_deref().map(path_from);
    let plan = backups::plan(&desk.open()?.book, &desk.env(), folder.as_deref())?;
    Ok(begin_backup(desk, plan))
}

fn begin_backup(desk: &mut Desk, plan: Plan) -> JobRef {
    job::begin(desk, JobKind::Backup, store::backup::STEPS, move |work| {
        let made = plan.make(work)?;
        Ok(Outcome::Made(Made { thinned: path_texts(&made.thinned), ..only(path_text(&made.path)) }))
    })
}

/// What was made, and nothing else to tell.
pub(crate) const fn only(path: String) -> Made {
    Made { path, aside: None, replayed: 0, thinned: Vec::new() }
}

/// At the opening: a backup that is due is made beside the session. That it can't be is no reason to stop anybody.
pub(crate) fn back_up_beside(desk: &mut Desk) {
    if let Some(plan) = due(desk) {
        begin_backup(desk, plan);
    }
}

/// At the locking: a backup that is due is made first.
pub(crate) fn back_up_before_locking(desk: &mut Desk) {
    desk.jobs.wait_for_backups();
    if let Some(plan) = due(desk) {
        // The next opening tries again, and the list of backups says how old the newest is.
        let _ = plan.make(&Work::quiet());
    }
}

fn due(desk: &Desk) -> Option<Plan> {
    let open = desk.open.as_ref().filter(|_| desk.backs_up)?;
    backups::due(&open.book, &desk.env()).ok().flatten()
}

pub(crate) fn backup_destroy(desk: &mut Desk, request: BackupRef) -> Result<Keeping> {
    let env = desk.env();
    with(desk, |desk| backups::destroy(&mut desk.open_mut()?.book, &env, &path_from(&request.path)))
}

pub(crate) fn backup_rekey(desk: &mut Desk, request: BackupRekey) -> Result<Keeping> {
    let path = path_from(&request.path);
    with(desk, |desk| backups::give_key(&mut desk.open_mut()?.book, &path, request.passphrase.expose()))
}

pub(crate) fn backup_restore(desk: &mut Desk, request: BackupRestore) -> Result<JobRef> {
    if request.passphrase.is_none() && request.code.is_none() {
        return Err(Error::invalid("passphrase", Why::Empty));
    }
    let (env, locale) = (desk.env(), desk.locale());
    Ok(job::begin(desk, JobKind::Restore, store::restore::STEPS, move |work| {
        let (backup, book) = (path_from(&request.backup), path_from(&request.book));
        let opener = match (&request.passphrase, &request.code) {
            (Some(passphrase), _) => Opener::Passphrase(passphrase.expose()),
            (None, code) => Opener::Code(code.as_ref().map_or("", Secret::expose)),
        };
        let restored = restore::restore(&backup, &book, &opener, &env, locale, work, &mut |_| {})?;
        Ok(Outcome::Made(Made {
            aside: restored.aside.as_deref().map(path_text),
            replayed: restored.replayed,
            ..only(path_text(&book))
        }))
    }))
}

pub(crate) fn passphrase_change(desk: &mut Desk, request: PassphraseChange) -> Result<NewCode> {
    let access = desk.open()?.book.access().ok_or(Error::NotNow(NotNow::WrongBook))?;
    let new = long_enough(request.new.expose())?;
    if !access.is_opened_by(request.current.expose()) {
        return Err(Error::Key { by: KeyKind::Passphrase });
    }
    change(desk, new, request.backups)
}

pub(crate) fn passphrase_reset(desk: &mut Desk, request: PassphraseReset) -> Result<NewCode> {
    if !desk.open()?.book.by_code() {
        return Err(Error::NotAllowed);
    }
    change(desk, long_enough(request.new.expose())?, request.backups)
}

/// The book goes on under its new key: the same turn, the same on the large screen.
fn change(desk: &mut Desk, new: &str, old: OldBackups) -> Result<NewCode> {
    desk.jobs.stop_of_open_book();
    let env = desk.env();
    let old = match old {
        OldBackups::Leave => Old::Leave,
        OldBackups::Rekey => Old::Rekey,
        OldBackups::Destroy => Old::Destroy,
    };
    let open = desk.open.take().ok_or(Error::NotNow(NotNow::NoBook))?;
    let outcome = passphrase::change(open.book, new, old, &env, &mut |_| {});
    desk.open = outcome.book.map(|book| OpenBook { book, ..open });
    desk.tell(Event::BookChanged);
    let renewed = outcome.result?;
    desk.changed(Changed::Kept);
    Ok(NewCode {
        v: 1,
        recovery_code: renewed.code.to_string(),
        reached: path_texts(&renewed.reached),
        unreached: path_texts(&renewed.unreached),
    })
}

pub(crate) fn export(desk: &mut Desk, request: BookExport) -> Result<JobRef> {
    let open = desk.open()?;
    let details = match request.details {
        None => Sweeping::Refuse,
        Some(Details::Replace) => Sweeping::Replace,
        Some(Details::Justify { why }) => Sweeping::Justify(text::some_line("reason", &why)?),
    };
    let folder = path_from(&request.folder);
    let locale = desk.locale();
    let plan = export::plan(&open.book, &desk.env(), &folder, details, locale, kept_page::markdown)?;
    Ok(job::begin(desk, JobKind::Export, export::STEPS, move |work| {
        Ok(Outcome::Made(only(path_text(&plan.write(work)?))))
    }))
}

pub(crate) fn log_list(desk: &mut Desk, _: Nothing) -> Result<LogList> {
    let connection = desk.open()?.book.reader();
    let entries = store::log::all(connection)?.into_iter().map(|entry| LogLine {
        seq: entry.seq,
        at: entry.at,
        kind: entry.kind,
        about: entry.about,
    });
    Ok(LogList { v: 1, entries: entries.collect(), whole: store::log::first_break(connection, None)?.is_none() })
}
