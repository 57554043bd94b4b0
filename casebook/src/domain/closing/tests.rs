//! What holds whatever anybody chooses: found by choosing at random.
use crate::domain::answer::{Body, CourseOption, Deugden, Handelingen, OpenedAnswer, Progress, PromptRef};
use crate::domain::closing::{Closing, Fresh, Released, kept};
use crate::domain::compare::material::Material;
use crate::domain::compare::things::{Group, Thing};
use crate::domain::compare::view::{Stance, StanceBy};
use crate::domain::ids::{AnswerId, ContributionId, KeptId, OptionId, ParticipantId, SessionId};
use crate::domain::kept::{By, Contribution, Facts, Kept, KeptState, Part, Shared};
use crate::domain::lens::Lens;
use crate::domain::participant::{Participant, Way};
use crate::domain::release::{Keep, KeepChoice, ReleaseChoices};
use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use uuid::Uuid;

const PEOPLE: u128 = 6;
const LENSES: [Lens; 2] = [Lens::Handelingen, Lens::Deugden];

fn person(at: u128) -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(at)),
        key: None,
        alias: format!("Alias-{at}"),
        role: String::new(),
        people: None,
        voice_of: None,
        written_by: None,
        seat: u32::try_from(at).expect("a few seats"),
        owner: at == 0,
        leads: false,
        scribe: false,
        way: Way::Curtain,
        joined_late: false,
        named: false,
        has_sign: false,
        answers: Vec::new(),
        first_thought: Progress::Waiting,
        own_picture: Progress::Waiting,
        stances: Progress::Waiting,
        release: Progress::Done,
    }
}

fn option_of(at: u128) -> OptionId {
    OptionId(Uuid::from_u128(1000 + at))
}

fn answer(at: u128, lens: Lens) -> OpenedAnswer {
    let text = format!("text-{at}-{lens}");
    let body = match lens {
        Lens::Handelingen => Body::Handelingen(Handelingen {
            options: vec![CourseOption { id: Some(option_of(at)), text, skill: String::new() }],
        }),
        _ => Body::Deugden(Deugden { at_stake: text, ..Deugden::default() }),
    };
    OpenedAnswer {
        id: AnswerId(Uuid::from_u128(2000 + at)),
        participant: ParticipantId(Uuid::from_u128(at)),
        body,
        doubt: false,
        noted: at == 1,
        late: false,
        prompt: PromptRef { id: lens.name().to_owned(), version: 1, text: String::new() },
        additions: Vec::new(),
    }
}

fn material() -> Material {
    let stance = |(taker, option): (u128, u128)| {
        let by = StanceBy { participant: ParticipantId(Uuid::from_u128(taker)), stance: Stance::Would };
        (option_of(option), by)
    };
    let thing = |at: u128| Thing { participant: ParticipantId(Uuid::from_u128(at)), place: 0 };
    Material {
        session: SessionId(Uuid::nil()),
        participants: (0..PEOPLE).map(person).collect(),
        lenses: Vec::new(),
        answers: (0..PEOPLE).flat_map(|at| LENSES.map(|lens| answer(at, lens))).collect(),
        groups: vec![Group {
            lens: Lens::Deugden,
            label: "samen".to_owned(),
            members: (0..3).map(thing).collect(),
        }],
        stances: (0..PEOPLE)
            .flat_map(|taker| (0..PEOPLE).map(move |option| (taker, option)))
            .map(stance)
            .collect(),
        own_course: None,
        discussed: Vec::new(),
        examples: Vec::new(),
    }
}

struct Counting(u128);

impl Fresh for Counting {
    fn id(&mut self) -> Uuid {
        // Spread out, so that the order of ids is not the order in which they were asked.
        self.0 += 1;
        Uuid::from_u128(self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
    }

    fn tag(&self, code_key: &str, id: ContributionId) -> String {
        format!("{code_key}:{id}")
    }
}

type Chosen = Vec<(Keep, Keep, bool)>;

fn close(chosen: &Chosen) -> Option<(Vec<Contribution>, Shared)> {
    let material = material();
    let released: Vec<Released> = (0..)
        .zip(chosen)
        .map(|(at, (first, second, practice))| {
            let seat = ParticipantId(Uuid::from_u128(at));
            let answers = [(LENSES[0], *first), (LENSES[1], *second)];
            Released {
                participant: seat,
                choices: ReleaseChoices {
                    replace: Vec::new(),
                    answers: answers.map(|(lens, keep)| KeepChoice { seat, lens, keep }).to_vec(),
                    practice: *practice,
                    ..ReleaseChoices::default()
                },
                code_key: format!("code-{at}"),
            }
        })
        .collect();
    let closing = Closing {
        material: &material,
        released: &released,
        case: None,
        clarifications: &[],
        notes: &[],
        talks: Vec::new(),
        keep_notes: false,
    };
    kept(&closing, &mut Counting(0))
}

fn whole(contributions: Vec<Contribution>, shared: Shared) -> Kept {
    let day: NaiveDate = DateTime::<Utc>::UNIX_EPOCH.date_naive();
    Kept {
        id: KeptId(Uuid::nil()),
        state: KeptState::Kept,
        session: None,
        case: None,
        title: String::new(),
        facts: Facts { held_on: day, minutes: 75, form: None, people: 6, voices: 0, lenses: LENSES.to_vec() },
        shared,
        themes: Vec::new(),
        expires_on: day,
        received_on: None,
        archived_on: None,
        justified: Vec::new(),
        contributions,
    }
}

fn keep() -> impl Strategy<Value = Keep> {
    prop_oneof![Just(Keep::Erase), Just(Keep::Nameless), Just(Keep::Alias)]
}

fn choices() -> impl Strategy<Value = Chosen> {
    prop::collection::vec((keep(), keep(), any::<bool>()), usize::try_from(PEOPLE).expect("a few people"))
}

fn options_of(kept: &[Contribution]) -> Vec<OptionId> {
    kept.iter().flat_map(|one| one.part.options()).collect()
}

proptest! {
    #[test]
    fn an_alias_and_a_text_stay_only_where_their_writer_said_so(chosen in choices()) {
        let kept = close(&chosen).map(|(all, _)| all).unwrap_or_default();
        for (at, (first, second, _)) in chosen.iter().enumerate() {
            let of_alias = kept.iter().any(|one| one.by == By::Alias { alias: format!("Alias-{at}") });
            prop_assert!(!of_alias || [first, second].contains(&&Keep::Alias), "Alias-{at} stayed");
            for (lens, keep) in [(LENSES[0], first), (LENSES[1], second)] {
                let text = format!("text-{at}-{lens}");
                let stayed = kept.iter().find(|one| format!("{:?}", one.part).contains(&text));
                let count = chosen.iter().filter(|one| [one.0, one.1][usize::from(lens == LENSES[1])] == Keep::Nameless);
                match (keep, stayed) {
                    (Keep::Erase, stayed) => prop_assert!(stayed.is_none(), "{text} stayed"),
                    (Keep::Alias, stayed) => prop_assert!(stayed.is_some(), "{text} is lost"),
                    (Keep::Nameless, stayed) => prop_assert_eq!(stayed.is_some(), count.count() >= 3),
                }
            }
        }
    }

    #[test]
    fn what_hangs_on_something_hangs_on_something_kept(chosen in choices()) {
        let Some((kept, shared)) = close(&chosen) else { return Ok(()) };
        let options = options_of(&kept);
        for one in &kept {
            if let Part::Stance { option, .. } = &one.part {
                prop_assert!(options.contains(option), "a stance on an option that is gone");
            }
        }
        for group in &shared.groups {
            prop_assert!(group.members.len() >= 2);
            prop_assert!(group.members.iter().all(|one| kept.iter().any(|of| of.id == one.contribution)));
        }
        prop_assert!(kept.is_sorted_by_key(|one| one.id));
    }

    #[test]
    fn without_a_name_everything_at_a_lens_is_marked_alike(chosen in choices()) {
        let kept = close(&chosen).map(|(all, _)| all).unwrap_or_default();
        for lens in LENSES {
            let marks: Vec<(bool, bool)> = kept
                .iter()
                .filter(|one| one.by == By::Nameless)
                .filter_map(|one| match &one.part {
                    Part::Answer { body, noted, .. } if body.lens() == lens => Some((one.practice, *noted)),
                    _ => None,
                })
                .collect();
            prop_assert!(marks.windows(2).all(|pair| pair[0] == pair[1]), "{lens}: {marks:?}");
        }
    }

    #[test]
    fn a_withdrawal_takes_all_of_one_and_nothing_of_another(chosen in choices(), who in 0..PEOPLE) {
        let Some((kept, shared)) = close(&chosen) else { return Ok(()) };
        let code = format!("code-{who}:");
        let (theirs, others): (Vec<_>, Vec<_>) =
            kept.iter().partition(|one| one.tag.as_ref().is_some_and(|tag| tag.starts_with(&code)));
        let gone: Vec<ContributionId> = theirs.iter().map(|one| one.id).collect();
        let left = whole(kept.clone(), shared).without(&gone);
        let left = left.map(|kept| kept.contributions).unwrap_or_default();
        let options = options_of(&left);
        prop_assert!(left.iter().all(|one| !gone.contains(&one.id)));
        for one in others {
            let hung = matches!(&one.part, Part::Stance { option, .. } if !options.contains(option));
            prop_assert_eq!(left.contains(one), !hung, "only what hung on it goes along");
        }
    }
}
