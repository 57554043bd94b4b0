//! Things with a capital in the middle of a sentence that are no words of their own there: `naar De Regenboog`, `in de Pijp`.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::{Form, Reading};

/// What laws, bodies and papers end in: they are written with a capital and point to nobody.
const OF_EVERYBODY: &str = "\
wet raad rechtbank plan dienst team zorg hulp bescherming instelling plaatsing stelling rechter \
meester code verdrag richtlijn protocol lijst taxatie monitor thuis kamer inspectie politie \
commissie register regeling besluit akkoord visie hof ministerie overleg verslag tafel ouders kind \
jongere moeder vader werker gesprek methode methodiek zitting fonds gids staat beleid recht rechten \
gezag voogd taal dag week maand feest school klas organisatie college maker functionaris officier \
minister koning kabinet regering krant journaal kamers bureau loket punt steun scan toets test \
agenda nota brief casus vraag veiligheid afspraak afspraken eu";

/// Finds them.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.token(*at).form == Form::Capital) {
        if marks.is_taken(at) || reading.token(at).opens {
            continue;
        }
        let article = at - 1;
        let behind_article = matches!(reading.word(article), "de" | "het") && reading.goes_on(at);
        let apostrophe = reading.word(article) == "t"
            && matches!(reading.sign(at - 2), '\'' | '’')
            && reading.is_glued(article);
        let end = run(reading, at);
        if reading.goes_on(at + 1) && reading.is_capital(at + 1) && is_part_of_town(reading.word(at + 1)) {
            marks.add(at, at + 2, Kind::Place, Severity::Likely);
            continue;
        }
        if !is_open(reading, at) {
            continue;
        }
        if apostrophe {
            marks.add(at - 2, end, Kind::Organisation, Severity::Likely);
        } else if behind_article && reading.is_capital(article) && !reading.token(article).opens {
            marks.add(article, end, Kind::Organisation, Severity::Likely);
        } else if end > at + 1
            && (behind_article
                || is_of_place(reading.word(article))
                || matches!(reading.word(article), "hele" | "van"))
        {
            let last = reading.word(end - 1);
            let kind = if is_part_of_town(last) { Kind::Place } else { Kind::Organisation };
            let from = if behind_article { article } else { at };
            marks.add(from, end, kind, Severity::Possible);
        } else if behind_article && is_of_place(reading.word(at - 2)) {
            let kind = if matches!(reading.word(at - 2), "in" | "uit") { Kind::Place } else { Kind::Organisation };
            marks.add(article, end, kind, Severity::Possible);
        }
    }
}

fn is_part_of_town(word: &str) -> bool {
    ["buurt", "wijk", "kwartier", "polder"].iter().any(|end| word.ends_with(end))
}

fn is_of_place(word: &str) -> bool {
    matches!(word, "in" | "op" | "naar" | "bij" | "uit" | "vanuit")
}

/// Whether a word could be such a name: an ordinary one, and not one that everybody writes with a capital.
fn is_open(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    reading.raw(at).len() > 2
        && !reading.flags(at).any(Flags::FREE | Flags::ROLE | Flags::SMALL)
        && !OF_EVERYBODY.split_ascii_whitespace().any(|end| word.ends_with(end))
}

/// The end of words with a capital that stand together.
fn run(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at + 1;
    while to < at + 8
        && reading.token(to).form == Form::Capital
        && reading.goes_on(to)
        && reading.token(to).spaced
        && is_open(reading, to)
    {
        to += 1;
    }
    to
}
