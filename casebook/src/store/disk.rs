//! Files beside a book that must be whole or not there: writing through to the disk, and clearing what a killed app left.
use crate::error::Result;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What a file is called while it is being made.
pub const PART: &str = ".part";
/// The copy of a book from which a backup is made.
const FOR_BACKUP: &str = ".backup";
/// The copy of a book that gets another key.
const FOR_KEY: &str = ".new";

/// `FILE-wal` and its like.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A file that is being made. Dropped before it is kept, it is gone, with what SQLite lays beside it.
pub struct Unfinished(Option<PathBuf>);

impl Unfinished {
    /// A file that will be made at this path; what a killed app left there goes.
    pub fn at(path: PathBuf) -> Result<Self> {
        remove(&path)?;
        Ok(Self(Some(path)))
    }

    /// Beside `to`, until it is done.
    pub fn part_of(to: &Path) -> Result<Self> {
        Self::at(beside(to, PART))
    }

    /// The copy of a book from which a backup is made.
    pub fn for_backup(book: &Path) -> Result<Self> {
        Self::at(beside(book, FOR_BACKUP))
    }

    /// The copy of a book that gets another key.
    pub fn for_key(book: &Path) -> Result<Self> {
        Self::at(beside(book, FOR_KEY))
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.0.as_deref().expect("a file that was kept is not asked for again")
    }

    /// Puts it in its place, in one step, over what is there.
    pub fn place(mut self, to: &Path) -> Result<()> {
        fs::rename(self.path(), to)?;
        self.0 = None;
        sync_folder_of(to)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // What can't be removed now is removed at the next opening.
            let _ = remove(path);
        }
    }
}

/// Removes a file of SQLite with what lies beside it, if it is there.
fn remove(path: &Path) -> Result<()> {
    for suffix in ["", "-journal", "-wal", "-shm"] {
        remove_file(&beside(path, suffix))?;
    }
    Ok(())
}

/// Removes a file, if it is there.
pub fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes what a killed app left beside a book. Only whoever holds the lock of the book may.
pub fn clear(book: &Path) {
    for suffix in [PART, FOR_BACKUP, FOR_KEY] {
        // It is in nobody's way; the next opening tries again.
        let _ = remove(&beside(book, suffix));
    }
}

/// Waits until a file is on the disk.
pub fn sync(path: &Path) -> Result<()> {
    Ok(File::options().write(true).open(path)?.sync_all()?)
}

/// Waits until the names in the folder of a file are on the disk. Not every system can, and then it need not.
pub fn sync_folder_of(path: &Path) -> Result<()> {
    if cfg!(unix)
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        match File::open(folder)?.sync_all() {
            // Some network and stick file systems say they can't.
            Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                return Err(error.into());
            }
            _ => {}
        }
    }
    Ok(())
}

/// Writes a whole small file: the old one or the new one, never half.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = Unfinished::part_of(path)?;
    fs::write(part.path(), bytes)?;
    sync(part.path())?;
    part.place(path)
}

/// Whether a file is there; one that can't be looked at is not.
pub fn is_there(path: &Path) -> bool {
    path.is_file()
}

/// Why a folder can't be used, if it can't: it is not there, or nothing may be written in it.
pub fn try_folder(folder: &Path, name: &str) -> io::Result<()> {
    let probe = folder.join(name);
    File::create(&probe)?;
    fs::remove_file(&probe)
}
