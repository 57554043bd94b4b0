//! A quarter of a year: how an archive counts time. Written as `2026-Q4`.
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A quarter of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quarter {
    year: i32,
    /// 1 to 4.
    number: u32,
}

impl Quarter {
    /// The quarter a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), number: day.month0() / 3 + 1 }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 to 4.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.number == 4 {
            Self { year: self.year + 1, number: 1 }
        } else {
            Self { year: self.year, number: self.number + 1 }
        }
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.number * 3 - 2, 1)
            .expect("a quarter is made of a day or of four digits")
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().expect("a day comes before the first of a month")
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, number) = text.split_once("-Q").ok_or(())?;
        if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) || number.len() != 1 {
            return Err(());
        }
        let (year, number) = (year.parse().map_err(|_| ())?, number.parse().map_err(|_| ())?);
        if (1..=4).contains(&number) { Ok(Self { year, number }) } else { Err(()) }
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quarter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("not a quarter"))
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::quarter::Quarter;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test is a day")
    }

    #[test]
    fn a_quarter_has_three_months() {
        let quarter = Quarter::of(day("2026-11-02"));
        assert_eq!(quarter.to_string(), "2026-Q4");
        assert_eq!((quarter.first_day(), quarter.last_day()), (day("2026-10-01"), day("2026-12-31")));
        assert_eq!(quarter.next().to_string(), "2027-Q1");
        assert_eq!("2026-Q4".parse(), Ok(quarter));
    }

    #[test]
    fn what_is_no_quarter_is_refused() {
        for text in ["2026", "2026-Q0", "2026-Q5", "2026-Q12", "26-Q1", "-026-Q1", "2026-K1", ""] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
        }
    }
}
