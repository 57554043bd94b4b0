use crate::opened::{Opened, PATIENCE};
use casebook::api::room::Doorman as _;
use casebook_host::room::{Limits, Pages, Porter};
use casusboek_tests::device::Lost;
use serde_json::json;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::{Duration, Instant};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::timeout;

#[tokio::test(flavor = "multi_thread")]
async fn closing_tells_everybody_that_it_is_over_and_closes_the_port() {
    let room = Opened::new().await;
    let (first, second) = (room.sits("Joris").await, room.joined().await.0);
    room.call("room_close", json!({})).await;
    assert!(first.hears_that_it_is_over().await && second.hears_that_it_is_over().await);
    room.porter.leave().await;
    assert!(room.port_is_closed().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_the_book_closes_the_room() {
    let room = Opened::on_disk().await;
    let (device, _) = room.joined().await;
    room.call("book_lock", json!({})).await;
    assert!(device.hears_that_it_is_over().await);
    room.porter.leave().await;
    assert!(room.port_is_closed().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_hang_up_or_never_spoke_is_cut_off_within_a_second() {
    let room = Opened::new().await;
    let mut silent = TcpStream::connect(&room.address).await.expect("it listens");
    let (mut stubborn, _) = room.joined().await;
    room.call("room_close", json!({})).await;
    let since = Instant::now();
    // A device that reads nothing does not hang up either.
    timeout(PATIENCE, room.porter.leave()).await.expect("nobody is waited for");
    // A second, and what a busy machine takes.
    assert!(since.elapsed() < Duration::from_secs(3), "{:?}", since.elapsed());
    assert!(room.port_is_closed().await);
    let mut bytes = Vec::new();
    let end = timeout(PATIENCE, silent.read_to_end(&mut bytes)).await.expect("it was cut off");
    assert!(end.is_err() || bytes.is_empty());
    while stubborn.message().await.is_ok() {}
    assert!(stubborn.call("seat_view", json!({})).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_in_the_middle_of_closing_is_not_waited_for() {
    let room = Opened::new().await;
    let mut devices = Vec::new();
    for _ in 0..6 {
        devices.push(room.joined().await.0);
    }
    for device in &mut devices {
        for _ in 0..20 {
            device.ask("seat_view", json!({})).await.expect("the laptop is there");
        }
    }
    room.call("room_close", json!({})).await;
    for device in devices {
        assert!(device.hears_that_it_is_over().await);
    }
    timeout(PATIENCE, room.porter.leave()).await.expect("nobody is waited for");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_opening_knows_nobody_of_the_one_before() {
    let mut room = Opened::new().await;
    let (device, _) = room.joined().await;
    room.opens().await;
    assert!(device.hears_that_it_is_over().await);
    let _new = room.joined().await;
    room.sees("one device", |view| view["choosing"] == 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preferred_port_is_taken_if_it_is_free_and_another_if_it_is_not() {
    let room = Opened::new().await;
    // Another address of loopback, so that nobody else is there.
    let own = "127.47.11.1";
    let porter = Porter::new(room.app.clone(), Handle::current(), Pages::Inside(Box::new(|_| None)));
    assert_eq!(porter.open(own, "A").expect("it is free"), 4711);
    assert_eq!(porter.open(own, "B").expect("its own port is free again"), 4711);
    porter.leave().await;
    let taken = TcpListener::bind((own, 4711)).expect("it was let go");
    let port = porter.open(own, "C").expect("there are others");
    assert_ne!(port, 4711);
    drop(taken);
    porter.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_not_of_this_machine_is_named_as_such() {
    let room = Opened::new().await;
    let kind = |address: &str| room.porter.open(address, "A").expect_err(address).kind();
    assert_eq!(kind("192.0.2.7"), ErrorKind::AddrNotAvailable);
    assert_eq!(kind("0.0.0.0"), ErrorKind::InvalidInput, "that would be every network at once");
    assert_eq!(kind("laptop.example"), ErrorKind::InvalidInput);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_listens_before_it_is_opened_and_closing_a_closed_room_is_nothing() {
    let room = Opened::new().await;
    room.porter.close();
    room.porter.close();
    room.porter.leave().await;
    assert!(room.port_is_closed().await);
    assert_eq!(room.turned_away(&room.code).await, Lost::Refused(None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_is_silent_for_too_long_is_let_go_and_one_that_answers_is_not() {
    let short = Duration::from_millis(100);
    let limits = Limits { ping: short, silence: 4 * short, ..Limits::default() };
    let room = Opened::within(limits).await;
    let (_silent, _) = room.joined().await;
    let (mut awake, _) = room.joined().await;
    let reading = tokio::spawn(async move {
        // Reading answers each sign of life that is asked for.
        while let Ok(event) = awake.next_event().await {
            if event["kind"] == "screen_blank" {
                return true;
            }
        }
        false
    });
    room.sees("that one is gone", |view| view["choosing"] == 1).await;
    room.call("screen_blank", json!({ "on": true })).await;
    assert!(timeout(PATIENCE, reading).await.expect("it hears of it").expect("no panic"));
}
