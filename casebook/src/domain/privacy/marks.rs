//! Collects what the rules find in a reading: no word twice, and which rule came first has it.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::phrases;
use crate::domain::privacy::reading::Reading;

/// A run of tokens that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The first token.
    pub from: usize,
    /// The token after the last.
    pub to: usize,
    /// What it is.
    pub kind: Kind,
    /// How sure.
    pub severity: Severity,
}

/// What was found so far.
pub struct Marks {
    owners: Vec<Owner>,
    found: Vec<Mark>,
}

/// To whom a token belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Nobody,
    /// A phrase that is no finding.
    Phrase,
    /// The finding with this number.
    Finding(usize),
}

impl Marks {
    /// Nothing yet.
    pub fn new(reading: &Reading<'_>) -> Self {
        Self { owners: vec![Owner::Nobody; reading.all().end], found: Vec::new() }
    }

    /// Whether a token belongs to a finding, or to a phrase that is none.
    pub fn is_taken(&self, at: usize) -> bool {
        self.owners.get(at).is_some_and(|owner| *owner != Owner::Nobody)
    }

    /// Adds a run of tokens, unless one of them is taken already.
    pub fn add(&mut self, from: usize, to: usize, kind: Kind, severity: Severity) -> bool {
        let Some(run) = self.owners.get_mut(from..to) else { return false };
        if run.is_empty() || run.iter().any(|owner| *owner != Owner::Nobody) {
            return false;
        }
        run.fill(Owner::Finding(self.found.len()));
        self.found.push(Mark { from, to, kind, severity });
        true
    }

    /// Takes phrases out that point to nobody, so that no later rule finds a word of them.
    pub fn set_aside(&mut self, reading: &Reading<'_>) {
        for at in reading.all() {
            let length = phrases::length(reading, at);
            if length > 0 && self.owners[at..at + length].iter().all(|owner| *owner == Owner::Nobody) {
                self.owners[at..at + length].fill(Owner::Phrase);
            }
        }
    }

    /// Adds a run of tokens even if it was set aside; a finding that has one of them becomes certain instead.
    pub fn insist(&mut self, from: usize, to: usize, kind: Kind) {
        let mut is_found = false;
        for at in from..to {
            if let Owner::Finding(number) = self.owners[at] {
                self.found[number].severity = Severity::Certain;
                is_found = true;
            }
        }
        if !is_found {
            self.owners[from..to].fill(Owner::Nobody);
            self.add(from, to, kind, Severity::Certain);
        }
    }

    /// What was found so far, in the order of finding.
    pub fn found(&self) -> &[Mark] {
        &self.found
    }

    /// All of it, in the order of the text.
    pub fn into_sorted(mut self) -> Vec<Mark> {
        self.found.sort_unstable_by_key(|mark| mark.from);
        self.found
    }
}
