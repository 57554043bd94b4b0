//! Looks once more: what is a name in one sentence of a text is that name in the others.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

/// Finds further places of words that were found as names with good reason.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    let mut named = vec![None; reading.word_count()];
    for mark in marks.found() {
        if mark.severity >= Severity::Likely && matches!(mark.kind, Kind::Name | Kind::Place) {
            for at in mark.from..mark.to {
                let flags = reading.flags(at);
                let telling =
                    reading.raw(at).len() > 2 && !flags.any(Flags::FREE) && !reading.flags(at).any(Flags::SMALL);
                if telling {
                    named[reading.word_id(at)] = Some((mark.kind, reading.is_capital(at)));
                }
            }
        }
    }
    for at in reading.all() {
        let Some((kind, was_capital)) = named[reading.word_id(at)] else { continue };
        if reading.word_id(at) == 0 || marks.is_taken(at) {
            continue;
        }
        let flags = reading.flags(at);
        let capital = reading.is_capital(at);
        // An ordinary word at the beginning of a sentence is the word, unless it does something as a name does.
        let fits = if capital {
            !reading.token(at).opens || !flags.any(Flags::COMMON) || reading.flags(at + 1).any(Flags::VERB)
        } else {
            {
                let thing = matches!(
                    reading.word(at - 1),
                    "een" | "de" | "het" | "geen" | "die" | "deze" | "mijn" | "zijn" | "haar" | "ik"
                );
                !(was_capital || flags.any(Flags::COMMON) || thing && flags.any(Flags::WORD))
                    || !reading.is_word(at)
            }
        };
        if fits {
            marks.add(at, at + 1, kind, Severity::Likely);
        }
    }
}
