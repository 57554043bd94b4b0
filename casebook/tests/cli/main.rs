//! The command line as a script meets it: exit codes, JSON, one sentence when refused.
mod archive;
mod check;
mod finding;
mod keeping;
mod packs;
mod reports;

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
