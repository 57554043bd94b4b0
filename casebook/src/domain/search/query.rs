//! What a person asks for: words and phrases. Whatever is typed can be read; nothing in it is an operator but a pair of
//! quotes.
use crate::domain::search::words::{IN_FRONT, cut_before, same_stem, stems, words};
use std::collections::HashMap;

/// Longest question that is read, in bytes; the rest is left out.
const LONGEST: usize = 400;
/// Most parts of it that count.
const MOST_PARTS: usize = 12;
/// Fewest letters that are looked for inside longer words.
const PART_OF_WORD: usize = 4;
/// Fewest letters that are taken for the beginning of a word.
const BEGINNING: usize = 2;
/// Left out when somebody types them in capitals beside other words: everything is asked for at once anyway.
const OPERATORS: [&str; 4] = ["AND", "OR", "NOT", "NEAR"];

/// One thing that must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A word in any of its forms, or as part of a longer one.
    Word(AskedWord),
    /// Words as they stand, one after the other.
    Phrase(Vec<String>),
}

/// A word that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedWord {
    /// Folded.
    pub word: String,
    /// Its stems.
    pub stems: Vec<String>,
    /// Still being typed: it may be the beginning of a word.
    pub open: bool,
    /// Where it stands in the question, in bytes.
    pub at: (usize, usize),
}

impl AskedWord {
    /// This folded word is the beginning of another, or a part of a compound.
    pub fn is_in(&self, word: &str) -> bool {
        let letters = self.word.chars().count();
        (letters >= PART_OF_WORD && word.contains(&self.word)) || (self.begins() && word.starts_with(&self.word))
    }

    /// It may be the beginning of a word.
    pub fn begins(&self) -> bool {
        self.open && self.word.chars().count() >= BEGINNING
    }

    /// It may be a part of a word.
    pub fn is_part(&self) -> bool {
        self.word.chars().count() >= PART_OF_WORD
    }

    /// A folded word is what was asked for.
    pub fn finds(&self, word: &str) -> bool {
        self.word == word || self.is_in(word) || (self.may_share(word) && same_stem(&self.stems, &stems(word)))
    }

    /// A stem begins as its word does, but for [`IN_FRONT`]: most words of a text need not be brought to theirs.
    fn may_share(&self, word: &str) -> bool {
        let first = word.chars().next();
        word.starts_with(IN_FRONT) || self.stems.iter().any(|stem| stem.chars().next() == first)
    }
}

/// A question. Everything in it must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// In order.
    pub asked: Vec<Asked>,
}

impl Query {
    /// Reads whatever somebody typed.
    pub fn read(text: &str) -> Self {
        let text = &text[..cut_before(text, LONGEST)];
        let mut asked = Vec::new();
        let mut from = 0;
        // Between two quotes is a phrase; a quote without its other half is nothing.
        while let Some((start, end, after)) = quoted(text, from) {
            loose(text, from, start, &mut asked);
            let phrase: Vec<String> = words(&text[start..end]).map(|(_, _, word)| word.into_owned()).collect();
            match phrase.len() {
                0 => {}
                1 => loose(text, start, end, &mut asked),
                _ => asked.push(Asked::Phrase(phrase)),
            }
            from = after;
        }
        loose(text, from, text.len(), &mut asked);
        // The word at the very end is still being typed.
        if let Some(Asked::Word(last)) = asked.last_mut()
            && last.at.1 == text.trim_end_matches('*').len()
        {
            last.open = true;
        }
        asked.truncate(MOST_PARTS);
        Self { asked }
    }

    /// Nothing is asked for.
    pub const fn is_empty(&self) -> bool {
        self.asked.is_empty()
    }
}

/// Looks for what was asked in one text after the other, and remembers which words it found.
pub struct Finder<'a> {
    query: &'a Query,
    /// For each word it met, which parts of the question it is.
    met: HashMap<String, Vec<usize>>,
}

impl<'a> Finder<'a> {
    /// One that has met no word yet.
    pub fn new(query: &'a Query) -> Self {
        Self { query, met: HashMap::new() }
    }

    /// What is looked for.
    pub const fn query(&self) -> &'a Query {
        self.query
    }

    /// Where a text has what is asked for: begin and end in bytes, in order, and which part of the question it is.
    pub fn marks(&mut self, text: &str) -> Vec<(usize, usize, usize)> {
        let mut marks = Vec::new();
        for (from, written, word) in words(text) {
            if !self.met.contains_key(&*word) {
                self.met.insert(word.to_string(), self.parts(&word));
            }
            marks.extend(self.met[&*word].iter().map(|part| (from, from + written.len(), *part)));
        }
        for (part, asked) in self.query.asked.iter().enumerate() {
            if let Asked::Phrase(phrase) = asked {
                let all: Vec<_> = words(text).collect();
                let found = all
                    .windows(phrase.len())
                    .filter(|window| window.iter().zip(phrase).all(|((_, _, one), word)| one == word));
                marks.extend(found.map(|window| {
                    let (last, written, _) = &window[window.len() - 1];
                    (window[0].0, last + written.len(), part)
                }));
            }
        }
        marks.sort_unstable();
        marks
    }

    fn parts(&self, word: &str) -> Vec<usize> {
        let asked = self.query.asked.iter().enumerate();
        asked
            .filter(|(_, asked)| matches!(asked, Asked::Word(asked) if asked.finds(word)))
            .map(|(part, _)| part)
            .collect()
    }
}

/// The next text between quotes: where it begins and ends, and where the closing quote ends.
fn quoted(text: &str, from: usize) -> Option<(usize, usize, usize)> {
    let is_quote = |letter: char| matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
    let mut quotes = text[from..].char_indices().filter(|(_, letter)| is_quote(*letter));
    let (open, letter) = quotes.next()?;
    let (close, other) = quotes.next()?;
    Some((from + open + letter.len_utf8(), from + close, from + close + other.len_utf8()))
}

/// Loose words between two places.
fn loose(text: &str, from: usize, to: usize, asked: &mut Vec<Asked>) {
    for (at, written, word) in words(&text[from..to]) {
        if OPERATORS.contains(&written) && text.trim() != written {
            continue;
        }
        let at = (from + at, from + at + written.len());
        asked.push(Asked::Word(AskedWord { stems: stems(&word), word: word.into_owned(), open: false, at }));
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::search::query::{Asked, Finder, Query};
    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

    fn words(text: &str) -> Vec<String> {
        Query::read(text)
            .asked
            .into_iter()
            .map(|asked| match asked {
                Asked::Word(word) => format!("{}{}", word.word, if word.open { "…" } else { "" }),
                Asked::Phrase(phrase) => format!("\"{}\"", phrase.join(" ")),
            })
            .collect()
    }

    #[test]
    fn the_last_word_is_still_being_typed() {
        assert_eq!(words("moed gesp"), ["moed", "gesp…"]);
        assert_eq!(words("moed gesprek "), ["moed", "gesprek"]);
        assert_eq!(words("gesp*"), ["gesp…"]);
    }

    #[test]
    fn words_between_quotes_stand_one_after_the_other() {
        assert_eq!(words("\"de moeder belt\" school"), ["\"de moeder belt\"", "school…"]);
        assert_eq!(words("„de moeder”"), ["\"de moeder\""]);
        assert_eq!(words("\"de moeder"), ["de", "moeder…"], "a quote without its other half is nothing");
        assert_eq!(words("\"moeder\""), ["moeder"]);
    }

    #[test]
    fn what_other_programs_take_for_operators_is_nothing_here() {
        assert_eq!(words("moed AND (trouw OR -hoop)"), ["moed", "trouw", "hoop"]);
        assert_eq!(words("NEAR"), ["near…"], "alone it is a word");
        assert_eq!(words("deugden:moed ^trouw NEAR(a b, 2)"), ["deugden", "moed", "trouw", "a", "b", "2"]);
        assert_eq!(words("\"*\" :( -- \"\""), [""; 0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]
        #[test]
        fn whatever_is_typed_is_read_and_marks_what_it_should(typed in any::<String>(), text in any::<String>()) {
            for (from, to, which) in Finder::new(&Query::read(&typed)).marks(&text) {
                prop_assert!(from < to && text.is_char_boundary(from) && text.is_char_boundary(to));
                prop_assert!(which < 12);
            }
        }
    }
}
