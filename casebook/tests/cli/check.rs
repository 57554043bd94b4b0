//! The identifiability check, and its gate. No book is opened.
use super::{Folder, PASSPHRASE, keys};
use serde_json::Value;
use std::fs;

#[test]
fn a_check_says_what_could_point_to_somebody_and_where_in_bytes() {
    let folder = Folder::new();
    fs::write(folder.path("tekst.txt"), "\u{feff}Hé, bel juf anja op 06-12345678.\r\n")
        .expect("the file is written");
    let checked = folder.json(&["check", "tekst.txt"]);
    assert_eq!(keys(&checked), ["findings", "v"]);
    let findings = checked["findings"].as_array().expect("a list").clone();
    assert_eq!(findings.len(), 2, "{findings:?}");
    assert_eq!(keys(&findings[0]), ["end", "kind", "replacement", "severity", "start", "text"]);
    assert_eq!((&findings[0]["kind"], &findings[0]["text"]), (&"name".into(), &"anja".into()));
    assert_eq!(
        (&findings[0]["start"], &findings[0]["end"]),
        (&16.into(), &20.into()),
        "the mark of the file counts"
    );
    assert_eq!((&findings[1]["kind"], &findings[1]["severity"]), (&"phone".into(), &"certain".into()));
}

#[test]
fn names_given_by_hand_are_certain() {
    let folder = Folder::new();
    fs::write(folder.path("tekst.txt"), "de storm en de Wolk").expect("the file is written");
    let checked = folder.json(&["check", "tekst.txt", "--names", "Storm, wolk"]);
    let all: Vec<_> = checked["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (&one["text"], &one["severity"]))
        .collect();
    assert_eq!(all, [(&"storm".into(), &"certain".into()), (&"Wolk".into(), &"certain".into())]);
}

#[test]
fn the_gate_is_shut_while_something_is_found() {
    let folder = Folder::new();
    fs::write(folder.path("open.txt"), "Bel 06-12345678").expect("the file is written");
    fs::write(folder.path("dicht.txt"), "Moeder belde, de jongere niet.").expect("the file is written");
    let output = folder.run(&["check", "open.txt", "--gate", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(told["findings"].as_array().map(Vec::len), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim().lines().count(), 1);
    assert_eq!(folder.run(&["check", "open.txt"]).status.code(), Some(0), "without the gate it only tells");
    assert_eq!(folder.run(&["check", "dicht.txt", "--gate"]).status.code(), Some(0));
}

#[test]
fn a_check_without_json_says_line_column_and_proposal() {
    let folder = Folder::new();
    fs::write(folder.path("tekst.txt"), "Eén regel.\nDan belt Fatima.\n").expect("the file is written");
    let output = folder.run(&["check", "tekst.txt"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(said.trim(), "regel 2, teken 10: naam (waarschijnlijk): Fatima → de jongere");
}

#[test]
fn a_file_that_is_no_text_is_refused_in_a_sentence() {
    let folder = Folder::new();
    fs::write(folder.path("beeld.bin"), [0xff, 0xfe, 0x00, 0x01]).expect("the file is written");
    let (error, sentence) = folder.refused(&["check", "beeld.bin"], PASSPHRASE);
    assert!(error["code"].is_string() && sentence.contains("beeld.bin"), "{sentence}");
    let (error, sentence) = folder.refused(&["check", "weg.txt"], PASSPHRASE);
    assert_eq!(error["code"], "not_found");
    assert!(sentence.contains("weg.txt"), "{sentence}");
}
