//! The TOML file with which the command line archives: a title, themes, and what becomes of each detail that was found.
//! Faults name their line.
use crate::content::themes::known;
use crate::content::toml_fault::{fault_of, line_with};
use crate::domain::gate::{Decision, How};
use crate::domain::word::Word;
use crate::error::{Error, Fault, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Most bytes of such a file.
const MOST_BYTES: usize = 1024 * 1024;

/// What was decided on a case that is to be archived.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decisions {
    /// A title without names.
    pub title: String,
    /// Ids of the list of themes, or own words (`eigen:…`).
    #[serde(default)]
    pub themes: Vec<String>,
    /// What becomes of details, wherever they stand.
    #[serde(default)]
    pub finding: Vec<OnFinding>,
}

/// What becomes of one detail: replaced, or justified in one line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnFinding {
    /// The detail as it was found.
    pub text: String,
    /// What stands there instead.
    pub replace: Option<String>,
    /// Why it stays.
    pub justify: Option<String>,
}

/// What was decided on details, and nothing else: for a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnFindings {
    #[serde(default)]
    finding: Vec<OnFinding>,
}

impl Decisions {
    /// As the gate takes them.
    pub fn on_findings(&self) -> Vec<Decision> {
        as_taken(&self.finding)
    }
}

/// As the gate takes them.
fn as_taken(findings: &[OnFinding]) -> Vec<Decision> {
    let how = |one: &OnFinding| match (&one.replace, &one.justify) {
        (Some(with), _) => How::Replace { with: with.clone() },
        (None, why) => How::Justify { why: why.clone().unwrap_or_default() },
    };
    findings.iter().map(|one| Decision { text: one.text.clone(), only: None, how: how(one) }).collect()
}

/// Reads what was decided on details, and nothing else. `file` is for messages.
pub fn on_findings(file: &str, text: &str) -> Result<Vec<Decision>> {
    let OnFindings { finding } = read(file, text)?;
    sound(file, text, &finding)?;
    Ok(as_taken(&finding))
}

fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T> {
    let fault = |line, why| Error::Fault { file: file.to_owned(), line, why };
    if text.len() > MOST_BYTES {
        return Err(fault(1, Fault::TooLarge));
    }
    let text = text.trim_start_matches('\u{feff}');
    toml::from_str(text).map_err(|error| {
        let (line, why) = fault_of(text, &error);
        fault(line, why)
    })
}

/// Each is either replaced or justified.
fn sound(file: &str, text: &str, findings: &[OnFinding]) -> Result<()> {
    match findings.iter().find(|one| one.replace.is_some() == one.justify.is_some()) {
        Some(one) => Err(Error::Fault {
            file: file.to_owned(),
            line: line_with(text, &one.text),
            why: Fault::Missing("replace, justify".to_owned()),
        }),
        None => Ok(()),
    }
}

/// Reads decisions. `file` is for messages.
pub fn parse(file: &str, text: &str) -> Result<Decisions> {
    let fault = |line, why| Error::Fault { file: file.to_owned(), line, why };
    let decisions: Decisions = read(file, text)?;
    if decisions.title.trim().is_empty() {
        return Err(fault(line_with(text, "title"), Fault::Missing("title".to_owned())));
    }
    for theme in &decisions.themes {
        if let Word::Listed(id) = Word::parse(theme)
            && !known(&id)
        {
            return Err(fault(line_with(text, theme), Fault::Unknown(id)));
        }
    }
    sound(file, text, &decisions.finding)?;
    Ok(decisions)
}

#[cfg(test)]
mod tests {
    use crate::domain::gate::How;
    use crate::error::{Error, Fault};
    use crate::exchange::decisions::{Decisions, parse};

    fn fault(text: &str) -> (usize, Fault) {
        match parse("besluit.toml", text) {
            Err(Error::Fault { file, line, why }) if file == "besluit.toml" => (line, why),
            other => panic!("{text} has a fault, but gave {other:?}"),
        }
    }

    #[test]
    fn a_title_is_enough_and_themes_may_follow() {
        let only = parse("f", "title = 'De laatste rit'").expect("a title is enough");
        assert_eq!(
            only,
            Decisions { title: "De laatste rit".to_owned(), themes: Vec::new(), finding: Vec::new() }
        );
        assert!(parse("f", "title = 'x'\nthemes = ['pleegzorg', 'eigen:Nacht']").is_ok());
    }

    #[test]
    fn a_detail_is_replaced_or_justified() {
        let text = "title = 'x'\n[[finding]]\ntext = 'Kim'\nreplace = 'zij'\n[[finding]]\ntext = 'mei'\njustify = 'een maand'";
        let decided = parse("f", text).expect("this can be read").on_findings();
        assert_eq!(decided[0].how, How::Replace { with: "zij".to_owned() });
        assert_eq!(decided[1].how, How::Justify { why: "een maand".to_owned() });
    }

    #[test]
    fn a_fault_names_its_file_and_line() {
        assert_eq!(fault("title = 'x'\ntitel = 'y'"), (2, Fault::Unknown("titel".to_owned())));
        assert_eq!(fault("themes = []"), (1, Fault::Missing("title".to_owned())));
        assert_eq!(fault("themes = []\ntitle = ' '"), (2, Fault::Missing("title".to_owned())));
        let both = "title = 'x'\n[[finding]]\ntext = 'Kim'\nreplace = 'zij'\njustify = 'omdat'";
        assert_eq!(fault(both), (3, Fault::Missing("replace, justify".to_owned())));
        let unknown = "title = 'x'\nthemes = [\n  'pleegzorg',\n  'bestaat-niet',\n]";
        assert_eq!(fault(unknown), (4, Fault::Unknown("bestaat-niet".to_owned())));
    }
}
