//! Writes a report in a form. The one way from a report to bytes.
use crate::domain::locale::Locale;
use crate::error::Result;
use crate::report::document::Document;
use crate::report::kind::{ReportFormat, ReportKind};
use crate::report::{docx, html, markdown, readable};
use chrono::{DateTime, NaiveDate, Utc};

/// The whole file.
pub fn write(report: Document, format: ReportFormat, now: DateTime<Utc>) -> Result<Vec<u8>> {
    let report = readable::readable(report).with_even_levels();
    match format {
        ReportFormat::Md => Ok(markdown::write(&report).into_bytes()),
        ReportFormat::Html => Ok(html::write(&report).into_bytes()),
        ReportFormat::Docx => docx::write(&report, now),
        ReportFormat::Pdf => pdf(&report, now),
    }
}

#[cfg(feature = "pdf")]
fn pdf(report: &Document, now: DateTime<Utc>) -> Result<Vec<u8>> {
    crate::report::pdf::write(report, now)
}

/// Built without the typesetter: a development build of the core alone.
#[cfg(not(feature = "pdf"))]
fn pdf(_: &Document, _: DateTime<Utc>) -> Result<Vec<u8>> {
    Err(crate::error::Error::Report)
}

/// A file name that says what it is and when, and nothing of whom or what it is about.
pub fn file_name(kind: ReportKind, format: ReportFormat, on: NaiveDate, locale: Locale) -> String {
    let name = locale.say(&format!("report-file-{}", kind.name()), &[("date", &on.to_string())]);
    format!("{name}.{}", format.ending())
}
