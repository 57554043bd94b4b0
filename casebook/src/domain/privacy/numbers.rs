//! Numbers that test themselves: citizen service numbers (the 11-test) and bank accounts (ISO 13616, mod 97).
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

const SAYS_BSN: &str = "bsn burgerservicenummer servicenummer sofinummer sofi bsnnummer";
/// How people write nine digits in groups.
const GROUPS: [&[usize]; 7] = [&[9], &[3, 3, 3], &[4, 2, 3], &[2, 3, 4], &[3, 2, 4], &[4, 3, 2], &[2, 2, 2, 3]];

/// Finds citizen service numbers.
pub fn find_bsn(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.is_number(*at)) {
        if at > 0 && reading.is_number(at - 1) && !reading.token(at).spaced {
            continue;
        }
        if reading.raw(at).len() > 9 {
            continue;
        }
        let said = reading.is_near(at, 6, SAYS_BSN);
        let (mut digits, mut groups, mut to) = (String::new(), Vec::new(), at);
        loop {
            let group = reading.raw(to);
            if digits.len() + group.len() > 9 {
                break;
            }
            digits.push_str(group);
            groups.push(group.len());
            to += 1;
            if digits.len() >= 8 && is_whole(reading, at, to) {
                let passes = passes_eleven_test(&digits);
                let severity = match (digits.len(), said, passes) {
                    (9, false, true) if GROUPS.contains(&groups.as_slice()) => Some(Severity::Certain),
                    (_, true, true) => Some(Severity::Certain),
                    (_, true, false) => Some(Severity::Likely),
                    _ => None,
                };
                if let Some(severity) = severity
                    && (digits.len() == 9 || !reading.is_number(to))
                {
                    marks.add(at, to, Kind::Bsn, severity);
                    break;
                }
            }
            if matches!(reading.sign(to), '.' | '-') && reading.is_glued(to) && reading.is_glued(to + 1) {
                to += 1;
            }
            if !reading.is_number(to) || !reading.goes_on(to) {
                break;
            }
        }
    }
}

/// Whether a run of digits is not a piece of something longer.
fn is_whole(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let glued_word = |at: usize| reading.is_glued(at) && (reading.has_letters(at) || reading.is_number(at));
    let runs_on = reading.is_glued(to)
        && matches!(reading.sign(to), '-' | '.' | '/' | ',')
        && reading.is_glued(to + 1)
        && reading.is_number(to + 1);
    let runs_before = reading.is_glued(from)
        && matches!(reading.sign(from - 1), '-' | '/' | '+' | '.' | ',')
        && reading.is_glued(from - 1)
        && (reading.is_number(from - 2) || reading.has_letters(from - 2));
    let plus = reading.is_glued(from) && reading.sign(from - 1) == '+';
    let behind_letters = reading.is_glued(from) && reading.has_letters(from - 1);
    !(glued_word(to) || runs_on || runs_before || plus || behind_letters)
}

/// The 11-test of a citizen service number: nine digits, or eight with a zero left out.
pub fn passes_eleven_test(digits: &str) -> bool {
    let padded = format!("{digits:0>9}");
    let sum: i32 = padded
        .bytes()
        .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
        .map(|(digit, weight)| i32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    padded.len() == 9 && sum != 0 && sum % 11 == 0
}

/// How long an account number is, by its country.
const LENGTHS: [(&str, usize); 22] = [
    ("nl", 18),
    ("be", 16),
    ("de", 22),
    ("fr", 27),
    ("gb", 22),
    ("es", 24),
    ("it", 27),
    ("pl", 28),
    ("tr", 26),
    ("ma", 28),
    ("lu", 20),
    ("at", 20),
    ("pt", 25),
    ("ch", 21),
    ("ie", 22),
    ("ro", 24),
    ("bg", 22),
    ("hu", 28),
    ("cz", 24),
    ("gr", 27),
    ("se", 24),
    ("lt", 20),
];

/// Finds bank account numbers.
pub fn find_iban(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.has_letters(*at)) {
        if !reading.is_number(at + 1)
            || reading.raw(at + 1).len() < 2
            || reading.token(at).spaced == reading.is_glued(at)
        {
            continue;
        }
        let Some((country, length)) = LENGTHS.iter().find(|(country, _)| *country == reading.word(at)) else {
            continue;
        };
        let (mut account, mut to) = (String::new(), at);
        while account.len() < *length
            && to < at + 40
            && (reading.has_letters(to)
                || reading.is_number(to)
                || reading.is_glued(to) && "-.".contains(reading.sign(to)))
            && (to == at || reading.goes_on(to))
        {
            if reading.token(to).form != crate::domain::privacy::reading::Form::Sign {
                account.push_str(reading.raw(to));
            }
            to += 1;
        }
        if account.len() != *length || !account.is_ascii() {
            continue;
        }
        if passes_mod_97(&account) {
            marks.add(at, to, Kind::Iban, Severity::Certain);
        } else if *country == "nl" && account[8..].bytes().all(|byte| byte.is_ascii_digit()) {
            marks.add(at, to, Kind::Iban, Severity::Likely);
        }
    }
}

/// The test of ISO 7064 that every account number passes.
pub fn passes_mod_97(account: &str) -> bool {
    if account.len() < 5 || !account.is_ascii() {
        return false;
    }
    let (country, rest) = account.split_at(4);
    rest.bytes().chain(country.bytes()).try_fold(0u32, |left, byte| {
        let value = char::from(byte).to_digit(36)?;
        Some((left * if value > 9 { 100 } else { 10 } + value) % 97)
    }) == Some(1)
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::numbers::{passes_eleven_test, passes_mod_97};

    #[test]
    fn a_number_passes_its_test_and_not_with_one_digit_changed() {
        assert!(passes_eleven_test("111222333") && passes_eleven_test("123456782"));
        assert!(!passes_eleven_test("111222334") && !passes_eleven_test("000000000"));
        assert!(passes_mod_97("NL91ABNA0417164300") && passes_mod_97("nl91abna0417164300"));
        assert!(!passes_mod_97("NL91ABNA0417164301") && !passes_mod_97("NL"));
    }
}
