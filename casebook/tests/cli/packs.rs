//! Packs, as a trainer makes one at the command line, and takes it into a book.
use super::{Folder, PASSPHRASE, keys};
use serde_json::{Value, json};
use std::fs;

const META: &str = r#"id = "team.proef"
version = "1.0.0"
format = 1
title = "Proef"
language = "nl"
author = "Een trainer"
licence = "CC-BY-4.0"
source = "eigen tekst"
fiction = "Alles is verzonnen."
"#;

const CASE: &str = r#"+++
id = "de-sleutel"
title = "De sleutel"
+++

## Moment

Hij gaf me een sleutel.

## Vraag

Wat neem ik aan?

## Perspectief: Wendy, buurvrouw

### Deugden
- trouw
Op het spel: Dat hij op mij rekent.
"#;

fn with_pack() -> Folder {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("pakket/cases")).expect("there is room");
    fs::write(folder.path("pakket/pack.toml"), META).expect("it is written");
    fs::write(folder.path("pakket/cases/de-sleutel.md"), CASE).expect("it is written");
    folder
}

#[test]
fn a_pack_is_checked_and_built_and_the_same_again() {
    let folder = with_pack();
    let sound = folder.json(&["pack", "check", "pakket"]);
    assert_eq!(keys(&sound), ["cases", "digest", "faults", "id", "ok", "title", "v", "version"]);
    assert_eq!((&sound["ok"], &sound["cases"], &sound["faults"]), (&json!(true), &json!(1), &json!([])));
    let built = folder.json(&["pack", "build", "pakket", "-o", "proef.casuspakket"]);
    assert_eq!(built["id"], "team.proef");
    assert_eq!(folder.json(&["pack", "check", "proef.casuspakket"])["digest"], sound["digest"]);
    let (error, _) = folder.refused(&["pack", "build", "pakket", "-o", "proef.casuspakket"], "");
    assert_eq!(error["code"], "invalid_input", "a file that is there is left as it is");
}

#[test]
fn every_fault_is_a_sentence_with_its_file_and_line() {
    let folder = with_pack();
    let wrong = CASE.replace("## Vraag", "## Vragen").replace("- trouw", "trouw");
    fs::write(folder.path("pakket/cases/de-sleutel.md"), wrong).expect("it is written");
    fs::write(folder.path("pakket/los.pdf"), "x").expect("it is written");
    let output = folder.run(&["pack", "check", "pakket"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said.lines().count(), 2, "what does not belong refuses the whole first: {said}");
    assert!(said.starts_with("los.pdf hoort niet in een pakket."), "{said}");

    fs::remove_file(folder.path("pakket/los.pdf")).expect("it was there");
    let output = folder.run(&["pack", "check", "pakket", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    let faults: Vec<(&str, i64)> = told["faults"]
        .as_array()
        .expect("they are told")
        .iter()
        .map(|one| (one["fault"].as_str().unwrap_or_default(), one["line"].as_i64().unwrap_or_default()))
        .collect();
    assert_eq!(faults, [("no_such_part", 10), ("line", 17), ("no_section", 2)]);
    assert_eq!(told["id"], Value::Null, "always null, never a missing key");
    let (_, sentence) = folder_refuses(&folder);
    assert!(!folder.path("x.casuspakket").exists() && sentence.contains("regel 10"), "{sentence}");
}

/// Building what has faults.
fn folder_refuses(folder: &Folder) -> (Option<i32>, String) {
    let output = folder.run(&["pack", "build", "pakket", "-o", "x.casuspakket"]);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_schema_names_the_fields_an_author_writes() {
    let schema = Folder::new().json(&["pack", "schema"]);
    assert!(schema["pack.toml"]["properties"]["fiction"].is_object(), "{schema}");
    assert!(schema["cases/*.md"]["properties"]["themes"].is_object(), "{schema}");
}

#[test]
fn a_pack_is_loaded_brought_up_to_date_and_taken_off() {
    let folder = with_pack();
    folder.json(&["new", "boek.casusboek"]);
    let digest = |folder: &Folder| folder.json(&["info", "boek.casusboek"])["digest"].clone();
    let before = digest(&folder);
    let planned = folder.json(&["pack", "load", "boek.casusboek", "pakket", "--dry-run"]);
    assert_eq!(
        keys(&planned),
        ["before", "cases", "changed", "gone", "id", "loaded", "new", "same", "stays", "title", "v", "version"]
    );
    assert_eq!((&planned["loaded"], &planned["new"]), (&json!(false), &json!(1)));
    assert_eq!(digest(&folder), before, "looking changes nothing");
    folder.json(&["pack", "build", "pakket", "-o", "proef.casuspakket"]);
    let loaded = folder.json(&["pack", "load", "boek.casusboek", "proef.casuspakket"]);
    assert_eq!(loaded["cases"], json!([{ "key": "de-sleutel", "title": "De sleutel", "status": "new" }]));
    let with = digest(&folder);
    assert_eq!(folder.json(&["pack", "load", "boek.casusboek", "pakket"])["same"], 1);
    assert_eq!(digest(&folder), with, "loading it twice is loading it once");
    let list = folder.json(&["case", "list", "boek.casusboek"]);
    let case = list["cases"].as_array().and_then(|all| all.iter().find(|case| case["key"] == "de-sleutel"));
    let case = case.expect("it is there");
    assert_eq!((&case["source"], &case["pack"]), (&json!("pack"), &json!("team.proef")));
    let shown = folder.run(&["case", "show", "boek.casusboek", "de-sleutel"]);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("Hij gaf me een sleutel.") && !shown.contains("Wendy"), "{shown}");
    let gone = folder.json(&["pack", "remove", "boek.casusboek", "team.proef"]);
    assert_eq!((&gone["removed"], &gone["stayed"]), (&json!(1), &json!(0)));
    assert_eq!(digest(&folder), before, "nothing of it is left");
}

#[test]
fn a_refused_pack_leaves_the_book_byte_for_byte() {
    let folder = with_pack();
    folder.json(&["new", "boek.casusboek"]);
    fs::write(folder.path("pakket/cases/fout.md"), "geen kop").expect("it is written");
    fs::write(folder.path("half.casuspakket"), b"PK\x03\x04 en dan niets").expect("it is written");
    let before = fs::read(folder.path("boek.casusboek")).expect("it is there");
    for pack in ["pakket", "half.casuspakket", "nergens"] {
        let (error, sentence) = folder.refused(&["pack", "load", "boek.casusboek", pack], PASSPHRASE);
        assert_eq!(error["code"], "file_fault", "{pack}");
        assert!(error["detail"]["faults"].is_array() && sentence.contains('.'), "{sentence}");
        assert_eq!(fs::read(folder.path("boek.casusboek")).expect("it is there"), before, "{pack}");
    }
}
