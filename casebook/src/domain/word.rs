//! A word chosen from a list, or somebody's own. Used for virtues and for recognition.
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Marks an own word in its written form: `eigen:Nabijheid`.
const OWN: &str = "eigen:";

/// A word of a list (by id) or an own word (as written). Written as one string: `trouw` or `eigen:Nabijheid`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Word {
    /// The id of a word in a list of the content.
    Listed(String),
    /// The writer's own word.
    Own(String),
}

impl Word {
    /// Reads the written form.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix(OWN) {
            Some(own) => Self::Own(own.trim().to_owned()),
            None => Self::Listed(text.trim().to_owned()),
        }
    }

    /// The word is the writer's own.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// The bare text: an id, or the own word.
    pub fn text(&self) -> &str {
        match self {
            Self::Listed(text) | Self::Own(text) => text,
        }
    }

    /// What makes two words the same: the id, or the own word without regard to case.
    pub fn sameness(&self) -> String {
        match self {
            Self::Listed(id) => id.clone(),
            Self::Own(own) => format!("{OWN}{}", own.trim().to_lowercase()),
        }
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listed(id) => f.write_str(id),
            Self::Own(own) => write!(f, "{OWN}{own}"),
        }
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::parse(&text))
    }
}

impl schemars::JsonSchema for Word {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Word".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "an id of the list, or an own word written as eigen:Nabijheid"
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::word::Word;

    #[test]
    fn an_own_word_keeps_its_spelling_and_is_the_same_in_any_case() {
        let one = Word::parse("eigen:Nabijheid");
        assert_eq!(one.to_string(), "eigen:Nabijheid", "the writer's spelling is kept");
        assert_eq!(one.sameness(), Word::parse("eigen: nabijheid").sameness());
        assert_ne!(one.sameness(), Word::parse("nabijheid").sameness(), "an own word is not a listed one");
    }
}
