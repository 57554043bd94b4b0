//! A word that is nearly the one somebody typed. Knows neither where words come from nor what is done with it.

/// The nearest of the known words: fewest letters off, then most used, then first by alphabet. Null when none is near.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = (&'a str, u32)>) -> Option<&'a str> {
    let most = off_by(typed)?;
    known
        .into_iter()
        .filter(|(word, _)| may_be_near(typed, word, most))
        .map(|(word, used)| (strsim::osa_distance(typed, word), std::cmp::Reverse(used), word))
        .filter(|(off, _, _)| (1..=most).contains(off))
        .min()
        .map(|(_, _, word)| word)
}

/// How many letters a word may be off; null for one that is too short to have a near one, or that has a number in it.
pub fn off_by(typed: &str) -> Option<usize> {
    if typed.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match typed.chars().count() {
        4..=5 => Some(1),
        6..=40 => Some(2),
        _ => None,
    }
}

/// Cheap: the lengths differ by no more than that.
fn may_be_near(typed: &str, word: &str, most: usize) -> bool {
    // A letter has at most four bytes, and a folded Dutch word one each.
    typed.len().abs_diff(word.len()) <= most * 4
}

#[cfg(test)]
mod tests {
    use crate::domain::search::near::nearest;

    const KNOWN: [(&str, u32); 5] =
        [("vertrouwen", 40), ("vertrouwd", 3), ("moed", 9), ("moeder", 70), ("uithuisplaatsing", 8)];

    #[test]
    fn a_misspelt_word_has_a_near_one() {
        assert_eq!(nearest("vertrouwne", KNOWN), Some("vertrouwen"), "two letters in the wrong order");
        assert_eq!(nearest("uithuisplatsing", KNOWN), Some("uithuisplaatsing"));
        assert_eq!(nearest("moet", KNOWN), Some("moed"));
    }

    #[test]
    fn what_is_too_short_or_too_far_off_has_none() {
        assert_eq!(nearest("moe", KNOWN), None);
        assert_eq!(nearest("fietsband", KNOWN), None);
        assert_eq!(nearest("2026-11", KNOWN), None);
    }

    #[test]
    fn of_two_that_are_as_near_it_is_the_one_more_used() {
        assert_eq!(nearest("vertrouwe", [("vertrouwd", 3), ("vertrouwen", 40)]), Some("vertrouwen"));
    }
}
