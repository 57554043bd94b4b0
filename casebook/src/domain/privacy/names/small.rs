//! Whether a word of small letters is a name: more must speak for it than for one with a capital.
use crate::domain::privacy::finding::Severity;
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::names::Said;
use crate::domain::privacy::names::word::acts;
use crate::domain::privacy::reading::{Form, Reading};

pub fn in_small_letters(reading: &Reading<'_>, at: usize, said: Said) -> Option<Severity> {
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
    if word == "erna" && is_behind_a_time(reading, at) {
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
    if flags.any(Flags::SURNAME) && !flags.any(Flags::ENGLISH) && word.len() >= 5 && odd {
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

/// Whether it tells when: `de week erna`, `kort erna`.
fn is_behind_a_time(reading: &Reading<'_>, at: usize) -> bool {
    matches!(
        reading.word(at - 1),
        "dag"
            | "dagen"
            | "week"
            | "weken"
            | "maand"
            | "maanden"
            | "jaar"
            | "uur"
            | "ochtend"
            | "middag"
            | "avond"
            | "nacht"
            | "zomer"
            | "winter"
            | "keer"
            | "kort"
            | "vlak"
            | "direct"
            | "meteen"
    )
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
