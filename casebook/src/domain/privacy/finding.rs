//! What the check finds: where, what kind, how sure, and what could stand there instead.
use serde::{Deserialize, Serialize};

/// What kind of thing could point to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Kind {
    /// A citizen service number.
    Bsn,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A bank account number.
    Iban,
    /// A postcode.
    Postcode,
    /// A street with a number, or a street alone.
    Address,
    /// A day: with or without its year.
    Date,
    /// A number of a case, at a court or in a file.
    CaseNumber,
    /// A number in a professional register.
    RegistrationNumber,
    /// A licence plate.
    LicencePlate,
    /// An address on the web, or a name in an app.
    Url,
    /// A name of somebody.
    Name,
    /// A town, a village, a neighbourhood.
    Place,
    /// A school by its name.
    School,
    /// A home, a group, a club, an institution by its name.
    Organisation,
}

impl Kind {
    /// All of them, numbers first.
    pub const ALL: [Self; 15] = [
        Self::Bsn,
        Self::Email,
        Self::Phone,
        Self::Iban,
        Self::Postcode,
        Self::Address,
        Self::Date,
        Self::CaseNumber,
        Self::RegistrationNumber,
        Self::LicencePlate,
        Self::Url,
        Self::Name,
        Self::Place,
        Self::School,
        Self::Organisation,
    ];

    /// As it is written in JSON, in keys of messages and in marks of test texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Iban => "iban",
            Self::Postcode => "postcode",
            Self::Address => "address",
            Self::Date => "date",
            Self::CaseNumber => "case-number",
            Self::RegistrationNumber => "registration-number",
            Self::LicencePlate => "licence-plate",
            Self::Url => "url",
            Self::Name => "name",
            Self::Place => "place",
            Self::School => "school",
            Self::Organisation => "organisation",
        }
    }
}

/// How sure the check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Severity {
    /// It may be an ordinary word.
    Possible,
    /// It looks like it, and the words around it say so.
    Likely,
    /// It passes a test, or somebody gave it by hand.
    Certain,
}

/// One place in a text that could point to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// How sure.
    pub severity: Severity,
    /// Where it begins, in bytes of the raw text.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub start: usize,
    /// Where it ends: the byte after it.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub end: usize,
    /// What stands there.
    pub text: String,
    /// What could stand there instead.
    pub replacement: String,
}
