//! Texts in which everything that could point to somebody is marked, and how the check does on them.
use casebook::content::lists::lists;
use casebook::domain::privacy::{Finding, check};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A text without its marks, and where they were.
pub struct Marked {
    /// The name of its file.
    pub name: String,
    /// What somebody would have written.
    pub text: String,
    /// The kind of each mark, with its range in bytes.
    pub marks: Vec<(String, usize, usize)>,
}

/// The texts of one half of the fixture; none while the folder is not there.
pub fn texts(half: &str) -> Vec<Marked> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/check").join(half);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            read(name, &fs::read_to_string(path).expect("a text of the fixture reads"))
        })
        .collect()
}

/// Takes the marks `⟦kind:text⟧` out of a text.
fn read(name: String, marked: &str) -> Marked {
    let (mut text, mut marks, mut rest) = (String::new(), Vec::new(), marked);
    while let Some((before, behind)) = rest.split_once('⟦') {
        let (mark, after) = behind.split_once('⟧').expect("a mark is closed");
        let (kind, inside) = mark.split_once(':').expect("a mark has a kind");
        text.push_str(before);
        marks.push((kind.to_owned(), text.len(), text.len() + inside.len()));
        text.push_str(inside);
        rest = after;
    }
    text.push_str(rest);
    Marked { name, text, marks }
}

/// How the check did on some texts.
#[derive(Default)]
pub struct Score {
    /// For each kind of mark: how many were found, of how many.
    pub marks: BTreeMap<String, (usize, usize)>,
    /// For each kind of finding: how many were right, of how many.
    pub findings: BTreeMap<&'static str, (usize, usize)>,
    /// Findings in texts without marks.
    pub false_alarms: usize,
    /// Words of texts without marks.
    pub clean_words: usize,
    /// What was missed, and what was found for nothing: file, kind and text.
    pub wrong: Vec<String>,
}

impl Score {
    /// Checks texts and counts. A mark is found if any finding overlaps it.
    pub fn of(texts: &[Marked]) -> Self {
        let mut score = Self::default();
        for text in texts {
            score.add(text, &check(&text.text, lists(), &[]));
        }
        score
    }

    fn add(&mut self, text: &Marked, findings: &[Finding]) {
        for (kind, start, end) in &text.marks {
            let found = findings.iter().any(|finding| finding.start < *end && *start < finding.end);
            let count = self.marks.entry(kind.clone()).or_default();
            *count = (count.0 + usize::from(found), count.1 + 1);
            if !found {
                self.wrong.push(format!("{} missed {kind}: {}", text.name, &text.text[*start..*end]));
            }
        }
        for finding in findings {
            let right = text.marks.iter().any(|(_, start, end)| finding.start < *end && *start < finding.end);
            let count = self.findings.entry(finding.kind.name()).or_default();
            *count = (count.0 + usize::from(right), count.1 + 1);
            if !right {
                self.wrong.push(format!("{} for nothing {}: {}", text.name, finding.kind.name(), finding.text));
            }
        }
        if text.marks.is_empty() {
            self.false_alarms += findings.len();
            self.clean_words += text.text.split_whitespace().count();
        }
    }

    /// The part of all marks that was found.
    pub fn recall(&self) -> f64 {
        let (found, all) = self.marks.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        ratio(found, all)
    }

    /// Findings per hundred words of texts without marks.
    pub fn false_alarms_per_hundred(&self) -> f64 {
        100.0 * ratio(self.false_alarms, self.clean_words)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of a fixture are small")]
fn ratio(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}
