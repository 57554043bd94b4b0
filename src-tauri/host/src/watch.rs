//! Watches over a laptop that is left alone: looks now and then, and hears when the machine goes to sleep.
#[cfg(target_os = "linux")]
mod sleep;

use casebook::api::App;
use std::time::Duration;
use tokio::task::spawn_blocking;

/// How often is looked.
const EVERY: Duration = Duration::from_secs(2);

/// Watches for as long as it is polled. Where the machine tells nobody of its sleep, the next look after it locks.
pub async fn over(app: App) {
    #[cfg(target_os = "linux")]
    tokio::join!(looking(app.clone()), sleep::told(app));
    #[cfg(not(target_os = "linux"))]
    looking(app).await;
}

async fn looking(app: App) {
    loop {
        tokio::time::sleep(EVERY).await;
        at_desk(&app, App::look).await;
    }
}

/// The desk may be busy, and locking may take a backup's time.
async fn at_desk(app: &App, act: fn(&App)) {
    let app = app.clone();
    // A panic in it was told on stderr.
    let _ = spawn_blocking(move || act(&app)).await;
}
