//! A turn: one participant alone with their own words. Holding a [`Turn`] is the only way to read sealed text;
//! the store asks for it. Must not know SQL or the screen.
use crate::domain::answer::{Body, PromptRef};
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::lens::Lens;
use serde::{Deserialize, Serialize};

/// What is written in a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Sheet {
    /// The *eerste ingeving*.
    FirstThought,
    /// One lens.
    Lens {
        /// Which.
        lens: Lens,
    },
    /// All chosen lenses in one go.
    AllLenses,
    /// What one would do: a stance on each course of action.
    Stances,
    /// The *eigen beeld*, with one's own first thought given back.
    OwnPicture,
    /// *Vrijgeven*: what may be kept of one's own.
    Release,
    /// *Neem je eigen woorden mee*: everything this participant wrote, to read and take along.
    OwnWords,
}

/// What a sheet is about, piece by piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Part {
    FirstThought,
    Lens(Lens),
    Stances,
    OwnPicture,
    Release,
}

/// Proof that one participant has the laptop now, or their own device. Made only by [`Turn::begin`], after the rules were checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    session: SessionId,
    participant: ParticipantId,
    sheet: Sheet,
    signed: bool,
}

/// What must be known before a turn may begin.
#[derive(Debug, Clone, Copy)]
pub struct Admission {
    /// Something was written before that the turn would show.
    pub shows: bool,
    /// What the turn would show was closed by its writer and not opened since.
    pub sealed: bool,
    /// The participant chose an own sign.
    pub has_sign: bool,
    /// The own sign was given, and is right.
    pub sign_given: bool,
    /// All that it would show was before its writer on this same device of their own already.
    pub known_here: bool,
}

/// Why a turn may not begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It was closed, without an own sign: it stays closed until all open together.
    Sealed,
    /// The own sign is needed.
    SignNeeded,
}

impl Turn {
    /// Begins a turn. What was closed stays closed until the opening, unless its writer chose an own sign; who chose
    /// one is asked for it each time their earlier words would show. An empty sheet is open to them always: somebody
    /// else's wrong tries keep nobody from writing. On a device of their own they come back to what they wrote there.
    pub fn begin(
        session: SessionId,
        participant: ParticipantId,
        sheet: Sheet,
        admission: Admission,
    ) -> Result<Self, Refusal> {
        let signed = admission.known_here || (admission.has_sign && admission.sign_given);
        match admission {
            Admission { known_here: true, .. } => Ok(Self { session, participant, sheet, signed }),
            Admission { has_sign: true, shows: true, sign_given: false, .. } => Err(Refusal::SignNeeded),
            Admission { has_sign: false, sealed: true, .. } => Err(Refusal::Sealed),
            _ => Ok(Self { session, participant, sheet, signed }),
        }
    }

    /// The session.
    pub const fn session(&self) -> SessionId {
        self.session
    }

    /// Who has the laptop.
    pub const fn participant(&self) -> ParticipantId {
        self.participant
    }

    /// What is written.
    pub const fn sheet(&self) -> Sheet {
        self.sheet
    }

    /// The own sign was given, or it is their own device: what its writer closed before may show.
    pub const fn signed(&self) -> bool {
        self.signed
    }
}

/// One's own answer, as only its writer sees it during their own turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnAnswer {
    /// What was given so far.
    pub body: Body,
    /// *Ik twijfel hier*.
    pub doubt: bool,
    /// Keep it closed at the opening.
    pub keep_closed: bool,
    /// *Alleen voor mij*: never opened, never released.
    pub private: String,
    /// The prompt it was written to; null while nothing was saved.
    pub prompt: Option<PromptRef>,
}

/// One's own picture of good work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnPicture {
    /// What is good work here, for me?
    pub good_work: String,
    /// What shifted since my first reaction?
    pub shifted: String,
}

#[cfg(test)]
mod tests {
    use crate::domain::ids::{ParticipantId, SessionId};
    use crate::domain::turn::{Admission, Refusal, Sheet, Turn};
    use uuid::Uuid;

    fn begin(sealed: bool, has_sign: bool, sign_given: bool) -> Result<Turn, Refusal> {
        Turn::begin(
            SessionId(Uuid::nil()),
            ParticipantId(Uuid::nil()),
            Sheet::FirstThought,
            Admission { shows: true, sealed, has_sign, sign_given, known_here: false },
        )
    }

    #[test]
    fn what_was_closed_without_a_sign_stays_closed() {
        assert_eq!(begin(true, false, false), Err(Refusal::Sealed));
        assert_eq!(begin(true, false, true), Err(Refusal::Sealed), "a sign nobody chose opens nothing");
    }

    #[test]
    fn who_chose_a_sign_is_asked_for_it() {
        assert_eq!(begin(true, true, false), Err(Refusal::SignNeeded));
        assert_eq!(
            begin(false, true, false),
            Err(Refusal::SignNeeded),
            "also after a crash, before the turn was closed"
        );
        assert!(begin(true, true, true).is_ok());
    }

    #[test]
    fn an_empty_sheet_asks_no_sign() {
        let turn = Turn::begin(
            SessionId(Uuid::nil()),
            ParticipantId(Uuid::nil()),
            Sheet::FirstThought,
            Admission { shows: false, sealed: false, has_sign: true, sign_given: false, known_here: false },
        );
        assert!(turn.is_ok_and(|turn| !turn.signed()));
    }

    #[test]
    fn who_wrote_on_their_own_device_comes_back_to_it_there() {
        for has_sign in [false, true] {
            let admission = Admission { shows: true, sealed: true, has_sign, sign_given: false, known_here: true };
            let (session, person) = (SessionId(Uuid::nil()), ParticipantId(Uuid::nil()));
            let turn = Turn::begin(session, person, Sheet::AllLenses, admission);
            assert!(turn.is_ok_and(|turn| turn.signed()), "what they closed there may show again, there");
        }
    }

    #[test]
    fn an_unfinished_turn_goes_on() {
        assert!(begin(false, false, false).is_ok());
    }
}
