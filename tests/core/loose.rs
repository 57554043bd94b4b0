//! A loose session: in memory, gone at closing, unless it is kept in a book.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, virtues};
use serde_json::{Value, json};
use std::fs;

fn files(story: &Story) -> Vec<std::path::PathBuf> {
    fs::read_dir(story.folder().join("books"))
        .map(|all| all.flatten().map(|one| one.path()).collect())
        .unwrap_or_default()
}

#[test]
fn a_loose_session_starts_on_an_example_without_a_file() {
    let story = Story::loose().participant("Joris");
    assert_eq!(story.view()["loose"], true);
    story.writes("Joris", virtues(&["trouw"], "alleen in het geheugen"));
    assert_eq!(files(&story), Vec::<std::path::PathBuf>::new(), "nothing touches the disk");
    assert_eq!(story.call("app_state", json!({}))["recents"], json!([]));
}

#[test]
fn a_loose_session_is_gone_when_it_ends() {
    let story = Story::loose();
    story.call("loose_end", json!({}));
    assert_eq!(story.call("app_state", json!({}))["book"], Value::Null);
    assert_eq!(story.refused("session_get", json!({ "session": story.session })), FailureCode::NotNow);
}

#[test]
fn a_loose_session_is_not_lost_by_opening_something_else() {
    let story = Story::loose();
    for (name, request) in [
        ("book_lock", json!({})),
        ("book_create", json!({ "name": "Ander", "kind": "team", "folder": null, "passphrase": PASSPHRASE })),
        ("loose_start", json!({ "example": null, "played": false })),
    ] {
        assert_eq!(story.refused(name, request), FailureCode::NotNow, "{name}");
    }
    story.view();
}

#[test]
fn a_loose_session_can_be_kept_in_a_new_book_whole_and_still_sealed() {
    let story = Story::loose().participant("Joris").participant("Sanne");
    story.writes_with("Joris", virtues(&["trouw"], "nog dicht"), "van mij", false);
    story.go("deugden");
    let before = story.view();
    let kept = story.call("loose_save", json!({ "name": "Team Noord", "folder": null, "passphrase": PASSPHRASE }));
    assert_eq!(kept["book"]["kind"], "team");
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    let mut after = story.view();
    assert_eq!(after["loose"], false);
    // An example case has another id in the other book; it is the same example.
    assert_eq!(after["case"]["key"], before["case"]["key"]);
    after["case"]["id"] = before["case"]["id"].clone();
    after["loose"] = json!(true);
    assert_eq!(after, before);
    story.opens("deugden");
    assert_eq!(story.compared()["answers"][0]["body"]["at_stake"], "nog dicht");
    let examples = casebook::content::load::examples().len();
    assert_eq!(story.call("book_describe", json!({}))["cases"], examples, "the examples are not there twice");
}

#[test]
fn a_loose_session_can_be_kept_in_a_book_that_is_there() {
    let first = Story::new().session();
    first.call("book_lock", json!({}));
    let story = {
        let mut story = Story::without_book(first.folder());
        let started = story.call("loose_start", json!({ "example": "twee-huizen", "played": false }));
        story.session = started["session"].as_str().expect("a session began").to_owned();
        story.participant("Joris")
    };
    let wrong =
        story.refused("loose_save_into", json!({ "path": first.path(), "passphrase": "niet deze wachtzin" }));
    assert_eq!(wrong, FailureCode::WrongPassphrase);
    assert_eq!(story.view()["loose"], true, "the loose session is still there");
    story.call("loose_save_into", json!({ "path": first.path(), "passphrase": PASSPHRASE }));
    let sessions = story.call("session_list", json!({}));
    assert_eq!(sessions["sessions"].as_array().map(Vec::len), Some(2));
    assert_eq!(story.seat("Joris")["alias"], "Joris");
}
