//! The one place through which every text of a report passes before it is written in any form: what may be said stays,
//! what may not is replaced, or the report is refused. Knows neither which texts those are nor what is looked for.
use crate::error::Result;
use crate::report::document::Document;

/// What becomes of one text: itself, the same with a role word in the place of a detail, or a refusal of the whole
/// report. `domain` decides; here it is only asked, once for each text and for nothing else.
pub type Gate<'a> = dyn FnMut(&str) -> Result<String> + 'a;

/// Lets every text pass as it is.
pub fn open(text: &str) -> Result<String> {
    Ok(text.to_owned())
}

/// Puts a report through the gate. What comes out holds no text that did not pass, and nothing that is no letter.
pub fn through(document: Document, gate: &mut Gate<'_>) -> Result<Document> {
    document.with_texts(&mut |text| Ok(readable(&gate(text)?)))
}

/// Without characters that no form of a report can hold: controls, and halves of nothing. A tab is a space.
fn readable(text: &str) -> String {
    text.chars()
        .filter_map(|letter| match letter {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            // Marks that turn the direction of everything after them; names in other scripts need none.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => None,
            letter if letter.is_control() => None,
            letter => Some(letter),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::error::{Error, NotNow};
    use crate::report::document::{Block, Document, Table};
    use crate::report::gate::{open, through};
    use crate::report::kind::ReportKind;

    fn small() -> Document {
        Document {
            kind: ReportKind::Team,
            title: "De laatste rit".to_owned(),
            made_on: "2 november 2026".to_owned(),
            facts: vec![("Datum".to_owned(), "2 november 2026".to_owned())],
            marks: vec!["Dit is niet het dossier.".to_owned()],
            blocks: vec![
                Block::Written("Piet\u{0} belde.\nTwee keer.".to_owned()),
                Block::Table(Table::new("Wie".to_owned(), vec!["Wie".to_owned()], vec![vec!["Piet".to_owned()]])),
            ],
        }
    }

    #[test]
    fn every_text_is_asked_about_and_can_be_replaced() {
        let mut asked = Vec::new();
        let passed = through(small(), &mut |text| {
            asked.push(text.to_owned());
            Ok(text.replace("Piet", "de vader"))
        })
        .expect("it passes");
        assert_eq!(passed.blocks[0], Block::Written("de vader belde.\nTwee keer.".to_owned()));
        assert!(format!("{passed:?}").matches("Piet").next().is_none(), "also in the table: {passed:?}");
        assert!(asked.iter().any(|text| text == "De laatste rit"), "the title is asked about too");
    }

    #[test]
    fn one_refusal_refuses_the_whole_report() {
        let refused = through(small(), &mut |text| {
            if text.contains("Piet") { Err(Error::NotNow(NotNow::TooEarly)) } else { open(text) }
        });
        assert!(refused.is_err());
    }

    #[test]
    fn what_is_no_letter_falls_out() {
        let passed = through(small(), &mut open).expect("it passes");
        assert_eq!(passed.blocks[0], Block::Written("Piet belde.\nTwee keer.".to_owned()));
    }
}
