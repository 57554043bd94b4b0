//! A book: one encrypted file, one process, clear refusals.
use crate::newer::make_newer;
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casebook::store::key::Key;
use casusboek_tests::story::{PASSPHRASE, Story};
use rusqlite::Connection;
use serde_json::json;
use std::fs;

fn open(story: &Story, passphrase: &str) -> serde_json::Value {
    json!({ "path": story.path(), "passphrase": passphrase })
}

#[test]
fn a_book_opens_with_its_passphrase_and_with_no_other() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    assert_eq!(story.refused("book_open", open(&story, "een andere wachtzin")), FailureCode::WrongPassphrase);
    story.call("book_open", open(&story, PASSPHRASE));
}

#[test]
fn a_book_opens_with_the_recovery_code_it_gave() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let (story, code) = Story::with_code(temp.path());
    story.call("book_lock", json!({}));
    let code = code.to_lowercase().replace('-', " ");
    story.call("book_open_with_code", json!({ "path": story.path(), "code": code }));
    story.call("book_lock", json!({}));
    let wrong = story.refused("book_open_with_code", json!({ "path": story.path(), "code": "AAAA-BBBB" }));
    assert_eq!(wrong, FailureCode::WrongCode);
}

#[test]
fn a_damaged_start_reads_as_a_wrong_passphrase_and_stays_as_it_is() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    let mut bytes = fs::read(story.path()).expect("the book is there");
    bytes[100] ^= 0xff;
    fs::write(story.path(), &bytes).expect("the damage is done");
    assert_eq!(story.refused("book_open", open(&story, PASSPHRASE)), FailureCode::WrongPassphrase);
    assert_eq!(fs::read(story.path()).expect("the book is there"), bytes, "a refused book is left as it is");
}

#[test]
fn an_empty_or_foreign_file_is_refused_and_left_as_it_is() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    for content in [&b""[..], b"kort", b"dit is een brief en geen boek, maar wel langer dan zestien tekens"] {
        fs::write(story.path(), content).expect("the file is written");
        assert_eq!(story.refused("book_open", open(&story, PASSPHRASE)), FailureCode::WrongPassphrase);
        assert_eq!(fs::read(story.path()).expect("the file is there"), content);
    }
}

#[test]
fn a_newer_book_is_refused_and_its_content_untouched() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    make_newer(&story.path());
    let before = fs::read(story.path()).expect("the book is there");
    assert_eq!(story.refused("book_open", open(&story, PASSPHRASE)), FailureCode::NewerBook);
    assert_eq!(fs::read(story.path()).expect("the book is there"), before, "not a byte changed");
}

#[test]
fn a_book_in_use_is_refused_to_a_second_app() {
    let story = Story::new();
    let second = Story::without_book(story.folder());
    assert_eq!(second.refused("book_open", open(&story, PASSPHRASE)), FailureCode::BookInUse);
    story.call("book_lock", json!({}));
    second.call("book_open", open(&story, PASSPHRASE));
}

#[test]
fn a_book_that_is_there_is_never_overwritten() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    let before = fs::read(story.path()).expect("the book is there");
    let again =
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": "een heel andere wachtzin" });
    assert_eq!(story.refused("book_create", again), FailureCode::BookExists);
    assert_eq!(fs::read(story.path()).expect("the book is there"), before);
}

#[test]
fn a_book_that_is_open_here_is_not_opened_twice_and_stays_open() {
    let story = Story::new().session();
    assert_eq!(story.refused("book_open", open(&story, "verkeerde wachtzin")), FailureCode::BookInUse);
    story.view();
}

#[test]
fn a_missing_book_is_said_to_be_missing() {
    let story = Story::new();
    let elsewhere = json!({ "path": story.folder().join("weg.casusboek"), "passphrase": PASSPHRASE });
    assert_eq!(story.refused("book_open", elsewhere), FailureCode::BookMissing);
}

#[test]
fn an_archive_is_a_book_of_its_own_kind() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    let made = story.call("book_create", new_book("archive"));
    assert_eq!(made["book"]["kind"], "archive");
    story.call("book_lock", json!({}));
    assert_eq!(story.refused("book_create", new_book("loose")), FailureCode::InvalidInput);
}

fn new_book(kind: &str) -> serde_json::Value {
    json!({ "name": format!("Boek {kind}"), "kind": kind, "folder": null, "passphrase": PASSPHRASE })
}

#[test]
fn a_short_passphrase_is_refused_with_what_is_asked() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    let failure = story
        .failure("book_create", json!({ "name": "Kort", "kind": "team", "folder": null, "passphrase": "kort" }));
    assert_eq!(failure.code, FailureCode::InvalidInput);
    assert_eq!(failure.detail.expect("it says which field")["field"], "passphrase");
}

#[test]
fn nothing_in_the_file_can_be_read_without_the_key() {
    let story = Story::new().session().participant("Joris");
    story.call(
        "note_save",
        json!({ "session": story.session, "phase": "casus", "text": "ONVERSLEUTELDE-NOTITIE" }),
    );
    for name in fs::read_dir(story.path().parent().expect("a folder")).expect("the folder reads").flatten() {
        let bytes = fs::read(name.path()).expect("the file reads");
        for plain in [&b"ONVERSLEUTELDE"[..], b"Joris", b"De laatste rit", b"SQLite format 3"] {
            let found = bytes.windows(plain.len()).any(|part| part == plain);
            assert!(!found, "{} stands readable in {}", String::from_utf8_lossy(plain), name.path().display());
        }
    }
}

/// What `docs/voor-de-beveiliging.md` tells of it. That pages are AES-256-CBC, `pages.rs` shows by reading them.
#[test]
fn every_page_carries_a_code_that_tells_whether_it_was_changed() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    let start = fs::read(story.path()).expect("the book is there");
    let salt = start[..16].try_into().expect("a book is longer than its salt");
    let connection = Connection::open(story.path()).expect("the file opens");
    let key = Key::newest(PASSPHRASE, &salt);
    connection.execute_batch(&format!("PRAGMA key = \"{}\"", *key.literal(&salt))).expect("the key is set");
    let told = |name: &str| -> String {
        connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).expect("it tells its settings")
    };
    assert!(told("cipher_version").starts_with("4."), "SQLCipher {}", told("cipher_version"));
    for (name, value) in
        [("cipher_use_hmac", "1"), ("cipher_hmac_algorithm", "HMAC_SHA512"), ("cipher_page_size", "4096")]
    {
        assert_eq!(told(name), value, "{name}");
    }
}

#[test]
fn the_list_of_recent_books_holds_names_and_paths_only() {
    let story = Story::new().session().participant("Joris");
    let state = story.call("app_state", json!({}));
    assert_eq!(state["recents"][0]["name"], "Team Noord");
    assert_eq!(state["recents"][0]["exists"], true);
    let kept = fs::read_to_string(story.folder().join("data/casusboek.json")).expect("the list is kept");
    for text in ["Joris", "De laatste rit", "Ze bleef zitten"] {
        assert!(!kept.contains(text), "{text} stands beside the book");
    }
    story.call("recent_forget", json!({ "path": story.path() }));
    assert_eq!(story.call("app_state", json!({}))["recents"], json!([]));
    assert!(story.path().exists(), "only the list forgets");
}

#[test]
fn opening_a_book_changes_its_log_and_not_its_digest() {
    let story = Story::new().session();
    let before = story.call("book_describe", json!({}));
    story.call("book_lock", json!({}));
    story.call("book_open", open(&story, PASSPHRASE));
    let after = story.call("book_describe", json!({}));
    assert_eq!(before["digest"], after["digest"]);
    assert_ne!(before["log"]["head"], after["log"]["head"]);
    story.call("session_start", json!({ "case": null, "minutes": 30 }));
    assert_ne!(story.call("book_describe", json!({}))["digest"], after["digest"], "content changes the digest");
}

#[test]
fn the_database_is_as_new_as_was_asked() {
    let version = rusqlite::version_number();
    assert!(version >= 3_051_003, "SQLite {} is older than 3.51.3", rusqlite::version());
}

#[test]
fn a_check_of_the_book_is_a_job_that_tells_how_far_it_is() {
    let story = Story::new().session();
    story.events();
    let job = story.call("book_verify", json!({}));
    let ended = loop {
        let state = story.call("job_state", job.clone());
        if !state["outcome"].is_null() {
            break state;
        }
        std::thread::yield_now();
    };
    assert_eq!(ended["outcome"], "done");
    assert_eq!(ended["verified"]["ok"], true, "{}", ended["verified"]);
    assert_eq!(ended["done"], ended["total"]);
}

#[test]
fn the_host_sets_the_role_and_the_projector_changes_nothing() {
    let story = Story::new().session();
    for (name, roles) in casebook::api::COMMANDS {
        for role in Role::ALL.iter().filter(|role| !roles.contains(role)) {
            let refused = story.call_as(*role, name, json!({})).expect_err("this role may not call it");
            assert_eq!(refused.code, FailureCode::NotAllowed, "{name} as {role:?}");
        }
    }
}

#[test]
fn a_closed_book_is_free_at_once_whatever_program_is_being_started_meanwhile() {
    use casebook::store::lock::BookLock;
    use std::sync::atomic::{AtomicBool, Ordering};
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let book = temp.path().join("boek.casusboek");
    let started = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..200 {
                // What is being started holds everything open for a moment. Without a task it ends at once.
                std::process::Command::new(env!("CARGO_BIN_EXE_killed")).output().expect("the program runs");
            }
            started.store(true, Ordering::Relaxed);
        });
        while !started.load(Ordering::Relaxed) {
            drop(BookLock::take(&book).expect("a lock that was let go can be taken"));
        }
    });
}
