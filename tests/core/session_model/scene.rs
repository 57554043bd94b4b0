//! The real session: a book on disk, asked as a host asks, and every row of it as it lies there.
use super::model::Model;
use super::steps::{COURSE, Keep, LENSES, OWNER, PEOPLE, Part, STANCES, Sheet, Step};
use casebook::api::failure::Failure;
use casebook::api::role::Role;
use casebook::store::key::Key;
use casusboek_tests::story::{PHASES, Story, draft, options, released, virtues};
use chrono::Duration;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;

/// What somebody sealed in another session of the same book.
pub const ELSEWHERE: &str = "elders-verzegeld";
/// An id that is of nothing.
pub const STRANGER: &str = "00000000-0000-7000-8000-00000000dead";
/// Columns that count wrong tries: a refused try is counted.
const COUNTS: [&str; 3] = ["sign_left", "withdraw_wrong", "withdraw_since"];

/// A book in which a session can begin: made once, and copied for each.
struct Template {
    book: Vec<u8>,
    code: String,
    key: String,
    session: String,
    people: [String; PEOPLE.len()],
    /// A seat in another session.
    elsewhere: String,
}

static TEMPLATE: LazyLock<Template> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let (story, code) = Story::with_code(folder.path());
    let story = story.session().participant("Vreemde");
    story.writes("Vreemde", virtues(&["moed"], ELSEWHERE));
    let elsewhere = story.id("Vreemde");
    let story =
        story.session().participant(PEOPLE[0]).participant(PEOPLE[1]).participant(PEOPLE[2]).voice("jongere");
    let people = PEOPLE.map(|alias| story.id(alias));
    story.call("participant_update", story.changed(&people[OWNER], "owner", json!(true)));
    story.call("participant_update", story.changed(&people[3], "written_by", json!(people[OWNER])));
    story.call("book_lock", json!({}));
    let book = fs::read(story.path()).expect("the book is there");
    let salt = book[..16].try_into().expect("a book is longer than its salt");
    let key = Key::from_code(&code).expect("it is the code of this book").literal(&salt).to_string();
    Template { book, code, key, session: story.session.clone(), people, elsewhere }
});

/// A session on a book of its own.
pub struct Scene {
    pub story: Story,
    pub people: &'static [String; PEOPLE.len()],
    /// Reads beside the app; null while the book is locked.
    beside: Option<Connection>,
    /// What was read last, with the number of the change it was read after.
    rows: RefCell<(Option<i64>, Vec<String>)>,
    /// The withdraw code on the sheet that is open, and those that people took home.
    shown: Option<String>,
    codes: [Option<String>; PEOPLE.len()],
    /// Gone after the story.
    _folder: TempDir,
}

impl Scene {
    pub fn begins() -> Self {
        let template = &*TEMPLATE;
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let mut story = Story::without_book(folder.path());
        story.session.clone_from(&template.session);
        // Ids are made of the time and of randomness that repeats: a minute later they are others.
        story.clock.turn(Duration::minutes(1));
        let books = story.path();
        fs::create_dir_all(books.parent().expect("it lies in a folder")).expect("there is room for a folder");
        fs::write(&books, &template.book).expect("there is room for a book");
        let mut scene = Self {
            story,
            people: &template.people,
            beside: None,
            rows: RefCell::default(),
            shown: None,
            codes: [const { None }; PEOPLE.len()],
            _folder: folder,
        };
        let (name, request) = scene.unlocks(true);
        scene.story.call(name, request);
        scene.looks_beside(true);
        scene.story.go(PHASES[0]);
        scene.story.events();
        scene
    }

    fn unlocks(&self, right: bool) -> (&'static str, Value) {
        let code = if right { &TEMPLATE.code } else { "AAAA-BBBB" };
        ("book_open_with_code", json!({ "path": self.story.path(), "code": code }))
    }

    /// A connection beside the app's; before a lock it goes, so that the app closes the file as it would without.
    fn looks_beside(&mut self, open: bool) {
        self.rows.take();
        self.beside = open.then(|| {
            let connection = Connection::open(self.story.path()).expect("the file opens");
            let key = format!("PRAGMA key = \"{}\"; PRAGMA query_only = ON;", TEMPLATE.key);
            connection.execute_batch(&key).expect("it is the key");
            connection
        });
    }

    /// Does a step. `model` is as it was before.
    pub fn does(&mut self, step: &Step, model: &Model, words: &[String; 3]) -> Result<Value, Failure> {
        if matches!(step, Step::Lock) {
            self.looks_beside(false);
        }
        let (role, name, request) = self.asked(step, model, words);
        let answer = self.story.call_as(role, name, request);
        if matches!(step, Step::Lock | Step::Unlock { .. }) && self.beside.is_none() {
            let open = !self.story.call("app_state", json!({}))["book"].is_null();
            self.looks_beside(open);
        }
        if let Ok(answer) = &answer {
            self.keeps_codes(step, model, answer);
        }
        answer
    }

    fn keeps_codes(&mut self, step: &Step, model: &Model, answer: &Value) {
        match step {
            Step::Begin(..) => self.shown = answer["release"]["code"].as_str().map(str::to_owned),
            Step::Seal { .. } => {
                let seat = model.turn.expect("somebody wrote").seat;
                if let Some(code) = self.shown.take() {
                    self.codes[seat] = Some(code);
                }
            }
            _ => {}
        }
    }

    fn asked(&self, step: &Step, model: &Model, words: &[String; 3]) -> (Role, &'static str, Value) {
        match step {
            Step::As(role, step) => {
                let (_, name, request) = self.asked(step, model, words);
                (*role, name, request)
            }
            Step::Forged(step) => {
                let (role, name, mut request) = self.asked(step, model, words);
                if !request["participant"].is_null() {
                    request["participant"] = json!(TEMPLATE.elsewhere);
                } else if !request["session"].is_null() {
                    request["session"] = json!(STRANGER);
                } else {
                    let sheet = json!({ "kind": "lens", "lens": "deugden" });
                    let seat = &TEMPLATE.elsewhere;
                    let turn = json!({ "session": self.story.session, "participant": seat, "sheet": sheet, "sign": null });
                    return (role, "turn_open", turn);
                }
                (role, name, request)
            }
            _ => {
                let (name, request) = self.request(step, model, words);
                (Role::Main, name, request)
            }
        }
    }

    fn request(&self, step: &Step, model: &Model, words: &[String; 3]) -> (&'static str, Value) {
        let session = &self.story.session;
        let who = |seat: usize| &self.people[seat];
        let word = &words[0];
        match step {
            Step::Go(phase) => ("phase_go", json!({ "session": session, "phase": PHASES[*phase] })),
            Step::Wander(phases) => ("phase_go", json!({ "session": session, "phase": PHASES[phases[0]] })),
            Step::Begin(seat, sheet, sign) => (
                "turn_open",
                json!({
                    "session": session, "participant": who(*seat), "sheet": sheet_of(*sheet),
                    "sign": sign.typed(*seat),
                }),
            ),
            Step::Write(part) => ("turn_save", self.saved(*part, model, words)),
            Step::Seal { skip, sign } => {
                let seat = model.turn.map(|turn| turn.seat).unwrap_or_default();
                ("turn_seal", json!({ "skip": skip, "sign": sign.typed(seat) }))
            }
            Step::Pause => ("turn_pause", json!({})),
            Step::Open(lens) => ("lens_open", json!({ "session": session, "lens": LENSES[*lens] })),
            Step::Choose(lenses) => {
                let lenses: Vec<&str> = lenses.iter().map(|lens| LENSES[*lens]).collect();
                let mut request = json!({ "session": session, "lenses": lenses });
                for left in ["minutes", "form", "writing", "way", "safety", "projector", "agreed", "beside"] {
                    request[left] = Value::Null;
                }
                ("session_arrange", request)
            }
            Step::KeepClosed { seat, lens, closed } => (
                "answer_keep_closed",
                json!({ "session": session, "participant": who(*seat), "lens": LENSES[*lens], "closed": closed }),
            ),
            Step::Paper { seat, lens, skipped } => (
                "paper_note",
                json!({
                    "session": session, "participant": who(*seat), "body": body(*lens, word), "doubt": false,
                    "skipped": skipped,
                }),
            ),
            Step::PaperDone(lens) => ("paper_done", json!({ "session": session, "lens": LENSES[*lens] })),
            Step::Add(seat, lens) => (
                "addition_add",
                json!({ "session": session, "participant": who(*seat), "lens": LENSES[*lens], "text": word }),
            ),
            Step::OwnCourse => ("own_course_save", json!({ "session": session, "text": word })),
            Step::Note(phase) => {
                ("note_save", json!({ "session": session, "phase": PHASES[*phase], "text": word }))
            }
            Step::StancesBegin => ("stances_begin", json!({ "session": session })),
            Step::StancesOpen => ("stances_open", json!({ "session": session })),
            Step::StanceTake { seat, of, stance } => (
                "stance_take",
                json!({
                    "session": session, "participant": who(*seat), "option": self.option(*of),
                    "stance": STANCES[*stance],
                }),
            ),
            Step::Close { keep_notes } => {
                ("session_close", json!({ "session": session, "keep_notes": keep_notes }))
            }
            Step::Lock => ("book_lock", json!({})),
            Step::Unlock { right } => self.unlocks(*right),
            Step::Withdraw(seat) => {
                let code = self.codes[*seat].as_ref().filter(|_| model.codes.contains(seat));
                ("withdraw", json!({ "code": code.map_or("geen code", String::as_str) }))
            }
            Step::As(..) | Step::Forged(_) => unreachable!("they are of another step"),
        }
    }

    fn saved(&self, part: Part, model: &Model, words: &[String; 3]) -> Value {
        let mut save = released(Value::Null);
        match part {
            Part::Nothing => {}
            Part::Lens { lens, private, keep_closed } => {
                let private = if private { &words[1] } else { "" };
                return draft(body(lens, &words[0]), private, keep_closed);
            }
            Part::FirstThought => save["first_thought"] = json!(words[0]),
            Part::OwnPicture => save["own_picture"] = json!({ "good_work": words[0], "shifted": words[1] }),
            Part::Stance { of, stance } => {
                save["stances"] = json!([{ "option": self.option(of), "stance": STANCES[stance] }]);
            }
            Part::Release(wish) => {
                let wished = model.turn.map(|turn| model.wished(turn.seat, wish)).unwrap_or_default();
                let answers: Vec<Value> = wished
                    .into_iter()
                    .map(|(seat, lens, keep)| {
                        json!({ "seat": self.people[seat], "lens": LENSES[lens], "keep": name_of(keep) })
                    })
                    .collect();
                return released(json!({
                    "answers": answers, "practice": false, "case": wish.case, "clarifications": false,
                    "objects": wish.objects,
                }));
            }
        }
        save
    }

    /// The id of somebody's course of action, sealed or not: who could look into the file knows it.
    fn option(&self, of: usize) -> String {
        let Some(beside) = &self.beside else { return STRANGER.to_owned() };
        let read = |sql: &str, given: &str| {
            beside.query_row(sql, [given], |row| row.get(0)).optional().expect("the table is there")
        };
        let id: Option<String> = if of == COURSE {
            read("SELECT id FROM options WHERE session_id = ?1 AND own_course IS NOT NULL", &self.story.session)
        } else {
            read("SELECT id FROM options WHERE participant_id = ?1 AND own_course IS NULL", &self.people[of])
        };
        id.unwrap_or_else(|| STRANGER.to_owned())
    }

    /// Every row of the book, as text; none while it is locked. Without the examples, and without the index: it holds
    /// numbers.
    pub fn rows(&self) -> Vec<String> {
        let Some(beside) = &self.beside else { return Vec::new() };
        let change: i64 =
            beside.pragma_query_value(None, "data_version", |row| row.get(0)).expect("it tells of changes");
        if self.rows.borrow().0 == Some(change) {
            return self.rows.borrow().1.clone();
        }
        let rows = all_rows(beside).expect("every table reads");
        *self.rows.borrow_mut() = (Some(change), rows.clone());
        rows
    }
}

fn all_rows(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut tables = connection.prepare_cached(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND (name NOT LIKE 'search%' OR name = 'search_terms')
           AND name NOT IN ('packs', 'perspectives')",
    )?;
    let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut all = Vec::new();
    for table in tables {
        let own = if table == "cases" { "WHERE source = 'own'" } else { "" };
        let mut statement = connection.prepare_cached(&format!("SELECT * FROM \"{table}\" {own}"))?;
        let columns: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = vec![table.clone()];
            for (at, column) in columns.iter().enumerate().filter(|(_, name)| !COUNTS.contains(&name.as_str())) {
                line.push(format!("{column}={:?}", row.get::<_, rusqlite::types::Value>(at)?));
            }
            all.push(line.join(" "));
        }
    }
    all.sort();
    Ok(all)
}

fn sheet_of(sheet: Sheet) -> Value {
    let kind = match sheet {
        Sheet::Lens(lens) => return json!({ "kind": "lens", "lens": LENSES[lens] }),
        Sheet::FirstThought => "first_thought",
        Sheet::AllLenses => "all_lenses",
        Sheet::Stances => "stances",
        Sheet::OwnPicture => "own_picture",
        Sheet::Release => "release",
        Sheet::OwnWords => "own_words",
    };
    json!({ "kind": kind })
}

fn name_of(keep: Keep) -> &'static str {
    match keep {
        Keep::Erase => "erase",
        Keep::Nameless => "nameless",
        Keep::Alias => "alias",
    }
}

fn body(lens: usize, word: &str) -> Value {
    match LENSES[lens] {
        "handelingen" => options(&[word]),
        "kennis" => json!({ "lens": "kennis", "items": [{ "text": word, "kind": "know" }] }),
        "identiteit" => json!({ "lens": "identiteit", "recognise": ["kind"], "known_as": "", "text": word }),
        "deugden" => virtues(&["trouw"], word),
        _ => json!({ "lens": "vrijheid", "thinking": 5, "acting": null, "limits": [{ "text": word }] }),
    }
}

/// Every word of the model that stands in a text.
pub fn words_in(said: &str) -> impl Iterator<Item = &str> {
    said.match_indices("zq").filter_map(|(at, _)| {
        let word = said.get(at..at + 10)?;
        let letters = word[2..8].bytes().all(|letter| (b'a'..=b'j').contains(&letter));
        (letters && word.ends_with("qz")).then_some(word)
    })
}
