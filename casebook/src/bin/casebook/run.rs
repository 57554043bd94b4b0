//! What each command does, through the one list of the api.
use crate::archive;
use crate::args::{Args, Case, Command, Format, Session};
use crate::ask;
use crate::check;
use crate::find;
use crate::keep;
use crate::pack;
use crate::shown::LOCALE;
use crate::shown::{self, Refused, told, told_raw};
use casebook::api::failure::Failure;
use casebook::api::request::path_text;
use casebook::api::role::Role;
use casebook::api::{App, Config};
use casebook::content::case_file;
use casebook::domain::ids::{CaseId, SessionId};
use casebook::env::Env;
use casebook::error::Error;
use casebook::exchange::script;
use casebook::ops::view::{CaseSummary, ComparisonView};
use casebook::report;
use casebook::store::book::Kind;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Runs one command.
pub fn run(args: Args) -> Result<ExitCode, Refused> {
    let app = App::for_one_command(Config { data_folder: None, books_folder: ".".into(), env: Env::system() });
    let call = |name: &str, request: Value| app.call(Role::Cli, name, request);
    let open = |book: &Path| -> Result<(), Refused> {
        let passphrase = ask::passphrase(&args)?;
        call("book_open", json!({ "path": path_text(book), "passphrase": passphrase.expose() }))?;
        Ok(())
    };
    match &args.command {
        Command::New { book, archive } => {
            let passphrase = ask::new_passphrase(&args)?;
            let kind = if *archive { Kind::Archive } else { Kind::Team };
            let made = app.create_at(book, kind, passphrase.expose())?;
            let out = json!({ "v": 1, "book": path_text(book), "recovery_code": made.recovery_code });
            shown::object(&out, args.json);
        }
        Command::Info { book } => {
            open(book)?;
            let mut described = call("book_describe", json!({}))?;
            described["book"] = path_text(book).into();
            shown::object(&described, args.json);
        }
        Command::Verify { book, anchor } => {
            open(book)?;
            let anchor = anchor.as_deref().map(read_text).transpose()?;
            return verify(&app, anchor.as_deref(), args.json);
        }
        Command::Case(case) => run_case(&args, case, &call, &open)?,
        Command::Session(Session::Schema) => shown::json(&script::schema()),
        Command::Session(session) => run_session(&args, session, &call, &open)?,
        Command::Archive(command) => return archive::run(&args, command, &call, &open),
        Command::Deposit { book, session, to, output } => {
            let key = archive::key_file(to)?;
            open(book)?;
            let kept = app.kept_of(session)?;
            shown::object(&archive::deposit(&call, kept, &key, output)?, args.json);
        }
        Command::Search { .. } | Command::Sample { .. } => find::run(&args, &app, &call, &open)?,
        Command::Withdraw { book, code } => {
            open(book)?;
            ask::sure(&args, "cli-withdraw")?;
            shown::object(&call("withdraw", json!({ "code": code.join(" ") }))?, args.json);
        }
        Command::Compare { book, session, format } => {
            open(book)?;
            let session = session_id(session)?;
            let compared: ComparisonView =
                from(call("compare", json!({ "session": session, "through": null, "voices": true }))?);
            match if args.json { Format::Json } else { *format } {
                Format::Json => shown::json(&compared.comparison),
                Format::Md => told_raw!("{}", report::comparison::markdown(&compared, LOCALE)),
                Format::Html => told_raw!("{}", report::comparison::html(&compared, LOCALE)),
            }
        }
        Command::Pack(command) => return pack::run(&args, command, &call, &open),
        Command::Check { file, names, gate } => return check::run(file, names, *gate, args.json),
        Command::Report { .. } => crate::report::run(&args, &app, &call, &open)?,
        Command::Backup { .. }
        | Command::Restore { .. }
        | Command::Passphrase { .. }
        | Command::Recover { .. }
        | Command::Export { .. } => keep::run(&args, &app, &call, &open)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Calls a command of the core.
pub type Call<'a> = dyn Fn(&str, Value) -> Result<Value, Failure> + 'a;
/// Opens a book with its passphrase.
pub type Open<'a> = dyn Fn(&Path) -> Result<(), Refused> + 'a;

/// A list of cases with the keys that were promised, and no other.
fn as_promised(mut list: Value) -> Value {
    for case in list["cases"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        case.remove("example");
    }
    list
}

fn run_case(args: &Args, case: &Case, call: &Call<'_>, open: &Open<'_>) -> Result<(), Refused> {
    match case {
        Case::List { book } => {
            open(book)?;
            let list = call("case_list", json!({}))?;
            if args.json {
                shown::json(&as_promised(list));
            } else {
                for case in from::<Vec<CaseSummary>>(list["cases"].clone()) {
                    told!("{}  {}  {}", case.id, case.key.as_deref().unwrap_or("–"), case.title);
                }
            }
        }
        Case::Show { book, id, format } => {
            open(book)?;
            let id = find_case(call, id)?;
            let shown = call("case_get", json!({ "case": id }))?;
            match if args.json { Format::Json } else { *format } {
                Format::Json => shown::json(&with_version(shown)),
                form => {
                    let source: CaseMarkdown = from(call("case_source", json!({ "case": id }))?);
                    let read = case_file::parse("case", &source.markdown)?;
                    match form {
                        Format::Html => told_raw!("{}", report::case_page::html(&read.text, LOCALE)),
                        _ => told_raw!("{}", source.markdown),
                    }
                }
            }
        }
        Case::Import { book, file } => {
            open(book)?;
            let bytes = fs::read(file).map_err(|error| Refused::file(file, &error))?;
            let name = path_text(file);
            let text = String::from_utf8(bytes).map_err(|_| utf8(&name))?;
            shown::object(&call("case_import", json!({ "file": name, "text": text }))?, args.json);
        }
        Case::Destroy { book, id } => {
            open(book)?;
            let id = find_case(call, id)?;
            ask::sure(args, "cli-case-destroy")?;
            call("case_destroy", json!({ "case": id }))?;
            shown::object(&json!({ "v": 1, "id": id, "destroyed": true }), args.json);
        }
    }
    Ok(())
}

fn run_session(args: &Args, session: &Session, call: &Call<'_>, open: &Open<'_>) -> Result<(), Refused> {
    match session {
        Session::Schema => {}
        Session::Run { book, script } => {
            let bytes = fs::read(script).map_err(|error| Refused::file(script, &error))?;
            let file = path_text(script);
            let text = String::from_utf8(bytes).map_err(|_| utf8(&file))?;
            open(book)?;
            shown::object(&call("session_run", json!({ "file": file, "script": text }))?, args.json);
        }
        Session::List { book } => {
            open(book)?;
            let list = call("session_list", json!({}))?;
            if args.json {
                shown::json(&list);
            } else {
                for one in list["sessions"].as_array().into_iter().flatten() {
                    let text = |key: &str| one[key].as_str().unwrap_or("–").to_owned();
                    told!("{}  {}  {}  {}", text("id"), text("state"), text("phase"), text("title"));
                }
            }
        }
        Session::Close { book, session } => {
            open(book)?;
            let session = session_id(session)?;
            ask::sure(args, "cli-session-close")?;
            shown::object(&call("session_close", json!({ "session": session, "keep_notes": false }))?, args.json);
        }
    }
    Ok(())
}

#[derive(serde::Deserialize)]
struct CaseMarkdown {
    markdown: String,
}

pub fn from<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("the core reads what it wrote itself")
}

fn with_version(mut value: Value) -> Value {
    value["v"] = 1.into();
    value
}

fn read_text(path: &Path) -> Result<String, Refused> {
    fs::read_to_string(path).map_err(|error| Refused::file(path, &error))
}

pub fn utf8(file: &str) -> Refused {
    Error::Fault { file: file.to_owned(), line: 1, why: casebook::error::Fault::Utf8 }.into()
}

fn session_id(text: &str) -> Result<SessionId, Refused> {
    text.parse().map_err(|_| Error::NotFound { what: "session" }.into())
}

/// A case by its id, or by the id of its file.
fn find_case(call: &Call<'_>, name: &str) -> Result<CaseId, Refused> {
    let list: Vec<CaseSummary> = from(call("case_list", json!({}))?["cases"].clone());
    list.iter()
        .find(|case| case.id.to_string() == name || case.key.as_deref() == Some(name))
        .map(|case| case.id)
        .ok_or_else(|| Error::NotFound { what: "case" }.into())
}

/// Runs every check and says what it found; a book that is not whole is a refusal.
fn verify(app: &App, anchor: Option<&str>, as_json: bool) -> Result<ExitCode, Refused> {
    let verified = app.verify(anchor)?;
    if as_json {
        shown::json(&verified);
    } else {
        for check in &verified.checks {
            let word = LOCALE.say(if check.ok { "cli-check-ok" } else { "cli-check-not-ok" }, &[]);
            told!(
                "{}: {word}{}",
                check.name,
                check.detail.as_ref().map(|d| format!(" ({d})")).unwrap_or_default()
            );
        }
    }
    if verified.ok {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{}", LOCALE.say("failure-damaged_book", &[]));
    Ok(ExitCode::from(1))
}
