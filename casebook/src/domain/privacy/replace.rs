//! Puts other words in the place of findings, once or everywhere.
use std::borrow::Cow;
use std::ops::Range;

/// A text with other words in some ranges, in bytes. What overlaps an earlier range, or cuts a character in two, is left
/// out.
pub fn replace(text: &str, changes: &[(Range<usize>, &str)]) -> String {
    let mut sorted: Vec<&(Range<usize>, &str)> = changes.iter().collect();
    sorted.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, words) in sorted {
        let Some(before) = text.get(done..range.start) else { continue };
        if text.get(range.clone()).is_none() {
            continue;
        }
        out.push_str(before);
        out.push_str(&as_it_stands(text, range.start, words));
        done = range.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// With a capital where a sentence or a line begins.
fn as_it_stands<'w>(text: &str, at: usize, words: &'w str) -> Cow<'w, str> {
    let before = text[..at].trim_start_matches('\u{feff}');
    let on_line = before.trim_end_matches([' ', '\t', '"', '“', '„', '‘', '*', '#', '>']);
    let opens = on_line.is_empty() || on_line.ends_with(['\n', '\r', '!', '?']) || ends_sentence(on_line);
    match words.chars().next() {
        Some(first) if opens && first.is_lowercase() => {
            Cow::Owned(first.to_uppercase().chain(words.chars().skip(1)).collect())
        }
        _ => Cow::Borrowed(words),
    }
}

/// Whether a full stop ends a sentence and no abbreviation: the word before it is longer than those are.
fn ends_sentence(before: &str) -> bool {
    before.strip_suffix('.').is_some_and(|rest| {
        let word = rest.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        word.chars().count() > 3 && word != "mevr"
    })
}

/// Every place where these words stand as words of their own, ignoring case and the amount of space between them.
pub fn occurrences(text: &str, words: &str) -> Vec<Range<usize>> {
    let wanted: Vec<char> =
        words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().chars().collect();
    let (mut found, mut from) = (Vec::new(), 0);
    if wanted.is_empty() {
        return found;
    }
    for (at, _) in text.char_indices() {
        let ends_word = |before: &str| before.chars().next_back().is_some_and(char::is_alphanumeric);
        if at < from || (wanted[0].is_alphanumeric() && ends_word(&text[..at])) {
            continue;
        }
        if let Some(length) = matched(&text[at..], &wanted) {
            found.push(at..at + length);
            from = at + length;
        }
    }
    found
}

/// How many bytes of a text are these letters, if it begins with them and no word goes on behind them.
fn matched(text: &str, wanted: &[char]) -> Option<usize> {
    let (mut at, mut place) = (0, 0);
    let mut letters = text.chars().peekable();
    while place < wanted.len() {
        let letter = letters.next()?;
        at += letter.len_utf8();
        if letter.is_whitespace() && wanted[place] == ' ' {
            while letters.next_if(|next| next.is_whitespace()).map(|next| at += next.len_utf8()).is_some() {}
            place += 1;
            continue;
        }
        for small in letter.to_lowercase() {
            if wanted.get(place) != Some(&small) {
                return None;
            }
            place += 1;
        }
    }
    let goes_on = wanted.last()?.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
    (!goes_on).then_some(at)
}

/// A text in which these words are replaced wherever they stand.
pub fn replace_everywhere(text: &str, words: &str, with: &str) -> String {
    let changes: Vec<(Range<usize>, &str)> =
        occurrences(text, words).into_iter().map(|range| (range, with)).collect();
    replace(text, &changes)
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::replace::{occurrences, replace, replace_everywhere};

    #[test]
    fn words_are_found_in_any_case_and_only_as_words() {
        assert_eq!(occurrences("Kim belt KIM, Kimberley niet.", "kim"), [0..3, 9..12]);
        let found = |text: &'static str, words: &str| -> Vec<&str> {
            occurrences(text, words).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(found("van\n  der Aa en Van der Aar", "van der aa"), ["van\n  der Aa"]);
        assert_eq!(found("İda en ida", "ida"), ["ida"], "a letter that becomes two is no match by halves");
        assert!(occurrences("iets", " ").is_empty());
    }

    #[test]
    fn everywhere_keeps_the_capital_of_a_sentence() {
        assert_eq!(
            replace_everywhere("Kim belt. Ook kim.", "Kim", "de jongere"),
            "De jongere belt. Ook de jongere."
        );
    }

    #[test]
    fn what_is_replaced_leaves_the_rest_as_it_was() {
        let text = "\u{feff}Sem 🦋 belt.\r\nMet mw. Sem.";
        let (first, second) = (text.find("Sem").expect("it is there"), text.rfind("Sem").expect("it is there"));
        let changed = replace(text, &[(second..second + 3, "de jongere"), (first..first + 3, "de jongere")]);
        assert_eq!(changed, "\u{feff}De jongere 🦋 belt.\r\nMet mw. de jongere.");
    }

    #[test]
    fn a_range_that_fits_nowhere_changes_nothing() {
        let text = "één 🦋";
        assert_eq!(replace(text, &[(1..2, "x"), (40..50, "y")]), text);
        assert_eq!(replace("abc", &[(0..2, "x"), (1..3, "y")]), "Xc");
    }
}
