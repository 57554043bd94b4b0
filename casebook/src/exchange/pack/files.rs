//! The files of a pack, from a folder or from one `.casuspakket` (a zip). Refused whole when there is anything in it that
//! does not belong in a pack; nothing is ever written while it is read.
use crate::error::Fault;
use crate::exchange::pack::FileFault;
use crate::exchange::pack::names::{Place, place};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// Most files of a pack.
pub const MOST_FILES: usize = 500;
/// Most bytes of a pack, unpacked.
pub const MOST_UNPACKED: u64 = 20 * 1024 * 1024;
/// A file this small may be packed as tightly as it likes.
const SMALL: u64 = 256 * 1024;
/// Most times a file may grow when it is unpacked. Text grows less than a tenth of this.
const MOST_GROWTH: u64 = 100;
/// Bytes of the record at the end of a zip, without its comment.
const END: usize = 22;

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Where it stands, parted by `/`.
    pub path: String,
    /// What it is.
    pub place: Place,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    files: Vec<PackFile>,
    names: HashSet<String>,
    unpacked: u64,
    faults: Vec<FileFault>,
}

impl Reading {
    fn fault(&mut self, file: &str, why: Fault) {
        self.faults.push(FileFault { file: file.to_owned(), line: 1, why });
    }

    /// What a path is; null when it is not to be read.
    fn place(&mut self, path: &str) -> Option<Place> {
        match place(path) {
            Ok(Place::Nothing) => None,
            Ok(_) if !self.names.insert(path.to_lowercase()) => {
                self.fault(path, Fault::SameName);
                None
            }
            Ok(place) => Some(place),
            Err(why) => {
                self.fault(path, why);
                None
            }
        }
    }

    /// Reads one file. `packed`: its bytes in a zip. False: it is no use to go on.
    fn file(&mut self, path: &str, place: Place, from: &mut dyn Read, packed: Option<u64>) -> bool {
        let left = MOST_UNPACKED - self.unpacked;
        let most = packed.map_or(left, |packed| left.min((packed * MOST_GROWTH).max(SMALL)));
        let mut bytes = Vec::new();
        match from.take(most + 1).read_to_end(&mut bytes) {
            Ok(read) if read as u64 > left => {
                self.fault(path, Fault::TooLarge);
                return false;
            }
            Ok(read) if read as u64 > most => {
                self.fault(path, Fault::Bomb);
                return false;
            }
            Ok(read) => self.unpacked += read as u64,
            Err(_) => {
                self.fault(path, if packed.is_some() { Fault::Zip } else { Fault::Unread });
                return packed.is_none();
            }
        }
        self.files.push(PackFile { path: path.to_owned(), place, bytes });
        true
    }

    fn done(mut self) -> Result<Vec<PackFile>, Vec<FileFault>> {
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(self.files)
    }
}

/// The files of a folder.
pub fn of_folder(folder: &Path) -> Result<Vec<PackFile>, Vec<FileFault>> {
    let mut reading = Reading::default();
    let mut seen = 0;
    walk(&mut reading, folder, "", &mut seen);
    reading.done()
}

fn walk(reading: &mut Reading, folder: &Path, before: &str, seen: &mut usize) -> bool {
    let shown = if before.is_empty() { "pack.toml" } else { before };
    let Ok(entries) = fs::read_dir(folder) else {
        reading.fault(shown.trim_end_matches('/'), Fault::Unread);
        return true;
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        *seen += 1;
        if *seen > MOST_FILES {
            reading.fault(shown, Fault::TooMany(MOST_FILES));
            return false;
        }
        let Some(name) = entry.file_name().to_str().map(|name| format!("{before}{name}")) else {
            reading.fault(&format!("{before}{}", entry.file_name().to_string_lossy()), Fault::Path);
            continue;
        };
        // What the entry itself is: a link is not followed.
        let Ok(kind) = entry.file_type() else {
            reading.fault(&name, Fault::Unread);
            continue;
        };
        if kind.is_symlink() {
            reading.fault(&name, Fault::Link);
        } else if kind.is_dir() {
            if name == "cases" {
                if !walk(reading, &entry.path(), "cases/", seen) {
                    return false;
                }
            } else if place(&name) != Ok(Place::Nothing) {
                reading.fault(&name, Fault::Stranger);
            }
        } else if !kind.is_file() {
            reading.fault(&name, Fault::Stranger);
        } else if let Some(place) = reading.place(&name) {
            match File::open(entry.path()) {
                Ok(mut file) => {
                    if !reading.file(&name, place, &mut file, None) {
                        return false;
                    }
                }
                Err(_) => reading.fault(&name, Fault::Unread),
            }
        }
    }
    true
}

/// The files of a zip. `name` is for messages.
pub fn of_zip(name: &str, bytes: &[u8]) -> Result<Vec<PackFile>, Vec<FileFault>> {
    let mut reading = Reading::default();
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else {
        reading.fault(name, Fault::Zip);
        return reading.done();
    };
    if zip.len() > MOST_FILES {
        reading.fault(name, Fault::TooMany(MOST_FILES));
        return reading.done();
    }
    // Two entries of one name are one to the reader; the record at the end counts both.
    if told(bytes).is_some_and(|told| told != zip.len()) {
        reading.fault(name, Fault::Zip);
        return reading.done();
    }
    for at in 0..zip.len() {
        let Ok(mut file) = zip.by_index(at) else {
            reading.fault(name, Fault::Zip);
            break;
        };
        let path = file.name().to_owned();
        if named_at(bytes, file.header_start()) != Some(file.name_raw()) {
            reading.fault(name, Fault::Zip);
            break;
        }
        if file.is_symlink() {
            reading.fault(&path, Fault::Link);
        } else if file.is_dir() {
            let folder = path.trim_end_matches('/');
            if folder != "cases" && place(folder) != Ok(Place::Nothing) {
                reading.fault(&path, place(folder).err().unwrap_or(Fault::Stranger));
            }
        } else if file.enclosed_name().is_none() {
            reading.fault(&path, Fault::Path);
        } else if let Some(place) = reading.place(&path) {
            let packed = file.compressed_size();
            if !reading.file(&path, place, &mut file, Some(packed)) {
                break;
            }
        }
    }
    reading.done()
}

/// The name that stands before a file itself. The list at the end has to say the same.
fn named_at(bytes: &[u8], header: u64) -> Option<&[u8]> {
    let header = bytes.get(usize::try_from(header).ok()?..)?;
    let length: [u8; 2] = header.get(26..28)?.try_into().ok()?;
    header.get(30..30 + usize::from(u16::from_le_bytes(length)))
}

/// How many entries the record at the end of a zip counts.
fn told(bytes: &[u8]) -> Option<usize> {
    let from = bytes.len().saturating_sub(END + usize::from(u16::MAX));
    let at = bytes[from..].windows(4).rposition(|window| window == b"PK\x05\x06")? + from;
    let count: [u8; 2] = bytes.get(at + 10..at + 12)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(count)))
}
