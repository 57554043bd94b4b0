//! What people write is found nowhere outside the key: not in a file, not in the name of one, not in what the app says when it
//! refuses, and not in what a killed app leaves behind.
use casusboek_tests::story::{draft, options, seat_change, text, virtues};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Begins every text of this test, in each field another.
const MARK: &str = "MERKTEKEN";
const PASSPHRASE: &str = "MERKTEKEN vier woorden op een rij";

/// An app in a process of its own, with all it can reach in one folder: books, settings, home, temporary files, and what it
/// says on its standard error.
struct Running {
    process: Child,
    says: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Running {
    fn start(folder: &Path) -> Self {
        let at = |name: &str| {
            let path = folder.join(name);
            fs::create_dir_all(&path).expect("there is room for a folder");
            path
        };
        let errors =
            fs::OpenOptions::new().create(true).append(true).open(folder.join("stderr")).expect("it opens");
        let mut process = Command::new(env!("CARGO_BIN_EXE_crash"))
            .arg("serve")
            .arg(folder)
            .env_clear()
            .env("TMPDIR", at("tmp"))
            .env("HOME", at("home"))
            .env("RUST_BACKTRACE", "full")
            .current_dir(at("hier"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .expect("the app starts");
        let says = process.stdin.take().expect("it was asked for");
        let answers = BufReader::new(process.stdout.take().expect("it was asked for"));
        Self { process, says, answers }
    }

    /// Asks; gives the line that was answered.
    fn asks(&mut self, name: &str, request: &Value) -> String {
        writeln!(self.says, "{}", json!([name, request])).and_then(|()| self.says.flush()).expect("it listens");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("it answers");
        line
    }

    fn call(&mut self, name: &str, request: &Value) -> Value {
        let line = self.asks(name, request);
        let said: Value = serde_json::from_str(&line).expect("an answer");
        assert!(said.get("ok").is_some(), "{name}: {line}");
        said["ok"].clone()
    }

    fn dies(mut self) {
        self.process.kill().expect("it was running");
        self.process.wait().expect("it ends");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder reads").flatten() {
        if entry.path().is_dir() { all.extend(files(&entry.path())) } else { all.push(entry.path()) }
    }
    all
}

fn nothing_is_readable(folder: &Path, when: &str) {
    let wide: Vec<u8> = MARK.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for file in files(folder) {
        assert!(!file.to_string_lossy().contains(MARK), "{when}: the name of {}", file.display());
        let bytes = fs::read(&file).expect("it reads");
        for mark in [MARK.as_bytes(), &wide] {
            assert!(!bytes.windows(mark.len()).any(|part| part == mark), "{when}: {}", file.display());
        }
    }
}

/// Writes in every field there is before the opening. Gives the session.
fn writes(app: &mut Running) -> Value {
    let mark = |field: &str| format!("{MARK}-{field}");
    let members = json!([{ "alias": mark("lid"), "role": mark("taak") }]);
    app.call("team_save", &json!({ "team": null, "name": mark("groep"), "members": members }));
    let case = json!({ "title": mark("titel"), "moment": mark("moment"), "question": mark("vraag") });
    let case = app.call("case_create", &case)["id"].clone();
    let view = app.call("session_start", &json!({ "case": case, "minutes": 75 }));
    let session = view["id"].clone();
    let add = json!({
        "session": session, "alias": mark("schuilnaam"), "role": mark("rol"), "voice_of": null, "written_by": null,
    });
    let view = app.call("participant_add", &add);
    let who = view["participants"][0]["id"].clone();
    let way = seat_change(&text(&session), &text(&who), "way", json!("curtain"));
    app.call("participant_update", &way);
    let said = json!({ "session": session, "id": null, "question": mark("vraagje"), "answer": mark("antwoord") });
    app.call("clarification_save", &said);
    app.call("note_save", &json!({ "session": session, "phase": "casus", "text": mark("notitie") }));
    let sheets = [
        (json!({ "kind": "first_thought" }), Value::Null),
        (json!({ "kind": "lens", "lens": "handelingen" }), options(&[&mark("optie")])),
        (json!({ "kind": "lens", "lens": "deugden" }), virtues(&["trouw"], &mark("spel"))),
    ];
    for (sheet, body) in sheets {
        let first = body.is_null();
        let turn = json!({ "session": session, "participant": who, "sheet": sheet, "sign": null });
        app.call("turn_open", &turn);
        let mut save = draft(body, &mark("privé"), false);
        if first {
            save["answers"] = json!([]);
            save["first_thought"] = json!(mark("ingeving"));
        }
        app.call("turn_save", &save);
        app.call("turn_seal", &json!({ "skip": false, "sign": null }));
    }
    session
}

#[test]
fn an_app_that_falls_over_a_text_tells_where_and_not_what_and_leaves_no_copy_of_its_memory() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let fallen = Command::new(env!("CARGO_BIN_EXE_crash"))
        .args(["fall", &format!("é {MARK}")])
        .env("RUST_BACKTRACE", "full")
        .current_dir(folder.path())
        .output()
        .expect("it starts");
    assert!(!fallen.status.success(), "it fell");
    let said = String::from_utf8(fallen.stderr).expect("it is text");
    assert!(said.starts_with("Casusboek: fault at ") && said.contains("crash.rs:"), "{said}");
    assert!(!said.contains(MARK), "{said}");
    let limits = String::from_utf8(fallen.stdout).expect("it is text");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("Linux tells of it");
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    assert_eq!(files(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn every_program_that_opens_books_leaves_no_text_when_it_falls() {
    for main in ["casebook/src/bin/casebook/main.rs", "src-tauri/src/main.rs", "src-tauri/host/src/main.rs"] {
        let text =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(main)).expect("it reads");
        let (_, body) = text.split_once("fn main()").expect("it begins somewhere");
        let first = body.lines().nth(1).expect("it does something").trim();
        assert!(first.ends_with("fall::leaves_no_text();"), "{main} begins with {first}");
    }
}

#[test]
fn what_people_write_stands_readable_in_no_file_and_in_no_refusal() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let folder = temp.path();
    let mut app = Running::start(folder);
    let made = json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE });
    let code = app.call("book_create", &made)["recovery_code"].clone();
    let session = writes(&mut app);
    nothing_is_readable(folder, "while the book is open");

    let wrong = [
        ("case_create", json!({ "title": MARK, "moment": MARK, "question": [MARK] })),
        ("case_get", json!({ "case": MARK })),
        ("note_save", json!({ "session": session, "phase": MARK, "text": MARK })),
        ("turn_save", json!({ MARK: MARK })),
        ("book_open", json!({ "path": folder.join("books/Team Noord.casusboek"), "passphrase": MARK })),
        ("deposit_take", json!({ "files": [{ "file": "post", "text": MARK }] })),
        ("withdraw", json!({ "code": MARK })),
        (MARK, json!({})),
    ];
    for (name, request) in wrong {
        let said = app.asks(name, &request);
        assert!(said.contains("\"failed\""), "{name}: {said}");
        assert!(!said.contains(MARK), "{name} is refused with what was in it");
    }
    app.call("backup_make", &json!({ "folder": folder.join("home") }));
    app.dies();
    nothing_is_readable(folder, "after the app was killed");

    let mut app = Running::start(folder);
    let open = json!({ "path": folder.join("books/Team Noord.casusboek"), "code": code });
    app.call("book_open_with_code", &open);
    app.call("session_close", &json!({ "session": session, "keep_notes": true }));
    app.call("book_lock", &json!({}));
    drop(app.says);
    app.process.wait().expect("it ends");
    nothing_is_readable(folder, "once it is closed and locked");
    let seen = fs::read_to_string(folder.join("stderr")).expect("it reads");
    assert_eq!(seen, "", "it has nothing to say beside its answers");
}
