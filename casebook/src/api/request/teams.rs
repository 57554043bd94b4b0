//! Shapes of groups that come together more often.
use crate::domain::ids::{SessionId, TeamId};
use crate::domain::team::{Team, TeamMember};
use serde::{Deserialize, Serialize};

shapes! {
    /// Every group of the book, by name.
    TeamList {
        v: u32,
        teams: Vec<Team>,
    }
    /// Every group that is left, and where the forgotten one is gone and where it still stands, by the paths of backups.
    TeamForgotten {
        v: u32,
        teams: Vec<Team>,
        reached: Vec<String>,
        unreached: Vec<String>,
    }
    /// Keeps a group; a null id makes a new one.
    TeamSave {
        team: Option<TeamId>,
        name: String,
        members: Vec<TeamMember>,
    }
    /// A group, by its id.
    TeamRef {
        team: TeamId,
    }
    /// Seats everybody of a group who does not sit there yet.
    TeamSeat {
        session: SessionId,
        team: TeamId,
    }
}
