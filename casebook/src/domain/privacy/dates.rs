//! Days: with or without a year, in digits and in words. A month or a weekday alone is none.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

const MONTHS: &str = "januari februari maart april mei juni juli augustus \
    september oktober november december";
const SHORT_MONTHS: &str = "jan feb febr mrt apr jun jul aug sep sept okt nov dec";
const WEEKDAYS: &str = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";
const SHORT_WEEKDAYS: &str = "ma di wo do vr za zo";
const DAYS_IN_WORDS: &str = "\
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien \
zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig \
vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig eerste \
tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende \
vijftiende zestiende twintigste dertigste eenendertigste";
/// What comes before a day and a month in digits.
const SAYS_DATE: &str = "\
op geb geboren dd d datum geboortedatum gebdatum vanaf sinds tot per voor na van ma di wo do vr za \
zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tm";
/// What comes behind two numbers that are no date.
const COUNTED: &str = "\
keer x jaar jarigen dagen dag weken week maanden maand uur uren u kinderen mensen personen \
gesprekken minuten punten euro op procent collegas van gewonnen nachten";

fn is_month_word(word: &str) -> bool {
    among(word, MONTHS) || among(word, SHORT_MONTHS)
}

/// A day of the week, short, or with a part of the day: `do`, `donderdagavond`.
fn is_weekday(word: &str) -> bool {
    const PARTS: &str = "ochtend morgen middag avond nacht";
    let stem = PARTS.split_ascii_whitespace().find_map(|part| word.strip_suffix(part)).unwrap_or(word);
    among(stem, WEEKDAYS) || among(word, SHORT_WEEKDAYS)
}

/// Whether a folded word is the number of a day.
pub fn class(word: &str) -> Flags {
    if among(word, DAYS_IN_WORDS) { Flags::DAY } else { Flags::NONE }
}

/// Finds days.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all() {
        if marks.is_taken(at) {
            continue;
        }
        let found = if reading.is_number(at) {
            iso(reading, at)
                .or_else(|| in_digits(reading, at))
                .or_else(|| with_month(reading, at))
                .or_else(|| without_year(reading, at))
                .or_else(|| behind_weekday(reading, at))
        } else if reading.flags(at).any(Flags::DAY) {
            in_words(reading, at)
        } else {
            None
        };
        if let Some((to, severity)) = found {
            let from = with_weekday(reading, at);
            if !marks.add(from, to, Kind::Date, severity) {
                marks.add(at, to, Kind::Date, severity);
            }
        }
    }
}

fn number(reading: &Reading<'_>, at: usize) -> Option<u32> {
    if reading.is_number(at) && reading.raw(at).len() <= 4 { reading.raw(at).parse().ok() } else { None }
}

fn is_day(reading: &Reading<'_>, at: usize) -> bool {
    reading.raw(at).len() <= 2 && number(reading, at).is_some_and(|day| (1..=31).contains(&day))
}

fn is_month(reading: &Reading<'_>, at: usize) -> bool {
    reading.raw(at).len() <= 2 && number(reading, at).is_some_and(|month| (1..=12).contains(&month))
}

fn is_full_year(reading: &Reading<'_>, at: usize) -> bool {
    reading.raw(at).len() == 4 && number(reading, at).is_some_and(|year| (1900..=2100).contains(&year))
}

/// Whether the number goes on into something that is no date.
fn runs_on(reading: &Reading<'_>, to: usize) -> bool {
    reading.is_glued(to)
        && (reading.has_letters(to)
            || reading.is_number(to)
            || matches!(reading.sign(to), '-' | '/' | '.' | ',' | ':')
                && reading.is_glued(to + 1)
                && reading.is_number(to + 1))
}

fn begins_inside(reading: &Reading<'_>, at: usize) -> bool {
    reading.is_glued(at)
        && (reading.has_letters(at - 1)
            || matches!(reading.sign(at - 1), '-' | '/' | '.' | ',' | ':' | '€')
                && reading.is_glued(at - 1)
                && (reading.is_number(at - 2) || reading.sign(at - 1) == '€'))
}

/// `2012-07-03`.
fn iso(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let sign = reading.sign(at + 1);
    let found = is_full_year(reading, at)
        && matches!(sign, '-' | '/' | '.')
        && is_month(reading, at + 2)
        && reading.sign(at + 3) == sign
        && is_day(reading, at + 4)
        && (1..=4).all(|step| reading.is_glued(at + step))
        && !begins_inside(reading, at);
    found.then_some((at + 5, Severity::Certain))
}

/// `3-7-12`, `03.07.2012`, `3 / 7 / 2012`.
fn in_digits(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let sign = reading.sign(at + 1);
    let year = reading.raw(at + 4);
    let found = is_day(reading, at)
        && matches!(sign, '-' | '/' | '.' | '–')
        && is_month(reading, at + 2)
        && reading.sign(at + 3) == sign
        && (is_full_year(reading, at + 4) || year.len() == 2 && reading.is_number(at + 4))
        && (1..=4).all(|step| reading.goes_on(at + step))
        && !begins_inside(reading, at)
        && !runs_on(reading, at + 5);
    // Two figures for a year may also be the number of a paragraph.
    let numbered = sign == '.' && year.len() == 2 && !reading.is_near(at, 2, SAYS_DATE);
    (found && !numbered).then_some((at + 5, Severity::Certain))
}

/// `4 feb. 2025`, `3 mei`, `12e maart`.
fn with_month(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    if !is_day(reading, at) || begins_inside(reading, at) {
        return None;
    }
    let mut month = at + 1;
    if reading.is_glued(month) && matches!(reading.word(month), "e" | "de" | "ste") {
        month += 1;
    }
    if reading.sign(month) == '-' || reading.sign(month) == '.' {
        month += 1;
    }
    if !reading.goes_on(month) || !is_month_word(reading.word(month)) {
        // A range, of which only the last day has the month: `3 en 4 mei`, `12-14 juni`, `3 t/m 5 mei`.
        return day_of_range(reading, at);
    }
    Some((with_year(reading, month + 1), Severity::Certain))
}

fn day_of_range(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let mut next = at + 1;
    let between = |place: usize| {
        matches!(reading.word(place), "en" | "of" | "tot" | "t" | "m" | "tm" | "op")
            || matches!(reading.sign(place), '-' | '–' | '/' | '+' | '&')
    };
    while next < at + 4 && between(next) && reading.goes_on(next) {
        next += 1;
    }
    let is_range = next > at + 1
        && reading.goes_on(next)
        && is_day(reading, next)
        && reading.goes_on(next + 1)
        && is_month_word(reading.word(next + 1));
    is_range.then(|| (with_year(reading, next + 2), Severity::Certain))
}

/// The end of a date whose month ends here, with a point and a year if they are there.
fn with_year(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at;
    if matches!(reading.sign(to), '.' | '-') && reading.is_glued(to) {
        to += 1;
    }
    let apostrophe = matches!(reading.sign(to), '\'' | '’' | '‘');
    let year = if apostrophe { to + 1 } else { to };
    if reading.goes_on(year) && (is_full_year(reading, year) || apostrophe && reading.raw(year).len() == 2) {
        return year + 1;
    }
    let short = to > at && reading.is_number(to) && reading.raw(to).len() == 2 && reading.is_glued(to);
    if short { to + 1 } else { at }
}

/// `op 3-7`, `di 4/2`: only where the words around it say that it is a day.
fn without_year(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let found = is_day(reading, at)
        && matches!(reading.sign(at + 1), '-' | '/')
        && is_month(reading, at + 2)
        && reading.is_glued(at + 1)
        && reading.is_glued(at + 2)
        && !begins_inside(reading, at)
        && !runs_on(reading, at + 3)
        && !(reading.sign(at + 3) == '-' && reading.is_glued(at + 3))
        && !(reading.raw(at) == "24" && reading.raw(at + 2) == "7");
    let before = if reading.sign(at - 1) == '.' || reading.sign(at - 1) == ':' { at - 1 } else { at };
    let said = reading.is_near(before, 1, SAYS_DATE)
        || reading.is_near(before, 3, "jarig verjaardag geboren geboortedatum datum");
    (found && said && !among(reading.word(at + 3), COUNTED)).then_some((at + 3, Severity::Likely))
}

/// `donderdag de 12e`, `vrijdag 3`.
fn behind_weekday(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let ordinal = reading.is_glued(at + 1) && matches!(reading.word(at + 1), "e" | "de" | "ste");
    let weekday = if reading.word(at - 1) == "de" { at - 2 } else { at - 1 };
    let to = if ordinal { at + 2 } else { at + 1 };
    let said = among(reading.word(weekday), WEEKDAYS) && reading.goes_on(at) && reading.goes_on(at - 1);
    let counted = among(reading.word(to), COUNTED)
        || matches!(reading.sign(to), ':' | '-' | '/' | '%' | '.')
            && reading.is_glued(to)
            && reading.is_number(to + 1);
    // `op de 21e`, but not `op de 3e verdieping`.
    let behind = reading.flags(to);
    let on_the = ordinal
        && reading.word(at - 1) == "de"
        && matches!(reading.word(at - 2), "op" | "tot" | "vanaf" | "sinds" | "van" | "voor" | "na")
        && (!reading.has_letters(to) || !reading.goes_on(to) || behind.any(Flags::VERB | Flags::SMALL));
    if on_the && is_day(reading, at) {
        return Some((to, Severity::Possible));
    }
    let is_time = !ordinal && reading.word(at - 1) != "de";
    (said && is_day(reading, at) && !counted && !is_time).then_some((to, Severity::Likely))
}

/// `drie mei`, `de eerste januari`.
fn in_words(reading: &Reading<'_>, at: usize) -> Option<(usize, Severity)> {
    let is_month =
        reading.goes_on(at + 1) && among(reading.word(at + 1), MONTHS) && reading.token(at).form != Form::Capitals;
    // `een mei` is hardly a day; `een maart` never.
    (is_month && reading.word(at) != "een").then(|| (with_year(reading, at + 2), Severity::Likely))
}

/// Where a date begins with its weekday: `di 4 feb.`, `maandag, 3 mei`.
fn with_weekday(reading: &Reading<'_>, at: usize) -> usize {
    let mut before = at - 1;
    while before + 3 > at && (matches!(reading.sign(before), '.' | ',') || reading.word(before) == "de") {
        before -= 1;
    }
    let on_line = (before + 1..=at).all(|place| reading.goes_on(place));
    if on_line && is_weekday(reading.word(before)) && at - before <= 3 { before } else { at }
}
