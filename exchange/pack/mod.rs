//! Packs of example cases as files: a folder, or a `.casuspakket` (a zip). Both are read as from a stranger, into memory,
//! and refused whole: with every fault there is, before a book is touched.
mod build;
mod folder;
mod gathered;
mod names;
mod schema;
mod zipped;

pub use build::build;
pub use schema::schema;

use crate::content::pack::Pack;
use crate::error::{Error, Result};
use std::fs;
use std::path::Path;

/// The ending of a pack that is one file.
pub const ENDING: &str = "casuspakket";
/// Most files of a pack.
pub const MOST_FILES: usize = 500;
/// Most bytes of a pack, and of all its files together.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// Reads a pack from a folder or a file.
pub fn read(path: &Path) -> Result<Pack> {
    let found = fs::metadata(path).map_err(|_| Error::NotFound { what: "file" })?;
    let gathered = if found.is_dir() { folder::gather(path)? } else { zipped::gather_file(path)? };
    gathered.read().map(|(pack, _)| pack)
}

/// Reads a pack that came as bytes; `name` is for messages.
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Pack> {
    zipped::gather(name, bytes)?.read().map(|(pack, _)| pack)
}

/// How a file is called in messages.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
