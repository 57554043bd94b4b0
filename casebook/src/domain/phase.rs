//! The ten phases of a session. Stepping back is always free.
use crate::domain::lens::Lens;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A phase of the session, in order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)] // the names are the method's own
pub enum Phase {
    Aankomen,
    Casus,
    Handelingen,
    Kennis,
    Identiteit,
    Deugden,
    Vrijheid,
    Vergelijken,
    EigenBeeld,
    Oogst,
}

impl Phase {
    /// All ten, in order.
    pub const ALL: [Self; 10] = [
        Self::Aankomen,
        Self::Casus,
        Self::Handelingen,
        Self::Kennis,
        Self::Identiteit,
        Self::Deugden,
        Self::Vrijheid,
        Self::Vergelijken,
        Self::EigenBeeld,
        Self::Oogst,
    ];

    /// The word used in files, SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aankomen => "aankomen",
            Self::Casus => "casus",
            Self::Handelingen => "handelingen",
            Self::Kennis => "kennis",
            Self::Identiteit => "identiteit",
            Self::Deugden => "deugden",
            Self::Vrijheid => "vrijheid",
            Self::Vergelijken => "vergelijken",
            Self::EigenBeeld => "eigen_beeld",
            Self::Oogst => "oogst",
        }
    }

    /// The lens this phase is about, if it is one of the five.
    pub fn lens(self) -> Option<Lens> {
        Lens::ALL.into_iter().find(|lens| lens.phase() == self)
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Phase {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|phase| phase.name() == text).ok_or(())
    }
}
