//! The language the app speaks, with its way of writing a day. What is said in it stands in the words files.
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Locale {
    /// Dutch: until somebody chooses.
    #[default]
    Nl,
    /// English.
    En,
}

impl Locale {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// Its language tag, and the name of its folder.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Its tag with the country whose spelling it has.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl-NL",
            Self::En => "en-GB",
        }
    }

    /// A day in figures, or with its month in letters where figures alone would be read in two ways.
    pub fn date(self, day: NaiveDate) -> String {
        let written = match self {
            Self::Nl => day.format("%d-%m-%Y"),
            Self::En => day.format("%-d %B %Y"),
        };
        written.to_string()
    }
}
