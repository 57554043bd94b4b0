//! A group at work in a process of its own, killed at random moments, as when the power goes. After each time the book is
//! looked at: it opens, its check is clean, everything that was answered is there, and nothing closed has been opened.
//! Whatever was under way when it died is there whole, or not at all.
mod after;
mod child;
mod group;

pub use child::serve;

use after::Found;
use casebook::ops::sample::dice::Dice;
use child::Child;
use group::{Group, Step};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// Between two kills at most so many steps.
const STEPS: usize = 40;
/// So many times on one book: what is kept is read whole after each, so a book that goes on growing only takes longer.
const ONE_BOOK: usize = 100;

/// What a run saw.
#[derive(Debug, Default)]
pub struct Figures {
    /// How often the app was killed.
    pub kills: usize,
    /// How many of them fell before the answer.
    pub unanswered: usize,
    /// Of those: how often it was there afterwards all the same.
    pub there: usize,
    /// Answered steps that change the book.
    pub answered: usize,
    /// Sessions that were closed and kept.
    pub closed: usize,
    /// Which command was under way, and how often.
    pub under_way: BTreeMap<&'static str, usize>,
    /// The slowest opening after a kill.
    pub slowest: Duration,
}

/// Kills a group so many times, on a book of its own each hundred. `program` answers to `serve FOLDER`; books lie in `folder`.
///
/// # Errors
/// The first promise that was not kept, in words.
pub fn run(program: &Path, folder: &Path, kills: usize, seed: u32) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for book in 0..kills.div_ceil(ONE_BOOK) {
        let number = u32::try_from(book).map_err(|error| error.to_string())?;
        let mut dice = Dice::new(seed, number);
        let until = kills.min((book + 1) * ONE_BOOK);
        on_one_book(program, &folder.join(number.to_string()), until, &mut dice, &mut figures)?;
    }
    Ok(figures)
}

fn on_one_book(
    program: &Path,
    folder: &Path,
    until: usize,
    dice: &mut Dice,
    figures: &mut Figures,
) -> Result<(), String> {
    let mut child = Child::start(program, folder)?;
    let mut group = Group::gathers(&mut child)?;
    while figures.kills < until {
        for _ in 0..dice.below(STEPS) {
            let step = group.next(dice);
            step_answered(&mut child, &mut group, &step, figures)?;
        }
        let step = group.next(dice);
        *figures.under_way.entry(step.command()).or_default() += 1;
        let wait = child.usual(step.command()) * u32::try_from(dice.between(0, 130)).unwrap_or(0) / 100;
        let answer = child.killed_after(step.command(), &group.request(&step), wait)?;
        figures.kills += 1;
        let found = Found::after_the_kill(folder, &group)?;
        figures.slowest = figures.slowest.max(found.took);
        group = settle(group, &step, answer.is_some(), &found, figures)
            .map_err(|why| format!("kill {}, at {}: {why}", figures.kills, step.command()))?;
        child = Child::start(program, folder)?;
        group.comes_back(&mut child)?;
    }
    Ok(())
}

fn step_answered(child: &mut Child, group: &mut Group, step: &Step, figures: &mut Figures) -> Result<(), String> {
    child.ask(step.command(), &group.request(step))?;
    figures.answered += usize::from(step.writes());
    figures.closed += usize::from(*step == Step::Close);
    group.did(step);
    if group.closed {
        group.begins(child)?;
    }
    Ok(())
}

/// Which of the two it is: as it was before the step, or as after it.
fn settle(
    before: Group,
    step: &Step,
    answered: bool,
    found: &Found,
    figures: &mut Figures,
) -> Result<Group, String> {
    let mut after = before.clone();
    after.did(step);
    if answered {
        figures.answered += usize::from(step.writes());
        return found.is(&after).map(|()| after);
    }
    figures.unanswered += 1;
    match (found.is(&before), found.is(&after)) {
        (Ok(()), _) => Ok(before),
        (Err(_), Ok(())) => {
            figures.there += 1;
            Ok(after)
        }
        (Err(one), Err(other)) => Err(format!("neither as before ({one}) nor as after ({other})")),
    }
}
