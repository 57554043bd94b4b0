//! The files of a pack while they are gathered, with what is wrong with them as files.
use crate::content::pack::{self, Files, Pack};
use crate::domain::text::nfc;
use crate::error::{Error, Fault, FileFault, Result};
use crate::exchange::pack::{MOST_BYTES, MOST_FILES, names};
use std::collections::BTreeMap;
use std::io::{self, Read};

/// What was gathered so far.
pub struct Gathered {
    /// How the pack is called in messages.
    name: String,
    files: Files,
    /// Every path, without regard to capitals, to the path as it is.
    seen: BTreeMap<String, String>,
    faults: Vec<FileFault>,
    bytes: usize,
}

impl Gathered {
    /// Nothing yet of a pack.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), files: Files::new(), seen: BTreeMap::new(), faults: Vec::new(), bytes: 0 }
    }

    /// Something is wrong with a file.
    pub fn fault(&mut self, path: &str, why: Fault) {
        self.faults.push(FileFault { file: path.to_owned(), line: 1, why });
    }

    /// A refusal of the whole pack, whatever else is wrong.
    pub fn whole(&self, why: Fault) -> Error {
        Error::Faults(vec![FileFault { file: self.name.clone(), line: 1, why }])
    }

    /// One more file, by its path. Says whether it is to be read.
    pub fn meets(&mut self, path: &str) -> Result<bool> {
        if self.seen.len() == MOST_FILES {
            return Err(self.whole(Fault::TooMany { what: "files", max: MOST_FILES }));
        }
        let other = self.seen.insert(nfc(path).to_lowercase(), path.to_owned());
        let fault = match other {
            Some(other) => Some(Fault::Clash(other)),
            None => names::fault(path).or_else(|| (!pack::belongs(path)).then_some(Fault::NotOfPack)),
        };
        Ok(match fault {
            Some(fault) => {
                self.fault(path, fault);
                false
            }
            None => true,
        })
    }

    /// Reads a file. What it unpacks to is counted here: no header is believed. Gives how many bytes that were.
    pub fn take(&mut self, path: &str, from: impl Read) -> Result<usize> {
        let left = MOST_BYTES - self.bytes;
        let mut bytes = Vec::new();
        from.take(left as u64 + 1).read_to_end(&mut bytes).map_err(|error| match error.kind() {
            // What a zip can't give back.
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                self.whole(Fault::Damaged)
            }
            _ => Error::Io(error),
        })?;
        if bytes.len() > left {
            return Err(self.whole(Fault::TooLarge));
        }
        self.bytes += bytes.len();
        let size = bytes.len();
        self.files.insert(path.to_owned(), bytes);
        Ok(size)
    }

    /// Reads what was gathered: the pack, with its files as they are.
    pub fn read(self) -> Result<(Pack, Files)> {
        let mut faults = self.faults;
        match pack::read(&self.files) {
            Ok(pack) if faults.is_empty() => return Ok((pack, self.files)),
            Ok(_) => {}
            // A newer version may allow all the rest.
            Err(Error::Faults(more)) if more.iter().any(|one| one.why == Fault::Newer) => {
                return Err(Error::Faults(more));
            }
            Err(Error::Faults(more)) => faults.extend(more),
            Err(other) => return Err(other),
        }
        Err(pack::refused(faults))
    }
}
