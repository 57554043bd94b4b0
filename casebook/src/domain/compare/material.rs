//! What the views are made from: only what was opened. And the words they need, asked from outside.
use crate::domain::answer::{Limit, OpenedAnswer, Progress};
use crate::domain::compare::things::Group;
use crate::domain::compare::view::{CellStatus, StanceBy, StarterKind};
use crate::domain::ids::{OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::Participant;
use crate::domain::session::{LensOpenness, LensState};
use crate::domain::word::Word;

/// Everything opened in a session, and nothing else of what people wrote.
pub struct Material {
    /// The session.
    pub session: SessionId,
    /// In seat order.
    pub participants: Vec<Participant>,
    /// Exactly five.
    pub lenses: Vec<LensState>,
    /// By seat, then lens.
    pub answers: Vec<OpenedAnswer>,
    /// What the group joined.
    pub groups: Vec<Group>,
    /// Opened ones only, in seat order.
    pub stances: Vec<(OptionId, StanceBy)>,
    /// What the case owner did then.
    pub own_course: Option<(OptionId, ParticipantId, String)>,
    /// What was looked at together.
    pub discussed: Vec<(ParticipantId, Lens)>,
    /// Which seats are perspectives of the case. They stand behind the others, as voices.
    pub examples: Vec<Example>,
}

/// A perspective of the case among the seats.
pub struct Example {
    /// Its seat.
    pub seat: ParticipantId,
    /// What they are to the child or the family.
    pub role: String,
}

/// An open question for a kind of difference.
pub struct Question {
    /// The kind.
    pub kind: StarterKind,
    /// The lens it fits; null for any.
    pub lens: Option<Lens>,
    /// What it fits most: words of a choice, a scale. Empty: it fits always.
    pub fits: Vec<String>,
    /// The question.
    pub text: String,
}

/// How things are said. Given from outside, so that the views know no language.
pub trait Words {
    /// A message of the words files.
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String;
    /// How a virtue is called.
    fn virtue(&self, word: &Word) -> String;
    /// In whom somebody recognises themselves.
    fn recognised(&self, word: &Word) -> String;
    /// What limits somebody.
    fn limit(&self, limit: &Limit) -> String;
    /// The open questions that a difference can ask.
    fn questions(&self) -> Vec<Question>;
}

impl Material {
    /// The state of a lens.
    pub fn openness(&self, lens: Lens) -> LensOpenness {
        self.lenses.iter().find(|state| state.lens == lens).map_or(LensOpenness::Skipped, LensState::openness)
    }

    /// The lenses that are opened, in order.
    pub fn opened(&self) -> impl Iterator<Item = Lens> + '_ {
        Lens::ALL.into_iter().filter(|lens| self.openness(*lens) == LensOpenness::Revealed)
    }

    /// The opened answer of one at one lens.
    pub fn answer(&self, participant: ParticipantId, lens: Lens) -> Option<&OpenedAnswer> {
        self.answers.iter().find(|answer| answer.participant == participant && answer.body.lens() == lens)
    }

    /// People in seat order; voices stand beside them and are left out.
    pub fn people(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|person| !person.is_voice())
    }

    /// The perspective of the case that sits here, if it is one.
    pub fn example(&self, id: ParticipantId) -> Option<&Example> {
        self.examples.iter().find(|example| example.seat == id)
    }

    /// Who sits here: people and the voices that somebody wrote for, in seat order.
    pub fn seated(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|person| self.example(person.id).is_none())
    }

    /// The opened answers of people at a lens, in seat order.
    pub fn of_people(&self, lens: Lens) -> impl Iterator<Item = (&Participant, &OpenedAnswer)> {
        self.people().filter_map(move |person| Some((person, self.answer(person.id, lens)?)))
    }

    /// Without the voices: their seats, and what was written for them.
    #[must_use]
    pub fn without_voices(mut self) -> Self {
        let (voices, people): (Vec<_>, Vec<_>) = self.participants.into_iter().partition(Participant::is_voice);
        let is_voice = |id: ParticipantId| voices.iter().any(|voice| voice.id == id);
        self.participants = people;
        self.answers.retain(|answer| !is_voice(answer.participant));
        self.stances.retain(|(_, by)| !is_voice(by.participant));
        for group in &mut self.groups {
            group.members.retain(|member| !is_voice(member.participant));
        }
        self.groups.retain(|group| group.members.len() >= 2);
        self
    }

    /// These participants, in the order of their seats.
    pub fn in_seat_order(&self, ids: &[ParticipantId]) -> Vec<ParticipantId> {
        self.participants.iter().map(|person| person.id).filter(|id| ids.contains(id)).collect()
    }

    /// How somebody is called.
    pub fn alias(&self, id: ParticipantId) -> &str {
        self.participants.iter().find(|person| person.id == id).map_or("", |person| person.alias.as_str())
    }

    /// Why a cell shows what it shows.
    pub fn status(&self, person: &Participant, lens: Lens) -> CellStatus {
        if self.answer(person.id, lens).is_some() {
            return CellStatus::Opened;
        }
        match person.answers.iter().find(|of| of.lens == lens) {
            Some(of) if of.progress == Progress::Skipped => CellStatus::Skipped,
            Some(of) if of.progress == Progress::Done && of.kept_closed => CellStatus::KeptClosed,
            _ => CellStatus::NotYet,
        }
    }
}
