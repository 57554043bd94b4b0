//! What goes in and out of a book as files.
pub mod deposit;
pub mod script;
