//! What was received is archived, and then stays as it is.
use crate::archive::{Archive, SENT, entries, why};
use casebook::api::event::Event;
use casebook::api::failure::FailureCode;
use chrono::Duration;
use serde_json::{Value, json};

#[test]
fn archiving_freezes_and_what_is_frozen_stays() {
    let archive = Archive::new();
    let id = archive.takes(&SENT.to(&archive)).expect("it is taken")["id"].clone();
    archive.story.clock.turn(Duration::days(30));
    let ask = |title: &str, themes: Value| json!({ "id": id, "title": title, "themes": themes, "decisions": [] });
    for wrong in [ask(" ", json!([])), ask("x", json!(["bestaat-niet"])), ask("x", json!(vec!["pleegzorg"; 9]))] {
        assert_eq!(archive.story.refused("archive_finish", wrong), FailureCode::InvalidInput);
    }
    archive.story.events();
    let done = archive.finishes(&id);
    assert_eq!(archive.story.events(), [Event::KeptChanged]);
    assert_eq!(
        done,
        json!({ "v": 1, "archived": id, "expires": "2028-12-02", "kept": { "nameless": 3, "alias": 4 },
                "replaced": 0, "justified": 5 })
    );
    let summary = archive.story.call("kept_get", json!({ "kept": id }))["summary"].clone();
    assert_eq!(
        (&summary["state"], &summary["title"], &summary["archived_on"], &summary["received_on"]),
        (&json!("frozen"), &json!("De laatste rit"), &json!("2026-12-02"), &json!("2026-11-02"))
    );
    assert_eq!(summary["themes"], json!(["pleegzorg", "eigen:Nacht op de groep"]));
    let before = archive.digest();
    assert_eq!(why(&archive.story, "archive_finish", ask("Anders", json!([]))), "archived");
    let nothing =
        json!({ "id": "00000000-0000-4000-8000-00000000dead", "title": "x", "themes": [], "decisions": [] });
    assert_eq!(archive.story.refused("archive_finish", nothing), FailureCode::NotFound);
    assert_eq!(archive.digest(), before);
    let mut book = archive.closed();
    for change in ["UPDATE kept SET title = 'anders'", "UPDATE contributions SET practice = 1"] {
        assert!(book.transact(|tx| Ok(tx.execute(change, [])?)).is_err(), "{change}");
    }
}

#[test]
fn themes_are_the_list_and_own_words_used_before() {
    let archive = Archive::new();
    let list = archive.story.call("theme_list", json!({}));
    assert!(list["listed"].as_array().is_some_and(|all| all.len() >= 18), "{list}");
    assert!(list["listed"].as_array().into_iter().flatten().any(|theme| theme["id"] == "pleegzorg"));
    assert_eq!(list["own"], json!([]));
    let id = archive.takes(&SENT.to(&archive)).expect("it is taken")["id"].clone();
    archive.finishes(&id);
    assert_eq!(archive.story.call("theme_list", json!({}))["own"], json!(["eigen:Nacht op de groep"]));
}

#[test]
fn the_log_tells_of_what_came_in_and_was_archived() {
    let archive = Archive::new();
    let ours = entries(&archive.story);
    let file = SENT.to(&archive);
    archive.takes(&file).expect("it is taken");
    archive.takes(&file).expect_err("it is here already");
    assert_eq!(entries(&archive.story), ours + 1, "taken, once");
    archive.finishes(&SENT.kept);
    assert_eq!(entries(&archive.story), ours + 2, "archived");
}
