//! Putting a backup back in the place of a book that is not open.
use crate::env::Env;
use crate::error::{Error, Result, Why};
use crate::ops::backups;
use crate::store::open::Opener;
use crate::store::restore::{Restore, Restored, Step, run};
use crate::store::work::Work;
use crate::words::say;
use std::path::{Path, PathBuf};

/// Puts a backup back. A book that is there is put aside, under a name that says when.
pub fn restore(
    backup: &Path,
    book: &Path,
    opener: &Opener<'_>,
    env: &Env,
    work: &Work,
    probe: &mut dyn FnMut(Step),
) -> Result<Restored> {
    let book = std::path::absolute(book)?;
    if book.file_name().is_none() || book.is_dir() {
        return Err(Error::invalid("path", Why::Malformed));
    }
    let backup = std::path::absolute(backup)?;
    let aside = aside(&book, env)?;
    let folder = backup.parent().map(Path::to_owned);
    let others = |tag: &str| folder.as_deref().map(|folder| backups::found(folder, tag)).unwrap_or_default();
    run(
        &Restore { backup: &backup, book: &book, aside: &aside, opener, now: env.now(), others: &others },
        work,
        probe,
    )
}

/// Where the book that is there goes: a name that is free.
fn aside(book: &Path, env: &Env) -> Result<PathBuf> {
    let stem = book.file_stem().unwrap_or_default().to_string_lossy();
    let at = backups::local(env.now()).format("%Y-%m-%d %H%M").to_string();
    for again in 1_u32.. {
        let at = if again == 1 { at.clone() } else { format!("{at} {again}") };
        let mut name = say("core-put-aside", &[("name", &stem), ("at", &at)]);
        if let Some(ending) = book.extension() {
            name = format!("{name}.{}", ending.to_string_lossy());
        }
        let path = book.with_file_name(name);
        if !path.try_exists()? {
            return Ok(path);
        }
    }
    unreachable!("some number is free")
}
