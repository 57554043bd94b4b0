//! Every free text of what is kept, one by one: what is looked through for details before it is archived or taken out.
//! Knows what a text is, not what may stand in it.
use crate::domain::answer::{Body, OpenedAnswer};
use crate::domain::case::CaseText;
use crate::domain::ids::ContributionId;
use crate::domain::kept::{Contribution, Kept, Part};
use crate::domain::lens::Lens;
use crate::domain::word::Word;
use serde::{Deserialize, Serialize};

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Place {
    /// The contribution; null for what is the group's, and for the title.
    pub contribution: Option<ContributionId>,
    /// The lens it belongs to; null for the case, the title, and notes of the group.
    pub lens: Option<Lens>,
    /// Which field.
    pub field: TextField,
    /// Which of several of that field, from 0.
    pub at: u32,
}

/// The fields in which people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub enum TextField {
    Title,
    Theme,
    Situation,
    Moment,
    Question,
    Done,
    Clarification,
    OwnCourse,
    Option,
    Skill,
    Knowledge,
    Recognise,
    KnownAs,
    Identity,
    Virtue,
    AtStake,
    Cost,
    Limit,
    Addition,
    Note,
    Talk,
    Label,
    FirstThought,
    GoodWork,
    Shifted,
    Role,
}

/// Shows each text of a kept session, in the order a reader meets them. What is not free text (a choice, a prompt, an
/// alias that its owner chose to be known by) is not shown.
pub fn each(kept: &mut Kept, see: &mut dyn FnMut(&Place, &mut String)) {
    see(&of_group(TextField::Title, None, 0), &mut kept.title);
    for (at, theme) in numbered(&mut kept.themes) {
        let mut word = Word::parse(theme);
        own_word(&mut word, &of_group(TextField::Theme, None, at), see);
        *theme = word.to_string();
    }
    for one in &mut kept.contributions {
        each_of(one, see);
    }
    for (at, note) in numbered(&mut kept.shared.notes) {
        see(&of_group(TextField::Note, None, at), &mut note.text);
    }
    for (at, talk) in numbered(&mut kept.shared.talks) {
        see(&of_group(TextField::Talk, Some(talk.lens), at), &mut talk.note);
    }
    for (at, group) in numbered(&mut kept.shared.groups) {
        see(&of_group(TextField::Label, Some(group.lens), at), &mut group.label);
    }
}

/// The texts of one contribution.
pub fn each_of(one: &mut Contribution, see: &mut dyn FnMut(&Place, &mut String)) {
    let here = Here { contribution: Some(one.id), lens: one.part.lens() };
    match &mut one.part {
        Part::Answer { body, additions, .. } => {
            here.body(body, see);
            here.many(TextField::Addition, additions.iter_mut(), see);
        }
        Part::Stance { .. } => {}
        Part::Case { title, situation, moment, question, done } => {
            here.one(TextField::Title, title, see);
            here.one(TextField::Situation, situation, see);
            here.one(TextField::Moment, moment, see);
            here.one(TextField::Question, question, see);
            here.one(TextField::Done, done, see);
        }
        Part::Clarifications { rows } => {
            let texts = rows.iter_mut().flat_map(|row| [&mut row.question, &mut row.answer]);
            here.many(TextField::Clarification, texts, see);
        }
        Part::OwnCourse { text, .. } => here.one(TextField::OwnCourse, text, see),
    }
}

/// The texts of an opened answer of a session that is not closed. It stands where its contribution would.
pub fn each_of_answer(answer: &mut OpenedAnswer, see: &mut dyn FnMut(&Place, &mut String)) {
    let here = Here { contribution: Some(ContributionId(answer.id.0)), lens: Some(answer.body.lens()) };
    here.body(&mut answer.body, see);
    here.many(TextField::Addition, answer.additions.iter_mut().map(|one| &mut one.text), see);
}

/// The texts of one's own answer, where nobody else's stand.
pub fn each_of_own(body: &mut Body, additions: &mut [String], see: &mut dyn FnMut(&Place, &mut String)) {
    let here = Here { contribution: None, lens: Some(body.lens()) };
    here.body(body, see);
    here.many(TextField::Addition, additions.iter_mut(), see);
}

/// The texts of a case of a session that is not closed.
pub fn each_of_case(case: &mut CaseText, see: &mut dyn FnMut(&Place, &mut String)) {
    for (field, text) in [
        (TextField::Title, &mut case.title),
        (TextField::Situation, &mut case.situation),
        (TextField::Moment, &mut case.moment),
        (TextField::Question, &mut case.question),
        (TextField::Done, &mut case.done),
    ] {
        see(&of_group(field, None, 0), text);
    }
}

fn numbered<T>(all: &mut [T]) -> impl Iterator<Item = (u32, &mut T)> {
    (0..).zip(all)
}

/// The place of a text that is the group's.
pub const fn of_group(field: TextField, lens: Option<Lens>, at: u32) -> Place {
    Place { contribution: None, lens, field, at }
}

/// An own word is text; a word of a list is not.
fn own_word(word: &mut Word, place: &Place, see: &mut dyn FnMut(&Place, &mut String)) {
    if let Word::Own(text) = word {
        see(place, text);
    }
}

struct Here {
    contribution: Option<ContributionId>,
    lens: Option<Lens>,
}

impl Here {
    fn place(&self, field: TextField, at: u32) -> Place {
        Place { contribution: self.contribution, lens: self.lens, field, at }
    }

    fn one(&self, field: TextField, text: &mut String, see: &mut dyn FnMut(&Place, &mut String)) {
        see(&self.place(field, 0), text);
    }

    fn many<'a>(
        &self,
        field: TextField,
        texts: impl Iterator<Item = &'a mut String>,
        see: &mut dyn FnMut(&Place, &mut String),
    ) {
        for (at, text) in (0..).zip(texts) {
            see(&self.place(field, at), text);
        }
    }

    fn words(&self, field: TextField, words: &mut [Word], see: &mut dyn FnMut(&Place, &mut String)) {
        for (at, word) in numbered(words) {
            own_word(word, &self.place(field, at), see);
        }
    }

    fn body(&self, body: &mut Body, see: &mut dyn FnMut(&Place, &mut String)) {
        match body {
            Body::Handelingen(form) => {
                for (at, option) in numbered(&mut form.options) {
                    see(&self.place(TextField::Option, at), &mut option.text);
                    see(&self.place(TextField::Skill, at), &mut option.skill);
                }
            }
            Body::Kennis(form) => {
                self.many(TextField::Knowledge, form.items.iter_mut().map(|item| &mut item.text), see);
            }
            Body::Identiteit(form) => {
                self.words(TextField::Recognise, &mut form.recognise, see);
                self.one(TextField::KnownAs, &mut form.known_as, see);
                self.one(TextField::Identity, &mut form.text, see);
            }
            Body::Deugden(form) => {
                self.words(TextField::Virtue, &mut form.virtues, see);
                self.one(TextField::AtStake, &mut form.at_stake, see);
                self.one(TextField::Cost, &mut form.cost, see);
            }
            Body::Vrijheid(form) => {
                self.many(TextField::Limit, form.limits.iter_mut().map(|limit| &mut limit.text), see);
            }
        }
    }
}
