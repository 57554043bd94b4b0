//! Numbers of cases, files and registers.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::flags::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;

const SAYS_CASE: &str = "\
zaaknummer zaaknr zaak zaaknummers dossiernummer dossiernr dossier clientnummer clientnr kenmerk \
meldingsnummer meldnummer meldingnummer referentie referentienummer ref rekestnummer rekestnr \
parketnummer parketnr aanvraagnummer beschikkingsnummer polisnummer procesverbaalnummer pv \
volgnummer leerlingnummer";

const SAYS_REGISTER: &str =
    "skj big agb kvk registratienummer registratienr bigregister nip nvo rbtv wbtv diplomanummer";

const FILLERS: &str = "\
nr nummer registratienummer registratie code register geregistreerd is onder no met";

/// The most words and signs in a code, so that time stays linear.
const LONGEST: usize = 24;
const SAID_BETWEEN: &str = "nr nummer is was no bij het hof de rechtbank met onder";

/// Whether a folded word stands before a number of a case, a file or a register.
pub fn class(word: &str) -> Flags {
    if among(word, SAYS_CASE) || among(word, SAYS_REGISTER) { Flags::SAYS_CODE } else { Flags::NONE }
}

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
            word if reading.flags(at).any(Flags::SAYS_CODE) && among(word, SAYS_CASE) => {
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
    while to < at + LONGEST && reading.sign(to) == '/' && reading.is_number(to + 1) {
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
    while to < at + LONGEST && reading.is_glued(to) {
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
    for next in at + 1..at + 7 {
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
    }
    None
}

/// Finds numbers in professional registers.
pub fn find_registration(reading: &Reading<'_>, marks: &mut Marks) {
    let mut named = (false, false);
    for at in reading.all().filter(|at| reading.flags(*at).any(Flags::SAYS_CODE)) {
        named.0 |= reading.word(at) == "skj";
        named.1 |= reading.word(at) == "big";
        let says = among(reading.word(at), SAYS_REGISTER);
        if !says || (reading.word(at) == "big" && reading.token(at).form == Form::Lower && reading.token(at).opens)
        {
            continue;
        }
        let Some(number) = behind(reading, at, FILLERS) else { continue };
        let mut to = run(reading, number, "/-.");
        while to < number + LONGEST && reading.is_number(to) && reading.goes_on(to) {
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
