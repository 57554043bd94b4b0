//! Which details can be read in a report. What was found in a text that is not told there is asked of nobody.
use crate::domain::text::same_words;
use crate::report::document::Document;

/// Everything that can be read in a report.
pub struct Shown(String);

impl Shown {
    /// Reads a report.
    pub fn of(report: &Document) -> Self {
        let mut all = String::new();
        let read = report.clone().with_texts(&mut |text| {
            all += &plain(text);
            all.push('\n');
            Ok(String::new())
        });
        debug_assert!(read.is_ok(), "reading refuses nothing");
        Self(all)
    }

    /// A detail stands in it.
    pub fn holds(&self, detail: &str) -> bool {
        self.0.contains(&plain(detail))
    }
}

/// Without the marks of Markdown, which stand in a case and not in its report.
fn plain(text: &str) -> String {
    same_words(&text.replace(['*', '_', '`', '\\', '#', '>'], ""))
}

#[cfg(test)]
mod tests {
    use crate::domain::locale::Locale;
    use crate::report::document::{Block, Document};
    use crate::report::kind::ReportKind;
    use crate::report::shown::Shown;

    #[test]
    fn a_detail_is_found_however_it_is_spaced_and_marked() {
        let report = Document {
            kind: ReportKind::Team,
            locale: Locale::Nl,
            title: String::new(),
            made_on: String::new(),
            facts: Vec::new(),
            marks: Vec::new(),
            blocks: vec![Block::Written("Bel Kim\nde Wit op 06 12345678".to_owned())],
        };
        let shown = Shown::of(&report);
        assert!(shown.holds("kim de  wit") && shown.holds("06 *1234*5678"));
        assert!(!shown.holds("Ahmed"), "what is not told is not there");
    }
}
