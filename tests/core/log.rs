//! The log: what was done with a book and when, never content.
use casusboek_tests::story::{NEW_PASSPHRASE, PASSPHRASE, Story, text};
use serde_json::json;

fn kinds(story: &Story) -> Vec<String> {
    let log = story.call("log_list", json!({}));
    assert_eq!(log["whole"], true);
    log["entries"].as_array().into_iter().flatten().map(|entry| text(&entry["kind"])).collect()
}

#[test]
fn the_log_tells_newest_first_what_was_done_with_the_book() {
    let story = Story::new();
    story.backs_up();
    story.makes(
        "book_export",
        json!({ "folder": story.folder(), "details": { "kind": "justify", "why": "voor mijn opvolger" } }),
    );
    story.call("passphrase_change", json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": "leave" }));
    assert_eq!(kinds(&story), ["passphrase", "export", "backup", "create"]);
    story.call("book_lock", json!({}));
    story.opens_book(NEW_PASSPHRASE);
    assert_eq!(kinds(&story)[0], "open");
}

#[test]
fn a_log_somebody_changed_is_said_not_to_be_whole() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    let salt = std::fs::read(story.path()).expect("the book is there")[..16].try_into().expect("16 bytes");
    let key = casebook::store::key::Key::newest(PASSPHRASE, &salt);
    let connection = rusqlite::Connection::open(story.path()).expect("the file opens");
    connection
        .execute_batch(&format!(
            "PRAGMA key = \"{}\"; UPDATE log_entries SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1;",
            *key.literal(&salt)
        ))
        .expect("the log is changed");
    drop(connection);
    story.opens_book(PASSPHRASE);
    assert_eq!(story.call("log_list", json!({}))["whole"], false);
}

#[test]
fn the_log_holds_no_word_of_what_was_written() {
    let mut story = Story::new();
    let (kept, [joris, _]) = story.keeps();
    story.call("withdraw", json!({ "code": joris }));
    story.call("kept_destroy", json!({ "kept": kept }));
    let log = story.call("log_list", json!({})).to_string();
    for word in ["Joris", "Sanne", "MERK", "rit"] {
        assert!(!log.contains(word), "{word} stands in the log: {log}");
    }
}
