//! Shapes of reports: of what, which kind, in which form, and the file.
use crate::domain::gate::Decision;
use crate::domain::ids::{KeptId, SessionId};
use crate::report::kind::{ReportFormat, ReportKind};
use serde::{Deserialize, Serialize};

shapes! {
    /// Looks through what a report would tell.
    ReportCheck {
        of: ReportOf,
        kind: ReportKind,
    }
    /// Makes a report, beside the session.
    ReportMake {
        of: ReportOf,
        kind: ReportKind,
        format: ReportFormat,
        /// Where it goes; a file that is there is left as it is. Null: it waits to be taken, once, with `report_take`.
        path: Option<String>,
        /// What was decided on each detail that was found.
        decisions: Vec<Decision>,
    }
    /// Makes the *reflectieverslag* of whoever has the laptop, on the sheet of their own words.
    ReflectionMake {
        format: ReportFormat,
        /// What was decided on each detail that was found.
        decisions: Vec<Decision>,
    }
    /// A report as a file.
    ReportFile {
        v: u32,
        /// A file name that says nothing of what it is about.
        file: String,
        kind: ReportKind,
        format: ReportFormat,
        /// What stands in the file.
        base64: String,
    }
}

/// What a report is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ReportOf {
    /// A session: what was opened while it runs, what was kept once it is closed.
    Session {
        /// Which.
        session: SessionId,
    },
    /// What was kept of a session, here or in an archive.
    Kept {
        /// Which.
        kept: KeptId,
    },
    /// The cases of a pack that is in the book, and the five lenses: cards for a training.
    Pack {
        /// Its id.
        pack: String,
    },
    /// What an archive holds of a period.
    Period {
        /// The first quarter, as `2026-Q1`; null for the first there is.
        from: Option<String>,
        /// The last quarter; null for the last there is.
        to: Option<String>,
    },
}
