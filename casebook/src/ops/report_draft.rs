//! A report before it is made: every free text that can come to stand in it, so that it is looked through first. Knows no
//! form of a report.
use crate::domain::case::{Case, CaseSource};
use crate::domain::compare::material::Material;
use crate::domain::ids::{AnswerId, ContributionId, KeptId, SessionId};
use crate::domain::kept::{By, Kept, KeptState};
use crate::domain::kept_texts::{Place, TextField, each_of_answer, each_of_case, each_of_own, of_group};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::Participant;
use crate::domain::session::{Clarification, Note, Session};
use crate::error::{Error, Result};
use crate::ops::checking::Texts;
use crate::ops::comparing::{self, gather};
use crate::ops::own_words::OwnWords;
use crate::ops::report::{Held, Source, facts};
use crate::ops::{any_session, kept};
use crate::store;
use crate::store::open::Book;
use crate::store::talks::Row;

/// What a report of a session will be made from.
pub enum Draft {
    /// A session that is not closed: what was opened, and what the group wrote together.
    Held(Box<Sheets>),
    /// A closed one: what was kept of it.
    Kept(Box<Kept>),
}

/// What all may see of a session that is not closed, before it is compared.
pub struct Sheets {
    session: Session,
    material: Material,
    talks: Vec<Row>,
    case: Option<Case>,
    clarifications: Vec<Clarification>,
    notes: Vec<Note>,
}

/// What a report of this session will be made from.
pub fn of_session(book: &Book, id: SessionId) -> Result<Draft> {
    let connection = book.reader();
    let session = any_session(connection, id)?;
    if !store::sessions::is_open(&session) {
        let kept = store::kept::of_session(connection, id)?.ok_or(Error::NotFound { what: "kept" })?;
        return of_kept(book, kept);
    }
    let mut case = session.case.map(|case| store::cases::get(connection, case)).transpose()?.flatten();
    if let Some(case) = &mut case
        && session.lens(Lens::Handelingen).opened_at.is_none()
    {
        case.text.done = String::new();
    }
    Ok(Draft::Held(Box::new(Sheets {
        session,
        material: gather(connection, id)?,
        talks: store::talks::of_session(connection, id)?,
        case,
        clarifications: store::notes::clarifications(connection, id)?,
        notes: store::notes::notes(connection, id)?,
    })))
}

/// What a report of a kept session will be made from.
pub fn of_kept(book: &Book, id: KeptId) -> Result<Draft> {
    Ok(Draft::Kept(Box::new(kept::find(book.reader(), id)?)))
}

impl Draft {
    /// Puts beside each other what was opened: a report is made from this.
    pub fn compared(self, locale: Locale) -> Result<Source> {
        match self {
            Self::Kept(kept) => Ok(Source::Kept(kept)),
            Self::Held(sheets) => {
                let Sheets { session, material, talks, case, clarifications, notes } = *sheets;
                let compared = comparing::seen(material, talks, None, locale)?;
                let facts = facts(&session, &compared);
                let case = case.map(|case| case.text);
                Ok(Source::Held(Box::new(Held { facts, compared, case, clarifications, notes })))
            }
        }
    }
}

impl Texts for Draft {
    fn names(&self) -> Vec<String> {
        match self {
            Self::Kept(kept) => kept.names(),
            Self::Held(sheets) => sheets.material.people().map(|person| person.alias.clone()).collect(),
        }
    }

    fn by(&self, place: &Place) -> Option<By> {
        match self {
            Self::Kept(kept) => kept.by(place),
            Self::Held(sheets) => by_writer(&sheets.material, place.contribution?),
        }
    }

    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String)) {
        match self {
            // What was archived went through the gate already, and is frozen.
            Self::Kept(kept) if kept.state == KeptState::Frozen => {}
            Self::Kept(kept) => kept.each(see),
            Self::Held(sheets) => sheets.each(see),
        }
    }
}

fn by_writer(material: &Material, place: ContributionId) -> Option<By> {
    let answer = material.answers.iter().find(|answer| answer.id == AnswerId(place.0))?;
    let person: &Participant = material.participants.iter().find(|person| person.id == answer.participant)?;
    Some(match &person.voice_of {
        Some(of) => By::Voice { alias: person.alias.clone(), of: of.clone() },
        None => By::Alias { alias: person.alias.clone() },
    })
}

impl Sheets {
    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String)) {
        // One of a pack is published as it is.
        if let Some(case) = self.case.as_mut().filter(|case| case.source == CaseSource::Own) {
            each_of_case(&mut case.text, see);
        }
        let rows = self.clarifications.iter_mut().flat_map(|row| [&mut row.question, &mut row.answer]);
        for (at, text) in (0..).zip(rows) {
            see(&of_group(TextField::Clarification, None, at), text);
        }
        for answer in &mut self.material.answers {
            each_of_answer(answer, see);
        }
        if let Some((_, _, text)) = &mut self.material.own_course {
            see(&of_group(TextField::OwnCourse, Some(Lens::Handelingen), 0), text);
        }
        for (at, group) in (0..).zip(&mut self.material.groups) {
            see(&of_group(TextField::Label, Some(group.lens), at), &mut group.label);
        }
        for (at, talk) in (0..).zip(&mut self.talks) {
            see(&of_group(TextField::Talk, Some(talk.lens), at), &mut talk.note);
        }
        for (at, note) in (0..).zip(&mut self.notes) {
            see(&of_group(TextField::Note, None, at), &mut note.text);
        }
    }
}

impl Texts for OwnWords {
    fn names(&self) -> Vec<String> {
        self.others.clone()
    }

    fn by(&self, _: &Place) -> Option<By> {
        Some(By::Alias { alias: self.alias.clone() })
    }

    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String)) {
        for (at, (role, _)) in (0..).zip(&mut self.roles) {
            see(&of_group(TextField::Role, None, at), role);
        }
        if let Some(thought) = &mut self.first_thought {
            see(&of_group(TextField::FirstThought, None, 0), thought);
        }
        for one in &mut self.answers {
            each_of_own(&mut one.answer.body, &mut one.additions, see);
        }
        if let Some(picture) = &mut self.picture {
            see(&of_group(TextField::GoodWork, None, 0), &mut picture.good_work);
            see(&of_group(TextField::Shifted, None, 0), &mut picture.shifted);
        }
    }
}
