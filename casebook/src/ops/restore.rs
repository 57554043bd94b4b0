//! Putting a backup back in the place of a book that is not open.
use crate::domain::locale::Locale;
use crate::env::Env;
use crate::error::{Error, Result, Why};
use crate::ops::backups;
use crate::store::open::Opener;
use crate::store::restore::{Restore, Restored, Step, run};
use crate::store::work::Work;
use std::fs;
use std::path::{Path, PathBuf};

/// Puts a backup back. A book that is there is put aside, under a name that says when.
pub fn restore(
    backup: &Path,
    book: &Path,
    opener: &Opener<'_>,
    env: &Env,
    locale: Locale,
    work: &Work,
    probe: &mut dyn FnMut(Step),
) -> Result<Restored> {
    let book = std::path::absolute(book)?;
    if book.file_name().is_none() || book.is_dir() {
        return Err(Error::invalid("path", Why::Malformed));
    }
    let backup = std::path::absolute(backup)?;
    let aside = aside(&book, env, locale)?;
    let folder = backup.parent().map(Path::to_owned);
    let others = |tag: &str| folder.as_deref().map(|folder| backups::found(folder, tag)).unwrap_or_default();
    run(
        &Restore { backup: &backup, book: &book, aside: &aside, opener, now: env.now(), others: &others },
        work,
        probe,
    )
}

/// Books that were put aside in the place of this one, by their names: what is destroyed later is not destroyed in them.
pub fn put_aside_beside(book: &Path) -> Vec<PathBuf> {
    // No file name holds this sign, so it marks where the moment stands.
    let marked = Locale::ALL.map(|locale| named(book, "/", locale));
    let files = book.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            marked.iter().filter_map(|marked| marked.split_once('/')).any(|(before, after)| {
                name.strip_prefix(before)
                    .and_then(|rest| rest.strip_suffix(after))
                    .is_some_and(|at| !at.is_empty())
            })
        })
        .collect();
    found.sort();
    found
}

/// The name of a book that was put aside at a moment.
fn named(book: &Path, at: &str, locale: Locale) -> String {
    let stem = book.file_stem().unwrap_or_default().to_string_lossy();
    let name = locale.say("core-put-aside", &[("name", &stem), ("at", at)]);
    book.extension().map_or(name.clone(), |ending| format!("{name}.{}", ending.to_string_lossy()))
}

/// Where the book that is there goes: a name that is free.
fn aside(book: &Path, env: &Env, locale: Locale) -> Result<PathBuf> {
    let at = backups::local(env.now()).format("%Y-%m-%d %H%M").to_string();
    for again in 1_u32.. {
        let at = if again == 1 { at.clone() } else { format!("{at} {again}") };
        let path = book.with_file_name(named(book, &at, locale));
        if !path.try_exists()? {
            return Ok(path);
        }
    }
    unreachable!("some number is free")
}
