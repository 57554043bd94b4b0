//! A room in a story: a door that leads nowhere, and devices that come in through it. The host's own tests open a real one.
use crate::story::{Story, draft, text};
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::request::room::Network;
use casebook::api::room::{Arrived, Doorman};
use serde_json::{Value, json};
use std::io;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The one address of the machine in these stories.
pub const ADDRESS: &str = "192.168.7.20";

/// Stands at a door and remembers whether it is open.
#[derive(Default)]
pub struct Porch {
    /// How often it was opened.
    pub openings: AtomicUsize,
    /// The port it listens at; 0 when it is closed.
    pub port: AtomicU16,
    /// What the next opening fails with.
    pub trouble: Mutex<Option<io::ErrorKind>>,
}

impl Doorman for Porch {
    fn networks(&self) -> Vec<Network> {
        vec![Network { address: ADDRESS.to_owned(), name: "wlan0".to_owned(), private: true }]
    }

    fn open(&self, _: &str, _: &str) -> io::Result<u16> {
        if let Some(kind) = self.trouble.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(kind.into());
        }
        self.openings.fetch_add(1, Ordering::SeqCst);
        self.port.store(4711, Ordering::SeqCst);
        Ok(4711)
    }

    fn close(&self) {
        self.port.store(0, Ordering::SeqCst);
    }
}

impl Porch {
    /// Somebody could come in.
    pub fn is_open(&self) -> bool {
        self.port.load(Ordering::SeqCst) != 0
    }
}

impl Story {
    /// The session is opened for others. Gives who stands at the door.
    pub fn opens_room(&self) -> Arc<Porch> {
        let porch = Arc::new(Porch::default());
        self.app.set_doorman(porch.clone());
        self.call("room_open", self.room());
        porch
    }

    /// What a room is opened with.
    pub fn room(&self) -> Value {
        json!({ "session": self.session, "address": ADDRESS })
    }

    /// A device that came in.
    pub fn arrives(&self) -> Arrived {
        self.app.device_arrives(None).expect("the room is open")
    }

    /// Somebody sits down with a device, at a seat that is free.
    pub fn sits(&self, alias: &str) -> Arrived {
        let device = self.arrives();
        let seat = self.from(&device, "seat_take", json!({ "seat": self.id(alias) }));
        assert_eq!(seat["own"]["seat"]["alias"], alias, "the seat was free");
        device
    }

    /// Asks as a device.
    ///
    /// # Errors
    /// The failure of the core.
    pub fn try_from(&self, device: &Arrived, name: &str, request: Value) -> Result<Value, Failure> {
        self.app.call_from(device.id, name, request)
    }

    /// Asks as a device; must succeed.
    pub fn from(&self, device: &Arrived, name: &str, request: Value) -> Value {
        self.try_from(device, name, request).unwrap_or_else(|failure| panic!("{name} failed: {failure:?}"))
    }

    /// Asks as a device; must fail.
    pub fn refused_from(&self, device: &Arrived, name: &str, request: Value) -> FailureCode {
        match self.try_from(device, name, request) {
            Err(failure) => failure.code,
            Ok(answer) => panic!("{name} should have been refused, but gave {answer}"),
        }
    }

    /// A request to open a sheet of a lens on a device.
    pub fn own(&self, alias: &str, lens: &str) -> Value {
        json!({ "sheet": { "kind": "lens", "lens": lens }, "seat": self.id(alias), "sign": null })
    }

    /// Somebody writes one lens on their device and closes it.
    pub fn writes_from(&self, device: &Arrived, alias: &str, body: Value) {
        self.from(device, "own_open", self.own(alias, &text(&body["lens"])));
        self.from(device, "own_save", draft(body, "", false));
        self.from(device, "own_seal", json!({ "skip": false }));
    }
}
