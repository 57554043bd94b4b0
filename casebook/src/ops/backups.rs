//! Backups of the open book: making, listing, destroying in them what was destroyed in the book. Only files of this book
//! are ever touched: by the tag in their name, and by the list of the book or its key.
use crate::domain::file_name;
use crate::domain::ids::{CaseId, ContributionId, KeptId, TeamId};
use crate::domain::thinning;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::Changed;
use crate::store::access::Access;
use crate::store::backups::Backup;
use crate::store::open::{Book, Opener};
use crate::store::work::Work;
use crate::store::{backup, backups, book, disk, keeping, log, rekey, tombstones};
use chrono::{DateTime, Duration, Local, NaiveDateTime, TimeZone as _, Utc};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How old the newest backup is when one is made by itself.
const BY_ITSELF_AFTER: Duration = Duration::days(1);

/// The copy from which a backup is made has one place beside the book.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// How a backup stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is there and has the key of now.
    Reachable,
    /// It is there and has another key.
    OtherKey,
    /// It is not there now.
    Missing,
}

/// Every backup this book made that is not known to be gone, newest first.
pub fn list(book: &Book) -> Result<Vec<(Backup, State)>> {
    let Some(access) = book.access() else { return Ok(Vec::new()) };
    let all = backups::all(book.reader())?;
    Ok(all
        .into_iter()
        .map(|backup| (state(access, &backup.path), backup))
        .map(|(state, one)| (one, state))
        .collect())
}

fn state(access: &Access, path: &Path) -> State {
    if !path.is_file() {
        State::Missing
    } else if access.at(path).opens() {
        State::Reachable
    } else {
        State::OtherKey
    }
}

/// A folder somebody chose, if it is there and can be written.
fn usable(folder: &Path, tag: &str) -> Result<PathBuf> {
    if folder.as_os_str().is_empty() || !folder.is_dir() {
        return Err(Error::invalid("folder", Why::Malformed));
    }
    let folder = std::path::absolute(folder)?;
    disk::try_folder(&folder, &format!("{tag}.proef"))?;
    Ok(folder)
}

/// Chooses where backups go by themselves; null for nowhere. Backups of this book that lie there are listed from now on.
pub fn choose_folder(book: &mut Book, folder: Option<&Path>) -> Result<Changed> {
    let access = on_disk(book)?.clone();
    let tag = file_name::tag(&keeping::get(book.reader())?.uuid);
    let folder = folder.map(|folder| usable(folder, &tag)).transpose()?;
    book.transact(|tx| {
        keeping::set_folder(tx, folder.as_deref().map(|folder| folder.to_string_lossy()).as_deref())?;
        folder.as_deref().map_or(Ok(()), |folder| adopt(tx, &access, folder, &tag))
    })?;
    Ok(Changed::Kept)
}

/// The open book lies on a disk.
fn on_disk(book: &Book) -> Result<&Access> {
    book.access().ok_or(Error::NotNow(NotNow::WrongBook))
}

/// Backups of the book with a tag that lie in a folder, by their names.
pub fn found(folder: &Path, tag: &str) -> Vec<Backup> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter_map(|file| {
            let made_at = file_name::backup_made_at(file.file_name().to_str()?, tag)?;
            let path = std::path::absolute(file.path()).ok()?;
            Some(Backup {
                bytes: path.metadata().ok().filter(fs::Metadata::is_file)?.len(),
                made_at: utc(made_at),
                path,
            })
        })
        .collect()
}

/// Names of files tell the time of the clock on the wall.
fn utc(at: NaiveDateTime) -> DateTime<Utc> {
    Local.from_local_datetime(&at).earliest().map_or_else(|| at.and_utc(), |at| at.to_utc())
}

/// By the clock on the wall.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Local).naive_local()
}

/// Lists backups of this book that lie in a folder and have its key.
fn adopt(connection: &Connection, access: &Access, folder: &Path, tag: &str) -> Result<()> {
    let listed = backups::all(connection)?;
    for backup in found(folder, tag) {
        if !listed.iter().any(|one| one.path == backup.path) && access.at(&backup.path).opens() {
            backups::add(connection, &backup)?;
        }
    }
    Ok(())
}

/// A backup to be made. Holds all it needs, so that it can be made beside the session.
pub struct Plan {
    access: Access,
    folder: PathBuf,
    name: String,
    tag: String,
    now: DateTime<Utc>,
}

/// What was made.
pub struct Made {
    /// Where it lies.
    pub path: PathBuf,
    /// Older ones that were thinned away.
    pub thinned: Vec<PathBuf>,
}

/// Prepares a backup into a folder; null for the chosen one.
pub fn plan(book: &Book, env: &Env, folder: Option<&Path>) -> Result<Plan> {
    let access = on_disk(book)?.clone();
    let keeping = keeping::get(book.reader())?;
    let tag = file_name::tag(&keeping.uuid);
    let chosen = keeping.backup_folder.map(PathBuf::from);
    let folder = folder.or(chosen.as_deref()).ok_or(Error::invalid("folder", Why::Empty))?;
    let folder = usable(folder, &tag)?;
    Ok(Plan { access, folder, name: book::read(book.reader())?.0, tag, now: env.now() })
}

/// Prepares a backup by itself, if a folder is chosen and can be reached and the newest backup is older than a day.
pub fn due(book: &Book, env: &Env) -> Result<Option<Plan>> {
    if book.access().is_none() || keeping::get(book.reader())?.backup_folder.is_none() {
        return Ok(None);
    }
    let newest = backups::all(book.reader())?.first().map(|backup| backup.made_at);
    // A clock that jumped back does not keep backups away.
    let fresh = newest.is_some_and(|made| made <= env.now() && env.now() - made < BY_ITSELF_AFTER);
    // A folder that is not there now is no reason to stop anybody.
    Ok(if fresh { None } else { plan(book, env, None).ok() })
}

impl Plan {
    /// Makes it, thins older ones in its folder, and brings what lags behind up to date.
    pub fn make(&self, work: &Work) -> Result<Made> {
        let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let path = self.free_path()?;
        let bytes = backup::write(&self.access, &path, work)?;
        let mut connection = self.access.write()?;
        let made = Backup { path: path.clone(), made_at: self.now, bytes };
        let listed = write(&mut connection, |tx| {
            backups::add(tx, &made)?;
            adopt(tx, &self.access, &self.folder, &self.tag)?;
            log::append(tx, log::Kind::Backup, None, self.now)?;
            backups::all(tx)
        })?;
        // What was destroyed while this was made, or while a stick was out, is destroyed in it now.
        let ids = tombstones::all(&connection)?;
        reach(&self.access, &self.tag, &listed, &ids, Some(&self.folder));
        let thinned = self.thin(&listed, &path);
        write(&mut connection, |tx| thinned.iter().try_for_each(|path| backups::forget(tx, path)))?;
        Ok(Made { path, thinned })
    }

    fn free_path(&self) -> Result<PathBuf> {
        for again in 0.. {
            let name = file_name::backup(&self.name, &self.tag, local(self.now), again);
            let path = self.folder.join(name);
            if !path.try_exists()? {
                return Ok(path);
            }
        }
        unreachable!("some number is free")
    }

    /// Removes what need not stay in the folder. Gives what is gone.
    fn thin(&self, listed: &[Backup], newest: &Path) -> Vec<PathBuf> {
        let mut here: Vec<&Backup> = listed
            .iter()
            .filter(|one| one.path.parent() == Some(&self.folder) && is_ours(&one.path, &self.tag))
            .collect();
        // Of two of one moment the one just made is the newer.
        here.sort_by_key(|one| (one.made_at, one.path == newest));
        let made: Vec<DateTime<Utc>> = here.iter().map(|one| one.made_at).collect();
        here.iter()
            .zip(thinning::stays(&made, self.now))
            .filter(|(one, stays)| !stays && one.path.is_file() && fs::remove_file(&one.path).is_ok())
            .map(|(one, _)| one.path.clone())
            .collect()
    }
}

/// The name says that it is a backup of the book with this tag.
fn is_ours(path: &Path, tag: &str) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| file_name::backup_made_at(name, tag).is_some())
}

/// One write in the book on a connection beside its own.
pub(crate) fn write<T>(connection: &mut Connection, with: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let result = with(&transaction)?;
    transaction.commit()?;
    Ok(result)
}

/// One backup of the list, by its path.
fn listed(book: &Book, path: &Path) -> Result<Backup> {
    let all = backups::all(book.reader())?;
    all.into_iter().find(|one| one.path == path).ok_or(Error::NotFound { what: "backup" })
}

/// Destroys a backup of the list. One that is not there any more is only taken off the list.
pub fn destroy(book: &mut Book, env: &Env, path: &Path) -> Result<Changed> {
    let tag = file_name::tag(&keeping::get(book.reader())?.uuid);
    let backup = listed(book, path)?;
    if is_ours(&backup.path, &tag) {
        disk::remove_file(&backup.path)?;
    }
    book.transact(|tx| {
        backups::forget(tx, path)?;
        log::append(tx, log::Kind::Destroy, Some("backup"), env.now())
    })?;
    Ok(Changed::Kept)
}

/// Gives an older backup the key of now. `passphrase` is that of then.
pub fn give_key(book: &mut Book, path: &Path, passphrase: &str) -> Result<Changed> {
    let backup = listed(book, path)?;
    if !backup.path.try_exists()? {
        return Err(Error::NotFound { what: "backup" });
    }
    let now = on_disk(book)?.clone();
    let (_, then) = Access::find(&backup.path, &Opener::Passphrase(passphrase))?;
    let bytes = rekey::backup(&then, &now)?;
    catch_up(book, &Backup { bytes, ..backup })?;
    Ok(Changed::Kept)
}

/// A backup has the key of now again: it is listed as it is, and what was destroyed meanwhile is destroyed in it.
pub(crate) fn catch_up(book: &mut Book, backup: &Backup) -> Result<()> {
    book.transact(|tx| backups::add(tx, backup))?;
    let ids = tombstones::all(book.reader())?;
    tombstones::replay_in(&on_disk(book)?.at(&backup.path), &ids)?;
    Ok(())
}

/// What was destroyed, withdrawn or forgotten in the book, by ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Kept sessions that are gone whole.
    pub kept: Vec<KeptId>,
    /// Contributions that are gone out of a kept session.
    pub contributions: Vec<ContributionId>,
    /// Cases that are gone with their sessions.
    pub cases: Vec<CaseId>,
    /// Groups that were forgotten.
    pub teams: Vec<TeamId>,
}

/// Where the same was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Backups in which it was done.
    pub reached: Vec<PathBuf>,
    /// Backups that are missing or have another key.
    pub unreached: Vec<PathBuf>,
}

/// Does in every reachable backup what was done in the book, and notes it beside them, so that a backup put back later
/// does not bring it back. A backup in which it fails is told of as not reached; it is tried again with the next one.
pub fn erase(book: &mut Book, erased: &Erased) -> Result<Reach> {
    let ids: Vec<String> = (erased.kept.iter().map(ToString::to_string))
        .chain(erased.contributions.iter().map(ToString::to_string))
        .chain(erased.cases.iter().map(ToString::to_string))
        .chain(erased.teams.iter().map(ToString::to_string))
        .collect();
    if ids.is_empty() {
        return Ok(Reach::default());
    }
    // In the book first: whoever makes a backup meanwhile reads it there.
    let all = book.transact(|tx| {
        ids.iter().try_for_each(|id| tombstones::add(tx, id))?;
        tombstones::all(tx)
    })?;
    let Some(access) = book.access() else { return Ok(Reach::default()) };
    let keeping = keeping::get(book.reader())?;
    let listed = backups::all(book.reader())?;
    let chosen = keeping.backup_folder.map(PathBuf::from);
    Ok(reach(access, &file_name::tag(&keeping.uuid), &listed, &all, chosen.as_deref()))
}

fn reach(access: &Access, tag: &str, listed: &[Backup], ids: &[String], chosen: Option<&Path>) -> Reach {
    let mut folders: Vec<&Path> = listed.iter().filter_map(|one| one.path.parent()).chain(chosen).collect();
    folders.sort_unstable();
    folders.dedup();
    for folder in folders.into_iter().filter(|folder| folder.is_dir()) {
        // Where it can't be noted, the backups themselves can't be reached either, and are told of.
        let _ = tombstones::add_to_folder(folder, tag, ids);
    }
    let mut reach = Reach::default();
    for one in listed {
        let at = access.at(&one.path);
        if one.path.is_file() && at.opens() && tombstones::replay_in(&at, ids).is_ok() {
            reach.reached.push(one.path.clone());
        } else {
            reach.unreached.push(one.path.clone());
        }
    }
    reach
}

/// At the opening of a book: removes what a killed app left in the folder of its backups.
pub fn clear(book: &Book) -> Result<()> {
    let keeping = keeping::get(book.reader())?;
    let tag = file_name::tag(&keeping.uuid);
    let Some(folder) = keeping.backup_folder.map(PathBuf::from) else { return Ok(()) };
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = file.path();
        let left =
            path.extension().is_some_and(|ending| ending == "part") && is_ours(&path.with_extension(""), &tag);
        if left {
            // It is in nobody's way; the next opening tries again.
            let _ = disk::remove_file(&path);
        }
    }
    Ok(())
}
