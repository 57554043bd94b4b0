//! Licence plates of the Dutch series.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::{Form, Reading};

/// The Dutch series of plates: a for letters, 9 for digits.
const PLATES: &[&str] = &[
    "aa-99-99", "99-99-aa", "99-aa-99", "aa-99-aa", "aa-aa-99", "99-aa-aa", "99-aaa-9", "9-aaa-99", "aa-999-a",
    "a-999-aa", "aaa-99-a", "a-99-aaa", "9-aa-999", "999-aa-9",
];

const SAYS_CAR: &str = "\
kenteken kentekenplaat auto nummerbord wagen busje bus scooter motor bestelbus nummerplaat kent \
voertuig brommer golf";

/// Finds licence plates, with and without their dashes.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
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
            (true, ..) | (_, 2, false) => Severity::Certain,
            (_, 2, true) if !any_word => Severity::Likely,
            (_, 0, false) if to == at + 3 => Severity::Likely,
            _ => continue,
        };
        marks.add(at, to, Kind::LicencePlate, severity);
    }
}
