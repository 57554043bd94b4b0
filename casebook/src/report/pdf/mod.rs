//! A report as PDF: tagged, PDF/UA-1 and PDF/A-2a at once. A rule of accessibility that is not met is an error, and then
//! there is no report. The layout is ours (`report.typ`); what people wrote comes in as data and is never read as markup.
mod data;
mod letters;
mod world;

use crate::error::{Error, Result};
use crate::report::document::Document;
use crate::report::pdf::world::Paper;
use chrono::{DateTime, Datelike as _, Timelike as _, Utc};
use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// How long what was set stays in the memory of the typesetter: not at all, as people's words are in it.
const AGE: usize = 0;

/// The whole file.
pub fn write(report: &Document, now: DateTime<Utc>) -> Result<Vec<u8>> {
    let paper = Paper::new(&data::of(report));
    let written = set(&paper, now);
    comemo::evict(AGE);
    written
}

fn set(paper: &Paper, now: DateTime<Utc>) -> Result<Vec<u8>> {
    let document: PagedDocument =
        typst::compile(paper).output.map_err(|faults| fault(faults.iter().map(|fault| fault.message.as_str())))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault_| fault(std::iter::once(fault_.message().as_str())))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Casusboek".to_owned())),
        timestamp: timestamp(now),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&document, &options)
        .map_err(|faults| fault(faults.iter().map(|fault| fault.message.as_str())))
}

/// Our own layout broke, or a rule of PDF. What the typesetter says can hold what it was given, so only tests hear it.
fn fault<'a>(said: impl Iterator<Item = &'a str>) -> Error {
    if cfg!(test) {
        for line in said {
            eprintln!("{line}");
        }
    }
    Error::Report
}

fn timestamp(now: DateTime<Utc>) -> Option<Timestamp> {
    let small = |number: u32| u8::try_from(number).ok();
    let at = Datetime::from_ymd_hms(
        now.year(),
        small(now.month())?,
        small(now.day())?,
        small(now.hour())?,
        small(now.minute())?,
        small(now.second())?,
    )?;
    Some(Timestamp::new_utc(at))
}
