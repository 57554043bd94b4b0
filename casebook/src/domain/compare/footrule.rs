//! How far two lists of virtues lie apart: the Spearman footrule for top-k lists with location parameter k + 1.
//!
//! Fagin, Kumar, Sivakumar, *Comparing top k lists*, SIAM J. Discrete Math 17(1), 2003, section 3. k is 3 for every
//! pair, so that the triangle inequality holds also between lists of different length; what is not in a list stands
//! at place 4. The largest distance of two full lists is 12. Never shown: it only decides whether a starter exists.

/// The k of the top-k lists.
const K: usize = 3;
/// The place of what is not chosen.
const LOCATION: usize = K + 1;
/// The distance of two full lists that share nothing.
const DIVISOR: f64 = 12.0;

/// The distance of two lists of at most three different words, weightiest first: 0 (the same) to 1.
pub fn distance<T: PartialEq>(one: &[T], other: &[T]) -> f64 {
    let place = |list: &[T], word: &T| list.iter().position(|known| known == word).map_or(LOCATION, |at| at + 1);
    let words = one.iter().chain(other.iter().filter(|word| !one.contains(word)));
    let sum: usize = words.map(|word| place(one, word).abs_diff(place(other, word))).sum();
    #[allow(clippy::cast_precision_loss)] // at most 12
    let sum = sum as f64;
    sum / DIVISOR
}

#[cfg(test)]
mod tests {
    use crate::domain::compare::footrule::distance;
    use proptest::prelude::*;

    /// Lists of up to three different words out of eight.
    fn list() -> impl Strategy<Value = Vec<u8>> {
        proptest::sample::subsequence((0..8).collect::<Vec<u8>>(), 0..=3).prop_shuffle()
    }

    proptest! {
        #[test]
        fn the_distance_is_symmetric(a in list(), b in list()) {
            prop_assert!((distance(&a, &b) - distance(&b, &a)).abs() < f64::EPSILON);
        }

        #[test]
        fn only_equal_lists_lie_at_zero(a in list(), b in list()) {
            prop_assert_eq!(distance(&a, &b) == 0.0, a == b);
        }

        #[test]
        fn a_way_round_is_never_shorter(a in list(), b in list(), c in list()) {
            prop_assert!(distance(&a, &c) <= distance(&a, &b) + distance(&b, &c) + 1e-12);
        }

        #[test]
        fn other_names_change_nothing(a in list(), b in list()) {
            let named = |list: &[u8]| list.iter().map(|word| format!("deugd {}", word * 7 % 8)).collect::<Vec<_>>();
            prop_assert!((distance(&a, &b) - distance(&named(&a), &named(&b))).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn two_full_lists_without_a_word_in_common_lie_at_one() {
        assert!((distance(&[1, 2, 3], &[4, 5, 6]) - 1.0).abs() < f64::EPSILON);
    }
}
