//! Loads prompts and the built-in pack.
pub mod prompts;
