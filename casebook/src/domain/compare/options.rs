//! Courses of action: each as it was named, joined ones as one row, with what people think of it. No totals.
use crate::domain::answer::Body;
use crate::domain::compare::material::Material;
use crate::domain::compare::things::Thing;
use crate::domain::compare::view::{OptionMember, OptionRow, StanceBy};
use crate::domain::ids::OptionId;
use crate::domain::lens::Lens;

struct Course<'a> {
    id: OptionId,
    thing: Thing,
    text: &'a str,
    skill: &'a str,
}

/// By seat, then the writer's order; a joined row stands where its first member stood. The owner's own course is last.
pub fn rows(material: &Material) -> Vec<OptionRow> {
    let courses = courses(material);
    let mut rows: Vec<OptionRow> = Vec::new();
    let mut placed: Vec<OptionId> = Vec::new();
    for course in &courses {
        if placed.contains(&course.id) {
            continue;
        }
        let group = material
            .groups
            .iter()
            .find(|group| group.lens == Lens::Handelingen && group.members.contains(&course.thing));
        let members: Vec<&Course<'_>> = match group {
            Some(group) => courses.iter().filter(|other| group.members.contains(&other.thing)).collect(),
            None => vec![course],
        };
        placed.extend(members.iter().map(|member| member.id));
        let skills: Vec<&str> =
            members.iter().map(|member| member.skill.trim()).filter(|s| !s.is_empty()).collect();
        rows.push(OptionRow {
            id: course.id,
            text: match group {
                Some(group) if members.len() > 1 => group.label.clone(),
                _ => course.text.to_owned(),
            },
            skill: (!skills.is_empty()).then(|| skills.join(", ")),
            stances: stances(material, &members.iter().map(|member| member.id).collect::<Vec<_>>()),
            members: members
                .into_iter()
                .map(|member| OptionMember {
                    id: member.id,
                    participant: member.thing.participant,
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

fn courses(material: &Material) -> Vec<Course<'_>> {
    let mut courses = Vec::new();
    for person in &material.participants {
        let Some(answer) = material.answer(person.id, Lens::Handelingen) else { continue };
        let Body::Handelingen(form) = &answer.body else { continue };
        for (place, option) in (0..).zip(&form.options) {
            if let (Some(id), false) = (option.id, option.text.trim().is_empty()) {
                let thing = Thing { participant: person.id, place };
                courses.push(Course { id, thing, text: &option.text, skill: &option.skill });
            }
        }
    }
    courses
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
