//! The transport-neutral command surface: one list of `name(Request) -> Response` for every host.
mod core;
pub mod event;
pub mod failure;
mod list;
pub mod request;
pub mod role;
#[cfg(feature = "bindings")]
pub mod typescript;
pub use core::{App, Config};
