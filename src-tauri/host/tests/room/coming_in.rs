use crate::opened::Opened;
use casusboek_tests::device::{Device, Lost, Wire};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_device_with_the_code_comes_in_and_gets_a_secret_and_a_key_of_its_own() {
    let room = Opened::new().await;
    let ((_first, told), (_second, other)) = (room.joined().await, room.joined().await);
    let hex = |value: &serde_json::Value| value.as_str().map_or(0, str::len);
    assert_eq!((hex(&told["device"]), hex(&told["key"])), (32, 64));
    assert!(told["device"] != other["device"] && told["key"] != other["key"], "{told} {other}");
    room.sees("two devices", |view| view["choosing"] == 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_its_secret_a_device_comes_back_to_its_seat_and_its_key() {
    let room = Opened::new().await;
    let (mut device, told) = room.joined().await;
    let seat = room.seat("Joris").await;
    device.gets("seat_take", json!({ "seat": seat })).await;
    drop(device);
    room.sees("that it is gone", |view| view["seats"][0]["here"] == false).await;
    let secret = told["device"].as_str();
    let (mut back, again) = Device::join(&room.address, &room.code, secret).await.expect("it knows the code");
    assert_eq!(again, told);
    assert_eq!(back.gets("seat_view", json!({})).await["own"]["seat"]["alias"], "Joris");
    room.sees("that it is back", |view| view["seats"][0]["here"] == true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_is_refused_and_counted() {
    let room = Opened::new().await;
    assert_eq!(room.turned_away("AAAAA-AAAAA-AAAAA-AAAAA").await, Lost::Ended);
    room.counts(1).await;
    assert_eq!(room.turned_away("").await, Lost::Ended);
    room.counts(2).await;
    room.joined().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_an_earlier_opening_is_worth_nothing() {
    let mut room = Opened::new().await;
    let earlier = room.code.clone();
    room.opens().await;
    assert_ne!(room.code, earlier, "one code, one opening");
    assert_eq!(room.turned_away(&earlier).await, Lost::Ended);
    room.counts(1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secret_of_an_earlier_opening_gives_no_seat() {
    let mut room = Opened::new().await;
    let (mut device, told) = room.joined().await;
    device.gets("seat_take", json!({ "seat": room.seat("Joris").await })).await;
    room.opens().await;
    let (mut back, again) =
        Device::join(&room.address, &room.code, told["device"].as_str()).await.expect("it knows the new code");
    assert!(again["device"] != told["device"] && again["key"] != told["key"], "{again}");
    assert!(back.gets("seat_view", json!({})).await["own"].is_null());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_handshake_is_refused_and_counted() {
    let room = Opened::new().await;
    let nothings = [vec![], b"GET / HTTP/1.1".to_vec(), vec![0; 48], vec![7; 65_017], vec![7; 65_018]];
    for (at, nothing) in nothings.into_iter().enumerate() {
        let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
        wire.send(nothing).await.expect("it is sent");
        assert!(wire.is_hung_up().await, "{at}");
        room.counts(at as u64 + 1).await;
    }
    let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
    wire.send_text("hello").await.expect("it is sent");
    assert!(wire.is_hung_up().await, "a text is no frame");
    room.counts(6).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn before_it_says_hello_a_device_gets_no_answer() {
    let room = Opened::new().await;
    for (at, first) in [
        json!({ "id": 0, "call": "seat_view", "request": {} }),
        json!({ "id": 1, "call": "hello", "request": { "device": null } }),
        json!({ "id": 0, "call": "hello", "request": "nobody" }),
        json!({ "call": "hello" }),
        json!([]),
    ]
    .into_iter()
    .enumerate()
    {
        let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
        let mut transport = wire.handshake(&room.code).await.expect("it knows the code");
        let plain = [&[1][..], first.to_string().as_bytes()].concat();
        let mut frame = vec![0; plain.len() + 16];
        transport.write_message(&plain, &mut frame).expect("there is room");
        wire.send(frame).await.expect("it is sent");
        assert!(wire.is_hung_up().await, "{first}");
        room.counts(at as u64 + 1).await;
    }
    room.sees("nobody in the room", |view| view["choosing"] == 0).await;
}
