//! The shapes of the prompts. What stands in them is in the content files.
use crate::domain::lens::Lens;
use crate::domain::phase::Phase;
use serde::{Deserialize, Serialize};

/// All prompts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Prompts {
    /// Language tag.
    pub language: String,
    /// Exactly five, in order.
    pub lenses: Vec<LensPrompt>,
    /// The phases that are no lens, in order.
    pub phases: Vec<PhasePrompt>,
    /// Virtues and values to choose from, alphabetically.
    pub virtues: Vec<Virtue>,
}

/// The prompt of one lens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LensPrompt {
    /// The lens.
    pub lens: Lens,
    /// Version of the wording.
    pub version: u32,
    /// Where the wording comes from.
    pub source: String,
    /// Its name.
    pub title: String,
    /// The one question.
    pub question: String,
    /// What it is about, as sanitised HTML.
    pub explanation_html: String,
    /// For the gespreksleider while people write.
    pub script_write: Vec<String>,
    /// For the gespreksleider at the opening.
    pub script_open: Vec<String>,
    /// For the gespreksleider while people talk.
    pub script_talk: Vec<String>,
    /// Deepening questions; hidden while people write.
    pub cards: Vec<String>,
    /// Sentences that bring the group back.
    pub drift: Vec<String>,
}

/// The prompt of another phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PhasePrompt {
    /// The phase.
    pub phase: Phase,
    /// Version of the wording.
    pub version: u32,
    /// Where the wording comes from.
    pub source: String,
    /// Its name.
    pub title: String,
    /// The one question.
    pub question: String,
    /// What it is about, as sanitised HTML.
    pub explanation_html: String,
    /// For the gespreksleider: at the start, while talking, at the close.
    pub script_start: Vec<String>,
    /// While talking.
    pub script_talk: Vec<String>,
    /// At the close.
    pub script_close: Vec<String>,
    /// Questions to draw from.
    pub cards: Vec<String>,
    /// Sentences that bring the group back.
    pub drift: Vec<String>,
    /// Aankomen: the agreements. Empty elsewhere.
    pub agreements: Vec<String>,
    /// Aankomen: the safety question, what yes means, what no means. Empty elsewhere.
    pub safety: Vec<String>,
    /// Casus: the question of the eerste ingeving and what becomes of it. Empty elsewhere.
    pub first_thought: Vec<String>,
    /// Eigen beeld: the question of good work. Empty elsewhere.
    pub good_work: Vec<String>,
    /// Eigen beeld: the question of what shifted. Empty elsewhere.
    pub shifted: Vec<String>,
}

/// A virtue or value to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Virtue {
    /// Stable id.
    pub id: String,
    /// How it is called.
    pub label: String,
    /// What it looks like in this work.
    pub meaning: String,
    /// What too much of it looks like.
    pub too_much: String,
}
