//! Packs of example cases: checking, building, and what their files may hold. Opens no book.
use crate::args::Pack as Asked;
use crate::shown::{self, Refused};
use casebook::api::failure::Failure;
use casebook::api::request::path_text;
use casebook::error::Error;
use casebook::exchange::pack::{self, FileFault, Pack};
use casebook::words::{Given, say_with};
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use std::process::ExitCode;

/// Runs one command on a pack.
pub fn run(command: &Asked, as_json: bool) -> Result<ExitCode, Refused> {
    match command {
        Asked::Check { path } => Ok(told(&pack::read(path), as_json)),
        Asked::Build { folder, output } => {
            if output.exists() {
                return Err(Refused::exists(output));
            }
            match pack::build(folder, output)? {
                Ok(made) => {
                    let out = json!({ "v": 1, "file": path_text(output), "id": made.meta.id, "cases": made.cases.len() });
                    shown::object(&out, as_json);
                    Ok(ExitCode::SUCCESS)
                }
                refused => Ok(told(&refused, as_json)),
            }
        }
        Asked::Schema => {
            shown::json(&pack::schema());
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// What is in a pack, or everything that is wrong with it.
fn told(read: &Result<Pack, Vec<FileFault>>, as_json: bool) -> ExitCode {
    let faults: &[FileFault] = read.as_ref().map_or_else(Vec::as_slice, |_| &[]);
    let failures: Vec<Failure> = faults.iter().map(|fault| Error::from(fault.clone()).into()).collect();
    let pack = read.as_ref().ok();
    if as_json {
        let faults: Vec<Value> = failures.iter().map(|failure| json!(failure.detail)).collect();
        shown::json(&json!({
            "v": 1, "ok": faults.is_empty(), "faults": faults,
            "id": pack.map(|pack| &pack.meta.id), "version": pack.map(|pack| &pack.meta.version),
            "title": pack.map(|pack| &pack.meta.title), "cases": pack.map(|pack| pack.cases.len()),
            "digest": pack.map(|pack| HEXLOWER.encode(&pack.digest)),
        }));
    }
    let number = |count: usize| Given::Number(i64::try_from(count).unwrap_or(i64::MAX));
    match pack {
        Some(pack) if !as_json => {
            let given = [("title", Given::Text(&pack.meta.title)), ("cases", number(pack.cases.len()))];
            println!("{}", say_with("pack-sound", given));
        }
        Some(_) => {}
        None => {
            for failure in &failures {
                eprintln!("{}", failure.sentence());
            }
            eprintln!("{}", say_with("pack-faults", [("count", number(failures.len()))]));
        }
    }
    ExitCode::from(u8::from(pack.is_none()))
}
