//! A shared folder in which teams put their deposits. Knows files, not what is in them.
use crate::error::{DepositTrouble, Error, Result, Why};
use crate::exchange::deposit::format::{ENDING, MOST_BYTES};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Most deposits of one folder.
pub const MOST_FILES: usize = 500;

/// Every deposit in a folder, by name. Not those in folders inside it.
pub fn deposits(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    if !folder.is_dir() {
        return Err(Error::invalid("folder", Why::Malformed));
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_deposit =
            path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)) && path.is_file();
        if let (true, Some(name)) = (is_deposit, path.file_name()) {
            files.push((name.to_string_lossy().into_owned(), path));
        }
        if files.len() > MOST_FILES {
            return Err(Error::invalid("folder", Why::TooMany { max: MOST_FILES }));
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one. What is too large, or no text, is no deposit.
pub fn read(path: &Path) -> Result<String> {
    let damaged = || Error::Deposit(DepositTrouble::Damaged);
    let most = u64::try_from(MOST_BYTES).expect("sizes fit in 64 bits");
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MOST_BYTES { Err(damaged()) } else { String::from_utf8(bytes).map_err(|_| damaged()) }
}
