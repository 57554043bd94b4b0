//! Taking everything out: what the book holds, readable, and nothing of what is sealed.
use casebook::api::failure::FailureCode;
use casebook::domain::locale::Locale;
use casebook::env::Env;
use casebook::exchange::export;
use casebook::ops::checking::Sweeping;
use casebook::store::open::{Book, Opener};
use casebook::store::work::Work;
use casusboek_tests::story::{PASSPHRASE, Story, text, virtues};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

fn exported(story: &Story) -> PathBuf {
    PathBuf::from(text(&story.makes("book_export", json!({ "folder": story.backup_folder(), "details": { "kind": "justify", "why": "voor mijn opvolger" } }))["path"]))
}

/// Every file of a folder in one text, each after its name.
fn all(folder: &Path) -> String {
    let mut texts = String::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for file in fs::read_dir(next).expect("the folder reads").flatten() {
            if file.path().is_dir() {
                folders.push(file.path());
            } else {
                texts += &file.path().to_string_lossy();
                texts += &fs::read_to_string(file.path()).expect("it is text");
            }
        }
    }
    texts
}

#[test]
fn everything_kept_comes_out_readable_and_nothing_of_an_open_session() {
    let mut story = Story::new();
    let (kept, _) = story.keeps();
    let story = story.session().participant("Fenna");
    story.writes_with("Fenna", virtues(&["moed"], "OPEN-DEUGD"), "OPEN-PRIVE", false);
    story.call("note_save", json!({ "session": story.session, "phase": "casus", "text": "OPEN-NOTITIE" }));
    let folder = exported(&story);
    assert_eq!(folder.file_name().expect("a name").to_string_lossy(), "Team Noord 2026-11-02");
    let whole: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("boek.json")).expect("it reads")).expect("JSON");
    assert_eq!((&whole["v"], &whole["book"], &whole["kind"]), (&json!(1), &json!("Team Noord"), &json!("team")));
    assert_eq!(whole["kept"][0]["id"], json!(kept));
    assert_eq!(whole["sessions"].as_array().map(Vec::len), Some(1), "the closed one");
    assert!(
        whole["cases"].as_array().is_some_and(|cases| cases.iter().any(|case| case["title"] == "De laatste rit"))
    );
    assert_eq!(whole["log"][0]["kind"], "create");
    let texts = all(&folder);
    for mark in ["MERK-JORIS", "MERK\\-SANNE", "Ze bleef zitten"] {
        assert!(texts.contains(mark), "{mark} came along");
    }
    for mark in ["OPEN-", "OPEN\\-", "Fenna", &story.session, "tag", "archive_secret"] {
        assert!(!texts.contains(mark), "{mark} came along");
    }
    let log = story.call("log_list", json!({}));
    assert_eq!((&log["entries"][0]["kind"], &log["entries"][0]["about"]), (&json!("export"), &json!("book")));
}

#[test]
fn an_export_overwrites_nothing_and_leaves_no_half_folder() {
    let story = Story::new();
    let first = exported(&story);
    let second = exported(&story);
    assert_ne!(first, second);
    assert_eq!(
        story.refused(
            "book_export",
            json!({ "folder": "nergens", "details": { "kind": "justify", "why": "voor mijn opvolger" } })
        ),
        FailureCode::InvalidInput
    );
    assert_eq!(
        Story::loose().refused(
            "book_export",
            json!({ "folder": story.folder(), "details": { "kind": "justify", "why": "voor mijn opvolger" } })
        ),
        FailureCode::NotNow
    );
    story.call("book_lock", json!({}));
    let book = Book::open(&story.path(), &Opener::Passphrase(PASSPHRASE)).expect("the book opens");
    let before = fs::read_dir(story.backup_folder()).expect("the folder reads").count();
    let plan =
        export::plan(&book, &Env::system(), &story.backup_folder(), Sweeping::Replace, Locale::Nl, |_, _| {
            String::new()
        })
        .expect("a plan");
    let cancelled = Work::new(Arc::new(AtomicBool::new(true)), |_| {});
    plan.write(&cancelled).expect_err("it goes no further");
    assert_eq!(fs::read_dir(story.backup_folder()).expect("the folder reads").count(), before);
}

#[test]
fn what_people_wrote_is_no_markup_in_the_pages() {
    let mut story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "# kop <script>alert(1)</script> [hier](http://elders)"));
    story.opens("deugden");
    story.go("oogst");
    story.releases("Joris", &[("deugden", "alias")]);
    story.closes(false);
    story.session = String::new();
    let folder = exported(&story);
    let page = fs::read_dir(folder.join("bewaard")).expect("it is there").flatten().next().expect("one page");
    let page = fs::read_to_string(page.path()).expect("it reads");
    assert!(page.contains("\\# kop \\<script\\>"), "{page}");
    assert!(
        page.contains("## Deugden") && page.contains("### Joris") && page.contains("Dit is niet het dossier"),
        "{page}"
    );
}

#[test]
fn a_book_goes_out_through_the_gate() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "Mirjam de Wit, bsn 123456782, belt mij."));
    story.opens("deugden");
    story.go("oogst");
    story.releases("Joris", &[("deugden", "alias")]);
    story.closes(false);
    let ask = |details: Value| json!({ "folder": story.backup_folder(), "details": details });
    let refused = story.ended(&story.call("book_export", ask(Value::Null)));
    assert_eq!((&refused["outcome"], &refused["failure"]["code"]), (&json!("failed"), &json!("findings_open")));
    assert_eq!(refused["failure"]["detail"]["count"], 2);
    assert_eq!(fs::read_dir(story.backup_folder()).expect("the folder reads").count(), 0, "nothing half done");
    let out = |details: Value| all(Path::new(&text(&story.makes("book_export", ask(details))["path"])));
    let replaced = out(json!({ "kind": "replace" }));
    assert!(!replaced.contains("Mirjam") && !replaced.contains("123456782"), "{replaced}");
    let stays = out(json!({ "kind": "justify", "why": "voor mijn opvolger" }));
    assert!(stays.contains("Mirjam de Wit") && stays.contains("voor mijn opvolger"), "{stays}");
    assert!(!stays.contains("123456782"), "a citizen service number never goes out: {stays}");
}
