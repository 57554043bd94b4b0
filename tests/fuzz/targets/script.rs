//! A session script of any text: it is read, or refused with a fault that names a line of the file.
#![no_main]
use casebook::error::Error;
use casebook::exchange::script::parse;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match parse("x.toml", text) {
        Ok(_) => {}
        Err(Error::Fault { line, .. }) => {
            let lines = text.lines().count().max(1);
            assert!((1..=lines + 1).contains(&line), "line {line} of {lines}");
        }
        Err(other) => panic!("no fault of the file: {other:?}"),
    }
});
