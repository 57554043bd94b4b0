use crate::opened::Opened;
use casusboek_tests::device::{Device, PART};
use serde_json::{Value, json};

/// A call that is seen when it is done, and seen twice when it is done twice.
fn asks_for_a_seat(id: u64, alias: &str) -> Value {
    json!({ "id": id, "call": "seat_new", "request": { "alias": alias } })
}

/// Sends these frames as they are: the laptop hangs up and counts it, and of the wishes only these were heard.
async fn breaks(room: &Opened, mut device: Device, frames: Vec<Vec<u8>>, why: &str, heard: &[&str]) {
    let before = room.refused().await;
    for frame in frames {
        // It may hang up before all of them are sent.
        let _ = device.wire().send(frame).await;
    }
    while device.wire().next().await.is_ok() {}
    room.counts(before + 1).await;
    let view = room.call("room_view", json!({})).await;
    let wishes: Vec<_> = view["wishes"].as_array().into_iter().flatten().map(|wish| &wish["alias"]).collect();
    assert_eq!(wishes, heard, "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replayed_message_is_not_done_twice() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    let frames = device.seal(&asks_for_a_seat(1, "Bram"));
    breaks(&room, device, [frames.clone(), frames].concat(), "it came twice", &["Bram"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_in_another_order_are_not_done() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    let first = device.seal(&asks_for_a_seat(1, "Bram"));
    let second = device.seal(&asks_for_a_seat(2, "Bas"));
    breaks(&room, device, [second, first].concat(), "the first is missing", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_which_something_was_left_out_is_not_done() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    let mut long = device.seal(&asks_for_a_seat(1, &"x".repeat(3 * PART)));
    long.remove(1);
    breaks(&room, device, long, "its middle is missing", &[]).await;
    let (mut device, _) = room.joined().await;
    let mut cut = device.seal(&asks_for_a_seat(1, "Bram"));
    cut[0].pop();
    breaks(&room, device, cut, "its end is missing", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_message_is_not_done() {
    let room = Opened::new().await;
    for at in [0, 20, -1_i32] {
        let (mut device, _) = room.joined().await;
        let mut frames = device.seal(&asks_for_a_seat(1, "Bram"));
        let length = frames[0].len();
        let place = usize::try_from(at).unwrap_or(length - 1);
        frames[0][place] ^= 0x10;
        breaks(&room, device, frames, "a bit was turned", &[]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_one_device_is_worth_nothing_on_the_line_of_another() {
    let room = Opened::new().await;
    let ((mut device, _), (other, _)) = (room.joined().await, room.joined().await);
    let frames = device.seal(&asks_for_a_seat(1, "Bram"));
    breaks(&room, other, frames.clone(), "it has other keys", &[]).await;
    for frame in frames {
        device.wire().send(frame).await.expect("its own line still stands");
    }
    room.sees("the wish, once", |view| view["wishes"][0]["alias"] == "Bram").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sealed_well_but_is_no_message_ends_the_line_too() {
    let room = Opened::new().await;
    let call = asks_for_a_seat(1, "Bram").to_string();
    for (mark, part, why) in [
        (2, call.as_bytes(), "a mark that is none"),
        (1, &call.as_bytes()[1..], "no JSON"),
        (0, b"", "a part of nothing"),
        (1, b"{}", "no call"),
    ] {
        let (mut device, _) = room.joined().await;
        let frame = device.seal_part(mark, part);
        breaks(&room, device, vec![frame], why, &[]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_without_end_is_not_gathered() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    let part = vec![b' '; PART];
    let frames = (0..=4 * 1024 * 1024 / PART).map(|_| device.seal_part(0, &part)).collect();
    breaks(&room, device, frames, "more than a message may hold", &[]).await;
}
