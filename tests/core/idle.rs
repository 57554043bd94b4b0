//! A laptop that is left alone: its book goes on lock, never under the hands of somebody at work.
use casebook::api::event::Event;
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, text};
use chrono::Duration;
use serde_json::json;

/// What a host does every few seconds, while nobody touches anything.
fn pass(story: &Story, minutes: i64) {
    for _ in 0..minutes * 4 {
        story.clock.turn(Duration::seconds(15));
        story.app.look();
    }
}

fn is_open(story: &Story) -> bool {
    !story.call("app_state", json!({}))["book"].is_null()
}

fn touches(story: &Story, in_session: bool) {
    story.call("app_used", json!({ "in_session": in_session }));
}

fn told(story: &Story) -> Vec<Option<u32>> {
    let locking = |event| match event {
        Event::Locking { seconds } => Some(seconds),
        _ => None,
    };
    story.events().into_iter().filter_map(locking).collect()
}

#[test]
fn a_book_that_nobody_uses_is_locked_after_ten_minutes() {
    let story = Story::new();
    pass(&story, 9);
    assert!(is_open(&story));
    pass(&story, 1);
    assert!(!is_open(&story));
    assert_eq!(story.refused("case_list", json!({})), FailureCode::NotNow);
    story.opens_book(PASSPHRASE);
    pass(&story, 9);
    assert!(is_open(&story), "opening it is using it");
}

#[test]
fn it_is_told_half_a_minute_before_and_a_touch_keeps_it_open() {
    let story = Story::new();
    pass(&story, 9);
    assert_eq!(told(&story), []);
    story.clock.turn(Duration::seconds(35));
    story.app.look();
    story.app.look();
    assert_eq!(told(&story), [Some(25)], "once");
    touches(&story, false);
    assert_eq!(told(&story), [None]);
    pass(&story, 9);
    assert!(is_open(&story));
}

#[test]
fn while_a_session_stands_on_the_screen_it_stays_open_for_an_hour() {
    let story = Story::new();
    touches(&story, true);
    pass(&story, 59);
    assert!(is_open(&story));
    pass(&story, 1);
    assert!(!is_open(&story));
}

#[test]
fn how_long_is_for_somebody_to_choose_and_is_remembered() {
    let story = Story::new();
    let settings = |minutes: u16| json!({ "theme": "system", "locale": "nl", "lock_after": minutes });
    for wrong in [0, 61, u16::MAX] {
        assert_eq!(story.refused("settings_save", settings(wrong)), FailureCode::InvalidInput);
    }
    story.call("settings_save", settings(2));
    let again = Story::without_book(story.folder());
    assert_eq!(again.call("app_state", json!({}))["settings"]["lock_after"], 2);
    pass(&story, 2);
    assert!(!is_open(&story));
}

#[test]
fn long_work_is_not_cut_off_and_a_clock_set_back_locks_nothing() {
    let story = Story::new();
    pass(&story, 9);
    story.clock.turn(Duration::hours(-3));
    story.app.look();
    pass(&story, 9);
    assert!(is_open(&story), "ten minutes begin anew");
}

#[test]
fn a_machine_that_slept_wakes_with_its_book_locked_whatever_asks_first() {
    let story = Story::new();
    story.app.look();
    story.clock.turn(Duration::hours(8));
    assert_eq!(story.refused("case_list", json!({})), FailureCode::NotNow);
    story.opens_book(PASSPHRASE);
    story.clock.turn(Duration::minutes(3));
    story.app.look();
    assert!(!is_open(&story));
}

#[test]
fn where_no_host_looks_no_time_passes() {
    let story = Story::new();
    story.clock.turn(Duration::days(30));
    assert!(is_open(&story));
}

#[test]
fn going_to_sleep_is_told_and_then_locks_at_once() {
    let story = Story::new();
    story.app.will_sleep();
    assert_eq!(told(&story), [Some(0)]);
    assert!(is_open(&story), "pages keep what was typed");
    story.app.sleeps();
    assert!(!is_open(&story));
}

#[test]
fn a_loose_session_is_never_lost_but_its_screens_go_black() {
    let story = Story::loose();
    touches(&story, true);
    pass(&story, 61);
    assert!(is_open(&story), "there is no file to lock it in");
    assert_eq!(story.call("app_state", json!({}))["blank"], true);
    let black = |event: &Event| matches!(event, Event::ScreenBlank { on: true });
    assert_eq!(story.events().iter().filter(|event| black(event)).count(), 1);
    story.call("screen_blank", json!({ "on": false }));
    touches(&story, true);
    assert_eq!(text(&story.call("session_get", json!({ "session": story.session }))["id"]), story.session);
}
