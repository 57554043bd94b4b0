//! Towns, villages and neighbourhoods whose name is more than one word.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

/// The most words a place has: `Capelle aan den IJssel`.
const LONGEST: usize = 6;

/// Finds a place behind a street or a postcode, even if it is a word as well: `kerkstraat 9b kampen`.
pub fn find_behind_address(reading: &Reading<'_>, marks: &mut Marks) {
    let ends: Vec<usize> = marks
        .found()
        .iter()
        .filter(|mark| matches!(mark.kind, Kind::Address | Kind::Postcode))
        .map(|mark| mark.to)
        .collect();
    for end in ends {
        let at = end + usize::from(matches!(reading.sign(end), ',' | '('));
        let flags = reading.flags(at);
        if reading.goes_on(at) && flags.any(Flags::PLACE) && !flags.any(Flags::SMALL | Flags::VERB | Flags::FREE) {
            marks.add(at, at + 1, Kind::Place, Severity::Likely);
        }
    }
}

/// Finds places of more words: `Den Haag`, `wijk bij duurstede`, `Noord-Brabant`.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    let mut words = String::new();
    for at in reading.all().filter(|at| reading.flags(*at).any(Flags::BEGINS_PLACE)) {
        if marks.is_taken(at) {
            continue;
        }
        words.clear();
        words.push_str(reading.word(at));
        let (mut to, mut found, mut capitals) = (at + 1, None, usize::from(reading.is_capital(at)));
        for _ in 1..LONGEST {
            let hyphen = reading.sign(to) == '-' && reading.is_glued(to);
            let next = if hyphen { to + 1 } else { to };
            if !reading.has_letters(next) || !reading.goes_on(next) {
                break;
            }
            words.push(' ');
            words.push_str(reading.word(next));
            capitals += usize::from(reading.is_capital(next));
            to = next + 1;
            if reading.lists.is_place(&words) {
                found = Some((to, capitals, words.split(' ').count()));
            }
        }
        let Some((to, capitals, count)) = found else { continue };
        // Two ordinary words in small letters are no place: `de lier`, `het zand`.
        let ordinary = (at..to).all(|place| !reading.has_letters(place) || reading.is_word(place));
        let last_is_capital = reading.is_capital(to - 1);
        let behind = matches!(reading.word(at - 1), "in" | "te" | "naar" | "uit");
        let named = behind && !matches!(reading.word(at), "de" | "het");
        if count >= 3 || named || last_is_capital || capitals == 0 && !ordinary {
            let severity = if last_is_capital { Severity::Likely } else { Severity::Possible };
            marks.add(at, to, Kind::Place, severity);
        }
    }
}
