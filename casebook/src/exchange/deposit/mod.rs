//! A deposit: what was released of one session, on its way from a team's book to an archive. One file, encrypted to
//! that archive. A team makes it without knowing the archive's passphrase, an archive takes it without the team's.
pub mod folder;
mod format;
mod make;
mod rules;
mod take;

pub use format::{Deposit, ENDING, MOST_BYTES, VERSION};
pub use make::{Made, kept_of, make};
pub use take::{Taken, take, take_each};
