//! A pack that is one file: a zip. Read in memory, nothing of it is ever unpacked to a disk.
use crate::content::pack::CASES;
use crate::error::{Error, Fault, Result};
use crate::exchange::pack::gathered::Gathered;
use crate::exchange::pack::{MOST_BYTES, MOST_FILES, name_of};
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// What a file may unpack to for each byte it takes; text comes to ten at most.
const MOST_SWELLING: u64 = 100;
/// Below this many bytes nothing is said of it.
const SMALL: u64 = 64 * 1024;
/// The end of a zip without a comment: its sign, and where it counts its files.
const END: usize = 22;
const END_SIGN: &[u8] = b"PK\x05\x06";
const COUNT_AT: usize = 10;
/// The sign that would stand before the end of a zip for large files, and how long it would be.
const LARGE_SIGN: &[u8] = b"PK\x06\x07";
const LARGE: usize = 20;

/// Bits of a mode that tell a kind of file, and the two kinds there may be.
const KIND: u32 = 0o170_000;
const PLAIN: u32 = 0o100_000;
const FOLDER: u32 = 0o040_000;

/// Gathers the files of a zip on a disk.
pub fn gather_file(path: &Path) -> Result<Gathered> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    gather(&name_of(path), &bytes)
}

/// Gathers the files of a zip.
pub fn gather(name: &str, bytes: &[u8]) -> Result<Gathered> {
    let mut gathered = Gathered::new(name);
    if bytes.len() > MOST_BYTES {
        return Err(gathered.whole(Fault::TooLarge));
    }
    let counted = counted(bytes).ok_or_else(|| gathered.whole(Fault::Damaged))?;
    // Before the list is read: it would be given room for as many as it says there are.
    if counted > MOST_FILES {
        return Err(gathered.whole(Fault::TooMany { what: "files", max: MOST_FILES }));
    }
    let damaged = |gathered: &Gathered| gathered.whole(Fault::Damaged);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(&gathered))?;
    let overlapping = zip.has_overlapping_files().map_err(|_| damaged(&gathered))?;
    // Two files of one name are one in the list that was read.
    if overlapping || zip.len() != counted {
        return Err(damaged(&gathered));
    }
    for place in 0..zip.len() {
        let file = zip.by_index(place).map_err(|_| damaged(&gathered))?;
        let path = file.name().to_owned();
        let kind = file.unix_mode().map_or(0, |mode| mode & KIND);
        if file.is_symlink() || ![0, PLAIN, FOLDER].contains(&kind) {
            gathered.fault(&path, Fault::Link);
        } else if file.enclosed_name().is_none() {
            gathered.fault(&path, Fault::Outside);
        } else if path.strip_suffix('/') == Some(CASES) {
            // The folder of the cases; it holds nothing itself.
        } else if gathered.meets(&path)? {
            let packed = file.compressed_size();
            let size = gathered.take(&path, file)? as u64;
            if size > SMALL && size > packed.saturating_mul(MOST_SWELLING) {
                gathered.fault(&path, Fault::Swollen);
            }
        }
    }
    Ok(gathered)
}

/// How many files a zip says it holds. Null when it does not end as one does: a pack has no comment, and is not so large
/// that it would need another end.
fn counted(bytes: &[u8]) -> Option<usize> {
    let end = bytes.len().checked_sub(END)?;
    let large = end.checked_sub(LARGE).is_some_and(|at| bytes[at..].starts_with(LARGE_SIGN));
    if !bytes[end..].starts_with(END_SIGN) || large {
        return None;
    }
    let count = bytes.get(end + COUNT_AT..end + COUNT_AT + 2)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}

impl From<zip::result::ZipError> for Error {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Io(error.into())
    }
}
