//! What was released of a session: loose contributions, each its writer's, and what the group lets be kept together.
//! The same shape in a team's book, in a deposit, and in an archive. Knows no SQL, no keys and no screen.
use crate::domain::answer::{Body, PromptRef};
use crate::domain::compare::view::Stance;
use crate::domain::gate::Justified;
use crate::domain::ids::{CaseId, ContributionId, KeptId, OptionId, SessionId};
use crate::domain::kept_texts;
use crate::domain::lens::Lens;
use crate::domain::session::{MeetingForm, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// Where a kept session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum KeptState {
    /// In the team's own book, for its look-back.
    Kept,
    /// In an archive, *te archiveren*.
    Received,
    /// Archived: nothing but a withdrawal or its destruction changes it.
    Frozen,
}

/// Who a contribution is from, as far as that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum By {
    /// *Zonder naam*.
    Nameless,
    /// *Met mijn schuilnaam*.
    Alias {
        /// As they were called in the session.
        alias: String,
    },
    /// A voice, as the group imagined it.
    Voice {
        /// What the voice was called.
        alias: String,
        /// Whose voice.
        of: String,
    },
    /// Who brought the case. Not named.
    Owner,
    /// The author of a pack.
    Pack,
}

/// What was contributed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Part {
    /// An opened answer with what was added to it.
    Answer {
        /// What was given.
        body: Body,
        /// *Ik twijfel hier*.
        doubt: bool,
        /// *Opgetekend*.
        noted: bool,
        /// In order, without times.
        additions: Vec<String>,
        /// The prompt it was written to.
        prompt: PromptRef,
    },
    /// A stance on a kept course of action.
    Stance {
        /// The course of action.
        option: OptionId,
        /// The stance.
        stance: Stance,
    },
    /// The text of the case.
    Case {
        /// Its title.
        title: String,
        /// The situation, as Markdown.
        situation: String,
        /// The moment it became tense.
        moment: String,
        /// The question.
        question: String,
        /// What was done then, as Markdown.
        done: String,
    },
    /// The clarifying questions with what the case owner said.
    Clarifications {
        /// In order.
        rows: Vec<KeptClarification>,
    },
    /// What the case owner did then.
    OwnCourse {
        /// It stands among the courses of action under this id.
        option: OptionId,
        /// What.
        text: String,
    },
}

impl Part {
    /// The lens it belongs to; null for what belongs to the case.
    pub const fn lens(&self) -> Option<Lens> {
        match self {
            Self::Answer { body, .. } => Some(body.lens()),
            Self::Stance { .. } => Some(Lens::Handelingen),
            Self::Case { .. } | Self::Clarifications { .. } | Self::OwnCourse { .. } => None,
        }
    }
}

/// A clarifying question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptClarification {
    /// What was asked.
    pub question: String,
    /// What the case owner said.
    pub answer: String,
}

/// One released thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Fresh and random.
    pub id: ContributionId,
    /// Who it is from, as far as that is kept.
    pub by: By,
    /// What it is.
    pub part: Part,
    /// *Mag als oefencasus*.
    pub practice: bool,
    /// Made from its writer's withdraw code and its id, 32 bytes in hex; null where there is no writer.
    pub tag: Option<String>,
}

/// A place in a kept answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptThing {
    /// The answer.
    pub contribution: ContributionId,
    /// 0 for the first thing of that answer.
    pub place: u32,
}

/// Wordings that the group joined, as far as they are kept: at least two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptGroup {
    /// The lens.
    pub lens: Lens,
    /// What the group calls it; empty when somebody objected to keeping what the group wrote.
    pub label: String,
    /// Its members.
    pub members: Vec<KeptThing>,
}

/// What was said along a conversation starter, as the group noted it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptTalk {
    /// The lens.
    pub lens: Lens,
    /// The open question.
    pub question: String,
    /// What was said.
    pub note: String,
}

/// What belongs to the group: kept only if nobody objects.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shared {
    /// Notes per phase; the harvest is that of `oogst`.
    pub notes: Vec<Note>,
    /// Notes along starters.
    pub talks: Vec<KeptTalk>,
    /// What the group joined.
    pub groups: Vec<KeptGroup>,
}

/// What is kept of the meeting itself: no names, no times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Facts {
    /// The day.
    pub held_on: NaiveDate,
    /// Minutes the group had.
    pub minutes: u16,
    /// The form of the meeting.
    pub form: Option<MeetingForm>,
    /// How many people took part.
    pub people: u32,
    /// How many voices stood beside them.
    pub voices: u32,
    /// The lenses that were opened, in order.
    pub lenses: Vec<Lens>,
}

/// What was released of one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Fresh and random; the same in a deposit and in the archive that takes it.
    pub id: KeptId,
    /// Where it stands.
    pub state: KeptState,
    /// The team's own link; null outside its book.
    pub session: Option<SessionId>,
    /// The team's own link; null outside its book.
    pub case: Option<CaseId>,
    /// A title without names; empty when the case text is not kept and nobody gave one yet.
    pub title: String,
    /// Of the meeting.
    pub facts: Facts,
    /// Of the group.
    pub shared: Shared,
    /// Ids of the list of themes, or own words (`eigen:…`).
    pub themes: Vec<String>,
    /// Until when it is kept.
    pub expires_on: NaiveDate,
    /// When it came into the archive.
    pub received_on: Option<NaiveDate>,
    /// When it was frozen.
    pub archived_on: Option<NaiveDate>,
    /// Details that stayed when it was frozen, with the reason; in order.
    pub justified: Vec<Justified>,
    /// In the order of their ids.
    pub contributions: Vec<Contribution>,
}

impl Kept {
    /// Without these contributions, and without what hung on them: stances on their courses of action, groups of which
    /// one member is left, and the title when it was that of a case text that goes. Null when nothing is left.
    pub fn without(&self, gone: &[ContributionId]) -> Option<Self> {
        let mut left = self.clone();
        let (away, mut stays): (Vec<_>, Vec<_>) =
            left.contributions.into_iter().partition(|one| gone.contains(&one.id));
        for one in &away {
            if matches!(&one.part, Part::Case { title, .. } if *title == left.title) {
                left.title = String::new();
            }
        }
        let options: Vec<OptionId> = away.iter().flat_map(|one| one.part.options()).collect();
        stays.retain(|one| !matches!(&one.part, Part::Stance { option, .. } if options.contains(option)));
        left.shared
            .groups
            .iter_mut()
            .for_each(|group| group.members.retain(|one| !gone.contains(&one.contribution)));
        left.shared.groups.retain(|group| group.members.len() >= 2);
        left.contributions = stays;
        left.forget_reasons();
        left.holds_something().then_some(left)
    }

    /// The reason why a detail stayed goes with the last place where it stood.
    fn forget_reasons(&mut self) {
        let mut texts = Vec::new();
        kept_texts::each(self, &mut |_, text| texts.push(text.clone()));
        self.justified.retain(|one| texts.iter().any(|text| text.contains(&one.text)));
    }

    /// How many different people contributed, as far as that is sure: everybody with an alias, or everybody at one lens.
    /// At a lens each gives one answer, and who gave it without a name is none of those who gave theirs with an alias.
    pub fn contributors(&self) -> u32 {
        let aliases = |of: &mut dyn Iterator<Item = &Contribution>| {
            let all = of.filter_map(|one| match &one.by {
                By::Alias { alias } => Some(alias),
                _ => None,
            });
            all.collect::<HashSet<_>>().len()
        };
        let at_lens = |lens: Lens| {
            let answers = || {
                let is_answer =
                    |one: &&Contribution| matches!(&one.part, Part::Answer { body, .. } if body.lens() == lens);
                self.contributions.iter().filter(is_answer)
            };
            answers().filter(|one| one.by == By::Nameless).count() + aliases(&mut answers())
        };
        let most = Lens::ALL.into_iter().map(at_lens).max().unwrap_or(0);
        u32::try_from(most.max(aliases(&mut self.contributions.iter()))).unwrap_or(u32::MAX)
    }

    /// Somebody released something of it, or the group did.
    fn holds_something(&self) -> bool {
        self.contributions.iter().any(|one| one.by != By::Pack)
            || !self.shared.notes.is_empty()
            || !self.shared.talks.is_empty()
    }
}

impl Part {
    /// The courses of action it names.
    pub fn options(&self) -> Vec<OptionId> {
        match self {
            Self::Answer { body: Body::Handelingen(form), .. } => {
                form.options.iter().filter_map(|option| option.id).collect()
            }
            Self::OwnCourse { option, .. } => vec![*option],
            _ => Vec::new(),
        }
    }
}
