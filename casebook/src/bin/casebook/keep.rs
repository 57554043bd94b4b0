//! Keeping a book safe: backups, putting back, the passphrase, taking out.
use crate::args::{Args, Backups, Command};
use crate::ask;
use crate::run::{Call, Open};
use crate::shown::{self, Refused};
use crate::wait::wait;
use casebook::api::App;
use casebook::api::request::path_text;
use serde_json::{Value, json};
use std::path::Path;

/// Runs one of these commands.
pub fn run(args: &Args, app: &App, call: &Call<'_>, open: &Open<'_>) -> Result<(), Refused> {
    match &args.command {
        Command::Backup { book, dir } => {
            open(book)?;
            let made = wait(app, call, "backup_make", json!({ "folder": path_text(dir) }))?;
            shown::object(&json!({ "v": 1, "path": made["path"], "thinned": made["thinned"] }), args.json);
        }
        Command::Restore { backup, book, code_file } => {
            let (passphrase, code) = match code_file {
                Some(file) => (None, Some(ask::code(Some(file))?)),
                None => (Some(ask::passphrase(args)?), None),
            };
            let request = json!({
                "backup": path_text(backup), "book": path_text(book), "passphrase": passphrase, "code": code,
            });
            let made = wait(app, call, "backup_restore", request)?;
            let out = json!({
                "v": 1, "book": made["path"], "aside": made["aside"], "replayed": made["replayed"],
            });
            shown::object(&out, args.json);
        }
        Command::Passphrase { book, backups } => {
            let current = ask::passphrase(args)?;
            let open = json!({ "path": path_text(book), "passphrase": current });
            call("book_open", open)?;
            let new = ask::other_passphrase(args)?;
            sure(args, *backups)?;
            let request = json!({ "current": current, "new": new, "backups": backups.name() });
            shown::object(&call("passphrase_change", request)?, args.json);
        }
        Command::Recover { book, code_file, backups } => {
            recover(args, call, book, code_file.as_deref(), *backups)?;
        }
        Command::Export { book, dir, replace, justify } => {
            open(book)?;
            let details = match justify {
                Some(why) => json!({ "kind": "justify", "why": why }),
                None if *replace => json!({ "kind": "replace" }),
                None => Value::Null,
            };
            let made = wait(app, call, "book_export", json!({ "folder": path_text(dir), "details": details }))?;
            shown::object(&json!({ "v": 1, "path": made["path"] }), args.json);
        }
        _ => unreachable!("only these commands come here"),
    }
    Ok(())
}

fn recover(
    args: &Args,
    call: &Call<'_>,
    book: &Path,
    code_file: Option<&Path>,
    backups: Backups,
) -> Result<(), Refused> {
    let code = ask::code(code_file)?;
    call("book_open_with_code", json!({ "path": path_text(book), "code": code }))?;
    let new = ask::other_passphrase(args)?;
    sure(args, backups)?;
    let renewed = call("passphrase_reset", json!({ "new": new, "backups": backups.name() }))?;
    shown::object(&renewed, args.json);
    Ok(())
}

fn sure(args: &Args, backups: Backups) -> Result<(), Refused> {
    if backups == Backups::Destroy { ask::sure(args, "cli-backups-destroy") } else { Ok(()) }
}
