//! The archive overview of a period: which cases, with which themes, in which quarter. Nothing in it rests on fewer than
//! three contributors, and nothing of what people wrote is in it.
use crate::domain::kept::Kept;
use crate::domain::quarter::Quarter;
use crate::ops::report::Period;
use crate::report::begin;
use crate::report::document::{Block, Document, Table};
use crate::report::drawing::{Drawing, Shape};
use crate::report::kind::ReportKind;
use crate::report::themes;
use crate::words::say;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Most quarters that stand beside each other.
const MOST_QUARTERS: usize = 8;

/// The report.
pub fn document(period: &Period, today: NaiveDate) -> Document {
    let mut report = begin::document(ReportKind::Archive, &begin::name(ReportKind::Archive), today);
    report.fact("report-fact-period", between(period.from, period.to));
    report.fact("report-fact-sessions", period.archived.len().to_string());
    report.marks.push(say("report-archive-what", &[]));
    if period.left_out {
        report.marks.push(say("report-archive-left-out", &[]));
    }
    if period.archived.is_empty() {
        report.push(Block::Line(say("report-archive-none", &[])));
        return report;
    }
    let quarters = quarters(period);
    let counted = |of: &dyn Fn(&Kept) -> bool, quarter: Quarter| {
        period.archived.iter().filter(|kept| Quarter::of(kept.facts.held_on) == quarter && of(kept)).count()
    };
    report.heading(1, say("report-archive-quarters", &[]));
    let bars: Vec<(String, u32)> = quarters
        .iter()
        .map(|quarter| (quarter_name(*quarter), u32::try_from(counted(&|_| true, *quarter)).unwrap_or(u32::MAX)))
        .collect();
    report.push(Block::Drawing(Drawing {
        alt: say("report-archive-quarters-alt", &[]),
        twin: Table::new(
            say("report-archive-quarters", &[]),
            vec![say("report-quarter", &[]), say("report-fact-sessions", &[])],
            bars.iter().map(|(name, count)| vec![name.clone(), count.to_string()]).collect(),
        ),
        shape: Shape::Quarters(bars),
    }));
    report.heading(1, say("report-archive-themes", &[]));
    let themes = used_themes(period);
    if themes.is_empty() {
        report.push(Block::Line(say("paper-compare-nothing", &[])));
    }
    for (at, part) in quarters.chunks(MOST_QUARTERS).enumerate() {
        if themes.is_empty() || (at > 0 && part.is_empty()) {
            break;
        }
        let mut heads = vec![say("report-theme", &[])];
        heads.extend(part.iter().map(|quarter| quarter_name(*quarter)));
        let rows = themes
            .iter()
            .map(|(name, theme)| {
                let mut row = vec![name.clone()];
                row.extend(part.iter().map(|quarter| {
                    match counted(&|kept| kept.themes.contains(theme), *quarter) {
                        0 => "–".to_owned(),
                        count => count.to_string(),
                    }
                }));
                row
            })
            .collect();
        report.push(Block::Table(Table::new(say("report-archive-themes", &[]), heads, rows)));
    }
    cases(&mut report, period);
    report
}

fn quarter_name(quarter: Quarter) -> String {
    say("report-quarter-name", &[("quarter", &quarter.quarter.to_string()), ("year", &quarter.year.to_string())])
}

fn between(from: Quarter, to: Quarter) -> String {
    if from == to {
        quarter_name(from)
    } else {
        say("report-period", &[("from", &quarter_name(from)), ("to", &quarter_name(to))])
    }
}

/// Every quarter from the first to the last in which something was held, the empty ones between them too.
fn quarters(period: &Period) -> Vec<Quarter> {
    let held = period.archived.iter().map(|kept| Quarter::of(kept.facts.held_on));
    let (Some(first), Some(last)) = (held.clone().min(), held.max()) else { return Vec::new() };
    std::iter::successors(Some(first), |quarter| Some(quarter.next()))
        .take_while(|quarter| *quarter <= last)
        .collect()
}

/// Themes by what they are called.
fn used_themes(period: &Period) -> BTreeMap<String, String> {
    let used = period.archived.iter().flat_map(|kept| &kept.themes);
    used.map(|theme| (themes::name(theme), theme.clone())).collect()
}

fn cases(report: &mut Document, period: &Period) {
    report.heading(1, say("report-archive-cases", &[]));
    let heads =
        ["report-case-title", "report-fact-themes", "report-quarter", "report-fact-form"].map(|key| say(key, &[]));
    let rows = period
        .archived
        .iter()
        .map(|kept| {
            let form = kept.facts.form.map(|form| say(&format!("form-{}", form.name()), &[]));
            vec![
                if kept.title.is_empty() { say("archive-untitled", &[]) } else { kept.title.clone() },
                themes::named(&kept.themes).join(" · "),
                quarter_name(Quarter::of(kept.facts.held_on)),
                form.unwrap_or_default(),
            ]
        })
        .collect();
    report.push(Block::Table(Table::new(say("report-archive-cases", &[]), heads.to_vec(), rows)));
}
