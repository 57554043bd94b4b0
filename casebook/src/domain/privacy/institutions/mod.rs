//! Schools, homes, groups, clubs and institutions by their names: behind a word that says what they are, or before it.
mod before;
mod behind;
mod words;

pub use crate::domain::privacy::institutions::words::class;

use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::institutions::before::{as_one_word, before};
use crate::domain::privacy::institutions::behind::name_behind;
use crate::domain::privacy::institutions::words::{How, KNOWN, trade};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

/// Finds schools and institutions.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.flags(*at).any(Flags::INSTITUTION)) {
        if marks.is_taken(at) {
            continue;
        }
        if let Some(parts) = KNOWN.iter().find(|parts| is_here(reading, at, parts)) {
            let end = at + parts.len();
            marks.add(at, more_capitals(reading, end).max(end), Kind::Organisation, Severity::Likely);
            continue;
        }
        let trade = trade(reading.word(at));
        let found = trade.before.is_some_and(|(kind, how)| add(reading, marks, at, kind, how))
            || trade.behind.is_some_and(|kind| before(reading, marks, at, kind));
        if !found {
            as_one_word(reading, marks, at);
        }
    }
}

fn is_here(reading: &Reading<'_>, at: usize, parts: &[&str]) -> bool {
    let any_capital = (at..at + parts.len()).any(|place| reading.is_capital(place));
    (any_capital || parts.len() > 1 || !reading.is_word(at))
        && parts.iter().enumerate().all(|(step, part)| reading.word(at + step) == *part)
}

/// Adds a name behind the word at a place, with the word.
fn add(reading: &Reading<'_>, marks: &mut Marks, at: usize, kind: Kind, how: How) -> bool {
    let Some((to, severity)) = name_behind(reading, at, how) else { return false };
    let from = with_words_before(reading, at);
    marks.add(from, to, kind, severity) || marks.add(at, to, kind, severity)
}

/// `openbare basisschool`, `rk basisschool`: the word has its own word before it.
fn with_words_before(reading: &Reading<'_>, at: usize) -> usize {
    const BEFORE: &[&str] =
        &["openbare", "christelijke", "katholieke", "islamitische", "rk", "pc", "speciale", "algemene", "vrije"];
    if reading.goes_on(at) && BEFORE.contains(&reading.word(at - 1)) { at - 1 } else { at }
}

/// The end of capitals that go on from here: `De Linde Noord`, `Het Erf van Ruurlo`.
fn more_capitals(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at;
    loop {
        let mut next = to;
        while matches!(reading.sign(next), '-' | '&' | '\'' | '’' | '.')
            && reading.goes_on(next)
            && next < to + 2
            && (reading.is_glued(next) && reading.is_glued(next + 1) || reading.sign(next) == '&')
        {
            next += 1;
        }
        let joined = next > to;
        if !joined && matches!(reading.word(next), "en" | "van" | "voor" | "de" | "der" | "het" | "des" | "den") {
            while matches!(reading.word(next), "en" | "van" | "voor" | "de" | "der" | "het" | "des" | "den")
                && next < to + 3
            {
                next += 1;
            }
            if matches!(reading.word(to), "en" | "van" | "voor")
                && next == to + 1
                && reading.flags(next).any(Flags::GIVEN)
            {
                return to;
            }
        }
        if (reading.is_capital(next) || joined && reading.has_letters(next))
            && reading.goes_on(next)
            && next < at + 8
        {
            to = next + 1;
        } else {
            return to;
        }
    }
}
