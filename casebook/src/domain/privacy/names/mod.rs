//! Names of people: from lists, behind titles and roles, with particles, initials and genitives.
mod extent;
mod initials;
mod small;
mod word;

use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::names::extent::{extended, with_particles};
use crate::domain::privacy::names::initials::initials;
use crate::domain::privacy::names::word::first_word;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::Reading;
use crate::domain::privacy::titles;

/// What is known of a place before its word is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// A word that says who somebody is: `collega`, `moeder van`.
    Role,
    /// A title or `heet`: nearly every word here is a name.
    Title,
}

/// Finds names.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    let mut at = reading.all().start;
    while at < reading.all().end {
        at = one(reading, marks, at).unwrap_or(at + 1).max(at + 1);
    }
}

/// Finds a name that begins at or right behind a place; gives where to go on.
fn one(reading: &Reading<'_>, marks: &mut Marks, at: usize) -> Option<usize> {
    if marks.is_taken(at) || !(reading.has_letters(at) || matches!(reading.sign(at), '\'' | '’')) {
        return None;
    }
    let (from, said) = introduced(reading, at);
    if said > Said::Nothing && from > at {
        if !reading.goes_on(from) {
            return None;
        }
        let (to, severity) = name(reading, from, said)?;
        add(reading, marks, from, to, severity);
        return Some(to);
    }
    let (to, severity) = name(reading, at, Said::Nothing)?;
    add(reading, marks, at, to, severity);
    Some(to)
}

fn add(reading: &Reading<'_>, marks: &mut Marks, from: usize, to: usize, severity: Severity) {
    let mut to = to;
    while to > from && !marks.add(from, to, kind(reading, from, to), severity) {
        to -= 1;
    }
}

/// A place or a name: by what the lists know and by the word before it.
fn kind(reading: &Reading<'_>, from: usize, to: usize) -> Kind {
    let flags = reading.flags(from);
    let before = reading.word(from - 1);
    let of_place = matches!(
        before,
        "in" | "te"
            | "uit"
            | "nabij"
            | "naar"
            | "wijk"
            | "buurt"
            | "dorp"
            | "gemeente"
            | "omgeving"
            | "regio"
            | "rond"
            | "richting"
            | "stad"
    );
    let sure_place =
        matches!(before, "in" | "te" | "wijk" | "buurt" | "dorp" | "gemeente" | "omgeving" | "regio" | "stad");
    let is_person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE);
    if to == from + 1
        && (flags.any(Flags::PLACE) && (!is_person || of_place) || sure_place && reading.is_capital(from))
    {
        Kind::Place
    } else {
        Kind::Name
    }
}

/// Whether a title or a role introduces a name, and where that begins.
fn introduced(reading: &Reading<'_>, at: usize) -> (usize, Said) {
    let word = reading.word(at);
    if titles::is_title(reading, at) {
        return (titles::behind(reading, at), Said::Title);
    }
    let next = at + 1;
    match word {
        "heet" | "heette" | "heten" | "genaamd" | "geheten" | "noemt" | "noemen" | "alias" | "roepnaam" => {
            let next = if matches!(
                reading.word(next),
                "nu" | "zich" | "hij" | "zij" | "ze" | "hem" | "haar" | "eigenlijk" | "dan"
            ) {
                next + 1
            } else {
                next
            };
            (skip_quote(reading, next), Said::Title)
        }
        "naam" | "voornaam" | "achternaam" | "namens" => {
            let is = matches!(reading.word(next), "is" | "was" | "van") || reading.sign(next) == ':';
            if word == "namens" || !is { (next, Said::Role) } else { (skip_quote(reading, next + 1), Said::Role) }
        }
        _ if titles::is_role(reading, at) => {
            if reading.word(next) == "van" && reading.goes_on(next) && particles::length(reading, next) == 1 {
                (next + 1, Said::Role)
            } else {
                let comma =
                    usize::from(matches!(reading.sign(next), ',' | '(' | ':') && reading.is_capital(next + 1));
                (next + comma, Said::Role)
            }
        }
        _ => (at, Said::Nothing),
    }
}

fn skip_quote(reading: &Reading<'_>, at: usize) -> usize {
    if matches!(reading.sign(at), '"' | '“' | '‘' | '\'' | ':') { at + 1 } else { at }
}

/// The end of a name that begins here, and how sure it is one.
fn name(reading: &Reading<'_>, at: usize, said: Said) -> Option<(usize, Severity)> {
    if let Some(found) = initials(reading, at, said) {
        return Some(found);
    }
    if let Some(to) = with_particles(reading, at, said) {
        let severity = if said == Said::Title { Severity::Certain } else { Severity::Likely };
        return Some((extended(reading, to), severity));
    }
    let severity = first_word(reading, at, said)?;
    let to = extended(reading, at + 1);
    let severity = if said == Said::Title || to > at + 1 && severity == Severity::Likely {
        Severity::Certain
    } else {
        severity
    };
    Some((to, severity))
}
