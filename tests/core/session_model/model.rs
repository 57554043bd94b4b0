//! The session as it should be, and what of it everybody may see. How a step changes it stands in `rules`.
use super::steps::{COURSE, HANDELINGEN, Keep, LENSES, OWNER, PEOPLE, Sheet, VOICE};
use std::collections::{BTreeMap, BTreeSet};

/// How far somebody is with something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Progress {
    #[default]
    Waiting,
    Busy,
    Done,
    Skipped,
}

impl Progress {
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Busy => "busy",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    /// Its writer closed it.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Done | Self::Skipped)
    }
}

/// What stands at one lens.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Its word; empty when it was closed with nothing on it.
    pub word: String,
    pub private: String,
    pub progress: Progress,
    pub kept_closed: bool,
    pub by_writer: bool,
    pub noted: bool,
    pub additions: Vec<String>,
}

/// A first thought, or an own picture.
#[derive(Debug, Clone, Default)]
pub struct Text {
    pub words: Vec<String>,
    pub progress: Progress,
}

/// What somebody lets be kept.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// By seat and lens.
    pub keep: BTreeMap<(usize, usize), Keep>,
    pub case: bool,
    pub objects: bool,
    pub progress: Progress,
    /// There is a withdraw code for it.
    pub has_code: bool,
}

impl Release {
    pub fn keeps_something(&self) -> bool {
        self.case || self.keep.values().any(|keep| *keep != Keep::Erase)
    }
}

/// One at the table.
#[derive(Debug, Clone, Default)]
pub struct Seat {
    pub answers: [Option<Answer>; LENSES.len()],
    pub first_thought: Option<Text>,
    pub own_picture: Option<Text>,
    /// Null when they had no turn in the round.
    pub stances: Option<Progress>,
    pub release: Option<Release>,
    pub sign: Option<String>,
    pub wrong_signs: u8,
}

/// The silent round on courses of action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Round {
    #[default]
    NotBegun,
    Running,
    Opened,
}

/// Who has the laptop.
#[derive(Debug, Clone, Copy)]
pub struct Turn {
    pub seat: usize,
    pub sheet: Sheet,
    /// Their own sign was given.
    pub signed: bool,
}

/// Something that was kept at the close.
#[derive(Debug, Clone, Default)]
pub struct Contribution {
    /// Whose code takes it back.
    pub by: usize,
    pub words: Vec<String>,
    /// The course of action it names.
    pub option: Option<usize>,
    /// The course of action it is a stance on.
    pub stance_on: Option<usize>,
}

/// All of it.
#[derive(Debug, Clone, Default)]
pub struct Model {
    pub locked: bool,
    pub closed: bool,
    pub phase: usize,
    pub unchosen: BTreeSet<usize>,
    pub opened: BTreeSet<usize>,
    pub read_back: BTreeSet<usize>,
    pub round: Round,
    pub seats: [Seat; PEOPLE.len()],
    pub turn: Option<Turn>,
    /// Before whom the curtain stands, also after a lock.
    pub curtain: Option<usize>,
    /// By course of action and who took it.
    pub stances: BTreeMap<(usize, usize), usize>,
    pub notes: BTreeMap<usize, String>,
    pub course: Option<String>,
    pub kept: Vec<Contribution>,
    pub kept_notes: Vec<String>,
    /// Whose withdraw code was given, and not used yet.
    pub codes: BTreeSet<usize>,
    pub wrong_codes: u8,
    pub(super) words: u32,
}

impl Model {
    /// Three words that nobody used yet. Without digits, so that none is mistaken for a number of somebody.
    pub fn fresh_words(&mut self) -> [String; 3] {
        [0, 1, 2].map(|_| {
            self.words += 1;
            let letters: String =
                format!("{:06}", self.words).bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
            format!("zq{letters}qz")
        })
    }

    /// An answer that all may see.
    pub fn visible(&self, seat: usize, lens: usize) -> Option<&Answer> {
        let answer = self.seats[seat].answers[lens].as_ref()?;
        let seen = self.opened.contains(&lens) && answer.progress == Progress::Done && !answer.kept_closed;
        seen.then_some(answer)
    }

    /// A course of action that all may see, by its words.
    pub fn visible_option(&self, of: usize) -> Option<&String> {
        if of == COURSE { self.course.as_ref() } else { self.visible(of, HANDELINGEN).map(|answer| &answer.word) }
    }

    /// The stances of somebody are opened.
    pub fn stances_seen(&self, seat: usize) -> bool {
        self.round == Round::Opened && matches!(self.seats[seat].stances, None | Some(Progress::Done))
    }

    /// Somebody has something at a lens that could be kept.
    pub fn gave(&self, seat: usize, lens: usize) -> bool {
        let stance = || self.stances_seen(seat) && self.stances.keys().any(|(_, by)| *by == seat);
        self.visible(seat, lens).is_some() || (lens == HANDELINGEN && stance())
    }

    /// Every word that all may see.
    pub fn seen(&self) -> BTreeSet<String> {
        let mut seen: BTreeSet<String> = self.notes.values().chain(&self.course).cloned().collect();
        for seat in 0..PEOPLE.len() {
            for answer in (0..LENSES.len()).filter_map(|lens| self.visible(seat, lens)) {
                seen.insert(answer.word.clone());
                seen.extend(answer.additions.iter().cloned());
            }
        }
        seen.extend(self.kept.iter().flat_map(|one| one.words.iter().cloned()));
        seen.extend(self.kept_notes.iter().cloned());
        seen
    }

    /// Every word that must be in the book, and no other may.
    pub fn held(&self) -> BTreeSet<String> {
        let mut held = self.seen();
        for seat in &self.seats {
            for answer in seat.answers.iter().flatten() {
                held.extend([answer.word.clone(), answer.private.clone()]);
                held.extend(answer.additions.iter().cloned());
            }
            for text in seat.first_thought.iter().chain(&seat.own_picture) {
                held.extend(text.words.iter().cloned());
            }
        }
        held.remove("");
        held
    }

    /// The words on the sheet of whose turn it is: those that must stand there, and those that may.
    pub fn on_sheet(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let turn = self.turn.expect("somebody has the laptop");
        let seat = &self.seats[turn.seat];
        let of = |text: &Option<Text>| text.iter().flat_map(|text| text.words.clone()).collect::<Vec<String>>();
        let own = |lens: usize| {
            seat.answers[lens].iter().flat_map(|answer| [answer.word.clone(), answer.private.clone()])
        };
        let mut must: BTreeSet<String> = match turn.sheet {
            Sheet::Lens(_) | Sheet::AllLenses => self.lenses_in(turn).into_iter().flat_map(own).collect(),
            Sheet::FirstThought => of(&seat.first_thought).into_iter().collect(),
            Sheet::OwnPicture => of(&seat.first_thought).into_iter().chain(of(&seat.own_picture)).collect(),
            Sheet::Stances => (0..=COURSE).filter_map(|of| self.visible_option(of).cloned()).collect(),
            Sheet::Release => {
                let seats = decides_on(turn.seat);
                seats
                    .flat_map(|seat| (0..LENSES.len()).filter_map(move |lens| self.visible(seat, lens)))
                    .map(|answer| answer.word.clone())
                    .collect()
            }
            Sheet::OwnWords => {
                let shown = (0..LENSES.len()).filter(|lens| turn.signed || self.opened.contains(lens));
                let texts = of(&seat.first_thought).into_iter().chain(of(&seat.own_picture));
                texts.chain(shown.flat_map(own)).collect()
            }
        };
        must.remove("");
        let mut may = must.clone();
        if matches!(turn.sheet, Sheet::Release | Sheet::OwnWords) {
            may.extend(self.seen());
        }
        (must, may)
    }
}

/// Whose contributions somebody decides on: their own, and those of a voice they write for.
pub fn decides_on(seat: usize) -> impl Iterator<Item = usize> {
    std::iter::once(seat).chain((seat == OWNER).then_some(VOICE))
}
