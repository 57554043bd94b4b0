//! Keeping and recovering a book: backups, passphrases, everything taken out.
use super::{Folder, PASSPHRASE, keys};
use casebook::ops::backups;
use casebook::store::open::{Book, Opener};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const NEW_PASSPHRASE: &str = "een heel andere wachtzin";

#[test]
fn a_backup_is_made_and_put_back_and_the_book_that_was_there_is_named() {
    let folder = Folder::with_book();
    fs::create_dir(folder.path("reserve")).expect("there is room for a folder");
    let made = folder.json(&["backup", "boek.casusboek", "reserve"]);
    assert_eq!(keys(&made), ["path", "thinned", "v"]);
    let backup = made["path"].as_str().expect("a path");
    assert!(backup.ends_with(".casusreserve") && Path::new(backup).is_absolute(), "{backup}");
    let put_back = folder.json(&["restore", backup, "boek.casusboek"]);
    assert_eq!(keys(&put_back), ["aside", "book", "replayed", "v"]);
    assert!(Path::new(put_back["aside"].as_str().expect("a path")).exists());
    let elsewhere = folder.json(&["restore", backup, "ander.casusboek"]);
    assert_eq!(elsewhere["aside"], Value::Null);
    assert!(folder.json(&["verify", "ander.casusboek"])["ok"].as_bool().expect("yes or no"));
    let (error, _) = folder.refused(&["restore", backup, "boek.casusboek"], "een andere wachtzin");
    assert_eq!(error["code"], "wrong_passphrase");
    let (error, _) = folder.refused(&["backup", "boek.casusboek", "geen-map"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["field"]), (&"invalid_input".into(), &"folder".into()));
    let bytes = fs::read(backup).expect("the backup reads");
    fs::write(backup, &bytes[..bytes.len() / 2]).expect("the damage is done");
    let (error, sentence) = folder.refused(&["restore", backup, "boek.casusboek"], PASSPHRASE);
    assert_eq!(error["code"], "backup_damaged");
    assert_eq!(sentence.trim().lines().count(), 1, "no bar and no more than a sentence: {sentence}");
}

#[test]
fn a_passphrase_is_changed_and_a_forgotten_one_is_replaced_with_the_code() {
    let folder = Folder::with_book();
    fs::write(folder.path("nieuw"), format!("{NEW_PASSPHRASE}\n")).expect("the file is written");
    let changed = folder.json(&["passphrase", "boek.casusboek", "--new-passphrase-file", "nieuw"]);
    assert_eq!(keys(&changed), ["reached", "recovery_code", "unreached", "v"]);
    let (error, _) = folder.refused(&["info", "boek.casusboek"], PASSPHRASE);
    assert_eq!(error["code"], "wrong_passphrase");
    let code = changed["recovery_code"].as_str().expect("a code");
    fs::write(folder.path("code"), code).expect("the file is written");
    fs::write(folder.path("oud"), PASSPHRASE).expect("the file is written");
    let recover = ["recover", "boek.casusboek", "--code-file", "code", "--new-passphrase-file", "oud"];
    let recovered = folder.json(&recover);
    assert_eq!(keys(&recovered), keys(&changed));
    folder.json(&["info", "boek.casusboek"]);
    let (error, _) = folder.refused(&recover, PASSPHRASE);
    assert_eq!(error["code"], "wrong_code", "a code is of one passphrase");
    let (_, sentence) = folder.refused(&["passphrase", "boek.casusboek"], PASSPHRASE);
    assert!(sentence.contains("--new-passphrase-file"), "without a terminal nothing is asked: {sentence}");
}

#[test]
fn everything_is_taken_out_in_a_new_folder() {
    let folder = Folder::with_book();
    fs::create_dir(folder.path("uit")).expect("there is room for a folder");
    let first = folder.json(&["export", "boek.casusboek", "uit"]);
    assert_eq!(keys(&first), ["path", "v"]);
    let path = Path::new(first["path"].as_str().expect("a path"));
    assert!(path.join("boek.json").exists() && path.join("casussen/na-de-achttiende.md").exists());
    assert_ne!(folder.json(&["export", "boek.casusboek", "uit"])["path"], first["path"]);
}

#[test]
fn one_command_begins_nothing_by_itself() {
    let folder = Folder::with_book();
    fs::create_dir(folder.path("reserve")).expect("there is room for a folder");
    let opener = Opener::Passphrase(PASSPHRASE);
    let mut book = Book::open(&folder.path("boek.casusboek"), &opener).expect("the book opens");
    backups::choose_folder(&mut book, Some(&folder.path("reserve"))).expect("the folder can be chosen");
    drop(book);
    folder.json(&["info", "boek.casusboek"]);
    assert_eq!(fs::read_dir(folder.path("reserve")).expect("the folder reads").count(), 0, "a backup is due");
    folder.json(&["backup", "boek.casusboek", "reserve"]);
    assert_eq!(fs::read_dir(folder.path("reserve")).expect("the folder reads").count(), 1);
}

/// Root ignores file modes, so as root the program runs as the user nobody.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_said_to_be_read_only_and_the_book_stays_as_it_is() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65_534;

    let folder = Folder::new();
    let mode = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the folder is ours");
    };
    let program = folder.path("casebook");
    fs::copy(env!("CARGO_BIN_EXE_casebook"), &program).expect("the program is copied");
    let books = folder.path("boeken");
    fs::create_dir(&books).expect("there is room for a folder");
    mode(folder.temp.path(), 0o755);
    mode(&program, 0o755);
    let root = fs::metadata(&books).expect("the folder is there").uid() == 0;
    if root {
        chown(&books, Some(NOBODY), Some(NOBODY)).expect("root may give a folder away");
    }
    let run = |args: &[&str]| {
        let mut command = Command::new(&program);
        command.args(args).current_dir(&books).stdin(Stdio::null()).env("CASEBOOK_PASSPHRASE", PASSPHRASE);
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command.output().expect("the program runs")
    };
    assert!(run(&["new", "boek.casusboek"]).status.success(), "the folder can be written at first");
    fs::remove_file(books.join("boek.casusboek.lock")).expect("nobody holds the lock");
    let before = fs::read(books.join("boek.casusboek")).expect("the book is there");
    mode(&books, 0o555);
    for args in [
        &["info", "boek.casusboek", "--json"][..],
        &["new", "ander.casusboek", "--json"],
        &["restore", "boek.casusboek", "terug.casusboek", "--json"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
        assert_eq!(told["error"]["code"], "folder_read_only", "{args:?}");
    }
    mode(&books, 0o755);
    assert_eq!(fs::read(books.join("boek.casusboek")).expect("the book is there"), before);
    let shut = books.join("dicht");
    fs::create_dir(&shut).expect("there is room for a folder");
    mode(&shut, 0o555);
    for command in ["backup", "export"] {
        let output = run(&[command, "boek.casusboek", "dicht", "--json"]);
        let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
        assert_eq!(told["error"]["code"], "folder_read_only", "{command}");
    }
    assert_eq!(fs::read_dir(&shut).expect("the folder reads").count(), 0);
}
