//! Which texts of a kept session can be found, and where each belongs. What people are called can't be found: nobody
//! should be able to gather what one colleague wrote.
use crate::domain::kept::{Kept, Part};
use crate::domain::lens::Lens;
use crate::domain::word::Word;

/// Where a text stands in a kept session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Title and themes.
    Heading,
    /// The case: its text, the clarifying answers, what its owner did then.
    Story,
    /// What was given at a lens.
    Lens(Lens),
    /// What the group wrote outside the lenses.
    Together,
}

impl Field {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Heading,
        Self::Story,
        Self::Lens(Lens::Handelingen),
        Self::Lens(Lens::Kennis),
        Self::Lens(Lens::Identiteit),
        Self::Lens(Lens::Deugden),
        Self::Lens(Lens::Vrijheid),
        Self::Together,
    ];

    /// The lens, if it is one.
    pub const fn lens(self) -> Option<Lens> {
        match self {
            Self::Lens(lens) => Some(lens),
            _ => None,
        }
    }
}

/// Every text of a kept session with its place; none is empty.
pub fn texts(kept: &Kept) -> Vec<(Field, &str)> {
    let mut all = vec![(Field::Heading, kept.title.as_str())];
    all.extend(kept.themes.iter().map(|theme| (Field::Heading, bare(theme))));
    for one in &kept.contributions {
        match &one.part {
            Part::Answer { body, additions, .. } => {
                let at = Field::Lens(body.lens());
                all.extend(body.texts().into_iter().map(|(_, text)| (at, text)));
                all.extend(additions.iter().map(|text| (at, text.as_str())));
            }
            Part::Case { title, situation, moment, question, done } => {
                all.extend([title, situation, moment, question, done].map(|text| (Field::Story, text.as_str())));
            }
            Part::Clarifications { rows } => {
                all.extend(
                    rows.iter()
                        .flat_map(|row| [&row.question, &row.answer])
                        .map(|text| (Field::Story, text.as_str())),
                );
            }
            Part::OwnCourse { text, .. } => all.push((Field::Story, text)),
            Part::Stance { .. } => {}
        }
    }
    for note in &kept.shared.notes {
        all.push((note.phase.lens().map_or(Field::Together, Field::Lens), &note.text));
    }
    all.extend(kept.shared.talks.iter().map(|talk| (Field::Lens(talk.lens), talk.note.as_str())));
    all.extend(kept.shared.groups.iter().map(|group| (Field::Lens(group.lens), group.label.as_str())));
    all.retain(|(_, text)| !text.trim().is_empty());
    all
}

/// The words of a theme: its id, or what somebody wrote.
fn bare(theme: &str) -> &str {
    theme.split_once(':').filter(|_| Word::parse(theme).is_own()).map_or(theme, |(_, own)| own)
}
