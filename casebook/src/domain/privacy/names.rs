//! Names of people: from lists, behind titles and roles, with particles, initials and genitives.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::titles;
use crate::domain::privacy::vocabulary::among;

/// What is known of a place before its word is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// Nothing.
    Nothing,
    /// A word that says who somebody is: `collega`, `moeder van`.
    Role,
    /// A title or `heet`: nearly every word here is a name.
    Title,
}

/// Finds names.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    let mut at = reading.all().start;
    while at < reading.all().end {
        at = one(reading, marks, at).unwrap_or(at + 1).max(at + 1);
    }
}

/// Finds a name that begins at or right behind a place; gives where to go on.
fn one(reading: &Reading<'_>, marks: &mut Marks, at: usize) -> Option<usize> {
    if marks.is_taken(at) || !(reading.has_letters(at) || matches!(reading.sign(at), '\'' | '’')) {
        return None;
    }
    let (from, said) = introduced(reading, at);
    if said > Said::Nothing && from > at {
        if !reading.goes_on(from) {
            return None;
        }
        let (to, severity) = name(reading, from, said)?;
        add(reading, marks, from, to, severity);
        return Some(to);
    }
    let (to, severity) = name(reading, at, Said::Nothing)?;
    add(reading, marks, at, to, severity);
    Some(to)
}

fn add(reading: &Reading<'_>, marks: &mut Marks, from: usize, to: usize, severity: Severity) {
    let mut to = to;
    while to > from && !marks.add(from, to, kind(reading, from, to), severity) {
        to -= 1;
    }
}

/// A place or a name: by what the lists know and by the word before it.
fn kind(reading: &Reading<'_>, from: usize, to: usize) -> Kind {
    let flags = reading.flags(from);
    let before = reading.word(from - 1);
    let of_place = matches!(
        before,
        "in" | "te"
            | "uit"
            | "nabij"
            | "naar"
            | "wijk"
            | "buurt"
            | "dorp"
            | "gemeente"
            | "omgeving"
            | "regio"
            | "rond"
            | "richting"
            | "stad"
    );
    let sure_place =
        matches!(before, "in" | "te" | "wijk" | "buurt" | "dorp" | "gemeente" | "omgeving" | "regio" | "stad");
    let is_person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE);
    if to == from + 1
        && (flags.any(Flags::PLACE) && (!is_person || of_place) || sure_place && reading.is_capital(from))
    {
        Kind::Place
    } else {
        Kind::Name
    }
}

/// Whether a title or a role introduces a name, and where that begins.
fn introduced(reading: &Reading<'_>, at: usize) -> (usize, Said) {
    let word = reading.word(at);
    if titles::is_title(reading, at) {
        return (titles::behind(reading, at), Said::Title);
    }
    let next = at + 1;
    match word {
        "heet" | "heette" | "heten" | "genaamd" | "geheten" | "noemt" | "noemen" | "alias" | "roepnaam" => {
            let next = if matches!(
                reading.word(next),
                "nu" | "zich" | "hij" | "zij" | "ze" | "hem" | "haar" | "eigenlijk" | "dan"
            ) {
                next + 1
            } else {
                next
            };
            (skip_quote(reading, next), Said::Title)
        }
        "naam" | "voornaam" | "achternaam" | "namens" => {
            let is = matches!(reading.word(next), "is" | "was" | "van") || reading.sign(next) == ':';
            if word == "namens" || !is { (next, Said::Role) } else { (skip_quote(reading, next + 1), Said::Role) }
        }
        _ if titles::is_role(reading, at) => {
            if reading.word(next) == "van" && reading.goes_on(next) && particles::length(reading, next) == 1 {
                (next + 1, Said::Role)
            } else {
                let comma =
                    usize::from(matches!(reading.sign(next), ',' | '(' | ':') && reading.is_capital(next + 1));
                (next + comma, Said::Role)
            }
        }
        _ => (at, Said::Nothing),
    }
}

fn skip_quote(reading: &Reading<'_>, at: usize) -> usize {
    if matches!(reading.sign(at), '"' | '“' | '‘' | '\'' | ':') { at + 1 } else { at }
}

/// The end of a name that begins here, and how sure it is one.
fn name(reading: &Reading<'_>, at: usize, said: Said) -> Option<(usize, Severity)> {
    if let Some(found) = initials(reading, at, said) {
        return Some(found);
    }
    if let Some(to) = with_particles(reading, at, said) {
        let severity = if said == Said::Title { Severity::Certain } else { Severity::Likely };
        return Some((extended(reading, to), severity));
    }
    let severity = first_word(reading, at, said)?;
    let to = extended(reading, at + 1);
    let severity = if said == Said::Title || to > at + 1 && severity == Severity::Likely {
        Severity::Certain
    } else {
        severity
    };
    Some((to, severity))
}

/// `J.P. de Vries`, `K.`, and behind a title `j. de boer`.
fn initials(reading: &Reading<'_>, at: usize, said: Said) -> Option<(usize, Severity)> {
    let letter = |place: usize| {
        reading.has_letters(place)
            && (reading.raw(place).chars().count() == 1
                || matches!(reading.raw(place), "Ch" | "Th" | "IJ" | "Ph" | "Fr" | "Joh"))
            && (reading.is_capital(place) || said == Said::Title)
    };
    let mut to = at;
    let mut points = 0;
    while letter(to) && (to == at || reading.goes_on(to)) {
        to += 1;
        if reading.sign(to) == '.' && reading.is_glued(to) {
            points += 1;
            to += 1;
        } else {
            break;
        }
    }
    if to == at {
        return None;
    }
    if points > 0 && reading.goes_on(to) {
        let particles = particles::length(reading, to);
        let surname = to + particles;
        let capital = reading.is_capital(surname)
            && !reading.is_initial(surname)
            && reading.token(surname).form != Form::Capitals
            && (particles > 0 || !reading.flags(surname).any(Flags::SMALL))
            && (points > 1 || particles > 0 || said > Said::Nothing || !is_enumerated(reading, at, surname));
        let small = said == Said::Title && !reading.is_capital(surname) && !reading.is_word(surname);
        let listed = reading.flags(surname).any(Flags::SURNAME) && !reading.flags(surname).any(Flags::WORD);
        if reading.goes_on(surname) && (capital || small || listed) {
            return Some((extended(reading, surname + 1), Severity::Certain));
        }
    }
    alone(reading, at, to, points, said)
}

/// `B. School: matig`: the letter counts, and no name follows.
fn is_enumerated(reading: &Reading<'_>, at: usize, surname: usize) -> bool {
    let listed = reading.flags(surname).any(Flags::SURNAME) && !reading.flags(surname).any(Flags::FREE);
    let goes_on_as_name = listed && (acts(reading, surname) || reading.sign(surname + 1) == ',');
    reading.token(at).opens
        && reading.lists.is_dictionary_word(reading.word(surname))
        && !goes_on_as_name
        && matches!(reading.word(at), "a" | "b" | "c" | "d" | "e" | "f" | "g")
}

/// One letter for somebody: `moeder van K.`, `K. wil niet`.
fn alone(reading: &Reading<'_>, at: usize, to: usize, points: usize, said: Said) -> Option<(usize, Severity)> {
    const NUMBERED: &str = "\
    plan optie vitamine hepatitis groep klas type team blok vak locatie gebouw kamer variant deel \
    bijlage punt categorie model niveau lijn ingang cluster tabel figuur punten artikel lid rijbewijs \
    traject fase rij zone maat";
    let letter = reading.raw(at);
    if !reading.is_initial(at)
        || among(reading.word(at - 1), NUMBERED)
        || reading.is_glued(at) && reading.token(at - 1).form != Form::Sign
    {
        return None;
    }
    let glued_sign = reading.is_glued(at) && matches!(reading.sign(at - 1), '-' | '/' | '&' | '+' | '\'' | '’');
    let glued_behind =
        reading.is_glued(to) && !matches!(reading.sign(to), ',' | '.' | ')' | ';' | ':' | '!' | '?' | '\'' | '’');
    if glued_sign || glued_behind || matches!(letter, "X") && points == 0 {
        return None;
    }
    let verb = reading.flags(to).any(Flags::VERB) && reading.goes_on(to);
    let other_letter = (at.saturating_sub(3)..at)
        .any(|place| reading.is_initial(place) && reading.word_id(place) != reading.word_id(at));
    let link = reading.flags(at - 1).any(Flags::SMALL | Flags::VERB)
        && reading.goes_on(at)
        && !(points == 0 && other_letter);
    let found = match (points, said) {
        (1, Said::Role | Said::Title) => true,
        (1.., _) if reading.token(at).first_of_line => verb,
        (1, _) => verb || link || !reading.token(at).opens && reading.sign(at - 1) == ',',
        (2.., _) => said > Said::Nothing || link && !reading.flags(to).any(Flags::SMALL),
        (0, Said::Role | Said::Title) => !matches!(letter, "U" | "O"),
        _ => {
            !matches!(letter, "U" | "O" | "A")
                && (link && !reading.token(at).opens && reading.goes_on(at) || verb && reading.token(at).opens)
        }
    };
    // The point that ends a sentence stays.
    let to = if points == 1 && !reading.goes_on(to) { to - 1 } else { to };
    found.then(|| {
        (
            genitive(reading, to),
            if points > 0 || said > Said::Nothing { Severity::Likely } else { Severity::Possible },
        )
    })
}

/// `van der Velden`, `El Amrani`, `van 't hof`.
fn with_particles(reading: &Reading<'_>, at: usize, said: Said) -> Option<usize> {
    let length = particles::length(reading, at);
    let surname = at + length;
    if length == 0 || !reading.has_letters(surname) || surname > at && !reading.goes_on(surname) {
        return None;
    }
    let strong = particles::are_strong(reading, at, length);
    let flags = reading.flags(surname);
    if flags.any(Flags::FREE) && !(strong && reading.is_capital(surname)) {
        return None;
    }
    let listed = flags.any(Flags::SURNAME);
    let small = reading.flags(surname).any(Flags::SMALL);
    let only_prepositions =
        matches!(reading.word(at), "in" | "op" | "aan" | "uit" | "bij" | "over" | "onder" | "te" | "het" | "s")
            && !strong;
    let found = if reading.is_capital(surname) {
        let particle_capital = reading.is_capital(at) && !reading.token(at).opens;
        strong && !small
            || said == Said::Title && !only_prepositions
            || particle_capital && !only_prepositions && !small && (listed || !reading.is_word(surname))
            || listed
                && matches!(reading.word(at), "de" | "van" | "den" | "ter" | "ten" | "la" | "le" | "da" | "dos")
                && reading.is_capital(at)
                && !flags.any(Flags::COMMON | Flags::GIVEN)
            || listed && reading.word(at) == "de" && !flags.any(Flags::PLACE | Flags::GIVEN | Flags::WORD)
    } else {
        let odd = !reading.is_word(surname);
        strong && !small && (odd || listed || reading.word(at) == "van") && !(reading.word(at) == "al" && !odd)
            || said == Said::Title && !only_prepositions && !small && (odd || listed && !flags.any(Flags::COMMON))
    };
    // `al` is a word, and begins a name only before a capital or an odd word.
    found.then_some(surname + 1)
}

/// Whether the word at a place begins a name, and how sure.
fn first_word(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
    let token = reading.token(at);
    let flags = reading.flags(at);
    let word = reading.word(at);
    if !reading.has_letters(at)
        || flags.any(Flags::FREE)
        || word.len() < 2
        || reading.is_glued(at)
            && (reading.is_number(at - 1) || reading.sign(at - 1) == '-' && !reading.is_capital(at))
    {
        return None;
    }
    if followed_by_number_or_hyphen(reading, at) && !flags.any(Flags::GIVEN) {
        return None;
    }
    match token.form {
        Form::Lower => in_small_letters(reading, at, said),
        Form::Capital => with_capital(reading, at, said),
        Form::Capitals => {
            let name =
                flags.any(Flags::GIVEN | Flags::SURNAME | Flags::PLACE) && word.len() >= 4 && !reading.is_word(at);
            (name || said == Said::Title && word.len() >= 4).then_some(Severity::Likely)
        }
        Form::Mixed => (said == Said::Title).then_some(Severity::Likely),
        _ => None,
    }
}

fn followed_by_number_or_hyphen(reading: &Reading<'_>, at: usize) -> bool {
    let next = at + 1;
    reading.is_glued(next)
        && (reading.is_number(next)
            || reading.sign(next) == '-'
                && reading.is_glued(next + 1)
                && reading.has_letters(next + 1)
                && !reading.is_capital(next + 1))
}

fn with_capital(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
    let flags = reading.flags(at);
    let word = reading.word(at);
    let opens = reading.token(at).opens;
    let person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE);
    let ordinary = flags.any(Flags::WORD);
    if said == Said::Title {
        return (!flags.any(Flags::SMALL) || flags.any(Flags::GIVEN)).then_some(Severity::Certain);
    }
    if flags.any(Flags::SMALL) && !flags.any(Flags::RATHER_NAME) {
        let named = said == Said::Role && flags.any(Flags::GIVEN) && !reading.has_letters(at + 1);
        return named.then_some(Severity::Likely);
    }
    if flags.any(Flags::GIVEN | Flags::PLACE) && !ordinary {
        return Some(Severity::Likely);
    }
    if !opens {
        return match () {
            () if flags.any(Flags::GIVEN) => Some(Severity::Likely),
            () if said == Said::Role && (person && !flags.any(Flags::COMMON) || !reading.is_word(at)) => {
                Some(Severity::Likely)
            }
            () if person && !ordinary => Some(Severity::Likely),
            () if person || flags.any(Flags::PLACE) => Some(Severity::Possible),
            () if !reading.is_word(at) && (word.len() > 2 || reading.flags(at - 1).any(Flags::SMALL)) => {
                Some(Severity::Possible)
            }
            () => None,
        };
    }
    if person && !ordinary {
        return (flags.any(Flags::SURNAME) || !reading.is_word(at) || acts(reading, at))
            .then_some(Severity::Likely);
    }
    if flags.any(Flags::RATHER_NAME) {
        return Some(Severity::Possible);
    }
    if flags.any(Flags::GIVEN) && acts(reading, at) {
        return Some(Severity::Likely);
    }
    if !reading.is_word(at)
        && word.len() > 2
        && (acts(reading, at) || is_signature(reading, at) || is_listed(reading, at))
    {
        return Some(Severity::Possible);
    }
    (is_signature(reading, at) && flags.any(Flags::GIVEN | Flags::SURNAME)).then_some(Severity::Possible)
}

/// A word that begins a sentence and is taken up as a person is: `Shanella, …`, `Shanella (9)`, `Shanella en …`.
fn is_listed(reading: &Reading<'_>, at: usize) -> bool {
    reading.goes_on(at + 1)
        && (matches!(reading.sign(at + 1), ',' | '(')
            || reading.word(at + 1) == "en"
            || reading.is_capital(at + 1))
}

/// A name alone on its line, as under a letter.
fn is_signature(reading: &Reading<'_>, at: usize) -> bool {
    let mut end = at + 1;
    while reading.is_capital(end) && reading.goes_on(end) && end < at + 3 {
        end += 1;
    }
    reading.token(at).first_of_line
        && !reading.goes_on(end)
        && (end > at + 1 || reading.token(at - 1).form != Form::Edge)
        || reading.token(at).first_of_line
            && reading.sign(end) == ','
            && end <= at + 2
            && reading.token(end + 1).form == Form::Edge
}

/// Whether a given name of small letters stands beside a word: `tygo en mees`, `mees en tygo`.
fn is_beside_a_name(reading: &Reading<'_>, at: usize) -> bool {
    let name = |place: usize| {
        let flags = reading.flags(place);
        reading.token(place).form == Form::Lower
            && flags.any(Flags::GIVEN)
            && (!flags.any(Flags::WORD | Flags::ENGLISH) || flags.any(Flags::RATHER_NAME))
    };
    reading.word(at - 1) == "en" && name(at - 2) && reading.goes_on(at)
        || reading.word(at + 1) == "en" && name(at + 2) && reading.goes_on(at + 2)
}

/// Whether an ordinary word behind `mevrouw` can only be her name: it is no verb, and the sentence goes on behind it.
fn is_addressed(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    let salutation =
        matches!(reading.word(at - 1), "mevrouw" | "meneer" | "mw" | "mevr" | "dhr" | "heer" | "fam" | "familie")
            || reading.sign(at - 1) == '.';
    let may_be_a_verb = ["t", "d", "de", "te", "en", "n", "s"].iter().any(|end| word.ends_with(end));
    let goes_on = reading.goes_on(at + 1)
        && (reading.flags(at + 1).any(Flags::VERB)
            || matches!(reading.word(at + 1), "van" | "uit" | "en" | "die"));
    salutation
        && !may_be_a_verb
        && goes_on
        && (reading.flags(at).any(Flags::SURNAME) || !reading.flags(at).any(Flags::COMMON | Flags::ROLE))
}

/// Whether a word of small letters stands as somebody does: `dat moesa zijn vader belt`, `met tijn is`.
fn behaves_as_somebody(reading: &Reading<'_>, at: usize) -> bool {
    let linked = matches!(
        reading.word(at - 1),
        "dat"
            | "als"
            | "omdat"
            | "toen"
            | "want"
            | "met"
            | "van"
            | "voor"
            | "bij"
            | "door"
            | "en"
            | "of"
            | "tegen"
            | "hoe"
            | "nu"
            | "maar"
    ) && reading.goes_on(at);
    let of_theirs =
        matches!(reading.word(at + 1), "zijn" | "haar" | "zn" | "d") && reading.flags(at + 2).any(Flags::ROLE);
    linked && reading.goes_on(at + 1) && (reading.flags(at + 1).any(Flags::VERB) || of_theirs)
}

/// Whether what stands here does something: a verb follows.
fn acts(reading: &Reading<'_>, at: usize) -> bool {
    // `Storm was het`: what follows is the weather, and nobody who does something.
    let weather = matches!(reading.word(at + 2), "het" | "dat" | "er") && reading.flags(at).any(Flags::WORD);
    reading.goes_on(at + 1) && reading.flags(at + 1).any(Flags::VERB) && !weather
}

fn in_small_letters(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
    let flags = reading.flags(at);
    let word = reading.word(at);
    let short = word.len() < 3 && !(said == Said::Title && flags.any(Flags::GIVEN));
    if flags.any(Flags::SMALL) || short || !word.is_ascii() {
        return None;
    }
    let odd = !reading.is_word(at);
    if said == Said::Title {
        let name = odd
            || flags.any(Flags::GIVEN | Flags::SURNAME) && !flags.any(Flags::COMMON) && !flags.any(Flags::VERB)
            || flags.any(Flags::RATHER_NAME);
        if !name && is_addressed(reading, at) {
            return Some(Severity::Possible);
        }
        return name.then_some(Severity::Likely);
    }
    if flags.any(Flags::RATHER_NAME) && !flags.any(Flags::GIVEN) {
        let behind = matches!(reading.word(at - 1), "in" | "te" | "naar" | "uit");
        return (behind && flags.any(Flags::PLACE)).then_some(Severity::Likely);
    }
    if word == "jan"
        && matches!(reading.word(at - 1), "in" | "eind" | "begin" | "half" | "sinds" | "vanaf" | "tot" | "medio")
    {
        return None;
    }
    if flags.any(Flags::GIVEN) && !flags.any(Flags::WORD | Flags::ENGLISH) || flags.any(Flags::RATHER_NAME) {
        return Some(Severity::Likely);
    }
    if flags.any(Flags::WORD) {
        let role = said == Said::Role && flags.any(Flags::GIVEN) && !flags.any(Flags::VERB);
        let named = flags.any(Flags::GIVEN) && !flags.any(Flags::VERB) && is_beside_a_name(reading, at);
        return (role || named).then_some(Severity::Possible);
    }
    if flags.any(Flags::GIVEN) {
        return (said == Said::Role || odd && !flags.any(Flags::ENGLISH)).then_some(Severity::Possible);
    }
    if flags.any(Flags::PLACE) && word.len() >= 4 && !flags.any(Flags::ENGLISH) {
        return Some(Severity::Likely);
    }
    if flags.any(Flags::SURNAME) && word.len() >= 5 && odd {
        return Some(Severity::Possible);
    }
    let rare = flags.any(Flags::RARE) && !flags.any(Flags::ENGLISH) && word.len() >= 4;
    let speaks = flags == Flags::NONE
        && word.len() >= 4
        && (reading.flags(at - 1).any(Flags::SPEAKS) || reading.flags(at + 1).any(Flags::SPEAKS));
    let behaves = flags == Flags::NONE
        && word.len() >= 4
        && word.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        && behaves_as_somebody(reading, at);
    let acts_in_role = said == Said::Role
        && (odd || flags.any(Flags::SURNAME | Flags::RARE))
        && acts(reading, at)
        && !flags.any(Flags::VERB);
    if acts_in_role {
        return Some(Severity::Possible);
    }
    (odd && (rare || speaks || behaves || reading.lists.sounds_like_a_name(word))).then_some(Severity::Possible)
}

/// The end of a name whose first part ends here: more given names, a surname, an initial, a genitive.
fn extended(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at;
    for _ in 0..5 {
        if let Some(further) = one_more(reading, to) {
            to = further;
        } else {
            break;
        }
    }
    genitive(reading, to)
}

fn one_more(reading: &Reading<'_>, to: usize) -> Option<usize> {
    if !reading.goes_on(to) {
        return None;
    }
    if reading.sign(to) == '-' && reading.is_glued(to) && reading.is_glued(to + 1) {
        let particles = particles::length(reading, to + 1);
        let part = to + 1 + particles;
        let odd = reading.has_letters(part) && !reading.is_word(part);
        return (reading.is_capital(part) || odd || reading.flags(part).any(Flags::GIVEN)).then_some(part + 1);
    }
    if !reading.token(to).spaced {
        return None;
    }
    let flags = reading.flags(to);
    if reading.is_initial(to) && reading.sign(to + 1) == '.' && reading.is_glued(to + 1) {
        let last =
            !reading.goes_on(to + 2) || reading.is_capital(to + 2) && !reading.flags(to + 2).any(Flags::SURNAME);
        return Some(if last { to + 1 } else { to + 2 });
    }
    if reading.is_capital(to) && !reading.is_initial(to) && particles::length(reading, to) == 0 {
        let person = flags.any(Flags::GIVEN | Flags::SURNAME | Flags::RARE | Flags::PROPER);
        let name =
            (person || !reading.is_word(to)) && !flags.any(Flags::FREE) && reading.token(to).form == Form::Capital;
        return name.then_some(to + 1);
    }
    let particles = particles::length(reading, to);
    if particles > 0 {
        let surname = to + particles;
        let flags = reading.flags(surname);
        if !reading.has_letters(surname) || flags.any(Flags::FREE) || !reading.goes_on(surname) {
            return None;
        }
        let strong = particles::are_strong(reading, to, particles);
        let of_place =
            matches!(reading.word(to), "in" | "uit" | "te" | "aan" | "op" | "bij" | "over" | "onder" | "het");
        if reading.is_capital(surname) {
            let place_only = flags.any(Flags::PLACE) && !flags.any(Flags::SURNAME);
            return (strong
                || !of_place
                    && !place_only
                    && !reading.flags(surname).any(Flags::SMALL)
                    && (flags.any(Flags::SURNAME) || !reading.is_word(surname)))
            .then_some(surname + 1);
        }
        let odd = !reading.is_word(surname) && !flags.any(Flags::GIVEN);
        let listed = flags.any(Flags::SURNAME) && !flags.any(Flags::COMMON) && !reading.is_capital(to);
        return (!of_place
            && !reading.flags(surname).any(Flags::SMALL)
            && (strong
                || odd
                || listed && particles == 1 && reading.word(to) == "de"
                || listed && !flags.any(Flags::WORD)))
        .then_some(surname + 1);
    }
    let small_surname = reading.token(to).form == Form::Lower
        && flags.any(Flags::SURNAME)
        && !flags.any(Flags::COMMON | Flags::FREE)
        && !reading.flags(to).any(Flags::SMALL)
        && !reading.flags(to).any(Flags::VERB)
        && reading.token(to - 1).form == Form::Lower
        && (!reading.is_word(to) || reading.word(to).ends_with("er") && flags.any(Flags::WORD));
    small_surname.then_some(to + 1)
}

/// With its genitive: `Noors`, `Fatima's`, `Joris'`.
fn genitive(reading: &Reading<'_>, to: usize) -> usize {
    if matches!(reading.sign(to), '\'' | '’') && reading.is_glued(to) {
        if reading.word(to + 1) == "s" && reading.is_glued(to + 1) {
            return to + 2;
        }
        if reading.raw(to - 1).ends_with(['s', 'x', 'z'])
            && reading.token(to + 1).spaced
            && reading.has_letters(to + 1)
        {
            return to + 1;
        }
    }
    to
}
