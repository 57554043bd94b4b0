//! Owns the way of changes from the core to every window. It knows no kind of event.
use casebook::api::App;
use std::thread;
use tauri::{AppHandle, Emitter as _, Manager as _};

/// The name that the interface listens to.
const NAME: &str = "casebook-event";

/// Follows the core for as long as the app runs.
pub fn forward(running: &AppHandle) {
    let changes = running.state::<App>().subscribe();
    let running = running.clone();
    thread::spawn(move || {
        for event in changes {
            // A window that is closing can't be told any more, and needs not be.
            let _ = running.emit(NAME, event);
        }
    });
}
