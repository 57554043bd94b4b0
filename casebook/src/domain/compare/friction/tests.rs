//! Rules of the starters, over made-up groups.
use super::{Offered, starters};
use crate::domain::answer::{
    Body, CourseOption, Deugden, Handelingen, Identiteit, Limit, OpenedAnswer, Progress, PromptRef, Vrijheid,
};
use crate::domain::compare::material::{Material, Question, Words};
use crate::domain::compare::options;
use crate::domain::compare::things::named;
use crate::domain::compare::view::{Stance, StanceBy, StarterKind};
use crate::domain::ids::{AnswerId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::participant::{Participant, Way};
use crate::domain::session::LensState;
use crate::domain::word::Word;
use chrono::DateTime;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Says the key with what is put in, so that the rules are tested and not the Dutch. Knows one more question than eight of
/// each kind.
#[derive(Default)]
struct Bare(Option<(StarterKind, Lens, String)>);

impl Words for Bare {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        args.iter().fold(key.to_owned(), |said, (_, value)| said + " " + value)
    }
    fn virtue(&self, word: &Word) -> String {
        word.text().to_owned()
    }
    fn recognised(&self, word: &Word) -> String {
        word.text().to_owned()
    }
    fn limit(&self, limit: &Limit) -> String {
        limit.text.clone()
    }
    fn questions(&self) -> Vec<Question> {
        let plain = [
            StarterKind::NoSharedVirtue,
            StarterKind::OppositeStance,
            StarterKind::RoomApart,
            StarterKind::OnlyOne,
            StarterKind::Doubt,
        ]
        .into_iter()
        .flat_map(|kind| {
            (0..8).map(move |at| Question { kind, lens: None, fits: Vec::new(), text: format!("{at} {kind:?}?") })
        });
        let more = self.0.iter().map(|(kind, lens, fit)| Question {
            kind: *kind,
            lens: Some(*lens),
            fits: vec![fit.clone()],
            text: format!("{fit}?"),
        });
        plain.chain(more).collect()
    }
}

/// What one made-up person gives.
#[derive(Debug, Clone)]
struct Given {
    virtues: Vec<u8>,
    recognise: u8,
    acting: Option<u8>,
    doubt: bool,
    stance: Option<Stance>,
    words: usize,
    role: String,
}

fn given() -> impl Strategy<Value = Given> {
    let virtues = proptest::sample::subsequence((0..6).collect::<Vec<u8>>(), 0..=3).prop_shuffle();
    let stance =
        proptest::option::of(prop_oneof![Just(Stance::Would), Just(Stance::Doubt), Just(Stance::WouldNot)]);
    (virtues, 0..4u8, proptest::option::of(0..=10u8), any::<bool>(), stance).prop_map(
        |(virtues, recognise, acting, doubt, stance)| Given {
            virtues,
            recognise,
            acting,
            doubt,
            stance,
            words: 1,
            role: String::new(),
        },
    )
}

fn group() -> impl Strategy<Value = Vec<Given>> {
    proptest::collection::vec(given(), 2..=8)
}

const NAMES: [&str; 8] = ["Sanne", "Mohamed", "Irene", "Joris", "Aylin", "Bram", "ياسمين", "Noor 🦋"];

fn id(at: usize) -> ParticipantId {
    ParticipantId(Uuid::from_u128(at as u128 + 1))
}

fn person(at: usize, seat: usize, given: &Given) -> Participant {
    Participant {
        id: id(at),
        key: None,
        alias: NAMES[at].to_owned(),
        role: given.role.clone(),
        people: None,
        voice_of: None,
        written_by: None,
        seat: u32::try_from(seat).expect("few seats"),
        owner: false,
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
        release: Progress::Waiting,
    }
}

/// The group at these seats; `virtue` says how a virtue is called.
fn material(group: &[Given], seats: &[usize], virtue: impl Fn(u8) -> String) -> Material {
    let course = OptionId(Uuid::from_u128(99));
    let mut answers = Vec::new();
    for at in seats {
        let given = &group[*at];
        let long = "woord ".repeat(given.words);
        let named = |at: u8| Word::Listed(virtue(at));
        let bodies = [
            (*at == 0).then(|| {
                let option = CourseOption { id: Some(course), text: long.clone(), skill: String::new() };
                Body::Handelingen(Handelingen { options: vec![option] })
            }),
            Some(Body::Identiteit(Identiteit {
                recognise: vec![Word::Listed(format!("rol {}", given.recognise))],
                known_as: String::new(),
                text: long.clone(),
            })),
            (!given.virtues.is_empty()).then(|| {
                let virtues = given.virtues.iter().map(|at| named(*at)).collect();
                Body::Deugden(Deugden { virtues, at_stake: long.clone(), cost: String::new() })
            }),
            Some(Body::Vrijheid(Vrijheid { thinking: None, acting: given.acting, limits: Vec::new() })),
        ];
        for body in bodies.into_iter().flatten() {
            answers.push(OpenedAnswer {
                id: AnswerId(Uuid::from_u128(7)),
                participant: id(*at),
                doubt: given.doubt && body.lens() == Lens::Vrijheid,
                body,
                noted: false,
                late: false,
                prompt: PromptRef { id: String::new(), version: 1, text: String::new() },
                additions: Vec::new(),
            });
        }
    }
    Material {
        session: SessionId(Uuid::nil()),
        participants: seats.iter().enumerate().map(|(seat, at)| person(*at, seat, &group[*at])).collect(),
        lenses: Lens::ALL
            .map(|lens| LensState { lens, chosen: true, opened_at: Some(DateTime::UNIX_EPOCH), noting_done: true })
            .to_vec(),
        answers,
        groups: Vec::new(),
        stances: seats
            .iter()
            .filter_map(|at| Some((course, StanceBy { participant: id(*at), stance: group[*at].stance? })))
            .collect(),
        own_course: None,
        discussed: Vec::new(),
        examples: Vec::new(),
    }
}

fn offered(material: &Material) -> Vec<Offered> {
    said(material, &Bare::default())
}

fn said(material: &Material, words: &Bare) -> Vec<Offered> {
    starters(material, &named(material, words), &options::rows(material), words)
}

fn in_order(group: &[Given]) -> Vec<usize> {
    (0..group.len()).collect()
}

fn plainly(at: u8) -> String {
    format!("deugd {at}")
}

/// Which starters there are, whatever order they stand in.
fn which(offered: &[Offered]) -> BTreeSet<(String, Lens, Vec<ParticipantId>, String)> {
    offered
        .iter()
        .map(|one| {
            let mut people = one.starter.participants.clone();
            people.sort_unstable();
            (one.starter.kind.name().to_owned(), one.starter.lens, people, one.starter.question.clone())
        })
        .collect()
}

proptest! {
    #[test]
    fn starters_come_in_lens_order_and_nobody_is_in_two(group in group()) {
        let offered = offered(&material(&group, &in_order(&group), plainly));
        prop_assert!(offered.is_sorted_by_key(|one| one.starter.lens));
        let mut seen = BTreeSet::new();
        for one in &offered {
            for person in &one.starter.participants {
                prop_assert!(seen.insert(*person), "{} is in two starters", person);
            }
            prop_assert!(one.starter.participants.is_sorted(), "in seat order");
        }
    }

    #[test]
    fn other_seats_give_the_same_starters(
        (group, seats) in group().prop_flat_map(|group| {
            let seats = Just(in_order(&group)).prop_shuffle();
            (Just(group), seats)
        }),
    ) {
        let one = offered(&material(&group, &in_order(&group), plainly));
        let other = offered(&material(&group, &seats, plainly));
        prop_assert_eq!(which(&one), which(&other));
    }

    #[test]
    fn other_names_of_virtues_give_the_same_starters(group in group()) {
        let one = offered(&material(&group, &in_order(&group), plainly));
        let other = offered(&material(&group, &in_order(&group), |at| format!("waarde {}", (at * 5 + 3) % 6)));
        prop_assert_eq!(which(&one), which(&other));
    }

    #[test]
    fn the_length_of_texts_and_roles_change_nothing(group in group(), long in 1..400usize) {
        let one = offered(&material(&group, &in_order(&group), plainly));
        let other: Vec<Given> = group
            .iter()
            .enumerate()
            .map(|(at, given)| Given { words: 1 + long * at, role: "gedragswetenschapper".repeat(at), ..given.clone() })
            .collect();
        let other = offered(&material(&other, &in_order(&group), plainly));
        prop_assert_eq!(which(&one), which(&other));
    }

    #[test]
    fn who_wrote_first_changes_nothing(group in group()) {
        let first = material(&group, &in_order(&group), plainly);
        let mut last = material(&group, &in_order(&group), plainly);
        last.answers.reverse();
        last.stances.reverse();
        prop_assert_eq!(which(&offered(&first)), which(&offered(&last)));
    }

    #[test]
    fn a_voice_is_in_no_starter_and_changes_none(group in group()) {
        let mut with = material(&group, &in_order(&group), plainly);
        let last = group.len() - 1;
        with.participants[last].voice_of = Some("jongere".to_owned());
        let without: Vec<usize> = (0..last).collect();
        let among = |offered: &[Offered]| offered.iter().any(|one| one.starter.participants.contains(&id(last)));
        let seen = offered(&with);
        prop_assert!(!among(&seen));
        // The one course of action is the first seat's, so it is there in both.
        prop_assert_eq!(which(&seen), which(&offered(&material(&group, &without, plainly))));
    }

    #[test]
    fn no_reason_without_names_holds_a_name(group in group()) {
        for one in offered(&material(&group, &in_order(&group), plainly)) {
            prop_assert!(NAMES.iter().all(|name| !one.unnamed.contains(name)), "{}", one.unnamed);
        }
    }
}

fn quiet() -> Given {
    Given {
        virtues: Vec::new(),
        recognise: 0,
        acting: None,
        doubt: false,
        stance: None,
        words: 1,
        role: String::new(),
    }
}

#[test]
fn differences_are_found_at_as_many_lenses_as_can_be() {
    let group = [
        Given { virtues: vec![0, 1], acting: Some(1), ..quiet() },
        Given { virtues: vec![2, 3], acting: Some(9), ..quiet() },
        Given { virtues: vec![4], acting: Some(1), ..quiet() },
        Given { virtues: vec![5], acting: Some(9), ..quiet() },
    ];
    let offered = offered(&material(&group, &in_order(&group), plainly));
    let lenses: Vec<Lens> = offered.iter().map(|one| one.starter.lens).collect();
    assert_eq!(lenses, [Lens::Deugden, Lens::Vrijheid], "not twice the same lens");
}

#[test]
fn who_differ_on_more_than_one_ground_come_before_who_differ_on_one() {
    let group = [
        Given { virtues: vec![0], stance: Some(Stance::Would), ..quiet() },
        Given { virtues: vec![1], stance: Some(Stance::WouldNot), ..quiet() },
        Given { virtues: vec![2], ..quiet() },
    ];
    let offered = offered(&material(&group, &in_order(&group), plainly));
    assert_eq!(offered[0].starter.participants, [id(0), id(1)]);
    assert_eq!(offered[0].starter.kind, StarterKind::NoSharedVirtue, "values before acts");
}

#[test]
fn a_group_is_not_asked_the_same_about_two_others() {
    let [one, other] = [0, 1].map(|virtue| Given { virtues: vec![virtue], ..quiet() });
    let group = [one.clone(), other.clone(), one, other];
    let offered = offered(&material(&group, &in_order(&group), plainly));
    assert_eq!(offered.len(), 1, "two pairs put the same two virtues first");
    let apart = |acting| Given { acting: Some(acting), ..quiet() };
    let group = [apart(1), apart(9), apart(1), apart(9)];
    assert_eq!(self::offered(&material(&group, &in_order(&group), plainly)).len(), 1, "room to act, twice");
}

#[test]
fn what_only_one_said_never_comes_first_when_something_lies_between_people() {
    let group = [
        Given { acting: Some(1), ..quiet() },
        Given { acting: Some(9), ..quiet() },
        Given { recognise: 2, ..quiet() },
    ];
    let kinds: Vec<StarterKind> =
        offered(&material(&group, &in_order(&group), plainly)).iter().map(|one| one.starter.kind).collect();
    assert_eq!(kinds, [StarterKind::RoomApart], "identiteit would stand before vrijheid");
}

#[test]
fn what_only_one_said_is_about_the_thing_and_names_nobody() {
    let group = [quiet(), quiet(), Given { recognise: 2, ..quiet() }];
    let offered = offered(&material(&group, &in_order(&group), plainly));
    let [one] = offered.as_slice() else { panic!("one starter was expected, not {offered:?}") };
    assert_eq!(one.starter.kind, StarterKind::OnlyOne);
    assert_eq!(one.starter.participants, [id(2)]);
    assert!(!one.starter.reason.contains(NAMES[2]), "{}", one.starter.reason);
}

#[test]
fn where_everybody_names_their_own_nobody_stands_alone() {
    let group = [quiet(), Given { recognise: 1, ..quiet() }, Given { recognise: 2, ..quiet() }];
    assert!(offered(&material(&group, &in_order(&group), plainly)).is_empty());
}

#[test]
fn everybody_who_doubts_is_named_together() {
    let group = [Given { doubt: true, ..quiet() }, quiet(), Given { doubt: true, ..quiet() }];
    let offered = offered(&material(&group, &in_order(&group), plainly));
    assert_eq!(offered[0].starter.participants, [id(0), id(2)]);
}

#[test]
fn a_question_about_this_very_choice_comes_before_one_for_any() {
    let group = [Given { virtues: vec![0], ..quiet() }, Given { virtues: vec![1], ..quiet() }];
    let made = material(&group, &in_order(&group), plainly);
    let words = Bare(Some((StarterKind::NoSharedVirtue, Lens::Deugden, plainly(1))));
    assert_eq!(said(&made, &words)[0].starter.question, "deugd 1?");
}
