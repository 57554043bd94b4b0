//! *Waar zit wrijving?* Conversation starters in lens order; everybody is in at most one. Which differences are there
//! ([`differences`]), which of them the group is offered ([`choose`]), and how each is said ([`say`]). None of it looks at
//! the length of texts, at who wrote first, at the order of the seats or at roles; voices stay outside; no number is shown.
mod choose;
mod differences;
mod say;
#[cfg(test)]
mod tests;

use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::things::Named;
use crate::domain::compare::view::{OptionRow, Starter, StarterKind};
use crate::domain::ids::{OptionId, ParticipantId};
use crate::domain::lens::Lens;

/// A difference between people, or something only one said.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Difference {
    lens: Lens,
    /// In seat order.
    people: Vec<ParticipantId>,
    what: What,
}

/// What the difference is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// Two lists of virtues without a word in common; the first word of each, as the words files say it.
    Virtues { first: [String; 2], ids: [String; 2] },
    /// One would, the other would not.
    Stance { option: OptionId, text: String, would: ParticipantId, done: bool },
    /// Felt room far apart; who feels less.
    Room { acting: bool, less: ParticipantId },
    /// All who doubt at this lens.
    Doubt,
    /// What one person named.
    Only { what: String, same: String },
}

impl Difference {
    const fn kind(&self) -> StarterKind {
        match self.what {
            What::Virtues { .. } => StarterKind::NoSharedVirtue,
            What::Stance { .. } => StarterKind::OppositeStance,
            What::Room { .. } => StarterKind::RoomApart,
            What::Doubt => StarterKind::Doubt,
            What::Only { .. } => StarterKind::OnlyOne,
        }
    }

    /// Talking about the one is talking about the other, whoever they stand between.
    fn same_matter(&self, other: &Self) -> bool {
        match (&self.what, &other.what) {
            (What::Virtues { ids: [one, two], .. }, What::Virtues { ids: others, .. }) => {
                others.contains(one) && others.contains(two)
            }
            (What::Stance { option, .. }, What::Stance { option: other, .. }) => option == other,
            (What::Room { acting, .. }, What::Room { acting: other, .. }) => acting == other,
            _ => false,
        }
    }

    /// What stays the same at every opening, so that notes on it find it again.
    fn key(&self) -> String {
        let people: Vec<String> = self.people.iter().map(ToString::to_string).collect();
        let about = match &self.what {
            What::Stance { option, .. } => option.to_string(),
            What::Room { acting, .. } => if *acting { "acting" } else { "thinking" }.to_owned(),
            What::Virtues { .. } | What::Doubt | What::Only { .. } => String::new(),
        };
        format!("{}/{}/{}/{about}", self.kind().name(), self.lens, people.join("+"))
    }
}

/// A starter, with what the large screen and the notes on it need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Stays the same at every opening.
    pub key: String,
    /// As the group sees it.
    pub starter: Starter,
    /// The reason without anybody's name.
    pub unnamed: String,
    /// What each of its people says, in seat order.
    pub sides: Vec<Side>,
}

/// One person's side of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Who.
    pub participant: ParticipantId,
    /// What they stand for, in a few words.
    pub head: String,
    /// Why, in their own words; null if not said.
    pub quote: Option<String>,
}

/// In lens order; everybody is in at most one.
pub fn starters(material: &Material, named: &[Named], options: &[OptionRow], words: &dyn Words) -> Vec<Offered> {
    let found = differences::all(material, named, options, words);
    let chosen = choose::choose(material, found);
    chosen.iter().map(|difference| say::offered(material, difference, words)).collect()
}
