//! How much was archived, and about what, per quarter. A session counts only when at least three people contributed to
//! what is kept of it: so every figure rests on three or more, and whatever is left when one figure is taken from
//! another does too. Knows no virtues and no room: those are no business of an archive.
use crate::domain::quarter::Quarter;
use crate::domain::session::MeetingForm;
use crate::domain::word::Word;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Fewest contributors of a session that counts.
pub const FEWEST_CONTRIBUTORS: u32 = 3;

/// A session that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// When it was held.
    pub quarter: Quarter,
    /// In which form.
    pub form: Option<MeetingForm>,
    /// Its themes, as they are kept.
    pub themes: Vec<String>,
}

/// One quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrendQuarter {
    /// `2026-Q4`.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub quarter: Quarter,
    /// Sessions that count; 0 when there is none.
    pub sessions: u32,
    /// Per form that was used, in a fixed order.
    pub forms: Vec<FormCount>,
    /// Per theme that was given, by its id. A session can have several.
    pub themes: Vec<ThemeCount>,
}

/// Sessions of one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormCount {
    /// Null: it was not said.
    pub form: Option<MeetingForm>,
    /// How many.
    pub sessions: u32,
}

/// Sessions with one theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ThemeCount {
    /// An id of the list of themes, or an own word (`eigen:…`).
    pub theme: String,
    /// How many.
    pub sessions: u32,
}

/// Forms in the order they are told.
const FORMS: [Option<MeetingForm>; 5] = [
    Some(MeetingForm::IntercollegialeIntervisie),
    Some(MeetingForm::BegeleideIntervisie),
    Some(MeetingForm::MethodischeLeerbijeenkomst),
    Some(MeetingForm::DialoogInAutonomie),
    None,
];

/// Every quarter from and to, those without sessions too. Without bounds: from the first session to the last.
pub fn trends(counted: &[Counted], from: Option<Quarter>, to: Option<Quarter>) -> Vec<TrendQuarter> {
    let held = || counted.iter().map(|one| one.quarter);
    let (Some(first), Some(last)) = (from.or(held().min()), to.or(held().max())) else { return Vec::new() };
    let mut per_quarter: BTreeMap<Quarter, Vec<&Counted>> = BTreeMap::new();
    for one in counted {
        per_quarter.entry(one.quarter).or_default().push(one);
    }
    let mut quarters = Vec::new();
    let mut quarter = first;
    while quarter <= last {
        quarters.push(of_quarter(quarter, per_quarter.get(&quarter).map_or(&[][..], Vec::as_slice)));
        quarter = quarter.next();
    }
    quarters
}

fn of_quarter(quarter: Quarter, sessions: &[&Counted]) -> TrendQuarter {
    let forms = FORMS
        .map(|form| FormCount { form, sessions: count(sessions.iter().filter(|one| one.form == form).count()) });
    let mut as_kept: BTreeMap<&str, u32> = BTreeMap::new();
    for theme in sessions.iter().flat_map(|one| &one.themes) {
        *as_kept.entry(theme).or_default() += 1;
    }
    // Own words are one theme in whatever case they are written: told as the first by alphabet.
    let mut themes: BTreeMap<String, ThemeCount> = BTreeMap::new();
    for (theme, sessions) in as_kept {
        themes
            .entry(Word::parse(theme).sameness())
            .or_insert_with(|| ThemeCount { theme: theme.to_owned(), sessions: 0 })
            .sessions += sessions;
    }
    TrendQuarter {
        quarter,
        sessions: count(sessions.len()),
        forms: forms.into_iter().filter(|one| one.sessions > 0).collect(),
        themes: themes.into_values().collect(),
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use crate::domain::session::MeetingForm;
    use crate::domain::trends::{Counted, trends};

    fn held(quarter: &str, form: Option<MeetingForm>, themes: &[&str]) -> Counted {
        Counted {
            quarter: quarter.parse().expect("a quarter"),
            form,
            themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
        }
    }

    #[test]
    fn a_quarter_tells_how_many_in_which_form_and_about_what() {
        let guided = Some(MeetingForm::BegeleideIntervisie);
        let all = [
            held("2026-Q1", guided, &["school", "eigen:Nacht"]),
            held("2026-Q1", None, &["eigen:nacht"]),
            held("2026-Q3", guided, &[]),
        ];
        let told = trends(&all, None, None);
        let quarters: Vec<(String, u32)> =
            told.iter().map(|one| (one.quarter.to_string(), one.sessions)).collect();
        assert_eq!(quarters, [("2026-Q1".into(), 2), ("2026-Q2".into(), 0), ("2026-Q3".into(), 1)]);
        let themes: Vec<(&str, u32)> =
            told[0].themes.iter().map(|one| (one.theme.as_str(), one.sessions)).collect();
        assert_eq!(themes, [("eigen:Nacht", 2), ("school", 1)]);
        let forms: Vec<_> = told[0].forms.iter().map(|one| (one.form, one.sessions)).collect();
        assert_eq!(forms, [(guided, 1), (None, 1)]);
    }

    #[test]
    fn nothing_held_is_nothing_told() {
        assert!(trends(&[], None, None).is_empty());
        let asked = "2026-Q1".parse().ok();
        assert_eq!(trends(&[], asked, asked).len(), 1, "a quarter that was asked for is there");
    }
}
