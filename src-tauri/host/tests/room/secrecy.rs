use crate::opened::Opened;
use casusboek_tests::device::{Device, PROLOGUE, PROTOCOL, Wire, psk};
use casusboek_tests::wire::{Recorder, frames};
use serde_json::{Value, json};
use snow::{Builder, HandshakeState};

const MARK: &str = "MERKTEKEN-ALLEEN-VAN-JORIS";

fn builder(psk: &[u8; 32]) -> Builder<'_> {
    let builder = Builder::new(PROTOCOL.parse().expect("snow knows the protocol"));
    builder.psk(0, psk).and_then(|builder| builder.prologue(PROLOGUE)).expect("it fits")
}

/// Whether a side that goes on from here can open any of these frames.
fn opens(handshake: HandshakeState, recorded: &[Vec<u8>]) -> bool {
    let Ok(mut transport) = handshake.into_transport_mode() else { return false };
    recorded.iter().enumerate().any(|(at, frame)| {
        // At its own place in the row too, so that only the keys can be what is missing.
        transport.set_receiving_nonce(at as u64);
        transport.read_message(frame, &mut vec![0; frame.len()]).is_ok()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn who_records_everything_and_knows_the_code_reads_nothing_of_another() {
    let room = Opened::new().await;
    let listener = Recorder::before(&room.address).await.expect("a port");
    let wire = Wire::connect_through(&listener.address, &room.address).await.expect("through it");
    let (mut device, told) = Device::join_on(wire, &room.code, None).await.expect("it knows the code");
    device.gets("seat_new", json!({ "alias": MARK })).await;
    room.sees("the wish", |view| view["wishes"][0]["alias"] == MARK).await;
    let recorded = listener.recorded().remove(0);
    let (up, down) = (frames(&recorded.up), frames(&recorded.down));
    assert!(up.len() >= 3 && down.len() >= 3, "a handshake, a hello and a call: {} {}", up.len(), down.len());
    for plain in [MARK, &room.code, &room.code.replace('-', ""), "seat_new", "hello", "wishes", "alias"] {
        assert!(!listener.holds(plain.as_bytes()), "{plain}");
    }
    for secret in ["device", "key"] {
        let secret = told[secret].as_str().expect("a secret");
        assert!(!listener.holds(secret.as_bytes()));
    }

    // As the laptop: the device's first message can be answered again, but its own half of the keys is not in it.
    let psk = psk(&room.code);
    let mut laptop = builder(&psk).build_responder().expect("a responder");
    laptop.read_message(&up[0], &mut []).expect("with the code its first message is right");
    laptop.write_message(&[], &mut [0; 64]).expect("there is room");
    assert!(!opens(laptop, &up[1..]));
    // As the device: the laptop's answer belongs to another first message.
    let mut other = builder(&psk).build_initiator().expect("an initiator");
    other.write_message(&[], &mut [0; 64]).expect("there is room");
    assert!(other.read_message(&down[0], &mut []).is_err());
    // As a participant of the same room, with keys of its own.
    let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
    let mut own = wire.handshake(&room.code).await.expect("it knows the code");
    for (at, frame) in down[1..].iter().chain(&up[1..]).enumerate() {
        for nonce in 0..=at as u64 {
            own.set_receiving_nonce(nonce);
            assert!(own.read_message(frame, &mut vec![0; frame.len()]).is_err());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recorded_device_can_not_be_played_again() {
    let room = Opened::new().await;
    let listener = Recorder::before(&room.address).await.expect("a port");
    let wire = Wire::connect_through(&listener.address, &room.address).await.expect("through it");
    let (mut device, _) = Device::join_on(wire, &room.code, None).await.expect("it knows the code");
    device.gets("seat_new", json!({ "alias": "Bram" })).await;
    let up = frames(&listener.recorded().remove(0).up);
    room.sees("one device", |view| view["wishes"].as_array().is_some_and(|all| all.len() == 1)).await;

    let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
    for frame in up {
        let _ = wire.send(frame).await;
    }
    wire.next().await.expect("its first message is right, so it is answered");
    assert!(wire.is_hung_up().await, "but the laptop made new keys");
    room.counts(1).await;
    let view = room.call("room_view", json!({})).await;
    assert_eq!((view["wishes"].as_array().map(Vec::len), &view["choosing"]), (Some(1), &json!(0)), "{view}");
}

/// Somebody writes a sheet whole and closes it.
async fn writes(device: &mut Device, seat: &str, sheet: &Value, part: (&str, Value)) {
    device.gets("own_open", json!({ "sheet": sheet, "seat": seat, "sign": null })).await;
    let mut save =
        json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": [], "release": null });
    save[part.0] = part.1;
    device.gets("own_save", save).await;
    device.gets("own_seal", json!({ "skip": false })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recorded_session_holds_no_readable_word() {
    let room = Opened::on_disk().await;
    let listener = Recorder::before(&room.address).await.expect("a port");
    let mut table = Vec::new();
    for alias in ["Joris", "Sanne"] {
        let wire = Wire::connect_through(&listener.address, &room.address).await.expect("through it");
        let (mut device, _) = Device::join_on(wire, &room.code, None).await.expect("it knows the code");
        let seat = room.seat(alias).await;
        device.gets("seat_take", json!({ "seat": seat })).await;
        table.push((alias, seat, device));
    }
    let go = async |phase: &str| room.call("phase_go", json!({ "session": room.session, "phase": phase })).await;
    go("casus").await;
    for (alias, seat, device) in &mut table {
        let thought = json!(format!("{MARK} eerst {alias}"));
        writes(device, seat, &json!({ "kind": "first_thought" }), ("first_thought", thought)).await;
    }
    go("deugden").await;
    for (alias, seat, device) in &mut table {
        let body =
            json!({ "lens": "deugden", "virtues": ["trouw"], "at_stake": format!("{MARK} {alias}"), "cost": "" });
        let answers =
            json!([{ "body": body, "doubt": true, "keep_closed": false, "private": format!("{MARK} zelf") }]);
        writes(device, seat, &json!({ "kind": "lens", "lens": "deugden" }), ("answers", answers)).await;
        device.gets("own_check", json!({ "text": format!("{MARK} belde Irene") })).await;
    }
    room.call("lens_open", json!({ "session": room.session, "lens": "deugden" })).await;
    go("eigen_beeld").await;
    for (_, seat, device) in &mut table {
        let picture = json!({ "good_work": MARK, "shifted": MARK });
        writes(device, seat, &json!({ "kind": "own_picture" }), ("own_picture", picture)).await;
        let words = json!({ "sheet": { "kind": "own_words" }, "seat": seat, "sign": null });
        let told = device.gets("own_open", words).await.to_string();
        assert!(told.contains(MARK), "the words did go over this line");
        device.gets("big_screen", json!({})).await;
    }
    let recorded = listener.recorded();
    // What a device sends is masked by the WebSocket: that hides nothing, so it is taken off first.
    let said: Vec<Vec<u8>> =
        recorded.iter().flat_map(|one| frames(&one.up).into_iter().chain(frames(&one.down))).collect();
    assert!(said.len() > 40, "only {} frames were recorded", said.len());
    for plain in [MARK, "Joris", "Sanne", "trouw", "deugden", "own_save", "session_changed", &room.code] {
        assert!(!listener.holds(plain.as_bytes()), "{plain} stands in what was recorded");
        let is_in = |frame: &Vec<u8>| frame.windows(plain.len()).any(|window| window == plain.as_bytes());
        assert!(!said.iter().any(is_in), "{plain} stands in a frame");
    }
}
