//! The index of what was kept, in the book itself. It holds numbers; words stand only in the table of terms, each for as
//! long as something kept holds it.
pub mod find;
pub mod index;
mod terms;
pub mod whole;
