//! Owns one device's connection: its handshake, its calls one after another, what it is told, and its end. It knows no
//! command.
use crate::room::noise::{Broken, LARGEST_FRAME, Sealed, answer};
use crate::room::opening::{Opening, Stage, reached};
use crate::room::turnstile::Inside;
use axum::body::Bytes;
use axum::extract::ws::{Message, WebSocket};
use casebook::api::App;
use casebook::api::event::Event;
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::room::Arrived;
use casebook::domain::ids::DeviceId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Handle;
use tokio::sync::broadcast;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// What a device sends.
#[derive(Deserialize)]
struct Asked {
    id: u64,
    call: String,
    request: Value,
}

/// What goes with the first call.
#[derive(Deserialize)]
struct Hello {
    device: Option<String>,
}

/// Why a connection ended.
enum Ended {
    /// It was lost or closed, or too slow.
    Gone,
    /// Something came that may not come.
    Refused,
}

impl From<Broken> for Ended {
    fn from(_: Broken) -> Self {
        Self::Refused
    }
}

type Step<T> = Result<T, Ended>;

/// Receives a device, until it goes, the room is closed, or it sends what may not come.
pub async fn receive(socket: WebSocket, opening: Arc<Opening>, from: IpAddr, inside: Inside) {
    let over = reached(opening.stage.subscribe(), Stage::Over);
    tokio::select! {
        biased;
        () = over => {}
        () = meet(socket, &opening, from) => {}
    }
    drop(inside);
}

async fn meet(socket: WebSocket, opening: &Arc<Opening>, from: IpAddr) {
    let came_in = tokio::select! {
        biased;
        () = reached(opening.stage.subscribe(), Stage::Closing) => return,
        came_in = timeout(opening.limits.coming_in, come_in(socket, opening)) => came_in,
    };
    let ended = match came_in {
        Ok(Ok(line)) => line.carry().await,
        Ok(Err(ended)) => Err(ended),
        Err(_) => Err(Ended::Gone),
    };
    if matches!(ended, Err(Ended::Refused)) {
        opening.turnstile.failed(from, Instant::now());
        let app = opening.app.clone();
        let _ = spawn_blocking(move || app.device_refused()).await;
    }
}

/// A device in the core, for as long as its connection lasts, however that ends.
struct Presence {
    app: App,
    id: DeviceId,
    runtime: Handle,
}

impl Drop for Presence {
    fn drop(&mut self) {
        let (app, id) = (self.app.clone(), self.id);
        self.runtime.spawn_blocking(move || app.device_leaves(id));
    }
}

/// A sealed line to a device that the core knows.
struct Line {
    socket: WebSocket,
    sealed: Sealed,
    opening: Arc<Opening>,
    events: broadcast::Receiver<Event>,
    presence: Presence,
}

/// The handshake and the first call.
async fn come_in(mut socket: WebSocket, opening: &Arc<Opening>) -> Step<Line> {
    let first = next_frame(&mut socket).await?;
    let (second, mut sealed) = answer(&opening.psk, &first)?;
    socket.send(Message::Binary(second.into())).await.map_err(|_| Ended::Gone)?;
    let asked: Asked = loop {
        if let Some(asked) = sealed.open(&next_frame(&mut socket).await?)? {
            break asked;
        }
    };
    if asked.id != 0 || asked.call != "hello" {
        return Err(Ended::Refused);
    }
    let hello: Hello = serde_json::from_value(asked.request).map_err(|_| Ended::Refused)?;
    // Before the core knows it, so that it misses nothing from then on.
    let events = opening.events.subscribe();
    let arrived = arrive(opening.app.clone(), hello.device).await;
    let Some((presence, welcome)) = arrived else {
        let failure = Failure::from(FailureCode::NotNow);
        for frame in sealed.seal(&json!({ "id": 0, "failed": failure }))? {
            socket.send(Message::Binary(frame.into())).await.map_err(|_| Ended::Gone)?;
        }
        return Err(Ended::Gone);
    };
    let mut line = Line { socket, sealed, opening: opening.clone(), events, presence };
    line.tell(&json!({ "id": 0, "ok": welcome })).await?;
    Ok(line)
}

/// Makes the core know a device. None when it may not come in.
async fn arrive(app: App, secret: Option<String>) -> Option<(Presence, Value)> {
    let runtime = Handle::current();
    let arriving = move || {
        let Arrived { id, secret: device, key } = app.device_arrives(secret.as_deref())?;
        Some((Presence { app, id, runtime }, json!({ "device": *device, "key": *key })))
    };
    spawn_blocking(arriving).await.ok().flatten()
}

type Answer = Result<Value, Failure>;

/// A call that the core is at, with the number that the device gave it.
struct Running {
    id: u64,
    answer: JoinHandle<Answer>,
}

impl Line {
    /// Answers calls, one after another, and tells changes. Only a refusal is an error worth telling.
    async fn carry(mut self) -> Step<()> {
        let limits = self.opening.limits.clone();
        let mut closing = pin!(reached(self.opening.stage.subscribe(), Stage::Closing));
        let mut ping = interval(limits.ping);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard = Instant::now();
        // While a call runs nothing is read: who sends faster than the core answers waits.
        let mut running: Option<Running> = None;
        loop {
            tokio::select! {
                biased;
                () = &mut closing => return self.say_it_is_over().await,
                (id, answer) = ended(&mut running) => {
                    running = None;
                    heard = Instant::now();
                    self.give(id, answer).await?;
                }
                told = self.events.recv() => match told {
                    Ok(event) if event.is_for_participants() => self.tell(&json!({ "event": event })).await?,
                    Ok(_) => {}
                    // Too far behind: it comes back and asks anew.
                    Err(_) => return Err(Ended::Gone),
                },
                _ = ping.tick() => {
                    if running.is_none() && heard.elapsed() > limits.silence {
                        return Err(Ended::Gone);
                    }
                    self.send(Message::Ping(Bytes::new())).await?;
                }
                frame = read(&mut self.socket), if running.is_none() => {
                    heard = Instant::now();
                    if let Some(frame) = frame? {
                        running = self.sealed.open(&frame)?.map(|asked| self.call(asked));
                    }
                }
            }
        }
    }

    fn call(&self, asked: Asked) -> Running {
        let (app, device) = (self.presence.app.clone(), self.presence.id);
        let answer = spawn_blocking(move || app.call_from(device, &asked.call, asked.request));
        Running { id: asked.id, answer }
    }

    async fn give(&mut self, id: u64, answer: Answer) -> Step<()> {
        let message = match answer {
            Ok(value) => json!({ "id": id, "ok": value }),
            Err(failure) => json!({ "id": id, "failed": failure }),
        };
        match self.sealed.seal(&message) {
            Ok(frames) => self.send_all(frames).await,
            // Nothing was sealed yet, so the device can still be told that there is no answer.
            Err(Broken::TooLarge) => {
                let failure = Failure::from(FailureCode::Internal);
                self.tell(&json!({ "id": id, "failed": failure })).await
            }
            Err(_) => Err(Ended::Gone),
        }
    }

    async fn tell(&mut self, message: &impl Serialize) -> Step<()> {
        let frames = self.sealed.seal(message).map_err(|_| Ended::Gone)?;
        self.send_all(frames).await
    }

    async fn send_all(&mut self, frames: Vec<Vec<u8>>) -> Step<()> {
        for frame in frames {
            self.send(Message::Binary(frame.into())).await?;
        }
        Ok(())
    }

    /// Nothing is kept for who does not take it in time.
    async fn send(&mut self, message: Message) -> Step<()> {
        let sent = timeout(self.opening.limits.sending, self.socket.send(message)).await;
        sent.map_err(|_| Ended::Gone)?.map_err(|_| Ended::Gone)
    }

    /// The last message, and then waits until the device hangs up: a line that is cut while it still sends could lose
    /// what it was told.
    async fn say_it_is_over(mut self) -> Step<()> {
        self.tell(&json!({ "over": true })).await?;
        self.send(Message::Close(None)).await?;
        while let Some(Ok(_)) = self.socket.recv().await {}
        Ok(())
    }
}

async fn ended(running: &mut Option<Running>) -> (u64, Answer) {
    match running {
        // It panicked, as far as can be known here.
        Some(call) => (call.id, (&mut call.answer).await.unwrap_or_else(|_| Err(FailureCode::Internal.into()))),
        None => std::future::pending().await,
    }
}

async fn next_frame(socket: &mut WebSocket) -> Step<Bytes> {
    loop {
        if let Some(frame) = read(socket).await? {
            return Ok(frame);
        }
    }
}

/// Waits for anything to come. None for what is only a sign of life.
async fn read(socket: &mut WebSocket) -> Step<Option<Bytes>> {
    match socket.recv().await {
        Some(Ok(Message::Binary(frame))) if frame.len() <= LARGEST_FRAME => Ok(Some(frame)),
        Some(Ok(Message::Binary(_) | Message::Text(_))) => Err(Ended::Refused),
        Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(None),
        Some(Ok(Message::Close(_)) | Err(_)) | None => Err(Ended::Gone),
    }
}
