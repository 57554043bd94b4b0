//! One made-up case as an archive keeps it: what a group could have released, in every shape it can have.
use crate::content::load::prompts;
use crate::content::sample::{Scene, material};
use crate::domain::answer::{
    Body, Certainty, CourseOption, Deugden, Handelingen, Identiteit, Kennis, KnowledgeItem, KnowledgeKind, Limit,
    LimitKind, Source, Vrijheid,
};
use crate::domain::compare::view::Stance;
use crate::domain::ids::{ContributionId, KeptId, OptionId};
use crate::domain::kept::{By, Contribution, Facts, Kept, KeptClarification, KeptState, KeptTalk, Part, Shared};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::phase::Phase;
use crate::domain::session::{MeetingForm, Note};
use crate::domain::term;
use crate::domain::word::Word;
use crate::ops::sample::dice::Dice;
use crate::ops::sample::teller::Teller;
use crate::ops::turns::prompt_of;
use chrono::{Days, NaiveDate};

/// Days from a meeting to its archiving, at most.
const SLOWEST: usize = 60;
/// Months an archived case of the past is kept, so that it is still there today.
const TERMS: [u32; 3] = [96, 108, 120];

/// A made-up case that a group talked over on a day, as it lies in an archive today.
pub fn archived(dice: &mut Dice, held_on: NaiveDate, today: NaiveDate) -> Kept {
    let id = KeptId(dice.id());
    let scene = dice.one(&material().scenes);
    let mut told = Teller::new(dice, scene.old);
    let lenses = lenses(told.dice);
    let people = told.dice.between(3, 8);
    let aliases: Vec<&String> = told.dice.some(&material().lists["alias"], people);
    let voices = usize::from(told.dice.happens(25));
    let mut contributions = Vec::new();
    // A made-up case is nobody's: it is shown as such.
    let title = format!("{} (verzonnen)", title(&mut told, scene));
    let part = story(&mut told, scene, &title);
    contributions.push(Contribution {
        id: ContributionId(told.dice.id()),
        by: By::Pack,
        part,
        practice: true,
        tag: None,
    });
    for lens in &lenses {
        answers(&mut told, *lens, &aliases, voices, &mut contributions);
    }
    beside(&mut told, scene, &aliases, lenses.contains(&Lens::Handelingen), &mut contributions);
    contributions.sort_by_key(|one| one.id);
    let shared = shared(&mut told, &lenses);
    let themes = themes(&mut told, scene);
    let (received_on, archived_on) = (later(told.dice, held_on, today), later(told.dice, held_on, today));
    Kept {
        id,
        state: KeptState::Frozen,
        session: None,
        case: None,
        title,
        facts: Facts {
            held_on,
            minutes: *told.dice.one(&[30, 60, 75, 75, 90, 120]),
            form: form(told.dice),
            people: u32::try_from(people).unwrap_or(0),
            voices: u32::try_from(voices).unwrap_or(0),
            lenses,
        },
        shared,
        themes,
        expires_on: expires(told.dice, archived_on, today),
        justified: Vec::new(),
        received_on: Some(received_on.min(archived_on)),
        archived_on: Some(received_on.max(archived_on)),
        contributions,
    }
}

/// All five, or in a short session two or three.
fn lenses(dice: &mut Dice) -> Vec<Lens> {
    if dice.happens(65) {
        return Lens::ALL.to_vec();
    }
    let many = dice.between(2, 3);
    let mut lenses: Vec<Lens> = dice.some(&Lens::ALL, many).into_iter().copied().collect();
    lenses.sort_unstable();
    lenses
}

fn form(dice: &mut Dice) -> Option<MeetingForm> {
    let forms = [
        MeetingForm::IntercollegialeIntervisie,
        MeetingForm::IntercollegialeIntervisie,
        MeetingForm::BegeleideIntervisie,
        MeetingForm::MethodischeLeerbijeenkomst,
        MeetingForm::DialoogInAutonomie,
    ];
    dice.happens(85).then(|| *dice.one(&forms))
}

fn later(dice: &mut Dice, day: NaiveDate, today: NaiveDate) -> NaiveDate {
    let days = u64::try_from(dice.between(1, SLOWEST)).unwrap_or(1);
    (day + Days::new(days)).min(today)
}

/// Nearly always years from now; of a few the term ends soon.
fn expires(dice: &mut Dice, archived_on: NaiveDate, today: NaiveDate) -> NaiveDate {
    if dice.happens(1) {
        return today + Days::new(u64::try_from(dice.between(20, 80)).unwrap_or(20));
    }
    let soonest = today + Days::new(120);
    term::ends(archived_on, *dice.one(&TERMS)).max(soonest)
}

fn themes(told: &mut Teller<'_>, scene: &Scene) -> Vec<String> {
    let many = told.dice.between(1, 3);
    let mut themes: Vec<String> = told.dice.some(&scene.themes, many).into_iter().cloned().collect();
    if told.dice.happens(8) {
        themes.push(told.part("own_theme"));
    }
    themes
}

fn title(told: &mut Teller<'_>, scene: &Scene) -> String {
    let title = told.dice.one(&scene.titles).clone();
    told.told(&title)
}

fn one_of(told: &mut Teller<'_>, list: &[String]) -> String {
    let entry = told.dice.one(list).clone();
    told.told(&entry)
}

/// The text of the case: how it begins, what goes on there, what this is about, and how it stands.
fn story(told: &mut Teller<'_>, scene: &Scene, title: &str) -> Part {
    let (common, own) = (told.dice.between(2, 5), told.dice.between(2, 4));
    let mut middle = told.sentences("common", common);
    let lines = told.dice.some(&scene.lines, own);
    middle.extend(lines.into_iter().map(|line| told.told(line)));
    let begin = told.sentence("opening");
    let end = told.sentence("ending");
    let cut = told.dice.between(1, middle.len());
    let (first, second) = middle.split_at(cut);
    let situation =
        format!("{begin} {}\n\n{} {end}\n\nDeze casus is verzonnen.", first.join(" "), second.join(" "));
    let done = if told.dice.happens(50) { one_of(told, &scene.done) } else { String::new() };
    Part::Case {
        title: title.to_owned(),
        situation,
        moment: one_of(told, &scene.moments),
        question: one_of(told, &scene.questions),
        done,
    }
}

/// What people gave at one lens: some with their alias, and none or at least three without a name.
fn answers(told: &mut Teller<'_>, lens: Lens, aliases: &[&String], voices: usize, all: &mut Vec<Contribution>) {
    let nameless = if aliases.len() > 3 && told.dice.happens(30) { 3 } else { 0 };
    let many = told.dice.between(0, 2.min(aliases.len() - nameless));
    let mut by: Vec<By> =
        told.dice.some(aliases, many).into_iter().map(|alias| By::Alias { alias: (*alias).clone() }).collect();
    by.extend(std::iter::repeat_n(By::Nameless, nameless));
    if voices > 0 && told.dice.happens(30) {
        let of = told.part("voice");
        by.push(By::Voice { alias: format!("Stem van de {of}"), of });
    }
    for by in by {
        let is_voice = matches!(by, By::Voice { .. });
        let additions = if told.dice.happens(12) { told.sentences("addition", 1) } else { Vec::new() };
        let part = Part::Answer {
            body: body(told, lens, is_voice),
            doubt: told.dice.happens(20),
            noted: by != By::Nameless && told.dice.happens(25),
            additions,
            prompt: prompt_of(lens, Locale::default()),
        };
        all.push(contribution(told, by, part));
    }
}

fn contribution(told: &mut Teller<'_>, by: By, part: Part) -> Contribution {
    let tag = data_encoding::HEXLOWER.encode(&told.dice.bytes::<32>());
    Contribution { id: ContributionId(told.dice.id()), by, part, practice: true, tag: Some(tag) }
}

fn body(told: &mut Teller<'_>, lens: Lens, is_voice: bool) -> Body {
    let text = |told: &mut Teller<'_>, list: &str| told.sentence(if is_voice { "voice_line" } else { list });
    match lens {
        Lens::Handelingen => {
            let many = told.dice.between(1, 3);
            let options = told.sentences(if is_voice { "voice_line" } else { "option" }, many);
            let option = |text: String| CourseOption {
                id: Some(OptionId(told.dice.id())),
                text,
                skill: told.part("skill"),
            };
            Body::Handelingen(Handelingen { options: options.into_iter().map(option).collect() })
        }
        Lens::Kennis => {
            let kind = if told.dice.happens(55) { KnowledgeKind::Know } else { KnowledgeKind::Miss };
            let list = if kind == KnowledgeKind::Know { "know" } else { "miss" };
            let sources = [
                Source::Wet,
                Source::Richtlijn,
                Source::Onderzoek,
                Source::Ervaring,
                Source::Gevoel,
                Source::KindOfOuder,
            ];
            let sure = [Certainty::Weten, Certainty::Vermoeden, Certainty::NietWeten];
            Body::Kennis(Kennis {
                items: vec![KnowledgeItem {
                    text: text(told, list),
                    kind,
                    source: told.dice.happens(60).then(|| *told.dice.one(&sources)),
                    certainty: told.dice.happens(50).then(|| *told.dice.one(&sure)),
                }],
            })
        }
        Lens::Identiteit => Body::Identiteit(Identiteit {
            recognise: vec![Word::Listed(told.part("recognise"))],
            known_as: told.part("known_as"),
            text: text(told, "identity"),
        }),
        Lens::Deugden => {
            let many = told.dice.between(1, 3);
            let virtues = told.dice.some(&prompts(Locale::default()).virtues, many);
            Body::Deugden(Deugden {
                virtues: virtues.into_iter().map(|virtue| Word::Listed(virtue.id.clone())).collect(),
                at_stake: text(told, "at_stake"),
                cost: told.part("cost"),
            })
        }
        Lens::Vrijheid => {
            let kinds = [
                LimitKind::Wet,
                LimitKind::Protocol,
                LimitKind::Organisatie,
                LimitKind::Keten,
                LimitKind::Tijd,
                LimitKind::Ikzelf,
            ];
            let felt = |told: &mut Teller<'_>| u8::try_from(told.dice.below(11)).ok();
            Body::Vrijheid(Vrijheid {
                thinking: felt(told),
                acting: felt(told),
                limits: vec![Limit {
                    text: text(told, "limit"),
                    kind: told.dice.happens(70).then(|| *told.dice.one(&kinds)),
                    hard: told.dice.happens(70).then(|| told.dice.happens(50)),
                }],
            })
        }
    }
}

/// What belongs to the case and its owner, and stances on what was named, if courses of action were opened.
fn beside(told: &mut Teller<'_>, scene: &Scene, aliases: &[&String], opened: bool, all: &mut Vec<Contribution>) {
    if told.dice.happens(40) {
        let many = told.dice.between(1, 3);
        let rows = told.dice.some(&material().clarify, many);
        let rows = rows
            .into_iter()
            .map(|(asked, said)| KeptClarification { question: told.told(asked), answer: told.told(said) })
            .collect();
        let one = contribution(told, By::Owner, Part::Clarifications { rows });
        all.push(one);
    }
    if told.dice.happens(20) {
        let part = Part::OwnCourse { option: OptionId(told.dice.id()), text: one_of(told, &scene.done) };
        let one = contribution(told, By::Owner, part);
        all.push(one);
    }
    let options: Vec<OptionId> = all.iter().flat_map(|one| one.part.options()).collect();
    if opened && !options.is_empty() && told.dice.happens(40) {
        let option = *told.dice.one(&options);
        let many = told.dice.between(1, aliases.len());
        for alias in told.dice.some(aliases, many) {
            let stance = *told.dice.one(&[Stance::Would, Stance::Doubt, Stance::WouldNot]);
            let one = contribution(told, By::Alias { alias: (*alias).clone() }, Part::Stance { option, stance });
            all.push(one);
        }
    }
}

fn shared(told: &mut Teller<'_>, lenses: &[Lens]) -> Shared {
    let mut shared = Shared::default();
    if told.dice.happens(60) {
        let many = told.dice.between(1, 3);
        shared.notes.push(Note { phase: Phase::Oogst, text: told.sentences("harvest", many).join(" ") });
    }
    if told.dice.happens(35) {
        let lens = *told.dice.one(lenses);
        shared.talks.push(KeptTalk {
            lens,
            question: prompt_of(lens, Locale::default()).text,
            note: told.sentence("talk_note"),
        });
    }
    shared
}
