//! What a deposit must be, whoever made it: everything the app itself would have let somebody write, and no more.
//! Pure but for the lists of the content; knows no book and no key.
use crate::content::case_file;
use crate::domain::answer::Body;
use crate::domain::ids::{ContributionId, OptionId};
use crate::domain::kept::{By, Contribution, Facts, KeptGroup, Part, Shared};
use crate::domain::lens::Lens;
use crate::domain::participant::{MOST_PEOPLE, MOST_VOICES};
use crate::domain::session::{FEWEST_MINUTES, MOST_MINUTES};
use crate::domain::text;
use crate::error::{Error, Result, Why};
use crate::exchange::deposit::format::Deposit;
use crate::ops::turns;
use chrono::Datelike as _;
use std::collections::{HashMap, HashSet};
use std::mem::discriminant;
use uuid::{Uuid, Version};

/// Most of what a group adds as it goes: additions, clarifying questions, notes along starters, groups, themes.
const MOST_ROWS: usize = 1_000;
/// Years in which a session can have been held.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2200;
/// Letters of a tag: 32 bytes in hex.
const TAG: usize = 64;

/// A deposit breaks no rule. The error names the field, for tests; who receives it only hears that it is damaged.
pub fn check(deposit: &Deposit) -> Result<()> {
    random("id", deposit.id.0)?;
    text::line("title", &deposit.title)?;
    few("themes", deposit.themes.len(), MOST_ROWS)?;
    deposit.themes.iter().try_for_each(|theme| plain("themes", theme))?;
    facts(&deposit.facts)?;
    let held = Held::of(deposit)?;
    deposit.contributions.iter().try_for_each(|one| held.contribution(one))?;
    held.counts()?;
    shared(&held, &deposit.shared)
}

fn must(holds: bool, field: &'static str, why: Why) -> Result<()> {
    if holds { Ok(()) } else { Err(Error::invalid(field, why)) }
}

fn few(field: &'static str, count: usize, max: usize) -> Result<()> {
    must(count <= max, field, Why::TooMany { max })
}

fn random(field: &'static str, id: Uuid) -> Result<()> {
    must(id.get_version() == Some(Version::Random), field, Why::Malformed)
}

/// A line as the app keeps it: not empty, no white space around or doubled.
fn plain(field: &'static str, line: &str) -> Result<()> {
    must(text::some_line(field, line)? == line, field, Why::Malformed)
}

fn facts(facts: &Facts) -> Result<()> {
    must(YEARS.contains(&facts.held_on.year()), "held_on", Why::OutOfRange)?;
    must((FEWEST_MINUTES..=MOST_MINUTES).contains(&facts.minutes), "minutes", Why::OutOfRange)?;
    few("people", size(facts.people), MOST_PEOPLE)?;
    few("voices", size(facts.voices), MOST_VOICES)?;
    must(facts.lenses.is_sorted_by(|one, next| one < next), "lenses", Why::Malformed)
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// What the contributions of a deposit name, looked up once.
struct Held<'a> {
    facts: &'a Facts,
    all: &'a [Contribution],
    answers: HashMap<ContributionId, &'a Body>,
    options: HashSet<OptionId>,
}

impl<'a> Held<'a> {
    fn of(deposit: &'a Deposit) -> Result<Self> {
        let all = &deposit.contributions;
        let ids: HashSet<ContributionId> = all.iter().map(|one| one.id).collect();
        must(ids.len() == all.len(), "contributions", Why::Taken)?;
        let named: Vec<OptionId> = all.iter().flat_map(|one| one.part.options()).collect();
        let options: HashSet<OptionId> = named.iter().copied().collect();
        must(options.len() == named.len(), "options", Why::Taken)?;
        options.iter().try_for_each(|option| random("options", option.0))?;
        let answers = all
            .iter()
            .filter_map(|one| match &one.part {
                Part::Answer { body, .. } => Some((one.id, body)),
                _ => None,
            })
            .collect();
        Ok(Self { facts: &deposit.facts, all, answers, options })
    }

    fn contribution(&self, one: &Contribution) -> Result<()> {
        random("contributions", one.id.0)?;
        match &one.by {
            By::Alias { alias } => plain("alias", alias)?,
            By::Voice { alias, of } => plain("alias", alias).and_then(|()| plain("of", of))?,
            By::Nameless | By::Owner | By::Pack => {}
        }
        let fits = match &one.part {
            Part::Answer { .. } | Part::Stance { .. } => !matches!(one.by, By::Owner | By::Pack),
            Part::Case { .. } => matches!(one.by, By::Owner | By::Pack),
            Part::Clarifications { .. } | Part::OwnCourse { .. } => one.by == By::Owner,
        };
        must(fits, "by", Why::Unknown)?;
        // Everything somebody released can be taken back; what a pack says is nobody's.
        must(one.tag.is_none() == (one.by == By::Pack), "tag", Why::Unknown)?;
        must(one.tag.as_deref().is_none_or(is_tag), "tag", Why::Malformed)?;
        let opened = one.part.lens().is_none_or(|lens| self.facts.lenses.contains(&lens));
        must(opened, "lenses", Why::Unknown)?;
        self.part(&one.part)
    }

    fn part(&self, part: &Part) -> Result<()> {
        match part {
            Part::Answer { body, additions, prompt, doubt: _, noted: _ } => {
                turns::check(body)?;
                if let Body::Handelingen(form) = body {
                    must(form.options.iter().all(|option| option.id.is_some()), "options", Why::Empty)?;
                }
                few("additions", additions.len(), MOST_ROWS)?;
                additions.iter().try_for_each(|addition| text::text("addition", addition).map(drop))?;
                plain("prompt", &prompt.id)?;
                text::text("prompt", &prompt.text).map(drop)
            }
            Part::Stance { option, stance: _ } => must(self.options.contains(option), "option", Why::Unknown),
            Part::Case { title, situation, moment, question, done } => {
                text::line("title", title)?;
                // A case that came in as a file may be longer than what is typed.
                let fits = |part: &String| part.len() <= case_file::MOST_BYTES;
                must([situation, moment, question, done].into_iter().all(fits), "case", Why::OutOfRange)
            }
            Part::Clarifications { rows } => {
                few("clarifications", rows.len(), MOST_ROWS)?;
                rows.iter()
                    .flat_map(|row| [&row.question, &row.answer])
                    .try_for_each(|said| text::text("clarifications", said).map(drop))
            }
            Part::OwnCourse { text: course, option: _ } => text::text("own_course", course).map(drop),
        }
    }

    /// No more contributions than people can have made.
    fn counts(&self) -> Result<()> {
        let (mut people, mut voices) = (HashSet::new(), HashSet::new());
        let (mut answered, mut single) = (HashSet::new(), HashSet::new());
        let mut given: HashMap<Lens, u32> = HashMap::new();
        let mut stances = 0;
        for one in self.all {
            match &one.by {
                By::Alias { alias } => _ = people.insert(alias),
                By::Voice { alias, .. } => _ = voices.insert(alias),
                By::Nameless | By::Owner | By::Pack => {}
            }
            match &one.part {
                Part::Answer { body, .. } => {
                    let lens = body.lens();
                    must(one.by == By::Nameless || answered.insert((&one.by, lens)), "by", Why::Taken)?;
                    if !matches!(one.by, By::Voice { .. }) {
                        *given.entry(lens).or_default() += 1;
                    }
                }
                Part::Stance { .. } => stances += 1,
                Part::Case { .. } | Part::Clarifications { .. } | Part::OwnCourse { .. } => {
                    must(single.insert(discriminant(&one.part)), "case", Why::Taken)?;
                }
            }
        }
        let Facts { people: seats, voices: chairs, .. } = self.facts;
        let most = given.into_values().max().unwrap_or(0);
        must(most <= *seats && people.len() <= size(*seats), "people", Why::OutOfRange)?;
        must(voices.len() <= size(*chairs), "voices", Why::OutOfRange)?;
        few("stances", stances, MOST_ROWS)
    }
}

fn is_tag(tag: &str) -> bool {
    tag.len() == TAG && tag.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'))
}

fn shared(held: &Held<'_>, shared: &Shared) -> Result<()> {
    let phases: HashSet<_> = shared.notes.iter().map(|note| note.phase).collect();
    must(phases.len() == shared.notes.len(), "notes", Why::Taken)?;
    shared.notes.iter().try_for_each(|note| text::text("notes", &note.text).map(drop))?;
    few("talks", shared.talks.len(), MOST_ROWS)?;
    for talk in &shared.talks {
        text::text("talks", &talk.question)?;
        text::text("talks", &talk.note)?;
    }
    few("groups", shared.groups.len(), MOST_ROWS)?;
    let mut members = HashSet::new();
    for one in &shared.groups {
        group(held, one)?;
        must(one.members.iter().all(|member| members.insert(*member)), "members", Why::Taken)?;
    }
    Ok(())
}

/// Its members stand in kept answers of its lens.
fn group(held: &Held<'_>, group: &KeptGroup) -> Result<()> {
    text::line("label", &group.label)?;
    must(group.members.len() >= 2, "members", Why::TooShort { min: 2 })?;
    for member in &group.members {
        let body = held.answers.get(&member.contribution).filter(|body| body.lens() == group.lens);
        let places = body.map(|body| places(body)).ok_or(Error::invalid("members", Why::Unknown))?;
        must(size(member.place) < places, "members", Why::OutOfRange)?;
    }
    Ok(())
}

/// How many things an answer can name. At identiteit *how one wants to be known* comes after the words.
fn places(body: &Body) -> usize {
    match body {
        Body::Handelingen(form) => form.options.len(),
        Body::Kennis(form) => form.items.len(),
        Body::Identiteit(form) => form.recognise.len() + 1,
        Body::Deugden(form) => form.virtues.len(),
        Body::Vrijheid(form) => form.limits.len(),
    }
}
