//! A case: one critical situation. Little of it is on screen; it is told aloud.
use crate::domain::ids::{CaseId, ContributionId};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Where a case comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CaseSource {
    /// The team's own.
    Own,
    /// An example of a pack.
    Pack,
}

impl CaseSource {
    /// The word used in SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Pack => "pack",
        }
    }
}

/// What a case holds, without its identity: the content of a case file, or what somebody typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaseText {
    /// A title without names.
    pub title: String,
    /// The situation, as Markdown; may be empty when it is told aloud.
    pub situation: String,
    /// The moment it became tense.
    pub moment: String,
    /// The question of who brings it.
    pub question: String,
    /// What was done then; hidden until the others wrote.
    pub done: String,
    /// For the gespreksleider.
    pub note: String,
    /// Themes, in the author's words.
    pub themes: Vec<String>,
    /// Level, in the author's word; may be empty.
    pub level: String,
    /// Proposed minutes.
    pub minutes: Option<u16>,
    /// BCP 47 tag.
    pub language: String,
    /// Said to be made up.
    pub fictitious: bool,
}

/// A case in a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The case.
    pub id: CaseId,
    /// The stable id of its file; null when typed in the app.
    pub key: Option<String>,
    /// Own, or of a pack.
    pub source: CaseSource,
    /// The pack's id.
    pub pack: Option<String>,
    /// What it holds.
    pub text: CaseText,
    /// An own case that is written for others to practise on. False for those of packs.
    pub example: bool,
    /// The released case text that it was made of: when that is withdrawn or destroyed, what it holds goes as well.
    pub made_of: Option<ContributionId>,
    /// When a group wants to look back on it.
    pub look_back_on: Option<NaiveDate>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}
