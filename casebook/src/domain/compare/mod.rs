//! The comparison: pure functions from opened answers to view models, so that screen, command line and paper show
//! the same. No SQL, no clock. Order of people is seat order, always; nothing is counted, ranked or scored.
pub mod view;
