//! The name behind a word for a school, a home or an institution.
use crate::domain::privacy::finding::Severity;
use crate::domain::privacy::institutions::more_capitals;
use crate::domain::privacy::institutions::words::How;
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

pub fn name_behind(reading: &Reading<'_>, at: usize, how: How) -> Option<(usize, Severity)> {
    let mut next = at + 1;
    if reading.sign(next) == '-' && reading.is_glued(next) {
        return None;
    }
    let quoted = matches!(reading.sign(next), '"' | '“' | '„' | '\'' | '‘' | '’') && reading.token(next).spaced;
    if quoted {
        next += 1;
    }
    if !reading.goes_on(next) || !(reading.has_letters(next) || reading.is_number(next) && how == How::Sure) {
        return None;
    }
    let particles = particles::length(reading, next);
    let name = next + particles;
    let article = is_article(reading, next) || reading.sign(next) == '\'' || reading.sign(next) == '’';
    // With a capital: `gezinshuis De Linde`, `obs de Klimboom`, `stichting Het Kompas`.
    if particles > 0 && reading.is_capital(name) && reading.goes_on(name) && is_named(reading, name, how) {
        let fits = match how {
            How::Sure | How::Named => {
                article || reading.is_capital(next) || particles::are_strong(reading, next, particles)
            }
            How::Capital => article,
            How::Article => article && (reading.is_capital(next) || !is_determined(reading, at)),
        };
        return fits.then(|| (more_capitals(reading, name + 1), Severity::Certain));
    }
    if particles == 0 && reading.is_capital(next) && is_named(reading, next, how) {
        let fits = how != How::Article
            || !reading.flags(next).any(Flags::GIVEN | Flags::FREE | Flags::PLACE) && !is_determined(reading, at);
        return fits.then(|| (more_capitals(reading, next + 1), Severity::Certain));
    }
    if particles > 0
        && reading.is_capital(next)
        && is_article(reading, next)
        && reading.has_letters(name)
        && how != How::Capital
    {
        return Some((name + 1, Severity::Likely));
    }
    if how == How::Capital && !quoted {
        return of_body(reading, at, next);
    }
    if how == How::Article && !quoted {
        return None;
    }
    in_small_letters(reading, at, next, how, quoted)
}

fn is_article(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.word(at), "de" | "het" | "den" | "d")
}

/// Bodies that say of themselves where they are, or how they are called: `ggz drenthe`, `jeugdbescherming west`.
fn of_body(reading: &Reading<'_>, at: usize, next: usize) -> Option<(usize, Severity)> {
    const CALLED: &str = "jeugdbescherming jeugdhulp jeugdzorg ggz ggd stichting wijkteam gebiedsteam woningcorporatie \
    advocatenkantoor huisartsenpraktijk ziekenhuis camping restaurant garage cafe kapsalon woningbouwvereniging";
    let direction = matches!(reading.word(next), "noord" | "zuid" | "oost" | "west" | "midden");
    let flags = reading.flags(next);
    let place = flags.any(Flags::PLACE) && !flags.any(Flags::WORD);
    let odd = !reading.is_word(next) && reading.word(next).len() >= 4;
    let fits = among(reading.word(at), CALLED) && !reading.is_capital(next) && (direction || place || odd);
    fits.then_some((next + 1, Severity::Likely))
}

/// Whether an article or the like stands before a word, so that it needs no name of its own.
fn is_determined(reading: &Reading<'_>, at: usize) -> bool {
    const DETERMINERS: &str = "de het een zijn haar onze ons hun mijn jouw die deze dit dat elke geen andere nieuwe vorige zn eigen speciale";
    reading.goes_on(at) && among(reading.word(at - 1), DETERMINERS)
}

/// Whether a word with a capital can be the name of an institution.
fn is_named(reading: &Reading<'_>, at: usize, how: How) -> bool {
    let flags = reading.flags(at);
    let short = reading.token(at).form == Form::Capitals && reading.raw(at).chars().count() <= 4;
    let direction = matches!(reading.word(at), "noord" | "zuid" | "oost" | "west" | "midden" | "centrum");
    !(how == How::Capital && (flags.any(Flags::FREE) && !direction || short)
        || reading.flags(at).any(Flags::SMALL) && how != How::Sure)
        && !(flags.any(Flags::FREE) && how == How::Named && reading.is_word(at))
        && !reading.is_initial(at)
}

/// `obs de klimboom`, `gezinshuis de linde`: an article without its own noun before the word makes a name of the next.
fn in_small_letters(
    reading: &Reading<'_>,
    at: usize,
    next: usize,
    how: How,
    quoted: bool,
) -> Option<(usize, Severity)> {
    let determined = is_determined(reading, at);
    let article = is_article(reading, next) || matches!(reading.sign(next), '\'' | '’');
    let name = if article { next + particles::length(reading, next).max(1) } else { next };
    if !reading.has_letters(name) || !reading.goes_on(name) || reading.is_capital(next) && !article {
        return None;
    }
    let word = reading.word(name);
    if reading.flags(name).any(Flags::SMALL) || reading.flags(name).any(Flags::VERB) && word != "brug" {
        return None;
    }
    let flags = reading.flags(name);
    let odd = !reading.is_word(name);
    let known = flags.any(Flags::PLACE | Flags::SURNAME | Flags::GIVEN) && !flags.any(Flags::COMMON);
    let ok = quoted
        || match how {
            How::Sure if article => !determined || ends_there(reading, name + 1),
            How::Sure => odd || known && !determined,
            _ if article => !determined && ends_there(reading, name + 1) && !among(reading.word(at), STANDS_ALONE),
            _ => odd || known && !flags.any(Flags::WORD),
        };
    let free = flags.any(Flags::FREE | Flags::ROLE) || among(word, NO_NAMES);
    (ok && !free && word.len() > 2).then_some((name + 1, Severity::Likely))
}

/// Words that go before an article without having a name: `op school de baas`.
const STANDS_ALONE: &str = "\
school so pro mbo havo vmbo mavo college kamp dagbesteding pleegzorg scouting";

/// Ordinary words behind an article that are no name of a school or a home.
const NO_NAMES: &str = "\
hele dag tijd week afgelopen volgende komende deur beste les lessen meeste boel groep groepen dagen \
regels leiding rust sfeer avond ochtend middag nacht zomer";

fn ends_there(reading: &Reading<'_>, at: usize) -> bool {
    !reading.goes_on(at)
        || matches!(reading.sign(at), '.' | ',' | ')' | ';' | '!' | '?' | '"')
        || matches!(reading.word(at), "in" | "en" | "te" | "waar" | "zit" | "heeft" | "is" | "gaat" | "met")
}
