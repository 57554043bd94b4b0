//! Looks words up in sorted lists: which words are Dutch, and which are names. Where the lists come from is no concern.
use crate::domain::privacy::proposals::Proposals;
use std::ops::{BitOr, BitOrAssign};

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u32);

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

    /// An article, a pronoun, a preposition: never a name of itself.
    pub const SMALL: Self = Self(1 << 12);
    /// A verb that stands behind whoever does something.
    pub const VERB: Self = Self(1 << 13);
    /// A title before a name.
    pub const TITLE: Self = Self(1 << 14);
    /// A word that says who somebody is.
    pub const ROLE: Self = Self(1 << 15);
    /// What stands between a given name and a surname.
    pub const PARTICLE: Self = Self(1 << 16);
    /// A word for a school, a home or an institution.
    pub const INSTITUTION: Self = Self(1 << 17);
    /// A word that ends like a street.
    pub const STREET: Self = Self(1 << 18);
    /// A verb of speaking.
    pub const SPEAKS: Self = Self(1 << 19);

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

/// Words in a Bloom filter, as `scripts/lists.mjs` writes it: who is in it is always known; of the others, one in a
/// hundred is as well.
struct Filter(&'static [u8]);

impl Filter {
    const PROBES: u32 = 7;

    fn holds(&self, word: &str) -> bool {
        let Ok(bits) = u32::try_from(self.0.len() * 8) else { return false };
        if bits == 0 || word.len() < 2 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return false;
        }
        let (first, step) = (Self::hash(word, 2_166_136_261), Self::hash(word, 3_735_928_559) | 1);
        (0..Self::PROBES).all(|probe| {
            let bit = first.wrapping_add(probe.wrapping_mul(step)) % bits;
            self.0[(bit >> 3) as usize] & (1 << (bit & 7)) != 0
        })
    }

    fn hash(word: &str, seed: u32) -> u32 {
        let value = word.bytes().fold(seed, |value, byte| (value ^ u32::from(byte)).wrapping_mul(16_777_619));
        let value = (value ^ (value >> 16)).wrapping_mul(0x45d_9f3b);
        value ^ (value >> 16)
    }
}

/// What the check looks words up in.
pub struct Lists {
    words: Filter,
    names: Sorted,
    sounds: Sorted,
    free: Sorted,
    /// What is proposed instead of a finding.
    pub proposals: Proposals,
}

/// What lists are made of. Every list is of folded words, sorted by their bytes.
#[derive(Debug, Clone, Copy)]
pub struct Sources {
    /// A filter of Dutch words.
    pub words: &'static [u8],
    /// Names, with what is known of them in letters behind a tab.
    pub names: &'static str,
    /// How given names sound.
    pub sounds: &'static str,
    /// Words that are never a finding.
    pub free: &'static str,
}

/// The shortest part of a compound that is looked for.
const SHORTEST: usize = 4;

impl Lists {
    /// From their sources; nothing is read beforehand.
    pub fn new(sources: Sources, proposals: Proposals) -> Self {
        Self {
            words: Filter(sources.words),
            names: Sorted::new(sources.names),
            sounds: Sorted::new(sources.sounds),
            free: Sorted::new(sources.free),
            proposals,
        }
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

    /// Whether a given name is said like this word, however it is written.
    pub fn sounds_like_a_name(&self, word: &str) -> bool {
        word.len() >= 5 && word.is_ascii() && self.sounds.get(&sound(word)).is_some()
    }

    /// Whether this is a Dutch word: one of the dictionary, or put together from some.
    pub fn is_word(&self, word: &str) -> bool {
        self.words.holds(word) || self.is_compound(word, 3)
    }

    /// Whether the dictionary has this word as it stands.
    pub fn is_dictionary_word(&self, word: &str) -> bool {
        self.words.holds(word)
    }

    fn is_compound(&self, word: &str, parts: usize) -> bool {
        if parts < 2 || word.len() < 2 * SHORTEST || word.len() > 60 || !word.is_ascii() {
            return false;
        }
        (SHORTEST..=word.len() - SHORTEST).any(|at| {
            let (head, tail) = word.split_at(at);
            let head_known = self.words.holds(head)
                || head.strip_suffix('s').is_some_and(|stem| stem.len() >= SHORTEST && self.words.holds(stem));
            head_known && (self.words.holds(tail) || self.is_compound(tail, parts - 1))
        })
    }
}

/// How a folded name sounds in Dutch ears: the same as in `scripts/lists.mjs`.
fn sound(name: &str) -> String {
    const HEARD: [(&str, &str); 23] = [
        ("ph", "f"),
        ("ch", "k"),
        ("kh", "k"),
        ("ck", "k"),
        ("q", "k"),
        ("ce", "se"),
        ("ci", "si"),
        ("cy", "sy"),
        ("c", "k"),
        ("sj", "s"),
        ("sh", "s"),
        ("ou", "u"),
        ("oe", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ie", "i"),
        ("ij", "i"),
        ("y", "i"),
        ("dj", "i"),
        ("j", "i"),
        ("z", "s"),
        ("th", "t"),
        ("dh", "t"),
    ];
    let mut heard = name.to_owned();
    for (written, said) in HEARD {
        if heard.contains(written) {
            heard = heard.replace(written, said);
        }
    }
    let mut letters: Vec<char> = heard.chars().collect();
    letters.dedup();
    letters.retain(|letter| *letter != 'h');
    if matches!(letters.last(), Some('a' | 'e')) {
        letters.pop();
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::lists::{Flags, Lists, Sources};
    use crate::domain::privacy::proposals::Proposals;

    fn lists() -> Lists {
        let names = "den\tm\nden haag\tp\nkim\tgw\nyoussef\tg\n";
        let sources = Sources { words: &[0xff; 64], names, sounds: "sufian\n", free: "moeder\n" };
        Lists::new(sources, Proposals::default())
    }

    #[test]
    fn a_name_is_known_by_how_it_sounds() {
        assert!(["soufyan", "sofiane", "soefian"].iter().any(|name| lists().sounds_like_a_name(name)));
        assert!(lists().sounds_like_a_name("soufyan") && !lists().sounds_like_a_name("stefan"));
    }

    #[test]
    fn what_is_not_a_word_of_small_letters_is_no_word() {
        let lists = lists();
        assert!(lists.is_word("gesprek"), "a full filter knows every word");
        assert!(!lists.is_word("") && !lists.is_word("é") && !lists.is_word("Gesprek"));
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
