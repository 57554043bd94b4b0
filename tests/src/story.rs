//! One group, one book, one session, told through the same calls a host makes.
use crate::world::{StillClock, env};
use casebook::api::event::Event;
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use casebook::api::{App, Config};
use casebook::domain::ids::DeviceId;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tempfile::TempDir;

/// The passphrase of every book in these stories.
pub const PASSPHRASE: &str = "vier woorden op een rij";

/// The passphrase a book gets in their place.
pub const NEW_PASSPHRASE: &str = "een heel andere wachtzin";

/// The steps of a session, in order.
pub const PHASES: [&str; 10] = [
    "aankomen",
    "casus",
    "handelingen",
    "kennis",
    "identiteit",
    "deugden",
    "vrijheid",
    "vergelijken",
    "eigen_beeld",
    "oogst",
];

/// A group at work.
pub struct Story {
    /// The app.
    pub app: App,
    /// The clock.
    pub clock: Arc<StillClock>,
    /// The session, once it was begun.
    pub session: String,
    /// The device that asks in the role of a participant; null when none came in.
    pub device: Cell<Option<DeviceId>>,
    events: Receiver<Event>,
    folder: PathBuf,
    /// Removed with the story; null when the test cleans up.
    #[allow(dead_code)] // held, not read
    temp: Option<TempDir>,
}

impl Story {
    /// A new team book in a folder of its own.
    pub fn new() -> Self {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let folder = temp.path().to_owned();
        Self { temp: Some(temp), ..Self::at(&folder) }
    }

    /// A new team book in a given folder, which the test cleans up itself.
    pub fn at(folder: &Path) -> Self {
        Self::with_code(folder).0
    }

    /// The same, with its recovery code.
    pub fn with_code(folder: &Path) -> (Self, String) {
        let story = Self::without_book(folder);
        let made = story.call(
            "book_create",
            json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE }),
        );
        let code = text(&made["recovery_code"]);
        (story, code)
    }

    /// An app with no book open.
    pub fn without_book(folder: &Path) -> Self {
        let clock = StillClock::new();
        let app = App::new(Config {
            data_folder: Some(folder.join("data")),
            books_folder: folder.join("books"),
            env: env(&clock, 7),
        });
        let events = app.subscribe();
        Self {
            app,
            clock,
            session: String::new(),
            device: Cell::default(),
            events,
            folder: folder.to_owned(),
            temp: None,
        }
    }

    /// A loose session, in memory.
    pub fn loose() -> Self {
        Self::loose_on("na-de-achttiende")
    }

    /// The same on another example.
    pub fn loose_on(example: &str) -> Self {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let mut story = Self::without_book(temp.path());
        story.temp = Some(temp);
        let started = story.call("loose_start", json!({ "example": example, "played": false }));
        story.session = text(&started["session"]);
        story
    }

    /// Where the book lies.
    pub fn path(&self) -> PathBuf {
        self.folder.join("books").join("Team Noord.casusboek")
    }

    /// The folder of this story.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Calls as a role.
    pub fn call_as(&self, role: Role, name: &str, request: Value) -> Result<Value, Failure> {
        match self.device.get().filter(|_| role == Role::Participant) {
            Some(device) => self.app.call_from(device, name, request),
            None => self.app.call(role, name, request),
        }
    }

    /// Calls from the main window; must succeed.
    pub fn call(&self, name: &str, request: Value) -> Value {
        self.call_as(Role::Main, name, request).unwrap_or_else(|failure| panic!("{name} failed: {failure:?}"))
    }

    /// Calls from the main window; must fail. Gives the code.
    pub fn refused(&self, name: &str, request: Value) -> FailureCode {
        self.failure(name, request).code
    }

    /// Calls from the main window; must fail.
    pub fn failure(&self, name: &str, request: Value) -> Failure {
        match self.call_as(Role::Main, name, request) {
            Err(failure) => failure,
            Ok(answer) => panic!("{name} should have been refused, but gave {answer}"),
        }
    }

    /// Every event since the last time this was asked.
    pub fn events(&self) -> Vec<Event> {
        self.events.try_iter().collect()
    }

    /// Begins a session on an own case.
    #[must_use]
    pub fn session(mut self) -> Self {
        let case = self.call(
            "case_create",
            json!({ "title": "De laatste rit", "moment": "Ze bleef zitten.", "question": "Wat vraagt dit van mij?" }),
        );
        let view = self.call("session_start", json!({ "case": case["id"], "minutes": 75 }));
        self.session = text(&view["id"]);
        self
    }

    /// Somebody joins, writing behind the curtain.
    #[must_use]
    pub fn participant(self, alias: &str) -> Self {
        self.join(alias, None);
        let id = self.id(alias);
        self.call("participant_update", self.changed(&id, "way", json!("curtain")));
        self
    }

    /// Somebody joins, writing on paper.
    #[must_use]
    pub fn on_paper(self, alias: &str) -> Self {
        self.join(alias, None);
        self
    }

    /// A voice joins.
    #[must_use]
    pub fn voice(self, of: &str) -> Self {
        self.join(&format!("Stem van de {of}"), Some(of));
        self
    }

    fn join(&self, alias: &str, voice_of: Option<&str>) {
        let request = json!({
            "session": self.session, "alias": alias, "role": "", "voice_of": voice_of, "written_by": null,
        });
        self.call("participant_add", request);
    }

    /// A request that changes one thing of a seat.
    pub fn changed(&self, participant: &str, field: &str, value: Value) -> Value {
        seat_change(&self.session, participant, field, value)
    }

    /// Goes to a phase.
    pub fn go(&self, phase: &str) -> Value {
        self.call("phase_go", json!({ "session": self.session, "phase": phase }))
    }

    /// The session as all may see it.
    pub fn view(&self) -> Value {
        self.call("session_get", json!({ "session": self.session }))
    }

    /// The seat of somebody.
    pub fn seat(&self, alias: &str) -> Value {
        let view = self.view();
        view["participants"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|person| person["alias"] == alias)
            .unwrap_or_else(|| panic!("nobody is called {alias}"))
            .clone()
    }

    /// The id of somebody.
    pub fn id(&self, alias: &str) -> String {
        text(&self.seat(alias)["id"])
    }

    /// Asks to open a turn.
    pub fn turn(&self, alias: &str, sheet: Value, sign: Option<&str>) -> Value {
        json!({ "session": self.session, "participant": self.id(alias), "sheet": sheet, "sign": sign })
    }

    /// Somebody writes one lens behind the curtain and closes it.
    pub fn writes(&self, alias: &str, body: Value) {
        self.writes_with(alias, body, "", false);
    }

    /// Somebody writes one lens, with what is only for them, and perhaps keeps it closed.
    pub fn writes_with(&self, alias: &str, body: Value, private: &str, keep_closed: bool) {
        let sheet = json!({ "kind": "lens", "lens": body["lens"] });
        self.call("turn_open", self.turn(alias, sheet, None));
        self.call("turn_save", draft(body, private, keep_closed));
        self.call("turn_seal", json!({ "skip": false, "sign": null }));
    }

    /// Somebody opens a sheet behind the curtain, writes one part of it, and closes it.
    pub fn closes_sheet(&self, alias: &str, sheet: Value, part: Value) {
        self.call("turn_open", self.turn(alias, sheet, None));
        let mut save =
            json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": [], "release": null });
        for (field, value) in part.as_object().into_iter().flatten() {
            save[field] = value.clone();
        }
        self.call("turn_save", save);
        self.call("turn_seal", json!({ "skip": false, "sign": null }));
    }

    /// Somebody says behind the curtain what may be kept, per lens of their own. Gives their withdraw code.
    pub fn releases(&self, alias: &str, keep: &[(&str, &str)]) -> String {
        self.releases_with(alias, keep, json!({}))
    }

    /// The same, with more: `practice`, `case`, `clarifications`, `objects`, or `voice` with what is kept of it.
    pub fn releases_with(&self, alias: &str, keep: &[(&str, &str)], more: Value) -> String {
        let at = |seat: &str, keep: &[(&str, &str)]| -> Vec<Value> {
            keep.iter().map(|(lens, keep)| json!({ "seat": seat, "lens": lens, "keep": keep })).collect()
        };
        let mut choices = json!({
            "answers": at(&self.id(alias), keep),
            "practice": false, "case": false, "clarifications": false, "objects": false,
        });
        for (field, value) in more.as_object().into_iter().flatten() {
            choices[field] = value.clone();
        }
        let opened = self.call("turn_open", self.turn(alias, json!({ "kind": "release" }), None));
        self.call("turn_save", released(choices));
        self.call("turn_seal", json!({ "skip": false, "sign": null }));
        text(&opened["release"]["code"])
    }

    /// The session is closed. Gives what is kept, if anything.
    pub fn closes(&self, keep_notes: bool) -> Value {
        self.call("session_close", json!({ "session": self.session, "keep_notes": keep_notes }))
    }

    /// Long work, once it has ended.
    pub fn ended(&self, job: &Value) -> Value {
        loop {
            let state = self.call("job_state", job.clone());
            if !state["outcome"].is_null() {
                return state;
            }
            std::thread::yield_now();
        }
    }

    /// Begins long work, and gives what it made.
    pub fn makes(&self, name: &str, request: Value) -> Value {
        let ended = self.ended(&self.call(name, request));
        assert_eq!(ended["outcome"], "done", "{name}: {}", ended["failure"]);
        ended["made"].clone()
    }

    /// Makes a report, and takes it as bytes.
    pub fn reports(&self, of: Value, kind: &str, format: &str) -> Vec<u8> {
        let job = self.call("report_make", self.report_of(of, kind, format));
        let ended = self.ended(&job);
        assert_eq!(ended["outcome"], "done", "{kind} {format}: {}", ended["failure"]);
        file(&self.call("report_take", job))
    }

    /// What a report is asked with: every detail that is found stays, for a reason.
    pub fn report_of(&self, of: Value, kind: &str, format: &str) -> Value {
        let found = self.call("report_check", json!({ "of": of, "kind": kind }));
        json!({ "of": of, "kind": kind, "format": format, "path": null, "decisions": all_stay(&found) })
    }

    /// What a report is made from: this session.
    pub fn of_session(&self) -> Value {
        json!({ "what": "session", "session": self.session })
    }

    /// Makes a backup in the folder `reserve` of this story. Gives where it lies.
    pub fn backs_up(&self) -> PathBuf {
        let folder = self.backup_folder();
        PathBuf::from(text(&self.makes("backup_make", json!({ "folder": folder }))["path"]))
    }

    /// Where backups of this story go.
    pub fn backup_folder(&self) -> PathBuf {
        let folder = self.folder.join("reserve");
        std::fs::create_dir_all(&folder).expect("there is room for a folder");
        folder
    }

    /// Opens the book again with its passphrase, or another.
    pub fn opens_book(&self, passphrase: &str) -> Value {
        self.call("book_open", json!({ "path": self.path(), "passphrase": passphrase }))
    }

    /// Joris and Sanne let their virtues be kept, each with a mark of their own, Joris the case too. Gives what is kept
    /// and their withdraw codes.
    pub fn keeps(&mut self) -> (String, [String; 2]) {
        let begun = std::mem::take(self).session().participant("Joris").participant("Sanne");
        *self = begun;
        self.call("participant_update", self.changed(&self.id("Joris"), "owner", json!(true)));
        for who in ["Joris", "Sanne"] {
            self.writes(who, virtues(&["trouw"], &format!("MERK-{}", who.to_uppercase())));
        }
        self.opens("deugden");
        self.go("oogst");
        let joris = self.releases_with("Joris", &[("deugden", "alias")], json!({ "case": true }));
        let sanne = self.releases("Sanne", &[("deugden", "alias")]);
        (text(&self.closes(true)["kept"]), [joris, sanne])
    }

    /// The group opens a lens.
    pub fn opens(&self, lens: &str) -> Value {
        self.go(lens);
        self.call("lens_open", json!({ "session": self.session, "lens": lens }))
    }

    /// The comparison with the answers behind it.
    pub fn compared(&self) -> Value {
        self.call("compare", json!({ "session": self.session, "through": null, "voices": true }))
    }
}

impl Default for Story {
    fn default() -> Self {
        Self::new()
    }
}

/// A request that changes one thing of a seat.
pub fn seat_change(session: &str, participant: &str, field: &str, value: Value) -> Value {
    let mut request = json!({
        "session": session, "participant": participant, "alias": null, "role": null, "written_by": null,
        "owner": null, "leads": null, "scribe": null, "way": null, "named": null,
    });
    request[field] = value;
    request
}

/// A save of one lens.
pub fn draft(body: Value, private: &str, keep_closed: bool) -> Value {
    json!({
        "answers": [{ "body": body, "doubt": false, "keep_closed": keep_closed, "private": private }],
        "first_thought": null,
        "own_picture": null,
        "stances": [],
        "release": null,
    })
}

/// A save of what may be kept.
pub fn released(choices: Value) -> Value {
    json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": [], "release": choices })
}

/// A filled form of the virtues.
pub fn virtues(words: &[&str], at_stake: &str) -> Value {
    json!({ "lens": "deugden", "virtues": words, "at_stake": at_stake, "cost": "" })
}

/// A filled form of courses of action.
pub fn options(texts: &[&str]) -> Value {
    let options: Vec<Value> = texts.iter().map(|text| json!({ "id": null, "text": text, "skill": "" })).collect();
    json!({ "lens": "handelingen", "options": options })
}

/// What stands in a file that came over the border.
pub fn file(given: &Value) -> Vec<u8> {
    data_encoding::BASE64.decode(text(&given["base64"]).as_bytes()).expect("it is base64")
}

/// A string out of JSON.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text was expected, not {value}")).to_owned()
}

/// Every detail that was found stays, for a reason.
pub fn all_stay(found: &Value) -> Value {
    let texts = found["texts"].as_array().into_iter().flatten();
    let findings = texts.flat_map(|one| one["findings"].as_array().into_iter().flatten());
    findings
        .map(|one| json!({ "text": one["text"], "only": null, "how": { "kind": "justify", "why": "een proef" } }))
        .collect()
}
