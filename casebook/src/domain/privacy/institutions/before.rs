//! The name before a word for a school or an institution, or in one with it.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::institutions::more_capitals;
use crate::domain::privacy::institutions::words::AS_ONE_WORD;
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};

/// A name before the word: `het Vechtdal College`, `Jansen Jeugdhulp`.
pub fn before(reading: &Reading<'_>, marks: &mut Marks, at: usize, kind: Kind) -> bool {
    let mut from = at;
    let small = !reading.is_capital(at);
    while from + 4 > at && reading.goes_on(from) {
        let place = from - 1;
        let hyphen = reading.sign(place) == '-'
            && reading.is_glued(place)
            && reading.is_glued(from)
            && reading.is_capital(place - 1);
        let capital = reading.is_capital(place)
            && reading.token(place).form != Form::Sign
            && !reading.flags(place).any(Flags::SMALL)
            && !reading.flags(place).any(Flags::FREE)
            && !(reading.token(place).opens && reading.is_word(place));
        if hyphen {
            from -= 2;
        } else if capital {
            from -= 1;
        } else if particles::is_particle(reading, place) && reading.is_capital(place - 1) && from < at {
            from -= 2;
        } else {
            break;
        }
    }
    if from < at {
        // `Sem College` is a school, `Sem school` is two words.
        let sure = !small
            || !matches!(
                reading.word(at),
                "school" | "groep" | "zorg" | "jeugd" | "kerk" | "wonen" | "therapie" | "opvang"
            );
        return sure && marks.add(from, more_capitals(reading, at + 1).max(at + 1), kind, Severity::Likely);
    }
    let odd = reading.goes_on(at)
        && reading.has_letters(at - 1)
        && !reading.lists.is_dictionary_word(reading.word(at - 1))
        && !reading.token(at - 1).opens
        && !reading.flags(at - 1).any(Flags::FREE)
        && matches!(reading.word(at), "college" | "lyceum" | "gymnasium" | "mavo" | "scholengemeenschap");
    odd && marks.add(at - 1, at + 1, kind, Severity::Likely)
}

/// `Vechtdalcollege`, `Kompasschool`: the name and the word are one.
pub fn as_one_word(reading: &Reading<'_>, marks: &mut Marks, at: usize) {
    let word = reading.word(at);
    let Some(stem) = AS_ONE_WORD.iter().find_map(|end| word.strip_suffix(end).filter(|stem| stem.len() >= 3))
    else {
        return;
    };
    // `jozefschool`, and with the word that goes with a name: `stedelijk daltoncollege`.
    let saint = reading.lists.flags(stem).any(Flags::GIVEN)
        || stem.strip_suffix('s').is_some_and(|stem| reading.lists.flags(stem).any(Flags::GIVEN));
    let of_town =
        matches!(reading.word(at - 1), "stedelijk" | "christelijk" | "katholiek" | "openbaar" | "sint" | "st");
    if reading.goes_on(at) && of_town || saint && stem.len() >= 4 && !is_kind_of_school(word) {
        let from = if of_town && reading.goes_on(at) { at - 1 } else { at };
        marks.add(from, at + 1, Kind::School, Severity::Likely);
        return;
    }
    let listed = reading.flags(at).any(Flags::WORD | Flags::FREE);
    let stem_is_word = reading.lists.is_word(stem) || reading.lists.is_word(stem.trim_end_matches('s'));
    let capital = reading.is_capital(at) && !reading.token(at).opens;
    if !listed && (!stem_is_word && !reading.lists.is_word(word) || capital && !is_kind_of_school(word)) {
        marks.add(at, at + 1, Kind::School, if stem_is_word { Severity::Possible } else { Severity::Likely });
    }
}

fn is_kind_of_school(word: &str) -> bool {
    [
        "basisschool",
        "hogeschool",
        "muziekschool",
        "montessorischool",
        "daltonschool",
        "vrijeschool",
        "praktijkschool",
        "middelbareschool",
        "zwemschool",
        "rijschool",
        "dansschool",
        "brugklas",
        "weekendschool",
        "jenaplanschool",
        "kleuterschool",
        "speelschool",
        "vakschool",
        "avondschool",
        "nieuwkomersschool",
        "taalschool",
        "zondagsschool",
    ]
    .contains(&word)
}
