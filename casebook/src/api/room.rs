//! Commands of the room: opening a session for devices of those who are there, letting them in, closing it. The host
//! touches the network ([`Doorman`]); who may do what is decided here.
use crate::api::core::Desk;
use crate::api::event::Event;
use crate::api::request::Nothing;
use crate::api::request::room::{
    Network, RoomAnswer, RoomNetworks, RoomOpen, RoomOpened, RoomSeat, RoomSeatFree, RoomView, RoomWish,
    RoomWriting,
};
use crate::domain::compare::stage::Qr;
use crate::domain::ids::{DeviceId, ParticipantId, SessionId};
use crate::domain::room::{Device, Room, Wish};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, RoomTrouble};
use crate::ops::room;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;
use std::io::{self, ErrorKind};
use zeroize::Zeroizing;

/// Letters of a code: none that looks like another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// Twenty letters of five bits each.
const CODE_LETTERS: usize = 20;
/// Letters that stand together on the screen.
const GROUP: usize = 5;

/// What the host does for the core. It alone touches the network.
pub trait Doorman: Send + Sync {
    /// The addresses of this machine at which others could reach it, the best guess first.
    fn networks(&self) -> Vec<Network>;

    /// Listens at this address for whoever knows the code, and gives the port. Called while the core is locked: it must
    /// not call the app.
    ///
    /// # Errors
    /// What the system says: the port is taken, the address is gone, it is not allowed.
    fn open(&self, address: &str, code: &str) -> io::Result<u16>;

    /// Stops listening and drops whoever came in. Also called when nothing is open.
    fn close(&self);
}

/// A device that came in.
pub struct Arrived {
    /// How the host calls it from now on.
    pub id: DeviceId,
    /// With what it comes back to its seat. For the device alone.
    pub secret: Zeroizing<String>,
    /// 32 bytes in hex with which it encrypts what it must lay down in its own storage. For the device alone.
    pub key: Zeroizing<String>,
}

/// A new code.
fn code(env: &Env) -> Zeroizing<String> {
    let random = env.secret::<CODE_LETTERS>();
    Zeroizing::new(random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}

/// In groups, as it stands on the screen.
fn grouped(code: &str) -> String {
    let groups: Vec<&str> =
        (0..code.len()).step_by(GROUP).map(|at| &code[at..(at + GROUP).min(code.len())]).collect();
    groups.join("-")
}

/// A square that tells `text`.
fn qr(text: &str) -> Result<Qr> {
    let made = QrCode::with_error_correction_level(text, EcLevel::M);
    let made = made.map_err(|_| Error::Room(RoomTrouble::Failed))?;
    let size = made.width();
    let mut path = String::new();
    for (row, modules) in made.to_colors().chunks(size).enumerate() {
        let mut at = 0;
        while at < size {
            let run = modules[at..].iter().take_while(|module| **module == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{at} {row}h{run}v1h-{run}z");
            }
            at += run.max(1);
        }
    }
    Ok(Qr { size: u16::try_from(size).unwrap_or_default(), path })
}

/// How one comes in.
pub(crate) fn opened(room: &Room) -> Result<RoomOpened> {
    let host = if room.address.contains(':') { format!("[{}]", room.address) } else { room.address.clone() };
    let address = format!("http://{host}:{}/", room.port);
    let qr = qr(&format!("{address}#{}", *room.code))?;
    Ok(RoomOpened { session: room.session, address, code: grouped(&room.code), qr })
}

/// What the system says when a port can't be opened.
fn trouble(error: &io::Error) -> Error {
    Error::Room(match error.kind() {
        ErrorKind::AddrInUse => RoomTrouble::PortTaken,
        ErrorKind::PermissionDenied => RoomTrouble::Forbidden,
        ErrorKind::AddrNotAvailable | ErrorKind::InvalidInput => RoomTrouble::NetworkGone,
        _ => RoomTrouble::Failed,
    })
}

impl Desk {
    /// The room, if it is open.
    pub(crate) fn room(&self) -> Result<&Room> {
        self.room.as_ref().ok_or(Error::NotNow(NotNow::RoomClosed))
    }

    /// The room, to change it.
    pub(crate) fn room_mut(&mut self) -> Result<&mut Room> {
        self.room.as_mut().ok_or(Error::NotNow(NotNow::RoomClosed))
    }

    /// Nobody listens any more, and nobody who came in is known.
    pub(crate) fn close_room(&mut self) {
        if let Some(doorman) = &self.doorman {
            doorman.close();
        }
        if self.room.take().is_some() {
            self.tell(Event::RoomChanged);
            self.tell(Event::ScreenChanged);
        }
    }

    /// The same, if it was open for this session.
    pub(crate) fn close_room_of(&mut self, session: SessionId) {
        if self.room.as_ref().is_some_and(|room| room.session == session) {
            self.close_room();
        }
    }
}

pub(crate) fn networks(desk: &mut Desk, _: Nothing) -> Result<RoomNetworks> {
    let doorman = desk.doorman.as_ref().ok_or(Error::Room(RoomTrouble::NoNetwork))?;
    Ok(RoomNetworks { networks: doorman.networks() })
}

pub(crate) fn open(desk: &mut Desk, request: RoomOpen) -> Result<RoomView> {
    room::may_open(&desk.open()?.book, request.session)?;
    let doorman = desk.doorman.clone().ok_or(Error::Room(RoomTrouble::NoNetwork))?;
    if !doorman.networks().iter().any(|one| one.address == request.address) {
        return Err(Error::Room(RoomTrouble::NetworkGone));
    }
    // One code, one opening: who came in before comes in anew.
    desk.close_room();
    let code = code(&desk.env());
    let port = doorman.open(&request.address, &code).map_err(|error| trouble(&error))?;
    desk.room = Some(Room::new(request.session, request.address, port, code));
    desk.tell(Event::RoomChanged);
    desk.tell(Event::ScreenChanged);
    view(desk, Nothing {})
}

pub(crate) fn close(desk: &mut Desk, _: Nothing) -> Result<RoomView> {
    desk.close_room();
    view(desk, Nothing {})
}

pub(crate) fn view(desk: &mut Desk, _: Nothing) -> Result<RoomView> {
    let Some(room) = &desk.room else {
        return Ok(RoomView { open: None, seats: Vec::new(), wishes: Vec::new(), choosing: 0, refused: 0 });
    };
    let people = room::people(&desk.open()?.book, room.session)?;
    let alias = |id: ParticipantId| {
        people.iter().find(|person| person.id == id).map(|person| person.alias.clone()).unwrap_or_default()
    };
    let seats = room.devices().iter().filter_map(|device| {
        let writing = device.writes().map(|(seat, sheet)| RoomWriting { seat, sheet });
        Some(RoomSeat { seat: device.seat?, here: device.is_here(), writing })
    });
    let wishes = room.devices().iter().filter_map(|device| {
        let (alias, seat) = match device.wish.as_ref()? {
            Wish::Seat(seat) => (alias(*seat), Some(*seat)),
            Wish::Newcomer(alias) => (alias.clone(), None),
        };
        Some(RoomWish { device: device.id, alias, seat })
    });
    let choosing = |device: &&Device| device.is_here() && device.seat.is_none() && device.wish.is_none();
    Ok(RoomView {
        open: Some(opened(room)?),
        seats: seats.collect(),
        wishes: wishes.collect(),
        choosing: u32::try_from(room.devices().iter().filter(choosing).count()).unwrap_or(u32::MAX),
        refused: room.refused,
    })
}

pub(crate) fn answer(desk: &mut Desk, request: RoomAnswer) -> Result<RoomView> {
    let env = desk.env();
    let session = desk.room()?.session;
    let wish = desk.room_mut()?.takes_wish(request.device, !request.let_in);
    let wish = wish.ok_or(Error::NotFound { what: "device" })?;
    if request.let_in {
        let book = &mut desk.open_mut()?.book;
        let let_in = match &wish {
            Wish::Seat(seat) => room::sits_with_device(book, &env, session, *seat).map(|changed| (*seat, changed)),
            Wish::Newcomer(alias) => room::newcomer(book, &env, session, alias),
        };
        let (seat, changed) = match let_in {
            Ok(let_in) => let_in,
            Err(error) => {
                // It goes on waiting: the gespreksleider can do something about it and try again.
                desk.room_mut()?.asks(request.device, wish);
                return Err(error);
            }
        };
        desk.room_mut()?.sits(request.device, seat);
        desk.changed(changed);
    }
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

pub(crate) fn seat_free(desk: &mut Desk, request: RoomSeatFree) -> Result<RoomView> {
    desk.room_mut()?.frees(request.seat);
    desk.tell(Event::RoomChanged);
    view(desk, Nothing {})
}

/// The seats at which a device has a sheet open now; null while the room is not open for this session.
pub(crate) fn at_work(desk: &Desk, session: SessionId) -> Option<Vec<ParticipantId>> {
    let room = desk.room.as_ref().filter(|room| room.session == session)?;
    Some(room.devices().iter().filter_map(|device| device.writes().map(|(seat, _)| seat)).collect())
}

/// What stands on the large screen when the way in was put there; null when it is not open.
pub(crate) fn way_in(desk: &Desk, session: SessionId) -> Result<Option<RoomOpened>> {
    desk.room.as_ref().filter(|room| room.session == session).map(opened).transpose()
}

/// A device came through the handshake.
pub(crate) fn arrives(desk: &mut Desk, shown: Option<&str>) -> Option<Arrived> {
    let env = desk.env();
    let room = desk.room.as_mut()?;
    let back = shown.and_then(|secret| room.comes_back(secret));
    let id = if let Some(id) = back {
        id
    } else {
        let id = DeviceId(env.random_id());
        let hex = |bytes: &[u8]| Zeroizing::new(data_encoding::HEXLOWER.encode(bytes));
        let (secret, key) = (env.secret::<16>(), env.secret::<32>());
        room.comes_in(id, hex(&*secret), hex(&*key)).then_some(id)?
    };
    let device = room.device(id)?;
    let arrived = Arrived { id, secret: Zeroizing::new(room.secret(id)?.to_owned()), key: device.key.clone() };
    desk.tell(Event::RoomChanged);
    Some(arrived)
}

/// Its connection was lost.
pub(crate) fn leaves(desk: &mut Desk, device: DeviceId) {
    if let Some(room) = &mut desk.room {
        room.goes(device);
        desk.tell(Event::RoomChanged);
    }
}

/// Something was refused before it could be a call.
pub(crate) fn refused(desk: &mut Desk) {
    if let Some(room) = &mut desk.room {
        room.refused = room.refused.saturating_add(1);
        desk.tell(Event::RoomChanged);
    }
}

#[cfg(test)]
mod tests {
    use super::{code, grouped, qr};
    use crate::env::Env;

    #[test]
    fn a_code_has_a_hundred_bits_in_letters_that_can_be_read_out() {
        let code = code(&Env::system());
        assert_eq!(code.len(), 20);
        assert!(code.chars().all(|letter| !"IO01".contains(letter) && letter.is_ascii_alphanumeric()));
        assert_eq!(grouped("ABCDEFGHJKLMNPQRSTUV"), "ABCDE-FGHJK-LMNPQ-RSTUV");
    }

    #[test]
    fn a_square_has_its_three_corners() {
        let qr = qr("http://192.168.1.20:4711/#ABCDEFGHJKLMNPQRSTUV").expect("it is short enough");
        let size = qr.size;
        assert!((21..60).contains(&size), "it can be scanned from a wall: {size}");
        assert!(qr.path.starts_with("M0 0h7v1h-7z"), "the corner at the top left");
        assert!(qr.path.contains(&format!("M{} 0h7v1h-7z", size - 7)), "and at the top right");
    }
}
