//! The archive overview of a period: which cases, with which themes, in which quarter. Nothing in it rests on fewer than
//! three contributors, and nothing of what people wrote is in it.
use crate::content::themes;
use crate::domain::kept::Kept;
use crate::domain::locale::Locale;
use crate::domain::quarter::Quarter;
use crate::ops::report::Period;
use crate::report::begin;
use crate::report::document::{Block, Document, Table};
use crate::report::drawing::{Drawing, Shape};
use crate::report::kind::ReportKind;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Most quarters that stand beside each other.
const MOST_QUARTERS: usize = 8;

/// The report.
pub fn document(period: &Period, today: NaiveDate, locale: Locale) -> Document {
    let mut report =
        begin::document(ReportKind::Archive, &begin::name(ReportKind::Archive, locale), today, locale);
    report.fact("report-fact-period", between(period.from, period.to, locale));
    report.fact("report-fact-sessions", period.archived.len().to_string());
    report.marks.push(locale.say("report-archive-what", &[]));
    if period.left_out {
        report.marks.push(locale.say("report-archive-left-out", &[]));
    }
    if period.archived.is_empty() {
        report.push(Block::Line(locale.say("report-archive-none", &[])));
        return report;
    }
    let quarters = quarters(period);
    let counted = |of: &dyn Fn(&Kept) -> bool, quarter: Quarter| {
        period.archived.iter().filter(|kept| Quarter::of(kept.facts.held_on) == quarter && of(kept)).count()
    };
    report.heading(1, locale.say("report-archive-quarters", &[]));
    let bars: Vec<(String, u32)> = quarters
        .iter()
        .map(|quarter| {
            (quarter_name(*quarter, locale), u32::try_from(counted(&|_| true, *quarter)).unwrap_or(u32::MAX))
        })
        .collect();
    report.push(Block::Drawing(Drawing {
        alt: locale.say("report-archive-quarters-alt", &[]),
        twin: Table::new(
            locale.say("report-archive-quarters-twin", &[]),
            vec![locale.say("report-quarter", &[]), locale.say("report-fact-sessions", &[])],
            bars.iter().map(|(name, count)| vec![name.clone(), count.to_string()]).collect(),
        ),
        shape: Shape::Quarters(bars),
    }));
    report.heading(1, locale.say("report-archive-themes", &[]));
    let themes = used_themes(period, locale);
    if themes.is_empty() {
        report.push(Block::Line(locale.say("paper-compare-nothing", &[])));
    }
    for (at, part) in quarters.chunks(MOST_QUARTERS).enumerate() {
        if themes.is_empty() || (at > 0 && part.is_empty()) {
            break;
        }
        let mut heads = vec![locale.say("report-theme", &[])];
        heads.extend(part.iter().map(|quarter| quarter_name(*quarter, locale)));
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
        report.push(Block::Table(Table::new(locale.say("report-archive-themes-twin", &[]), heads, rows)));
    }
    cases(&mut report, period);
    report
}

fn quarter_name(quarter: Quarter, locale: Locale) -> String {
    locale.say(
        "report-quarter-name",
        &[("quarter", &quarter.number().to_string()), ("year", &quarter.year().to_string())],
    )
}

fn between(from: Quarter, to: Quarter, locale: Locale) -> String {
    if from == to {
        quarter_name(from, locale)
    } else {
        locale.say("report-period", &[("from", &quarter_name(from, locale)), ("to", &quarter_name(to, locale))])
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

/// Themes by what they are called, each once.
fn used_themes(period: &Period, locale: Locale) -> Vec<(String, String)> {
    let used = period.archived.iter().flat_map(|kept| &kept.themes);
    let named = |theme: &String| {
        let name = themes::name(theme, locale);
        ((name.to_lowercase(), name), theme.clone())
    };
    let by_name: BTreeMap<(String, String), String> = used.map(named).collect();
    by_name.into_iter().map(|((_, name), theme)| (name, theme)).collect()
}

fn cases(report: &mut Document, period: &Period) {
    let locale = report.locale;
    report.heading(1, locale.say("report-archive-cases", &[]));
    let heads = ["report-case-title", "report-fact-themes", "report-quarter", "report-fact-form"]
        .map(|key| locale.say(key, &[]));
    let rows = period
        .archived
        .iter()
        .map(|kept| {
            let form = kept.facts.form.map(|form| locale.say(&format!("form-{}", form.name()), &[]));
            vec![
                if kept.title.is_empty() { locale.say("archive-untitled", &[]) } else { kept.title.clone() },
                themes::named(&kept.themes, locale).join(" · "),
                quarter_name(Quarter::of(kept.facts.held_on), locale),
                form.unwrap_or_default(),
            ]
        })
        .collect();
    report.push(Block::Table(Table::new(locale.say("report-archive-cases-twin", &[]), heads.to_vec(), rows)));
}

#[cfg(test)]
mod tests {
    use crate::domain::ids::KeptId;
    use crate::domain::kept::{Facts, Kept, KeptState, Shared};
    use crate::domain::lens::Lens;
    use crate::domain::locale::Locale;
    use crate::domain::quarter::Quarter;
    use crate::ops::report::Period;
    use crate::report::archive::document;
    use crate::report::document::Block;
    use chrono::{Days, NaiveDate};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn kept(held_on: NaiveDate, themes: &[&str]) -> Kept {
        Kept {
            id: KeptId(Uuid::nil()),
            state: KeptState::Frozen,
            session: None,
            case: None,
            title: format!("Een casus van {held_on}"),
            facts: Facts { held_on, minutes: 75, form: None, people: 5, voices: 0, lenses: Lens::ALL.to_vec() },
            shared: Shared::default(),
            themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
            expires_on: held_on,
            received_on: None,
            archived_on: None,
            justified: Vec::new(),
            contributions: Vec::new(),
        }
    }

    fn period(archived: Vec<Kept>) -> Period {
        let quarter = |text: &str| text.parse::<Quarter>().expect("a quarter");
        Period { from: quarter("2024-Q1"), to: quarter("2026-Q4"), archived, left_out: true }
    }

    #[test]
    fn sessions_and_themes_stand_in_their_quarters_and_an_empty_quarter_is_there_too() {
        let period = period(vec![
            kept(day("2026-11-02"), &["pleegzorg", "eigen:Nacht"]),
            kept(day("2026-05-02"), &["pleegzorg"]),
            kept(day("2026-05-01"), &[]),
        ]);
        let report = document(&period, day("2026-12-01"), Locale::Nl);
        let tables: Vec<_> = report
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Drawing(drawing) => Some(&drawing.twin),
                Block::Table(table) => Some(table),
                _ => None,
            })
            .collect();
        assert_eq!(tables[0].rows, [["K2 2026", "2"], ["K3 2026", "0"], ["K4 2026", "1"]]);
        assert_eq!(tables[1].rows, [["Nacht", "–", "–", "1"], ["Pleegzorg", "1", "–", "1"]]);
        assert_eq!(tables[2].rows.len(), 3, "every case is named");
        assert!(report.marks.iter().any(|mark| mark.contains("minder dan drie")), "what is left out is said");
    }

    #[test]
    fn a_period_of_many_years_is_cut_into_tables_that_fit() {
        let first = day("2020-01-01");
        let archived = (0..60).map(|month| kept(first + Days::new(month * 30), &["pleegzorg"])).collect();
        let report = document(&period(archived), day("2026-12-01"), Locale::Nl);
        let widest = report.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.heads.len()),
            _ => None,
        });
        assert_eq!(widest.max(), Some(9), "a name, and at most eight quarters");
    }
}
