//! Making one file of a folder. The same folder gives the same bytes, on every computer.
use crate::content::pack::Pack;
use crate::error::{Error, Result, Why};
use crate::exchange::pack::{ENDING, folder, read_bytes};
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Builds a pack from a folder that is sound, and reads it back before it is given.
pub fn build(from: &Path) -> Result<(Pack, Vec<u8>)> {
    if !from.is_dir() {
        return Err(Error::invalid("folder", Why::Malformed));
    }
    let (pack, files) = folder::gather(from)?.read()?;
    // No moment and no owner of this computer.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in &files {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    let bytes = zip.finish()?.into_inner();
    let again = read_bytes(&format!("{}.{ENDING}", pack.meta.id), &bytes)?;
    debug_assert_eq!(again, pack, "what was built is what was read");
    Ok((pack, bytes))
}
