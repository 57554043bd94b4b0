//! What a group does, and what it may rely on: a model of a session beside the real one, with a word of its own for each text.
use super::child::Child;
use crate::story::{PASSPHRASE, draft, options, released, seat_change, text, virtues};
use casebook::ops::sample::dice::Dice;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Who sit at the table.
pub const SEATS: [&str; 3] = ["Joris", "Sanne", "Noor"];
/// What they look through.
pub const LENSES: [&str; 3] = ["handelingen", "identiteit", "deugden"];
const PHASES: [&str; 5] = ["casus", "handelingen", "identiteit", "deugden", "vergelijken"];
/// What stands in every text that is for its writer alone.
pub const PRIVATE: &str = "alleenvoormij";

/// One thing that is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Opens a sheet behind the curtain: a seat, and a lens or none for what may be kept.
    Begin(usize, Option<usize>),
    /// Writes on it.
    Write,
    /// Closes it.
    Seal,
    /// Goes on with it later.
    Pause,
    /// Goes to a phase.
    Go(&'static str),
    /// The group opens a lens.
    Open(usize),
    /// Another case is written down.
    Case,
    /// The session is closed.
    Close,
}

impl Step {
    pub fn command(&self) -> &'static str {
        match self {
            Self::Begin(..) => "turn_open",
            Self::Write => "turn_save",
            Self::Seal => "turn_seal",
            Self::Pause => "turn_pause",
            Self::Go(_) => "phase_go",
            Self::Open(_) => "lens_open",
            Self::Case => "case_create",
            Self::Close => "session_close",
        }
    }

    pub fn writes(&self) -> bool {
        !matches!(self, Self::Begin(..) | Self::Pause)
    }
}

/// What somebody wrote at a lens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Its word; empty while nothing was written.
    pub word: String,
    /// It was closed.
    pub sealed: bool,
}

/// The group, and what it knows.
#[derive(Debug, Clone)]
pub struct Group {
    /// Where the book lies.
    pub book: PathBuf,
    /// What opens it without deriving a key.
    pub code: String,
    /// The running session.
    pub session: String,
    /// It was closed.
    pub closed: bool,
    /// The seats of it, in the order of `SEATS`.
    pub seats: Vec<String>,
    /// Where it is.
    pub phase: String,
    /// What was said, by seat and lens.
    pub said: BTreeMap<(usize, usize), Said>,
    /// What was opened together.
    pub opened: BTreeSet<usize>,
    /// Who has the laptop, and for what.
    pub turn: Option<(usize, Option<usize>)>,
    /// Who chose what may be kept; all of theirs stays.
    pub chose: BTreeMap<usize, bool>,
    /// The words that were kept, and must be there for good.
    pub kept: BTreeSet<String>,
    /// The words that nobody let stay, and must be gone.
    pub gone: BTreeSet<String>,
    /// The words of cases.
    pub cases: BTreeSet<String>,
    words: u32,
}

impl Group {
    /// A book, and a session with three people.
    pub fn gathers(child: &mut Child) -> Result<Self, String> {
        let new = json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE });
        let made = child.ask("book_create", &new)?;
        let mut group = Self {
            book: Path::new(&text(&made["book"]["path"])).to_owned(),
            code: text(&made["recovery_code"]),
            session: String::new(),
            closed: true,
            seats: Vec::new(),
            phase: String::new(),
            said: BTreeMap::new(),
            opened: BTreeSet::new(),
            turn: None,
            chose: BTreeMap::new(),
            kept: BTreeSet::new(),
            gone: BTreeSet::new(),
            cases: BTreeSet::new(),
            words: 0,
        };
        group.begins(child)?;
        Ok(group)
    }

    /// Another session on another case.
    pub fn begins(&mut self, child: &mut Child) -> Result<(), String> {
        let title = self.word();
        let case =
            child.ask("case_create", &json!({ "title": title, "moment": "Toen.", "question": "Wat nu?" }))?;
        self.cases.insert(title);
        let view = child.ask("session_start", &json!({ "case": case["id"], "minutes": 75 }))?;
        self.session = text(&view["id"]);
        self.phase = text(&view["phase"]);
        self.closed = false;
        self.seats.clear();
        for alias in SEATS {
            let joins = json!({
                "session": self.session, "alias": alias, "role": "", "voice_of": null, "written_by": null,
            });
            let view = child.ask("participant_add", &joins)?;
            let all = view["participants"].as_array().ok_or("a session has seats")?;
            let id = text(&all.iter().find(|one| one["alias"] == alias).ok_or("they joined")?["id"]);
            let way = seat_change(&self.session, &id, "way", json!("curtain"));
            child.ask("participant_update", &way)?;
            self.seats.push(id);
        }
        self.said.clear();
        self.opened.clear();
        self.chose.clear();
        self.turn = None;
        Ok(())
    }

    /// Opens the book again after a kill, and goes on where it was.
    pub fn comes_back(&mut self, child: &mut Child) -> Result<(), String> {
        child.ask("book_open_with_code", &json!({ "path": self.book, "code": self.code }))?;
        if self.closed {
            return self.begins(child);
        }
        if self.turn.is_some() {
            child.ask("turn_pause", &json!({}))?;
            self.turn = None;
        }
        Ok(())
    }

    /// What could come now.
    pub fn next(&self, dice: &mut Dice) -> Step {
        match self.turn {
            Some((seat, lens)) if self.is_empty(seat, lens) || dice.happens(50) => Step::Write,
            Some((_, Some(_))) if dice.happens(25) => Step::Pause,
            Some(_) => Step::Seal,
            None => self.between(dice),
        }
    }

    fn between(&self, dice: &mut Dice) -> Step {
        if dice.happens(8) {
            return Step::Case;
        }
        if dice.happens(10) {
            return Step::Go(dice.one::<&str>(&PHASES));
        }
        let mut may = Vec::new();
        for lens in (0..LENSES.len()).filter(|lens| !self.opened.contains(lens)) {
            let open: Vec<usize> = (0..SEATS.len()).filter(|seat| !self.sealed(*seat, lens)).collect();
            may.extend(open.iter().map(|seat| Step::Begin(*seat, Some(lens))));
            if open.is_empty() {
                may.push(if self.phase == LENSES[lens] { Step::Open(lens) } else { Step::Go(LENSES[lens]) });
            }
        }
        if self.opened.len() == LENSES.len() {
            let waiting = (0..SEATS.len()).find(|seat| self.chose.get(seat) != Some(&true));
            return match waiting {
                _ if self.phase != "oogst" => Step::Go("oogst"),
                Some(seat) => Step::Begin(seat, None),
                None => Step::Close,
            };
        }
        may.swap_remove(dice.below(may.len()))
    }

    fn is_empty(&self, seat: usize, lens: Option<usize>) -> bool {
        match lens {
            Some(lens) => self.said.get(&(seat, lens)).is_none_or(|said| said.word.is_empty()),
            None => !self.chose.contains_key(&seat),
        }
    }

    fn sealed(&self, seat: usize, lens: usize) -> bool {
        self.said.get(&(seat, lens)).is_some_and(|said| said.sealed)
    }

    /// Who sits at the first seats lets theirs be kept under their alias; the last one nothing.
    fn keeps(seat: usize) -> bool {
        seat + 1 < SEATS.len()
    }

    pub fn request(&self, step: &Step) -> Value {
        let next = self.peek();
        match step {
            Step::Begin(seat, lens) => json!({
                "session": self.session,
                "participant": self.seats[*seat],
                "sheet": lens.map_or(json!({ "kind": "release" }), |at| json!({ "kind": "lens", "lens": LENSES[at] })),
                "sign": null,
            }),
            Step::Write => match self.turn.expect("somebody writes") {
                (_, Some(lens)) => draft(body(lens, &next), &format!("{PRIVATE} {next}"), false),
                (seat, None) => {
                    let keep = if Self::keeps(seat) { "alias" } else { "erase" };
                    let answers: Vec<Value> = LENSES
                        .iter()
                        .map(|lens| json!({ "seat": self.seats[seat], "lens": lens, "keep": keep }))
                        .collect();
                    released(json!({
                        "answers": answers, "practice": false, "case": false, "clarifications": false, "objects": false,
                    }))
                }
            },
            Step::Seal => json!({ "skip": false, "sign": null }),
            Step::Pause => json!({}),
            Step::Go(phase) => json!({ "session": self.session, "phase": phase }),
            Step::Open(lens) => json!({ "session": self.session, "lens": LENSES[*lens] }),
            Step::Case => json!({ "title": next, "moment": "Toen.", "question": "Wat nu?" }),
            Step::Close => json!({ "session": self.session, "keep_notes": false }),
        }
    }

    /// Takes over what a step did.
    pub fn did(&mut self, step: &Step) {
        match step {
            Step::Begin(seat, lens) => self.turn = Some((*seat, *lens)),
            Step::Write => match self.turn.expect("somebody writes") {
                (seat, Some(lens)) => {
                    let word = self.word();
                    self.said.entry((seat, lens)).or_default().word = word;
                }
                (seat, None) => {
                    self.chose.entry(seat).or_insert(false);
                }
            },
            Step::Seal => match self.turn.take().expect("somebody writes") {
                (seat, Some(lens)) => self.said.entry((seat, lens)).or_default().sealed = true,
                (seat, None) => {
                    self.chose.insert(seat, true);
                }
            },
            Step::Pause => self.turn = None,
            Step::Go(phase) => (*phase).clone_into(&mut self.phase),
            Step::Open(lens) => {
                self.opened.insert(*lens);
            }
            Step::Case => {
                let word = self.word();
                self.cases.insert(word);
            }
            Step::Close => {
                self.closed = true;
                for ((seat, _), said) in std::mem::take(&mut self.said) {
                    if Self::keeps(seat) {
                        self.kept.insert(said.word)
                    } else {
                        self.gone.insert(said.word)
                    };
                }
            }
        }
    }

    /// The next word, which nobody used yet. No digits, so that it is not mistaken for a number of somebody.
    fn peek(&self) -> String {
        let letters: String =
            format!("{:06}", self.words).bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
        format!("zq{letters}qz")
    }

    fn word(&mut self) -> String {
        let word = self.peek();
        self.words += 1;
        word
    }
}

fn body(lens: usize, word: &str) -> Value {
    match LENSES[lens] {
        "handelingen" => options(&[word]),
        "identiteit" => json!({ "lens": "identiteit", "recognise": ["kind"], "known_as": "", "text": word }),
        _ => virtues(&["trouw"], word),
    }
}
