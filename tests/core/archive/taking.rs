//! Deposits coming in: which are taken, which are refused, and what does not come back.
use crate::archive::{Archive, SENT, code, forged};
use age::x25519::Identity;
use casebook::api::failure::FailureCode;
use casebook::domain::ids::KeptId;
use casebook::store::kept;
use casusboek_tests::story::text;
use serde_json::json;
use std::fs;

#[test]
fn who_released_something_can_take_it_back_in_the_archive_too() {
    let archive = Archive::new();
    let file = SENT.to(&archive);
    let id = archive.takes(&file).expect("it is taken")["id"].clone();
    archive.finishes(&id);
    let withdrawn = archive.story.call("withdraw", json!({ "code": SENT.fenna() }));
    assert_eq!(withdrawn["removed"], 2, "her virtues and her course of action");
    let left = archive.story.call("kept_get", json!({ "kept": id }));
    assert!(!left.to_string().contains("Fenna"), "{left}");
    assert_eq!(left["summary"]["state"], "frozen");
    archive.refuses(&file, FailureCode::DepositDouble, "the file still holds what she took back");
    let verified = archive.story.app.verify(None).expect("it can be checked");
    assert!(verified.ok, "what was frozen is what was archived, without her");
}

#[test]
fn what_somebody_took_back_does_not_come_in_again_by_another_way() {
    let archive = Archive::new();
    let file = SENT.to(&archive);
    archive.takes(&file).expect("it is taken");
    archive.story.call("withdraw", json!({ "code": SENT.fenna() }));
    // As after putting back a backup from before it came: only the ids of what was taken back are still known.
    let mut book = archive.closed();
    let id: KeptId = text(&SENT.kept).parse().expect("an id");
    book.transact(|tx| kept::delete(tx, id)).expect("it is gone");
    drop(book);
    archive.opens_again();
    archive.takes(&file).expect("what the others released may come in");
    let shown = archive.story.call("kept_get", json!({ "kept": SENT.kept }));
    assert!(!shown.to_string().contains("Fenna"), "{shown}");
    assert!(shown.to_string().contains("MERK-DEUGD-Joris"));
}

#[test]
fn only_its_own_archive_opens_a_deposit() {
    let (archive, other) = (Archive::new(), Archive::new());
    let file = SENT.to(&archive);
    other.refuses(&file, FailureCode::DepositForeign, "it is for another archive");
    assert!(archive.takes(&file).is_ok());
}

#[test]
fn a_deposit_that_was_damaged_on_its_way_is_refused() {
    let archive = Archive::new();
    let file = SENT.to(&archive);
    let end = file.trim_end().len();
    let before = archive.digest();
    let refused =
        |file: &str| matches!(archive.takes(file), Err(FailureCode::DepositDamaged | FailureCode::DepositForeign));
    for at in (0..end).step_by(end / 80) {
        assert!(refused(&file[..at]), "cut at {at} of {end}");
        let mut bytes = file.clone().into_bytes();
        bytes[at] ^= 1;
        assert!(refused(&String::from_utf8_lossy(&bytes)), "byte {at} of {end} changed");
    }
    for line in file.lines().skip(1) {
        assert!(refused(&file.replacen(&format!("{line}\n"), "", 1)), "without the line {line}");
    }
    archive.refuses("", FailureCode::DepositDamaged, "an empty file");
    archive.refuses("Beste Anne, hierbij.", FailureCode::DepositDamaged, "a letter");
    archive.refuses(&format!("{file}{file}"), FailureCode::DepositDamaged, "twice in one file");
    assert_eq!(archive.digest(), before);
    let by_mail = format!("\u{feff}\r\n{}\r\n\r\n", file.replace('\n', "\r\n"));
    assert!(archive.takes(&by_mail).is_ok(), "line ends of another system are no damage");
}

#[test]
fn a_deposit_comes_in_once() {
    let archive = Archive::new();
    let file = SENT.to(&archive);
    let id = archive.takes(&file).expect("it is taken")["id"].clone();
    archive.refuses(&file, FailureCode::DepositDouble, "it is here already");
    archive.refuses(&SENT.to(&archive), FailureCode::DepositDouble, "made again is the same");
    archive.finishes(&id);
    archive.refuses(&file, FailureCode::DepositDouble, "it is archived");
}

#[test]
fn what_was_destroyed_does_not_come_back_by_taking_the_same_file_again() {
    let archive = Archive::new();
    let file = SENT.to(&archive);
    let id = archive.takes(&file).expect("it is taken")["id"].clone();
    archive.story.call("kept_destroy", json!({ "kept": id }));
    archive.refuses(&file, FailureCode::DepositDouble, "it was destroyed here");
    assert_eq!(archive.story.call("kept_list", json!({}))["kept"], json!([]));
}

#[test]
fn a_folder_with_good_and_bad_deposits_gives_the_good_ones_and_names_the_bad() {
    let archive = Archive::new();
    let elsewhere = Identity::generate().to_public().to_string();
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let put = |name: &str, bytes: &[u8]| fs::write(temp.path().join(name), bytes).expect("the file is written");
    let good = SENT.to(&archive);
    put("a.casusinzending", good.as_bytes());
    put("b.casusinzending", &good.as_bytes()[..200]);
    put("c.casusinzending", forged(&SENT.plain, &elsewhere).as_bytes());
    put("d.casusinzending", &[0xff, 0xfe, 0x00]);
    put("e.CasusInzending", good.as_bytes());
    put("brief.txt", good.as_bytes());
    fs::create_dir(temp.path().join("f.casusinzending")).expect("there is room for a folder");
    let all = archive.story.call("deposit_take_folder", json!({ "folder": temp.path() }));
    assert_eq!(all["taken"], json!([{ "file": "a.casusinzending", "id": SENT.kept, "title": "De laatste rit" }]));
    let refused: Vec<(String, FailureCode)> = all["refused"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| (text(&one["file"]), code(&one["failure"])))
        .collect();
    let expected = [
        ("b.casusinzending", FailureCode::DepositDamaged),
        ("c.casusinzending", FailureCode::DepositForeign),
        ("d.casusinzending", FailureCode::DepositDamaged),
        ("e.CasusInzending", FailureCode::DepositDouble),
    ];
    assert_eq!(refused, expected.map(|(file, code)| (file.to_owned(), code)));
    let nowhere = json!({ "folder": temp.path().join("nergens") });
    assert_eq!(archive.story.refused("deposit_take_folder", nowhere), FailureCode::InvalidInput);
}
