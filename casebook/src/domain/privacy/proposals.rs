//! The words that can stand in the place of a finding. Where a finding is, and why, it doesn't know.
use crate::domain::privacy::finding::Kind;
use serde::Deserialize;
use std::collections::HashMap;

/// What is proposed instead of a finding, as it goes into a Dutch text.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposals {
    /// For each kind, where nothing more is known.
    pub kinds: HashMap<Kind, String>,
    /// Where more is known.
    pub other: Other,
    /// What a name becomes elsewhere, by the role word it once stood behind.
    pub roles: HashMap<String, String>,
}

/// Proposals for places of which more is known.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// A name behind a role word that stays.
    pub name_behind_role: String,
    /// A name in the genitive.
    pub genitive: String,
    /// The first given name of which nothing more is known.
    pub first_name: String,
    /// A place behind a word that says so.
    pub place_behind_word: String,
    /// Behind an article that stays.
    pub behind_article: HashMap<Kind, String>,
}

impl Proposals {
    /// What a kind becomes where nothing more is known.
    pub fn kind(&self, kind: Kind) -> &str {
        self.kinds.get(&kind).map_or("", String::as_str)
    }

    /// What a name becomes that once stood behind this folded role word.
    pub fn role(&self, word: &str) -> Option<&str> {
        self.roles.get(word).map(String::as_str)
    }
}
