//! The TOML file with which the command line archives: a title and themes. Faults name their line.
use crate::content::themes::known;
use crate::content::toml_fault::{fault_of, line_with};
use crate::domain::word::Word;
use crate::error::{Error, Fault, Result};
use serde::Deserialize;

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
}

/// Reads decisions. `file` is for messages.
pub fn parse(file: &str, text: &str) -> Result<Decisions> {
    let fault = |line, why| Error::Fault { file: file.to_owned(), line, why };
    if text.len() > MOST_BYTES {
        return Err(fault(1, Fault::TooLarge));
    }
    let text = text.trim_start_matches('\u{feff}');
    let decisions: Decisions = toml::from_str(text).map_err(|error| {
        let (line, why) = fault_of(text, &error);
        fault(line, why)
    })?;
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
    Ok(decisions)
}

#[cfg(test)]
mod tests {
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
        assert_eq!(only, Decisions { title: "De laatste rit".to_owned(), themes: Vec::new() });
        assert!(parse("f", "title = 'x'\nthemes = ['pleegzorg', 'eigen:Nacht']").is_ok());
    }

    #[test]
    fn a_fault_names_its_file_and_line() {
        assert_eq!(fault("title = 'x'\ntitel = 'y'"), (2, Fault::Unknown("titel".to_owned())));
        assert_eq!(fault("themes = []"), (1, Fault::Missing("title".to_owned())));
        assert_eq!(fault("themes = []\ntitle = ' '"), (2, Fault::Missing("title".to_owned())));
        let unknown = "title = 'x'\nthemes = [\n  'pleegzorg',\n  'bestaat-niet',\n]";
        assert_eq!(fault(unknown), (4, Fault::Unknown("bestaat-niet".to_owned())));
    }
}
