//! How somebody can be reached: e-mail, telephone, the web, a postcode.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

/// Finds e-mail addresses, and names in apps that begin with an at sign.
pub fn find_email(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.sign(*at) == '@') {
        let belongs = |at: usize| {
            reading.has_letters(at)
                || reading.is_number(at)
                || matches!(reading.sign(at), '.' | '_' | '-' | '+' | '%')
        };
        let (mut from, mut to) = (at, at + 1);
        while reading.is_glued(from) && belongs(from - 1) {
            from -= 1;
        }
        while reading.is_glued(to) && belongs(to) {
            to += 1;
        }
        while to > at + 1 && reading.token(to - 1).form == crate::domain::privacy::reading::Form::Sign {
            to -= 1;
        }
        if to == at + 1 {
            continue;
        }
        let has_point = (at + 1..to).any(|place| reading.sign(place) == '.');
        if from < at && has_point {
            marks.add(from, to, Kind::Email, Severity::Certain);
        } else if from == at && reading.has_letters(at + 1) {
            marks.add(from, to, Kind::Url, Severity::Likely);
        } else if from < at {
            marks.add(from, to, Kind::Email, Severity::Likely);
        }
    }
}

/// The most words and signs before the ending of an address, so that time stays linear.
const LONGEST: usize = 24;

const ENDS: &[&str] =
    &["nl", "com", "org", "net", "eu", "be", "de", "info", "nu", "online", "frl", "amsterdam", "io", "me"];
/// Endings that are words as well: a full stop without a blank behind it is no address.
const ENDS_THAT_ARE_WORDS: &[&str] = &["be", "de", "info", "nu", "me", "online"];

/// Finds addresses on the web, with and without what comes before them.
pub fn find_url(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.has_letters(*at)) {
        let word = reading.word(at);
        let schemed = matches!(word, "http" | "https")
            && reading.sign(at + 1) == ':'
            && reading.sign(at + 2) == '/'
            && reading.sign(at + 3) == '/';
        let www = word == "www" && reading.sign(at + 1) == '.' && reading.is_glued(at + 2);
        let ending = !schemed
            && !www
            && ENDS.contains(&word)
            && reading.is_glued(at)
            && reading.sign(at - 1) == '.'
            && reading.is_glued(at - 1)
            && (reading.has_letters(at - 2) || reading.is_number(at - 2))
            && !(reading.is_glued(at + 1) && (reading.has_letters(at + 1) || reading.is_number(at + 1)));
        if !(schemed || www || ending) || marks.is_taken(at) {
            continue;
        }
        let mut from = at;
        while ending
            && from + LONGEST > at
            && reading.is_glued(from)
            && (reading.has_letters(from - 1)
                || reading.is_number(from - 1)
                || ".-_".contains(reading.sign(from - 1)))
        {
            from -= 1;
        }
        let mut to = at + 1;
        if !ending || reading.is_glued(to) && reading.sign(to) == '/' {
            while reading.is_glued(to) && !matches!(reading.sign(to), '"' | '>' | '<' | '”' | '⟧') {
                to += 1;
            }
        }
        let has_path = to > at + 1;
        while to > at + 1 && ".,;:!?)]'’".contains(reading.sign(to - 1)) {
            to -= 1;
        }
        if ending && ENDS_THAT_ARE_WORDS.contains(&word) && !has_path {
            continue;
        }
        let initials = ending && (from..at - 1).all(|place| reading.raw(place).chars().count() == 1);
        if !initials {
            marks.add(from, to, Kind::Url, Severity::Certain);
        }
    }
}

const SAYS_PHONE: &str = "tel telefoon telefoonnummer telnr mobiel mob gsm doorkiesnummer";

/// Finds telephone numbers.
pub fn find_phone(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.is_number(*at)) {
        if marks.is_taken(at)
            || reading.is_glued(at) && (reading.has_letters(at - 1) || reading.sign(at - 1) == '/')
        {
            continue;
        }
        let plus = reading.is_glued(at) && reading.sign(at - 1) == '+';
        let mut from = if plus { at - 1 } else { at };
        if reading.sign(from - 1) == '(' && (reading.is_glued(from) || plus) {
            from -= 1;
        }
        if let Some((to, severity)) = phone_from(reading, at, plus) {
            marks.add(from, to, Kind::Phone, severity);
        }
    }
}

/// Where a number that begins here ends, if it is one.
fn phone_from(reading: &Reading<'_>, at: usize, plus: bool) -> Option<(usize, Severity)> {
    let first = reading.raw(at);
    if !plus && !first.starts_with('0') {
        let short = (6..=8).contains(&first.len()) && reading.is_near(at, 3, SAYS_PHONE);
        return short.then_some((at + 1, Severity::Likely));
    }
    let (mut digits, mut groups, mut to, mut best) = (String::new(), Vec::new(), at, None);
    loop {
        let group = reading.raw(to);
        digits.push_str(group);
        groups.push(group.len());
        to += 1;
        if digits.len() > 15 {
            break;
        }
        let ends = !(reading.is_glued(to) && (reading.is_number(to) || reading.has_letters(to)));
        if ends && !looks_like_a_date(&digits, &groups) {
            best = phone_severity(&digits, plus).map(|severity| (to, severity)).or(best);
        }
        if best.is_some_and(|(_, severity)| severity == Severity::Certain) {
            break;
        }
        let mut next = to;
        while next < to + 3
            && matches!(reading.sign(next), '-' | '–' | '.' | '/' | '(' | ')')
            && reading.goes_on(next)
        {
            next += 1;
        }
        if !reading.is_number(next) || !reading.goes_on(next) {
            break;
        }
        to = next;
    }
    best
}

fn phone_severity(digits: &str, plus: bool) -> Option<Severity> {
    let local = if plus { digits.strip_prefix("31") } else { digits.strip_prefix("0031") };
    if let Some(local) = local {
        let local = local.strip_prefix('0').unwrap_or(local);
        return (local.len() == 9).then_some(Severity::Certain);
    }
    if plus {
        return (9..=14).contains(&digits.len()).then_some(Severity::Likely);
    }
    if digits.starts_with("0800") || digits.starts_with("0900") || digits.starts_with("00") {
        return None;
    }
    match digits.len() {
        10 => Some(Severity::Certain),
        // One digit too few or too many: still a number that somebody meant.
        9 | 11 if digits.starts_with("06") => Some(Severity::Likely),
        _ => None,
    }
}

fn looks_like_a_date(digits: &str, groups: &[usize]) -> bool {
    matches!(groups, [2, 2, 4, ..])
        && digits.get(2..4).is_some_and(|month| month <= "12")
        && digits.get(4..6).is_some_and(|century| matches!(century, "19" | "20"))
}

/// Letters behind four digits that are words, units or bodies when they stand apart.
const NO_POSTCODE: &[&str] = &[
    "en", "is", "in", "op", "de", "te", "we", "ze", "ik", "he", "om", "of", "nu", "al", "er", "zo", "ja", "na",
    "km", "kg", "mg", "ml", "cm", "mm", "uu", "ga", "ad", "bc", "vc", "nc", "gi", "jb", "vt", "om", "nl", "eu",
    "tv", "cv", "bv", "nv", "ib", "jr", "rt", "bw", "sv", "uh", "pa", "ma", "di", "wo", "do", "vr", "za", "ie",
    "me", "je", "hi", "ok", "la", "re", "mi", "fa", "si", "xl", "hz", "gb", "mb", "tb", "kb", "kw", "st", "nd",
    "rd", "th",
];

/// Finds postcodes.
pub fn find_postcode(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.is_number(*at)) {
        let (digits, letters) = (reading.raw(at), reading.raw(at + 1));
        if digits.len() != 4
            || digits.starts_with('0')
            || letters.len() != 2
            || !letters.bytes().all(|letter| letter.is_ascii_alphabetic())
            || !reading.goes_on(at + 1)
            || (reading.is_glued(at) && reading.token(at - 1).form != crate::domain::privacy::reading::Form::Sign)
            || (reading.is_glued(at + 2) && (reading.has_letters(at + 2) || reading.is_number(at + 2)))
            || (reading.is_glued(at + 2) && "'’-".contains(reading.sign(at + 2)) && reading.is_glued(at + 3))
        {
            continue;
        }
        let word = reading.word(at + 1);
        let spaced = reading.token(at + 1).spaced;
        let small = reading.token(at + 1).form == crate::domain::privacy::reading::Form::Lower;
        let year = matches!(&digits[..2], "19" | "20");
        // Behind a street, or before a town, four digits and two letters are a postcode whatever the letters say.
        let placed =
            reading.sign(at - 1) == ',' || reading.flags(at + 2).any(Flags::PLACE) && reading.goes_on(at + 2);
        let doubtful = !placed
            && spaced
            && (NO_POSTCODE.contains(&word) && (small || year) || small && reading.is_word(at + 1));
        if matches!(word, "sa" | "sd" | "ss") || doubtful || reading.is_near(at, 1, "artikel art") {
            continue;
        }
        let severity = if small && spaced { Severity::Likely } else { Severity::Certain };
        marks.add(at, at + 2, Kind::Postcode, severity);
    }
}
