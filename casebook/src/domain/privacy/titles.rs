//! Words that stand before a name: titles, and who somebody is to somebody.
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::reading::Reading;

/// Titles that end in a point, or stand before another title.
const CHAINED: &[&str] = &["mr", "dr", "drs", "ds", "ir", "ing", "prof", "mw", "mevr", "dhr", "mevrouw", "heer"];
/// Whether a title stands there.
pub fn is_title(reading: &Reading<'_>, at: usize) -> bool {
    reading.flags(at).any(Flags::TITLE)
}

/// Whether a word stands there that says who somebody is.
pub fn is_role(reading: &Reading<'_>, at: usize) -> bool {
    reading.flags(at).any(Flags::ROLE)
}

/// The place behind a title, its point, and titles that follow: `mr. dr.`, `de heer en mevrouw`.
pub fn behind(reading: &Reading<'_>, at: usize) -> usize {
    let chained = |place: usize| reading.goes_on(place) && CHAINED.contains(&reading.word(place));
    let mut next = at + 1;
    while next < at + 12 {
        let point = reading.sign(next) == '.' && reading.is_glued(next);
        if point || chained(next) {
            next += 1;
        } else if matches!(reading.word(next), "en" | "of") && chained(next + 1) {
            next += 2;
        } else {
            break;
        }
    }
    next
}
