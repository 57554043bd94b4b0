//! A deposit: what was released of one session, on its way from a team's book to an archive. One file, encrypted to
//! that archive. A team makes it without knowing the archive's passphrase, an archive takes it without the team's.
mod format;
mod make;

pub use format::{Deposit, ENDING, MOST_BYTES, VERSION};
pub use make::{Made, kept_of, make};
