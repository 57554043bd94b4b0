//! What stands between a given name and a surname: van, de, van der, el, ten, 't.
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::reading::Reading;

/// With one of these a name of small letters is a name.
const STRONG: &[&str] = &["el", "ait", "oulad", "ibn", "abou", "abu", "bin", "vander", "ould", "von"];

/// Whether a particle stands there.
pub fn is_particle(reading: &Reading<'_>, at: usize) -> bool {
    reading.flags(at).any(Flags::PARTICLE)
}

/// How many tokens of particles begin here: `van der`, `van 't`, `in de`; 0 if none.
pub fn length(reading: &Reading<'_>, at: usize) -> usize {
    let mut length = 0;
    while length < 4 {
        let next = at + length;
        let apostrophe =
            matches!(reading.sign(next), '\'' | '’' | '‘' | '`') && matches!(reading.word(next + 1), "t" | "s");
        if length > 0 && !reading.goes_on(next) {
            break;
        }
        if apostrophe {
            length += 2;
        } else if is_particle(reading, next) && !matches!(reading.word(next), "t" | "s") {
            length += 1;
        } else if matches!(reading.sign(next), '-')
            && length > 0
            && reading.is_glued(next)
            && reading.is_glued(next + 1)
        {
            length += 1;
            break;
        } else {
            break;
        }
    }
    length
}

/// Whether these particles make a name of what follows, even in small letters: `van der`, `el`, `van 't`.
pub fn are_strong(reading: &Reading<'_>, at: usize, length: usize) -> bool {
    let words: Vec<&str> =
        (at..at + length).map(|place| reading.word(place)).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [one] => STRONG.contains(one),
        ["van", "der" | "den" | "t"] | ["in" | "op", "t"] => true,
        [.., last] => STRONG.contains(last),
        [] => false,
    }
}
