//! Looks words up in sorted lists: which words are Dutch, and which are names. Where the lists come from is no concern.
use crate::domain::privacy::proposals::Proposals;
use std::ops::{BitOr, BitOrAssign};

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u16);

impl Flags {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// A given name that is used here.
    pub const GIVEN: Self = Self(1);
    /// A given name from elsewhere.
    pub const RARE: Self = Self(1 << 1);
    /// A surname.
    pub const SURNAME: Self = Self(1 << 2);
    /// A place.
    pub const PLACE: Self = Self(1 << 3);
    /// Something else that is written with a capital.
    pub const PROPER: Self = Self(1 << 4);
    /// Never a finding: a country, a language, a word of the field, a brand, a feast.
    pub const FREE: Self = Self(1 << 5);
    /// An ordinary Dutch word as well.
    pub const WORD: Self = Self(1 << 6);
    /// A very common Dutch word as well.
    pub const COMMON: Self = Self(1 << 7);
    /// An English word as well.
    pub const ENGLISH: Self = Self(1 << 8);
    /// The first word of a place of more words.
    pub const BEGINS_PLACE: Self = Self(1 << 9);
    /// Written alike, it is rather the name than the word.
    pub const RATHER_NAME: Self = Self(1 << 10);
    /// The genitive of a name: it stands in the list without its s.
    pub const GENITIVE: Self = Self(1 << 11);

    fn of(letters: &[u8]) -> Self {
        letters.iter().fold(Self::NONE, |flags, letter| {
            flags
                | match letter {
                    b'g' => Self::GIVEN,
                    b'r' => Self::RARE,
                    b's' => Self::SURNAME,
                    b'p' => Self::PLACE,
                    b'o' => Self::PROPER,
                    b'f' => Self::FREE,
                    b'w' => Self::WORD,
                    b'k' => Self::COMMON,
                    b'e' => Self::ENGLISH,
                    b'm' => Self::BEGINS_PLACE,
                    b'n' => Self::RATHER_NAME,
                    _ => Self::NONE,
                }
        })
    }

    /// Whether it has any of these.
    pub const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }
}

impl BitOr for Flags {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Flags {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Lines in the order of their bytes, looked up by halves where they lie; nothing is read beforehand.
struct Sorted {
    lines: &'static [u8],
    /// Where the lines begin whose first letter is this one or a later one.
    letters: [usize; 27],
}

impl Sorted {
    fn new(text: &'static str) -> Self {
        let lines = text.as_bytes();
        let mut letters = [lines.len(); 27];
        for (letter, at) in (b'a'..=b'z').zip(&mut letters) {
            *at = Self::first_from(lines, 0, lines.len(), &[letter]);
        }
        Self { lines, letters }
    }

    /// The beginning of the first line between `low` and `high` that does not come before `key`.
    fn first_from(lines: &[u8], mut low: usize, mut high: usize, key: &[u8]) -> usize {
        while low < high {
            let middle = low.midpoint(high);
            let start = lines[low..middle].iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
            let line = Self::word(lines, start);
            if line < key {
                low =
                    start + lines[start..].iter().position(|byte| *byte == b'\n').map_or(lines.len(), |at| at + 1);
            } else {
                high = start;
            }
        }
        low
    }

    fn word(lines: &[u8], start: usize) -> &[u8] {
        let rest = &lines[start..];
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\t')).unwrap_or(rest.len());
        &rest[..end]
    }

    /// What stands behind a word on its line, if it is there.
    fn get(&self, key: &str) -> Option<&'static [u8]> {
        let key = key.as_bytes();
        let letter = usize::from(key.first()?.checked_sub(b'a')?);
        let (low, high) = (*self.letters.get(letter)?, *self.letters.get(letter + 1)?);
        let at = Self::first_from(self.lines, low, high, key);
        if at >= self.lines.len() || Self::word(self.lines, at) != key {
            return None;
        }
        let rest = &self.lines[at + key.len()..];
        Some(&rest[..rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())])
    }
}

/// What the check looks words up in.
pub struct Lists {
    words: Sorted,
    names: Sorted,
    free: Sorted,
    /// What is proposed instead of a finding.
    pub proposals: Proposals,
}

/// The shortest part of a compound that is looked for.
const SHORTEST: usize = 4;
/// What a word may end in that its list leaves out.
const ENDINGS: &[&str] = &[
    "s", "e", "en", "n", "t", "d", "de", "te", "den", "ten", "je", "jes", "tje", "tjes", "er", "ers", "ing",
    "heid",
];

impl Lists {
    /// From lists of folded words, sorted by their bytes: Dutch words; names with their letters behind a tab; words
    /// that are never a finding.
    pub fn new(words: &'static str, names: &'static str, free: &'static str, proposals: Proposals) -> Self {
        Self { words: Sorted::new(words), names: Sorted::new(names), free: Sorted::new(free), proposals }
    }

    /// What is known of a folded word.
    pub fn flags(&self, word: &str) -> Flags {
        let mut flags = self.names.get(word).map_or(Flags::NONE, Flags::of);
        if self.free.get(word).is_some() {
            flags |= Flags::FREE;
        }
        if flags == Flags::NONE
            && let Some(stem) = word.strip_suffix('s')
            && stem.len() >= 3
            && let Some(of_stem) = self.names.get(stem).map(Flags::of)
            && of_stem.any(Flags::GIVEN | Flags::SURNAME | Flags::PLACE)
            && !of_stem.any(Flags::FREE | Flags::WORD)
        {
            return of_stem | Flags::GENITIVE;
        }
        flags
    }

    /// Whether the names hold this as it stands: for places of more words.
    pub fn is_place(&self, words: &str) -> bool {
        self.names.get(words).is_some_and(|letters| Flags::of(letters).any(Flags::PLACE))
    }

    /// Whether this is a Dutch word: in the list, an inflection of one, or put together from some.
    pub fn is_word(&self, word: &str) -> bool {
        self.listed_or_inflected(word) || self.is_compound(word, 3)
    }

    fn listed_or_inflected(&self, word: &str) -> bool {
        self.words.get(word).is_some()
            || ENDINGS.iter().any(|end| {
                word.strip_suffix(end).is_some_and(|stem| stem.len() >= SHORTEST && self.words.get(stem).is_some())
            })
    }

    fn is_compound(&self, word: &str, parts: usize) -> bool {
        if parts < 2 || word.len() < 2 * SHORTEST || word.len() > 60 || !word.is_ascii() {
            return false;
        }
        (SHORTEST..=word.len() - SHORTEST).any(|at| {
            let (head, tail) = word.split_at(at);
            let head_known = self.words.get(head).is_some()
                || head
                    .strip_suffix('s')
                    .is_some_and(|stem| stem.len() >= SHORTEST && self.words.get(stem).is_some());
            head_known && (self.listed_or_inflected(tail) || self.is_compound(tail, parts - 1))
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::lists::{Flags, Lists};
    use crate::domain::privacy::proposals::Proposals;

    fn lists() -> Lists {
        Lists::new(
            "gesprek\nkinder\nmoeder\n",
            "den\tm\nden haag\tp\nkim\tgw\nyoussef\tg\n",
            "moeder\n",
            Proposals::default(),
        )
    }

    #[test]
    fn a_word_is_found_where_it_lies_and_no_other() {
        let lists = lists();
        assert!(lists.is_word("gesprek") && lists.is_word("moeder") && lists.is_word("kinder"));
        assert!(!lists.is_word("gespre") && !lists.is_word("a") && !lists.is_word("zzz") && !lists.is_word(""));
        assert!(lists.is_word("gesprekken") || lists.is_word("gespreks"), "an inflection is a word");
        assert!(lists.is_word("kindergesprek"), "so is a compound");
    }

    #[test]
    fn a_name_tells_what_it_is_with_its_genitive() {
        let lists = lists();
        assert!(lists.flags("kim").any(Flags::GIVEN) && lists.flags("kim").any(Flags::WORD));
        assert!(lists.flags("youssefs").any(Flags::GENITIVE));
        assert!(lists.flags("moeder").any(Flags::FREE));
        assert!(lists.is_place("den haag") && !lists.is_place("den"));
    }
}
