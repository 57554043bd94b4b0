//! Another passphrase: neither the old one nor its code opens the book any more, and nothing is ever lost on the way.
use casebook::api::failure::FailureCode;
use casebook::ops::books::describe;
use casebook::store::check::{CHECKS, run};
use casebook::store::open::{Book, Opener};
use casebook::store::rekey::Step;
use casusboek_tests::story::{NEW_PASSPHRASE, PASSPHRASE, Story, draft, text, virtues};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

fn change(story: &Story, backups: &str) -> Value {
    story.call("passphrase_change", json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": backups }))
}

#[test]
fn the_old_passphrase_and_the_old_code_no_longer_open_the_book() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    let made = story.call(
        "book_create",
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE }),
    );
    let (path, old_code) = (story.path(), text(&made["recovery_code"]));
    let digest = story.call("book_describe", json!({}))["digest"].clone();
    let new_code = text(&change(&story, "leave")["recovery_code"]);
    assert_ne!(new_code, old_code);
    assert_eq!(story.call("book_describe", json!({}))["digest"], digest, "everything is there");
    story.call("book_lock", json!({}));
    let old = json!({ "path": path, "passphrase": PASSPHRASE });
    assert_eq!(story.refused("book_open", old), FailureCode::WrongPassphrase);
    let old = json!({ "path": path, "code": old_code });
    assert_eq!(story.refused("book_open_with_code", old), FailureCode::WrongCode);
    assert_eq!(story.opens_book(NEW_PASSPHRASE)["by_code"], false);
    story.call("book_lock", json!({}));
    assert_eq!(story.call("book_open_with_code", json!({ "path": path, "code": new_code }))["by_code"], true);
}

#[test]
fn a_session_goes_on_under_the_new_passphrase() {
    let story = Story::new().session().participant("Joris");
    story.call("screen_show", json!({ "session": story.session, "show": { "kind": "follow" } }));
    let shown = story.call("screen_shown", json!({}));
    story.call("turn_open", story.turn("Joris", json!({ "kind": "lens", "lens": "deugden" }), None));
    change(&story, "leave");
    story.call("turn_save", draft(virtues(&["trouw"], "nog steeds"), "", false));
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
    assert_eq!(story.call("screen_shown", json!({})), shown);
    story.opens("deugden");
    assert!(story.compared().to_string().contains("nog steeds"));
}

#[test]
fn a_passphrase_is_changed_by_who_knows_it_and_not_to_a_short_one() {
    let story = Story::new();
    let wrong = json!({ "current": "geraden", "new": NEW_PASSPHRASE, "backups": "destroy" });
    assert_eq!(story.refused("passphrase_change", wrong), FailureCode::WrongPassphrase);
    let short = json!({ "current": PASSPHRASE, "new": "kort", "backups": "leave" });
    assert_eq!(story.refused("passphrase_change", short), FailureCode::InvalidInput);
    let reset = json!({ "new": NEW_PASSPHRASE, "backups": "leave" });
    assert_eq!(story.refused("passphrase_reset", reset), FailureCode::NotAllowed, "it was not opened by its code");
    let again = json!({ "current": PASSPHRASE, "new": NEW_PASSPHRASE, "backups": "leave" });
    assert_eq!(Story::loose().refused("passphrase_change", again), FailureCode::NotNow);
    story.call("book_lock", json!({}));
    story.opens_book(PASSPHRASE);
}

#[test]
fn who_opened_with_the_code_chooses_a_new_passphrase() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let (story, code) = Story::with_code(temp.path());
    story.call("book_lock", json!({}));
    story.call("book_open_with_code", json!({ "path": story.path(), "code": code }));
    assert_eq!(story.call("keeping", json!({}))["by_code"], true);
    let reset = json!({ "new": NEW_PASSPHRASE, "backups": "leave" });
    story.call("passphrase_reset", reset.clone());
    assert_eq!(story.call("keeping", json!({}))["by_code"], false);
    assert_eq!(story.refused("passphrase_reset", reset), FailureCode::NotAllowed, "once");
    story.call("book_lock", json!({}));
    story.opens_book(NEW_PASSPHRASE);
}

#[test]
fn backups_of_before_keep_their_key_get_the_new_one_or_are_destroyed() {
    for (asked, there, opens) in
        [("leave", true, PASSPHRASE), ("rekey", true, NEW_PASSPHRASE), ("destroy", false, PASSPHRASE)]
    {
        let story = Story::new();
        let backup = story.backs_up();
        let told = change(&story, asked);
        let (named, other) = if asked == "leave" { ("unreached", "reached") } else { ("reached", "unreached") };
        assert_eq!((&told[named], &told[other]), (&json!([backup]), &json!([])), "{asked}");
        assert_eq!(backup.exists(), there, "{asked}");
        if there {
            casebook::store::access::Access::find(&backup, &Opener::Passphrase(opens)).expect("it opens");
        }
    }
}

/// The book with what opens it: the old passphrase or the new one.
fn whichever_opens(path: &Path) -> (Book, &'static str) {
    [PASSPHRASE, NEW_PASSPHRASE]
        .into_iter()
        .find_map(|passphrase| Some((Book::open(path, &Opener::Passphrase(passphrase)).ok()?, passphrase)))
        .expect("the old passphrase or the new one opens the book")
}

#[test]
fn killed_at_any_step_the_book_opens_with_the_old_or_the_new_passphrase_and_all_is_there() {
    for step in Step::ALL {
        let mut story = Story::new();
        let _ = story.keeps();
        let before = story.call("book_describe", json!({}));
        story.call("book_lock", json!({}));
        let path = story.path();
        let killed = Command::new(env!("CARGO_BIN_EXE_killed"))
            .args(["passphrase".as_ref(), path.as_os_str(), format!("{step:?}").as_ref()])
            .output()
            .expect("the program runs");
        assert!(!killed.status.success(), "it was killed after {step:?}");
        let (book, opened_by) = whichever_opens(&path);
        let expected = if step == Step::Placed { NEW_PASSPHRASE } else { PASSPHRASE };
        assert_eq!(opened_by, expected, "after {step:?}");
        let env = casebook::env::Env::system();
        let digest = describe(&book, &env).expect("the book can be described").digest;
        assert_eq!(digest, text(&before["digest"]), "after {step:?}");
        for check in CHECKS {
            assert!(run(book.reader(), check, None).expect("the check runs").ok, "{check} after {step:?}");
        }
        let names: Vec<String> = std::fs::read_dir(path.parent().expect("a folder"))
            .expect("the folder reads")
            .flatten()
            .map(|file| file.file_name().to_string_lossy().into_owned())
            .filter(|name| name.contains(".new") || name.contains(".part"))
            .collect();
        assert!(names.is_empty(), "after {step:?} the next opening leaves {names:?}");
    }
}
