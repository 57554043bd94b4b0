//! The words an author may use in a perspective, Dutch first. A word that is not here is told by its line.
use crate::domain::answer::{Certainty, LimitKind, Source};
use crate::domain::lens::Lens;

/// A word of a perspective with what it stands for.
pub type Table<T> = [(&'static str, &'static str, T)];

/// The heading of each lens: its Dutch name, which is its name everywhere, and what it is in English.
pub const LENSES: &Table<Lens> = &[
    ("handelingen", "actions", Lens::Handelingen),
    ("kennis", "knowledge", Lens::Kennis),
    ("identiteit", "identity", Lens::Identiteit),
    ("deugden", "virtues", Lens::Deugden),
    ("vrijheid", "freedom", Lens::Vrijheid),
];

/// What begins a line.
pub const MISSED: [&str; 2] = ["gemist", "missed"];
/// In whom they recognise themselves.
pub const IN: [&str; 2] = ["in", "in"];
/// How they want to be known.
pub const KNOWN_AS: [&str; 2] = ["bekend als", "known as"];
/// What is at stake.
pub const AT_STAKE: [&str; 2] = ["op het spel", "at stake"];
/// What it costs.
pub const COST: [&str; 2] = ["prijs", "cost"];
/// Felt room in thinking.
pub const THINKING: [&str; 2] = ["denken", "thinking"];
/// Felt room in acting.
pub const ACTING: [&str; 2] = ["handelen", "acting"];
/// *Ik twijfel hier*.
pub const DOUBT: [&str; 2] = ["twijfel", "doubt"];
/// They doubt.
pub const YES: [&str; 2] = ["ja", "yes"];

/// Where knowledge comes from.
pub const SOURCES: &Table<Source> = &[
    ("wet", "law", Source::Wet),
    ("richtlijn", "guideline", Source::Richtlijn),
    ("onderzoek", "research", Source::Onderzoek),
    ("ervaring", "experience", Source::Ervaring),
    ("gevoel", "feeling", Source::Gevoel),
    ("kind of ouder", "child or parent", Source::KindOfOuder),
];

/// How sure they are.
pub const CERTAINTIES: &Table<Certainty> = &[
    ("weten", "know", Certainty::Weten),
    ("vermoeden", "suspect", Certainty::Vermoeden),
    ("niet weten", "do not know", Certainty::NietWeten),
];

/// What limits them.
pub const LIMITS: &Table<LimitKind> = &[
    ("wet", "law", LimitKind::Wet),
    ("protocol", "protocol", LimitKind::Protocol),
    ("organisatie", "organisation", LimitKind::Organisatie),
    ("keten", "chain", LimitKind::Keten),
    ("tijd", "time", LimitKind::Tijd),
    ("ikzelf", "myself", LimitKind::Ikzelf),
];

/// Whether a limit is hard.
pub const HARDNESS: &Table<bool> = &[("hard", "hard", true), ("bespreekbaar", "open", false)];

/// In whom they recognise themselves: the id of the word that the lens form offers.
pub const RECOGNISED: &Table<&str> = &[
    ("kind", "child", "kind"),
    ("ouder", "parent", "ouder"),
    ("pleegouder", "foster parent", "pleegouder"),
    ("collega", "colleague", "collega"),
    ("organisatie", "organisation", "organisatie"),
    ("niemand", "nobody", "niemand"),
];

/// What a word stands for.
pub fn meaning<T: Copy>(table: &Table<T>, word: &str) -> Option<T> {
    let word = word.trim().to_lowercase();
    table.iter().find(|(dutch, english, _)| *dutch == word || *english == word).map(|(_, _, meaning)| *meaning)
}

/// The word for it: in Dutch, or in English.
pub fn word_for<T: Copy + PartialEq>(table: &Table<T>, meaning: T, english: bool) -> &'static str {
    let row = table.iter().find(|(_, _, one)| *one == meaning);
    row.map_or("", |(dutch, foreign, _)| if english { foreign } else { dutch })
}
