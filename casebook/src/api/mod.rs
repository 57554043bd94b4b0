//! The transport-neutral command surface: one list of `name(Request) -> Response` for every host.
mod app;
mod archive;
mod big_screen;
mod book;
mod case;
mod checking;
#[cfg(feature = "cli")]
mod command_line;
mod comparison;
mod core;
pub mod event;
mod examples;
pub mod failure;
mod find;
mod idle;
mod job;
mod kept;
mod list;
mod loose;
mod opening;
mod packs;
mod people;
mod remembered;
mod report;
pub mod request;
pub mod role;
pub mod room;
mod safekeeping;
mod seat;
mod session;
mod teams;
mod turn;
#[cfg(feature = "bindings")]
pub mod typescript;

pub use core::{App, COMMANDS, Config};
