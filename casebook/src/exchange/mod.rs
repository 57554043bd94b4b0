//! What goes in and out of a book as files.
pub mod export;
pub mod script;
