//! The one place through which every text of a report passes before it is written in any form: what no form can hold
//! falls out. What people could be recognised by was decided on before (`ops::report_draft`).
use crate::error::Result;
use crate::report::document::Document;

/// A report of which every text can be read.
pub fn readable(document: Document) -> Document {
    through(document, &mut |text| Ok(text.to_owned())).unwrap_or_else(|_| unreachable!("letters refuse nothing"))
}

/// Puts every text of a report through `each`. What comes out holds nothing that is no letter.
pub fn through(document: Document, each: &mut dyn FnMut(&str) -> Result<String>) -> Result<Document> {
    document.with_texts(&mut |text| Ok(letters(&each(text)?)))
}

/// Without characters that no form of a report can hold: controls, and halves of nothing. A tab is a space.
fn letters(text: &str) -> String {
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
    use crate::domain::locale::Locale;
    use crate::report::document::{Block, Document, Table};
    use crate::report::kind::ReportKind;
    use crate::report::readable::{readable, through};

    fn small() -> Document {
        Document {
            kind: ReportKind::Team,
            locale: Locale::Nl,
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
    fn what_is_no_letter_falls_out() {
        let passed = readable(small());
        assert_eq!(passed.blocks[0], Block::Written("Piet belde.\nTwee keer.".to_owned()));
    }
}
