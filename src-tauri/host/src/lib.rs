//! Serves the app to a browser on this same machine: the built pages, the command list and its events, over loopback
//! only. It knows the core's one `call` and no command by name. What others in the room reach is apart, in [`room`].
//!
//! Three things stand between another program or page on this machine and the book, in this order: [`guard`] (the
//! request must be meant for this address and come from this page), [`door`] (it must hold the key of this run) and the
//! role that the door gives, which the core checks for each command. There are two doors: the main page comes in by the
//! address that is printed at the start, the page on the projector by one that the main page asks for.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod calls;
mod door;
mod events;
pub mod folders;
mod guard;
mod once;
mod pages;
pub mod room;
mod start;
mod ui;
pub mod watch;

use anyhow::Context as _;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use casebook::api::App;
use door::Door;
use once::Once;
use room::{Pages, Porter};
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::runtime::Handle;

pub use guard::POLICY;
pub use ui::find as find_ui;

/// The largest request that is read.
const LARGEST_REQUEST: usize = 4 * 1024 * 1024;

#[derive(Clone)]
struct Served {
    app: App,
    events: events::Events,
    once: once::Once,
}

/// A host that listens, but does not answer yet.
pub struct Host {
    listener: TcpListener,
    router: Router,
    app: App,
    porter: Arc<Porter>,
    start: String,
}

impl Host {
    /// Listens on `127.0.0.1`, on `port` or on a free one when that is 0.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn listen(app: App, ui: &Path, port: u16) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .await
            .with_context(|| format!("port {port} of this machine can't be used"))?;
        let port = listener.local_addr()?.port();
        let address = guard::Address::of_this_machine(port);
        let (main, projector) = (Arc::new(Door::of_main(port)), Arc::new(Door::of_projector(port)));
        let start = format!("http://127.0.0.1:{port}{}", start::address(&main));
        let served = Served { app: app.clone(), events: events::Events::of(&app), once: Once::default() };
        let asking = Router::new()
            .route("/big-screen", post(start::big_screen))
            .layer(from_fn_with_state(main.clone(), start::let_in))
            .with_state(projector.clone());
        let within = projector.path().trim_end_matches('/');
        let stricter = address.projector_policy(projector.path());
        let on_projector = behind(projector, &served, ui).layer(from_fn_with_state(stricter, guard::hold_to));
        let router = behind(main, &served, ui)
            .merge(asking)
            .nest_service(within, on_projector)
            .layer(DefaultBodyLimit::max(LARGEST_REQUEST))
            .layer(from_fn_with_state(address, guard::refuse_strangers))
            .layer(from_fn(guard::add_headers));
        let porter = Arc::new(Porter::new(app.clone(), Handle::current(), Pages::Folder(ui.to_owned())));
        app.set_doorman(porter.clone());
        Ok(Self { listener, router, app, porter, start })
    }

    /// The address that opens the app, once.
    pub fn start_address(&self) -> &str {
        &self.start
    }

    /// Answers until `stop` is there; then locks the book and closes the room. Open event streams are cut off.
    ///
    /// # Errors
    /// When the machine takes the listening socket away.
    pub async fn run(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let ended = tokio::select! {
            ended = axum::serve(self.listener, self.router).into_future() => ended,
            () = stop => Ok(()),
            () = watch::over(self.app.clone()) => Ok(()),
        };
        let app = self.app;
        tokio::task::spawn_blocking(move || app.lock()).await?;
        self.porter.leave().await;
        Ok(ended?)
    }
}

/// One door with all that lies behind it: the pages, the calls and the events, in the role that the door gives.
fn behind(door: Arc<Door>, served: &Served, ui: &Path) -> Router {
    let inside = Router::new()
        .route("/call/{name}", post(calls::call))
        .route("/events", get(events::events))
        .fallback_service(ui::pages(ui))
        .layer(from_fn_with_state(door.clone(), start::let_in))
        // A name that one door gave to a call says nothing behind the other.
        .with_state(Served { once: Once::default(), ..served.clone() });
    Router::new().route("/start", get(start::start).head(start::not_by_looking)).with_state(door).merge(inside)
}
