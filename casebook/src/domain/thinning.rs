//! Which backups stay as they grow old: days, then weeks, then months. Pure; knows no files and no clock.
use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, Utc};
use std::collections::HashSet;

/// Days of which the newest backup stays, today included.
const DAYS: u64 = 7;
/// Weeks of which the newest backup stays, this one included.
const WEEKS: u64 = 5;
/// Months of which the newest backup stays, this one included.
const MONTHS: u32 = 12;

/// For each moment at which a backup was made, whether that backup stays: the newest of each day, week and month that
/// still counts, the newest of all, and what a clock that jumped back has put in the future.
pub fn stays(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let today = now.date_naive();
    let days_from = today.checked_sub_days(Days::new(DAYS - 1));
    let weeks_from = monday(today).checked_sub_days(Days::new(7 * (WEEKS - 1)));
    let months_from = first(today).checked_sub_months(Months::new(MONTHS - 1));
    let mut newest_first: Vec<usize> = (0..made.len()).collect();
    // Of two of one moment the later in the list counts as the newer.
    newest_first.sort_by_key(|at| std::cmp::Reverse((made[*at], *at)));
    let (mut days, mut weeks, mut months) = (HashSet::new(), HashSet::new(), HashSet::new());
    let mut stays = vec![false; made.len()];
    for (place, at) in newest_first.into_iter().enumerate() {
        let day = made[at].date_naive();
        // All three are noted, also when one of them is enough.
        let new = [
            days_from.is_none_or(|from| day >= from) & days.insert(day),
            weeks_from.is_none_or(|from| monday(day) >= from) & weeks.insert(monday(day)),
            months_from.is_none_or(|from| first(day) >= from) & months.insert(first(day)),
        ];
        stays[at] = place == 0 || made[at] > now || new.contains(&true);
    }
    stays
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

fn first(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use crate::domain::thinning::{DAYS, MONTHS, WEEKS, stays};
    use chrono::{DateTime, Duration, TimeZone as _, Utc};
    use proptest::prelude::{ProptestConfig, any, prop, proptest};

    fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 25, 12, 0, 0).single().expect("this day exists")
    }

    fn left(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        made.iter().zip(stays(made, now)).filter(|(_, stays)| *stays).map(|(made, _)| *made).collect()
    }

    #[test]
    fn a_backup_each_day_leaves_days_then_weeks_then_months() {
        let now = noon();
        let made: Vec<_> = (0..800).map(|ago| now - Duration::days(ago)).collect();
        let ages: Vec<i64> = left(&made, now).iter().map(|made| (now - *made).num_days()).collect();
        // Wednesday: this week's newest is today's; those before are Sundays; then the last days of months.
        assert_eq!(ages, [0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 25, 56, 86, 117, 148, 178, 209, 239, 270, 298, 329]);
    }

    #[test]
    fn of_one_day_the_newest_stays() {
        let now = noon();
        let made: Vec<_> = (0..5).map(|hours| now - Duration::hours(hours)).collect();
        assert_eq!(left(&made, now), [now]);
    }

    #[test]
    fn the_newest_stays_however_old_it_is() {
        let made = [noon() - Duration::days(3000), noon() - Duration::days(2000)];
        assert_eq!(left(&made, noon()), [made[1]]);
    }

    proptest! {
        #[test]
        fn thinning_keeps_the_newest_and_few_and_comes_to_rest(
            minutes in prop::collection::vec(0_i64..1_000_000, 0..60),
        ) {
            let now = noon();
            let made: Vec<_> = minutes.iter().map(|minutes| now - Duration::minutes(*minutes)).collect();
            let kept = left(&made, now);
            assert_eq!(kept.iter().max(), made.iter().max(), "the newest is always there");
            let most = DAYS + WEEKS + u64::from(MONTHS);
            assert!(u64::try_from(kept.len()).expect("few") <= most.max(1));
            assert_eq!(left(&kept, now), kept, "thinning again takes nothing more");
        }

        #[test]
        fn nothing_is_thinned_because_something_else_is_older(
            minutes in prop::collection::vec(0_i64..1_000_000, 1..40), older in 0_i64..1_000_000,
        ) {
            let now = noon();
            let mut made: Vec<_> = minutes.iter().map(|minutes| now - Duration::minutes(*minutes)).collect();
            let kept = left(&made, now);
            let oldest = *made.iter().min().expect("there is one");
            made.push(oldest - Duration::minutes(older + 1));
            assert!(kept.iter().all(|one| left(&made, now).contains(one)));
        }

    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn who_backs_up_now_and_then_keeps_one_of_each_of_the_last_months(
            skips in prop::collection::vec(1_i64..6, 300..301), by_hand in any::<bool>(),
        ) {
            // Thinned after each backup, as the app does.
            let (mut now, mut there) = (noon(), Vec::new());
            for skip in skips {
                now += Duration::days(skip);
                there.push(now);
                if by_hand {
                    there.push(now + Duration::minutes(5));
                }
                there = left(&there, now + Duration::minutes(5));
            }
            let months: std::collections::HashSet<String> =
                there.iter().map(|made| made.format("%Y-%m").to_string()).collect();
            assert!(months.len() >= 12, "a backup of each of twelve months: {months:?}");
        }
    }
}
