//! Courses of action: each as it was named, joined ones as one row, with what people think of it. No totals.
use crate::domain::answer::Body;
use crate::domain::compare::material::{Material, Words};
use crate::domain::compare::view::{OptionMember, OptionRow, StanceBy};
use crate::domain::ids::{OptionId, ParticipantId};
use crate::domain::lens::Lens;

struct Named<'a> {
    id: OptionId,
    participant: ParticipantId,
    text: &'a str,
    skill: &'a str,
}

/// By seat, then the writer's order; a joined row stands where its first member stood. The owner's own course is last.
pub fn rows(material: &Material, _words: &dyn Words) -> Vec<OptionRow> {
    let named = named(material);
    let mut rows: Vec<OptionRow> = Vec::new();
    let mut placed: Vec<OptionId> = Vec::new();
    for option in &named {
        if placed.contains(&option.id) {
            continue;
        }
        let group = material.groups.iter().find(|(_, members)| members.contains(&option.id));
        let members: Vec<&Named<'_>> = match group {
            Some((_, ids)) => named.iter().filter(|other| ids.contains(&other.id)).collect(),
            None => vec![option],
        };
        placed.extend(members.iter().map(|member| member.id));
        let skills: Vec<&str> =
            members.iter().map(|member| member.skill.trim()).filter(|s| !s.is_empty()).collect();
        rows.push(OptionRow {
            id: option.id,
            text: match group {
                Some((label, _)) if members.len() > 1 => label.clone(),
                _ => option.text.to_owned(),
            },
            skill: (!skills.is_empty()).then(|| skills.join(", ")),
            stances: stances(material, &members.iter().map(|member| member.id).collect::<Vec<_>>()),
            members: members
                .into_iter()
                .map(|member| OptionMember {
                    id: member.id,
                    participant: member.participant,
                    text: member.text.to_owned(),
                })
                .collect(),
            done: false,
        });
    }
    if let Some((id, participant, text)) = &material.own_course {
        rows.push(OptionRow {
            id: *id,
            text: text.clone(),
            skill: None,
            members: vec![OptionMember { id: *id, participant: *participant, text: text.clone() }],
            stances: stances(material, &[*id]),
            done: true,
        });
    }
    rows
}

fn named(material: &Material) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for person in &material.participants {
        let Some(answer) = material.answer(person.id, Lens::Handelingen) else { continue };
        let Body::Handelingen(form) = &answer.body else { continue };
        for option in &form.options {
            if let (Some(id), false) = (option.id, option.text.trim().is_empty()) {
                named.push(Named { id, participant: person.id, text: &option.text, skill: &option.skill });
            }
        }
    }
    named
}

/// One stance per participant, in seat order: of several members, the first they took a stance on.
fn stances(material: &Material, members: &[OptionId]) -> Vec<StanceBy> {
    let mut taken: Vec<StanceBy> = Vec::new();
    for person in &material.participants {
        let of = members.iter().find_map(|member| {
            material
                .stances
                .iter()
                .find(|(option, by)| option == member && by.participant == person.id)
                .map(|(_, by)| by.clone())
        });
        taken.extend(of);
    }
    taken
}
