//! What goes in and out of a book as files.
pub mod script;
