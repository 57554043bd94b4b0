//! Numbers of files, registers and cars.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

const SAYS_CASE: &str = "\
zaaknummer zaaknr zaak zaaknummers dossiernummer dossiernr dossier clientnummer clientnr kenmerk \
meldingsnummer meldnummer meldingnummer referentie referentienummer ref rekestnummer rekestnr \
parketnummer parketnr aanvraagnummer beschikkingsnummer polisnummer procesverbaalnummer pv \
volgnummer leerlingnummer";
const SAYS_REGISTER: &str = "skj big agb kvk bigregister nip nvo rbtv wbtv diplomanummer";
const FILLERS: &str = "\
nr nummer registratienummer registratie code register geregistreerd is onder no met";

const SAID_BETWEEN: &str = "nr nummer is was no bij het hof de rechtbank met onder";

/// Finds numbers of cases and files: as a court writes them, or behind a word that says so.
pub fn find_case_number(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.has_letters(*at) || reading.is_number(*at)) {
        let (to, severity) = match reading.word(at) {
            "c" if reading.sign(at + 1) == '/' && reading.is_number(at + 2) => {
                (court(reading, at), Severity::Certain)
            }
            "je" | "jerk" | "fa" | "jz" if is_cause_list(reading, at) => {
                (cause_list(reading, at), Severity::Certain)
            }
            "pl" if reading.is_number(at + 1) && reading.is_glued(at + 1) && reading.raw(at + 1).len() >= 4 => {
                (run(reading, at, "-/."), Severity::Certain)
            }
            "ecli" if reading.sign(at + 1) == ':' => (run(reading, at, ":"), Severity::Certain),
            word if among(word, SAYS_CASE) => {
                let Some(number) = behind(reading, at, SAID_BETWEEN) else { continue };
                let to = run(reading, number, "/-.:");
                let digits: usize =
                    (number..to).filter(|at| reading.is_number(*at)).map(|at| reading.raw(at).len()).sum();
                if digits < 4 || is_year_alone(reading, number, to) {
                    continue;
                }
                marks.add(number, to, Kind::CaseNumber, Severity::Certain);
                continue;
            }
            _ if is_appeal(reading, at) => (at + 7, Severity::Certain),
            _ if is_parket(reading, at) => (run(reading, at, "/-."), Severity::Likely),
            _ => continue,
        };
        if to > at {
            marks.add(at, to, Kind::CaseNumber, severity);
        }
    }
}

/// `10/123456-24`, as the prosecutor numbers.
fn is_parket(reading: &Reading<'_>, at: usize) -> bool {
    reading.is_number(at)
        && reading.raw(at).len() == 2
        && !reading.is_glued(at)
        && matches!(reading.sign(at + 1), '/' | '-' | '.')
        && reading.is_glued(at + 1)
        && reading.raw(at + 2).len() == 6
        && reading.is_number(at + 2)
        && reading.is_glued(at + 2)
        && matches!(reading.sign(at + 3), '-' | '/')
        && reading.is_number(at + 4)
        && reading.raw(at + 4).len() == 2
}

/// `200.345.678/01`, as a court of appeal numbers.
fn is_appeal(reading: &Reading<'_>, at: usize) -> bool {
    reading.is_number(at)
        && !reading.is_glued(at)
        && (0..3).all(|step| reading.is_number(at + 2 * step) && reading.raw(at + 2 * step).len() == 3)
        && reading.sign(at + 1) == '.'
        && reading.sign(at + 3) == '.'
        && reading.sign(at + 5) == '/'
        && reading.is_number(at + 6)
}

fn is_year_alone(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    to == from + 1 && reading.raw(from).len() == 4 && matches!(&reading.raw(from)[..2], "19" | "20")
}

/// `C/16/534211 / JE RK 24-1432`, whole if the second half is there.
fn court(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at + 1;
    while reading.sign(to) == '/' && reading.is_number(to + 1) {
        to += 2;
    }
    if reading.sign(to) == '/' && is_cause_list(reading, to + 1) {
        return cause_list(reading, to + 1);
    }
    if is_cause_list(reading, to) { cause_list(reading, to) } else { to }
}

/// `JE RK 24-1432`, `JERK 24-1432`, `FA RK 23-991`.
fn is_cause_list(reading: &Reading<'_>, at: usize) -> bool {
    let number = if reading.word(at + 1) == "rk" { at + 2 } else { at + 1 };
    (number == at + 2 || reading.word(at) == "jerk")
        && reading.is_number(number)
        && matches!(reading.sign(number + 1), '-' | '/' | '–')
        && reading.is_number(number + 2)
}

fn cause_list(reading: &Reading<'_>, at: usize) -> usize {
    if reading.word(at + 1) == "rk" { at + 5 } else { at + 4 }
}

/// The end of letters and digits that are written as one, with these signs between.
fn run(reading: &Reading<'_>, at: usize, between: &str) -> usize {
    let mut to = at + 1;
    while reading.is_glued(to) {
        if reading.has_letters(to) || reading.is_number(to) {
            to += 1;
        } else if between.contains(reading.sign(to))
            && reading.is_glued(to + 1)
            && (reading.has_letters(to + 1) || reading.is_number(to + 1))
        {
            to += 2;
        } else {
            break;
        }
    }
    to
}

/// Where a code begins behind a word that says what it is, over fillers and a colon.
fn behind(reading: &Reading<'_>, at: usize, fillers: &str) -> Option<usize> {
    let mut next = at + 1;
    for _ in 0..6 {
        if !reading.goes_on(next) {
            return None;
        }
        if reading.is_number(next) {
            return Some(next);
        }
        let code = reading.has_letters(next)
            && (reading.is_glued(next + 1) || reading.is_number(next + 1))
            && (reading.is_number(next + 1) || reading.is_number(next + 2));
        if code && !among(reading.word(next), fillers) {
            return Some(next);
        }
        if !(among(reading.word(next), fillers) || matches!(reading.sign(next), ':' | '.' | '-' | '#' | '(' | '°'))
        {
            return None;
        }
        next += 1;
    }
    None
}

/// Finds numbers in professional registers.
pub fn find_registration(reading: &Reading<'_>, marks: &mut Marks) {
    let mut named = (false, false);
    for at in reading.all().filter(|at| reading.has_letters(*at)) {
        named.0 |= reading.word(at) == "skj";
        named.1 |= reading.word(at) == "big";
        let says = among(reading.word(at), SAYS_REGISTER)
            || reading.word(at) == "registratienummer"
            || reading.word(at) == "registratienr";
        if !says || (reading.word(at) == "big" && reading.token(at).form == Form::Lower && reading.token(at).opens)
        {
            continue;
        }
        let Some(number) = behind(reading, at, FILLERS) else { continue };
        let mut to = run(reading, number, "/-.");
        while reading.is_number(to) && reading.goes_on(to) {
            to += 1;
        }
        let digits: usize = (number..to).filter(|at| reading.is_number(*at)).map(|at| reading.raw(at).len()).sum();
        if digits >= 5 {
            marks.add(number, to, Kind::RegistrationNumber, Severity::Certain);
        }
    }
    // In a text that speaks of a register: nine digits of SKJ, eleven of BIG.
    for at in reading.all().filter(|at| reading.is_number(*at) && !reading.is_glued(*at)) {
        let number = reading.raw(at);
        if named.0 && number.len() == 9 && number.starts_with("100")
            || named.1 && number.len() == 11 && !number.starts_with('0')
        {
            marks.add(at, at + 1, Kind::RegistrationNumber, Severity::Likely);
        }
    }
}

/// The Dutch series of plates: a for letters, 9 for digits.
const PLATES: &[&str] = &[
    "aa-99-99", "99-99-aa", "99-aa-99", "aa-99-aa", "aa-aa-99", "99-aa-aa", "99-aaa-9", "9-aaa-99", "aa-999-a",
    "a-999-aa", "aaa-99-a", "a-99-aaa", "9-aa-999", "999-aa-9",
];
const SAYS_CAR: &str = "\
kenteken kentekenplaat auto nummerbord wagen busje bus scooter motor bestelbus nummerplaat kent \
voertuig brommer golf";

/// Finds licence plates, with and without their dashes.
pub fn find_plate(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all() {
        let (small, length) = (reading.token(at).form == Form::Lower, reading.raw(at).len());
        if length > 3 || marks.is_taken(at) || !(reading.has_letters(at) || reading.is_number(at)) {
            continue;
        }
        if reading.is_glued(at) && reading.token(at - 1).form != Form::Sign {
            continue;
        }
        let begins = reading.is_number(at) || reading.is_number(at + 1) || reading.sign(at + 1) == '-';
        if !begins {
            continue;
        }
        let said = reading.is_near(at, 8, SAYS_CAR);
        let (mut shape, mut to, mut dashes) = (String::new(), at, 0);
        let (mut any_small, mut any_word) = (small, false);
        while shape.len() < 8 && (reading.has_letters(to) || reading.is_number(to)) {
            let raw = reading.raw(to);
            if !raw.is_ascii() || raw.len() > 3 {
                break;
            }
            let sign = if reading.is_number(to) { '9' } else { 'a' };
            shape.extend(std::iter::repeat_n(sign, raw.len()));
            any_small |= reading.token(to).form == Form::Lower;
            any_word |= reading.has_letters(to) && reading.is_word(to);
            to += 1;
            let dash = reading.sign(to) == '-' && reading.is_glued(to) && reading.is_glued(to + 1);
            let blank = said && reading.goes_on(to) && reading.token(to).spaced;
            if !(dash || blank || reading.is_glued(to)) || shape.len() >= 8 {
                break;
            }
            dashes += usize::from(dash);
            to += usize::from(dash);
            shape.push('-');
        }
        let ends = !(reading.is_glued(to)
            && (reading.has_letters(to) || reading.is_number(to) || reading.sign(to) == '-'));
        if !ends || !PLATES.contains(&shape.as_str()) {
            continue;
        }
        let severity = match (said, dashes, any_small) {
            (true, ..) => Severity::Certain,
            (_, 2, false) => Severity::Certain,
            (_, 2, true) if !any_word => Severity::Likely,
            (_, 0, false) if to == at + 3 => Severity::Likely,
            _ => continue,
        };
        marks.add(at, to, Kind::LicencePlate, severity);
    }
}
