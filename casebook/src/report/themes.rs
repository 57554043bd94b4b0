//! How themes are called. Owns nothing else.
use crate::content::themes::themes;
use crate::domain::word::Word;

/// One theme: a listed one by its label, an own one by its word.
pub fn name(theme: &str) -> String {
    match Word::parse(theme) {
        Word::Own(own) => own,
        Word::Listed(id) => {
            themes().iter().find(|theme| theme.id == id).map_or_else(|| id.clone(), |theme| theme.label.clone())
        }
    }
}

/// Several, in their order.
pub fn named(all: &[String]) -> Vec<String> {
    all.iter().map(|theme| name(theme)).collect()
}
