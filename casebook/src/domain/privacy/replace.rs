//! Puts other words in the place of findings, once or everywhere.
use crate::domain::privacy::finding::Finding;
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

/// Every finding of the same kind with the same text, ignoring case: where a decision goes when it is taken everywhere.
pub fn everywhere<'f>(findings: &'f [Finding], like: &Finding) -> Vec<&'f Finding> {
    let text = like.text.to_lowercase();
    findings.iter().filter(|finding| finding.kind == like.kind && finding.text.to_lowercase() == text).collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::replace::replace;

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
