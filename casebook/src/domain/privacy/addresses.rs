//! Streets, with and without the number of a house.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

/// Endings that hardly end anything but the name of a street.
const STREETS: &str = "\
straat laan plein gracht singel dreef steeg plantsoen kade boulevard straatje str";
/// Endings that end other words as well.
const ALSO_STREETS: &str = "\
weg dijk hof pad park ring erf baan markt wal kamp brink hoek veld akker burg meent haven oord donk \
es gaarde waard zoom weide berg dal tuin horst rede kreek poort heide sloot vaart wijk hage stede \
kwartier passage";
/// What is counted behind a number, so that it is no house.
const UNITS: &str = "\
jaar jaren jarige jarig uur uren u euro keer x maal weken week dagen dag maanden maand minuten min \
procent kinderen km kilometer meter kg punten mensen personen jongeren gesprekken van graden op \
januari februari maart april mei juni juli augustus september oktober november";
const SAYS_ADDRESS: &str = "\
op aan adres woont woonde woonachtig wonen naar verhuist verhuisd ingeschreven huisadres woonadres \
bezoekadres nummer postadres";
/// What is numbered, and is no street.
const NUMBERED: &str = "\
groep klas kamer fase stap deel artikel art bijlage pagina blz casus vraag punt optie versie week \
dag les niveau cluster route lijn bus tram trein spoor perron hoofdstuk paragraaf lid team unit \
windows iphone covid formule jeugdwet lokaal verdieping etage afdeling nummer graad leerjaar jaar";

/// Whether a folded word ends like a street.
pub fn class(word: &str) -> Flags {
    let street = STREETS
        .split_ascii_whitespace()
        .chain(ALSO_STREETS.split_ascii_whitespace())
        .any(|end| word.ends_with(end));
    if street { Flags::STREET } else { Flags::NONE }
}

/// Finds streets.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.has_letters(*at)) {
        if marks.is_taken(at) {
            continue;
        }
        let street = if reading.flags(at).any(Flags::STREET) { street(reading, at) } else { None };
        if let Some((from, to, severity)) = street.or_else(|| without_ending(reading, at)) {
            marks.add(from, to, Kind::Address, severity);
        }
    }
}

fn ends_in(word: &str, endings: &str) -> bool {
    endings.split_ascii_whitespace().any(|end| word.strip_suffix(end).is_some_and(|stem| stem.len() >= 3))
}

/// A word that ends like a street, with what comes before it and a number behind it.
fn street(reading: &Reading<'_>, at: usize) -> Option<(usize, usize, Severity)> {
    let word = reading.word(at);
    let capital = reading.is_capital(at);
    let surely = ends_in(word, STREETS);
    let alone = among(word, STREETS) || among(word, ALSO_STREETS);
    if !(surely || alone || ends_in(word, ALSO_STREETS)) {
        return None;
    }
    let mut end = at + 1;
    // `Laan van Meerdervoort`: the street goes on behind its word.
    if alone && capital && particles::length(reading, end) > 0 {
        let name = end + particles::length(reading, end);
        if reading.is_capital(name) {
            end = name + 1;
        }
    }
    if capital && reading.token(at).opens && reading.lists.is_dictionary_word(word) {
        return None;
    }
    let from = if capital { beginning(reading, at) } else { at };
    let named = from < at || end > at + 1;
    let number = house_number(reading, end);
    let ordinary = reading.is_word(at) && !capital;
    match number {
        Some(to) if surely && !alone => Some((from, to, Severity::Certain)),
        Some(to) if capital && (named || !alone) && !is_other(reading, at, from) => {
            Some((from, to, Severity::Certain))
        }
        Some(to) if !alone && !ordinary => Some((from, to, Severity::Likely)),
        Some(to) if !alone && reading.is_near(at, 3, SAYS_ADDRESS) => Some((from, to, Severity::Likely)),
        None if surely && !alone && (capital || !reading.is_word(at)) && !is_known_street_word(word) => {
            Some((from, end, Severity::Likely))
        }
        None if alone && capital && end > at + 1 => Some((from, end, Severity::Likely)),
        _ => None,
    }
}

/// `De Weg 3` is a street; `Park 3` behind a point may be anything.
fn is_other(reading: &Reading<'_>, at: usize, from: usize) -> bool {
    from == at && (among(reading.word(at), NUMBERED) || reading.flags(at).any(Flags::FREE))
}

fn is_known_street_word(word: &str) -> bool {
    [
        "snelstraat",
        "winkelstraat",
        "hoofdstraat",
        "zijstraat",
        "dorpsplein",
        "schoolplein",
        "marktplein",
        "oplaan",
        "dwarsstraat",
        "achterstraat",
        "woonstraat",
        "speelplein",
        "ademsteeg",
        "maatstraat",
    ]
    .contains(&word)
}

/// Where the name of a street begins: over capitals, initials and particles before its last word.
fn beginning(reading: &Reading<'_>, at: usize) -> usize {
    let mut from = at;
    for _ in 0..4 {
        let before = from - 1;
        let particle = particles::is_particle(reading, before) && reading.is_capital(before - 1);
        let name = reading.is_capital(before) && !reading.token(before).opens;
        let article = reading.is_capital(before) && matches!(reading.word(before), "de" | "het");
        if reading.goes_on(from) && (name && !reading.flags(before).any(Flags::FREE) || article || particle) {
            from = before;
        } else {
            break;
        }
    }
    while particles::is_particle(reading, from) && !reading.is_capital(from) && from < at {
        from += 1;
    }
    from
}

/// Where the number of a house ends, with its addition, if one is here.
fn house_number(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let number = if matches!(reading.word(at), "nr" | "no" | "nummer") {
        if reading.sign(at + 1) == '.' { at + 2 } else { at + 1 }
    } else if reading.sign(at) == ',' && reading.is_number(at + 1) && reading.raw(at + 1).len() <= 3 {
        at + 1
    } else {
        at
    };
    if !reading.is_number(number) || !reading.goes_on(number) || reading.raw(number).len() > 4 {
        return None;
    }
    let mut to = number + 1;
    if matches!(reading.sign(to), '-' | '/') && reading.is_glued(to) && reading.is_glued(to + 1) {
        let part = to + 1;
        if reading.is_number(part) || reading.raw(part).len() <= 3 {
            to = part + 1;
        }
    } else if reading.has_letters(to) && reading.goes_on(to) {
        let addition = reading.raw(to);
        let glued = reading.is_glued(to) && addition.len() <= 3;
        let apart = addition.len() == 1 && !matches!(reading.word(to), "u" | "x" | "k")
            || matches!(reading.word(to), "bis" | "hs" | "huis" | "ii" | "iii" | "rood" | "zwart");
        if glued && !matches!(reading.word(to), "e" | "x" | "de" | "ste" | "u") || apart {
            to += 1;
        } else if glued {
            return None;
        }
    }
    if among(reading.word(to), UNITS) || matches!(reading.sign(to), '%' | '€') {
        return None;
    }
    let time =
        matches!(reading.sign(to), ':' | '.' | ',') && reading.is_glued(to + 1) && reading.is_number(to + 1);
    (!time).then_some(to)
}

/// `Turfsteker 41 in Emmen`, `Turfsteker 41, 7811 RM`.
fn in_a_town(reading: &Reading<'_>, to: usize) -> bool {
    let town = |at: usize| reading.is_capital(at) && reading.flags(at).any(Flags::PLACE | Flags::BEGINS_PLACE);
    let postcode =
        |at: usize| reading.is_number(at) && reading.raw(at).len() == 4 && reading.raw(at + 1).len() == 2;
    let next =
        if reading.sign(to) == ',' || reading.word(to) == "in" || reading.word(to) == "te" { to + 1 } else { to };
    reading.goes_on(next) && next > to && (town(next) || postcode(next))
}

/// `Het Zand 12`, `op de Bongerd 12`: capitals with a number, where somebody lives.
fn without_ending(reading: &Reading<'_>, at: usize) -> Option<(usize, usize, Severity)> {
    if !reading.is_capital(at) || reading.token(at).form != Form::Capital || reading.raw(at).len() < 3 {
        return None;
    }
    let to = house_number(reading, at + 1)?;
    let from = beginning(reading, at);
    let before = from - 1;
    let article = reading.is_capital(from) && matches!(reading.word(from), "de" | "het") && from < at;
    let said = reading.is_near(from, 2, SAYS_ADDRESS);
    if among(reading.word(at), NUMBERED)
        || reading.flags(at).any(Flags::FREE)
        || reading.token(at).opens && !article
    {
        return None;
    }
    let month = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
    .contains(&reading.word(at));
    let year = reading.raw(at + 1).len() == 4 && matches!(&reading.raw(at + 1)[..2], "19" | "20");
    if month || year && !article || reading.sign(before) == '@' {
        return None;
    }
    match (article, said) {
        (true, _) => Some((from, to, Severity::Certain)),
        (false, true) => Some((from, to, Severity::Likely)),
        (false, false) if in_a_town(reading, to) => Some((from, to, Severity::Likely)),
        _ => None,
    }
}
