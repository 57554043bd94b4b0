//! Pure types and rules of Casusboek. No SQL, no files, no clock, no randomness.
pub mod answer;
pub mod case;
pub mod closing;
pub mod compare;
pub mod ids;
pub mod kept;
pub mod lens;
pub mod participant;
pub mod phase;
pub mod plan;
pub mod release;
pub mod session;
pub mod term;
pub mod text;
pub mod turn;
pub mod word;
