//! What stays of a session when it closes: only what each released, loose, each thing its writer's. Everything else is
//! destroyed by whoever closes. Pure: ids and tags are made outside.
use crate::domain::answer::{Body, OpenedAnswer};
use crate::domain::case::{Case, CaseSource};
use crate::domain::compare::material::Material;
use crate::domain::ids::{ContributionId, OptionId, ParticipantId};
use crate::domain::kept::{By, Contribution, KeptClarification, KeptGroup, KeptTalk, KeptThing, Part, Shared};
use crate::domain::kept_texts;
use crate::domain::lens::Lens;
use crate::domain::participant::Participant;
use crate::domain::privacy::replace_everywhere;
use crate::domain::release::{FEWEST_NAMELESS, Keep, ReleaseChoices};
use crate::domain::session::{Clarification, Note};
use std::collections::HashMap;
use uuid::Uuid;

/// What one released.
pub struct Released {
    /// Who.
    pub participant: ParticipantId,
    /// What they chose.
    pub choices: ReleaseChoices,
    /// The key of their withdraw code.
    pub code_key: String,
}

/// A session about to close: what was opened, what the group wrote, and what each released.
pub struct Closing<'a> {
    /// Everything opened.
    pub material: &'a Material,
    /// Closed releases, in seat order.
    pub released: &'a [Released],
    /// The case.
    pub case: Option<&'a Case>,
    /// Clarifying questions.
    pub clarifications: &'a [Clarification],
    /// Notes of the group.
    pub notes: &'a [Note],
    /// Notes along starters.
    pub talks: Vec<KeptTalk>,
    /// Nobody objects to keeping what the group wrote.
    pub keep_notes: bool,
}

/// Makes fresh ids, and tags from the key of a code and the id of a contribution.
pub trait Fresh {
    /// A random id.
    fn id(&mut self) -> Uuid;
    /// The tag of a contribution.
    fn tag(&self, code_key: &str, id: ContributionId) -> String;
}

/// What is kept: contributions in the order of their ids, and what belongs to the group. Null when that is nothing.
pub fn kept(closing: &Closing<'_>, fresh: &mut dyn Fresh) -> Option<(Vec<Contribution>, Shared)> {
    let mut keeping =
        Keeping { closing, fresh, all: Vec::new(), options: HashMap::new(), answers: HashMap::new() };
    keeping.own_course();
    for answer in &closing.material.answers {
        keeping.answer(answer);
    }
    keeping.stances();
    keeping.case();
    let groups = keeping.groups();
    let mut all = keeping.all;
    let shared = Shared {
        notes: if closing.keep_notes { closing.notes.to_vec() } else { Vec::new() },
        talks: if closing.keep_notes { closing.talks.clone() } else { Vec::new() },
        groups,
    };
    if all.is_empty() && shared.notes.is_empty() && shared.talks.is_empty() {
        return None;
    }
    if let Some(case) = closing.case.filter(|case| case.source == CaseSource::Pack) {
        let id = ContributionId(fresh.id());
        all.push(Contribution { id, by: By::Pack, part: case_part(case), practice: false, tag: None });
    }
    // In the order of random ids nothing is left of who sat where, or came first.
    all.sort_by_key(|one| one.id);
    Some((all, shared))
}

fn case_part(case: &Case) -> Part {
    let text = &case.text;
    Part::Case {
        title: text.title.clone(),
        situation: text.situation.clone(),
        moment: text.moment.clone(),
        question: text.question.clone(),
        done: text.done.clone(),
    }
}

struct Keeping<'a, 'f> {
    closing: &'a Closing<'a>,
    fresh: &'f mut dyn Fresh,
    all: Vec<Contribution>,
    /// Kept courses of action: the id of the session, the fresh one.
    options: HashMap<OptionId, OptionId>,
    /// Kept answers by seat and lens.
    answers: HashMap<(ParticipantId, Lens), ContributionId>,
}

impl<'a> Keeping<'a, '_> {
    /// Who decides on a seat: the person, or who writes for the voice.
    fn decider(&self, seat: &Participant) -> Option<&'a Released> {
        let who = if seat.is_voice() { seat.written_by? } else { seat.id };
        self.closing.released.iter().find(|one| one.participant == who)
    }

    fn seat(&self, id: ParticipantId) -> Option<&'a Participant> {
        self.closing.material.participants.iter().find(|one| one.id == id)
    }

    /// What was chosen, without regard to what others chose.
    fn chosen(&self, seat: &Participant, lens: Lens) -> Keep {
        let choice = |released: &Released| {
            released.choices.answers.iter().find(|one| one.seat == seat.id && one.lens == lens).map(|one| one.keep)
        };
        self.decider(seat).and_then(choice).unwrap_or_default()
    }

    /// People who chose *zonder naam* at a lens and have something there.
    fn nameless(&self, lens: Lens) -> Vec<&'a Participant> {
        let material = self.closing.material;
        let gave = |person: &Participant| {
            material.answer(person.id, lens).is_some()
                || (lens == Lens::Handelingen
                    && material.stances.iter().any(|(_, by)| by.participant == person.id))
        };
        material.people().filter(|person| gave(person) && self.chosen(person, lens) == Keep::Nameless).collect()
    }

    /// As who something of a seat is kept at a lens, with who decided; null when it is erased.
    fn by(&self, id: ParticipantId, lens: Lens) -> Option<(By, &'a Released)> {
        let seat = self.seat(id)?;
        let by = match (self.chosen(seat, lens), &seat.voice_of) {
            (Keep::Erase, _) | (Keep::Nameless, Some(_)) => return None,
            (Keep::Alias, Some(of)) => By::Voice { alias: seat.alias.clone(), of: of.clone() },
            (Keep::Alias, None) => By::Alias { alias: seat.alias.clone() },
            (Keep::Nameless, None) if self.nameless(lens).len() < FEWEST_NAMELESS => return None,
            (Keep::Nameless, None) => By::Nameless,
        };
        Some((by, self.decider(seat)?))
    }

    fn add(&mut self, by: By, part: Part, practice: bool, released: &Released) -> ContributionId {
        let id = ContributionId(self.fresh.id());
        let tag = Some(self.fresh.tag(&released.code_key, id));
        let mut one = Contribution { id, by, part, practice, tag };
        let replace = &released.choices.replace;
        kept_texts::each_of(&mut one, &mut |_, text| {
            for one in replace {
                *text = replace_everywhere(text, &one.text, &one.with);
            }
        });
        self.all.push(one);
        id
    }

    /// *Mag als oefencasus*. Without a name all of a lens or none: one who says otherwise would stand out at each lens.
    fn practice(&self, by: &By, lens: Lens, released: &Released) -> bool {
        match by {
            By::Nameless => self
                .nameless(lens)
                .iter()
                .all(|person| self.decider(person).is_some_and(|one| one.choices.practice)),
            _ => released.choices.practice,
        }
    }

    fn answer(&mut self, answer: &OpenedAnswer) {
        let lens = answer.body.lens();
        let Some((by, released)) = self.by(answer.participant, lens) else { return };
        let mut body = answer.body.clone();
        if let Body::Handelingen(form) = &mut body {
            for option in &mut form.options {
                let new = OptionId(self.fresh.id());
                if let Some(old) = option.id.replace(new) {
                    self.options.insert(old, new);
                }
            }
        }
        // Without a name the mark is that of all at this lens, or the one on paper could be followed through the lenses.
        let noted = match by {
            By::Nameless => self
                .nameless(lens)
                .iter()
                .any(|person| self.closing.material.answer(person.id, lens).is_some_and(|answer| answer.noted)),
            _ => answer.noted,
        };
        let practice = self.practice(&by, lens, released);
        let part = Part::Answer {
            body,
            doubt: answer.doubt,
            noted,
            additions: answer.additions.iter().map(|one| one.text.clone()).collect(),
            prompt: answer.prompt.clone(),
        };
        let id = self.add(by, part, practice, released);
        self.answers.insert((answer.participant, lens), id);
    }

    /// What the case owner did then goes with the case text.
    fn own_course(&mut self) {
        let Some((option, owner, text)) = &self.closing.material.own_course else { return };
        let Some(released) = self.owner().filter(|one| one.participant == *owner && one.choices.case) else {
            return;
        };
        let new = OptionId(self.fresh.id());
        self.options.insert(*option, new);
        let part = Part::OwnCourse { option: new, text: text.clone() };
        self.add(By::Owner, part, released.choices.practice, released);
    }

    fn owner(&self) -> Option<&'a Released> {
        let owner = self.closing.material.people().find(|person| person.owner)?;
        self.closing.released.iter().find(|one| one.participant == owner.id)
    }

    /// A stance is its taker's and goes with its option, or with another wording of it that is kept.
    fn stances(&mut self) {
        for (option, by) in &self.closing.material.stances {
            let Some(option) = self.kept_option(*option) else { continue };
            let Some((who, released)) = self.by(by.participant, Lens::Handelingen) else { continue };
            let practice = self.practice(&who, Lens::Handelingen, released);
            self.add(who, Part::Stance { option, stance: by.stance }, practice, released);
        }
    }

    fn kept_option(&self, option: OptionId) -> Option<OptionId> {
        let material = self.closing.material;
        let of = |thing: &crate::domain::compare::things::Thing| {
            let Body::Handelingen(form) = &material.answer(thing.participant, Lens::Handelingen)?.body else {
                return None;
            };
            form.options.get(usize::try_from(thing.place).ok()?)?.id
        };
        self.options.get(&option).copied().or_else(|| {
            let group = material.groups.iter().find(|group| {
                group.lens == Lens::Handelingen && group.members.iter().any(|one| of(one) == Some(option))
            })?;
            group.members.iter().filter_map(of).find_map(|other| self.options.get(&other).copied())
        })
    }

    fn case(&mut self) {
        let Some(released) = self.owner() else { return };
        let practice = released.choices.practice;
        if let Some(case) = self.closing.case.filter(|case| case.source == CaseSource::Own)
            && released.choices.case
        {
            self.add(By::Owner, case_part(case), practice, released);
        }
        let rows = self.closing.clarifications;
        if released.choices.clarifications && !rows.is_empty() {
            let rows = rows
                .iter()
                .map(|row| KeptClarification { question: row.question.clone(), answer: row.answer.clone() })
                .collect();
            self.add(By::Owner, Part::Clarifications { rows }, practice, released);
        }
    }

    /// A joined thing is a group of kept members; what it is called is the group's.
    fn groups(&self) -> Vec<KeptGroup> {
        let mut groups: Vec<KeptGroup> = self
            .closing
            .material
            .groups
            .iter()
            .map(|group| {
                let mut members: Vec<KeptThing> = group
                    .members
                    .iter()
                    .filter_map(|one| {
                        let contribution = *self.answers.get(&(one.participant, group.lens))?;
                        Some(KeptThing { contribution, place: one.place })
                    })
                    .collect();
                members.sort_by_key(|one| (one.contribution, one.place));
                let label = if self.closing.keep_notes { group.label.clone() } else { String::new() };
                KeptGroup { lens: group.lens, label, members }
            })
            .filter(|group| group.members.len() >= 2)
            .collect();
        groups.sort_by(|a, b| {
            (a.lens, &a.label, &a.members[0].contribution).cmp(&(b.lens, &b.label, &b.members[0].contribution))
        });
        groups
    }
}

#[cfg(test)]
mod tests;
