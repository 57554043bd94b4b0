//! Owns how the window opens the room to others: with the pages that are inside the program. It knows no message.
use casebook::api::App;
use casebook_host::room::{Pages, Porter};
use std::collections::HashSet;
use std::sync::Arc;
use tauri::async_runtime::{block_on, handle};
use tauri::{AppHandle, Manager as _};

/// Gives the core its porter.
pub fn prepare(running: &AppHandle) {
    let app = running.state::<App>();
    let porter = Arc::new(Porter::new(app.inner().clone(), handle().inner().clone(), pages(running)));
    app.set_doorman(porter.clone());
    running.manage(porter);
}

/// Tells everybody that it is over, and waits until they are gone.
pub fn close(running: &AppHandle) {
    block_on(running.state::<Arc<Porter>>().leave());
}

fn pages(running: &AppHandle) -> Pages {
    let resolver = running.asset_resolver();
    // Asked for what is not there, the resolver gives the page of the laptop.
    let known: HashSet<String> = resolver.iter().map(|(name, _)| name.into_owned()).collect();
    Pages::Inside(Box::new(move |path| {
        let name = format!("/{path}");
        if known.contains(&name) { resolver.get(name).map(|page| page.bytes) } else { None }
    }))
}
