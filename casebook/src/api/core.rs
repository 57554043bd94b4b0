//! The app behind every host: holds the open book, whose turn it is, and who listens.
use crate::api::event::Event;
use crate::api::failure::{Failure, FailureCode};
use crate::api::role::Role;
use crate::env::Env;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

/// What a host decides.
#[derive(Clone)]
pub struct Config {
    /// Where settings and the list of recent books stand; null keeps nothing.
    pub data_folder: Option<PathBuf>,
    /// Where new books go unless somebody chooses another folder.
    pub books_folder: PathBuf,
    /// Time and randomness.
    pub env: Env,
}

/// One running app.
#[derive(Clone)]
pub struct App {}

impl App {
    /// An app with no book open.
    pub fn new(_config: Config) -> Self {
        Self {}
    }
    /// Runs a command for a role.
    pub fn call(&self, _role: Role, _name: &str, _request: Value) -> Result<Value, Failure> {
        Err(FailureCode::Internal.into())
    }
    /// Every change from now on.
    pub fn subscribe(&self) -> Receiver<Event> {
        channel().1
    }
    /// Closes the book and wipes its key.
    pub fn lock(&self) {}
}
