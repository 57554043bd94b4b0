//! Trends of an archive: how many sessions, in which form and about what, per quarter.
use crate::domain::quarter::Quarter;
use crate::domain::trends::{self, TrendQuarter};
use crate::error::{Error, Result, Why};
use crate::ops::archive_key::only_in;
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use chrono::{Datelike, NaiveDate};

/// Years that are looked at.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2200;

/// Per quarter. Days mean the quarters they lie in: those are counted whole.
pub fn trends(book: &Book, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<TrendQuarter>> {
    only_in(book.reader(), Kind::Archive)?;
    if [from, to].into_iter().flatten().any(|day| !YEARS.contains(&day.year())) {
        return Err(Error::invalid("from", Why::OutOfRange));
    }
    let (from, to) = (from.map(Quarter::of), to.map(Quarter::of));
    let counted = store::trends::counted(book.reader(), from, to)?;
    Ok(trends::trends(&counted, from, to))
}
