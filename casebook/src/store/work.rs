//! How long work tells how far it is, and hears that it was cancelled. Knows neither what the work is nor who listens.
use crate::error::{Error, NotNow, Result};
use rusqlite::Connection;
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Instructions of SQLite between two looks at whether the work was cancelled: some milliseconds.
const BETWEEN_LOOKS: i32 = 20_000;

/// One piece of long work under way.
pub struct Work {
    cancelled: Arc<AtomicBool>,
    done: Cell<u32>,
    told: Box<dyn Fn(u32) + Send>,
}

impl Work {
    /// Work that is told of by `told` with each step done, and ends when `cancelled` is set.
    pub fn new(cancelled: Arc<AtomicBool>, told: impl Fn(u32) + Send + 'static) -> Self {
        Self { cancelled, done: Cell::new(0), told: Box::new(told) }
    }

    /// Work nobody waits for.
    pub fn quiet() -> Self {
        Self::new(Arc::default(), |_| {})
    }

    /// Goes no further once it was cancelled.
    pub fn go_on(&self) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Error::NotNow(NotNow::Cancelled)) } else { Ok(()) }
    }

    /// One more step is done, also when it was cancelled meanwhile.
    pub fn done(&self) {
        self.done.set(self.done.get() + 1);
        (self.told)(self.done.get());
    }

    /// One more step is done; goes no further once it was cancelled.
    pub fn step(&self) -> Result<()> {
        self.done();
        self.go_on()
    }

    /// Lets a long statement on a connection end when the work is cancelled.
    pub fn watch(&self, connection: &Connection) -> Result<()> {
        let cancelled = self.cancelled.clone();
        Ok(connection.progress_handler(BETWEEN_LOOKS, Some(move || cancelled.load(Ordering::Relaxed)))?)
    }
}
