//! What stands in a book after a kill: read by another process than the one that wrote it, and, where looking would change
//! it, in a copy.
use super::child::app_in;
use super::group::{Group, LENSES, PRIVATE, SEATS};
use casebook::api::App;
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// By seat and lens.
type Sheets = BTreeMap<(usize, usize), Option<String>>;

/// What was found.
pub struct Found {
    /// How long opening took.
    pub took: Duration,
    /// The session as all see it; null when it is closed.
    session: Option<Value>,
    /// Everything that all may see of it, and of the book.
    seen: String,
    kept: String,
    cases: String,
    /// By seat and lens that was not opened: what its writer finds; null when it stays closed.
    sheets: Sheets,
    /// What the group sees when it opens the rest.
    opened: String,
}

impl Found {
    /// Looks at the book of a group, in `folder`.
    pub fn after_the_kill(folder: &Path, group: &Group) -> Result<Self, String> {
        let copy = tempfile::tempdir().map_err(|error| error.to_string())?;
        copy_books(&folder.join("books"), &copy.path().join("books")).map_err(|error| error.to_string())?;
        let app = app_in(&copy.path().join("reader"));
        let begun = Instant::now();
        open(&app, &group.book, &group.code)?;
        let took = begun.elapsed();
        verified(&app)?;
        let session = match app.call(Role::Main, "session_get", json!({ "session": group.session })) {
            Ok(view) => Some(view),
            Err(failure) if failure.code == FailureCode::NotFound => None,
            Err(failure) => return Err(format!("the session can't be read: {failure:?}")),
        };
        let mut found = Self {
            took,
            seen: String::new(),
            kept: all_kept(&app)?,
            cases: call(&app, "case_list", json!({}))?.to_string(),
            sheets: BTreeMap::new(),
            opened: String::new(),
            session,
        };
        if let Some(view) = &found.session {
            found.seen = format!("{view} {} {}", compared(&app, group)?, call(&app, "big_screen", json!({}))?);
            let beside = app_in(copy.path());
            let name = group.book.file_name().ok_or("a book has a name")?;
            open(&beside, &copy.path().join("books").join(name), &group.code)?;
            (found.sheets, found.opened) = in_the_copy(&beside, group, view)?;
        }
        Ok(found)
    }

    /// All of it is as the group may rely on.
    pub fn is(&self, group: &Group) -> Result<(), String> {
        for word in &group.cases {
            holds(&self.cases, word, "a case")?;
        }
        for word in &group.kept {
            holds(&self.kept, word, "what was kept")?;
        }
        for word in &group.gone {
            lacks(&self.kept, word, "what nobody let stay")?;
        }
        lacks(&self.seen, PRIVATE, "what is for its writer alone")?;
        lacks(&self.kept, PRIVATE, "what is for its writer alone")?;
        let Some(view) = &self.session else {
            return if group.closed { Ok(()) } else { Err("the session is gone".to_owned()) };
        };
        if group.closed {
            return Err("the session is still there".to_owned());
        }
        if view["phase"] != group.phase.as_str() {
            return Err(format!("it is at {}, not at {}", view["phase"], group.phase));
        }
        let turn = group.turn.map(|(seat, _)| json!(group.seats[seat])).unwrap_or_default();
        if view["turn"]["participant"] != turn {
            return Err(format!("{} has the laptop, not {turn}", view["turn"]["participant"]));
        }
        for (seat, id) in group.seats.iter().enumerate() {
            let people = view["participants"].as_array().into_iter().flatten();
            let chose = people.into_iter().any(|one| one["id"] == id.as_str() && one["release"] == "done");
            if chose != (group.chose.get(&seat) == Some(&true)) {
                return Err(format!("what {} lets stay is not as it was", SEATS[seat]));
            }
        }
        for (at, lens) in LENSES.iter().enumerate() {
            if is_opened(view, lens) != group.opened.contains(&at) {
                return Err(format!("{lens} is not as it was"));
            }
            for seat in 0..SEATS.len() {
                self.is_said(group, seat, at)?;
            }
        }
        Ok(())
    }

    fn is_said(&self, group: &Group, seat: usize, lens: usize) -> Result<(), String> {
        let said = group.said.get(&(seat, lens)).cloned().unwrap_or_default();
        let what = format!("what {} wrote at {}", SEATS[seat], LENSES[lens]);
        if group.opened.contains(&lens) {
            return holds(&self.seen, &said.word, &what);
        }
        let sheet = self.sheets.get(&(seat, lens)).ok_or("a lens that was not opened has sheets")?;
        match (sheet, said.sealed) {
            (Some(_), true) => return Err(format!("{what} is no longer closed")),
            (None, false) => return Err(format!("{what} is closed")),
            (None, true) => holds(&self.opened, &said.word, &what)?,
            (Some(sheet), false) => holds(sheet, &said.word, &what)?,
        }
        if said.word.is_empty() { Ok(()) } else { lacks(&self.seen, &said.word, &what) }
    }
}

/// Looks behind the curtain and opens what is closed: that changes a book, so it is done in a copy.
fn in_the_copy(app: &App, group: &Group, view: &Value) -> Result<(Sheets, String), String> {
    if !view["turn"].is_null() {
        call(app, "turn_pause", json!({}))?;
    }
    let mut sheets = BTreeMap::new();
    let mut closed = Vec::new();
    for (at, lens) in LENSES.iter().enumerate().filter(|(_, lens)| !is_opened(view, lens)) {
        for (seat, id) in group.seats.iter().enumerate() {
            let turn = json!({
                "session": group.session, "participant": id, "sheet": { "kind": "lens", "lens": lens }, "sign": null,
            });
            let sheet = match app.call(Role::Main, "turn_open", turn) {
                Ok(sheet) => {
                    call(app, "turn_pause", json!({}))?;
                    Some(sheet.to_string())
                }
                Err(failure) if failure.code == FailureCode::Sealed => None,
                Err(failure) => return Err(format!("a sheet can't be opened: {failure:?}")),
            };
            closed.extend(sheet.is_none().then_some(*lens));
            sheets.insert((seat, at), sheet);
        }
    }
    closed.dedup();
    for lens in closed {
        call(app, "phase_go", json!({ "session": group.session, "phase": lens }))?;
        call(app, "lens_open", json!({ "session": group.session, "lens": lens }))?;
    }
    Ok((sheets, compared(app, group)?))
}

fn open(app: &App, book: &Path, code: &str) -> Result<(), String> {
    call(app, "book_open_with_code", json!({ "path": book, "code": code })).map(drop)
}

fn verified(app: &App) -> Result<(), String> {
    let job = call(app, "book_verify", json!({}))?;
    loop {
        let state = call(app, "job_state", job.clone())?;
        match state["outcome"].as_str() {
            Some("done") if state["verified"]["ok"] == true => return Ok(()),
            Some(_) => return Err(format!("the check of the book found something: {state}")),
            None => std::thread::yield_now(),
        }
    }
}

fn all_kept(app: &App) -> Result<String, String> {
    let list = call(app, "kept_list", json!({}))?;
    let mut all = String::new();
    for one in list["kept"].as_array().into_iter().flatten() {
        all += &call(app, "kept_get", json!({ "kept": one["id"] }))?.to_string();
    }
    Ok(all)
}

fn compared(app: &App, group: &Group) -> Result<String, String> {
    let asked = json!({ "session": group.session, "through": null, "voices": true });
    call(app, "compare", asked).map(|answer| answer.to_string())
}

fn is_opened(view: &Value, lens: &str) -> bool {
    let lenses = view["lenses"].as_array().into_iter().flatten();
    lenses.into_iter().any(|one| one["lens"] == lens && !one["opened_at"].is_null())
}

fn call(app: &App, name: &str, request: Value) -> Result<Value, String> {
    app.call(Role::Main, name, request).map_err(|failure| format!("{name}: {failure:?}"))
}

fn holds(all: &str, word: &str, what: &str) -> Result<(), String> {
    if all.contains(word) { Ok(()) } else { Err(format!("{what} is not there: {word}")) }
}

fn lacks(all: &str, word: &str, what: &str) -> Result<(), String> {
    if all.contains(word) { Err(format!("{what} can be read: {word}")) } else { Ok(()) }
}

fn copy_books(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
