//! What only the command line can do: make a book anywhere, check one while it waits, and begin nothing by itself.
use crate::api::core::unpoisoned;
use crate::api::failure::Failure;
use crate::api::request::{BookCreated, LogState, Verified};
use crate::api::{App, Config, book, job};
use crate::domain::ids::KeptId;
use crate::error::{Error, Why};
use crate::exchange::deposit;
use crate::store::book::Kind;
use crate::store::log;
use crate::store::work::Work;
use std::path::Path;

impl App {
    /// An app for one command: it makes no backups by itself, as it would be gone before they are done.
    pub fn for_one_command(config: Config) -> Self {
        let app = Self::new(config);
        unpoisoned(&app.desk).backs_up = false;
        app
    }

    /// Makes a book at a path. Gives its recovery code.
    pub fn create_at(&self, path: &Path, kind: Kind, passphrase: &str) -> Result<BookCreated, Failure> {
        let mut desk = unpoisoned(&self.desk);
        Ok(book::create_at(&mut desk, path, None, kind, passphrase)?)
    }

    /// What was kept in the open book, by its own id or that of its session.
    pub fn kept_of(&self, id: &str) -> Result<KeptId, Failure> {
        let desk = unpoisoned(&self.desk);
        Ok(deposit::kept_of(desk.open()?.book.reader(), id)?)
    }

    /// Checks the open book. `anchor` is a JSON `{count, head}` of the log noted earlier.
    pub fn verify(&self, anchor: Option<&str>) -> Result<Verified, Failure> {
        let anchor: Option<LogState> =
            anchor.map(serde_json::from_str).transpose().map_err(|_| Error::invalid("anchor", Why::Malformed))?;
        let anchor = anchor.map(|state| log::State { count: state.count, head: state.head });
        let desk = unpoisoned(&self.desk);
        let connection = desk.open()?.book.reader();
        Ok(job::verified(connection, &Work::quiet(), anchor.as_ref())?)
    }
}
