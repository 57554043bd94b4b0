//! How long what was released is kept, and when somebody is told that this ends.
use chrono::{Days, Months, NaiveDate};

/// Fewest and most months of a term.
pub const MONTHS: std::ops::RangeInclusive<u32> = 1..=120;
/// Months before its end in which a term is told of.
const TOLD_BEFORE: Months = Months::new(3);
/// Nothing is destroyed at its term before it was told of this long: a clock that jumps must not empty an archive.
const TOLD_FOR: Days = Days::new(14);

/// The last day of a term that begins on a day.
pub fn ends(from: NaiveDate, months: u32) -> NaiveDate {
    from.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The last day that is told of today.
pub fn told_until(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(TOLD_BEFORE).unwrap_or(NaiveDate::MAX)
}

/// Its term ends soon, or is over.
pub fn is_due(expires_on: NaiveDate, today: NaiveDate) -> bool {
    expires_on <= told_until(today)
}

/// Its term is over, and somebody was told of that long enough ago.
pub fn is_over(expires_on: NaiveDate, told_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    expires_on <= today && told_on.and_then(|on| on.checked_add_days(TOLD_FOR)).is_some_and(|until| until <= today)
}

#[cfg(test)]
mod tests {
    use crate::domain::term::{ends, is_due, is_over};
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test is a day")
    }

    #[test]
    fn a_term_ends_so_many_months_later() {
        assert_eq!(ends(day("2026-11-30"), 24), day("2028-11-30"));
        assert_eq!(ends(day("2026-11-30"), 3), day("2027-02-28"), "a month without that day ends on its last");
    }

    #[test]
    fn the_end_of_a_term_is_told_of_three_months_before() {
        assert!(!is_due(day("2028-11-30"), day("2028-08-29")));
        assert!(is_due(day("2028-11-30"), day("2028-08-30")));
    }

    #[test]
    fn nothing_is_destroyed_at_its_term_that_was_not_told_of_for_two_weeks() {
        let over = day("2028-11-30");
        assert!(!is_over(over, None, day("2031-01-01")), "a clock that jumped ahead destroys nothing");
        assert!(!is_over(over, Some(day("2028-11-20")), day("2028-12-03")));
        assert!(is_over(over, Some(day("2028-11-20")), day("2028-12-04")));
        assert!(!is_over(over, Some(day("2028-09-01")), day("2028-11-29")), "nor before its end");
    }
}
