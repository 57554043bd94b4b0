//! How a fictitious professional or family member saw a case of a pack, lens by lens. Shown only after the group wrote:
//! whoever holds one holds it behind that rule.
use crate::domain::answer::Body;
use crate::domain::ids::ContributionId;
use crate::domain::lens::Lens;
use serde::{Deserialize, Serialize};

/// Most perspectives on one case.
pub const MOST_PERSPECTIVES: usize = 12;

/// One perspective of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Perspective {
    /// A first name; nobody's.
    pub alias: String,
    /// What they are to the child or the family.
    pub role: String,
    /// In lens order, each lens at most once.
    pub answers: Vec<Seen>,
}

/// How one sees the case through one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Seen {
    /// The form of the lens, filled in.
    pub body: Body,
    /// They doubt here.
    pub doubt: bool,
    /// The released contribution that it was made of: what is withdrawn there goes here as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional = nullable))]
    pub made_of: Option<ContributionId>,
}

impl Seen {
    /// How somebody who does not exist sees it.
    pub const fn imagined(body: Body, doubt: bool) -> Self {
        Self { body, doubt, made_of: None }
    }
}

impl Perspective {
    /// What they gave at a lens.
    pub fn at(&self, lens: Lens) -> Option<&Seen> {
        self.answers.iter().find(|seen| seen.body.lens() == lens)
    }
}
