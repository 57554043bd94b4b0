//! Owns the secrecy of one connection: the handshake, and whole messages sealed after it. It knows no socket.
//!
//! Each device has keys of its own, made in its handshake; the code only proves that it may come in. So who knows the
//! code and records everything reads nothing of another. The pre-shared key is wiped; `snow` drops the keys of a
//! connection without wiping them.
use blake2::digest::consts::U32;
use blake2::{Blake2b, Digest as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use snow::params::NoiseParams;
use snow::{Builder, TransportState};
use zeroize::Zeroizing;

const PROTOCOL: &str = "Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b";
const PROLOGUE: &[u8] = b"casusboek-room-1";
const BEFORE_CODE: &[u8] = b"casusboek-room-1:";

/// What is added to each sealed part.
const TAG: usize = 16;
/// The most of a message that goes into one frame.
const PART: usize = 65_000;
/// The largest frame there is: a mark, a part and its tag.
pub const LARGEST_FRAME: usize = 1 + PART + TAG;
/// The largest message, all its parts together.
pub const LARGEST_MESSAGE: usize = 4 * 1024 * 1024;

const MORE: u8 = 0;
const LAST: u8 = 1;

/// Why a connection ends: what came was not sent by somebody who knows the code, or not as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// Another code, or no handshake at all.
    Handshake,
    /// Replayed, out of order, cut off or forged.
    Seal,
    /// Sealed well, but no part of a message.
    Part,
    /// More than a message may hold.
    TooLarge,
    /// Sealed well, but no JSON of the form that was expected.
    Malformed,
}

/// What everybody who may come in knows.
pub struct Psk(Zeroizing<[u8; 32]>);

impl Psk {
    /// Of a code, however it is grouped.
    pub fn of(code: &str) -> Self {
        let plain = Zeroizing::new(code.to_ascii_uppercase());
        let mut hash = Blake2b::<U32>::new_with_prefix(BEFORE_CODE);
        for letters in plain.split(['-', ' ']) {
            hash.update(letters.as_bytes());
        }
        Self(Zeroizing::new(hash.finalize().into()))
    }
}

/// Answers the first message of a device: what goes back, and the channel that then stands.
pub fn answer(psk: &Psk, first: &[u8]) -> Result<(Vec<u8>, Sealed), Broken> {
    let answered = || -> Result<(Vec<u8>, TransportState), snow::Error> {
        let mut handshake = side(psk)?.build_responder()?;
        // Longer than a handshake without a payload is refused, for there is no room for one.
        handshake.read_message(first, &mut [])?;
        let mut second = vec![0; 256];
        let length = handshake.write_message(&[], &mut second)?;
        second.truncate(length);
        Ok((second, handshake.into_transport_mode()?))
    };
    let (second, transport) = answered().map_err(|_| Broken::Handshake)?;
    Ok((second, Sealed { transport, joined: Vec::new() }))
}

/// What both sides begin with.
fn side(psk: &Psk) -> Result<Builder<'_>, snow::Error> {
    let protocol: NoiseParams = PROTOCOL.parse()?;
    Builder::new(protocol).psk(0, &psk.0)?.prologue(PROLOGUE)
}

/// A channel to one device. Only whole messages go in and come out.
pub struct Sealed {
    transport: TransportState,
    /// The parts so far of a message that is still coming.
    joined: Vec<u8>,
}

impl Sealed {
    /// Takes the next frame: a message when it was the last of one. After an error the channel is of no use.
    pub fn open<T: DeserializeOwned>(&mut self, frame: &[u8]) -> Result<Option<T>, Broken> {
        if frame.len() > LARGEST_FRAME {
            return Err(Broken::TooLarge);
        }
        let mut plain = vec![0; frame.len()];
        let length = self.transport.read_message(frame, &mut plain).map_err(|_| Broken::Seal)?;
        let (mark, part) = plain[..length].split_first().ok_or(Broken::Part)?;
        if self.joined.len() + part.len() > LARGEST_MESSAGE {
            return Err(Broken::TooLarge);
        }
        self.joined.extend_from_slice(part);
        match *mark {
            // Nothing but marks would keep the laptop busy for nothing.
            MORE if !part.is_empty() => Ok(None),
            LAST => {
                let whole = std::mem::take(&mut self.joined);
                serde_json::from_slice(&whole).map(Some).map_err(|_| Broken::Malformed)
            }
            _ => Err(Broken::Part),
        }
    }

    /// Seals a message: its frames, in the order in which they must be sent.
    pub fn seal<T: Serialize>(&mut self, message: &T) -> Result<Vec<Vec<u8>>, Broken> {
        let whole = serde_json::to_vec(message).map_err(|_| Broken::Malformed)?;
        if whole.len() > LARGEST_MESSAGE {
            return Err(Broken::TooLarge);
        }
        let parts = whole.chunks(PART);
        let count = parts.len();
        parts
            .enumerate()
            .map(|(at, part)| self.seal_part(if at + 1 == count { LAST } else { MORE }, part))
            .collect()
    }

    fn seal_part(&mut self, mark: u8, part: &[u8]) -> Result<Vec<u8>, Broken> {
        let plain = [&[mark], part].concat();
        let mut frame = vec![0; plain.len() + TAG];
        let length = self.transport.write_message(&plain, &mut frame).map_err(|_| Broken::Seal)?;
        frame.truncate(length);
        Ok(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::{Broken, LARGEST_MESSAGE, LAST, MORE, PART, PROLOGUE, PROTOCOL, Psk, Sealed, answer, side};
    use data_encoding::HEXLOWER;
    use serde_json::{Value, json};

    const CODE: &str = "ABCDEFGHJKLMNPQRSTUV";

    /// A device and the laptop, after their handshake.
    fn pair(code: &str) -> (Sealed, Sealed) {
        let psk = Psk::of(code);
        let mut device = side(&psk).and_then(snow::Builder::build_initiator).expect("an initiator");
        let mut first = [0; 48];
        assert_eq!(device.write_message(&[], &mut first), Ok(48));
        let (second, laptop) = answer(&Psk::of(CODE), &first).expect("it knows the code");
        device.read_message(&second, &mut []).expect("the laptop knows the code");
        (Sealed { transport: device.into_transport_mode().expect("done"), joined: Vec::new() }, laptop)
    }

    fn carried(from: &mut Sealed, to: &mut Sealed, message: &Value) -> Result<Option<Value>, Broken> {
        let frames = from.seal(message).expect("it can be sealed");
        let mut whole = Ok(None);
        for frame in frames {
            assert_eq!(whole, Ok(None), "a message is there only after its last part");
            whole = to.open(&frame);
        }
        whole
    }

    #[test]
    fn a_code_in_groups_or_in_lower_case_is_the_same_code() {
        let (mut device, mut laptop) = pair("abcde-fghjk lmnpq-rstuv");
        assert_eq!(carried(&mut device, &mut laptop, &json!(1)), Ok(Some(json!(1))));
    }

    #[test]
    fn messages_of_any_length_come_over_whole_both_ways() {
        let (mut device, mut laptop) = pair(CODE);
        for length in [0, 1, PART - 2, PART - 1, PART, 3 * PART] {
            let message = json!("x".repeat(length));
            assert_eq!(carried(&mut device, &mut laptop, &message), Ok(Some(message.clone())), "{length}");
            assert_eq!(carried(&mut laptop, &mut device, &message), Ok(Some(message.clone())), "{length}");
        }
    }

    #[test]
    fn more_than_a_message_may_hold_is_neither_sent_nor_gathered() {
        let (mut device, mut laptop) = pair(CODE);
        assert_eq!(device.seal(&"x".repeat(LARGEST_MESSAGE)), Err(Broken::TooLarge));
        let part = vec![b'x'; PART];
        let end = (0..=LARGEST_MESSAGE / PART)
            .map(|_| laptop.open::<Value>(&device.seal_part(MORE, &part).expect("it can be sealed")))
            .find(Result::is_err);
        assert_eq!(end, Some(Err(Broken::TooLarge)));
        assert_eq!(laptop.open::<Value>(&vec![0; 65_018]), Err(Broken::TooLarge));
    }

    #[test]
    fn what_is_sealed_well_but_is_no_message_is_an_error_too() {
        let broken = |mark, part: &[u8]| {
            let (mut device, mut laptop) = pair(CODE);
            laptop.open::<Value>(&device.seal_part(mark, part).expect("it can be sealed"))
        };
        assert_eq!(broken(2, b"1"), Err(Broken::Part));
        assert_eq!(broken(MORE, b""), Err(Broken::Part), "it could go on for ever");
        assert_eq!(broken(LAST, b"{"), Err(Broken::Malformed));
        assert_eq!(broken(LAST, b"\"\xff\""), Err(Broken::Malformed));
        let (mut device, mut laptop) = pair(CODE);
        let mut frame = vec![0; 16];
        let length = device.transport.write_message(&[], &mut frame).expect("it can be sealed");
        assert_eq!(laptop.open::<Value>(&frame[..length]), Err(Broken::Part));
    }

    #[test]
    fn replayed_reordered_cut_and_forged_frames_do_not_open() {
        let message = json!({ "id": 1 });
        let sent = |change: &dyn Fn(Vec<u8>, Vec<u8>) -> Vec<Vec<u8>>| {
            let (mut device, mut laptop) = pair(CODE);
            let mut seal = || device.seal(&message).expect("it can be sealed").remove(0);
            let frames = change(seal(), seal());
            frames.iter().map(|frame| laptop.open::<Value>(frame)).find(Result::is_err)
        };
        assert_eq!(sent(&|first, second| vec![first, second]), None);
        let seal = Some(Err(Broken::Seal));
        assert_eq!(sent(&|first, _| vec![first.clone(), first]), seal, "replayed");
        assert_eq!(sent(&|first, second| vec![second, first]), seal, "reordered");
        assert_eq!(sent(&|_, second| vec![second]), seal, "one was left out");
        assert_eq!(sent(&|first, _| vec![first[..first.len() - 1].to_vec()]), seal, "cut");
        assert_eq!(sent(&|first, second| vec![[first, second].concat()]), seal, "stuck together");
        assert_eq!(sent(&|_, _| vec![Vec::new()]), seal, "nothing");
        assert_eq!(
            sent(&|mut first, _| {
                first[0] ^= 1;
                vec![first]
            }),
            seal,
            "forged"
        );
    }

    #[test]
    fn a_first_message_with_a_payload_or_of_another_length_is_refused() {
        let psk = Psk::of(CODE);
        let mut device = side(&psk).and_then(snow::Builder::build_initiator).expect("an initiator");
        let mut first = [0; 64];
        let length = device.write_message(b"payload", &mut first).expect("it can be written");
        let refused = |first: &[u8]| answer(&psk, first).map(|_| ()).err();
        assert_eq!(refused(&first[..length]), Some(Broken::Handshake));
        assert_eq!(refused(&[]), Some(Broken::Handshake));
        assert_eq!(refused(&[0; 48]), Some(Broken::Handshake));
        assert_eq!(refused(&vec![0; 65_536]), Some(Broken::Handshake));
    }

    /// The same vector is checked by the page, whose side comes from another library. Also that the code and the keys of
    /// both sides are all that goes in.
    #[test]
    fn a_handshake_with_known_keys_is_the_one_that_the_page_knows() {
        let psk = Psk::of(CODE);
        let (of_device, of_laptop) = ([0x11; 32], [0x22; 32]);
        let with = |key: &[u8; 32], is_device: bool| {
            let side = side(&psk).expect("a side").fixed_ephemeral_key_for_testing_only(key);
            if is_device { side.build_initiator() } else { side.build_responder() }.expect("a handshake")
        };
        let (mut device, mut laptop) = (with(&of_device, true), with(&of_laptop, false));
        let (mut first, mut second) = ([0; 48], [0; 48]);
        assert_eq!(device.write_message(&[], &mut first), Ok(48));
        assert_eq!(laptop.read_message(&first, &mut []), Ok(0));
        assert_eq!(laptop.write_message(&[], &mut second), Ok(48));
        assert_eq!(device.read_message(&second, &mut []), Ok(0));
        let sealed = |transport| Sealed { transport, joined: Vec::new() };
        let mut device = sealed(device.into_transport_mode().expect("done"));
        let mut laptop = sealed(laptop.into_transport_mode().expect("done"));
        let hello = json!({ "id": 0, "call": "hello", "request": { "device": null } });
        let over = json!({ "over": true });
        let up = device.seal(&hello).expect("it can be sealed").remove(0);
        let down = laptop.seal(&over).expect("it can be sealed").remove(0);
        assert_eq!(laptop.open(&up), Ok(Some(hello.clone())));
        assert_eq!(device.open(&down), Ok(Some(over.clone())));
        let hex = |bytes: &[u8]| HEXLOWER.encode(bytes);
        let vector = json!({
            "protocol": PROTOCOL,
            "prologue": hex(PROLOGUE),
            "code": CODE,
            "psk": hex(&*psk.0),
            "e_init": hex(&of_device),
            "e_resp": hex(&of_laptop),
            "msg1": hex(&first),
            "msg2": hex(&second),
            "up": { "message": hello.to_string(), "frame": hex(&up) },
            "down": { "message": over.to_string(), "frame": hex(&down) },
        });
        let kept: Value = serde_json::from_str(include_str!("../../../../tests/fixtures/noise/nnpsk0.json"))
            .expect("the fixture is JSON");
        assert_eq!(vector, kept, "{vector:#}");
    }
}
