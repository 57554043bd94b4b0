//! A disk that fills up, or on which nothing may be written: each answer is a sentence, and nothing that was answered is lost.
use crate::story::{NEW_PASSPHRASE, PASSPHRASE, Story, text, virtues};
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use casebook::store::check::{CHECKS, run};
use casebook::store::disk::beside;
use casebook::store::open::{Book, Opener};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Bytes of what lies in the way, and goes when room is made.
const FILLER: usize = 512 * 1024;
/// More cases than fit on any disk that is filled here.
const MOST_CASES: usize = 2000;

fn call(story: &Story, name: &str, request: Value) -> Result<Value, Failure> {
    story.call_as(Role::Main, name, request)
}

/// Succeeds, or is refused because of the disk. Tells whether it was done.
fn done(what: &str, answer: Result<Value, Failure>, may: &[FailureCode]) -> Result<bool, String> {
    match answer {
        Ok(_) => Ok(true),
        Err(failure) if may.contains(&failure.code) => Ok(false),
        Err(failure) => Err(format!("{what} on a full disk is refused as {failure:?}")),
    }
}

/// The same for long work.
fn made(story: &Story, name: &str, request: Value, may: &[FailureCode]) -> Result<bool, String> {
    let job = match call(story, name, request) {
        Ok(job) => job,
        refused => return done(name, refused, may),
    };
    let ended = story.ended(&job);
    if ended["outcome"] == "done" {
        return Ok(true);
    }
    let failure: Failure =
        serde_json::from_value(ended["failure"].clone()).map_err(|_| format!("{name}: {ended}"))?;
    done(name, Err(failure), may)
}

fn titles(story: &Story) -> Result<Vec<String>, String> {
    let all =
        call(story, "case_list", json!({})).map_err(|failure| format!("the cases don't read: {failure:?}"))?;
    let own = all["cases"].as_array().into_iter().flatten();
    Ok(own.map(|case| text(&case["title"])).filter(|title| title.starts_with("Proef ")).collect())
}

/// A group works in this folder until its disk is full, tries everything else that writes, and opens its book again. Gives
/// how many cases fitted.
///
/// # Errors
/// What was lost, or refused for another reason than these.
///
/// # Panics
/// When not even an empty book fits.
pub fn fill(folder: &Path, may: &[FailureCode]) -> Result<usize, String> {
    let filler = folder.join("in-de-weg");
    fs::write(&filler, vec![0; FILLER]).expect("there is room for what lies in the way");
    let story = Story::at(folder).session().participant("Joris").participant("Sanne");
    story.writes("Joris", virtues(&["trouw"], "Wat er al stond"));
    let backup = story.backs_up();
    let long = "Een lange avond. ".repeat(1200);
    let mut written = 0;
    while written < MOST_CASES {
        let case = json!({ "title": format!("Proef {written:04}"), "moment": long, "question": "" });
        if !done("a case", call(&story, "case_create", case), may)? {
            break;
        }
        written += 1;
    }
    if written == MOST_CASES {
        return Err("the disk never filled".to_owned());
    }
    let there = |story: &Story, when: &str| match titles(story)? {
        found if found.len() == written => Ok(()),
        found => Err(format!("{when}: {} of {written} cases", found.len())),
    };
    there(&story, "on a full disk")?;

    let turn = story.turn("Sanne", json!({ "kind": "lens", "lens": "deugden" }), None);
    // Whether there is room to begin hangs on a page more or less.
    if done("beginning to write", call(&story, "turn_open", turn), may)? {
        let body = virtues(&["moed"], &long);
        let answers = json!([{ "body": body, "doubt": false, "keep_closed": false, "private": "" }]);
        let save = json!({ "answers": answers, "first_thought": null, "own_picture": null, "stances": [], "release": null });
        done("a text", call(&story, "turn_save", save), may)?;
        done("a pause", call(&story, "turn_pause", json!({})), may)?;
    }
    made(&story, "backup_make", json!({ "folder": story.backup_folder() }), may)?;
    made(
        &story,
        "book_export",
        json!({ "folder": story.backup_folder(), "details": { "kind": "justify", "why": "een proef" } }),
        may,
    )?;
    let change = json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": "leave" });
    let changed = done("another passphrase", call(&story, "passphrase_change", change), may)?;
    there(&story, "after all that was tried")?;
    done("locking", call(&story, "book_lock", json!({})), may)?;

    // Not even opening needs to succeed without any room; with it, all is there.
    fs::remove_file(&filler).map_err(|error| format!("no room can be made: {error}"))?;
    let passphrase = if changed { NEW_PASSPHRASE } else { PASSPHRASE };
    let reopened = json!({ "path": story.path(), "passphrase": passphrase });
    call(&story, "book_open", reopened).map_err(|failure| format!("the book does not open: {failure:?}"))?;
    there(&story, "opened again")?;
    story.call("book_lock", json!({}));
    is_whole(&story.path(), passphrase)?;
    // The one that was made first, or one that found room and took its place.
    let kept = fs::read_dir(story.backup_folder()).map_err(|error| format!("the backups don't read: {error}"))?;
    let mut whole = 0;
    for file in kept.flatten().map(|entry| entry.path()) {
        if file.extension() == backup.extension() {
            is_whole(&file, PASSPHRASE).or_else(|_| is_whole(&file, passphrase))?;
            whole += 1;
        }
    }
    if whole == 0 {
        return Err("no backup is left".to_owned());
    }
    Ok(written)
}

/// Looked at where there is room: looking has a log of its own.
fn is_whole(file: &Path, passphrase: &str) -> Result<(), String> {
    let name = file.display();
    let elsewhere = tempfile::tempdir().map_err(|error| error.to_string())?;
    let copy = elsewhere.path().join("heel.casusboek");
    fs::copy(file, &copy).map_err(|error| error.to_string())?;
    // Without room for all of it, the log stays beside the book.
    let log = beside(file, "-wal");
    if log.exists() {
        fs::copy(log, beside(&copy, "-wal")).map_err(|error| error.to_string())?;
    }
    let book = Book::open(&copy, &Opener::Passphrase(passphrase)).map_err(|error| format!("{name}: {error}"))?;
    for check in CHECKS {
        let found = run(book.reader(), check, None).map_err(|error| format!("{name}: {error}"))?;
        if !found.ok {
            return Err(format!("{name}: {found:?}"));
        }
    }
    Ok(())
}

/// A book in a folder in which nothing may be written: it says so, and stays as it is.
///
/// # Errors
/// What else happened.
///
/// # Panics
/// When there is no book.
pub fn may_not_write(folder: &Path) -> Result<(), String> {
    let data = tempfile::tempdir().map_err(|error| error.to_string())?;
    let story = Story::without_book(data.path());
    let book = folder.join("books").join("Team Noord.casusboek");
    let before = fs::read(&book).expect("the book is there");
    match call(&story, "book_open", json!({ "path": book, "passphrase": PASSPHRASE })) {
        Err(failure) if failure.code == FailureCode::FolderReadOnly => {}
        other => return Err(format!("a book in a folder without writing: {other:?}")),
    }
    let new = json!({ "name": "Nieuw", "kind": "team", "folder": folder.join("books"), "passphrase": PASSPHRASE });
    match call(&story, "book_create", new) {
        Err(failure) if failure.code == FailureCode::FolderReadOnly => {}
        other => return Err(format!("a new book in a folder without writing: {other:?}")),
    }
    if fs::read(&book).ok() == Some(before) { Ok(()) } else { Err("the book is not what it was".to_owned()) }
}
