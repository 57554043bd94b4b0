//! How far a name goes: particles, more names, a surname, a genitive. Whether it is one, it is told.
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::names::Said;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};

/// `van der Velden`, `El Amrani`, `van 't hof`.
pub fn with_particles(reading: &Reading<'_>, at: usize, said: Said) -> Option<usize> {
    let length = particles::length(reading, at);
    let surname = at + length;
    if length == 0 || !reading.has_letters(surname) || surname > at && !reading.goes_on(surname) {
        return None;
    }
    let strong = particles::are_strong(reading, at, length);
    let flags = reading.flags(surname);
    if flags.any(Flags::FREE) && !(strong && reading.is_capital(surname)) {
        return None;
    }
    let listed = flags.any(Flags::SURNAME);
    let small = reading.flags(surname).any(Flags::SMALL);
    let only_prepositions =
        matches!(reading.word(at), "in" | "op" | "aan" | "uit" | "bij" | "over" | "onder" | "te" | "het" | "s")
            && !strong;
    let found = if reading.is_capital(surname) {
        let particle_capital = reading.is_capital(at) && !reading.token(at).opens;
        strong && !small
            || said == Said::Title && !only_prepositions
            || particle_capital && !only_prepositions && !small && (listed || !reading.is_word(surname))
            || listed
                && matches!(reading.word(at), "de" | "van" | "den" | "ter" | "ten" | "la" | "le" | "da" | "dos")
                && reading.is_capital(at)
                && !flags.any(Flags::COMMON | Flags::GIVEN)
            || listed && reading.word(at) == "de" && !flags.any(Flags::PLACE | Flags::GIVEN | Flags::WORD)
    } else {
        let odd = !reading.is_word(surname);
        strong && !small && (odd || listed || reading.word(at) == "van") && (odd || reading.word(at) != "al")
            || said == Said::Title && !only_prepositions && !small && (odd || listed && !flags.any(Flags::COMMON))
    };
    // `al` is a word, and begins a name only before a capital or an odd word.
    found.then_some(surname + 1)
}

/// The end of a name whose first part ends here: more given names, a surname, an initial, a genitive.
pub fn extended(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at;
    for _ in 0..5 {
        if let Some(further) = one_more(reading, to) {
            to = further;
        } else {
            break;
        }
    }
    genitive(reading, to)
}

fn one_more(reading: &Reading<'_>, to: usize) -> Option<usize> {
    if !reading.goes_on(to) {
        return None;
    }
    if reading.sign(to) == '-' && reading.is_glued(to) && reading.is_glued(to + 1) {
        let particles = particles::length(reading, to + 1);
        let part = to + 1 + particles;
        let odd = reading.has_letters(part) && !reading.is_word(part);
        return (reading.is_capital(part) || odd || reading.flags(part).any(Flags::GIVEN)).then_some(part + 1);
    }
    if !reading.token(to).spaced {
        return None;
    }
    let flags = reading.flags(to);
    if reading.is_initial(to) && reading.sign(to + 1) == '.' && reading.is_glued(to + 1) {
        let last =
            !reading.goes_on(to + 2) || reading.is_capital(to + 2) && !reading.flags(to + 2).any(Flags::SURNAME);
        return Some(if last { to + 1 } else { to + 2 });
    }
    if reading.is_capital(to) && !reading.is_initial(to) && particles::length(reading, to) == 0 {
        let person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE | Flags::PROPER);
        let name =
            (person || !reading.is_word(to)) && !flags.any(Flags::FREE) && reading.token(to).form == Form::Capital;
        return name.then_some(to + 1);
    }
    let particles = particles::length(reading, to);
    if particles > 0 {
        let surname = to + particles;
        let flags = reading.flags(surname);
        if !reading.has_letters(surname) || flags.any(Flags::FREE) || !reading.goes_on(surname) {
            return None;
        }
        let strong = particles::are_strong(reading, to, particles);
        let of_place =
            matches!(reading.word(to), "in" | "uit" | "te" | "aan" | "op" | "bij" | "over" | "onder" | "het");
        if reading.is_capital(surname) {
            let place_only = flags.any(Flags::PLACE) && !flags.any(Flags::SURNAME);
            return (strong
                || !of_place
                    && !place_only
                    && !reading.flags(surname).any(Flags::SMALL)
                    && (flags.any(Flags::SURNAME) || !reading.is_word(surname)))
            .then_some(surname + 1);
        }
        let odd = !reading.is_word(surname) && !flags.any(Flags::GIVEN);
        let listed = flags.any(Flags::SURNAME) && !flags.any(Flags::COMMON) && !reading.is_capital(to);
        return (!of_place
            && !reading.flags(surname).any(Flags::SMALL)
            && (strong
                || odd
                || listed && particles == 1 && reading.word(to) == "de"
                || listed && !flags.any(Flags::WORD)))
        .then_some(surname + 1);
    }
    let small_surname = reading.token(to).form == Form::Lower
        && flags.any(Flags::SURNAME)
        && !flags.any(Flags::COMMON | Flags::FREE)
        && !reading.flags(to).any(Flags::SMALL)
        && !reading.flags(to).any(Flags::VERB)
        && reading.token(to - 1).form == Form::Lower
        && (!reading.is_word(to) || reading.word(to).ends_with("er") && flags.any(Flags::WORD));
    small_surname.then_some(to + 1)
}

/// With its genitive: `Noors`, `Fatima's`, `Joris'`.
pub fn genitive(reading: &Reading<'_>, to: usize) -> usize {
    if matches!(reading.sign(to), '\'' | '’') && reading.is_glued(to) {
        if reading.word(to + 1) == "s" && reading.is_glued(to + 1) {
            return to + 2;
        }
        if reading.raw(to - 1).ends_with(['s', 'x', 'z'])
            && reading.token(to + 1).spaced
            && reading.has_letters(to + 1)
        {
            return to + 1;
        }
    }
    to
}
