//! The format of a case file: TOML front matter and sections of Markdown. Faults name their line.
use crate::content::markdown::{Document, Section};
use crate::content::toml_fault::fault_of;
use crate::domain::case::CaseText;
use crate::domain::text::{MOST_LINE, nfc};
use crate::error::{Error, Fault, Result};
use serde::Deserialize;
use std::fmt::Write as _;

/// Most bytes of one case file.
pub const MOST_BYTES: usize = 1024 * 1024;

/// A case as its file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The stable id of the front matter.
    pub key: String,
    /// What it holds.
    pub text: CaseText,
}

/// The front matter of a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    id: String,
    title: String,
    #[serde(default = "dutch")]
    language: String,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    level: String,
    #[serde(default)]
    minutes: Option<u16>,
    #[serde(default)]
    fictitious: bool,
}

fn dutch() -> String {
    "nl".to_owned()
}

/// Headings an author may use, Dutch first, and the names they go by in messages.
const SITUATION: [&str; 2] = ["situatie", "situation"];
const MOMENT: [&str; 2] = ["moment", "the moment"];
const QUESTION: [&str; 2] = ["vraag", "question"];
const DONE: [&str; 2] = ["wat er gedaan is", "what was done"];
const NOTE: [&str; 2] = ["voor de gespreksleider", "for the facilitator"];

/// Reads a case file. `name` is for messages. A byte-order mark and Windows line ends are taken.
pub fn parse(name: &str, text: &str) -> Result<CaseFile> {
    let fault = |line, why| Error::Fault { file: name.to_owned(), line, why };
    if text.len() > MOST_BYTES {
        return Err(fault(1, Fault::TooLarge));
    }
    let text = nfc(&text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    let document = Document::cut(&text).ok_or_else(|| fault(1, Fault::NoFrontMatter))?;
    let front: Front = toml::from_str(document.front).map_err(|error| {
        let (line, why) = fault_of(document.front, &error);
        fault(document.front_line + line - 1, why)
    })?;
    let front_fault = |what: &str| fault(document.front_line, Fault::Missing(what.to_owned()));
    if front.id.is_empty() || front.id.len() > MOST_LINE || front.id.chars().any(char::is_whitespace) {
        return Err(front_fault("id"));
    }
    if front.title.trim().is_empty() || front.title.chars().count() > MOST_LINE {
        return Err(front_fault("title"));
    }
    let known = [SITUATION, MOMENT, QUESTION, DONE, NOTE];
    if let Some(stranger) =
        document.sections.iter().find(|section| !known.iter().any(|names| named(section, names)))
    {
        return Err(fault(stranger.line, Fault::Unknown(stranger.title.to_owned())));
    }
    if !document.stray.0.is_empty() {
        return Err(fault(document.stray.1, Fault::Stray));
    }
    for (place, section) in document.sections.iter().enumerate() {
        let names = known.iter().find(|names| named(section, names));
        if document.sections[..place].iter().any(|before| names.is_some_and(|names| named(before, names))) {
            return Err(fault(section.line, Fault::Twice(section.title.to_owned())));
        }
    }
    let section = |names: &[&str; 2]| {
        document.sections.iter().find(|section| named(section, names)).map(|section| section.body.to_owned())
    };
    let needed = |names: &[&'static str; 2]| {
        section(names)
            .filter(|body| !body.is_empty())
            .ok_or_else(|| fault(document.front_line, Fault::NoSection(names[0])))
    };
    Ok(CaseFile {
        key: front.id,
        text: CaseText {
            title: front.title.trim().to_owned(),
            situation: section(&SITUATION).unwrap_or_default(),
            moment: needed(&MOMENT)?,
            question: needed(&QUESTION)?,
            done: section(&DONE).unwrap_or_default(),
            note: section(&NOTE).unwrap_or_default(),
            themes: front.themes,
            level: front.level,
            minutes: front.minutes,
            language: front.language,
            fictitious: front.fictitious,
        },
    })
}

fn named(section: &Section<'_>, names: &[&str; 2]) -> bool {
    names.contains(&section.title.to_lowercase().as_str())
}

/// A case as a file again: what [`parse`] reads back as it was.
pub fn write(key: &str, text: &CaseText) -> String {
    let front = toml::toml! { id = "" };
    let mut front = front;
    front.insert("id".into(), key.into());
    front.insert("title".into(), text.title.clone().into());
    front.insert("language".into(), text.language.clone().into());
    front.insert("themes".into(), text.themes.clone().into());
    front.insert("level".into(), text.level.clone().into());
    if let Some(minutes) = text.minutes {
        front.insert("minutes".into(), i64::from(minutes).into());
    }
    front.insert("fictitious".into(), text.fictitious.into());
    let mut file = format!("+++\n{front}+++\n");
    for (title, body) in [
        ("Situatie", &text.situation),
        ("Moment", &text.moment),
        ("Vraag", &text.question),
        ("Wat er gedaan is", &text.done),
        ("Voor de gespreksleider", &text.note),
    ] {
        if !body.is_empty() {
            let _ = writeln!(file, "\n## {title}\n\n{body}");
        }
    }
    file
}

#[cfg(test)]
mod tests {
    use crate::content::case_file::{parse, write};
    use crate::error::{Error, Fault};

    const CASE: &str = "+++\nid = \"proef\"\ntitle = \"Een proef\"\n+++\n\n## Moment\n\nToen zei ze niets.\n\n## Vraag\n\nWat nu?\n";

    fn fault(text: &str) -> (usize, Fault) {
        match parse("proef.md", text) {
            Err(Error::Fault { line, why, .. }) => (line, why),
            other => panic!("a fault was expected, not {other:?}"),
        }
    }

    #[test]
    fn a_case_reads_back_as_it_was_written() {
        let case = parse("proef.md", CASE).expect("the example is sound");
        assert_eq!(parse("again.md", &write(&case.key, &case.text)).expect("what we write we read"), case);
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_taken() {
        let windows = format!("\u{feff}{}", CASE.replace('\n', "\r\n"));
        assert_eq!(
            parse("proef.md", &windows).expect("Windows files are taken"),
            parse("proef.md", CASE).expect("sound")
        );
    }

    #[test]
    fn a_fault_names_its_line() {
        assert_eq!(fault("geen kop").1, Fault::NoFrontMatter);
        assert_eq!(
            fault(&CASE.replace("title = \"Een proef\"", "titel = 1")).0,
            3,
            "an unknown field, by its line"
        );
        assert_eq!(fault(&CASE.replace("## Vraag", "## Vragen")).0, 10, "a section nobody knows");
        assert_eq!(fault(&CASE.replace("Wat nu?", "")).1, Fault::NoSection("vraag"));
        assert_eq!(fault(&CASE.replace("## Moment", "Los.\n\n## Moment")), (6, Fault::Stray));
        let twice = format!("{CASE}\n## Moment\n\nNog eens.\n");
        assert_eq!(fault(&twice), (14, Fault::Twice("Moment".to_owned())));
    }
}
