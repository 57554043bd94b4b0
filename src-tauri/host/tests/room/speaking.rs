use crate::opened::Opened;
use casebook::api::role::Role;
use casusboek_tests::device::PART;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_answered_one_after_another_each_with_its_number() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    let mut asked = Vec::new();
    for _ in 0..50 {
        asked.push(device.ask("seat_view", json!({})).await.expect("the laptop is there"));
    }
    let mut answered = Vec::new();
    while answered.len() < asked.len() {
        let message = device.message().await.expect("an answer");
        if let Some(id) = message["id"].as_u64() {
            assert!(message["ok"]["phase"].is_string(), "{message}");
            answered.push(id);
        }
    }
    assert_eq!(answered, asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_may_call_what_a_participant_may_and_no_more() {
    let room = Opened::new().await;
    let (mut device, _) = room.joined().await;
    assert!(device.gets("prompts", json!({})).await.is_object());
    for name in ["app_state", "session_get", "book_lock", "room_view", "turn_open", "compare", "session_run"] {
        let failure = device.call(name, json!({})).await.expect("the laptop is there").expect_err(name);
        assert_eq!(failure["code"], "not_allowed", "{name}");
    }
    let failure = device.call("nothing", json!({})).await.expect("the laptop is there");
    assert_eq!(failure.expect_err("no such command")["code"], "not_found");
    let again = device.call("hello", json!({ "device": null })).await.expect("the laptop is there");
    assert_eq!(again.expect_err("it came in already")["code"], "not_found");
    assert_eq!(room.refused().await, 0, "asking for too much is no forgery");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_hears_of_changes_and_only_of_those_for_participants() {
    let room = Opened::new().await;
    let mut device = room.sits("Joris").await;
    room.call("case_create", json!({ "title": "Nog een", "moment": "", "question": "" })).await;
    room.call("screen_blank", json!({ "on": true })).await;
    loop {
        let event = device.next_event().await.expect("the laptop is there");
        assert_ne!(event["kind"], "cases_changed", "other cases are none of its business");
        if event["kind"] == "screen_blank" {
            assert_eq!(event["on"], true);
            break;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_text_comes_over_whole_both_ways() {
    let room = Opened::new().await;
    let mut device = room.sits("Joris").await;
    // Each emoji is several characters, each of them several bytes: 1.2 million of them in all.
    let text = "👩‍👧".repeat(66_667);
    assert!(text.chars().count() > 200_000);
    let checked = device.call("own_check", json!({ "text": text })).await.expect("it comes over");
    let direct = room.app.call(Role::Main, "text_check", json!({ "session": room.session, "text": text }));
    assert_eq!(checked.is_ok(), direct.is_ok(), "the core decides how long a text may be, not the line");
    let numbers = "Bel 06-12345678. ".repeat(2_000);
    let found = device.gets("own_check", json!({ "text": numbers })).await;
    assert!(found.to_string().len() > 2 * PART, "an answer in several parts: {}", found.to_string().len());
    assert_eq!(found["findings"].as_array().map(Vec::len), Some(2_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_on_a_device_is_in_the_book() {
    let room = Opened::on_disk().await;
    let mut device = room.sits("Joris").await;
    let sheet = json!({ "kind": "first_thought" });
    let seat = room.seat("Joris").await;
    room.call("phase_go", json!({ "session": room.session, "phase": "casus" })).await;
    device.gets("own_open", json!({ "sheet": sheet, "seat": seat, "sign": null })).await;
    let save = json!({
        "answers": [], "first_thought": "Ik schrok.", "own_picture": null, "stances": [], "release": null,
    });
    device.gets("own_save", save).await;
    let view = device.gets("own_seal", json!({ "skip": false })).await;
    assert!(view["writing"].is_null(), "{view}");
    let seen = room.call("session_get", json!({ "session": room.session })).await;
    assert_eq!(seen["participants"][0]["first_thought"], "done");
    assert!(!seen.to_string().contains("schrok"), "and closed to everybody else");
}
