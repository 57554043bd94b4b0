//! The only place with SQL. One file per concept; a caller brings the connection or transaction.
pub mod answers;
pub mod book;
pub mod cases;
pub mod check;
pub mod key;
pub mod lock;
pub mod log;
pub mod migrate;
pub mod notes;
pub mod open;
pub mod options;
pub mod participants;
mod row;
pub mod sessions;
pub mod transfer;
