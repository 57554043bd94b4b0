//! A whole session from a TOML script: for trainers, examples and tests. It walks the same ops a group does.
mod format;
mod play;
mod release;

pub use format::{Script, parse, schema};
pub use play::{Ran, run};
