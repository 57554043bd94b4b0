//! The words that codes are said in: to write down, to read aloud, to type back.
use crate::content::load::file;
use crate::domain::locale::Locale;
use std::sync::LazyLock;

/// How many there are: ten bits a word.
pub const CODE_WORDS: usize = 1024;

static DUTCH: LazyLock<Vec<&'static str>> = LazyLock::new(|| read(Locale::Nl));
static ENGLISH: LazyLock<Vec<&'static str>> = LazyLock::new(|| read(Locale::En));

fn read(locale: Locale) -> Vec<&'static str> {
    file(&format!("{}/code-words.txt", locale.name())).lines().collect()
}

/// Those of a language, sorted.
pub fn code_words(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Nl => &DUTCH,
        Locale::En => &ENGLISH,
    }
}

/// Whether a code can have this word. Who wrote one down types it whatever language the app speaks now.
pub fn is_code_word(word: &str) -> bool {
    Locale::ALL.into_iter().any(|locale| code_words(locale).binary_search(&word).is_ok())
}

#[cfg(test)]
mod tests {
    use crate::content::code_words::{CODE_WORDS, code_words};
    use crate::domain::locale::Locale;

    #[test]
    fn there_are_as_many_words_as_ten_bits_can_tell_and_none_is_like_another() {
        for words in Locale::ALL.map(code_words) {
            assert_eq!(words.len(), CODE_WORDS);
            assert!(words.is_sorted(), "they are looked up by halves");
            for pair in words.windows(2) {
                assert_ne!(pair[0].get(..5).unwrap_or(pair[0]), pair[1].get(..5).unwrap_or(pair[1]), "{pair:?}");
            }
            let plain = |word: &&str| word.len() >= 3 && word.bytes().all(|letter| letter.is_ascii_lowercase());
            assert!(words.iter().all(plain));
        }
    }
}
