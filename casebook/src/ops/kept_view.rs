//! What was kept of a session, as a screen shows it. No tags: nothing here tells which contributions belong together.
use crate::domain::answer::{Body, PromptRef};
use crate::domain::compare::view::Stance;
use crate::domain::gate::Justified;
use crate::domain::ids::{CaseId, ContributionId, KeptId, OptionId};
use crate::domain::kept::{By, Facts, KeptClarification, KeptGroup, KeptState, KeptTalk};
use crate::domain::lens::Lens;
use crate::domain::session::Note;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A kept session in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptSummary {
    /// The kept session.
    pub id: KeptId,
    /// Where it stands.
    pub state: KeptState,
    /// Its title; empty when the case text is not kept and nobody gave one yet.
    pub title: String,
    /// The case it was about, in the team's own book.
    pub case: Option<CaseId>,
    /// The title of that case, in the team's own book.
    pub case_title: Option<String>,
    /// Of the meeting.
    pub facts: Facts,
    /// The lenses something is kept at.
    pub kept_at: Vec<Lens>,
    /// Ids of the list of themes, or own words (`eigen:…`).
    pub themes: Vec<String>,
    /// Until when it is kept.
    pub expires_on: NaiveDate,
    /// Its term ends within three months, or is over.
    pub due: bool,
    /// When it came into the archive.
    pub received_on: Option<NaiveDate>,
    /// When it was frozen.
    pub archived_on: Option<NaiveDate>,
    /// When a deposit was last made of it.
    pub deposited_on: Option<NaiveDate>,
}

/// A kept session in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptView {
    /// As in a list.
    pub summary: KeptSummary,
    /// The case text, if it was released.
    pub case: Option<KeptCase>,
    /// The clarifying questions, if they were released.
    pub clarifications: Vec<KeptClarification>,
    /// Per lens at which something is kept, in order.
    pub lenses: Vec<KeptLens>,
    /// Courses of action on which a stance is kept, and what the case owner did then.
    pub options: Vec<KeptOption>,
    /// Notes of the group, in the order of the phases.
    pub notes: Vec<Note>,
    /// Notes along starters.
    pub talks: Vec<KeptTalk>,
    /// Something of it was released to be practised on.
    pub practice: bool,
    /// In an archive: details that stayed when it was archived, with the reason.
    pub justified: Vec<Justified>,
}

/// The text of a released case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptCase {
    /// Its title.
    pub title: String,
    /// As sanitised HTML; may be empty.
    pub situation_html: String,
    /// The moment it became tense.
    pub moment: String,
    /// The question.
    pub question: String,
    /// As sanitised HTML; may be empty.
    pub done_html: String,
    /// A made-up case of a pack.
    pub pack: bool,
}

/// What is kept at one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptLens {
    /// The lens.
    pub lens: Lens,
    /// With an alias first, by alias; then voices; then without a name, in the order of their random ids.
    pub answers: Vec<KeptAnswer>,
    /// What the group joined.
    pub groups: Vec<KeptGroup>,
}

/// One kept answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptAnswer {
    /// The contribution.
    pub id: ContributionId,
    /// Who it is from, as far as that is kept.
    pub by: By,
    /// What was given.
    pub body: Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// *Opgetekend*.
    pub noted: bool,
    /// In order.
    pub additions: Vec<String>,
    /// The prompt it was written to.
    pub prompt: PromptRef,
    /// *Mag als oefencasus*.
    pub practice: bool,
}

/// A course of action with the stances kept on it. No totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptOption {
    /// The course of action.
    pub option: OptionId,
    /// What one could do.
    pub text: String,
    /// What the case owner did then.
    pub done: bool,
    /// In the same order as answers.
    pub stances: Vec<KeptStance>,
}

/// A kept stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptStance {
    /// Who it is from, as far as that is kept.
    pub by: By,
    /// The stance.
    pub stance: Stance,
}
