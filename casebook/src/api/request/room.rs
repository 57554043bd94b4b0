//! Shapes of a room in which people write on devices of their own: what the laptop asks, and what a device may.
use crate::domain::compare::stage::Qr;
use crate::domain::ids::{DeviceId, ParticipantId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::participant::Participant;
use crate::domain::phase::Phase;
use crate::domain::session::{LensState, SessionKind, Timer};
use crate::domain::turn::Sheet;
use crate::ops::view::OfferedSheet;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

shapes! {
    /// An address at which others on the same network could reach this machine.
    Network {
        /// As it is typed.
        address: String,
        /// How the machine calls its connection.
        name: String,
        /// Of a network at home or at work, not of the internet.
        private: bool,
    }
    /// Where the room can be opened, the best guess first.
    RoomNetworks {
        networks: Vec<Network>,
    }
    /// Opens a running session for devices of those who are there.
    RoomOpen {
        session: SessionId,
        /// One of the addresses of this machine.
        address: String,
    }
    /// How one comes in.
    RoomOpened {
        session: SessionId,
        /// What one types, without the code.
        address: String,
        /// The code, in groups of five letters.
        code: String,
        /// Both, to scan.
        qr: Qr,
    }
    /// A seat at which somebody sits with a device.
    RoomSeat {
        seat: ParticipantId,
        /// It answers now; a locked phone does not.
        here: bool,
        /// What is open on it, for this seat or for a voice.
        writing: Option<RoomWriting>,
    }
    /// What is open on a device.
    RoomWriting {
        seat: ParticipantId,
        sheet: Sheet,
    }
    /// Somebody who waits to be let in.
    RoomWish {
        device: DeviceId,
        /// How they are called, or want to be.
        alias: String,
        /// The seat they ask; null for somebody who has none.
        seat: Option<ParticipantId>,
    }
    /// The room as the laptop sees it.
    RoomView {
        /// Null while nothing listens.
        open: Option<RoomOpened>,
        seats: Vec<RoomSeat>,
        wishes: Vec<RoomWish>,
        /// Devices that came in and have no seat yet.
        choosing: u32,
        /// Wrong codes, and messages that were replayed, cut or forged.
        refused: u32,
    }
    /// Lets somebody in, or not.
    RoomAnswer {
        device: DeviceId,
        let_in: bool,
    }
    /// A seat whose device is gone.
    RoomSeatFree {
        seat: ParticipantId,
    }
    /// A seat one may choose.
    SeatChoice {
        id: ParticipantId,
        alias: String,
        role: String,
        /// Taken at once; else the gespreksleider lets in.
        free: bool,
    }
    /// Who one is.
    OwnSeat {
        seat: Participant,
        /// Voices one writes for.
        voices: Vec<Participant>,
    }
    /// Somebody who waits.
    SeatWaiting {
        alias: String,
    }
    /// Everything a device may know, apart from what its own sheets hold.
    SeatView {
        kind: SessionKind,
        /// The title of the case.
        title: Option<String>,
        phase: Phase,
        timer: Timer,
        /// The clock of the core, for the timer.
        now: DateTime<Utc>,
        /// The language of the laptop.
        locale: Locale,
        /// Who one may be; empty once this device has a seat.
        seats: Vec<SeatChoice>,
        /// It waits to be let in.
        waiting: Option<SeatWaiting>,
        /// The last wish was declined.
        turned_away: bool,
        /// Null until it has a seat.
        own: Option<OwnSeat>,
        /// What can be written now.
        sheets: Vec<OfferedSheet>,
        /// What is open on this device.
        writing: Option<RoomWriting>,
        /// Exactly five.
        lenses: Vec<LensState>,
    }
    /// Sits down.
    SeatTake {
        seat: ParticipantId,
    }
    /// Asks for a seat of one's own.
    SeatNew {
        alias: String,
    }
    /// Opens a sheet of one's own.
    OwnOpen {
        sheet: Sheet,
        /// One's own seat, or a voice one writes for.
        seat: ParticipantId,
        sign: Option<crate::api::request::Secret>,
    }
    /// Closes it.
    OwnSeal {
        skip: bool,
    }
    /// Checks a text of one's own while it is written.
    OwnCheck {
        text: String,
    }
}
