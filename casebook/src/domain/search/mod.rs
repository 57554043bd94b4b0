//! Finding back, as far as it is a matter of words: what a word is, what a person asks, what is shown round it. Knows no
//! index and no SQL.
pub mod fields;
pub mod near;
pub mod passage;
pub mod query;
pub mod words;
