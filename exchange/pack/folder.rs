//! A pack that is a folder, as its author writes it.
use crate::content::pack::CASES;
use crate::error::{Fault, Result};
use crate::exchange::pack::gathered::Gathered;
use crate::exchange::pack::name_of;
use std::fs::{self, File};
use std::path::Path;

/// What a computer leaves in a folder by itself, and nobody sees there.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Gathers the files of a folder. Nothing is followed, and no folder is entered but that of the cases.
pub fn gather(folder: &Path) -> Result<Gathered> {
    let mut gathered = Gathered::new(&name_of(folder));
    inside(folder, "", &mut gathered)?;
    Ok(gathered)
}

fn inside(folder: &Path, before: &str, gathered: &mut Gathered) -> Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let path = format!("{before}{}", name.to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if path == CASES {
                inside(&entry.path(), &format!("{CASES}/"), gathered)?;
            } else {
                gathered.fault(&path, Fault::NotOfPack);
            }
        } else if kind.is_symlink() || !kind.is_file() {
            gathered.fault(&path, Fault::Link);
        } else if name.to_str().is_some_and(|name| LITTER.contains(&name)) {
        } else if gathered.meets(&path)? {
            gathered.take(&path, File::open(entry.path())?)?;
        }
    }
    Ok(())
}
