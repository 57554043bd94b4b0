//! Two perspectives side by side: per opened lens what they share, and what is each one's own.
use crate::domain::answer::Body;
use crate::domain::compare::lines::own;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::options;
use crate::domain::compare::things::held;
use crate::domain::compare::view::{CellStatus, OptionRow, PairRow, PairSide, Stance};
use crate::domain::ids::ParticipantId;
use crate::domain::lens::Lens;
use crate::domain::text::excerpt;

/// Most graphemes of a course of action in small print.
const SHORT: usize = 48;

/// One row per opened lens, in order. `left` and `right` may be any two seats, voices included.
pub fn pair(material: &Material, left: ParticipantId, right: ParticipantId, words: &dyn Words) -> Vec<PairRow> {
    let options = options::rows(material);
    material
        .opened()
        .map(|lens| {
            let both = both(material, &options, left, right, lens, words);
            let answered = |id| material.answer(id, lens).is_some_and(|answer| !answer.body.is_empty());
            PairRow {
                lens,
                nothing_shared: both.is_empty() && answered(left) && answered(right),
                both,
                sides: [left, right].map(|id| side(material, &options, id, lens, words)).to_vec(),
            }
        })
        .collect()
}

fn both(
    material: &Material,
    options: &[OptionRow],
    left: ParticipantId,
    right: ParticipantId,
    lens: Lens,
    words: &dyn Words,
) -> Vec<String> {
    if lens == Lens::Handelingen {
        let would = |row: &OptionRow, id| {
            row.members.iter().any(|member| member.participant == id)
                || row.stances.iter().any(|by| by.participant == id && by.stance == Stance::Would)
        };
        return options
            .iter()
            .filter(|row| would(row, left) && would(row, right))
            .map(|row| row.text.clone())
            .collect();
    }
    let theirs = held(material, right, lens, words);
    let mut both: Vec<(String, String)> = Vec::new();
    for (same, what) in held(material, left, lens, words) {
        if theirs.iter().any(|(their, _)| *their == same) && !both.iter().any(|(known, _)| *known == same) {
            both.push((same, what));
        }
    }
    both.into_iter().map(|(_, what)| what).collect()
}

/// One participant at one lens, as it stands beside another.
pub fn side(
    material: &Material,
    options: &[OptionRow],
    id: ParticipantId,
    lens: Lens,
    words: &dyn Words,
) -> PairSide {
    let status = material
        .participants
        .iter()
        .find(|person| person.id == id)
        .map_or(CellStatus::NotYet, |person| material.status(person, lens));
    let answer = material.answer(id, lens);
    PairSide {
        participant: id,
        status,
        own: answer.map(|answer| own(&answer.body, words)).unwrap_or_default(),
        detail: answer.map(|answer| detail(&answer.body, options, id, words)).unwrap_or_default(),
        doubt: answer.is_some_and(|answer| answer.doubt),
        noted: answer.is_some_and(|answer| answer.noted),
    }
}

/// Small print: stances, sources, recognition, what is at stake, limits.
fn detail(body: &Body, options: &[OptionRow], id: ParticipantId, words: &dyn Words) -> Vec<String> {
    match body {
        Body::Handelingen(_) => [
            (Stance::Would, "core-detail-would"),
            (Stance::Doubt, "core-detail-doubt"),
            (Stance::WouldNot, "core-detail-would-not"),
        ]
        .into_iter()
        .filter_map(|(stance, key)| {
            let taken =
                |row: &&OptionRow| row.stances.iter().any(|by| by.participant == id && by.stance == stance);
            let rows: Vec<String> = options.iter().filter(taken).map(|row| excerpt(&row.text, SHORT)).collect();
            (!rows.is_empty()).then(|| words.say(key, &[("option", &rows.join(" · "))]))
        })
        .collect(),
        Body::Kennis(form) => {
            let mut sources: Vec<String> = Vec::new();
            for item in &form.items {
                let Some(source) = item.source else { continue };
                let said = words.say(&format!("compare-source-{}", source.name()), &[]);
                let line = words.say("core-detail-source", &[("source", &said)]);
                if !sources.contains(&line) {
                    sources.push(line);
                }
            }
            sources
        }
        Body::Identiteit(form) => form
            .recognise
            .iter()
            .map(|word| words.say("core-detail-recognise", &[("who", &words.recognised(word))]))
            .collect(),
        Body::Deugden(form) => [&form.at_stake, &form.cost]
            .into_iter()
            .map(|text| text.trim().to_owned())
            .filter(|t| !t.is_empty())
            .collect(),
        Body::Vrijheid(form) => form
            .limits
            .iter()
            .map(|limit| words.say("core-detail-limit", &[("limit", &words.limit(limit))]))
            .collect(),
    }
}
