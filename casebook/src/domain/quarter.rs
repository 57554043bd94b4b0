//! A quarter of a year: how far apart an archive tells of sessions. Pure.
use chrono::{Datelike as _, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// One of the four quarters of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub quarter: u8,
}

impl Quarter {
    /// The quarter a day is in.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), quarter: u8::try_from(day.month0() / 3 + 1).unwrap_or(4) }
    }

    /// The next one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.quarter {
            4 => Self { year: self.year + 1, quarter: 1 },
            quarter => Self { year: self.year, quarter: quarter + 1 },
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.quarter)
    }
}

impl FromStr for Quarter {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, quarter) = text.trim().split_once(['-', ' ']).ok_or(())?;
        let quarter = quarter.strip_prefix(['Q', 'q']).ok_or(())?.parse().map_err(|_| ())?;
        let year: i32 = year.parse().map_err(|_| ())?;
        if (1..=4).contains(&quarter) && (1900..=9999).contains(&year) {
            Ok(Self { year, quarter })
        } else {
            Err(())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::quarter::Quarter;
    use chrono::NaiveDate;

    #[test]
    fn a_day_is_in_its_quarter_and_a_quarter_reads_back() {
        let of = |text: &str| Quarter::of(text.parse::<NaiveDate>().expect("a day"));
        assert_eq!(of("2026-11-02").to_string(), "2026-Q4");
        assert_eq!(of("2026-03-31").to_string(), "2026-Q1");
        assert_eq!("2026-q3".parse(), Ok(Quarter { year: 2026, quarter: 3 }));
        for wrong in ["2026", "2026-Q5", "Q1-2026", "26-Q1", "2026-Q1x"] {
            assert_eq!(wrong.parse::<Quarter>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn after_the_fourth_comes_the_first_of_the_next_year() {
        let fourth = Quarter { year: 2026, quarter: 4 };
        assert_eq!(fourth.next(), Quarter { year: 2027, quarter: 1 });
        assert!(fourth < fourth.next());
    }
}
