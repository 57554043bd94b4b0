//! What goes in and out of a book as files.
pub mod decisions;
pub mod deposit;
pub mod export;
pub mod pack;
pub mod script;
