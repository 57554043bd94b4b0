//! A zip that holds together, with names and contents of any kind: bytes alone seldom get past its checksums. The input is
//! cut at lines of `>>> name`; the first byte of a name says how the file is packed.
#![no_main]
use casebook::exchange::pack::of_zip;
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const CUT: &[u8] = b">>> ";

fn packed(input: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut open = false;
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(name) = line.strip_prefix(CUT) {
            let name = std::str::from_utf8(name).ok()?.trim_end_matches('\n');
            let how = if name.starts_with('p') { CompressionMethod::Deflated } else { CompressionMethod::Stored };
            zip.start_file(name, SimpleFileOptions::default().compression_method(how)).ok()?;
            open = true;
        } else if open {
            zip.write_all(line).ok()?;
        }
    }
    Some(zip.finish().ok()?.into_inner())
}

fuzz_target!(|input: &[u8]| {
    let Some(bytes) = packed(input) else { return };
    match of_zip("x.casuspakket", &bytes) {
        Ok(pack) => {
            let mut keys: Vec<&str> = pack.cases.iter().map(|case| case.key.as_str()).collect();
            keys.sort_unstable();
            assert!(keys.windows(2).all(|two| two[0] != two[1]), "no id stands there twice");
        }
        Err(faults) => assert!(!faults.is_empty(), "a refusal says why"),
    }
});
