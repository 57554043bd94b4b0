//! Makes sentences: fills places from lists, and keeps who is who through one case.
use crate::content::sample::{Material, choices, first_place, material};
use crate::ops::sample::dice::Dice;

/// Who one case is about, in the words for them.
struct Who {
    kind: &'static str,
    een: &'static str,
    hij: &'static str,
    hem: &'static str,
    zijn: &'static str,
}

const CHILDREN: [Who; 2] = [
    Who { kind: "het meisje", een: "een meisje", hij: "ze", hem: "haar", zijn: "haar" },
    Who { kind: "de jongen", een: "een jongen", hij: "hij", hem: "hem", zijn: "zijn" },
];
const PARENTS: [Who; 2] = [
    Who { kind: "de moeder", een: "een moeder", hij: "ze", hem: "haar", zijn: "haar" },
    Who { kind: "de vader", een: "een vader", hij: "hij", hem: "hem", zijn: "zijn" },
];
/// The last of the ages are of who is nearly grown up.
const NEARLY_GROWN_UP: usize = 3;

/// Tells one case.
pub struct Teller<'a> {
    /// What falls.
    pub dice: &'a mut Dice,
    material: &'static Material,
    child: &'static Who,
    age: &'static str,
    parent: &'static Who,
    other: &'static Who,
}

impl<'a> Teller<'a> {
    /// Somebody who tells, of a child of any age or of one that is nearly grown up.
    pub fn new(dice: &'a mut Dice, old: bool) -> Self {
        let material = material();
        let ages = material.lists["age"].as_slice();
        let from = if old { ages.len() - NEARLY_GROWN_UP } else { 0 };
        let (child, parent) = (dice.one(&CHILDREN), dice.below(PARENTS.len()));
        let age = dice.one(&ages[from..]);
        Self { dice, material, child, age, parent: &PARENTS[parent], other: &PARENTS[1 - parent] }
    }

    /// An entry of a list, filled, as a part of a sentence.
    pub fn part(&mut self, list: &str) -> String {
        let entry = self.dice.one(&self.material.lists[list]);
        self.fill(entry)
    }

    /// An entry of a list, filled, as sentences.
    pub fn sentence(&mut self, list: &str) -> String {
        capitals(&self.part(list))
    }

    /// Several entries of a list, each once, as sentences.
    pub fn sentences(&mut self, list: &str, many: usize) -> Vec<String> {
        let entries = self.dice.some(&self.material.lists[list], many);
        entries.into_iter().map(|entry| self.told(entry)).collect()
    }

    /// One template, filled, as sentences.
    pub fn told(&mut self, template: &str) -> String {
        capitals(&self.fill(template))
    }

    fn fill(&mut self, template: &str) -> String {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, place, after)) = first_place(rest) {
            filled.push_str(before);
            filled.push_str(&self.place(place));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    fn place(&mut self, place: &str) -> String {
        if let Some(choices) = choices(place) {
            let choice = *self.dice.one(&choices);
            return self.fill(choice);
        }
        let fixed = match place {
            "kind" => self.child.kind,
            "een_kind" => return format!("{} van {}", self.child.een, self.age),
            "hij" => self.child.hij,
            "hem" => self.child.hem,
            "zijn" => self.child.zijn,
            "ouder" => self.parent.kind,
            "o_hij" => self.parent.hij,
            "o_hem" => self.parent.hem,
            "o_zijn" => self.parent.zijn,
            "andere" => self.other.kind,
            list => return self.part(list),
        };
        fixed.to_owned()
    }
}

/// A capital at the beginning of each sentence.
fn capitals(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let (mut begins, mut ended) = (true, false);
    for letter in text.chars() {
        if begins && letter.is_alphabetic() {
            all.extend(letter.to_uppercase());
            begins = false;
        } else {
            // A space after the end of a sentence begins the next.
            begins = (begins && !letter.is_alphanumeric()) || (ended && letter == ' ');
            all.push(letter);
        }
        ended = matches!(letter, '.' | '?' | '!');
    }
    all
}
