//! Who asks. The host sets the role (window label, token, command line); a request never can.
use serde::{Deserialize, Serialize};

/// Where a call comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The main window on the laptop.
    Main,
    /// The window on the projector: only what is meant for all.
    Projector,
    /// The command line.
    Cli,
    /// A device of somebody in the room: its own words and nothing else. Which device, the host says too.
    Participant,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Main, Self::Projector, Self::Cli, Self::Participant];
}
