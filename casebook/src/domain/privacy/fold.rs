//! How a word is looked up: lower case, without accents. The same as in `scripts/lists.mjs`.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Adds the folded form of a word.
pub fn fold_into(word: &str, folded: &mut String) {
    if word.is_ascii() {
        folded.extend(word.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
        return;
    }
    for letter in word.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ə' => folded.push('e'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ĳ' => folded.push_str("ij"),
            other if is_combining_mark(other) => {}
            other => folded.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::fold::fold_into;

    fn fold(word: &str) -> String {
        let mut folded = String::new();
        fold_into(word, &mut folded);
        folded
    }

    #[test]
    fn accents_and_capitals_make_no_other_word() {
        assert_eq!(fold("Zoë"), "zoe");
        assert_eq!(fold("Zoe\u{308}"), "zoe");
        assert_eq!(fold("IJsbrand"), fold("Ĳsbrand"));
        assert_eq!(fold("İbrahim"), "ibrahim");
        assert_eq!(fold("Łukasz"), "lukasz");
        assert_eq!(fold("Işıl"), "isil");
    }
}
