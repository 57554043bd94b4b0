//! What could stand instead of a finding: by its kind, and for a name by the role it has in the text.
use crate::domain::privacy::finding::{Finding, Kind};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Mark;
use crate::domain::privacy::reading::Reading;
use crate::domain::privacy::titles;
use std::collections::HashMap;

/// Findings of marks that stand in the order of the text.
pub fn findings(reading: &Reading<'_>, marks: &[Mark]) -> Vec<Finding> {
    let proposals = &reading.lists.proposals;
    let mut roles: HashMap<usize, &str> = HashMap::new();
    for mark in marks.iter().filter(|mark| mark.kind == Kind::Name) {
        if let Some(role) = role_before(reading, mark.from).and_then(|at| proposals.role(reading.word(at))) {
            for at in telling(reading, mark) {
                roles.entry(reading.word_id(at)).or_insert(role);
            }
        } else if is_child_of(reading, mark.from) {
            for at in telling(reading, mark) {
                roles.entry(reading.word_id(at)).or_insert(&proposals.other.first_name);
            }
        }
    }
    let mut first: Option<usize> = None;
    marks
        .iter()
        .map(|mark| {
            let replacement = match mark.kind {
                Kind::Name => for_name(reading, mark, &roles, &mut first),
                kind => for_other(reading, mark, kind),
            };
            let (start, end) = (reading.token(mark.from).start, reading.token(mark.to - 1).end);
            Finding {
                kind: mark.kind,
                severity: mark.severity,
                start,
                end,
                text: reading.text[start..end].to_owned(),
                replacement: replacement.to_owned(),
            }
        })
        .collect()
}

/// The words of a name by which it is known again.
fn telling<'r>(reading: &'r Reading<'_>, mark: &Mark) -> impl Iterator<Item = usize> + use<'r> {
    (mark.from..mark.to).filter(|at| reading.has_letters(*at) && reading.raw(*at).len() > 2)
}

/// The place of the role word right before a name: `oma Truus`, `mw. de Vries`.
fn role_before(reading: &Reading<'_>, from: usize) -> Option<usize> {
    let mut before = from - 1;
    while matches!(reading.sign(before), '.' | ',' | '(' | ':') && reading.goes_on(before + 1) && before + 3 > from
    {
        before -= 1;
    }
    (titles::is_role(reading, before) && reading.goes_on(before + 1)).then_some(before)
}

/// `moeder van Kim`: the name is the child's.
fn is_child_of(reading: &Reading<'_>, from: usize) -> bool {
    matches!(reading.word(from - 1), "van")
        && matches!(
            reading.word(from - 2),
            "moeder" | "vader" | "ouders" | "oma" | "opa" | "mentor" | "juf" | "meester" | "voogd"
        )
}

fn for_name<'r>(
    reading: &'r Reading<'_>,
    mark: &Mark,
    roles: &HashMap<usize, &'r str>,
    first: &mut Option<usize>,
) -> &'r str {
    let proposals = &reading.lists.proposals;
    if is_genitive(reading, mark) {
        return &proposals.other.genitive;
    }
    if role_before(reading, mark.from).is_some() {
        return &proposals.other.name_behind_role;
    }
    if let Some(role) = telling(reading, mark).find_map(|at| roles.get(&reading.word_id(at))) {
        return role;
    }
    let id = reading.word_id(mark.from);
    let single = mark.to == mark.from + 1 && !reading.flags(mark.from).any(Flags::SURNAME)
        || first.is_some_and(|known| known == id);
    let given = reading.flags(mark.from).any(Flags::GIVEN | Flags::RARE) || reading.is_initial(mark.from);
    if (single || mark.to == mark.from + 1) && given && *first.get_or_insert(id) == id {
        return &proposals.other.first_name;
    }
    proposals.kind(Kind::Name)
}

fn is_genitive(reading: &Reading<'_>, mark: &Mark) -> bool {
    let last = mark.to - 1;
    matches!(reading.sign(last), '\'' | '’')
        || reading.word(last) == "s" && last > mark.from && matches!(reading.sign(last - 1), '\'' | '’')
        || reading.flags(last).any(Flags::GENITIVE)
}

fn for_other<'r>(reading: &'r Reading<'_>, mark: &Mark, kind: Kind) -> &'r str {
    let proposals = &reading.lists.proposals;
    let before = reading.word(mark.from - 1);
    if !reading.goes_on(mark.from) {
        return proposals.kind(kind);
    }
    if kind == Kind::Place
        && matches!(before, "gemeente" | "wijk" | "dorp" | "stad" | "buurt" | "regio" | "provincie")
    {
        return &proposals.other.place_behind_word;
    }
    let article = matches!(
        before,
        "de" | "het" | "een" | "die" | "dat" | "deze" | "dit" | "zijn" | "haar" | "hun" | "onze" | "ons" | "mijn"
    );
    if article && let Some(noun) = proposals.other.behind_article.get(&kind) {
        return noun;
    }
    proposals.kind(kind)
}
