//! Whether the file that was opened still lies where it lay. `SQLite` goes on in one that was moved, removed or replaced,
//! and calls that saved.
use crate::error::{Error, Result};
use crate::store::access::missing;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A file by its place. It is looked at and never opened: closing that handle would drop `SQLite`'s own locks.
pub struct Place {
    path: PathBuf,
    file: Option<(u64, u64)>,
}

impl Place {
    /// The file that lies at a path now.
    pub fn of(path: &Path) -> Result<Self> {
        Ok(Self { path: path.to_owned(), file: identity(&look(path)?) })
    }

    /// It still lies there, and no other.
    pub fn holds(&self) -> Result<()> {
        if identity(&look(&self.path)?) == self.file { Ok(()) } else { Err(missing(&self.path)) }
    }
}

fn look(path: &Path) -> Result<Metadata> {
    fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => missing(path),
        _ => Error::Io(error),
    })
}

/// Device and inode.
#[cfg(unix)]
fn identity(file: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((file.dev(), file.ino()))
}

/// Not told here, and an open file can't be replaced.
#[cfg(not(unix))]
const fn identity(_: &Metadata) -> Option<(u64, u64)> {
    None
}
