//! What a user can do: one file per group of verbs, each verb one transaction that says what changed.
pub mod archive;
pub mod archive_key;
pub mod backups;
pub(crate) mod beside;
pub mod books;
pub mod cases;
pub mod checking;
pub mod closing;
pub mod comparing;
pub mod examples;
pub mod kept;
pub mod kept_view;
pub mod markdown_page;
pub mod notes;
pub mod opening;
pub mod opening_day;
pub mod own_words;
pub mod packs;
pub mod passphrase;
pub mod people;
pub mod practice;
pub(crate) mod release;
pub mod report;
pub mod report_draft;
pub mod restore;
pub mod room;
pub mod sample;
pub mod screen;
pub mod search;
pub mod sessions;
mod sign;
pub mod stage;
pub mod stances;
pub mod talks;
pub mod teams;
pub mod trends;
pub mod turns;
pub mod view;
pub mod withdraw_code;
pub mod withdrawing;

use crate::domain::ids::SessionId;
use crate::domain::session::Session;
use crate::error::{Error, NotNow, Result};
use crate::store;
use rusqlite::Connection;

/// What a verb changed, for whoever shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The list of cases.
    Cases,
    /// A session.
    Session(SessionId),
    /// What is kept, or how.
    Kept,
}

/// A session that is still open.
pub(crate) fn open_session(connection: &Connection, id: SessionId) -> Result<Session> {
    let session = any_session(connection, id)?;
    if store::sessions::is_open(&session) { Ok(session) } else { Err(Error::NotNow(NotNow::SessionClosed)) }
}

/// A session, open or closed.
pub(crate) fn any_session(connection: &Connection, id: SessionId) -> Result<Session> {
    store::sessions::get(connection, id)?.ok_or(Error::NotFound { what: "session" })
}
