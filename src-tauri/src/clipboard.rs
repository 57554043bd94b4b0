//! Owns that what was copied out of the app is not on the clipboard any more when the book is locked, nor what was selected.
//! What another program put there is its own.
use casebook::api::App;
use casebook::api::event::Event;
use std::thread;
use tauri::{AppHandle, Manager as _};

/// Sees to it for as long as the app runs.
pub fn forget_at_lock(running: &AppHandle) {
    let changes = running.state::<App>().subscribe();
    let running = running.clone();
    thread::spawn(move || {
        for event in changes {
            if event == Event::BookChanged {
                // A window that is closing takes its clipboard along.
                let _ = running.run_on_main_thread(forget);
            }
        }
    });
}

/// Lets go of a clipboard that is ours; GTK leaves one alone that is not.
#[cfg(target_os = "linux")]
fn forget() {
    for place in [&gtk::gdk::SELECTION_CLIPBOARD, &gtk::gdk::SELECTION_PRIMARY] {
        gtk::Clipboard::get(place).clear();
    }
}

/// Elsewhere the page does it, while it stands in front.
#[cfg(not(target_os = "linux"))]
fn forget() {}
