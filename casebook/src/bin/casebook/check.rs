//! Checking a text for what could point to somebody. Opens no book.
use crate::run::utf8;
use crate::shown::LOCALE;
use crate::shown::{self, Refused, told};
use casebook::api::request::path_text;
use casebook::content::lists::lists;
use casebook::domain::privacy::{self, Finding, Severity};
use casebook::words::Given;
use serde_json::json;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

/// Says what a file, or what comes in by `-`, holds. With `gate` a finding is a refusal.
pub fn run(file: &Path, names: &[String], gate: bool, as_json: bool) -> Result<ExitCode, Refused> {
    let text = String::from_utf8(bytes_of(file)?).map_err(|_| utf8(&path_text(file)))?;
    let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    let findings = privacy::check(&text, lists(), &names);
    if as_json {
        shown::json(&json!({ "v": 1, "findings": findings }));
    } else {
        list(&text, &findings);
    }
    if !gate || findings.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    eprintln!("{}", LOCALE.say_with("check-open", [("count", Given::Number(count))]));
    Ok(ExitCode::from(1))
}

fn bytes_of(file: &Path) -> Result<Vec<u8>, Refused> {
    if file.is_dir() {
        return Err(Refused::sentence("cli-folder"));
    }
    let mut bytes = Vec::new();
    let read =
        if file == Path::new("-") { io::stdin().read_to_end(&mut bytes).map(|_| bytes) } else { fs::read(file) };
    read.map_err(|error| Refused::file(file, &error))
}

/// A line for each finding: where, what, and what could stand there.
fn list(text: &str, findings: &[Finding]) {
    if findings.is_empty() {
        told!("{}", LOCALE.say("check-none", &[]));
    }
    let (mut line, mut line_start, mut at) = (1, 0, 0);
    for finding in findings {
        let between = &text[at..finding.start];
        line += between.matches('\n').count();
        line_start = between.rfind('\n').map_or(line_start, |newline| at + newline + 1);
        at = finding.start;
        let column = text[line_start..at].trim_start_matches('\u{feff}').chars().count() + 1;
        let kind = LOCALE.say(&format!("check-kind-{}", finding.kind.name()), &[]);
        let severity = LOCALE.say(&format!("check-severity-{}", severity_name(finding.severity)), &[]);
        let (line, column) = (line.to_string(), column.to_string());
        let given = [
            ("line", line.as_str()),
            ("column", &column),
            ("kind", &kind),
            ("severity", &severity),
            ("text", &finding.text),
            ("replacement", &finding.replacement),
        ];
        told!("{}", LOCALE.say("check-line", &given));
    }
}

const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Certain => "certain",
        Severity::Likely => "likely",
        Severity::Possible => "possible",
    }
}
