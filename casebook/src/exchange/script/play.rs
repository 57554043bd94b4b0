//! Plays a script through the ops: everybody writes and seals, then the steps follow in their order.
use crate::content::toml_fault::line_with;
use crate::domain::compare::things::Thing;
use crate::domain::compare::view::Seat as SeatView;
use crate::domain::ids::{CaseId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::phase::Phase;
use crate::domain::release::ReleaseChoices;
use crate::domain::session::{SessionKind, SessionState};
use crate::domain::turn::{OwnPicture, Sheet};
use crate::env::Env;
use crate::error::{Error, Fault, Result};
use crate::exchange::script::format::{Answer, Script, Step};
use crate::exchange::script::release;
use crate::ops::comparing::{self, seat_of};
use crate::ops::opening::{self, FromPaper};
use crate::ops::people::{self, Changes, Newcomer};
use crate::ops::sessions::{self, Arrangement};
use crate::ops::turns::{self, At, Writing};
use crate::ops::view::Draft;
use crate::ops::{any_session, closing, notes, stances};
use crate::store;
use crate::store::open::Book;
use std::collections::BTreeMap;

/// What a script left behind.
pub struct Ran {
    /// The session.
    pub session: SessionId,
    /// Its case.
    pub case: CaseId,
    /// Where it stands.
    pub phase: Phase,
    /// It was closed.
    pub closed: bool,
    /// Everybody, in seat order.
    pub participants: Vec<SeatView>,
    /// Withdraw codes, each with whose it is.
    pub codes: Vec<(ParticipantId, String)>,
    /// The opened lenses.
    pub revealed: Vec<Lens>,
}

struct Player<'a> {
    book: &'a mut Book,
    env: &'a Env,
    file: &'a str,
    script: &'a Script,
    session: SessionId,
    seats: BTreeMap<&'a str, ParticipantId>,
    codes: Vec<(ParticipantId, String)>,
    locale: Locale,
}

/// Plays a script. When something in it can't be done, what was begun is taken away again.
pub fn run(book: &mut Book, env: &Env, file: &str, script: &Script, locale: Locale) -> Result<Ran> {
    let case = find_case(book, file, script)?;
    let (session, _) = sessions::start(book, env, SessionKind::Intervisie, Some(case), script.variant)?;
    let mut player =
        Player { book, env, file, script, session, seats: BTreeMap::new(), codes: Vec::new(), locale };
    if let Err(error) = player.play() {
        book.transact(|tx| store::sessions::delete(tx, session))?;
        return Err(error);
    }
    let codes = std::mem::take(&mut player.codes);
    // Who sat there is asked before closing takes the seats away.
    let participants = store::participants::of_session(book.reader(), session)?.iter().map(seat_of).collect();
    if script.close {
        closing::close(book, env, session, script.keep_notes)?;
    }
    let held = any_session(book.reader(), session)?;
    Ok(Ran {
        session,
        case,
        phase: held.phase,
        closed: held.state == SessionState::Closed,
        participants,
        codes,
        revealed: held.lenses.iter().filter(|state| state.opened_at.is_some()).map(|state| state.lens).collect(),
    })
}

/// Something the script names that is not there, on the first line that names it.
fn unknown(file: &str, script: &Script, what: &str) -> Error {
    let line = line_with(&script.source, what);
    Error::Fault { file: file.to_owned(), line, why: Fault::Unknown(what.to_owned()) }
}

fn find_case(book: &Book, file: &str, script: &Script) -> Result<CaseId> {
    let (connection, name) = (book.reader(), script.case.as_str());
    if let Some(case) = store::cases::any_by_key(connection, name)? {
        return Ok(case.id);
    }
    match name.parse() {
        Ok(id) if store::cases::get(connection, id)?.is_some() => Ok(id),
        _ => Err(unknown(file, script, name)),
    }
}

impl Player<'_> {
    fn play(&mut self) -> Result<()> {
        self.arrange()?;
        self.seat_everybody()?;
        self.go(Phase::Casus)?;
        for one in &self.script.clarifications {
            notes::save_clarification(self.book, self.env, self.session, None, &one.question, &one.answer)?;
        }
        for (key, text) in &self.script.first_thought {
            self.write_first_thought(key, text)?;
        }
        for lens in Lens::ALL {
            for key in self.script.participants.iter().map(|seat| seat.key.as_str()) {
                if let Some(answer) = self.script.answer.get(key).and_then(|of| of.get(&lens)) {
                    self.write_answer(key, lens, answer)?;
                }
            }
        }
        for key in self.script.answer.keys() {
            self.seat(key)?;
        }
        for step in &self.script.steps {
            self.step(step)?;
        }
        if !self.script.own_picture.is_empty() {
            self.go(Phase::EigenBeeld)?;
            for (key, picture) in &self.script.own_picture {
                self.write_own_picture(key, &picture.clone().into())?;
            }
        }
        Ok(())
    }

    fn arrange(&mut self) -> Result<()> {
        let wanted = Arrangement {
            form: self.script.form,
            writing: self.script.writing,
            lenses: self.script.lenses.clone(),
            ..Arrangement::default()
        };
        sessions::arrange(self.book, self.env, self.session, &wanted)?;
        Ok(())
    }

    fn seat_everybody(&mut self) -> Result<()> {
        for seat in &self.script.participants {
            let written_by = seat.written_by.as_deref().map(|key| self.seat(key)).transpose()?;
            let newcomer = Newcomer {
                key: Some(&seat.key),
                alias: &seat.alias,
                role: &seat.role,
                voice_of: seat.voice_of.as_deref(),
                written_by,
            };
            let (id, _) = people::add(self.book, self.env, self.session, &newcomer)?;
            if self.seats.insert(&seat.key, id).is_some() {
                return Err(unknown(self.file, self.script, &seat.key));
            }
            let changes = Changes {
                owner: seat.owner.then_some(true),
                leads: seat.leads.then_some(true),
                scribe: seat.scribe.then_some(true),
                way: Some(crate::domain::participant::Way::Curtain),
                ..Changes::default()
            };
            people::update(self.book, self.env, self.session, id, &changes)?;
        }
        Ok(())
    }

    fn seat(&self, key: &str) -> Result<ParticipantId> {
        self.seats.get(key).copied().ok_or_else(|| unknown(self.file, self.script, key))
    }

    fn go(&mut self, phase: Phase) -> Result<()> {
        sessions::go(self.book, self.env, self.session, phase)?;
        Ok(())
    }

    fn write_first_thought(&mut self, key: &str, text: &str) -> Result<()> {
        let turn = turns::open(self.book, self.session, self.seat(key)?, Sheet::FirstThought, None, At::Laptop)?;
        let writing =
            Writing { answers: &[], first_thought: Some(text), own_picture: None, stances: &[], release: None };
        turns::save(self.book, self.env, &turn, &writing, self.locale)?;
        turns::seal(self.book, self.env, &turn, turns::Closing::default())?;
        Ok(())
    }

    fn write_own_picture(&mut self, key: &str, picture: &OwnPicture) -> Result<()> {
        let turn = turns::open(self.book, self.session, self.seat(key)?, Sheet::OwnPicture, None, At::Laptop)?;
        let writing =
            Writing { answers: &[], first_thought: None, own_picture: Some(picture), stances: &[], release: None };
        turns::save(self.book, self.env, &turn, &writing, self.locale)?;
        turns::seal(self.book, self.env, &turn, turns::Closing::default())?;
        Ok(())
    }

    fn write_answer(&mut self, key: &str, lens: Lens, answer: &Answer) -> Result<()> {
        let (body, strange) = answer.body(lens);
        if strange {
            return Err(unknown(self.file, self.script, &format!("answer.{key}.{lens}")));
        }
        if answer.noted {
            return Ok(()); // read from paper once the lens is open
        }
        let turn = turns::open(self.book, self.session, self.seat(key)?, Sheet::Lens { lens }, None, At::Laptop)?;
        let draft =
            Draft { body, doubt: answer.doubt, keep_closed: answer.keep_closed, private: answer.private.clone() };
        let writing =
            Writing { answers: &[draft], first_thought: None, own_picture: None, stances: &[], release: None };
        turns::save(self.book, self.env, &turn, &writing, self.locale)?;
        turns::seal(
            self.book,
            self.env,
            &turn,
            turns::Closing { skip: answer.skipped, asked_in: self.locale, ..Default::default() },
        )?;
        Ok(())
    }

    fn step(&mut self, step: &Step) -> Result<()> {
        let (env, session) = (self.env, self.session);
        match step {
            Step::Reveal { lens } => self.reveal(*lens)?,
            Step::Note { phase, text } => {
                notes::save_note(self.book, env, session, *phase, text)?;
            }
            Step::Merge { options, label } => {
                let things = options.iter().map(|one| self.thing(one)).collect::<Result<Vec<_>>>()?;
                self.go(Phase::Vergelijken)?;
                comparing::join(self.book, env, session, Lens::Handelingen, &things, label)?;
            }
            Step::Stance { participant, option, stance } => {
                let (who, option) = (self.seat(participant)?, self.option(option)?);
                // A script tells what was said; who wrote behind the curtain and who aloud makes no difference to it.
                stances::begin(self.book, env, session)?;
                stances::open(self.book, env, session)?;
                stances::take(self.book, env, session, who, option, Some(*stance))?;
            }
            Step::OwnCourse { text } => {
                opening::save_own_course(self.book, env, session, text)?;
            }
            Step::Discussed { participant, lens } => {
                let who = self.seat(participant)?;
                comparing::mark_discussed(self.book, session, who, *lens, true)?;
            }
            Step::Release { participant, keep, voices, practice, case, clarifications, objects } => {
                let who = self.seat(participant)?;
                let mut answers: Vec<_> = release::at(who, keep).collect();
                for (voice, keep) in voices {
                    answers.extend(release::at(self.seat(voice)?, keep));
                }
                let choices = ReleaseChoices {
                    replace: Vec::new(),
                    answers,
                    practice: *practice,
                    case: *case,
                    clarifications: *clarifications,
                    objects: *objects,
                };
                self.go(Phase::Oogst)?;
                if let Some(code) = release::play(self.book, env, session, who, &choices, self.locale)? {
                    self.codes.push((who, code));
                }
            }
            Step::LookBack { on } => {
                let on = on.parse().map_err(|_| unknown(self.file, self.script, on))?;
                sessions::set_look_back(self.book, env, session, Some(on))?;
            }
        }
        Ok(())
    }

    fn reveal(&mut self, lens: Lens) -> Result<()> {
        self.go(lens.phase())?;
        opening::open_lens(self.book, self.env, self.session, lens)?;
        let noted: Vec<(&str, &Answer)> = self
            .script
            .answer
            .iter()
            .filter_map(|(key, of)| {
                of.get(&lens).filter(|answer| answer.noted).map(|answer| (key.as_str(), answer))
            })
            .collect();
        for (key, answer) in noted {
            let (body, _) = answer.body(lens);
            let paper = FromPaper { body: &body, doubt: answer.doubt, skipped: answer.skipped };
            opening::note_from_paper(self.book, self.env, self.session, self.seat(key)?, &paper, self.locale)?;
        }
        opening::noting_done(self.book, self.env, self.session, lens)?;
        Ok(())
    }

    /// `key:index`: a place in the answer of one at handelingen.
    fn thing(&self, name: &str) -> Result<Thing> {
        let missing = || unknown(self.file, self.script, name);
        let (key, place) = name.split_once(':').ok_or_else(missing)?;
        Ok(Thing { participant: self.seat(key)?, place: place.parse().map_err(|_| missing())? })
    }

    /// The course of action at such a place.
    fn option(&self, name: &str) -> Result<OptionId> {
        let missing = || unknown(self.file, self.script, name);
        let thing = self.thing(name)?;
        let answer = store::answers::state(self.book.reader(), thing.participant, Lens::Handelingen)?;
        let ids = store::answers::option_ids(self.book.reader(), answer.ok_or_else(missing)?.id)?;
        usize::try_from(thing.place).ok().and_then(|at| ids.get(at).copied()).ok_or_else(missing)
    }
}
