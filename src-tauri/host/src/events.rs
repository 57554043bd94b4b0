//! Owns the stream of changes to the browser. It knows no kind of event.
use crate::Served;
use axum::extract::State;
use axum::response::sse::{self, KeepAlive, Sse};
use casebook::api::App;
use casebook::api::event::Event;
use std::thread;
use std::time::Duration;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

/// A page that is this many changes behind is told to begin again.
const BACKLOG: usize = 256;

/// The changes of one app, for any number of pages.
#[derive(Clone)]
pub struct Events(broadcast::Sender<Event>);

impl Events {
    /// Follows the app for as long as it runs.
    pub fn of(app: &App) -> Self {
        let (sender, _) = broadcast::channel(BACKLOG);
        let changes = app.subscribe();
        let forward = sender.clone();
        thread::spawn(move || {
            for event in changes {
                // Nobody listening is no trouble: a page asks for everything when it comes.
                let _ = forward.send(event);
            }
        });
        Self(sender)
    }

    /// Every change from now on. Who falls too far behind is told so.
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }
}

/// Every change from now on. The stream ends when the page fell too far behind: it then comes back and asks anew.
pub async fn events(State(served): State<Served>) -> Sse<impl Stream<Item = Result<sse::Event, axum::Error>>> {
    let hello = sse::Event::default().retry(Duration::from_millis(500)).comment("casusboek");
    let changes = BroadcastStream::new(served.events.subscribe())
        .map_while(Result::ok)
        .map(|event| sse::Event::default().json_data(event));
    Sse::new(tokio_stream::once(Ok(hello)).chain(changes)).keep_alive(KeepAlive::default())
}
