//! The large screen: what is meant for all to see from five metres. Virtues and courses of action stand without names;
//! a name appears only when all whom it would tell apart said so. Never what is sealed or private: it is made from a
//! comparison, and a comparison holds neither.
use crate::domain::answer::LimitKind;
use crate::domain::compare::Whole;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::pair::pair;
use crate::domain::compare::view::{RoomLimit, Stance, StarterKind};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::session::LensOpenness;
use crate::domain::text::same_words;
use serde::{Deserialize, Serialize};

/// What the gespreksleider puts on the large screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Shown {
    /// What fits the phase the group is in.
    #[default]
    Follow,
    /// What is shared.
    Shared,
    /// The virtue map.
    Virtues,
    /// The courses of action.
    Options,
    /// Felt room.
    Room,
    /// One conversation starter.
    Starter {
        /// Its key.
        starter: String,
    },
    /// Two perspectives.
    Pair {
        /// On the left.
        left: ParticipantId,
        /// On the right.
        right: ParticipantId,
    },
    /// How to come in with a device of one's own.
    Join,
}

/// What stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum OnScreen {
    /// No session is open.
    Nothing,
    /// The question of the phase, from the prompts.
    Phase,
    /// The case: only what helps.
    Case {
        /// The moment it became tense.
        moment: String,
        /// The question.
        question: String,
    },
    /// A lens.
    Lens {
        /// Which.
        lens: Lens,
        /// Its question.
        question: String,
        /// It was opened together.
        opened: bool,
        /// Everybody closed their sheet, or skipped it; null when somebody writes on paper.
        ready: Option<bool>,
        /// While people write on devices of their own: how far each is. Empty when nobody does, and once it was opened.
        at_work: Vec<AtWork>,
    },
    /// How to come in with a device of one's own.
    Join {
        /// What to type, without the code.
        address: String,
        /// The code, in groups.
        code: String,
        /// Both, to scan.
        qr: Qr,
    },
    /// What is shared.
    Shared {
        /// Exactly five, in order.
        lenses: Vec<SharedOnScreen>,
    },
    /// The virtue map, by name of the virtue.
    Virtues {
        /// One per virtue.
        rows: Vec<VirtueOnScreen>,
    },
    /// The courses of action.
    Options {
        /// Whose stances stand here; empty unless all said so, or before they were opened.
        names: Vec<String>,
        /// One per course of action, in the order of the comparison.
        rows: Vec<OptionOnScreen>,
    },
    /// Felt room, from little to much.
    Room {
        /// In thinking.
        thinking: Vec<Dot>,
        /// In acting.
        acting: Vec<Dot>,
        /// What limits, by its words.
        limits: Vec<LimitOnScreen>,
    },
    /// One conversation starter.
    Starter {
        /// At which lens.
        lens: Lens,
        /// Why it is there.
        starter: StarterKind,
        /// The open question.
        question: String,
        /// The reason, in a sentence.
        reason: String,
        /// What each says.
        sides: Vec<SideOnScreen>,
    },
    /// Two perspectives.
    Pair {
        /// Left and right; null without their consent.
        names: Vec<Option<String>>,
        /// One per opened lens.
        rows: Vec<PairOnScreen>,
    },
}

/// How far somebody is with writing. Never what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AtWork {
    /// How far.
    pub state: WorkState,
    /// Null without consent.
    pub name: Option<String>,
}

/// How far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum WorkState {
    Waiting,
    Writing,
    Done,
    Skipped,
    Paper,
}

/// A square to scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Qr {
    /// Modules on a side, without the quiet zone.
    pub size: u16,
    /// The dark modules, as the path of an SVG of that size.
    pub path: String,
}

/// How far the people of a table are. Their names stand beside it as elsewhere; who is not named stands in no order.
pub fn at_work(people: Vec<(&str, bool, WorkState)>) -> Vec<AtWork> {
    let silent = people.iter().filter(|(_, named, _)| !named).count();
    let mut all: Vec<AtWork> = people
        .into_iter()
        .map(|(alias, named, state)| AtWork { state, name: (named && silent != 1).then(|| alias.to_owned()) })
        .collect();
    all.sort_by(|one, other| (one.name.is_none(), one).cmp(&(other.name.is_none(), other)));
    all
}

/// What is shared at one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SharedOnScreen {
    /// The lens.
    pub lens: Lens,
    /// Sealed, revealed or skipped.
    pub openness: LensOpenness,
    /// What several hold.
    pub things: Vec<NamesOnScreen>,
}

/// A thing with the names that may stand beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NamesOnScreen {
    /// What it is.
    pub what: String,
    /// Empty unless all said so.
    pub names: Vec<String>,
}

/// A virtue on the large screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VirtueOnScreen {
    /// How it is called.
    pub label: String,
    /// Somebody's own word.
    pub own: bool,
    /// The places it was given, the weightiest first.
    pub by: Vec<PlaceOnScreen>,
}

/// A place somebody gave to a virtue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlaceOnScreen {
    /// 1 weighs most.
    pub place: u8,
    /// Null without consent.
    pub name: Option<String>,
}

/// A course of action on the large screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OptionOnScreen {
    /// What one could do.
    pub text: String,
    /// What it asks.
    pub skill: Option<String>,
    /// What was done then.
    pub done: bool,
    /// Beside the names, in their order.
    pub stances: Vec<Option<Stance>>,
}

/// A dot on a scale of felt room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Dot {
    /// 0 to 10.
    pub value: u8,
    /// Null without consent.
    pub name: Option<String>,
}

/// A limit on the large screen: never whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LimitOnScreen {
    /// Its kind; null if not said.
    pub kind: Option<LimitKind>,
    /// Hard, open to talk, or not said.
    pub hard: Option<bool>,
    /// In the words of who named it.
    pub text: String,
}

/// One side of a starter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SideOnScreen {
    /// Null without consent.
    pub name: Option<String>,
    /// What they stand for.
    pub head: String,
    /// Why, in their own words.
    pub quote: Option<String>,
}

/// Two perspectives at one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PairOnScreen {
    /// The lens.
    pub lens: Lens,
    /// What both hold.
    pub both: Vec<String>,
    /// What is on the left.
    pub left: Vec<String>,
    /// What is on the right.
    pub right: Vec<String>,
}

/// Who may be named where these people stand together. When only one of them did not say so, the others' names would
/// tell theirs; then nobody is named. A voice is nobody's name.
struct Names<'a> {
    material: &'a Material,
    words: &'a dyn Words,
}

impl Names<'_> {
    fn all_said_so(&self, people: &[ParticipantId]) -> bool {
        let named = |id: &ParticipantId| {
            self.material.participants.iter().any(|person| person.id == *id && (person.named || person.is_voice()))
        };
        people.iter().all(named)
    }

    /// Whether the people of the whole table may be told apart.
    fn of_all(&self) -> bool {
        let silent = self.material.people().filter(|person| !person.named).count();
        silent != 1
    }

    fn name(&self, id: ParticipantId) -> Option<String> {
        let person = self.material.participants.iter().find(|person| person.id == id)?;
        let may = person.is_voice() || (person.named && self.of_all());
        may.then(|| self.called(id))
    }

    /// How somebody is called there: a voice is marked as ours, a perspective of the case as an example.
    fn called(&self, id: ParticipantId) -> String {
        let alias = self.material.alias(id);
        if let Some(example) = self.material.example(id) {
            return self.words.say("core-screen-example", &[("name", alias), ("role", &example.role)]);
        }
        let voice = self.material.participants.iter().any(|person| person.id == id && person.is_voice());
        if voice { self.words.say("core-screen-voice", &[("name", alias)]) } else { alias.to_owned() }
    }

    fn names(&self, people: &[ParticipantId]) -> Vec<String> {
        if self.all_said_so(people) { people.iter().map(|id| self.called(*id)).collect() } else { Vec::new() }
    }
}

/// What a view shows on the large screen; null when there is nothing such to show.
pub fn stage(material: &Material, whole: &Whole, shown: &Shown, words: &dyn Words) -> Option<OnScreen> {
    let names = Names { material, words };
    match shown {
        Shown::Follow | Shown::Join => None,
        Shown::Shared => Some(shared(whole, &names)),
        Shown::Virtues => Some(virtues(whole, &names)),
        Shown::Options => Some(options(whole, &names)),
        Shown::Room => Some(room(material, whole, &names)),
        Shown::Starter { starter } => {
            let offered = whole.offered.iter().find(|one| one.key == *starter)?;
            let people = &offered.starter.participants;
            let all_said_so = names.all_said_so(people);
            let sides = offered.sides.iter().map(|side| SideOnScreen {
                name: all_said_so.then(|| material.alias(side.participant).to_owned()),
                head: side.head.clone(),
                quote: side.quote.clone(),
            });
            Some(OnScreen::Starter {
                lens: offered.starter.lens,
                starter: offered.starter.kind,
                question: offered.starter.question.clone(),
                reason: if all_said_so { offered.starter.reason.clone() } else { offered.unnamed.clone() },
                sides: sides.collect(),
            })
        }
        Shown::Pair { left, right } => {
            let both = [*left, *right];
            let known = |id: &ParticipantId| material.participants.iter().any(|person| person.id == *id);
            if !both.iter().all(known) {
                return None;
            }
            let all_said_so = names.all_said_so(&both);
            let rows = pair(material, *left, *right, words).into_iter().map(|row| {
                let [left, right] =
                    [0, 1].map(|at| row.sides.get(at).map(|side| side.own.clone()).unwrap_or_default());
                PairOnScreen { lens: row.lens, both: row.both, left, right }
            });
            Some(OnScreen::Pair {
                names: both
                    .map(|id| (all_said_so || material.example(id).is_some()).then(|| names.called(id)))
                    .to_vec(),
                rows: rows.collect(),
            })
        }
    }
}

fn shared(whole: &Whole, names: &Names<'_>) -> OnScreen {
    let comparison = &whole.comparison;
    let lenses = comparison.lenses.iter().map(|(lens, openness)| SharedOnScreen {
        lens: *lens,
        openness: *openness,
        things: comparison
            .shared
            .iter()
            .filter(|one| one.lens == *lens)
            .map(|one| NamesOnScreen { what: one.what.clone(), names: names.names(&one.participants) })
            .collect(),
    });
    OnScreen::Shared { lenses: lenses.collect() }
}

fn virtues(whole: &Whole, names: &Names<'_>) -> OnScreen {
    let mut rows: Vec<VirtueOnScreen> = whole
        .comparison
        .virtues
        .iter()
        .map(|row| {
            let mut by: Vec<PlaceOnScreen> = row
                .by
                .iter()
                .map(|by| PlaceOnScreen { place: by.place, name: names.name(by.participant) })
                .collect();
            by.sort();
            VirtueOnScreen { label: row.label.clone(), own: row.own, by }
        })
        .collect();
    // The order in which seats name them would tell who did.
    rows.sort_by_key(|row| row.label.to_lowercase());
    OnScreen::Virtues { rows }
}

fn options(whole: &Whole, names: &Names<'_>) -> OnScreen {
    let seats = &whole.comparison.participants;
    let people: Vec<ParticipantId> = seats.iter().map(|seat| seat.id).collect();
    let taken = whole.comparison.options.iter().any(|row| !row.stances.is_empty());
    let shown = if taken && names.all_said_so(&people) { people } else { Vec::new() };
    let mut rows: Vec<OptionOnScreen> = whole
        .comparison
        .options
        .iter()
        .map(|row| OptionOnScreen {
            text: row.text.clone(),
            skill: row.skill.clone(),
            done: row.done,
            stances: shown
                .iter()
                .map(|id| row.stances.iter().find(|by| by.participant == *id).map(|by| by.stance))
                .collect(),
        })
        .collect();
    if shown.is_empty() {
        // By their words: their order would tell who named them.
        rows.sort_by_key(|row| (row.done, row.text.to_lowercase()));
    }
    OnScreen::Options { names: shown.iter().map(|id| names.called(*id)).collect(), rows }
}

fn room(material: &Material, whole: &Whole, names: &Names<'_>) -> OnScreen {
    let dots = |value: fn(&crate::domain::compare::view::RoomRow) -> Option<u8>| {
        let mut dots: Vec<Dot> = whole
            .comparison
            .room
            .iter()
            .filter_map(|row| Some(Dot { value: value(row)?, name: names.name(row.participant) }))
            .collect();
        dots.sort();
        dots
    };
    let mut limits: Vec<LimitOnScreen> = whole
        .comparison
        .room
        .iter()
        .filter(|row| material.participants.iter().any(|person| person.id == row.participant))
        .flat_map(|row| &row.limits)
        .map(|RoomLimit { kind, hard, text }| LimitOnScreen { kind: *kind, hard: *hard, text: text.clone() })
        .collect();
    limits.sort_by_key(|limit| limit.text.to_lowercase());
    // What several name stands there once: how often is nobody's to count.
    limits.dedup_by_key(|limit| (limit.kind, limit.hard, same_words(&limit.text)));
    OnScreen::Room { thinking: dots(|row| row.thinking), acting: dots(|row| row.acting), limits }
}
