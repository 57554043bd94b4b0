//! Fills an archive with made-up cases, to try it, to train with, and to measure. The same seed makes the same cases.
mod case;
pub mod dice;
mod teller;

use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::archive_key::only_in;
use crate::ops::sample::case::archived;
use crate::ops::sample::dice::Dice;
use crate::store;
use crate::store::access::Access;
use crate::store::book::Kind;
use crate::store::open::Book;
use crate::store::search::index::Pen;
use crate::store::work::Work;
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use std::path::Path;

/// Days over which made-up meetings lie: six years.
const DAYS: usize = 6 * 365;
/// Most cases at a time.
pub const MOST: u32 = 1_000_000;
/// Cases in one step of the work.
const EACH_STEP: u32 = 100;
/// The dice that choose days are none of those that make cases.
const OF_DAYS: u32 = u32::MAX;

/// What is to be made.
pub struct Plan {
    access: Access,
    now: DateTime<Utc>,
    cases: u32,
    seed: u32,
}

/// Plans it, in an archive.
pub fn plan(book: &Book, env: &Env, cases: u32, seed: u32) -> Result<Plan> {
    only_in(book.reader(), Kind::Archive)?;
    if !(1..=MOST).contains(&cases) {
        return Err(Error::invalid("cases", Why::OutOfRange));
    }
    let access = book.access().ok_or(Error::NotNow(NotNow::WrongBook))?.clone();
    Ok(Plan { access, now: env.now(), cases, seed })
}

impl Plan {
    /// Steps of the work.
    pub const fn steps(&self) -> u32 {
        self.cases.div_ceil(EACH_STEP)
    }

    /// Makes them, beside the open book. Cancelled or failed, there is none. Gives where the book lies.
    pub fn write(&self, work: &Work) -> Result<&Path> {
        let today = self.now.date_naive();
        self.access.write_much(work, |tx| {
            let mut pen = Pen::new(tx);
            for (number, held_on) in (0..self.cases).zip(self.days(today)) {
                let kept = archived(&mut Dice::new(self.seed, number), held_on, today);
                if number == 0 && store::tombstones::is_or_was(tx, kept.id)? {
                    return Err(Error::invalid("seed", Why::Taken));
                }
                store::kept::insert_with(tx, &kept, &mut pen)?;
                if (number + 1) % EACH_STEP == 0 { work.step()? } else { work.go_on()? }
            }
            pen.finish()?;
            store::log::append(tx, store::log::Kind::Archive, Some("sample"), self.now)
        })?;
        work.done();
        Ok(self.access.path())
    }

    /// A day for each case, oldest first: so they lie in the book as they would have come in.
    fn days(&self, today: NaiveDate) -> Vec<NaiveDate> {
        let mut dice = Dice::new(self.seed, OF_DAYS);
        let mut days: Vec<NaiveDate> = (0..self.cases)
            .map(|_| {
                let ago = u64::try_from(dice.between(1, DAYS)).unwrap_or(1);
                working_day(today - Days::new(ago))
            })
            .collect();
        days.sort_unstable();
        days
    }
}

/// The day itself, or the Friday before a weekend.
fn working_day(day: NaiveDate) -> NaiveDate {
    let back = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day - Days::new(back)
}
