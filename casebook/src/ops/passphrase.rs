//! Another passphrase for the open book, and what becomes of the backups that have the one of before.
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::ops::backups::{self, State};
use crate::store::access::Access;
use crate::store::backups::Backup;
use crate::store::disk;
use crate::store::open::Book;
use crate::store::rekey::{self, Step, Swapped};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What becomes of backups made under the passphrase of before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Old {
    /// They keep it.
    Leave,
    /// They get the key of now.
    Rekey,
    /// They are destroyed.
    Destroy,
}

/// The book has another passphrase.
pub struct Renewed {
    /// The new recovery code.
    pub code: Zeroizing<String>,
    /// Backups that have the key of now, or were destroyed as asked.
    pub reached: Vec<PathBuf>,
    /// Backups that keep the passphrase and code of before.
    pub unreached: Vec<PathBuf>,
}

/// What came of it.
pub struct Outcome {
    /// The open book: under its new key when `result` is well, else as it was. Null when it could not be opened again;
    /// its file is whole then too.
    pub book: Option<Book>,
    /// What was done.
    pub result: Result<Renewed>,
}

/// Gives the open book another passphrase. Neither old passphrase nor old code opens it any more.
pub fn change(book: Book, new: &str, old: Old, env: &Env, probe: &mut dyn FnMut(Step)) -> Outcome {
    let prepared = before(&book).and_then(|before| Ok((before, rekey::prepare(&book, new, env, probe)?)));
    let ((then, listed), prepared) = match prepared {
        Ok(prepared) => prepared,
        Err(error) => return Outcome { book: Some(book), result: Err(error) },
    };
    let Swapped { mut book, result } = rekey::swap(book, prepared, probe);
    let result = result.and_then(|code| {
        let book = book.as_mut().ok_or(Error::NotNow(NotNow::NoBook))?;
        let (mut reached, mut unreached) = (Vec::new(), Vec::new());
        for (backup, state) in listed {
            let path = backup.path.clone();
            if state == State::Reachable && treat(book, &then, backup, old).unwrap_or(false) {
                reached.push(path);
            } else {
                unreached.push(path);
            }
        }
        Ok(Renewed { code, reached, unreached })
    });
    Outcome { book, result }
}

/// The key of before, and the backups with whether they have it.
fn before(book: &Book) -> Result<(Access, Vec<(Backup, State)>)> {
    let then = book.access().ok_or(Error::NotNow(NotNow::WrongBook))?.clone();
    Ok((then, backups::list(book)?))
}

/// Does with a backup of before what was asked. Tells whether something was.
fn treat(book: &mut Book, then: &Access, backup: Backup, old: Old) -> Result<bool> {
    match old {
        Old::Leave => return Ok(false),
        Old::Rekey => {
            let now = book.access().ok_or(Error::NotNow(NotNow::WrongBook))?.clone();
            let bytes = rekey::backup(&then.at(&backup.path), &now)?;
            backups::catch_up(book, &Backup { bytes, ..backup })?;
        }
        Old::Destroy => {
            disk::remove_file(&backup.path)?;
            book.transact(|tx| crate::store::backups::forget(tx, &backup.path))?;
        }
    }
    Ok(true)
}
