//! Packs of example cases, as a book knows them: who made them, and what loading one does.
use crate::domain::ids::CaseId;
use serde::{Deserialize, Serialize};

/// What a pack is, and whose: its `pack.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackAbout {
    /// Its name for ever.
    pub id: String,
    /// Three numbers with points between.
    pub version: String,
    /// What it is called.
    pub title: String,
    /// BCP 47 tag.
    pub language: String,
    /// Who wrote it.
    pub author: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// Where the texts come from.
    pub source: String,
    /// That everything in it is made up, in a sentence.
    pub fiction: String,
}

impl PackAbout {
    /// The numbers of the version; 0 where one can't be read, which the reader of packs refuses.
    fn numbers(&self) -> [u32; 3] {
        let mut parts = self.version.split('.').map(|part| part.parse().unwrap_or(0));
        std::array::from_fn(|_| parts.next().unwrap_or(0))
    }

    /// The version after this one: the last number goes up.
    pub fn next_version(&self) -> String {
        let [first, second, third] = self.numbers();
        format!("{first}.{second}.{}", third.saturating_add(1))
    }

    /// This one was made before the other.
    pub fn older_than(&self, other: &Self) -> bool {
        self.numbers() < other.numbers()
    }
}

/// What loading does to one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CaseStep {
    /// It was not there.
    New,
    /// It is there, and differs.
    Changed,
    /// It is there as it is.
    Same,
    /// It is no longer in the pack and no session was held on it: it goes.
    Gone,
    /// It is no longer in the pack, but sessions were held on it: it stays.
    Stays,
}

/// What an example lacks before it can go in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Lack {
    /// A title.
    Title,
    /// The moment it became tense.
    Moment,
    /// The question.
    Question,
    /// That it is made up, or changed so that nobody is recognised.
    Fictitious,
    /// A perspective has no name or no role.
    Name,
    /// A perspective stands at no lens.
    Lens,
    /// Two perspectives have one name.
    Twice,
    /// Something in it would be read as something else.
    Unclear,
}

/// An example that can't go in a pack yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Lacking {
    /// Which.
    pub case: CaseId,
    /// Its title.
    pub title: String,
    /// What it lacks, at least one thing.
    pub what: Vec<Lack>,
}

/// A pack that was made here before, as it told of itself the last time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MadePack {
    /// What it is, and whose.
    pub about: PackAbout,
    /// The version that comes next.
    pub next: String,
    /// The cases that went in, as far as they are still there.
    pub cases: Vec<CaseId>,
}

#[cfg(test)]
mod tests {
    use crate::domain::pack::PackAbout;

    fn about(version: &str) -> PackAbout {
        let text = String::new;
        PackAbout {
            id: text(),
            version: version.to_owned(),
            title: text(),
            language: text(),
            author: text(),
            licence: text(),
            source: text(),
            fiction: text(),
        }
    }

    #[test]
    fn the_last_number_goes_up() {
        assert_eq!([about("1.0.0").next_version(), about("2.3.9").next_version()], ["1.0.1", "2.3.10"]);
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(about("1.9.0").older_than(&about("1.10.0")));
        assert!(!about("2.0.0").older_than(&about("1.99.99")));
        assert!(!about("1.0.0").older_than(&about("1.0.0")));
    }
}
