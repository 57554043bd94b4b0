//! Owns whether the room is open. It does for the core what only a host can: name the networks, open a port, close it.
use crate::events::Events;
use crate::room::limits::Limits;
use crate::room::networks;
use crate::room::noise::Psk;
use crate::room::opening::{Opening, Stage};
use crate::room::pages::Pages;
use crate::room::turnstile::Turnstile;
use casebook::api::App;
use casebook::api::request::room::Network;
use casebook::api::room::Doorman;
use std::io::{Error, ErrorKind, Result};
use std::net::{IpAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::watch;

/// The port of the room unless somebody else has it: one that a rule of a firewall can name.
const PREFERRED_PORT: u16 = 4711;

/// How long an opening waits for the port of the one before. It is free at once, unless the machine is very busy.
const HANDING_OVER: Duration = Duration::from_millis(200);

/// Where the room opens.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The one address to offer; none means those of this machine.
    pub address: Option<IpAddr>,
    /// The port to try before a free one.
    pub port: u16,
}

impl Place {
    /// `CASUSBOEK_ROOM_ADDRESS`, or else what this machine has.
    pub fn of_this_machine() -> Self {
        Self { address: networks::given(), port: PREFERRED_PORT }
    }
}

/// Opens the room for the core, and closes it. The core and its porter hold each other for as long as the app runs.
pub struct Porter {
    app: App,
    events: Events,
    runtime: Handle,
    pages: Arc<Pages>,
    limits: Limits,
    place: Place,
    now: Mutex<Now>,
    /// Every opening listens here until its last connection is gone.
    at_work: watch::Sender<()>,
}

#[derive(Default)]
struct Now {
    open: Option<watch::Sender<Stage>>,
    /// Ends when the last opening let go of its port.
    port: Option<mpsc::Receiver<()>>,
}

impl Porter {
    /// A porter with a closed room, whose connections run on `runtime`.
    pub fn new(app: App, runtime: Handle, pages: Pages) -> Self {
        Self {
            events: Events::of(&app),
            app,
            runtime,
            pages: Arc::new(pages),
            limits: Limits::default(),
            place: Place::of_this_machine(),
            now: Mutex::default(),
            at_work: watch::Sender::new(()),
        }
    }

    /// The same with other limits.
    #[must_use]
    pub fn within(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same somewhere else.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Closes the room, and waits until everybody was told and is gone.
    pub async fn leave(&self) {
        self.close();
        self.at_work.closed().await;
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Doorman for Porter {
    fn networks(&self) -> Vec<Network> {
        networks::networks(self.place.address)
    }

    fn open(&self, address: &str, code: &str) -> Result<u16> {
        self.close();
        let address: IpAddr = address.parse().map_err(|_| Error::from(ErrorKind::InvalidInput))?;
        if address.is_unspecified() {
            // That would be every network of this machine at once.
            return Err(ErrorKind::InvalidInput.into());
        }
        let mut now = self.now();
        if let Some(port) = now.port.take() {
            let _ = port.recv_timeout(HANDING_OVER);
        }
        let listener = bind(address, self.place.port)?;
        listener.set_nonblocking(true)?;
        let bound = listener.local_addr()?;
        let listener = {
            let _within = self.runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let opening = Arc::new(Opening {
            app: self.app.clone(),
            events: self.events.clone(),
            pages: self.pages.clone(),
            limits: self.limits.clone(),
            psk: Psk::of(code),
            address: bound,
            turnstile: Turnstile::new(self.limits.clone()),
            stage: watch::Sender::new(Stage::Open),
        });
        let (holds_port, port) = mpsc::channel();
        *now = Now { open: Some(opening.stage.clone()), port: Some(port) };
        let at_work = self.at_work.subscribe();
        self.runtime.spawn(async move {
            opening.run(listener, holds_port).await;
            drop(at_work);
        });
        Ok(bound.port())
    }

    fn close(&self) {
        if let Some(stage) = self.now().open.take() {
            stage.send_replace(Stage::Closing);
        }
    }
}

/// The preferred port, or a free one when it is taken or this machine keeps it for something else.
fn bind(address: IpAddr, preferred: u16) -> Result<TcpListener> {
    TcpListener::bind((address, preferred)).or_else(|failed| match failed.kind() {
        ErrorKind::AddrInUse | ErrorKind::PermissionDenied => TcpListener::bind((address, 0)),
        _ => Err(failed),
    })
}
