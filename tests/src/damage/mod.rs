//! Damages files that the app wrote, at random places, and looks at what the app makes of them: it refuses, or it tells, or
//! it reads what was there. Never does it fall over, wait for ever, or read something else.
mod subject;

use casebook::ops::sample::dice::Dice;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use subject::{Backup, Book, Deposit, Pack};

/// Longer than any file of these takes on any machine.
const HANGS: Duration = Duration::from_mins(2);

/// What the app made of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It refused, with this code.
    Refused(String),
    /// It opened, and told that something is wrong.
    Told,
    /// It read what was there before the damage.
    Right,
}

/// How often each verdict fell, by the kind of file.
pub type Figures = BTreeMap<&'static str, BTreeMap<Verdict, usize>>;

/// A kind of file, of which every damaged one is looked at with the app.
trait Subject {
    /// The whole file.
    fn whole(&self) -> &[u8];
    /// What the app makes of other bytes in its place, or how it broke the rule.
    fn look(&self, bytes: &[u8]) -> Result<Verdict, String>;
}

/// Damages each kind of file in turn, at `places` places in all.
///
/// # Errors
/// The first place at which the rule was broken.
///
/// # Panics
/// When there is no room, or the app does not work without any damage.
pub fn run(places: usize, seed: u32) -> Result<Figures, String> {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let at = |name: &str| {
        let folder = folder.path().join(name);
        std::fs::create_dir(&folder).expect("there is room for a folder");
        folder
    };
    let subjects: [(&str, usize, Box<dyn Subject>); 4] = [
        ("book", 4, Box::new(Book::made(&at("book")))),
        ("backup", 1, Box::new(Backup::made(&at("backup")))),
        ("deposit", 3, Box::new(Deposit::made(&at("deposit")))),
        ("pack", 2, Box::new(Pack::made(&at("pack")))),
    ];
    let looked = Arc::new(AtomicUsize::new(0));
    let guard = watched(&looked);
    let mut figures = Figures::new();
    for (name, tenths, subject) in &subjects {
        assert_eq!(subject.look(subject.whole()), Ok(Verdict::Right), "{name}, not damaged");
        let places = places * tenths / 10;
        for place in 0..places {
            looked.fetch_add(1, Ordering::Relaxed);
            let mut dice = Dice::new(seed, u32::try_from(place).unwrap_or(u32::MAX));
            let (bytes, how) = damaged(subject.whole(), place, places, &mut dice);
            let verdict = catch_unwind(AssertUnwindSafe(|| subject.look(&bytes)))
                .unwrap_or_else(|_| Err("it fell over".to_owned()))
                .map_err(|breach| format!("{name}, {how}: {breach}"))?;
            *figures.entry(name).or_default().entry(verdict).or_default() += 1;
        }
    }
    drop(guard);
    Ok(figures)
}

/// Ends the program when nothing is looked at any more; lets go when it is dropped.
fn watched(looked: &Arc<AtomicUsize>) -> std::sync::mpsc::Sender<()> {
    let (guard, ended) = std::sync::mpsc::channel::<()>();
    let looked = looked.clone();
    std::thread::spawn(move || {
        let mut before = usize::MAX;
        while ended.recv_timeout(HANGS) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            let now = looked.load(Ordering::Relaxed);
            if now == before {
                eprintln!("the app hangs at damaged file {now}");
                std::process::abort();
            }
            before = now;
        }
    });
    guard
}

/// One damage, in the so-manieth part of the file, in the words of a report.
fn damaged(whole: &[u8], place: usize, places: usize, dice: &mut Dice) -> (Vec<u8>, String) {
    let part = (whole.len() / places).max(1);
    let at = (place * whole.len() / places + dice.below(part)).min(whole.len() - 1);
    let mut bytes = whole.to_vec();
    match dice.below(4) {
        0 => {
            bytes[at] ^= 1 << dice.below(8);
            (bytes, format!("a bit of byte {at} is turned"))
        }
        1 => {
            bytes[at] = bytes[at].wrapping_add(u8::try_from(dice.between(1, 255)).unwrap_or(1));
            (bytes, format!("byte {at} is another"))
        }
        2 => {
            let end = (at + dice.between(2, 5000)).min(bytes.len());
            bytes[at..end].fill(0);
            (bytes, format!("bytes {at} to {end} are empty"))
        }
        _ => {
            bytes.truncate(at);
            (bytes, format!("cut off at {at}"))
        }
    }
}
