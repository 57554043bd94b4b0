//! Owns one opening of the room, from its first connection until nobody is left. It knows no message.
use crate::events::Events;
use crate::room::limits::Limits;
use crate::room::noise::Psk;
use crate::room::pages::Pages;
use crate::room::server;
use crate::room::turnstile::{Inside, Kind, Turnstile};
use axum::{Extension, Router};
use casebook::api::App;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, mpsc};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// The most that is read of a request before it is answered.
const LARGEST_HEAD: usize = 16 * 1024;

/// How far an opening is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Others may come in.
    Open,
    /// Nobody comes in any more; who is in is told.
    Closing,
    /// Who is still in is cut off.
    Over,
}

/// What all connections of one opening share.
pub struct Opening {
    pub app: App,
    pub events: Events,
    pub pages: Arc<Pages>,
    pub limits: Limits,
    pub psk: Psk,
    pub address: SocketAddr,
    pub turnstile: Arc<Turnstile>,
    /// Whoever holds a connection listens here, so that the last one is known to be gone.
    pub stage: watch::Sender<Stage>,
}

/// From where a request came.
#[derive(Clone, Copy)]
pub struct Peer(pub IpAddr);

impl Opening {
    /// Accepts connections until it is closed, then sees everybody out. `holds_port` is dropped once the port is free.
    pub async fn run(self: Arc<Self>, listener: TcpListener, holds_port: mpsc::Sender<()>) {
        let router = server::router(&self);
        let mut sockets = JoinSet::new();
        let closing = reached(self.stage.subscribe(), Stage::Closing);
        tokio::pin!(closing);
        loop {
            tokio::select! {
                biased;
                () = &mut closing => break,
                accepted = listener.accept() => match accepted {
                    Ok((stream, from)) => {
                        let from = from.ip().to_canonical();
                        if let Some(inside) = self.turnstile.enter(Kind::Socket, from) {
                            sockets.spawn(self.clone().serve(stream, from, router.clone(), inside));
                        }
                    }
                    // Out of sockets, or somebody hung up at once: neither gets better by asking without pause.
                    Err(_) => sleep(Duration::from_millis(50)).await,
                },
                Some(_) = sockets.join_next() => {}
            }
        }
        drop(listener);
        drop(holds_port);
        // Nobody is waited for longer than this; mostly all are gone at once.
        let _ = timeout(self.limits.farewell, self.stage.closed()).await;
        self.stage.send_replace(Stage::Over);
        sockets.shutdown().await;
        self.stage.closed().await;
    }

    async fn serve(self: Arc<Self>, stream: TcpStream, from: IpAddr, router: Router, _inside: Inside) {
        // A message is small and waited for; without this it may lie for a fraction of a second.
        let _ = stream.set_nodelay(true);
        let closing = reached(self.stage.subscribe(), Stage::Closing);
        let service = TowerToHyperService::new(router.layer(Extension(Peer(from))));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.coming_in)
            .max_buf_size(LARGEST_HEAD)
            .serve_connection(TokioIo::new(stream), service)
            .with_upgrades();
        tokio::select! {
            () = closing => {}
            _ = timeout(self.limits.fetching, connection) => {}
        }
    }
}

/// Waits until an opening is this far.
pub async fn reached(mut stage: watch::Receiver<Stage>, far: Stage) {
    // An opening that is gone altogether is over too.
    let _ = stage.wait_for(|at| *at >= far).await;
}
