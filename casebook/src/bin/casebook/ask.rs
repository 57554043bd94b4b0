//! What must be asked: passphrases, a recovery code, and whether to destroy.
use crate::args::Args;
use crate::shown::LOCALE;
use crate::shown::Refused;
use casebook::api::request::Secret;
use std::env;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

fn from_file(path: &Path) -> Result<Secret, Refused> {
    let text = fs::read_to_string(path).map_err(|error| Refused::file(path, &error))?;
    Ok(Secret::new(without_newline(text)))
}

/// One trailing newline belongs to the file, not to the passphrase.
fn without_newline(mut text: String) -> String {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    text
}

/// The passphrase of a book: from a file, the environment, or a prompt.
pub fn passphrase(args: &Args) -> Result<Secret, Refused> {
    if let Some(path) = &args.passphrase_file {
        return from_file(path);
    }
    if let Ok(text) = env::var("CASEBOOK_PASSPHRASE") {
        return Ok(Secret::new(without_newline(text)));
    }
    prompt("cli-passphrase")
}

/// A new passphrase: from its own file, else as any other; at a prompt it is asked twice.
pub fn new_passphrase(args: &Args) -> Result<Secret, Refused> {
    if let Some(path) = &args.new_passphrase_file {
        return from_file(path);
    }
    if args.passphrase_file.is_some() || env::var_os("CASEBOOK_PASSPHRASE").is_some() {
        return passphrase(args);
    }
    twice()
}

fn twice() -> Result<Secret, Refused> {
    let first = prompt("cli-passphrase-new")?;
    let second = prompt("cli-passphrase-again")?;
    if first.expose() == second.expose() { Ok(first) } else { Err(Refused::sentence("cli-passphrase-differ")) }
}

/// Another passphrase for a book that has one: from its own file, or at a prompt twice.
pub fn other_passphrase(args: &Args) -> Result<Secret, Refused> {
    if let Some(path) = &args.new_passphrase_file {
        return from_file(path);
    }
    if !io::stdin().is_terminal() {
        return Err(Refused::sentence("cli-passphrase-new-how"));
    }
    twice()
}

/// The recovery code of a book: from a file, the environment, or a prompt.
pub fn code(file: Option<&Path>) -> Result<Secret, Refused> {
    if let Some(path) = file {
        return from_file(path);
    }
    match env::var("CASEBOOK_CODE") {
        Ok(text) => Ok(Secret::new(text)),
        Err(_) => rpassword::prompt_password(LOCALE.say("cli-code", &[]) + " ")
            .map(Secret::new)
            .map_err(|_| Refused::sentence("cli-code-how")),
    }
}

fn prompt(key: &str) -> Result<Secret, Refused> {
    rpassword::prompt_password(LOCALE.say(key, &[]) + " ")
        .map(Secret::new)
        .map_err(|_| Refused::sentence("cli-passphrase-how"))
}

/// Asks at a terminal whether to go on; `what` is the message that says what would happen. A script that calls this has decided already.
pub fn sure(args: &Args, what: &str) -> Result<(), Refused> {
    if args.yes || !io::stdin().is_terminal() {
        return Ok(());
    }
    eprint!("{} ", LOCALE.say("cli-go-on", &[("what", &LOCALE.say(what, &[]))]));
    io::stderr().flush().ok();
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).ok();
    if matches!(answer.trim().to_lowercase().as_str(), "j" | "ja" | "y" | "yes") {
        Ok(())
    } else {
        Err(Refused::sentence("cli-unchanged"))
    }
}
