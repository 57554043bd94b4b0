//! Who is in the room with a device of their own: who sits where, who waits to be let in. In memory only, for one session.
use crate::domain::ids::{DeviceId, ParticipantId, SessionId};
use crate::domain::turn::{Part, Sheet, Turn};
use std::collections::HashSet;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Most devices in one room: eight people, and some who came back under another name or only look.
pub const MOST_DEVICES: usize = 24;

/// Pieces of a seat that were open on a device.
pub type Known = HashSet<(ParticipantId, Part)>;

/// What a device asks of the gespreksleider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A seat where somebody sits already, or where something was written.
    Seat(ParticipantId),
    /// A seat of its own, under this alias.
    Newcomer(String),
}

/// One device, from its first coming until the room closes.
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// What it shows to come back to its seat.
    secret: Zeroizing<String>,
    /// With which it encrypts what it must lay down in its own storage.
    pub key: Zeroizing<String>,
    /// Where it sits.
    pub seat: Option<ParticipantId>,
    /// What it waits for.
    pub wish: Option<Wish>,
    /// The last wish was declined.
    pub turned_away: bool,
    /// Its open connections: a new one may come before an old one is known to be lost.
    pub connections: u32,
    /// What is written on it now.
    pub turn: Option<Turn>,
    /// Something was saved in this turn.
    pub saved: bool,
    /// The withdraw code that its writer sees now.
    pub code: Option<Zeroizing<String>>,
    /// What was open on it before, by seat.
    pub known: Known,
}

impl Device {
    /// Lays down what is written on it.
    pub fn end_turn(&mut self) {
        self.turn = None;
        self.code = None;
        self.saved = false;
    }

    /// Gets up: nothing of that seat is open to it any more.
    fn stand(&mut self) {
        self.end_turn();
        self.seat = None;
        self.known.clear();
    }

    /// Somebody has it in their hand, as far as the laptop can tell.
    pub const fn is_here(&self) -> bool {
        self.connections > 0
    }

    /// What is written on it, for which seat.
    pub fn writes(&self) -> Option<(ParticipantId, Sheet)> {
        self.turn.map(|turn| (turn.participant(), turn.sheet()))
    }
}

/// An open room.
pub struct Room {
    /// Whose.
    pub session: SessionId,
    /// The address of this machine at which it listens.
    pub address: String,
    /// The port.
    pub port: u16,
    /// Twenty letters: who knows them is in the room.
    pub code: Zeroizing<String>,
    /// What was refused: wrong codes, and messages that were replayed, cut or forged.
    pub refused: u32,
    devices: Vec<Device>,
}

impl Room {
    /// A room with nobody in it.
    pub const fn new(session: SessionId, address: String, port: u16, code: Zeroizing<String>) -> Self {
        Self { session, address, port, code, refused: 0, devices: Vec::new() }
    }

    /// In the order in which they came.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// One of them.
    pub fn device(&self, id: DeviceId) -> Option<&Device> {
        self.devices.iter().find(|device| device.id == id)
    }

    /// One of them, to change it.
    pub fn device_mut(&mut self, id: DeviceId) -> Option<&mut Device> {
        self.devices.iter_mut().find(|device| device.id == id)
    }

    /// The device at a seat.
    pub fn at(&self, seat: ParticipantId) -> Option<&Device> {
        self.devices.iter().find(|device| device.seat == Some(seat))
    }

    /// A device that was here before comes back; null when none has this secret.
    pub fn comes_back(&mut self, secret: &str) -> Option<DeviceId> {
        let same = |device: &Device| bool::from(device.secret.as_bytes().ct_eq(secret.as_bytes()));
        let device = self.devices.iter_mut().find(|device| same(device))?;
        device.connections += 1;
        Some(device.id)
    }

    /// A new device comes in; false when the room is full.
    pub fn comes_in(&mut self, id: DeviceId, secret: Zeroizing<String>, key: Zeroizing<String>) -> bool {
        if self.devices.len() >= MOST_DEVICES {
            // Who went away without a seat makes room first.
            self.devices.retain(|device| device.is_here() || device.seat.is_some());
        }
        if self.devices.len() >= MOST_DEVICES {
            return false;
        }
        self.devices.push(Device {
            id,
            secret,
            key,
            seat: None,
            wish: None,
            turned_away: false,
            connections: 1,
            turn: None,
            saved: false,
            code: None,
            known: HashSet::new(),
        });
        true
    }

    /// A connection was lost. The seat stays its own: phones lock, networks drop.
    pub fn goes(&mut self, id: DeviceId) {
        if let Some(device) = self.device_mut(id) {
            device.connections = device.connections.saturating_sub(1);
        }
    }

    /// What this device showed, to come back with.
    pub fn secret(&self, id: DeviceId) -> Option<&str> {
        self.device(id).map(|device| device.secret.as_str())
    }

    /// Sits down. Who sat there with another device gets up.
    pub fn sits(&mut self, id: DeviceId, seat: ParticipantId) {
        for device in &mut self.devices {
            if device.id == id {
                if device.seat != Some(seat) {
                    device.stand();
                }
                device.seat = Some(seat);
                device.wish = None;
                device.turned_away = false;
            } else if device.seat == Some(seat) {
                device.stand();
            }
        }
    }

    /// Asks the gespreksleider.
    pub fn asks(&mut self, id: DeviceId, wish: Wish) {
        if let Some(device) = self.device_mut(id) {
            device.wish = Some(wish);
            device.turned_away = false;
        }
    }

    /// What a device waits for, which it does no longer.
    pub fn takes_wish(&mut self, id: DeviceId, turned_away: bool) -> Option<Wish> {
        let device = self.device_mut(id)?;
        let wish = device.wish.take()?;
        device.turned_away = turned_away;
        Some(wish)
    }

    /// Gets up, or waits no longer.
    pub fn stands(&mut self, id: DeviceId) {
        if let Some(device) = self.device_mut(id) {
            device.stand();
            device.wish = None;
            device.turned_away = false;
        }
    }

    /// Whoever sits at a seat with a device gets up.
    pub fn frees(&mut self, seat: ParticipantId) {
        for device in self.devices.iter_mut().filter(|device| device.seat == Some(seat)) {
            device.stand();
        }
    }

    /// A device has this seat's sheet open now: its own, or that of a voice it writes for.
    pub fn writes_at(&self, seat: ParticipantId) -> bool {
        self.devices.iter().any(|device| device.is_here() && device.writes().is_some_and(|(at, _)| at == seat))
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_DEVICES, Room, Wish};
    use crate::domain::ids::{DeviceId, ParticipantId, SessionId};
    use uuid::Uuid;
    use zeroize::Zeroizing;

    fn device(number: u128) -> DeviceId {
        DeviceId(Uuid::from_u128(number))
    }

    const SEAT: ParticipantId = ParticipantId(Uuid::from_u128(77));

    fn room(devices: u128) -> Room {
        let mut room =
            Room::new(SessionId(Uuid::nil()), "10.0.0.2".into(), 4711, Zeroizing::new("CODE".to_owned()));
        for number in 0..devices {
            let secret = Zeroizing::new(format!("geheim {number}"));
            assert!(room.comes_in(device(number), secret, Zeroizing::new(String::new())));
        }
        room
    }

    #[test]
    fn who_comes_back_sits_where_they_sat() {
        let mut room = room(2);
        room.sits(device(0), SEAT);
        room.goes(device(0));
        assert!(room.at(SEAT).is_some_and(|at| !at.is_here()), "a locked phone keeps its seat");
        assert_eq!(room.comes_back("geheim 0"), Some(device(0)));
        assert_eq!(room.comes_back("geheim 9"), None);
        assert!(room.at(SEAT).is_some_and(|at| at.id == device(0) && at.is_here()));
    }

    #[test]
    fn one_seat_has_one_device_and_who_gets_up_knows_nothing_of_it_any_more() {
        let mut room = room(2);
        room.sits(device(0), SEAT);
        room.device_mut(device(0))
            .expect("it is here")
            .known
            .insert((SEAT, crate::domain::turn::Part::FirstThought));
        room.sits(device(1), SEAT);
        assert_eq!(room.at(SEAT).map(|at| at.id), Some(device(1)));
        let first = room.device(device(0)).expect("it is still in the room");
        assert!(first.seat.is_none() && first.known.is_empty());
    }

    #[test]
    fn a_wish_is_answered_once() {
        let mut room = room(1);
        room.asks(device(0), Wish::Newcomer("Bram".to_owned()));
        assert_eq!(room.takes_wish(device(0), true), Some(Wish::Newcomer("Bram".to_owned())));
        assert_eq!(room.takes_wish(device(0), true), None);
        assert!(room.device(device(0)).is_some_and(|one| one.turned_away));
    }

    #[test]
    fn a_full_room_lets_in_again_when_somebody_without_a_seat_left() {
        let mut room = room(MOST_DEVICES as u128);
        let secret = || Zeroizing::new("nog een".to_owned());
        assert!(!room.comes_in(device(99), secret(), secret()));
        room.goes(device(3));
        assert!(room.comes_in(device(99), secret(), secret()));
    }
}
