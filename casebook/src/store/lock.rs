//! Only one process has a book open: a lock file beside it, held for as long as the book is.
use crate::error::{BookTrouble, Error, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A held lock. Dropping it releases the book.
pub struct BookLock {
    file: File,
}

impl Drop for BookLock {
    fn drop(&mut self) {
        // Closing the file is not enough: a program that is being started at this moment holds it open too.
        let _ = self.file.unlock();
    }
}

impl BookLock {
    /// Takes the lock of `book`, or says why not.
    pub fn take(book: &Path) -> Result<Self> {
        let trouble = |why| Error::Book { path: book.to_owned(), why };
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(lock_path(book)).map_err(
            |error| match error.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => trouble(BookTrouble::ReadOnly),
                ErrorKind::NotFound => trouble(BookTrouble::Missing),
                _ => Error::Io(error),
            },
        )?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(trouble(BookTrouble::InUse)),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// `BOOK.lock`, beside the book.
pub fn lock_path(book: &Path) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
