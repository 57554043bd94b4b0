//! A book that somebody has is never lost to a newer app: what was shipped stays as it was, and every book is upgraded.
use casebook::store::key::Key;
use casebook::store::migrate::SCHEMA;
use casusboek_tests::schema::{SIGN, fixtures, listed, there, was_shipped};
use casusboek_tests::story::{PASSPHRASE, Story, text};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A connection to a closed book that changes nothing.
fn reader(book: &Path) -> Connection {
    let start = fs::read(book).expect("the book is there");
    let salt = start[..16].try_into().expect("a book is longer than its salt");
    let connection = Connection::open(book).expect("the file opens");
    let key = Key::newest(PASSPHRASE, &salt);
    connection
        .execute_batch(&format!("PRAGMA key = \"{}\"; PRAGMA query_only = ON;", *key.literal(&salt)))
        .expect("it is the key");
    connection
}

/// Every table and index of a book, as SQL.
fn shape(book: &Path) -> Vec<String> {
    let connection = reader(book);
    let mut statement = connection
        .prepare("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name")
        .expect("a book has a schema");
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("it reads");
    rows.map(|row| row.expect("it reads").split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_migration_that_was_shipped_never_changes() {
    let (listed, there) = (listed(), there());
    for (file, sha256) in &there {
        let known = listed.iter().find(|one| one.file == *file);
        let Some(known) = known else {
            panic!("{file} is new: `make schema-fixture` writes a book of it, and puts it on the list.");
        };
        assert!(
            known.sha256 == *sha256,
            "{}",
            match known.shipped {
                Some(_) => was_shipped(known),
                None => format!(
                    "{file} changed. It was never shipped, so it may: `make schema-fixture` writes its book and its line \
                     on the list anew. Never do so for a version that somebody could have."
                ),
            }
        );
    }
    for one in &listed {
        assert!(there.iter().any(|(file, _)| *file == one.file), "{} is gone. {}", one.file, was_shipped(one));
    }
    let newer = listed.iter().skip_while(|one| one.shipped.is_some()).skip(1);
    let after: Vec<&str> = newer.map(|one| one.file.as_str()).collect();
    assert!(after.is_empty(), "one migration at a time is not shipped yet, but {after:?} come after such a one");
    assert_eq!(there.len(), SCHEMA as usize, "each version of the schema has its migration");
}

#[test]
fn a_book_of_every_version_opens_is_upgraded_whole_and_reads() {
    for version in 1..=SCHEMA {
        let known = fixtures().into_iter().filter(|one| one.version == version).count();
        assert!(known >= 2, "of version {version} there is a team's book and an archive");
    }
    for fixture in fixtures() {
        let name = fixture.book.display();
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let story = Story::without_book(temp.path());
        let book = story.path();
        fs::create_dir_all(book.parent().expect("it lies in a folder")).expect("there is room for a folder");
        fs::copy(&fixture.book, &book).expect("the book is copied");
        let version = reader(&book).pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0));
        assert_eq!(version, Ok(fixture.version), "{name} is what it is called");
        story.opens_book(PASSPHRASE);
        assert_eq!(story.call("book_describe", json!({}))["schema"], SCHEMA, "{name} is upgraded");
        let checked = story.ended(&story.call("book_verify", json!({})));
        assert_eq!(checked["verified"]["ok"], true, "{name}: {checked}");
        let read = everything(&story);
        for text in &fixture.texts {
            assert!(read.contains(text), "{name}: {text} is not to be read any more");
        }
        story.call("book_lock", json!({}));
        let fresh = Story::new();
        fresh.call("book_lock", json!({}));
        assert_eq!(shape(&book), shape(&fresh.path()), "{name} has the same tables as a new book");
    }
}

/// Everything that can be read in a book, with the own sign of who chose one.
fn everything(story: &Story) -> String {
    let mut read = String::new();
    let each = |list: &Value| list.as_array().cloned().unwrap_or_default();
    for case in each(&story.call("case_list", json!({}))["cases"]) {
        read += &story.call("case_get", json!({ "case": case["id"] })).to_string();
    }
    read += &story.call("team_list", json!({})).to_string();
    let page = json!({ "after": null, "limit": null, "state": null, "case": null });
    for kept in each(&story.call("kept_list", page)["kept"]) {
        read += &story.call("kept_get", json!({ "kept": kept["id"] })).to_string();
    }
    for session in each(&story.call("session_list", json!({}))["sessions"]) {
        let id = text(&session["id"]);
        let view = story.call("session_get", json!({ "session": id }));
        read += &view.to_string();
        read += &story.call("compare", json!({ "session": id, "through": null, "voices": true })).to_string();
        for person in each(&view["participants"]).iter().filter(|one| one["has_sign"] == true) {
            for sheet in ["first_thought", "own_picture", "own_words"] {
                let turn = json!({
                    "session": id, "participant": person["id"], "sheet": { "kind": sheet }, "sign": SIGN,
                });
                read += &story.call("turn_open", turn).to_string();
                story.call("turn_pause", json!({}));
            }
        }
    }
    read
}
