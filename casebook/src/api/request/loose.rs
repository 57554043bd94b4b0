//! Shapes of loose sessions and of oefensessies: in memory, unless one is moved into a book.
use crate::api::request::{BookInfo, Secret};
use crate::domain::ids::SessionId;
use serde::{Deserialize, Serialize};

shapes! {
    /// Starts a loose session, if wanted on an example.
    LooseStart {
        example: Option<String>,
        /// Play the example's scripted session, to look at a full comparison.
        played: bool,
    }
    /// Starts an *oefensessie*: so many people at tables, in memory.
    PracticeStart {
        example: Option<String>,
        people: u8,
    }
    /// A loose session.
    LooseStarted {
        book: BookInfo,
        session: Option<SessionId>,
    }
    /// Moves a loose session into a new book.
    LooseSave {
        name: String,
        folder: Option<String>,
        passphrase: Secret,
    }
    /// Moves a loose session into a book that exists.
    LooseSaveInto {
        path: String,
        passphrase: Secret,
    }
}
