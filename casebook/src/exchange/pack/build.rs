//! Makes one `.casuspakket` of the folder of a pack. The same folder gives the same bytes.
use crate::error::{Error, Result, Why};
use crate::exchange::pack::{FileFault, Pack, files, of_files};
use crate::store::disk;
use std::io::{self, Cursor, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Who may read a file that was unpacked.
const RIGHTS: u32 = 0o644;

/// Packs a folder in a new file, once it is sound; or tells every fault. A file that is there is left as it is.
pub fn build(folder: &Path, to: &Path) -> Result<std::result::Result<Pack, Vec<FileFault>>> {
    if to.try_exists()? {
        return Err(Error::invalid("file", Why::Taken));
    }
    let files = match files::of_folder(folder) {
        Ok(files) => files,
        Err(faults) => return Ok(Err(faults)),
    };
    let pack = match of_files(files.clone()) {
        Ok(pack) => pack,
        Err(faults) => return Ok(Err(faults)),
    };
    disk::write(to, &zipped(files.iter().map(|file| (file.path.as_str(), file.bytes.as_slice())))?)?;
    Ok(Ok(pack))
}

/// Files by their paths, in one zip. The same files give the same bytes.
pub fn zipped<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>> {
    let how = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(RIGHTS);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path, how).map_err(io::Error::from)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(io::Error::from)?.into_inner())
}
