//! The core of Casusboek: cases, sessions, sealed answers and their comparison, in one encrypted file.
//!
//! No window, no network, no async. Layers, each knowing only those before it:
//! [`domain`] (pure rules) ← `store` (the only SQL) ← [`ops`] (what a user can do) ← `exchange`, `report` ← [`api`]
//! (one list of commands for every host). `env` and `error` lie under all of them; [`fall`] stands apart.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod api;
pub mod content;
pub mod domain;
pub mod env;
pub mod error;
pub mod exchange;
pub mod fall;
pub mod ops;
pub mod report;
pub mod store;
pub mod words;
