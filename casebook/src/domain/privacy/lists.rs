//! Looks words up: which words are Dutch, and which are names. Where the lists come from is no concern.
pub use crate::domain::privacy::flags::Flags;

use crate::domain::privacy::lookup::{Filter, Sorted};
use crate::domain::privacy::proposals::Proposals;

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
