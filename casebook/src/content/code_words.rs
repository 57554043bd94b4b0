//! The words that codes are said in: to write down, to read aloud, to type back.
use std::sync::LazyLock;

/// How many there are: ten bits a word.
pub const CODE_WORDS: usize = 1024;

static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../content/nl/code-words.txt").lines().collect());

/// All of them, sorted.
pub fn code_words() -> &'static [&'static str] {
    &WORDS
}

#[cfg(test)]
mod tests {
    use crate::content::code_words::{CODE_WORDS, code_words};

    #[test]
    fn there_are_as_many_words_as_ten_bits_can_tell_and_none_is_like_another() {
        let words = code_words();
        assert_eq!(words.len(), CODE_WORDS);
        assert!(words.is_sorted(), "they are looked up by halves");
        for pair in words.windows(2) {
            assert_ne!(pair[0].get(..5).unwrap_or(pair[0]), pair[1].get(..5).unwrap_or(pair[1]), "{pair:?}");
        }
        assert!(
            words.iter().all(|word| word.len() >= 3 && word.bytes().all(|letter| letter.is_ascii_lowercase()))
        );
    }
}
