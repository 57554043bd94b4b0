//! What is done in a session of the model: what fits and what does not, in any order.
use casebook::api::role::Role;
use casusboek_tests::story::PHASES;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};

/// Who sit at the table: the first brings the case and writes for the voice, which is the last.
pub const PEOPLE: [&str; 4] = ["Joris", "Sanne", "Noor", "Stem van de jongere"];
/// Who brings the case.
pub const OWNER: usize = 0;
/// The voice.
pub const VOICE: usize = 3;
/// Among the courses of action of the seats: what the owner did then.
pub const COURSE: usize = PEOPLE.len();
/// In the order of the method.
pub const LENSES: [&str; 5] = ["handelingen", "kennis", "identiteit", "deugden", "vrijheid"];
/// The lens with courses of action.
pub const HANDELINGEN: usize = 0;
/// From here on one's own picture is asked.
pub const OWN_PICTURE: usize = 8;
/// Here it is asked what may be kept.
pub const HARVEST: usize = 9;
/// What one may think of a course of action.
pub const STANCES: [&str; 3] = ["would", "doubt", "would_not"];

/// What is opened behind the curtain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    FirstThought,
    Lens(usize),
    AllLenses,
    Stances,
    OwnPicture,
    Release,
    OwnWords,
}

/// The own sign that is given, if any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    None,
    Own,
    Other,
    Malformed,
}

/// What may be kept, as JSON says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Erase,
    Nameless,
    Alias,
}

/// What somebody lets be kept.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// At one lens, or at each where they gave something.
    pub lens: Option<usize>,
    pub keep: Keep,
    pub case: bool,
    pub objects: bool,
}

/// What is saved behind the curtain, whether or not it belongs on the sheet.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    Nothing,
    Lens { lens: usize, private: bool, keep_closed: bool },
    FirstThought,
    OwnPicture,
    Stance { of: usize, stance: usize },
    Release(Wish),
}

/// One thing that is done.
#[derive(Debug, Clone)]
pub enum Step {
    Go(usize),
    /// Through these phases, and back to where the group was.
    Wander(Vec<usize>),
    Begin(usize, Sheet, Sign),
    Write(Part),
    Seal {
        skip: bool,
        sign: Sign,
    },
    Pause,
    Open(usize),
    /// These are the lenses the group looks through.
    Choose(Vec<usize>),
    KeepClosed {
        seat: usize,
        lens: usize,
        closed: bool,
    },
    Paper {
        seat: usize,
        lens: usize,
        skipped: bool,
    },
    PaperDone(usize),
    Add(usize, usize),
    OwnCourse,
    Note(usize),
    StancesBegin,
    StancesOpen,
    StanceTake {
        seat: usize,
        of: usize,
        stance: usize,
    },
    Close {
        keep_notes: bool,
    },
    Lock,
    Unlock {
        right: bool,
    },
    Withdraw(usize),
    /// Asked by who may not.
    As(Role, Box<Step>),
    /// With the id of a seat in another session, or of a session that is not there.
    Forged(Box<Step>),
}

fn seat() -> impl Strategy<Value = usize> {
    0..PEOPLE.len()
}

fn lens() -> impl Strategy<Value = usize> {
    0..LENSES.len()
}

fn sign() -> impl Strategy<Value = Sign> {
    prop_oneof![6 => Just(Sign::None), 3 => Just(Sign::Own), 1 => Just(Sign::Other), 1 => Just(Sign::Malformed)]
}

/// When a turn is opened: a sign that nobody chose opens nothing.
fn given() -> impl Strategy<Value = Sign> {
    prop_oneof![3 => Just(Sign::None), 4 => Just(Sign::Own), 1 => Just(Sign::Other)]
}

fn sheet() -> impl Strategy<Value = Sheet> {
    prop_oneof![
        Just(Sheet::FirstThought),
        lens().prop_map(Sheet::Lens),
        Just(Sheet::AllLenses),
        Just(Sheet::Stances),
        Just(Sheet::OwnPicture),
        Just(Sheet::Release),
        Just(Sheet::OwnWords),
    ]
}

fn wish() -> impl Strategy<Value = Wish> {
    let keep = prop_oneof![1 => Just(Keep::Erase), 3 => Just(Keep::Nameless), 3 => Just(Keep::Alias)];
    let at = prop_oneof![3 => Just(None), 1 => lens().prop_map(Some)];
    (at, keep, prop::bool::weighted(0.2), prop::bool::weighted(0.2)).prop_map(|(lens, keep, case, objects)| Wish {
        lens,
        keep,
        case,
        objects,
    })
}

fn at_lens(lens: usize) -> impl Strategy<Value = Part> {
    (any::<bool>(), prop::bool::weighted(0.2)).prop_map(move |(private, keep_closed)| Part::Lens {
        lens,
        private,
        keep_closed,
    })
}

fn stance() -> impl Strategy<Value = Part> {
    (0..=COURSE, 0..STANCES.len()).prop_map(|(of, stance)| Part::Stance { of, stance })
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Nothing),
        lens().prop_flat_map(at_lens),
        Just(Part::FirstThought),
        Just(Part::OwnPicture),
        stance(),
        wish().prop_map(Part::Release),
    ]
}

fn seal() -> impl Strategy<Value = Step> {
    (prop::bool::weighted(0.15), sign()).prop_map(|(skip, sign)| Step::Seal { skip, sign })
}

/// Any step, wherever the group is.
fn any_step() -> impl Strategy<Value = Step> {
    let phase = || 0..PHASES.len();
    prop_oneof![
        phase().prop_map(Step::Go),
        (seat(), sheet(), given()).prop_map(|(seat, sheet, sign)| Step::Begin(seat, sheet, sign)),
        part().prop_map(Step::Write),
        seal(),
        Just(Step::Pause),
        lens().prop_map(Step::Open),
        prop::collection::vec(lens(), 0..5).prop_map(Step::Choose),
        (seat(), lens(), any::<bool>()).prop_map(|(seat, lens, closed)| Step::KeepClosed { seat, lens, closed }),
        (seat(), lens(), prop::bool::weighted(0.2)).prop_map(|(seat, lens, skipped)| Step::Paper {
            seat,
            lens,
            skipped
        }),
        lens().prop_map(Step::PaperDone),
        (seat(), lens()).prop_map(|(seat, lens)| Step::Add(seat, lens)),
        Just(Step::OwnCourse),
        phase().prop_map(Step::Note),
        Just(Step::StancesBegin),
        Just(Step::StancesOpen),
        (seat(), 0..=COURSE, 0..STANCES.len()).prop_map(|(seat, of, stance)| Step::StanceTake {
            seat,
            of,
            stance
        }),
        any::<bool>().prop_map(|right| Step::Unlock { right }),
    ]
}

/// Any step, and now and then by who may not, or with a forged id.
fn loose_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => any_step(),
        1 => (prop::sample::select(vec![Role::Projector, Role::Participant]), any_step())
            .prop_map(|(role, step)| Step::As(role, Box::new(step))),
        1 => any_step().prop_map(|step| Step::Forged(Box::new(step))),
        1 => seat().prop_map(Step::Withdraw),
    ]
}

/// Somebody writes one sheet and closes it, or not yet.
fn turn(sheet: Sheet, part: impl Strategy<Value = Part> + 'static) -> impl Strategy<Value = Vec<Step>> {
    let ends = prop_oneof![8 => seal().prop_map(Some), 1 => Just(Some(Step::Pause)), 1 => Just(None)];
    (seat(), given(), part, ends).prop_map(move |(seat, sign, part, end)| {
        [Step::Begin(seat, sheet, sign), Step::Write(part)].into_iter().chain(end).collect()
    })
}

fn after(first: Vec<Step>, then: impl Strategy<Value = Vec<Step>>) -> impl Strategy<Value = Vec<Step>> {
    then.prop_map(move |then| first.iter().cloned().chain(then).collect())
}

/// The group opens a lens, and goes on with what was opened.
fn opens() -> impl Strategy<Value = Vec<Step>> {
    let next = prop_oneof![
        2 => Just(Vec::new()),
        2 => seat().prop_map(|seat| vec![Step::Add(seat, HANDELINGEN)]),
        2 => (seat(), prop::bool::weighted(0.2), any::<bool>()).prop_map(|(seat, skipped, twice)| {
            let note = Step::Paper { seat, lens: HANDELINGEN, skipped };
            let done = Step::PaperDone(HANDELINGEN);
            if twice { vec![note.clone(), note] } else { vec![note, done] }
        }),
    ];
    (lens(), next).prop_map(|(lens, next)| {
        let opens = vec![Step::Pause, Step::Go(lens + 2), Step::Open(lens)];
        opens.into_iter().chain(next.iter().map(|step| at(lens, step))).collect()
    })
}

/// The same at this lens.
fn at(lens: usize, step: &Step) -> Step {
    match step {
        Step::Go(_) => Step::Go(lens + 2),
        Step::Open(_) => Step::Open(lens),
        Step::Add(seat, _) => Step::Add(*seat, lens),
        Step::Paper { seat, skipped, .. } => Step::Paper { seat: *seat, lens, skipped: *skipped },
        Step::PaperDone(_) => Step::PaperDone(lens),
        other => other.clone(),
    }
}

/// Some of them write at a lens, one may ask to keep theirs closed, and then the group opens it.
fn round() -> impl Strategy<Value = Vec<Step>> {
    let writers = prop::sample::subsequence((0..PEOPLE.len()).collect::<Vec<usize>>(), 1..=3);
    let asks = prop_oneof![4 => Just(vec![]), 1 => Just(vec![true]), 1 => Just(vec![true, false])];
    (lens(), writers, asks, opens()).prop_flat_map(|(lens, writers, asks, opens)| {
        at_lens(lens).prop_map(move |part| {
            let seal = Step::Seal { skip: false, sign: Sign::None };
            let write =
                |seat: &usize| [Step::Begin(*seat, Sheet::Lens(lens), Sign::Own), Step::Write(part), seal.clone()];
            let ask = |closed: &bool| Step::KeepClosed { seat: writers[0], lens, closed: *closed };
            let written = writers.iter().flat_map(write).chain(asks.iter().map(ask));
            written.chain(opens.iter().map(|step| at(lens, step))).collect()
        })
    })
}

/// Somebody closes one lens, and goes on with all of them: what they closed stays closed.
fn goes_on() -> impl Strategy<Value = Vec<Step>> {
    (seat(), lens(), lens().prop_flat_map(at_lens)).prop_flat_map(|(seat, lens, other)| {
        (at_lens(lens), given()).prop_map(move |(part, sign)| {
            vec![
                Step::Begin(seat, Sheet::Lens(lens), Sign::Own),
                Step::Write(part),
                Step::Seal { skip: false, sign: Sign::None },
                Step::Begin(seat, Sheet::Lens(lens), sign),
                Step::Begin(seat, Sheet::AllLenses, sign),
                Step::Write(other),
                Step::Pause,
            ]
        })
    })
}

/// Somebody closes a lens, and takes their own words along before it was opened.
fn own_words() -> impl Strategy<Value = Vec<Step>> {
    (seat(), lens().prop_flat_map(|lens| at_lens(lens).prop_map(move |part| (lens, part))), given()).prop_map(
        |(seat, (lens, part), sign)| {
            vec![
                Step::Begin(seat, Sheet::Lens(lens), Sign::Own),
                Step::Write(part),
                Step::Seal { skip: false, sign: Sign::None },
                Step::Go(OWN_PICTURE),
                Step::Begin(seat, Sheet::OwnWords, sign),
                Step::Pause,
            ]
        },
    )
}

/// Somebody names a course of action, and another says in silence what they would do.
fn silent_round() -> impl Strategy<Value = Vec<Step>> {
    let turns = (at_lens(HANDELINGEN), seat(), given(), 0..STANCES.len(), seal());
    (seat(), turns).prop_map(|(of, (part, seat, sign, stance, seal))| {
        vec![
            Step::Begin(of, Sheet::Lens(HANDELINGEN), Sign::Own),
            Step::Write(part),
            Step::Seal { skip: false, sign: Sign::None },
            Step::Open(HANDELINGEN),
            Step::StancesBegin,
            Step::Begin(seat, Sheet::Stances, sign),
            Step::Write(Part::Stance { of, stance }),
            seal,
        ]
    })
}

/// Everybody at the table says what may be kept, and all the same.
fn harvest() -> impl Strategy<Value = Vec<Step>> {
    wish().prop_map(|wish| {
        let one = |seat: usize| {
            let part = Part::Release(Wish { lens: None, case: wish.case && seat == OWNER, ..wish });
            let seal = Step::Seal { skip: false, sign: Sign::None };
            [Step::Begin(seat, Sheet::Release, Sign::Own), Step::Write(part), seal]
        };
        [Step::Pause, Step::Go(HARVEST)].into_iter().chain((0..VOICE).flat_map(one)).collect()
    })
}

/// A few steps that make sense together.
fn phrase() -> impl Strategy<Value = Vec<Step>> {
    let wander = prop::collection::vec(0..PHASES.len(), 1..5);
    let aloud = (seat(), 0..=COURSE, 0..STANCES.len()).prop_map(|(seat, of, stance)| {
        vec![Step::Open(HANDELINGEN), Step::OwnCourse, Step::StancesOpen, Step::StanceTake { seat, of, stance }]
    });
    prop_oneof![
        4 => lens().prop_flat_map(|lens| turn(Sheet::Lens(lens), at_lens(lens))),
        12 => round(),
        2 => lens().prop_flat_map(|lens| turn(Sheet::AllLenses, at_lens(lens))),
        2 => turn(Sheet::FirstThought, Just(Part::FirstThought)),
        2 => after(vec![Step::Go(OWN_PICTURE)], turn(Sheet::OwnPicture, Just(Part::OwnPicture))),
        2 => own_words(),
        3 => silent_round(),
        1 => turn(Sheet::Stances, stance()),
        2 => goes_on(),
        1 => aloud,
        3 => after(vec![Step::Go(HARVEST)], turn(Sheet::Release, wish().prop_map(Part::Release))),
        3 => opens(),
        2 => wander.prop_map(|phases| vec![Step::Wander(phases)]),
        2 => loose_step().prop_map(|step| vec![Step::Lock, step, Step::Unlock { right: true }]),
        7 => loose_step().prop_map(|step| vec![step]),
    ]
}

/// How it ends: closed, and looked at afterwards; or left as it is.
fn ending() -> impl Strategy<Value = Vec<Step>> {
    let more = prop_oneof![2 => seat().prop_map(Step::Withdraw), 1 => loose_step()];
    let all = prop_oneof![1 => Just(Vec::new()), 1 => harvest()];
    let pauses = prop::bool::weighted(0.6).prop_map(|pauses| pauses.then_some(Step::Pause));
    let closed = (all, pauses, any::<bool>(), seat(), prop::collection::vec(more, 0..3));
    let closed = closed.prop_map(|(all, pause, keep_notes, seat, more)| {
        let end = [Step::Close { keep_notes }, Step::Withdraw(seat)];
        all.into_iter().chain(pause).chain(end).chain(more).collect()
    });
    prop_oneof![1 => Just(Vec::new()), 1 => closed]
}

/// A session from begin to end.
pub fn session() -> impl Strategy<Value = Vec<Vec<Step>>> {
    (prop::collection::vec(phrase(), 4..12), ending()).prop_map(|(mut phrases, ending)| {
        phrases.push(ending);
        phrases
    })
}
