//! Which reports there are, and in which forms. Knows neither what stands in one nor how it is written.
use serde::{Deserialize, Serialize};

/// A kind of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ReportKind {
    /// What was opened, or what was kept, of one session.
    Team,
    /// One page for the wall: questions, and no names.
    Card,
    /// A participant's own *reflectieverslag*: their own words only.
    Reflection,
    /// What an archive holds of a period.
    Archive,
    /// The cards of a pack and of the lenses, for a training.
    Cards,
}

impl ReportKind {
    /// The word in JSON and in keys of the words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Card => "card",
            Self::Reflection => "reflection",
            Self::Archive => "archive",
            Self::Cards => "cards",
        }
    }
}

/// A form in which a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ReportFormat {
    /// Markdown.
    Md,
    /// One self-contained page.
    Html,
    /// A document of a word processor.
    Docx,
    /// PDF/A and PDF/UA.
    Pdf,
}

impl ReportFormat {
    /// The ending of its file, and the word in JSON.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }
}
