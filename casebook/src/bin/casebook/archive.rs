//! The commands between a team and its archive.
use crate::args::{Archive, Args};
use crate::ask;
use crate::run::{Call, Open, from, utf8};
use crate::shown::LOCALE;
use crate::shown::{self, Refused, told};
use casebook::api::request::keeping::DepositTaken;
use casebook::api::request::path_text;
use casebook::domain::ids::KeptId;
use casebook::error::Error;
use casebook::exchange::decisions;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// The name and the text of a file.
pub fn text_of(file: &Path) -> Result<(String, String), Refused> {
    let name = path_text(file);
    let text = String::from_utf8(bytes_of(file)?).map_err(|_| utf8(&name))?;
    Ok((name, text))
}

/// Runs one command on an archive book.
pub fn run(args: &Args, command: &Archive, call: &Call<'_>, open: &Open<'_>) -> Result<ExitCode, Refused> {
    match command {
        Archive::Key { book } => {
            open(book)?;
            let key = call("archive_key", json!({}))?;
            match key["key"].as_str() {
                // The bare key, so that `> file` makes a key file.
                Some(bare) if !args.json => told!("{bare}"),
                _ => shown::json(&key),
            }
        }
        Archive::Take { book, files } => {
            let files = files.iter().map(|path| deposit_file(path)).collect::<Result<Vec<_>, _>>()?;
            open(book)?;
            return took(from(call("deposit_take", json!({ "files": files }))?), args.json);
        }
        Archive::Finish { book, id, decisions: file } => {
            let (name, text) = text_of(file)?;
            let decided = decisions::parse(&name, &text)?;
            let id: KeptId = id.parse().map_err(|_| Error::NotFound { what: "kept" })?;
            open(book)?;
            ask::sure(args, "cli-archive-finish")?;
            let asked = json!({ "id": id, "title": decided.title, "themes": decided.themes,
                               "decisions": decided.on_findings() });
            shown::object(&call("archive_finish", asked)?, args.json);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What is no text goes along as it can be read: the core says that it is no deposit.
fn deposit_file(path: &Path) -> Result<Value, Refused> {
    Ok(json!({ "file": path_text(path), "text": String::from_utf8_lossy(&bytes_of(path)?) }))
}

/// The text of a key file. Some shells write `> file` in two bytes a letter; the core looks for the key in what is left.
pub fn key_file(path: &Path) -> Result<String, Refused> {
    Ok(String::from_utf8_lossy(&bytes_of(path)?).replace('\0', ""))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Refused> {
    fs::read(path).map_err(|error| Refused::file(path, &error))
}

/// Says what became of each file. One that was refused makes the whole a refusal, by its sentence.
fn took(all: DepositTaken, as_json: bool) -> Result<ExitCode, Refused> {
    let Some(first) = all.refused.first().map(|one| one.failure.clone()) else {
        return Ok(told(&all, as_json, ExitCode::SUCCESS));
    };
    if all.taken.is_empty() && as_json {
        return Err(first.into());
    }
    let done = told(&all, as_json, ExitCode::from(1));
    eprintln!("{}", first.sentence(LOCALE));
    Ok(done)
}

fn told(all: &DepositTaken, as_json: bool, done: ExitCode) -> ExitCode {
    if as_json {
        shown::json(all);
        return done;
    }
    for one in &all.taken {
        told!("{}  {}  {}", one.file, one.id, one.title);
    }
    for one in &all.refused {
        told!("{}: {}", one.file, one.failure.sentence(LOCALE));
    }
    done
}

/// Makes a deposit in a new file. The file comes first: a deposit that could not be written is not noted in the book.
pub fn deposit(call: &Call<'_>, kept: KeptId, key: &str, output: &Path) -> Result<Value, Refused> {
    let mut file = File::create_new(output).map_err(|error| Refused::unwritten(output, error))?;
    let written =
        call("deposit_make", json!({ "kept": kept, "to": key })).map_err(Refused::from).and_then(|made| {
            let text = made["text"].as_str().unwrap_or_default();
            write(&mut file, text).map_err(|error| Refused::unwritten(output, error))?;
            Ok(json!({ "v": 1, "kept": kept, "file": path_text(output) }))
        });
    if written.is_err() {
        // Nothing half made stays behind; the first error is the one to tell.
        let _ = fs::remove_file(output);
    }
    written
}

fn write(file: &mut File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
