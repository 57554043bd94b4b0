//! What changed, told to every window. Ids and states only: never a text.
use crate::domain::ids::{JobId, SessionId};
use serde::{Deserialize, Serialize};

/// One change. Windows ask again for what they show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Event {
    /// A book was opened, locked, or changed as a whole.
    BookChanged,
    /// The list of cases changed.
    CasesChanged,
    /// Something of a session changed.
    SessionChanged {
        /// Which.
        session: SessionId,
    },
    /// Something of what is kept changed, or how it is kept.
    KeptChanged,
    /// *Scherm leeg* went on or off.
    ScreenBlank {
        /// On.
        on: bool,
    },
    /// Nobody used the app for a while: the book goes on lock.
    Locking {
        /// After so many; null when somebody came back.
        seconds: Option<u32>,
    },
    /// Something else was put on the large screen.
    ScreenChanged,
    /// Somebody came into the room, left it, sat down, or began or ended writing.
    RoomChanged,
    /// The app speaks another language.
    LanguageChanged,
    /// Long work went on.
    JobProgress {
        /// Which.
        job: JobId,
        /// Steps done.
        done: u32,
        /// Steps in all; 0 if not known.
        total: u32,
    },
    /// Long work ended.
    JobEnded {
        /// Which.
        job: JobId,
        /// How.
        outcome: JobOutcome,
    },
}

impl Event {
    /// Told to the devices in the room too.
    pub const fn is_for_participants(&self) -> bool {
        matches!(
            self,
            Self::SessionChanged { .. }
                | Self::ScreenBlank { .. }
                | Self::ScreenChanged
                | Self::RoomChanged
                | Self::LanguageChanged
        )
    }
}

/// How long work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum JobOutcome {
    /// Done; ask for its result.
    Done,
    /// Somebody cancelled it; nothing is half done.
    Cancelled,
    /// It failed; ask for its failure.
    Failed,
}
