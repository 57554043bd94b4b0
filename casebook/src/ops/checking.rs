//! The identifiability check over texts of this book: what it finds, and who is known by name there. Knows no screen.
use crate::content::lists::lists;
use crate::domain::case::{Case, CaseSource};
use crate::domain::gate::{Decision, Gate, How, Justified, Open};
use crate::domain::kept::{By, Kept, KeptState};
use crate::domain::kept_texts::{self, Place, TextField};
use crate::domain::perspective::Perspective;
use crate::domain::privacy::{Finding, Kind, check, replace};
use crate::domain::text;
use crate::error::{Error, OpenFindings, Result, Why};
use std::ops::Range;

/// Most decisions at once.
const MOST_DECISIONS: usize = 5_000;
/// Most open details that are told one by one; the others are counted.
const MOST_TOLD: usize = 500;

/// A text in which something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Where it stands.
    pub place: Place,
    /// Who it is from; null for what is the group's.
    pub by: Option<By>,
    /// The text.
    pub text: String,
    /// What was found in it.
    pub findings: Vec<Finding>,
}

/// What is found in a text. `names`: of people who are known by hand.
pub fn found(text: &str, names: &[String]) -> Vec<Finding> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    check(text, lists(), &names)
}

/// Names by which people of a kept session are known: a text that names one of them points to a colleague.
pub fn names_in(kept: &Kept) -> Vec<String> {
    let mut names: Vec<String> = kept
        .contributions
        .iter()
        .filter_map(|one| match &one.by {
            By::Alias { alias } => Some(alias.clone()),
            _ => None,
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Texts that are looked through, and changed, before they go anywhere.
pub trait Texts {
    /// Names by which people are known there.
    fn names(&self) -> Vec<String>;
    /// Whose the text at a place is; null for what is the group's.
    fn by(&self, place: &Place) -> Option<By>;
    /// Shows each text, always in the same order.
    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String));
}

impl Texts for Kept {
    fn names(&self) -> Vec<String> {
        names_in(self)
    }

    fn by(&self, place: &Place) -> Option<By> {
        let one = self.contributions.iter().find(|one| Some(one.id) == place.contribution)?;
        Some(one.by.clone())
    }

    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String)) {
        kept_texts::each(self, see);
    }
}

/// Every text in which something is found.
pub fn look(texts: &mut dyn Texts) -> Vec<Looked> {
    let names = texts.names();
    let mut all = Vec::new();
    texts.each(&mut |place, text| {
        let findings = found(text, &names);
        if !findings.is_empty() {
            all.push(Looked { by: None, place: place.clone(), text: text.clone(), findings });
        }
    });
    for one in &mut all {
        one.by = texts.by(&one.place);
    }
    all
}

/// What came of bringing texts through the gate.
pub struct Passed {
    /// Places where something else stands now.
    pub replaced: u32,
    /// Details that stay, each once.
    pub justified: Vec<Justified>,
    /// Details on which nothing was decided.
    pub open: Vec<Open>,
}

/// Does in texts what was decided, and tells what is open still.
pub fn through(texts: &mut dyn Texts, decisions: &[Decision]) -> Result<Passed> {
    let decisions = readable(decisions)?;
    let names = texts.names();
    let find = |text: &str| found(text, &names);
    let mut gate = Gate::new(&find, &decisions);
    texts.each(&mut |place, text| gate.pass(place, text));
    let Gate { replaced, justified, open, .. } = gate;
    Ok(Passed { replaced, justified, open })
}

/// Brings a kept session through the gate: what was decided is done in it. Gives how many places were replaced, or
/// refuses while something is open.
pub fn pass(kept: &mut Kept, decisions: &[Decision]) -> Result<u32> {
    let Passed { replaced, mut justified, open } = through(kept, decisions)?;
    refuse_open(&open)?;
    justified.sort();
    kept.justified = justified;
    Ok(replaced)
}

/// Says no while something is open.
pub fn refuse_open(open: &[Open]) -> Result<()> {
    if open.is_empty() {
        return Ok(());
    }
    let told = open.iter().take(MOST_TOLD).map(|one| serde_json::to_value(one).expect("a finding becomes JSON"));
    Err(Error::FindingsOpen(OpenFindings { count: open.len(), findings: told.collect() }))
}

/// What becomes of every detail at once, where a whole book is taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sweeping {
    /// Nothing was decided: it is refused while something is found.
    Refuse,
    /// Everything is replaced by what is proposed.
    Replace,
    /// Everything stays, for a reason in one line. A citizen service number is replaced all the same.
    Justify(String),
}

/// A whole book on its way out.
pub struct Sweep<'a> {
    how: &'a Sweeping,
    open: Vec<Open>,
    /// Places where something else stands now.
    pub replaced: u32,
    /// Places where a detail stays.
    pub stayed: u32,
}

impl<'a> Sweep<'a> {
    /// Begins.
    pub const fn new(how: &'a Sweeping) -> Self {
        Self { how, open: Vec::new(), replaced: 0, stayed: 0 }
    }

    /// Takes one text along. `names`: of people who are known by hand.
    pub fn text(&mut self, place: &Place, text: &mut String, names: &[String]) {
        let findings = found(text, names);
        let goes = |finding: &&Finding| *self.how == Sweeping::Replace || finding.kind == Kind::Bsn;
        if *self.how == Sweeping::Refuse {
            self.open.extend(findings.into_iter().map(|finding| Open { place: place.clone(), finding }));
            return;
        }
        let edits: Vec<(Range<usize>, &str)> = findings
            .iter()
            .filter(goes)
            .map(|finding| (finding.start..finding.end, finding.replacement.as_str()))
            .collect();
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        self.replaced += count(edits.len());
        self.stayed += count(findings.len() - edits.len());
        *text = replace(text, &edits);
    }

    /// Takes a kept session along. What was archived went through the gate already.
    pub fn kept(&mut self, kept: &mut Kept) {
        if kept.state != KeptState::Frozen {
            let names = names_in(kept);
            kept_texts::each(kept, &mut |place, text| self.text(place, text, &names));
        }
    }

    /// Takes a case of the team's own along. One of a pack is published as it is.
    pub fn case(&mut self, case: &mut Case) {
        if case.source == CaseSource::Pack {
            return;
        }
        let text = &mut case.text;
        let texts = [
            (TextField::Title, &mut text.title),
            (TextField::Situation, &mut text.situation),
            (TextField::Moment, &mut text.moment),
            (TextField::Question, &mut text.question),
            (TextField::Done, &mut text.done),
            (TextField::Note, &mut text.note),
        ];
        for (field, text) in texts {
            self.text(&Place { contribution: None, lens: None, field, at: 0 }, text, &[]);
        }
    }

    /// Takes along how somebody saw a case of the team's own.
    pub fn perspective(&mut self, one: &mut Perspective) {
        let place = |field| Place { contribution: None, lens: None, field, at: 0 };
        self.text(&place(TextField::Title), &mut one.alias, &[]);
        self.text(&place(TextField::Title), &mut one.role, &[]);
        for seen in &mut one.answers {
            kept_texts::each_of_own(&mut seen.body, &mut [], &mut |place, text| self.text(place, text, &[]));
        }
    }

    /// Says no when something is open.
    pub fn done(&self) -> Result<()> {
        refuse_open(&self.open)
    }
}

/// Decisions with their reasons and replacements in one line.
fn readable(decisions: &[Decision]) -> Result<Vec<Decision>> {
    if decisions.len() > MOST_DECISIONS {
        return Err(Error::invalid("decisions", Why::TooMany { max: MOST_DECISIONS }));
    }
    decisions
        .iter()
        .map(|one| {
            let how = match &one.how {
                How::Replace { with } => How::Replace { with: text::some_line("replacement", with)? },
                How::Justify { why } => How::Justify { why: text::some_line("reason", why)? },
            };
            if one.text.trim().is_empty() {
                return Err(Error::invalid("decisions", Why::Empty));
            }
            Ok(Decision { how, ..one.clone() })
        })
        .collect()
}
