//! Names that somebody gave by hand: they are certain wherever they stand as a word.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;
use std::collections::HashMap;

/// Finds names given by hand, in any case, with their genitive.
pub fn find(reading: &Reading<'_>, names: &[&str], marks: &mut Marks) {
    let mut by_first: HashMap<String, Vec<Vec<String>>> = HashMap::new();
    for name in names {
        let read = Reading::new(name, reading.lists);
        let parts: Vec<String> = read.all().map(|at| part(&read, at)).collect();
        let tells = read.all().any(|at| read.has_letters(at) || read.is_number(at));
        if let (Some(first), true) = (parts.first(), tells) {
            by_first.entry(first.clone()).or_default().push(parts);
        }
    }
    if by_first.is_empty() {
        return;
    }
    for at in reading.all() {
        let word = part(reading, at);
        let stem = word.strip_suffix('s').unwrap_or(&word);
        let known = [word.as_str(), stem].into_iter().filter_map(|first| by_first.get(first)).flatten();
        let Some(length) = known.filter(|parts| stands(reading, at, parts)).map(Vec::len).max() else { continue };
        let mut to = at + length;
        if matches!(reading.sign(to), '\'' | '’') && reading.is_glued(to) {
            if reading.word(to + 1) == "s" && reading.is_glued(to + 1) {
                to += 2;
            } else if reading.token(to + 1).spaced && reading.raw(to - 1).ends_with(['s', 'x', 'z']) {
                to += 1;
            }
        }
        if !marks.add(at, to, Kind::Name, Severity::Certain) {
            marks.insist(at, to, Kind::Name);
        }
    }
}

fn part(reading: &Reading<'_>, at: usize) -> String {
    if reading.has_letters(at) { reading.word(at).to_owned() } else { reading.raw(at).to_owned() }
}

fn stands(reading: &Reading<'_>, at: usize, parts: &[String]) -> bool {
    parts.iter().enumerate().all(|(step, wanted)| {
        let place = at + step;
        let here = part(reading, place);
        let last = step + 1 == parts.len();
        here == *wanted || last && reading.has_letters(place) && here.strip_suffix('s') == Some(wanted)
    })
}
