//! Reports: of a session, of what was kept of one, or of a period of an archive.
use crate::archive::text_of;
use crate::args::{Args, Command, ReportFormat, ReportKind};
use crate::run::{Call, Open, from};
use crate::shown::{self, Refused};
use crate::wait::wait;
use casebook::api::App;
use casebook::api::request::checking::TextsFound;
use casebook::api::request::path_text;
use casebook::domain::gate::{Decision, How};
use casebook::domain::ids::SessionId;
use casebook::domain::privacy::Finding;
use casebook::error::Error;
use casebook::exchange::decisions;
use clap::CommandFactory as _;
use clap::error::ErrorKind;
use serde_json::{Value, json};
use std::path::Path;

/// Makes a report.
pub fn run(args: &Args, app: &App, call: &Call<'_>, open: &Open<'_>) -> Result<(), Refused> {
    let Command::Report { book, session, kind, format, output, decisions: file, from, to } = &args.command else {
        unreachable!("only this command comes here")
    };
    let archive = *kind == ReportKind::Archive;
    if archive == session.is_some() {
        let said =
            if archive { "an archive overview is of no session" } else { "which session? SESSION is missing" };
        Args::command().error(ErrorKind::WrongNumberOfValues, said).exit();
    }
    if output.exists() {
        return Err(Refused::exists(output));
    }
    open(book)?;
    let of = match session {
        Some(session) => of_session(call, session)?,
        None => json!({ "what": "period", "from": from, "to": to }),
    };
    let decisions = match file {
        Some(file) => on_findings(file)?,
        // As where a whole book is taken out.
        None => proposed(call, &of, *kind)?,
    };
    let replaced = decisions.iter().filter(|one| matches!(one.how, How::Replace { .. })).count();
    let asked = json!({
        "of": of, "kind": kind.name(), "format": format.name(), "path": path_text(output), "decisions": decisions,
    });
    wait(app, call, "report_make", asked)?;
    let out = json!({ "v": 1, "kind": kind.name(), "format": format.name(), "file": path_text(output), "replaced": replaced });
    shown::object(&out, args.json);
    Ok(())
}

/// What was decided on details, from a file.
fn on_findings(file: &Path) -> Result<Vec<Decision>, Refused> {
    let (name, text) = text_of(file)?;
    Ok(decisions::on_findings(&name, &text)?)
}

/// What is proposed for each detail that is found.
fn proposed(call: &Call<'_>, of: &Value, kind: ReportKind) -> Result<Vec<Decision>, Refused> {
    let found: TextsFound = from(call("report_check", json!({ "of": of, "kind": kind.name() }))?);
    let findings = found.texts.into_iter().flat_map(|one| one.findings);
    let replaced =
        |one: Finding| Decision { text: one.text, only: None, how: How::Replace { with: one.replacement } };
    Ok(findings.map(replaced).collect())
}

/// A session by its id, or what was kept of one by its own.
fn of_session(call: &Call<'_>, id: &str) -> Result<Value, Refused> {
    let id: SessionId = id.parse().map_err(|_| Error::NotFound { what: "session" })?;
    let list = call("session_list", json!({}))?;
    let held = list["sessions"].as_array().into_iter().flatten().any(|one| one["id"] == json!(id));
    Ok(if held { json!({ "what": "session", "session": id }) } else { json!({ "what": "kept", "kept": id }) })
}

impl ReportKind {
    /// The word in a request.
    const fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Card => "card",
            Self::Reflection => "reflection",
            Self::Archive => "archive",
        }
    }
}

impl ReportFormat {
    /// The word in a request.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }
}
