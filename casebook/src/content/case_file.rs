//! The format of a case file: TOML front matter and sections of Markdown. Faults name their line.
use crate::content::markdown::{Document, Section};
use crate::content::pack_file::is_language;
use crate::content::perspectives::{self, AtLine};
use crate::content::toml_fault::fault_of;
use crate::content::toml_fields::{self, line_of};
use crate::domain::case::CaseText;
use crate::domain::perspective::{MOST_PERSPECTIVES, Perspective};
use crate::domain::text::{MOST_LINE, nfc};
use crate::error::{Error, Expected, Fault, Result};
use schemars::JsonSchema;
use serde::Deserialize;
use std::fmt::Write as _;

/// Most bytes of one case file.
pub const MOST_BYTES: usize = 1024 * 1024;

/// Most headings of level two in one case file. A case has five, and at most [`MOST_PERSPECTIVES`] more.
const MOST_SECTIONS: usize = 40;

/// A case as its file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The stable id of the front matter.
    pub key: String,
    /// What it holds.
    pub text: CaseText,
    /// How others saw it. Shown only after a group wrote.
    pub perspectives: Vec<Perspective>,
}

/// The front matter of a case.
#[derive(Deserialize, JsonSchema)]
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

/// Reads a case file. `name` is for messages. A byte-order mark and Windows line ends are taken. The first fault is told.
pub fn parse(name: &str, text: &str) -> Result<CaseFile> {
    parse_whole(text).map_err(|mut faults| {
        let (line, why) = faults.swap_remove(0);
        Error::Fault { file: name.to_owned(), line, why }
    })
}

/// The same, with every fault: at least one.
pub fn parse_whole(text: &str) -> Result<CaseFile, Vec<AtLine>> {
    if text.len() > MOST_BYTES {
        return Err(vec![(1, Fault::TooLarge)]);
    }
    let text = nfc(&text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    let document = Document::cut(&text).ok_or_else(|| vec![(1, Fault::NoFrontMatter)])?;
    if document.sections.len() > MOST_SECTIONS {
        return Err(vec![(document.sections[MOST_SECTIONS].line, Fault::TooMany(MOST_SECTIONS))]);
    }
    let mut faults = sections(&document);
    let at = |(line, fault): AtLine| (document.front_line + line - 1, fault);
    let wrong = toml_fields::faults::<Front>(document.front);
    let front = if wrong.is_empty() {
        toml::from_str::<Front>(document.front)
            .map_err(|error| faults.push(at(fault_of(document.front, &error))))
            .ok()
    } else {
        faults.extend(wrong.into_iter().map(at));
        None
    };
    if let Some(front) = &front {
        faults.extend(values(document.front, front).into_iter().map(at));
    }
    let mut perspectives = Vec::new();
    for one in document.sections.iter().filter(|section| perspectives::head(section.title).is_some()) {
        match perspectives::read(&text, one) {
            Ok(_) if perspectives.len() == MOST_PERSPECTIVES => {
                faults.push((one.line, Fault::TooMany(MOST_PERSPECTIVES)));
                break;
            }
            Ok(read) if perspectives.iter().any(|before: &Perspective| before.alias == read.alias) => {
                faults.push((one.line, Fault::Twice(one.title.to_owned())));
            }
            Ok(read) => perspectives.push(read),
            Err(wrong) => faults.extend(wrong),
        }
    }
    let section = |names: &[&str; 2]| {
        let one = document.sections.iter().find(|section| named(section, names));
        one.map(|section| section.body.to_owned()).unwrap_or_default()
    };
    let (moment, question) = (section(&MOMENT), section(&QUESTION));
    for (names, body) in [(&MOMENT, &moment), (&QUESTION, &question)] {
        if body.is_empty() {
            faults.push((document.front_line, Fault::NoSection(names[0])));
        }
    }
    match front {
        Some(front) if faults.is_empty() => Ok(CaseFile {
            key: front.id,
            text: CaseText {
                title: front.title.trim().to_owned(),
                situation: section(&SITUATION),
                moment,
                question,
                done: section(&DONE),
                note: section(&NOTE),
                themes: front.themes,
                level: front.level,
                minutes: front.minutes,
                language: front.language,
                fictitious: front.fictitious,
            },
            perspectives,
        }),
        _ => {
            // What stands there comes before what is missing.
            faults.sort_by_key(|(line, fault)| (matches!(fault, Fault::NoSection(_) | Fault::Missing(_)), *line));
            Err(faults)
        }
    }
}

/// Fields in which something else belongs.
fn values(text: &str, front: &Front) -> Vec<AtLine> {
    let long = front.id.is_empty() || front.id.len() > MOST_LINE;
    let title = front.title.trim().is_empty() || front.title.chars().count() > MOST_LINE;
    let missing = |name: &str| Fault::Missing(name.to_owned());
    [
        ("id", long, missing("id")),
        ("id", front.id.chars().any(char::is_whitespace), Fault::Expected(Expected::Id)),
        ("title", title, missing("title")),
        ("language", !is_language(&front.language), Fault::Expected(Expected::Language)),
    ]
    .into_iter()
    .filter_map(|(name, wrong, fault)| wrong.then(|| (line_of(text, name), fault)))
    .collect()
}

/// Sections nobody knows, sections twice, and text before the first.
fn sections(document: &Document<'_>) -> Vec<AtLine> {
    let known = [SITUATION, MOMENT, QUESTION, DONE, NOTE];
    let mut faults = Vec::new();
    if !document.stray.0.is_empty() {
        faults.push((document.stray.1, Fault::Stray));
    }
    for (place, section) in document.sections.iter().enumerate() {
        if perspectives::head(section.title).is_some() {
            continue;
        }
        let Some(names) = known.iter().find(|names| named(section, names)) else {
            faults.push((section.line, Fault::NoSuchPart(section.title.to_owned())));
            continue;
        };
        if document.sections[..place].iter().any(|before| named(before, names)) {
            faults.push((section.line, Fault::Twice(section.title.to_owned())));
        }
    }
    faults
}

/// The JSON Schema of the front matter.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Front).to_value()
}

fn named(section: &Section<'_>, names: &[&str; 2]) -> bool {
    names.contains(&section.title.to_lowercase().as_str())
}

/// A case as a file again: what [`parse`] reads back as it was.
pub fn write(key: &str, text: &CaseText, others: &[Perspective]) -> String {
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
    for one in others {
        perspectives::write(&mut file, one, text.language == "en");
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
        assert_eq!(
            parse("again.md", &write(&case.key, &case.text, &case.perspectives)).expect("what we write we read"),
            case
        );
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
