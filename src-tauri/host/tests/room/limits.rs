use crate::opened::{Opened, PATIENCE};
use casebook_host::room::Limits;
use casusboek_tests::device::{Lost, Wire};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

const WRONG: &str = "AAAAA-AAAAA-AAAAA-AAAAA";

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_was_wrong_too_often_is_refused_before_it_can_try_again() {
    let room = Opened::new().await;
    let (mut inside, _) = room.joined().await;
    for at in 1..=10 {
        assert_eq!(room.turned_away(WRONG).await, Lost::Ended);
        room.counts(at).await;
    }
    assert_eq!(room.turned_away(WRONG).await, Lost::Refused(Some(429)));
    assert_eq!(room.turned_away(&room.code).await, Lost::Refused(Some(429)));
    assert_eq!(room.refused().await, 10, "who is not heard is not counted");
    inside.gets("prompts", serde_json::json!({})).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_time_of_waiting_the_right_code_is_welcome_again() {
    let limits = Limits { failures_per_address: 2, window: Duration::from_millis(200), ..Limits::default() };
    let room = Opened::within(limits).await;
    while room.turned_away(WRONG).await != Lost::Refused(Some(429)) {}
    let back = async {
        while Wire::connect(&room.address).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, back).await.expect("it is only for a while");
    room.joined().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_devices_come_in_than_the_room_bears() {
    let room = Opened::within(Limits { devices_per_address: 3, ..Limits::default() }).await;
    let mut inside = Vec::new();
    for _ in 0..3 {
        inside.push(room.joined().await.0);
    }
    assert_eq!(room.turned_away(&room.code).await, Lost::Refused(Some(503)));
    inside.pop();
    room.sees("two devices", |view| view["choosing"] == 2).await;
    let back = async {
        while Wire::connect(&room.address).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, back).await.expect("there is room again");
}

#[tokio::test(flavor = "multi_thread")]
async fn sockets_that_only_lie_there_take_no_room_for_ever() {
    let limits = Limits { sockets_per_address: 2, coming_in: Duration::from_millis(200), ..Limits::default() };
    let room = Opened::within(limits).await;
    let mut silent = TcpStream::connect(&room.address).await.expect("it listens");
    let mut slow = TcpStream::connect(&room.address).await.expect("it listens");
    slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.expect("it is sent");
    let mut third = TcpStream::connect(&room.address).await.expect("it listens");
    let mut bytes = Vec::new();
    let end = timeout(PATIENCE, third.read_to_end(&mut bytes)).await.expect("it is turned away");
    assert!(end.is_err() || bytes.is_empty(), "two are enough from one address");
    for stream in [&mut silent, &mut slow] {
        let mut bytes = Vec::new();
        let _ = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("it is let go");
    }
    assert_eq!(room.get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_does_not_finish_its_handshake_is_let_go() {
    let room = Opened::within(Limits { coming_in: Duration::from_millis(200), ..Limits::default() }).await;
    let wire = Wire::connect(&room.address).await.expect("anybody may try");
    assert!(wire.is_hung_up().await);
    let mut wire = Wire::connect(&room.address).await.expect("anybody may try");
    wire.handshake(&room.code).await.expect("it knows the code");
    assert!(wire.is_hung_up().await, "it never said hello");
    assert_eq!(room.refused().await, 0, "a lost network is no forgery");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_and_does_not_read_is_let_go() {
    let room = Opened::within(Limits { sending: Duration::from_millis(200), ..Limits::default() }).await;
    let (mut device, _) = room.joined().await;
    // More answers than the buffers of two sockets hold.
    for _ in 0..2_000 {
        if device.ask("prompts", serde_json::json!({})).await.is_err() {
            break;
        }
    }
    room.sees("that it is gone", |view| view["choosing"] == 0).await;
    assert_eq!(room.refused().await, 0, "slow is not wrong");
}
