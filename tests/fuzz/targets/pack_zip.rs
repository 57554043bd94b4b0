//! A `.casuspakket` as a stranger sends it: any bytes are a sound pack or a refusal with at least one fault, and reading
//! never ends the program.
#![no_main]
use casebook::exchange::pack::of_zip;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match of_zip("x.casuspakket", bytes) {
        Ok(pack) => assert!(!pack.cases.is_empty(), "a sound pack has a case"),
        Err(faults) => assert!(!faults.is_empty(), "a refusal says why"),
    }
});
