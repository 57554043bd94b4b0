//! The sleep of a Linux machine, as systemd-logind tells of it: it waits for us while pages keep what was typed.
use super::at_desk;
use casebook::api::App;
use std::time::Duration;
use tokio_stream::StreamExt as _;
use zbus::Connection;
use zbus::zvariant::OwnedFd;

/// Pages keep what was typed in this time; logind waits five times as long.
const KEEPING: Duration = Duration::from_secs(1);

#[zbus::proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1"
)]
trait Manager {
    /// While the answer is held, the machine waits.
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::Result<OwnedFd>;
    /// It goes to sleep, or woke.
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
}

/// Locks before each sleep, for as long as the system tells. A system without logind tells nothing.
pub async fn told(app: App) {
    if let Ok(connection) = Connection::system().await {
        let _ = told_by(&connection, &app).await;
    }
}

async fn told_by(connection: &Connection, app: &App) -> zbus::Result<()> {
    let machine = ManagerProxy::new(connection).await?;
    let mut sleeps = machine.receive_prepare_for_sleep().await?;
    let mut waits = waiting(&machine).await;
    while let Some(sleep) = sleeps.next().await {
        if sleep.args()?.start {
            at_desk(app, App::will_sleep).await;
            tokio::time::sleep(KEEPING).await;
            at_desk(app, App::sleeps).await;
            drop(waits.take());
        } else {
            waits = waiting(&machine).await;
        }
    }
    Ok(())
}

/// Without it the book is locked all the same, if the machine is not faster.
async fn waiting(machine: &ManagerProxy<'_>) -> Option<OwnedFd> {
    machine.inhibit("sleep", "Casusboek", "locks the open book", "delay").await.ok()
}

#[cfg(test)]
mod tests {
    use super::{App, Duration, KEEPING, OwnedFd, told_by};
    use casebook::api::event::Event;
    use casebook::api::role::Role;
    use casusboek_tests::story::Story;
    use serde_json::json;
    use std::io::{Read as _, pipe};
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Mutex};
    use zbus::object_server::SignalEmitter;
    use zbus::{Guid, connection, interface};

    const AT: &str = "/org/freedesktop/login1";

    /// The system, with what it was asked to wait for.
    #[derive(Clone, Default)]
    struct System(Arc<Mutex<Vec<(String, std::io::PipeReader)>>>);

    #[interface(name = "org.freedesktop.login1.Manager")]
    impl System {
        fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> OwnedFd {
            let (reader, writer) = pipe().expect("there is room for a pipe");
            self.0.lock().expect("nobody panics with it").push(([what, who, why, mode].join(", "), reader));
            OwnedFd::from(std::os::fd::OwnedFd::from(writer))
        }

        #[zbus(signal)]
        async fn prepare_for_sleep(emitter: &SignalEmitter<'_>, start: bool) -> zbus::Result<()>;
    }

    fn has_book(app: &App) -> bool {
        let state = app.call(Role::Main, "app_state", json!({})).expect("it answers");
        !state["book"].is_null()
    }

    #[tokio::test]
    async fn the_book_is_locked_before_the_machine_sleeps_and_the_machine_waits_for_it() {
        let story = Story::new();
        let (here, there) = UnixStream::pair().expect("there is room for two ends");
        let system = System::default();
        let ours = connection::Builder::async_io_unix_stream(here).p2p().build();
        let theirs = connection::Builder::async_io_unix_stream(there)
            .server(Guid::generate())
            .expect("it has a name")
            .p2p()
            .serve_at(AT, system.clone())
            .expect("it stands there");
        let (ours, theirs) = tokio::try_join!(ours, theirs.build()).expect("the two ends meet");
        let watched = story.app.clone();
        let watching = tokio::spawn(async move { told_by(&ours, &watched).await });

        while system.0.lock().expect("nobody panics with it").is_empty() {
            tokio::task::yield_now().await;
        }
        let heard = story.app.subscribe();
        let emitter = SignalEmitter::new(&theirs, AT).expect("it stands there");
        System::prepare_for_sleep(&emitter, true).await.expect("it is told");
        let (asked, mut waits) = system.0.lock().expect("nobody panics with it").remove(0);
        assert_eq!(asked, "sleep, Casusboek, locks the open book, delay");
        // Ends when the other side lets go.
        tokio::task::spawn_blocking(move || waits.read_to_end(&mut Vec::new()))
            .await
            .expect("it ends")
            .expect("it reads");
        assert!(!has_book(&story.app), "locked before the machine may sleep");
        let told: Vec<Event> = heard.try_iter().collect();
        assert_eq!(told, [Event::Locking { seconds: Some(0) }, Event::BookChanged]);
        assert!(KEEPING < Duration::from_secs(5), "logind waits no longer");

        System::prepare_for_sleep(&emitter, false).await.expect("it is told");
        while system.0.lock().expect("nobody panics with it").is_empty() {
            tokio::task::yield_now().await;
        }
        watching.abort();
    }
}
