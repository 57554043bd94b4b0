//! Words as search knows them: without capitals and accents, and by their stems. Knows no text they stand in for long.
use frostem::{Algorithm, Stemmer};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Which rules these are. An index made by other rules is made anew.
pub const RULES: u32 = 1;

/// Longest word that is taken whole, in bytes: what is longer is no word, but something pasted.
const LONGEST: usize = 80;

/// Where a word may be broken at the end of a line; it comes along with text that is pasted.
const SOFT_HYPHEN: char = '\u{ad}';

/// Plurals no stemmer joins with their singular. Compounds end in them too.
const IRREGULAR: [(&str, &str); 3] = [("kinderen", "kind"), ("steden", "stad"), ("leden", "lid")];

/// What a stemmer takes off in front of a word: `gebeld` is a form of `bel`.
pub const IN_FRONT: &str = "ge";

/// The words of a text as they are looked for, each with the byte where it begins and the word as written. A word is
/// letters and digits, with an apostrophe between them; anything else ends it, since people leave out the space after a
/// full stop.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str, Cow<'_, str>)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphanumeric)?;
        let mut end = start;
        let mut letters = text[start..].char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let goes_on = is_of_word(letter)
                || (is_apostrophe(letter) && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric()));
            if !goes_on {
                break;
            }
            end = start + at + letter.len_utf8();
        }
        from = end;
        Some((start, &text[start..end]))
    })
    .map(|(at, word)| (at, word, folded(word)))
    .filter(|(_, _, word)| !word.is_empty())
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || (!letter.is_ascii() && (is_combining_mark(letter) || letter == SOFT_HYPHEN))
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´')
}

/// The last place at or before another where a text can be cut.
pub fn cut_before(text: &str, near: usize) -> usize {
    (0..=near.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A word without capitals, accents and the `'s` of a plural or possessive.
pub fn folded(word: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if word.len() <= LONGEST && word.bytes().all(plain) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    // Compatibility: the ligature ĳ becomes two letters.
    let straight = word.chars().map(|letter| if is_apostrophe(letter) { '\'' } else { letter });
    for letter in straight.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        if letter != SOFT_HYPHEN {
            folded.push(letter);
        }
        if folded.len() >= LONGEST {
            break;
        }
    }
    if let Some(bare) = folded.strip_suffix("'s").map(str::len) {
        folded.truncate(bare);
    }
    Cow::Owned(folded)
}

/// What a folded word has in common with its other forms. Two Dutch stemmers, since each misses words the other joins:
/// `deugd` and `deugden` the one, `huis` and `huizen` the other.
pub fn stems(word: &str) -> Vec<String> {
    let mut stems: Vec<String> = Vec::with_capacity(3);
    let mut add = |stem: &str| {
        if !stem.is_empty() && !stems.iter().any(|known| known == stem) {
            stems.push(stem.to_owned());
        }
    };
    for algorithm in [Algorithm::Dutch, Algorithm::DutchPorter] {
        add(&Stemmer::new(algorithm).stem(word));
    }
    for (many, one) in IRREGULAR {
        if let Some(before) = word.strip_suffix(many) {
            add(&format!("{before}{one}"));
        }
    }
    stems
}

/// Two folded words are forms of one.
pub fn same_stem(one: &[String], other: &[String]) -> bool {
    one.iter().any(|stem| other.contains(stem))
}

#[cfg(test)]
mod tests {
    use crate::domain::search::words::{IN_FRONT, folded, same_stem, stems, words};
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    fn joined(one: &str, other: &str) -> bool {
        same_stem(&stems(&folded(one)), &stems(&folded(other)))
    }

    #[test]
    fn forms_of_a_word_are_joined() {
        for (one, other) in [
            ("deugd", "deugden"),
            ("huis", "huizen"),
            ("clienten", "Cliënten"),
            ("dilemma's", "dilemma"),
            ("dilemma’s", "dilemma"),
            ("school", "scholen"),
            ("pleegkinderen", "pleegkind"),
            ("bel", "gebeld"),
        ] {
            assert!(joined(one, other), "{one} and {other}");
        }
        assert!(!joined("moeder", "moed"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn a_stem_begins_as_its_word_does_unless_something_stood_in_front(word in "[a-z0-9'’éëïĳy]{1,16}") {
            for (_, _, word) in words(&word).filter(|(_, _, word)| !word.starts_with(IN_FRONT)) {
                for stem in stems(&word) {
                    prop_assert_eq!(stem.chars().next(), word.chars().next(), "{} of {}", &stem, &word);
                }
            }
        }
    }

    #[test]
    fn a_word_loses_its_capitals_and_accents_and_nothing_else() {
        assert_eq!(folded("Ĳsland"), "ijsland");
        assert_eq!(folded("ÉÉN"), "een");
        assert_eq!(folded("zo'n"), "zo'n");
        assert_eq!(folded("06"), "06");
    }

    #[test]
    fn a_text_falls_apart_in_words_at_their_places() {
        let text = "Ze zei: ‘ex-partner’, één keer.Toen niet: zo'n ver\u{ad}haal.";
        let found: Vec<(usize, String)> = words(text).map(|(at, _, word)| (at, word.into_owned())).collect();
        let plain: Vec<&str> = found.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(plain, ["ze", "zei", "ex", "partner", "een", "keer", "toen", "niet", "zo'n", "verhaal"]);
        assert!(found.iter().all(|(at, _)| text.is_char_boundary(*at)));
    }

    #[test]
    fn what_is_pasted_without_a_space_is_cut_off() {
        assert!(folded(&"a".repeat(5_000)).len() <= 80);
        assert!(folded(&"é".repeat(5_000)).len() <= 80);
    }
}
