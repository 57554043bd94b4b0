//! Putting a backup back: a copy beside the book is opened, checked and made ready; only then it takes the book's place,
//! and the book that was there is put aside. Killed anywhere, there is the old book, or the new one, or both.
use crate::domain::file_name;
use crate::error::{Error, Result};
use crate::store::access::{Access, missing};
use crate::store::backup::{STEPS_OF_CHECKING, damage, whole};
use crate::store::backups::{self, Backup};
use crate::store::disk::{self, Unfinished, beside};
use crate::store::lock::BookLock;
use crate::store::open::Opener;
use crate::store::rekey::without_log;
use crate::store::work::Work;
use crate::store::{keeping, log, migrate, tombstones};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Steps of putting one back.
pub const STEPS: u32 = 3 + STEPS_OF_CHECKING;
/// Bytes of a page of a book.
const PAGE: u64 = 4096;
/// Bytes copied between two looks at whether it was cancelled.
const CHUNK: usize = 1024 * 1024;

/// What was just done. A test kills the app after each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The backup was copied beside the book.
    Copied,
    /// The copy opens and is whole.
    Checked,
    /// What was destroyed since is taken out, and the copy is on the disk.
    Ready,
    /// The book that was there has another name too.
    PutAside,
    /// The copy is in the place of the book.
    Placed,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [Self::Copied, Self::Checked, Self::Ready, Self::PutAside, Self::Placed];
}

/// What is put back, and where.
pub struct Restore<'a> {
    /// The backup. It stays as it is.
    pub backup: &'a Path,
    /// Where the book goes.
    pub book: &'a Path,
    /// Where a book that is there goes; nothing lies there.
    pub aside: &'a Path,
    /// What opens the backup.
    pub opener: &'a Opener<'a>,
    /// Now.
    pub now: DateTime<Utc>,
    /// Other backups of the book with this tag, for the list of the book that comes back.
    pub others: &'a dyn Fn(&str) -> Vec<Backup>,
}

/// What was put back.
pub struct Restored {
    /// Where the book that was there lies now.
    pub aside: Option<PathBuf>,
    /// How many destroyed or withdrawn things were taken out again.
    pub replayed: u32,
}

/// Puts a backup back.
pub fn run(restore: &Restore<'_>, work: &Work, probe: &mut dyn FnMut(Step)) -> Result<Restored> {
    if !restore.backup.try_exists()? {
        return Err(missing(restore.backup));
    }
    let _lock = BookLock::take(restore.book)?;
    let part = Unfinished::part_of(restore.book)?;
    copy(restore.backup, part.path(), work)?;
    work.step()?;
    probe(Step::Copied);
    let (_, access) = Access::find(part.path(), restore.opener)?;
    check(&access, restore.backup, work)?;
    probe(Step::Checked);
    let old = access.at(restore.book);
    let replayed = make_ready(restore, &access, &old)?;
    disk::sync(part.path())?;
    work.step()?;
    probe(Step::Ready);
    let there = restore.book.try_exists()?;
    if there {
        put_aside(restore.book, restore.aside)?;
    }
    probe(Step::PutAside);
    without_log(restore.book)?;
    part.place(restore.book)?;
    work.done();
    probe(Step::Placed);
    Ok(Restored { aside: there.then(|| restore.aside.to_owned()), replayed })
}

/// Copies the backup, with the journal that a killed app may have left beside it.
fn copy(from: &Path, to: &Path, work: &Work) -> Result<()> {
    let bytes = from.metadata()?.len();
    if bytes < PAGE || bytes % PAGE != 0 {
        return Err(Error::BackupDamaged);
    }
    let journal = beside(from, "-journal");
    if journal.try_exists()? {
        fs::copy(journal, beside(to, "-journal"))?;
    }
    let (mut source, mut target) = (File::open(from)?, File::create(to)?);
    let mut chunk = vec![0; CHUNK];
    loop {
        work.go_on()?;
        match source.read(&mut chunk)? {
            0 => break,
            read => target.write_all(&chunk[..read])?,
        }
    }
    Ok(target.sync_all()?)
}

/// Brings the copy up to date and checks it whole. A newer one is refused.
fn check(access: &Access, backup: &Path, work: &Work) -> Result<()> {
    let mut connection = access.write().map_err(damage)?;
    migrate::refuse_newer(&connection, backup).map_err(damage)?;
    migrate::upgrade(&mut connection).map_err(damage)?;
    connection.close().map_err(|(_, error)| error)?;
    whole(access, work)
}

/// Takes out what was destroyed since: by the list beside the backup, and by the book that is still there.
fn make_ready(restore: &Restore<'_>, access: &Access, old: &Access) -> Result<u32> {
    let mut connection = access.write()?;
    let uuid = keeping::get(&connection)?.uuid;
    let tag = file_name::tag(&uuid);
    let mut ids = by_book(old, &uuid).unwrap_or_default();
    if let Some(folder) = restore.backup.parent() {
        ids.extend(tombstones::in_folder(folder, &tag));
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let replayed = tombstones::replay(&transaction, &ids)?;
    for backup in (restore.others)(&tag) {
        backups::add(&transaction, &backup)?;
    }
    log::append(&transaction, log::Kind::Restore, None, restore.now)?;
    transaction.commit()?;
    if replayed > 0 {
        connection.execute_batch("VACUUM")?;
    }
    connection.close().map_err(|(_, error)| error)?;
    Ok(replayed)
}

/// What the book that is still there knows to be destroyed, if it is the same book with the same key. Its write-ahead
/// log ends up in it.
fn by_book(old: &Access, uuid: &str) -> Option<Vec<String>> {
    if !old.path().is_file() || !old.opens() {
        return None;
    }
    let read = |connection: &Connection| -> Result<Option<Vec<String>>> {
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let same = keeping::get(connection)?.uuid == uuid;
        if same { tombstones::all(connection).map(Some) } else { Ok(None) }
    };
    let connection = old.write().ok()?;
    let ids = read(&connection).ok().flatten();
    drop(connection);
    ids
}

/// Gives the book that is there another name too, so that there is no moment without a book in its place.
fn put_aside(book: &Path, aside: &Path) -> Result<()> {
    let log = beside(book, "-wal");
    let logged = log.metadata().is_ok_and(|file| file.len() > 0);
    if logged {
        // A book of another key that was not closed well: its log belongs to it.
        link(&log, &beside(aside, "-wal"))?;
    }
    link(book, aside)?;
    if logged {
        // From here on it lies whole under its other name; without its log it must not stay under this one.
        disk::remove_file(book)?;
        disk::remove_file(&log)?;
    }
    disk::sync_folder_of(aside)
}

/// A second name for a file; on a file system without such, a copy.
fn link(from: &Path, to: &Path) -> Result<()> {
    if fs::hard_link(from, to).is_err() {
        fs::copy(from, to)?;
        disk::sync(to)?;
    }
    Ok(())
}
