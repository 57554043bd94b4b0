//! Names that begin with a letter, or are no more than one. What a whole word is, it does not know.
use crate::domain::privacy::finding::Severity;
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::names::Said;
use crate::domain::privacy::names::extent::{extended, genitive};
use crate::domain::privacy::names::word::acts;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

/// `J.P. de Vries`, `K.`, and behind a title `j. de boer`.
pub fn initials(reading: &Reading<'_>, at: usize, said: Said) -> Option<(usize, Severity)> {
    let letter = |place: usize| {
        reading.has_letters(place)
            && (reading.raw(place).chars().count() == 1
                || matches!(reading.raw(place), "Ch" | "Th" | "IJ" | "Ph" | "Fr" | "Joh"))
            && (reading.is_capital(place) || said == Said::Title)
    };
    let mut to = at;
    let mut points = 0;
    while to < at + 12 && letter(to) && (to == at || reading.goes_on(to)) {
        to += 1;
        if reading.sign(to) == '.' && reading.is_glued(to) {
            points += 1;
            to += 1;
        } else {
            break;
        }
    }
    if to == at {
        return None;
    }
    if points > 0 && reading.goes_on(to) {
        let particles = particles::length(reading, to);
        let surname = to + particles;
        let capital = reading.is_capital(surname)
            && !reading.is_initial(surname)
            && reading.token(surname).form != Form::Capitals
            && (particles > 0 || !reading.flags(surname).any(Flags::SMALL))
            && (points > 1 || particles > 0 || said > Said::Nothing || !is_enumerated(reading, at, surname));
        let small = said == Said::Title && !reading.is_capital(surname) && !reading.is_word(surname);
        let listed = reading.flags(surname).any(Flags::SURNAME) && !reading.flags(surname).any(Flags::WORD);
        if reading.goes_on(surname) && (capital || small || listed) {
            return Some((extended(reading, surname + 1), Severity::Certain));
        }
    }
    alone(reading, at, to, points, said)
}

/// `B. School: matig`: the letter counts, and no name follows.
fn is_enumerated(reading: &Reading<'_>, at: usize, surname: usize) -> bool {
    let listed = reading.flags(surname).any(Flags::SURNAME) && !reading.flags(surname).any(Flags::FREE);
    let goes_on_as_name = listed && (acts(reading, surname) || reading.sign(surname + 1) == ',');
    reading.token(at).opens
        && reading.lists.is_dictionary_word(reading.word(surname))
        && !goes_on_as_name
        && matches!(reading.word(at), "a" | "b" | "c" | "d" | "e" | "f" | "g")
}

/// One letter for somebody: `moeder van K.`, `K. wil niet`.
fn alone(reading: &Reading<'_>, at: usize, to: usize, points: usize, said: Said) -> Option<(usize, Severity)> {
    const NUMBERED: &str = "\
    plan optie vitamine hepatitis groep klas type team blok vak locatie gebouw kamer variant deel \
    bijlage punt categorie model niveau lijn ingang cluster tabel figuur punten artikel lid rijbewijs \
    traject fase rij zone maat";
    let letter = reading.raw(at);
    if !reading.is_initial(at)
        || among(reading.word(at - 1), NUMBERED)
        || reading.is_glued(at) && reading.token(at - 1).form != Form::Sign
    {
        return None;
    }
    let glued_sign = reading.is_glued(at) && matches!(reading.sign(at - 1), '-' | '/' | '&' | '+' | '\'' | '’');
    let glued_behind =
        reading.is_glued(to) && !matches!(reading.sign(to), ',' | '.' | ')' | ';' | ':' | '!' | '?' | '\'' | '’');
    if glued_sign || glued_behind || matches!(letter, "X") && points == 0 {
        return None;
    }
    let verb = reading.flags(to).any(Flags::VERB) && reading.goes_on(to);
    let other_letter = (at.saturating_sub(3)..at)
        .any(|place| reading.is_initial(place) && reading.word_id(place) != reading.word_id(at));
    let link = reading.flags(at - 1).any(Flags::SMALL | Flags::VERB)
        && reading.goes_on(at)
        && !(points == 0 && other_letter);
    let found = match (points, said) {
        (1, Said::Role | Said::Title) => true,
        (1.., _) if reading.token(at).first_of_line => verb,
        (1, _) => verb || link || !reading.token(at).opens && reading.sign(at - 1) == ',',
        (2.., _) => said > Said::Nothing || link && !reading.flags(to).any(Flags::SMALL),
        (0, Said::Role | Said::Title) => !matches!(letter, "U" | "O"),
        _ => {
            !matches!(letter, "U" | "O" | "A")
                && (link && !reading.token(at).opens && reading.goes_on(at) || verb && reading.token(at).opens)
        }
    };
    // The point that ends a sentence stays.
    let to = if points == 1 && !reading.goes_on(to) { to - 1 } else { to };
    found.then(|| {
        (
            genitive(reading, to),
            if points > 0 || said > Said::Nothing { Severity::Likely } else { Severity::Possible },
        )
    })
}
