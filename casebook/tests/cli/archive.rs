//! Between a team and its archive, and what an archive finds back.
use super::{Folder, PASSPHRASE, keys, script};
use serde_json::Value;
use std::fs;

/// A team's book with a closed session of which two released something, and an archive beside it with its key in a
/// file. Gives what playing the session told.
pub(super) fn team_and_archive() -> (Folder, Value) {
    let folder = Folder::with_book();
    let text = fs::read_to_string(script("twee-huizen.toml")).expect("the script reads");
    let release = |who: &str| {
        format!("\n[[step]]\ndo = \"release\"\nparticipant = \"{who}\"\nkeep = {{ deugden = \"alias\" }}\n")
    };
    let text = text.replacen("close = false", "close = true", 1) + &["esther", "dewi"].map(release).concat();
    fs::write(folder.path("dicht.toml"), text).expect("the script is written");
    let ran = folder.json(&["session", "run", "boek.casusboek", "dicht.toml"]);
    folder.json(&["new", "archief.casusboek", "--archive"]);
    let key = folder.run(&["archive", "key", "archief.casusboek"]);
    assert!(key.status.success());
    fs::write(folder.path("sleutel.txt"), key.stdout).expect("the key is written");
    (folder, ran)
}

impl Folder {
    pub(super) fn deposit(&self, session: &Value, file: &str) -> Value {
        let session = session.as_str().expect("an id");
        self.json(&["deposit", "boek.casusboek", session, "--to", "sleutel.txt", "-o", file])
    }
}

#[test]
fn the_key_of_an_archive_is_printed_bare_so_that_it_makes_a_key_file() {
    let (folder, _) = team_and_archive();
    let bare = fs::read_to_string(folder.path("sleutel.txt")).expect("the key is there");
    let told = folder.json(&["archive", "key", "archief.casusboek"]);
    assert_eq!(keys(&told), ["key", "v", "words"]);
    assert_eq!(told["key"], bare.trim_end());
    let (error, sentence) = folder.refused(&["archive", "key", "boek.casusboek"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["what"]), (&"not_found".into(), &"archive_key".into()));
    assert!(sentence.contains("archief"), "{sentence}");
}

#[test]
fn a_deposit_goes_from_a_closed_session_to_an_archive_and_is_archived_there() {
    let (folder, ran) = team_and_archive();
    let made = folder.deposit(&ran["session"], "a.casusinzending");
    assert_eq!(keys(&made), ["file", "kept", "v"]);
    let again = folder.deposit(&made["kept"], "b.casusinzending");
    assert_eq!(again["kept"], made["kept"], "by the session or by what was kept of it");
    let taken = folder.json(&["archive", "take", "archief.casusboek", "a.casusinzending"]);
    assert_eq!(keys(&taken), ["refused", "taken", "v"]);
    assert_eq!(keys(&taken["taken"][0]), ["file", "id", "title"]);
    assert_eq!((&taken["taken"][0]["id"], &taken["refused"]), (&made["kept"], &serde_json::json!([])));
    let id = made["kept"].as_str().expect("an id");
    fs::write(folder.path("f.toml"), "title = \"Twee huizen\"\nthemes = [\"eigen:Omgang\"]\n").expect("written");
    let finish = ["archive", "finish", "archief.casusboek", id, "--decisions", "f.toml"];
    folder.decides_on_findings(id);
    let done = folder.json(&finish);
    assert_eq!(keys(&done), ["archived", "expires", "justified", "kept", "replaced", "v"]);
    assert_eq!(
        (&done["archived"], &done["kept"]["alias"], &done["kept"]["nameless"]),
        (&made["kept"], &2.into(), &0.into())
    );
    let info = folder.json(&["info", "archief.casusboek"]);
    assert_eq!(info["archived"], 1);
    let (error, _) = folder.refused(&finish, PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["why"]), (&"not_now".into(), &"archived".into()));
    assert!(folder.json(&["verify", "archief.casusboek"])["ok"].as_bool().expect("yes or no"));
}

#[test]
fn a_deposit_never_overwrites_a_file_and_leaves_none_behind_when_refused() {
    let (folder, ran) = team_and_archive();
    let session = ran["session"].as_str().expect("an id");
    fs::write(folder.path("brief.txt"), "van mij").expect("written");
    let to =
        |key: &'static str, file: &'static str| ["deposit", "boek.casusboek", session, "--to", key, "-o", file];
    let before = folder.json(&["info", "boek.casusboek"])["digest"].clone();
    let (error, sentence) = folder.refused(&to("sleutel.txt", "brief.txt"), PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["why"]), (&"invalid_input".into(), &"taken".into()));
    assert!(sentence.contains("brief.txt"), "{sentence}");
    assert_eq!(fs::read_to_string(folder.path("brief.txt")).expect("it is there"), "van mij");
    let (error, _) = folder.refused(&to("brief.txt", "nieuw"), PASSPHRASE);
    assert_eq!(error["code"], "no_archive_key");
    let (error, _) =
        folder.refused(&["deposit", "boek.casusboek", "weg", "--to", "sleutel.txt", "-o", "nieuw"], PASSPHRASE);
    assert_eq!(error["code"], "not_found");
    assert!(!folder.path("nieuw").exists(), "nothing half made stays behind");
    assert_eq!(folder.json(&["info", "boek.casusboek"])["digest"], before, "what was not written is not noted");
    let wide: Vec<u8> =
        fs::read(folder.path("sleutel.txt")).expect("the key").iter().flat_map(|b| [*b, 0]).collect();
    fs::write(folder.path("breed.txt"), [&[0xff, 0xfe][..], &wide].concat()).expect("written");
    folder.json(&to("breed.txt", "nieuw"));
}

#[test]
fn files_that_are_refused_are_named_and_the_others_are_taken() {
    let (folder, ran) = team_and_archive();
    folder.deposit(&ran["session"], "goed.casusinzending");
    fs::write(folder.path("fout.casusinzending"), [0xff, 0x00]).expect("written");
    let take = ["archive", "take", "archief.casusboek", "fout.casusinzending", "goed.casusinzending", "--json"];
    let output = folder.run(&take);
    assert_eq!(output.status.code(), Some(1), "one was refused");
    let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(told["taken"][0]["file"], "goed.casusinzending");
    let refused = &told["refused"][0];
    assert_eq!(
        (&refused["file"], &refused["failure"]["code"]),
        (&"fout.casusinzending".into(), &"deposit_damaged".into())
    );
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim().lines().count(), 1);
    let output = folder.run(&take);
    let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!((&told["v"], &told["error"]["code"]), (&1.into(), &"deposit_damaged".into()), "none was taken");
    let (error, _) = folder.refused(&["archive", "take", "archief.casusboek", "goed.casusinzending"], PASSPHRASE);
    assert_eq!(error["code"], "deposit_double");
    let (error, _) = folder.refused(&["archive", "take", "archief.casusboek", "weg.casusinzending"], PASSPHRASE);
    assert_eq!(error["code"], "not_found");
    assert_eq!(folder.run(&["archive", "take", "archief.casusboek"]).status.code(), Some(2));
}

#[test]
fn faulty_decisions_name_their_file_and_line() {
    let (folder, ran) = team_and_archive();
    let made = folder.deposit(&ran["session"], "a.casusinzending");
    folder.json(&["archive", "take", "archief.casusboek", "a.casusinzending"]);
    let id = made["kept"].as_str().expect("an id");
    for (text, line, fault) in [
        ("title = \"x\"\nnaam = \"y\"\n", 2, "unknown"),
        ("title = \"x\"\nthemes = [\"bestaat-niet\"]\n", 2, "unknown"),
        ("themes = []\n", 1, "missing"),
        ("title = x\n", 1, "toml"),
    ] {
        fs::write(folder.path("f.toml"), text).expect("written");
        let (error, sentence) =
            folder.refused(&["archive", "finish", "archief.casusboek", id, "--decisions", "f.toml"], PASSPHRASE);
        assert_eq!((&error["code"], &error["detail"]["fault"]), (&"file_fault".into(), &fault.into()), "{text}");
        assert_eq!(error["detail"]["line"], line, "{text}");
        assert!(sentence.contains("f.toml"), "{sentence}");
    }
}

#[test]
fn what_was_released_is_withdrawn_by_its_code() {
    let (folder, ran) = team_and_archive();
    let code = ran["codes"][0]["code"].as_str().expect("a code");
    let mut words: Vec<&str> = ["withdraw", "boek.casusboek"].into_iter().chain(code.split(' ')).collect();
    words[2..].rotate_left(2);
    let (error, _) = folder.refused(&words, PASSPHRASE);
    assert_eq!(error["code"], "wrong_withdraw_code", "the same words in another order");
    words[2..].rotate_right(2);
    let done = folder.json(&words);
    assert_eq!(keys(&done), ["deposited", "reached", "removed", "unreached", "v"]);
    assert_eq!((&done["removed"], &done["deposited"]), (&1.into(), &false.into()));
}
