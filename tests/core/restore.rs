//! Putting a backup back: checked before anything changes, what was destroyed stays away, and nothing is ever lost.
use crate::newer::make_newer;
use casebook::api::failure::FailureCode;
use casebook::ops::books::describe;
use casebook::store::check::{CHECKS, run};
use casebook::store::open::{Book, Opener};
use casebook::store::restore::Step;
use casusboek_tests::story::{NEW_PASSPHRASE, PASSPHRASE, Story, text};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn request(backup: &Path, book: &Path) -> Value {
    json!({ "backup": backup, "book": book, "passphrase": PASSPHRASE, "code": null })
}

/// Puts back; must fail. Gives the code.
fn refused(story: &Story, request: Value) -> FailureCode {
    let ended = story.ended(&story.call("backup_restore", request));
    assert_eq!(ended["outcome"], "failed", "{ended}");
    serde_json::from_value(ended["failure"]["code"].clone()).expect("a code")
}

fn digest(story: &Story) -> String {
    text(&story.call("book_describe", json!({}))["digest"])
}

/// Every file in the folder of the book, with what is in it.
fn files(story: &Story) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = story.path().parent().expect("a folder").to_owned();
    let mut files: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(folder)
        .expect("the folder reads")
        .flatten()
        .map(|file| (file.path(), fs::read(file.path()).expect("the file reads")))
        .collect();
    files.sort();
    files
}

#[test]
fn a_backup_brings_back_the_book_and_the_one_that_was_there_is_put_aside() {
    let mut story = Story::new();
    let _ = story.keeps();
    let at_backup = digest(&story);
    let backup = story.backs_up();
    story.call("case_create", json!({ "title": "Later", "moment": "", "question": "" }));
    let later = digest(&story);
    let uuid = |path: &Path| {
        let book = Book::open(path, &Opener::Passphrase(PASSPHRASE)).expect("the book opens");
        casebook::store::keeping::get(book.reader()).expect("it reads").uuid
    };
    story.call("book_lock", json!({}));
    let before = uuid(&story.path());
    let made = story.makes("backup_restore", request(&backup, &story.path()));
    assert_eq!(made["path"], json!(story.path()));
    assert_eq!(made["replayed"], 0);
    let aside = PathBuf::from(text(&made["aside"]));
    let name = aside.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("Team Noord (opzij 2026-11-02 ") && name.ends_with(").casusboek"), "{name}");
    assert_eq!(uuid(&story.path()), before, "it is the same book");
    story.opens_book(PASSPHRASE);
    assert_eq!(digest(&story), at_backup);
    assert_eq!(
        story.call("keeping", json!({}))["backups"][0]["path"],
        json!(backup),
        "it knows its backups again"
    );
    story.call("book_lock", json!({}));
    story.opens_book(PASSPHRASE);
    assert_eq!(story.call("keeping", json!({}))["aside"], json!([aside]), "later erasing does not reach it");
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": aside, "passphrase": PASSPHRASE }));
    assert_eq!(story.call("keeping", json!({}))["aside"], json!([]), "it is not beside itself");
    assert_eq!(digest(&story), later, "the book that was there is whole");
}

#[test]
fn a_backup_is_put_back_where_no_book_is_and_by_its_code() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    let made = story.call(
        "book_create",
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE }),
    );
    let backup = story.backs_up();
    let to = story.folder().join("terug.casusboek");
    let code = json!({ "backup": backup, "book": to, "passphrase": null, "code": made["recovery_code"] });
    let made = story.makes("backup_restore", code);
    assert_eq!(made["aside"], Value::Null);
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": to, "passphrase": PASSPHRASE }));
    let neither = json!({ "backup": backup, "book": to, "passphrase": null, "code": null });
    assert_eq!(story.refused("backup_restore", neither), FailureCode::InvalidInput);
}

#[test]
fn what_was_destroyed_or_withdrawn_since_does_not_come_back() {
    // By the list beside the backup, and by the book that is still there.
    for by_list in [true, false] {
        let mut story = Story::new();
        let (kept, [joris, _]) = story.keeps();
        let (second, _) = story.keeps();
        let backup = story.backs_up();
        let copy = story.folder().join("kopie.casusreserve");
        fs::copy(&backup, &copy).expect("somebody copies the backup");
        story.call("withdraw", json!({ "code": joris }));
        story.call("kept_destroy", json!({ "kept": second }));
        story.call("book_lock", json!({}));
        let to = if by_list {
            // The copy is older than what was destroyed; the list lies beside it again.
            fs::rename(&copy, &backup).expect("the copy takes its place");
            story.folder().join("terug.casusboek")
        } else {
            fs::remove_dir_all(story.backup_folder()).expect("the list is gone");
            story.path()
        };
        let from = if by_list { &backup } else { &copy };
        let made = story.makes("backup_restore", request(from, &to));
        // Joris released a virtue and the case; the second is one kept session.
        assert_eq!(made["replayed"], 3, "by the list: {by_list}");
        story.call("book_open", json!({ "path": to, "passphrase": PASSPHRASE }));
        let list = story.call("kept_list", json!({}));
        assert_eq!(list["kept"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["kept"][0]["id"], json!(kept));
        let shown = story.call("kept_get", json!({ "kept": kept })).to_string();
        assert!(shown.contains("MERK-SANNE") && !shown.contains("MERK-JORIS"), "{shown}");
    }
}

#[test]
fn a_backup_that_is_not_whole_is_refused_and_nothing_changes() {
    let mut story = Story::new();
    let _ = story.keeps();
    let backup = story.backs_up();
    story.call("book_lock", json!({}));
    let before = files(&story);
    let whole = fs::read(&backup).expect("the backup reads");
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let page = 4096;
    for (what, bytes, code) in [
        ("cut off at a page", whole[..whole.len() - 3 * page].to_vec(), FailureCode::BackupDamaged),
        ("cut off anywhere", whole[..whole.len() - 1234].to_vec(), FailureCode::BackupDamaged),
        ("empty", Vec::new(), FailureCode::BackupDamaged),
        ("a letter", b"geachte collega".to_vec(), FailureCode::BackupDamaged),
        ("a bit in the last page", flipped(whole.len() - 2000), FailureCode::BackupDamaged),
        ("a bit in the middle", flipped(10 * page + 77), FailureCode::BackupDamaged),
        ("a bit in the first page", flipped(100), FailureCode::WrongPassphrase),
    ] {
        fs::write(&backup, bytes).expect("the damage is done");
        assert_eq!(refused(&story, request(&backup, &story.path())), code, "{what}");
        assert_eq!(files(&story), before, "{what}: nothing changed and nothing is left");
    }
    fs::write(&backup, whole).expect("it is mended");
    story.makes("backup_restore", request(&backup, &story.path()));
}

#[test]
fn a_wrong_passphrase_a_missing_backup_and_a_book_in_use_are_refused() {
    let story = Story::new();
    let backup = story.backs_up();
    assert_eq!(refused(&story, request(&backup, &story.path())), FailureCode::BookInUse, "it is open here");
    story.call("book_lock", json!({}));
    let wrong = json!({ "backup": backup, "book": story.path(), "passphrase": NEW_PASSPHRASE, "code": null });
    assert_eq!(refused(&story, wrong), FailureCode::WrongPassphrase);
    let nothing = story.folder().join("weg.casusreserve");
    assert_eq!(refused(&story, request(&nothing, &story.path())), FailureCode::BookMissing);
    let nowhere = story.folder().join("geen map").join("boek.casusboek");
    assert_eq!(refused(&story, request(&backup, &nowhere)), FailureCode::BookMissing);
    assert_eq!(
        refused(&story, request(&backup, story.folder())),
        FailureCode::InvalidInput,
        "a folder is no book"
    );
    story.opens_book(PASSPHRASE);
}

#[test]
fn a_book_that_was_not_closed_well_is_put_aside_with_what_it_had_not_written_through() {
    let story = Story::new();
    let backup = story.backs_up();
    story.call("passphrase_change", json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": "leave" }));
    story.call("case_create", json!({ "title": "Later", "moment": "", "question": "" }));
    let later = digest(&story);
    // As after a power cut: the log beside the book holds what is not in it yet.
    let beside = |path: &Path, suffix: &str| PathBuf::from(format!("{}{suffix}", path.display()));
    let cut = story.folder().join("stroom-eraf.casusboek");
    for suffix in ["", "-wal"] {
        fs::copy(beside(&story.path(), suffix), beside(&cut, suffix)).expect("the file is copied");
    }
    assert!(fs::metadata(beside(&cut, "-wal")).expect("the log is there").len() > 0);
    let made = story.makes("backup_restore", request(&backup, &cut));
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": cut, "passphrase": PASSPHRASE }));
    assert_ne!(digest(&story), later);
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": made["aside"], "passphrase": NEW_PASSPHRASE }));
    assert_eq!(digest(&story), later, "nothing of it was lost");
}

#[test]
fn a_backup_in_which_the_app_was_killed_is_put_back_as_it_was_before() {
    let mut story = Story::new();
    let _ = story.keeps();
    let whole = digest(&story);
    let backup = story.backs_up();
    story.call("book_lock", json!({}));
    let salt = fs::read(&backup).expect("the backup reads")[..16].try_into().expect("16 bytes");
    let key = casebook::store::key::Key::newest(PASSPHRASE, &salt);
    let connection = rusqlite::Connection::open(&backup).expect("the file opens");
    // With hardly any cache, pages go to the file before the transaction ends.
    connection
        .execute_batch(&format!(
            "PRAGMA key = \"{}\"; PRAGMA cache_size = 1; BEGIN IMMEDIATE;
             UPDATE cases SET situation = hex(randomblob(20000)); DELETE FROM kept;",
            *key.literal(&salt)
        ))
        .expect("the work begins");
    let cut = story.folder().join("stroom-eraf.casusreserve");
    for suffix in ["", "-journal"] {
        let from = format!("{}{suffix}", backup.display());
        fs::copy(from, format!("{}{suffix}", cut.display())).expect("the file is copied");
    }
    drop(connection);
    assert_ne!(fs::read(&cut).expect("it reads"), fs::read(&backup).expect("it reads"), "half of it was written");
    story.makes("backup_restore", request(&cut, &story.path()));
    story.opens_book(PASSPHRASE);
    assert_eq!(digest(&story), whole);
}

#[test]
fn a_newer_backup_is_refused() {
    let story = Story::new();
    let backup = story.backs_up();
    story.call("book_lock", json!({}));
    make_newer(&backup);
    assert_eq!(refused(&story, request(&backup, &story.path())), FailureCode::NewerBook);
    story.opens_book(PASSPHRASE);
}

#[test]
fn killed_at_any_step_there_is_the_old_book_or_the_one_that_was_put_back() {
    for step in Step::ALL {
        let mut story = Story::new();
        let _ = story.keeps();
        let of_backup = digest(&story);
        let backup = story.backs_up();
        story.call("case_create", json!({ "title": "Later", "moment": "", "question": "" }));
        let later = digest(&story);
        story.call("book_lock", json!({}));
        let path = story.path();
        let killed = Command::new(env!("CARGO_BIN_EXE_killed"))
            .args(["restore".as_ref(), backup.as_os_str(), path.as_os_str(), format!("{step:?}").as_ref()])
            .output()
            .expect("the program runs");
        assert!(!killed.status.success(), "it was killed after {step:?}");
        let book =
            Book::open(&path, &Opener::Passphrase(PASSPHRASE)).expect("there is always a book in its place");
        let env = casebook::env::Env::system();
        let found = describe(&book, &env).expect("the book can be described").digest;
        let expected = if step == Step::Placed { &of_backup } else { &later };
        assert_eq!(&found, expected, "after {step:?}");
        for check in CHECKS {
            assert!(run(book.reader(), check, None).expect("the check runs").ok, "{check} after {step:?}");
        }
        drop(book);
        let others: Vec<PathBuf> =
            files(&story).into_iter().map(|(path, _)| path).filter(|one| *one != path).collect();
        assert!(!others.iter().any(|one| one.to_string_lossy().contains(".part")), "after {step:?}: {others:?}");
        if step == Step::Placed {
            let aside =
                others.iter().find(|one| one.to_string_lossy().contains("(opzij")).expect("it is put aside");
            let aside = Book::open(aside, &Opener::Passphrase(PASSPHRASE)).expect("the old book opens");
            assert_eq!(describe(&aside, &env).expect("it can be described").digest, later);
        }
    }
}
