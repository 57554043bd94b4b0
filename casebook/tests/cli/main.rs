//! The command line as a script meets it: exit codes, JSON, one sentence when refused.
mod packs;

use casebook::ops::backups;
use casebook::store::open::{Book, Opener};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PASSPHRASE: &str = "vier woorden op een rij";

struct Folder {
    temp: tempfile::TempDir,
}

impl Folder {
    fn new() -> Self {
        Self { temp: tempfile::tempdir().expect("there is room for a folder") }
    }

    /// A folder with a new book in it.
    fn with_book() -> Self {
        let folder = Self::new();
        folder.json(&["new", "boek.casusboek"]);
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    fn run_with(&self, args: &[&str], passphrase: Option<&str>) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
        command.args(args).current_dir(self.temp.path()).stdin(Stdio::null()).env_remove("CASEBOOK_PASSPHRASE");
        if let Some(passphrase) = passphrase {
            command.env("CASEBOOK_PASSPHRASE", passphrase);
        }
        command.output().expect("the program runs")
    }

    fn run(&self, args: &[&str]) -> Output {
        self.run_with(args, Some(PASSPHRASE))
    }

    /// Runs with `--json`; must succeed.
    fn json(&self, args: &[&str]) -> Value {
        let all: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        let output = self.run(&all);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("one JSON object")
    }

    /// Runs with `--json`; must be refused. Gives the error and the sentence.
    fn refused(&self, args: &[&str], passphrase: &str) -> (Value, String) {
        let all: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        let output = self.run_with(&all, Some(passphrase));
        assert_eq!(output.status.code(), Some(1), "{args:?} is refused with exit code 1");
        let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
        assert_eq!(told["v"], 1);
        (told["error"].clone(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// Archives as somebody does: what is found refuses it first, and then each has its decision in the file.
    fn decides_on_findings(&self, id: &str) {
        let finish = ["archive", "finish", "archief.casusboek", id, "--decisions", "f.toml"];
        let (error, _) = self.refused(&finish, PASSPHRASE);
        assert_eq!(error["code"], "findings_open");
        let findings = error["detail"]["findings"].as_array().expect("each is told").clone();
        assert_eq!(error["detail"]["count"], findings.len());
        let mut decisions = fs::read_to_string(self.path("f.toml")).expect("it is there");
        let mut decided = std::collections::BTreeSet::new();
        for finding in &findings {
            assert_eq!(
                keys(finding),
                ["end", "kind", "place", "replacement", "severity", "start", "text"],
                "as the check tells of it, with its place"
            );
            let text = finding["text"].as_str().expect("a text");
            if decided.insert(text.to_lowercase()) {
                decisions +=
                    &["[[finding]]\ntext = ", &Value::from(text).to_string(), "\nreplace = \"een collega\"\n"]
                        .concat();
            }
        }
        fs::write(self.path("f.toml"), decisions).expect("written");
    }
}

fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/sessions").join(name);
    path.to_str().expect("the path is text").to_owned()
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn a_new_book_gives_its_recovery_code_and_describes_itself() {
    let folder = Folder::new();
    let made = folder.json(&["new", "boek.casusboek"]);
    assert_eq!(keys(&made), ["book", "recovery_code", "v"]);
    let info = folder.json(&["info", "boek.casusboek"]);
    assert_eq!(
        keys(&info),
        ["archived", "book", "cases", "digest", "due", "key_version", "kind", "log", "schema", "sessions", "v"]
    );
    assert_eq!((&info["kind"], &info["key_version"]), (&"team".into(), &1.into()));
    let archive = folder.json(&["new", "archief.casusboek", "--archive"]);
    assert_eq!(archive["v"], 1);
    assert_eq!(folder.json(&["info", "archief.casusboek"])["kind"], "archive");
}

#[test]
fn a_passphrase_comes_from_a_file_without_its_last_newline() {
    let folder = Folder::with_book();
    fs::write(folder.path("wachtzin"), format!("{PASSPHRASE}\n")).expect("the file is written");
    let output = folder.run_with(&["info", "boek.casusboek", "--passphrase-file", "wachtzin"], None);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::write(folder.path("wachtzin"), format!("{PASSPHRASE}\n\n")).expect("the file is written");
    let output = folder.run_with(&["info", "boek.casusboek", "--passphrase-file", "wachtzin"], None);
    assert_eq!(output.status.code(), Some(1), "only one newline belongs to the file");
}

#[test]
fn a_refusal_is_one_sentence_and_exit_code_one() {
    let folder = Folder::with_book();
    let (error, sentence) = folder.refused(&["info", "boek.casusboek"], "een andere wachtzin");
    assert_eq!(keys(&error), ["code", "detail"]);
    assert_eq!((&error["code"], &error["detail"]), (&"wrong_passphrase".into(), &Value::Null));
    assert_eq!(sentence.trim().lines().count(), 1, "{sentence}");
    let (error, _) = folder.refused(&["info", "weg.casusboek"], PASSPHRASE);
    assert_eq!(error["code"], "book_missing");
    let (error, _) = folder.refused(&["new", "boek.casusboek"], PASSPHRASE);
    assert_eq!(error["code"], "book_exists");
}

#[test]
fn words_that_are_no_command_are_exit_code_two() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["vergelijk"]).status.code(), Some(2));
    assert_eq!(folder.run(&["info"]).status.code(), Some(2));
    assert_eq!(folder.run(&[]).status.code(), Some(2));
}

#[test]
fn a_case_is_imported_listed_shown_and_destroyed() {
    let folder = Folder::with_book();
    let file = "+++\nid = \"proef\"\ntitle = \"Een <b>proef</b>\"\nthemes = [\"grenzen\"]\nminutes = 30\n+++\n\n\
                ## Situatie\n\nIk <script>alert(1)</script> *keek*.\n\n## Moment\n\nToen.\n\n## Vraag\n\nWat nu?\n";
    fs::write(folder.path("proef.md"), file).expect("the file is written");
    let imported = folder.json(&["case", "import", "boek.casusboek", "proef.md"]);
    assert_eq!(keys(&imported), ["id", "key", "status", "title", "v"]);
    assert_eq!(imported["status"], "new");
    assert_eq!(folder.json(&["case", "import", "boek.casusboek", "proef.md"])["status"], "unchanged");
    let list = folder.json(&["case", "list", "boek.casusboek"]);
    let own = &list["cases"][0];
    assert_eq!(keys(own), ["id", "key", "minutes", "pack", "sessions", "source", "state", "themes", "title"]);
    assert_eq!((&own["key"], &own["source"], &own["pack"]), (&"proef".into(), &"own".into(), &Value::Null));
    let shown = |format: &str| {
        let output = folder.run(&["case", "show", "boek.casusboek", "proef", "--format", format]);
        String::from_utf8(output.stdout).expect("text")
    };
    assert!(shown("md").contains("## Situatie"));
    let html = shown("html");
    assert!(html.contains("&lt;script&gt;") && html.contains("<em>keek</em>") && !html.contains("<b>"), "{html}");
    assert!(serde_json::from_str::<Value>(&shown("json")).expect("JSON")["situation_html"].is_string());
    folder.json(&["case", "destroy", "boek.casusboek", "proef", "--yes"]);
    let (error, _) = folder.refused(&["case", "show", "boek.casusboek", "proef"], PASSPHRASE);
    assert_eq!(error["code"], "not_found");
}

#[test]
fn a_faulty_case_names_its_file_and_line_and_leaves_the_book_as_it_was() {
    let folder = Folder::with_book();
    let before = folder.json(&["info", "boek.casusboek"])["digest"].clone();
    fs::write(folder.path("fout.md"), "+++\nid = \"x\"\ntitel = \"x\"\n+++\n").expect("the file is written");
    let (error, sentence) = folder.refused(&["case", "import", "boek.casusboek", "fout.md"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["line"]), (&"file_fault".into(), &3.into()));
    assert!(sentence.contains("fout.md"), "{sentence}");
    fs::write(folder.path("bytes.md"), [0xff, 0xfe, 0x00]).expect("the file is written");
    let (error, _) = folder.refused(&["case", "import", "boek.casusboek", "bytes.md"], PASSPHRASE);
    assert_eq!(error["detail"]["fault"], "utf8");
    assert_eq!(folder.json(&["info", "boek.casusboek"])["digest"], before);
}

#[test]
fn a_scripted_session_runs_compares_and_closes() {
    let folder = Folder::with_book();
    let ran = folder.json(&["session", "run", "boek.casusboek", &script("na-de-achttiende.toml")]);
    assert_eq!(keys(&ran), ["case", "closed", "codes", "participants", "phase", "revealed", "session", "v"]);
    assert_eq!(keys(&ran["participants"][0]), ["alias", "id", "key", "seat", "voice"]);
    let session = ran["session"].as_str().expect("an id");
    let compared = folder.json(&["compare", "boek.casusboek", session]);
    assert_eq!(
        keys(&compared),
        [
            "friction",
            "lenses",
            "options",
            "participants",
            "raster",
            "room",
            "session",
            "shared",
            "undiscussed",
            "v",
            "virtues"
        ]
    );
    assert_eq!(keys(&compared["shared"][0]), ["lens", "participants", "what"]);
    assert_eq!(keys(&compared["raster"][0]), ["doubt", "lens", "noted", "participant", "status", "text"]);
    assert_eq!(keys(&compared["virtues"][0]), ["by", "id", "label", "own"]);
    assert_eq!(keys(&compared["virtues"][0]["by"][0]), ["at_stake", "cost", "participant", "place"]);
    assert_eq!(keys(&compared["options"][0]), ["done", "id", "members", "skill", "stances", "text"]);
    assert_eq!(keys(&compared["room"][0]), ["acting", "limits", "participant", "thinking"]);
    assert_eq!(keys(&compared["room"][0]["limits"][0]), ["hard", "kind", "text"]);
    assert_eq!(keys(&compared["friction"][0]), ["kind", "lens", "participants", "question", "reason", "rests_on"]);
    assert_eq!(keys(&compared["undiscussed"][0]), ["item", "lens", "participant"]);
    for format in ["md", "html"] {
        let output = folder.run(&["compare", "boek.casusboek", session, "--format", format]);
        let text = String::from_utf8(output.stdout).expect("text");
        assert!(text.contains("Zorgvuldigheid") && text.contains("Stem van de jongere"), "{format}");
    }
    let closed = folder.json(&["session", "close", "boek.casusboek", session, "--yes"]);
    assert_eq!(closed["closed"], true);
    let list = folder.json(&["session", "list", "boek.casusboek"]);
    assert_eq!(list["sessions"][0]["state"], "closed");
    assert!(folder.json(&["verify", "boek.casusboek"])["ok"].as_bool().expect("yes or no"));
}

#[test]
fn a_script_that_closes_leaves_a_closed_session() {
    let folder = Folder::with_book();
    let text = fs::read_to_string(script("twee-huizen.toml")).expect("the script reads");
    fs::write(folder.path("dicht.toml"), text.replacen("close = false", "close = true", 1)).expect("written");
    let ran = folder.json(&["session", "run", "boek.casusboek", "dicht.toml"]);
    assert_eq!(ran["closed"], true);
}

#[test]
fn the_schema_of_a_script_names_its_parts() {
    let folder = Folder::new();
    let schema = folder.json(&["session", "schema"]);
    for part in
        ["case", "variant", "writing", "close", "participant", "answer", "first_thought", "own_picture", "step"]
    {
        assert!(schema["properties"][part].is_object(), "{part} is in the schema");
    }
}

#[test]
fn verify_finds_a_log_that_no_longer_runs_through_its_anchor() {
    let folder = Folder::with_book();
    let verified = folder.json(&["verify", "boek.casusboek"]);
    assert_eq!(keys(&verified), ["checks", "log", "ok", "v"]);
    fs::write(folder.path("anker.json"), verified["log"].to_string()).expect("the anchor is written");
    assert_eq!(folder.json(&["verify", "boek.casusboek", "--anchor", "anker.json"])["ok"], true);
    fs::write(folder.path("anker.json"), r#"{"count":1,"head":"00"}"#).expect("the anchor is written");
    let output = folder.run(&["verify", "boek.casusboek", "--anchor", "anker.json", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(told["ok"], false);
}

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

/// A team's book with a closed session of which two released something, and an archive beside it with its key in a
/// file. Gives what playing the session told.
fn team_and_archive() -> (Folder, Value) {
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
    fn deposit(&self, session: &Value, file: &str) -> Value {
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

#[test]
fn a_report_goes_to_a_new_file_in_the_form_that_is_asked() {
    let folder = Folder::with_book();
    let ran = folder.json(&["session", "run", "boek.casusboek", &script("na-de-achttiende.toml")]);
    let session = ran["session"].as_str().expect("an id");
    for (format, begin) in
        [("md", "# Na de achttiende"), ("html", "<!doctype html>"), ("docx", "PK"), ("pdf", "%PDF-")]
    {
        let file = format!("verslag.{format}");
        let asked = ["report", "boek.casusboek", session, "--kind", "team", "--format", format, "-o", &file];
        let made = folder.json(&asked);
        assert_eq!(keys(&made), ["file", "format", "kind", "replaced", "v"]);
        assert_eq!(made["replaced"], 2, "colleagues name each other");
        assert_eq!(
            (&made["file"], &made["format"], &made["kind"]),
            (&file.as_str().into(), &format.into(), &"team".into())
        );
        let bytes = fs::read(folder.path(&file)).expect("the report is there");
        assert!(bytes.starts_with(begin.as_bytes()), "{format}");
        let (error, sentence) = folder.refused(&asked, PASSPHRASE);
        assert_eq!((&error["code"], sentence.contains("bestand is er al")), (&"invalid_input".into(), true));
        assert_eq!(fs::read(folder.path(&file)).expect("it is as it was"), bytes);
    }
    fs::write(folder.path("niets.toml"), "").expect("it is written");
    let undecided = ["report", "boek.casusboek", session, "--kind", "team", "--format", "md", "-o", "open.md"];
    let undecided = [undecided.as_slice(), &["--decisions", "niets.toml"]].concat();
    assert_eq!(folder.refused(&undecided, PASSPHRASE).0["code"], "findings_open");
    assert!(!folder.path("open.md").exists(), "nothing is made while something is open");
    let card =
        folder.json(&["report", "boek.casusboek", session, "--kind", "card", "--format", "md", "-o", "kaart.md"]);
    assert_eq!(card["kind"], "card");
}

#[test]
fn a_reflection_is_not_for_the_command_line_and_an_overview_is_of_no_session() {
    let folder = Folder::with_book();
    let ran = folder.json(&["session", "run", "boek.casusboek", &script("na-de-achttiende.toml")]);
    let session = ran["session"].as_str().expect("an id");
    let by = |kind, with: &[&'static str]| -> Vec<String> {
        let mut args = vec!["report", "boek.casusboek", "--kind", kind, "--format", "md", "-o", "x.md"];
        args.extend(with);
        args.into_iter().map(str::to_owned).collect()
    };
    let mut own = by("reflection", &[]);
    own.insert(2, session.to_owned());
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    assert_eq!(folder.refused(&own, PASSPHRASE).0["code"], "not_allowed");
    assert!(!folder.path("x.md").exists(), "nothing was made");
    let without = by("team", &[]);
    let without: Vec<&str> = without.iter().map(String::as_str).collect();
    assert_eq!(folder.run(&without).status.code(), Some(2), "a team report is of a session");
    let overview = by("archive", &["--from", "2026-Q1"]);
    let overview: Vec<&str> = overview.iter().map(String::as_str).collect();
    assert_eq!(folder.refused(&overview, PASSPHRASE).0["detail"]["why"], "wrong_book");
}

#[test]
fn an_archive_gives_an_overview_and_the_report_of_what_it_holds() {
    let (folder, ran) = team_and_archive();
    let made = folder.deposit(&ran["session"], "a.casusinzending");
    folder.json(&["archive", "take", "archief.casusboek", "a.casusinzending"]);
    let id = made["kept"].as_str().expect("an id");
    fs::write(folder.path("f.toml"), "title = \"Twee huizen\"\nthemes = [\"eigen:Omgang\"]\n").expect("written");
    folder.decides_on_findings(id);
    folder.json(&["archive", "finish", "archief.casusboek", id, "--decisions", "f.toml"]);
    folder.json(&["report", "archief.casusboek", "--kind", "archive", "--format", "md", "-o", "overzicht.md"]);
    let overview = fs::read_to_string(folder.path("overzicht.md")).expect("it is there");
    assert!(!overview.contains("Twee huizen"), "two contributors are too few: {overview}");
    folder.json(&["report", "archief.casusboek", id, "--kind", "team", "--format", "html", "-o", "een.html"]);
    assert!(fs::read_to_string(folder.path("een.html")).expect("it is there").contains("Twee huizen"));
}

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
    assert_eq!(said.trim(), "2:10 naam (waarschijnlijk): Fatima → de jongere");
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

/// A folder with an archive of made-up cases.
fn filled() -> Folder {
    let folder = Folder::new();
    folder.json(&["new", "archief.casusboek", "--archive"]);
    let made = folder.json(&["sample", "archief.casusboek", "--cases", "30", "--seed", "4"]);
    assert_eq!(keys(&made), ["book", "cases", "seed", "v"]);
    assert_eq!((&made["v"], &made["cases"], &made["seed"]), (&1.into(), &30.into(), &4.into()));
    folder
}

#[test]
fn what_is_in_an_archive_is_found_back_newest_first() {
    let folder = filled();
    assert_eq!(folder.json(&["info", "archief.casusboek"])["archived"], 30);
    let found = folder.json(&["search", "archief.casusboek", "verzonnen", "--limit", "2"]);
    assert_eq!(keys(&found), ["hits", "query", "suggestion", "total", "v"]);
    assert_eq!((&found["query"], &found["total"]), (&"verzonnen".into(), &30.into()));
    let hits = found["hits"].as_array().expect("hits");
    assert_eq!(hits.len(), 2);
    assert!(hits[0]["quarter"].as_str() >= hits[1]["quarter"].as_str(), "newest first");
    assert_eq!(keys(&hits[0]), ["case", "passages", "quarter", "themes", "title"]);
    let passage = &hits[0]["passages"][0];
    assert_eq!(keys(passage), ["lens", "marks", "text"]);
    let place = |at: &Value| usize::try_from(at.as_u64().expect("a place")).expect("a place");
    let (from, to) = (place(&passage["marks"][0][0]), place(&passage["marks"][0][1]));
    assert_eq!(passage["text"].as_str().expect("a text")[from..to].to_lowercase(), "verzonnen");
    let misspelt = folder.json(&["search", "archief.casusboek", "verzonnne"]);
    assert_eq!((&misspelt["total"], &misspelt["suggestion"]), (&0.into(), &"verzonnen".into()));
    let lines = folder.run(&["search", "archief.casusboek", "verzonnne"]);
    assert!(String::from_utf8_lossy(&lines.stdout).contains("Bedoel je: verzonnen?"));
}

#[test]
fn no_question_is_an_error() {
    let folder = filled();
    for query in ["\"", "-moeder", "(moeder) AND", "NEAR(", "*", "-h*"] {
        let found = folder.json(&["search", "archief.casusboek", query]);
        assert_eq!(found["query"], query);
    }
}

#[test]
fn a_team_is_not_filled_and_a_seed_is_used_once() {
    let folder = filled();
    let before = folder.json(&["info", "archief.casusboek"])["digest"].clone();
    let (error, sentence) =
        folder.refused(&["sample", "archief.casusboek", "--cases", "5", "--seed", "4"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["field"]), (&"invalid_input".into(), &"seed".into()));
    assert!(!sentence.trim().is_empty());
    assert_eq!(folder.json(&["info", "archief.casusboek"])["digest"], before);
    folder.json(&["new", "boek.casusboek"]);
    let (error, _) = folder.refused(&["sample", "boek.casusboek", "--cases", "5"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["why"]), (&"not_now".into(), &"wrong_book".into()));
}
