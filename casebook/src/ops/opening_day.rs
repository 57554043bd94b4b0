//! What happens when a book is opened: sessions nobody touched for a day are closed, terms that are over end.
use crate::env::Env;
use crate::error::Result;
use crate::ops::{closing, kept};
use crate::store::open::Book;

/// What was done, to be told once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Sessions that were closed.
    pub closed: u32,
    /// Kept sessions that were destroyed.
    pub destroyed: u32,
}

/// Does it.
pub fn tidy(book: &mut Book, env: &Env) -> Result<Tidied> {
    Ok(Tidied { closed: closing::close_untouched(book, env)?, destroyed: kept::end_terms(book, env)? })
}
