//! Whether a word with a capital begins a name: by the lists and by its sentence.
use crate::domain::privacy::finding::Severity;
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::names::Said;
use crate::domain::privacy::names::small::in_small_letters;
use crate::domain::privacy::reading::{Form, Reading};

/// Whether the word at a place begins a name, and how sure.
pub fn first_word(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
    let token = reading.token(at);
    let flags = reading.flags(at);
    let word = reading.word(at);
    if !reading.has_letters(at)
        || flags.any(Flags::FREE)
        || word.len() < 2
        || reading.is_glued(at)
            && (reading.is_number(at - 1) || reading.sign(at - 1) == '-' && !reading.is_capital(at))
    {
        return None;
    }
    if followed_by_number_or_hyphen(reading, at) && !flags.any(Flags::GIVEN) {
        return None;
    }
    match token.form {
        Form::Lower => in_small_letters(reading, at, said),
        Form::Capital => with_capital(reading, at, said),
        Form::Capitals => {
            let name =
                flags.any(Flags::GIVEN | Flags::SURNAME | Flags::PLACE) && word.len() >= 4 && !reading.is_word(at);
            (name || said == Said::Title && word.len() >= 4).then_some(Severity::Likely)
        }
        Form::Mixed => (said == Said::Title).then_some(Severity::Likely),
        _ => None,
    }
}

fn followed_by_number_or_hyphen(reading: &Reading<'_>, at: usize) -> bool {
    let next = at + 1;
    reading.is_glued(next)
        && (reading.is_number(next)
            || reading.sign(next) == '-'
                && reading.is_glued(next + 1)
                && reading.has_letters(next + 1)
                && !reading.is_capital(next + 1))
}

fn with_capital(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
    let flags = reading.flags(at);
    let word = reading.word(at);
    let opens = reading.token(at).opens;
    let person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE);
    let ordinary = flags.any(Flags::WORD);
    if said == Said::Title {
        return (!flags.any(Flags::SMALL) || flags.any(Flags::GIVEN)).then_some(Severity::Certain);
    }
    if flags.any(Flags::SMALL) && !flags.any(Flags::RATHER_NAME) {
        let named = said == Said::Role && flags.any(Flags::GIVEN) && !reading.has_letters(at + 1);
        return named.then_some(Severity::Likely);
    }
    if flags.any(Flags::GIVEN | Flags::PLACE) && !ordinary {
        return Some(Severity::Likely);
    }
    if !opens {
        return match () {
            () if flags.any(Flags::GIVEN) => Some(Severity::Likely),
            () if said == Said::Role && (person && !flags.any(Flags::COMMON) || !reading.is_word(at)) => {
                Some(Severity::Likely)
            }
            () if person && !ordinary => Some(Severity::Likely),
            () if person || flags.any(Flags::PLACE) => Some(Severity::Possible),
            () if !reading.is_word(at) && (word.len() > 2 || reading.flags(at - 1).any(Flags::SMALL)) => {
                Some(Severity::Possible)
            }
            () => None,
        };
    }
    if person && !ordinary {
        return (flags.any(Flags::SURNAME) || !reading.is_word(at) || acts(reading, at))
            .then_some(Severity::Likely);
    }
    if flags.any(Flags::RATHER_NAME) {
        return Some(Severity::Possible);
    }
    if flags.any(Flags::GIVEN) && acts(reading, at) {
        return Some(Severity::Likely);
    }
    if !reading.is_word(at)
        && word.len() > 2
        && (acts(reading, at) || is_signature(reading, at) || is_listed(reading, at))
    {
        return Some(Severity::Possible);
    }
    (is_signature(reading, at) && flags.any(Flags::GIVEN | Flags::SURNAME)).then_some(Severity::Possible)
}

/// A word that begins a sentence and is taken up as a person is: `Shanella, …`, `Shanella (9)`, `Shanella en …`.
fn is_listed(reading: &Reading<'_>, at: usize) -> bool {
    reading.goes_on(at + 1)
        && (matches!(reading.sign(at + 1), ',' | '(')
            || reading.word(at + 1) == "en"
            || reading.is_capital(at + 1))
}

/// A name alone on its line, as under a letter.
fn is_signature(reading: &Reading<'_>, at: usize) -> bool {
    let mut end = at + 1;
    while reading.is_capital(end) && reading.goes_on(end) && end < at + 3 {
        end += 1;
    }
    reading.token(at).first_of_line
        && !reading.goes_on(end)
        && (end > at + 1 || reading.token(at - 1).form != Form::Edge)
        || reading.token(at).first_of_line
            && reading.sign(end) == ','
            && end <= at + 2
            && reading.token(end + 1).form == Form::Edge
}

/// Whether what stands here does something: a verb follows.
pub fn acts(reading: &Reading<'_>, at: usize) -> bool {
    // `Storm was het`: what follows is the weather, and nobody who does something.
    let weather = matches!(reading.word(at + 2), "het" | "dat" | "er") && reading.flags(at).any(Flags::WORD);
    reading.goes_on(at + 1) && reading.flags(at + 1).any(Flags::VERB) && !weather
}
