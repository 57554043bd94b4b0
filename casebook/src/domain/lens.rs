//! The five lenses of the method. Their names stay Dutch: they are its terms.
use crate::domain::phase::Phase;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One of exactly five ways of looking at a situation, in the order of the method.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Lens {
    /// What could you do, and what does it ask of you?
    Handelingen,
    /// What knowledge do you need, and where does it come from?
    Kennis,
    /// How do you want to show yourself?
    Identiteit,
    /// Which virtues or values matter to you here?
    Deugden,
    /// What room do you have, in thinking and in acting?
    Vrijheid,
}

impl Lens {
    /// All five, in the order of the method.
    pub const ALL: [Self; 5] = [Self::Handelingen, Self::Kennis, Self::Identiteit, Self::Deugden, Self::Vrijheid];

    /// The word used in files, SQL and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Handelingen => "handelingen",
            Self::Kennis => "kennis",
            Self::Identiteit => "identiteit",
            Self::Deugden => "deugden",
            Self::Vrijheid => "vrijheid",
        }
    }

    /// The phase of the session in which this lens is written and opened.
    pub const fn phase(self) -> Phase {
        match self {
            Self::Handelingen => Phase::Handelingen,
            Self::Kennis => Phase::Kennis,
            Self::Identiteit => Phase::Identiteit,
            Self::Deugden => Phase::Deugden,
            Self::Vrijheid => Phase::Vrijheid,
        }
    }
}

impl fmt::Display for Lens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Lens {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|lens| lens.name() == text).ok_or(())
    }
}
