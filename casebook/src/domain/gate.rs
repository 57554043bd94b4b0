//! The gate: nothing is archived or taken out while a detail is open. Each is replaced, or justified in one line; a citizen
//! service number can only be replaced. Pure: what finds details is given.
use crate::domain::kept_texts::Place;
use crate::domain::privacy::{Finding, Kind, occurrences, replace};
use crate::domain::text::same_words;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What was decided on a detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Decision {
    /// The detail as it was found. Case and spacing do not matter.
    pub text: String,
    /// Only where it stands here; null for everywhere.
    pub only: Option<Spot>,
    /// What becomes of it.
    pub how: How,
}

/// One place in one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Spot {
    /// The text.
    pub place: Place,
    /// The first byte of the detail in it.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub start: usize,
}

/// Replaced or justified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum How {
    /// Something else stands there from now on.
    Replace {
        /// What.
        with: String,
    },
    /// It stays.
    Justify {
        /// Why, in one line.
        why: String,
    },
}

/// A detail that stays, with the reason. Kept with what was archived, so that it can be read later.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Justified {
    /// The detail.
    pub text: String,
    /// Why it stays.
    pub why: String,
}

/// A detail on which nothing was decided yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Open {
    /// The text it stands in.
    pub place: Place,
    /// What was found.
    #[serde(flatten)]
    pub finding: Finding,
}

/// What finds the details of a text.
pub type Find<'a> = dyn Fn(&str) -> Vec<Finding> + 'a;

/// Texts on their way through the gate.
pub struct Gate<'a> {
    find: &'a Find<'a>,
    decisions: &'a [Decision],
    /// Places where something else stands now.
    pub replaced: u32,
    /// Details that stay, each once.
    pub justified: Vec<Justified>,
    /// Details that are open.
    pub open: Vec<Open>,
}

impl<'a> Gate<'a> {
    /// A gate with what was decided.
    pub fn new(find: &'a Find<'a>, decisions: &'a [Decision]) -> Self {
        Self { find, decisions, replaced: 0, justified: Vec::new(), open: Vec::new() }
    }

    /// Brings one text through: what was decided is done in it, what is open is noted.
    pub fn pass(&mut self, place: &Place, text: &mut String) {
        let mut edits: Vec<(Range<usize>, &'a str)> = Vec::new();
        let (mut open, mut stays) = (Vec::new(), Vec::new());
        for finding in (self.find)(text) {
            match self.decided(place, &finding) {
                Some(How::Replace { with }) => edits.push((finding.start..finding.end, with)),
                Some(How::Justify { why }) if finding.kind != Kind::Bsn => {
                    self.justify(&finding, why);
                    stays.push(finding.start..finding.end);
                }
                _ => open.push(finding),
            }
        }
        // What was to be replaced everywhere goes wherever it stands, also where nothing was found.
        for decision in self.decisions {
            let How::Replace { with } = &decision.how else { continue };
            if decision.only.is_some() {
                continue;
            }
            for range in occurrences(text, &decision.text) {
                let taken = |other: &Range<usize>| range.start < other.end && other.start < range.end;
                if !edits.iter().map(|(other, _)| other).chain(&stays).any(taken) {
                    open.retain(|one| !taken(&(one.start..one.end)));
                    edits.push((range, with));
                }
            }
        }
        if !edits.is_empty() {
            edits.sort_by_key(|(range, _)| range.start);
            self.replaced += u32::try_from(edits.len()).unwrap_or(u32::MAX);
            let before = std::mem::take(text);
            *text = replace(&before, &edits);
            // What was put in its place is looked at as well, also when it is what stood there before.
            for finding in (self.find)(text) {
                let same = |other: &str| same_words(other) == same_words(&finding.text);
                let stays = self.justified.iter().any(|one| same(&one.text));
                if !stays && !open.iter().any(|one| same(&one.text)) {
                    open.push(finding);
                }
            }
        }
        self.open.extend(open.into_iter().map(|finding| Open { place: place.clone(), finding }));
    }

    fn decided(&self, place: &Place, finding: &Finding) -> Option<&'a How> {
        let same = same_words(&finding.text);
        let of_it = || self.decisions.iter().filter(|one| same_words(&one.text) == same);
        let here = |one: &&Decision| {
            one.only.as_ref().is_some_and(|only| only.place == *place && only.start == finding.start)
        };
        of_it().find(here).or_else(|| of_it().find(|one| one.only.is_none())).map(|one| &one.how)
    }

    fn justify(&mut self, finding: &Finding, why: &str) {
        let one = Justified { text: finding.text.clone(), why: why.to_owned() };
        if !self.justified.contains(&one) {
            self.justified.push(one);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::gate::{Decision, Gate, How, Justified, Spot};
    use crate::domain::kept_texts::{Place, TextField};
    use crate::domain::privacy::{Finding, Kind, Severity};

    const HERE: Place = Place { contribution: None, lens: None, field: TextField::Note, at: 0 };

    /// Finds every *Kim* and one number.
    fn find(text: &str) -> Vec<Finding> {
        let each = |what: &'static str, kind| {
            text.match_indices(what).map(move |(start, found)| Finding {
                kind,
                severity: Severity::Certain,
                start,
                end: start + found.len(),
                text: found.to_owned(),
                replacement: "de jongere".to_owned(),
            })
        };
        let mut all: Vec<Finding> = each("Kim", Kind::Name).chain(each("123456782", Kind::Bsn)).collect();
        all.sort_by_key(|one| one.start);
        all
    }

    fn decided(text: &str, only: Option<usize>, how: How) -> Decision {
        Decision { text: text.to_owned(), only: only.map(|start| Spot { place: HERE, start }), how }
    }

    fn with(with: &str) -> How {
        How::Replace { with: with.to_owned() }
    }

    fn because(why: &str) -> How {
        How::Justify { why: why.to_owned() }
    }

    /// What a text becomes; how many places were replaced; reasons; what is open.
    fn through(text: &str, decisions: &[Decision]) -> (String, u32, Vec<Justified>, Vec<String>) {
        let mut gate = Gate::new(&find, decisions);
        let mut text = text.to_owned();
        gate.pass(&HERE, &mut text);
        (text, gate.replaced, gate.justified, gate.open.into_iter().map(|one| one.finding.text).collect())
    }

    #[test]
    fn a_detail_nobody_decided_on_is_open_and_stays_where_it_is() {
        let (text, replaced, _, open) = through("Kim belt Kim.", &[]);
        assert_eq!((text.as_str(), replaced, open.len()), ("Kim belt Kim.", 0, 2));
    }

    #[test]
    fn everywhere_is_everywhere_and_once_is_once() {
        let everywhere = [decided("kim", None, with("de jongere"))];
        assert_eq!(through("Kim belt kim.", &everywhere).0, "De jongere belt de jongere.");
        let once = [decided("Kim", Some(9), with("haar moeder"))];
        let (text, replaced, _, open) = through("Kim belt Kim.", &once);
        assert_eq!((text.as_str(), replaced, open), ("Kim belt haar moeder.", 1, vec!["Kim".to_owned()]));
    }

    #[test]
    fn what_was_decided_for_one_place_goes_before_what_was_decided_for_all() {
        let both = [decided("Kim", None, with("de jongere")), decided("Kim", Some(0), because("een titel"))];
        let (text, _, justified, open) = through("Kim belt Kim.", &both);
        assert_eq!((text.as_str(), open.len()), ("Kim belt de jongere.", 0));
        assert_eq!(justified, [Justified { text: "Kim".to_owned(), why: "een titel".to_owned() }]);
    }

    #[test]
    fn a_citizen_service_number_can_only_be_replaced() {
        let (text, _, justified, open) = through("bsn 123456782", &[decided("123456782", None, because("moet"))]);
        assert_eq!((text.as_str(), justified.len(), open.len()), ("bsn 123456782", 0, 1));
        assert!(through("bsn 123456782", &[decided("123456782", None, with("een nummer"))]).3.is_empty());
        let itself = [decided("123456782", None, with("nr 123456782"))];
        assert_eq!(through("bsn 123456782", &itself).3, ["123456782"], "replaced by itself it still stands there");
    }

    #[test]
    fn what_is_put_in_its_place_is_looked_at_as_well() {
        let (text, _, _, open) = through("nummer 123456782", &[decided("123456782", None, with("van Kim"))]);
        assert_eq!((text.as_str(), open), ("nummer van Kim", vec!["Kim".to_owned()]));
    }
}
