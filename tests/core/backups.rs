//! Backups: whole, of this book only, never with an open session, and reached when something is destroyed.
use crate::pages;
use casebook::api::failure::FailureCode;
use casebook::domain::file_name;
use casebook::env::Env;
use casebook::error::{Error, NotNow};
use casebook::ops::backups;
use casebook::store::access::Access;
use casebook::store::open::{Book, Opener};
use casebook::store::work::Work;
use casusboek_tests::story::{NEW_PASSPHRASE, PASSPHRASE, Story, draft, text, virtues};
use chrono::Duration;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Which of these marks lie on a page of a file, free pages included.
fn traces<'a>(file: &Path, marks: &[&'a str]) -> Vec<&'a str> {
    let pages = pages::decrypted(file);
    let lies =
        |mark: &str| pages.iter().any(|(_, page)| page.windows(mark.len()).any(|part| part == mark.as_bytes()));
    marks.iter().copied().filter(|mark| lies(mark)).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder reads")
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn listed(story: &Story) -> Vec<(String, String)> {
    let keeping = story.call("keeping", json!({}));
    let all = keeping["backups"].as_array().cloned().unwrap_or_default();
    all.iter().map(|one| (text(&one["path"]), text(&one["state"]))).collect()
}

fn path_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_backup_is_named_after_its_book_and_opens_with_its_passphrase_and_its_code() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    let made = story.call(
        "book_create",
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE }),
    );
    let backup = story.backs_up();
    let name = backup.file_name().expect("a file has a name").to_string_lossy();
    assert!(name.starts_with("Team Noord ") && name.ends_with(".casusreserve"), "{name}");
    let salt = |path: &Path| fs::read(path).expect("the file reads")[..16].to_vec();
    assert_eq!(salt(&backup), salt(&story.path()), "its salt is its first bytes, so that the passphrase opens it");
    Access::find(&backup, &Opener::Passphrase(PASSPHRASE)).expect("the passphrase opens it");
    Access::find(&backup, &Opener::Code(&text(&made["recovery_code"]))).expect("the code opens it");
    assert!(Access::find(&backup, &Opener::Passphrase(NEW_PASSPHRASE)).is_err());
    assert_eq!(listed(&story), [(path_of(&backup), "reachable".to_owned())]);
    assert_eq!(names(&story.backup_folder()).len(), 1, "nothing else is left in the folder");
}

#[test]
fn a_backup_holds_no_open_session_and_the_session_goes_on() {
    let mut story = Story::new();
    let _ = story.keeps();
    let story = story.session().participant("Fenna").participant("Bram");
    story.writes_with("Fenna", virtues(&["moed"], "OPEN-DEUGD"), "OPEN-PRIVE", false);
    story.call("note_save", json!({ "session": story.session, "phase": "casus", "text": "OPEN-NOTITIE" }));
    let bram = story.turn("Bram", json!({ "kind": "lens", "lens": "deugden" }), None);
    story.call("turn_open", bram);
    story.call("turn_save", draft(virtues(&["moed"], "OPEN-BEZIG"), "", false));
    let backup = story.backs_up();
    let open = ["OPEN-DEUGD", "OPEN-PRIVE", "OPEN-NOTITIE", "OPEN-BEZIG", "Fenna", "Bram"];
    assert_eq!(traces(&backup, &open), [""; 0], "nothing of the open session");
    assert_eq!(traces(&backup, &["MERK-JORIS", "MERK-SANNE"]).len(), 2, "what was kept is there");
    story.call("turn_save", draft(virtues(&["moed"], "OPEN-VERDER"), "", false));
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
    assert_eq!(story.seat("Bram")["alias"], "Bram");
    let beside = names(story.path().parent().expect("a folder"));
    assert!(!beside.iter().any(|name| name.ends_with(".backup")), "{beside:?}");
}

#[test]
fn of_one_day_the_newest_backup_stays_and_files_of_others_are_left_alone() {
    let story = Story::new();
    let folder = story.backup_folder();
    fs::write(folder.join("brief.casusreserve"), "van iemand anders").expect("written");
    fs::write(folder.join("Team Noord ffffffff 2020-01-01 1000.casusreserve"), "ander boek").expect("written");
    let first = story.backs_up();
    let made = story.makes("backup_make", json!({ "folder": folder }));
    assert_eq!(made["thinned"], json!([path_of(&first)]));
    assert!(!first.exists() && Path::new(&text(&made["path"])).exists(), "two of one minute have two names");
    assert_eq!(names(&folder).len(), 3);
    assert_eq!(listed(&story), [(text(&made["path"]), "reachable".to_owned())]);
    for _ in 0..9 {
        story.clock.turn(Duration::days(1));
        story.backs_up();
    }
    assert_eq!(listed(&story).len(), 7, "one of each of seven days: {:?}", listed(&story));
    assert_eq!(names(&folder).len(), 9, "and the two files of others");
}

#[test]
fn a_backup_is_made_by_itself_when_the_newest_is_a_day_old() {
    let story = Story::new();
    let folder = story.backup_folder();
    story.call("book_lock", json!({}));
    assert_eq!(names(&folder), [""; 0], "nobody chose a folder");
    story.opens_book(PASSPHRASE);
    let keeping = story.call("backup_folder_set", json!({ "folder": folder }));
    assert_eq!((&keeping["backup_folder"], &keeping["folder_there"]), (&json!(folder), &json!(true)));
    story.call("book_lock", json!({}));
    assert_eq!(names(&folder).len(), 1, "at locking");
    story.clock.turn(Duration::hours(23));
    story.opens_book(PASSPHRASE);
    assert_eq!(story.call("app_state", json!({}))["jobs"], json!([]), "the newest is not a day old");
    story.clock.turn(Duration::hours(25));
    story.call("book_lock", json!({}));
    story.clock.turn(Duration::hours(25));
    story.opens_book(PASSPHRASE);
    let jobs = story.call("app_state", json!({}))["jobs"].clone();
    let made = story.ended(&json!({ "job": jobs[0]["job"] }));
    assert_eq!(
        (&made["kind"], &made["outcome"]),
        (&json!("backup"), &json!("done")),
        "at opening, beside the session"
    );
    assert_eq!(names(&folder).len(), 3);
    fs::remove_dir_all(&folder).expect("the stick is taken out");
    story.clock.turn(Duration::hours(25));
    story.call("book_lock", json!({}));
    story.opens_book(PASSPHRASE);
    assert_eq!(story.call("keeping", json!({}))["folder_there"], false);
}

#[test]
fn a_folder_that_is_not_there_is_refused_in_words() {
    let story = Story::new();
    for folder in [json!(story.folder().join("nergens")), json!(""), json!(story.path())] {
        let failure = story.failure("backup_make", json!({ "folder": folder }));
        assert_eq!(
            (failure.code, &failure.detail.expect("which")["field"]),
            (FailureCode::InvalidInput, &json!("folder"))
        );
        assert_eq!(story.refused("backup_folder_set", json!({ "folder": folder })), FailureCode::InvalidInput);
    }
    assert_eq!(story.refused("backup_make", json!({ "folder": null })), FailureCode::InvalidInput);
    assert_eq!(Story::loose().refused("backup_make", json!({ "folder": null })), FailureCode::NotNow);
}

#[test]
fn a_cancelled_backup_leaves_nothing_behind() {
    let story = Story::new();
    let folder = story.backup_folder();
    story.call("book_lock", json!({}));
    let book = Book::open(&story.path(), &Opener::Passphrase(PASSPHRASE)).expect("the book opens");
    let plan = backups::plan(&book, &Env::system(), Some(&folder)).expect("the folder is there");
    let before = names(story.path().parent().expect("a folder"));
    let cancelled = Work::new(Arc::new(AtomicBool::new(true)), |_| {});
    let ended = plan.make(&cancelled).map(|made| made.path);
    assert!(
        matches!(&ended, Err(Error::NotNow(NotNow::Cancelled) | Error::Sql(_))),
        "it went no further: {ended:?}"
    );
    assert_eq!(names(&folder), [""; 0]);
    assert_eq!(names(story.path().parent().expect("a folder")), before);
    drop(book);
    story.opens_book(PASSPHRASE);
    assert_eq!(listed(&story), []);
}

#[test]
fn a_backup_that_was_asked_to_stop_is_whole_or_not_there() {
    let story = Story::new();
    let folder = story.backup_folder();
    let job = story.call("backup_make", json!({ "folder": folder }));
    story.call("job_cancel", job.clone());
    let ended = story.ended(&job);
    let there = usize::from(ended["outcome"] == "done");
    assert!(there == 1 || ended["outcome"] == "cancelled", "{ended}");
    assert_eq!((names(&folder).len(), listed(&story).len()), (there, there));
    assert_eq!(ended["failure"], Value::Null);
}

#[test]
fn what_a_killed_app_left_is_removed_at_the_next_opening() {
    let story = Story::new();
    let folder = story.backup_folder();
    story.call("backup_folder_set", json!({ "folder": folder }));
    let backup = story.backs_up();
    story.call("book_lock", json!({}));
    let left: Vec<_> = [".part", ".backup", ".backup-journal", ".new", ".new-journal"]
        .map(|suffix| format!("{}{suffix}", story.path().display()))
        .into_iter()
        .chain([format!("{}.part", backup.display())])
        .collect();
    for path in &left {
        fs::write(path, "half").expect("written");
    }
    let other = folder.join("van een ander.part");
    fs::write(&other, "half").expect("written");
    story.opens_book(PASSPHRASE);
    for path in &left {
        assert!(!Path::new(path).exists(), "{path} is still there");
    }
    assert!(other.exists() && backup.exists(), "other files stay");
}

#[test]
fn destroying_reaches_the_backups_and_leaves_no_trace_in_them() {
    let mut story = Story::new();
    let (kept, _) = story.keeps();
    let backup = story.backs_up();
    assert_eq!(traces(&backup, &["MERK-JORIS", "MERK-SANNE"]).len(), 2);
    let destroyed = story.call("kept_destroy", json!({ "kept": kept }));
    assert_eq!(destroyed["reached"], json!([path_of(&backup)]));
    assert_eq!(destroyed["unreached"], json!([]));
    assert_eq!(traces(&backup, &["MERK-JORIS", "MERK-SANNE"]), [""; 0]);
    let access = Access::find(&backup, &Opener::Passphrase(PASSPHRASE)).expect("it still opens").1;
    casebook::store::backup::whole(&access, &Work::quiet()).expect("it is still whole");
    let beside = names(&story.backup_folder());
    assert_eq!(beside.len(), 2, "the backup and the list of what must stay away: {beside:?}");
    let list = fs::read_to_string(story.backup_folder().join(&beside[0])).expect("the list reads");
    assert!(beside[0].ends_with(file_name::TOMBSTONES), "{beside:?}");
    assert_eq!(list, format!("{kept}\n"), "ids only");
}

#[test]
fn a_withdrawal_reaches_the_backups_and_leaves_what_others_released() {
    let mut story = Story::new();
    let (_, [joris, _]) = story.keeps();
    let backup = story.backs_up();
    let withdrawn = story.call("withdraw", json!({ "code": joris }));
    assert_eq!(withdrawn["reached"], json!([path_of(&backup)]));
    assert_eq!(traces(&backup, &["MERK-JORIS", "MERK-SANNE", "Joris"]), ["MERK-SANNE"]);
}

#[test]
fn a_backup_that_is_out_of_reach_is_named_and_caught_up_with_later() {
    let mut story = Story::new();
    let (kept, _) = story.keeps();
    let backup = story.backs_up();
    let away = story.folder().join("stick-eruit");
    fs::rename(&backup, &away).expect("the stick is taken out");
    assert_eq!(listed(&story), [(path_of(&backup), "missing".to_owned())]);
    let destroyed = story.call("kept_destroy", json!({ "kept": kept }));
    assert_eq!(destroyed["unreached"], json!([path_of(&backup)]));
    fs::rename(&away, &backup).expect("the stick is back");
    assert_eq!(traces(&backup, &["MERK-SANNE"]), ["MERK-SANNE"]);
    story.clock.turn(Duration::days(1));
    story.backs_up();
    assert_eq!(traces(&backup, &["MERK-SANNE"]), [""; 0], "the next backup brings it up to date");
}

#[test]
fn a_backup_of_before_gets_the_key_of_now_or_is_destroyed() {
    let mut story = Story::new();
    let (kept, _) = story.keeps();
    let backup = story.backs_up();
    story.call("passphrase_change", json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": "leave" }));
    assert_eq!(listed(&story), [(path_of(&backup), "other_key".to_owned())]);
    let destroyed = story.call("kept_destroy", json!({ "kept": kept }));
    assert_eq!(destroyed["unreached"], json!([path_of(&backup)]), "another key is out of reach");
    let wrong = json!({ "path": backup, "passphrase": NEW_PASSPHRASE });
    assert_eq!(story.refused("backup_rekey", wrong), FailureCode::WrongPassphrase);
    story.call("backup_rekey", json!({ "path": backup, "passphrase": PASSPHRASE }));
    assert_eq!(listed(&story), [(path_of(&backup), "reachable".to_owned())]);
    let access = Access::find(&backup, &Opener::Passphrase(NEW_PASSPHRASE)).expect("the passphrase of now").1;
    casebook::store::backup::whole(&access, &Work::quiet()).expect("it is whole");
    let elsewhere = story.folder().join("books").join("Team Noord.casusboek");
    assert_eq!(story.refused("backup_destroy", json!({ "path": elsewhere })), FailureCode::NotFound);
    let left: Value = story.call("backup_destroy", json!({ "path": backup }));
    assert_eq!(left["backups"], json!([]));
    assert!(!backup.exists() && elsewhere.exists());
}
