//! Shapes of the identifiability check and of the gate.
use crate::domain::ids::{KeptId, SessionId};
use crate::domain::kept::By;
use crate::domain::kept_texts::Place;
use crate::domain::privacy::Finding;
use serde::{Deserialize, Serialize};

shapes! {
    /// Checks a text while it is written.
    TextCheck {
        /// Whose participants are known by name; null outside a session.
        session: Option<SessionId>,
        text: String,
    }
    /// What was found in a text, by where it stands.
    TextFound {
        v: u32,
        findings: Vec<Finding>,
    }
    /// Looks through what waits to be archived.
    ArchiveCheck {
        id: KeptId,
        /// The title it would get.
        title: String,
        /// The themes it would get.
        themes: Vec<String>,
    }
    /// Texts in which something was found.
    TextsFound {
        v: u32,
        texts: Vec<CheckedText>,
    }
    /// A text in which something was found.
    CheckedText {
        place: Place,
        /// Who it is from; null for what is the group's.
        by: Option<By>,
        text: String,
        /// By where they stand, in bytes of the text.
        findings: Vec<Finding>,
    }
}
