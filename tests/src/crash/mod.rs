//! A group at work in a process of its own, killed at random moments, as when the power goes. After each time the book is
//! looked at: it opens, its check is clean, everything that was answered is there, and nothing closed has been opened.
//! Whatever was under way when it died is there whole, or not at all.
mod after;
mod child;
mod dice;
mod group;

pub use child::serve;

use after::Found;
use child::Child;
use dice::Dice;
use group::{Group, Step};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

/// Between two kills at most so many steps.
const STEPS: u64 = 40;

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

/// Kills a group so many times. `program` answers to `serve FOLDER`; books lie in `folder`.
///
/// # Errors
/// The first promise that was not kept, in words.
pub fn run(program: &Path, folder: &Path, kills: usize, seed: u64) -> Result<Figures, String> {
    let mut dice = Dice::new(seed);
    let mut figures = Figures::default();
    let mut child = Child::start(program, folder)?;
    let mut group = Group::gathers(&mut child)?;
    while figures.kills < kills {
        let last = dice.below(STEPS);
        for _ in 0..last {
            let step = group.next(&mut dice);
            step_answered(&mut child, &mut group, step, &mut figures)?;
        }
        let step = group.next(&mut dice);
        let request = group.request(&step);
        *figures.under_way.entry(step.command()).or_default() += 1;
        let wait = child.usual(step.command()).mul_f64(f64::from(dice.up_to(130)) / 100.0);
        let answer = child.killed_after(step.command(), &request, wait)?;
        figures.kills += 1;
        let found = Found::after_the_kill(folder, &group)?;
        figures.slowest = figures.slowest.max(found.took);
        group = settle(group, &step, answer.as_ref(), &found, &mut figures)
            .map_err(|why| format!("kill {} of seed {seed}, at {}: {why}", figures.kills, step.command()))?;
        child = Child::start(program, folder)?;
        group.comes_back(&mut child)?;
    }
    Ok(figures)
}

fn step_answered(child: &mut Child, group: &mut Group, step: Step, figures: &mut Figures) -> Result<(), String> {
    let answer = child.ask(step.command(), &group.request(&step))?;
    figures.answered += usize::from(step.writes());
    figures.closed += usize::from(matches!(step, Step::Close));
    group.told(&step, &answer);
    if group.is_done() {
        group.begins(child)?;
    }
    Ok(())
}

/// Which of the two it is: as it was before the step, or as after it.
fn settle(
    before: Group,
    step: &Step,
    answer: Option<&serde_json::Value>,
    found: &Found,
    figures: &mut Figures,
) -> Result<Group, String> {
    let mut after = before.clone();
    after.told(step, answer.unwrap_or(&serde_json::Value::Null));
    if answer.is_some() {
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

/// How long ago something began.
fn since(begun: Instant) -> Duration {
    begun.elapsed()
}
