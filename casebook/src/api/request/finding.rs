//! Shapes of finding back.
use crate::domain::lens::Lens;
use crate::domain::session::MeetingForm;
use crate::domain::trends::TrendQuarter;
use crate::ops::search::Hit;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

shapes! {
    /// Looks for words in what was kept.
    Search {
        /// As it was typed; empty for everything the filters let through.
        query: String,
        /// With one of these themes; empty for any.
        themes: Vec<String>,
        /// The words at one of these lenses; empty for anywhere.
        lenses: Vec<Lens>,
        /// Held on or after this day; null for any.
        from: Option<NaiveDate>,
        /// Held on or before this day; null for any.
        to: Option<NaiveDate>,
        /// Held in this form; null for any.
        form: Option<MeetingForm>,
        /// The `next` of the page before; null for the first.
        after: Option<String>,
        limit: u32,
    }
    /// What was found, newest first.
    SearchFound {
        v: u32,
        query: String,
        /// How many kept sessions, on every page.
        total: u32,
        /// The question with near words in the place of those that stand nowhere; null when there is nothing to suggest.
        suggestion: Option<String>,
        hits: Vec<Hit>,
        /// What the next page comes after; null on the last.
        next: Option<String>,
    }
    /// Asks how much was archived, and about what.
    TrendsOf {
        /// From the quarter of this day; null for the first there is.
        from: Option<NaiveDate>,
        /// To the quarter of this day; null for the last there is.
        to: Option<NaiveDate>,
    }
    /// Per quarter, those without sessions too. A session counts when at least three people contributed to it.
    Trends {
        v: u32,
        quarters: Vec<TrendQuarter>,
    }
    /// Fills an archive with made-up cases.
    Sample {
        cases: u32,
        /// The same seed makes the same cases.
        seed: u32,
    }
}
