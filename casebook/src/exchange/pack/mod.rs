//! Packs of example cases: a folder, or one `.casuspakket`, with `pack.toml` and `cases/*.md`. Read as from a stranger: any
//! fault refuses the whole, and every fault is told with its file and line.
mod build;
pub mod files;
pub mod make;
mod names;
#[cfg(test)]
mod tests;

pub use build::{build, zipped};

use crate::content::case_file::{CaseFile, parse_whole};
use crate::content::pack_file::{self, is_id};
use crate::content::toml_fields::line_of;
use crate::domain::pack::PackAbout;
use crate::error::{Error, Expected, Fault};
use crate::exchange::pack::files::PackFile;
use crate::exchange::pack::names::Place;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// The ending of a pack in one file.
pub const ENDING: &str = "casuspakket";
/// Most bytes of a pack in one file.
const MOST_PACKED: u64 = files::MOST_UNPACKED + 1024 * 1024;

/// What is wrong with a file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// The file, from the folder of the pack.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong.
    pub why: Fault,
}

impl From<FileFault> for Error {
    fn from(FileFault { file, line, why }: FileFault) -> Self {
        Self::Fault { file, line, why }
    }
}

/// A sound pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// What it is, and whose.
    pub about: PackAbout,
    /// By the path of their files.
    pub cases: Vec<CaseFile>,
    /// SHA-256 over everything that is read of it. The same digest is the same pack.
    pub digest: [u8; 32],
}

/// Reads a pack from a folder or a file; or tells every fault, at least one.
pub fn read(path: &Path) -> Result<Pack, Vec<FileFault>> {
    of_files(files_at(path)?)
}

/// Reads a pack from the bytes of a `.casuspakket`. `name` is for messages.
pub fn of_zip(name: &str, bytes: &[u8]) -> Result<Pack, Vec<FileFault>> {
    of_files(files::of_zip(name, bytes)?)
}

fn files_at(path: &Path) -> Result<Vec<PackFile>, Vec<FileFault>> {
    if path.is_dir() {
        return files::of_folder(path);
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let fault = |why| vec![FileFault { file: name.clone(), line: 1, why }];
    match fs::metadata(path) {
        Ok(about) if about.len() > MOST_PACKED => Err(fault(Fault::TooLarge)),
        Ok(_) => files::of_zip(&name, &fs::read(path).map_err(|_| fault(Fault::Unread))?),
        Err(_) => Err(fault(Fault::Unread)),
    }
}

fn of_files(files: Vec<PackFile>) -> Result<Pack, Vec<FileFault>> {
    let mut faults: Vec<FileFault> = Vec::new();
    let mut digest = Sha256::new();
    let (mut about, mut cases, mut ids) = (None, Vec::new(), HashMap::new());
    let mut described = false;
    for PackFile { path, place, bytes } in files {
        let fault = |(line, why): (usize, Fault)| FileFault { file: path.clone(), line, why };
        match place {
            Place::Meta => {
                described = true;
                match pack_file::read(&bytes) {
                    Ok(read) => about = Some(read),
                    Err(wrong) => faults.extend(wrong.into_iter().map(fault)),
                }
            }
            Place::Case => match case(&path, &bytes, &mut ids) {
                Ok(read) => cases.push(read),
                Err(wrong) => faults.extend(wrong.into_iter().map(fault)),
            },
            Place::Beside | Place::Nothing => continue,
        }
        for part in [path.as_bytes(), &bytes] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    }
    if !described {
        faults.push(FileFault { file: "pack.toml".to_owned(), line: 1, why: Fault::Unread });
    }
    if cases.is_empty() && faults.is_empty() {
        faults.push(FileFault { file: "cases".to_owned(), line: 1, why: Fault::NoCase });
    }
    match about {
        Some(about) if faults.is_empty() => Ok(Pack { about, cases, digest: digest.finalize().into() }),
        _ => Err(faults),
    }
}

/// `ids`: those that were read before, each with its file.
fn case(path: &str, bytes: &[u8], ids: &mut HashMap<String, String>) -> Result<CaseFile, Vec<(usize, Fault)>> {
    let text = std::str::from_utf8(bytes).map_err(|_| vec![(1, Fault::Utf8)])?;
    let mut read = parse_whole(text)?;
    if !is_id(&read.key) {
        return Err(vec![(line_of(text, "id"), Fault::Expected(Expected::Id))]);
    }
    if let Some(other) = ids.insert(read.key.clone(), path.to_owned()) {
        return Err(vec![(line_of(text, "id"), Fault::SameId(other))]);
    }
    // Its pack says so of all its cases.
    read.text.fictitious = true;
    Ok(read)
}

/// The JSON Schemas of `pack.toml` and of the front matter of a case.
pub fn schema() -> serde_json::Value {
    serde_json::json!({
        "pack.toml": pack_file::schema(),
        "cases/*.md": crate::content::case_file::schema(),
    })
}
