//! A group that comes together more often. Kept only because somebody chose so, and only who they are at the table: not
//! when they met, nor on what.
use crate::domain::ids::TeamId;
use crate::domain::participant::MOST_PEOPLE;
use crate::domain::text;
use crate::error::{Error, Result, Why};
use serde::{Deserialize, Serialize};

/// Most groups in one book.
pub const MOST_TEAMS: usize = 50;

/// Somebody of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TeamMember {
    /// How they are called at the table.
    pub alias: String,
    /// Their role at work, in free words; may be empty.
    pub role: String,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Team {
    /// The group.
    pub id: TeamId,
    /// How it is called.
    pub name: String,
    /// In the order in which they sit down.
    pub members: Vec<TeamMember>,
    /// The alias of who led the last session of this group; null before the first.
    pub led_last: Option<String>,
}

/// Members as they are kept: tidied lines, no more than fit at a table, no two of one alias.
pub fn members(given: &[TeamMember]) -> Result<Vec<TeamMember>> {
    if given.is_empty() {
        return Err(Error::invalid("members", Why::Empty));
    }
    if given.len() > MOST_PEOPLE {
        return Err(Error::invalid("members", Why::TooMany { max: MOST_PEOPLE }));
    }
    let mut members: Vec<TeamMember> = Vec::new();
    for one in given {
        let member =
            TeamMember { alias: text::some_line("alias", &one.alias)?, role: text::line("role", &one.role)? };
        if members.iter().any(|other| text::same_words(&other.alias) == text::same_words(&member.alias)) {
            return Err(Error::invalid("alias", Why::Taken));
        }
        members.push(member);
    }
    Ok(members)
}
