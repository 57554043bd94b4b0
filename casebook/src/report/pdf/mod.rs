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
    typst_pdf::pdf(&document, &options).map_err(|faults| fault(faults.iter().map(|fault| fault.message.as_str())))
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

/// For tests: how many pages it takes, and how large the first is, in whole millimetres.
#[cfg(test)]
pub fn measured(report: &Document) -> (usize, [String; 2]) {
    let set: PagedDocument = typst::compile(&Paper::new(&data::of(report))).output.expect("it can be set");
    let size = set.pages()[0].frame.size();
    (set.pages().len(), [size.x, size.y].map(|length| format!("{:.0}", length.to_mm())))
}

#[cfg(test)]
mod tests {
    use crate::domain::locale::Locale;
    use crate::report::begin;
    use crate::report::document::{Block, Document, Question};
    use crate::report::kind::ReportKind;
    use crate::report::pdf::world::Paper;
    use crate::report::pdf::{data, write};
    use crate::report::views::{self, RoomOf};
    use chrono::{DateTime, NaiveDate};
    use typst::layout::{Frame, FrameItem};
    use typst_layout::PagedDocument;

    const HOSTILE: &str = "#let x = 1 #panic() \"\"\" */ <a> $x$ @b [c] \u{0}\u{202e}\\ `d` _e_ *f* //g";

    fn document(kind: ReportKind) -> Document {
        begin::document(kind, "#panic()", NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day"), Locale::Nl)
    }

    fn texts(frame: &Frame, found: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Text(text) => found.push_str(&text.text),
                FrameItem::Group(group) => texts(&group.frame, found),
                _ => {}
            }
        }
    }

    /// Everything that is set, without its spaces.
    fn set(report: &Document) -> (usize, String) {
        let set: PagedDocument = typst::compile(&Paper::new(&data::of(report))).output.expect("it can be set");
        let mut found = String::new();
        set.pages().iter().for_each(|page| texts(&page.frame, &mut found));
        (set.pages().len(), found.split_whitespace().collect())
    }

    /// Names in other scripts, in every place a name can stand.
    fn named(name: &str) -> Document {
        let mut report = document(ReportKind::Team);
        report.title = name.to_owned();
        report.push(Block::Heading(1, name.to_owned(), None));
        report.push(Block::Written(format!("Toen zei {name}: nee.")));
        report.blocks.extend(views::virtues(
            vec![name.to_owned()],
            vec![("Trouw".to_owned(), vec![Some(1)])],
            Locale::Nl,
        ));
        report.blocks.extend(views::room(
            &[RoomOf { who: name.to_owned(), thinking: Some(3), acting: None, limits: Vec::new() }],
            Locale::Nl,
        ));
        report
    }

    fn full(kind: ReportKind) -> Document {
        let mut report = document(kind);
        report.fact("report-fact-date", HOSTILE.to_owned());
        for lens in crate::domain::lens::Lens::ALL {
            report.push(Block::Heading(1, HOSTILE.to_owned(), Some(lens)));
            report.push(Block::Question(Question {
                lens: Some(lens),
                reason: HOSTILE.to_owned(),
                question: HOSTILE.to_owned(),
                note: HOSTILE.to_owned(),
            }));
        }
        let heads: Vec<String> = (0..12).map(|_| HOSTILE.to_owned()).collect();
        report.blocks.extend(views::virtues(heads, vec![(HOSTILE.to_owned(), vec![Some(1); 12])], Locale::Nl));
        report.blocks.extend(views::room(
            &[RoomOf {
                who: HOSTILE.to_owned(),
                thinking: Some(0),
                acting: Some(10),
                limits: vec![HOSTILE.to_owned()],
            }],
            Locale::Nl,
        ));
        report.push(Block::Room(HOSTILE.to_owned()));
        report
    }

    #[test]
    fn what_people_write_is_set_as_it_is_and_never_read_as_markup() {
        let mut report = document(ReportKind::Team);
        report.push(Block::Written(HOSTILE.to_owned()));
        let (_, found) = set(&report);
        for sign in ["#letx=1#panic()\"\"\"*/<a>$x$@b[c]", "`d`_e_*f*//g"] {
            assert!(found.contains(sign), "{sign} is not in {found}");
        }
    }

    #[test]
    fn every_part_meets_the_rules_whatever_stands_in_it() {
        let now = DateTime::from_timestamp(1_793_000_000, 0).expect("a moment");
        for kind in [ReportKind::Team, ReportKind::Card, ReportKind::Cards] {
            let file = write(&full(kind), now).unwrap_or_else(|_| panic!("{kind:?} meets PDF/A and PDF/UA"));
            assert!(file.starts_with(b"%PDF-1.7"), "{kind:?}");
        }
    }

    #[test]
    fn a_name_in_any_script_meets_the_rules() {
        let now = DateTime::from_timestamp(1_793_000_000, 0).expect("a moment");
        for name in [
            "ياسمين",
            "ياسمين 🦋 <b>",
            "مينا\u{200c}ها",
            "Светлана",
            "小明",
            "e\u{301}\u{300}",
            "👩‍👩‍👧‍👦",
            "Ƶ\u{20e3}",
            "\u{e000}",
        ] {
            let report = named(name);
            assert!(write(&report, now).is_ok(), "{}", name.escape_unicode());
        }
    }

    #[test]
    fn a_card_is_one_page_however_much_stands_on_it() {
        let mut report = document(ReportKind::Card);
        report.title = "Een titel die maar doorgaat ".repeat(6);
        report.push(Block::Prompt("Wat vraagt dit van mij en van ons allemaal? ".repeat(6)));
        for lens in crate::domain::lens::Lens::ALL {
            report.push(Block::Question(Question {
                lens: Some(lens),
                reason: Locale::Nl.lens(lens),
                question: begin::lens_question(lens, Locale::Nl),
                note: String::new(),
            }));
        }
        report.push(Block::List((0..6).map(|_| "Wat zou je missen als dit er niet was? ".repeat(4)).collect()));
        let (pages, found) = set(&report);
        assert_eq!(pages, 1);
        assert!(found.contains("Watzoujemissen"), "and all of it is there");
    }
}
