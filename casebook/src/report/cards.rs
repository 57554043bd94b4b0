//! The training kit: a card of half a page for each case of a pack, and one for each lens, to print and cut. Nothing of
//! what is for the gespreksleider, of what was done then, or of how others saw it: cards lie on the table.
use crate::content::load::prompts;
use crate::domain::case::CaseText;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::pack::PackAbout;
use crate::report::begin;
use crate::report::document::{Block, Document, Question};
use crate::report::kind::ReportKind;
use chrono::NaiveDate;

/// Deepening questions on the card of a lens.
const QUESTIONS: usize = 5;

/// The cards of a pack, in its own order, then those of the five lenses. Each begins with a heading.
pub fn of_pack(about: &PackAbout, cases: &[CaseText], today: NaiveDate, locale: Locale) -> Document {
    let mut set = begin::document(ReportKind::Cards, &about.title, today, locale);
    set.marks = vec![
        locale.say("report-fictitious", &[]),
        locale.say("cards-whose", &[("author", &about.author), ("licence", &about.licence)]),
    ];
    for case in cases {
        set.heading(1, case.title.clone());
        set.markdown(&case.situation);
        set.field(&locale.say("paper-case-moment", &[]), &case.moment);
        set.push(Block::Prompt(case.question.clone()));
    }
    for lens in Lens::ALL {
        let Some(prompt) = prompts(locale).lenses.iter().find(|prompt| prompt.lens == lens) else { continue };
        set.push(Block::Heading(1, locale.lens(lens), Some(lens)));
        set.push(Block::Question(Question {
            lens: Some(lens),
            reason: locale.lens(lens),
            question: prompt.question.clone(),
            note: String::new(),
        }));
        set.push(Block::List(prompt.cards.iter().take(QUESTIONS).cloned().collect()));
    }
    set
}

#[cfg(test)]
mod tests {
    use crate::content::load::built_in;
    use crate::domain::case::CaseText;
    use crate::domain::locale::Locale;
    use crate::report::cards::of_pack;
    use crate::report::kind::ReportFormat;
    use crate::report::write;
    use chrono::{DateTime, NaiveDate};

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 28).expect("a day")
    }

    fn cases() -> Vec<CaseText> {
        built_in().1.iter().map(|case| case.text.clone()).collect()
    }

    #[test]
    fn every_case_and_every_lens_has_its_card_and_nothing_for_the_gespreksleider_is_on_one() {
        let (about, files) = built_in();
        let now = DateTime::from_timestamp(1_793_000_000, 0).expect("a moment");
        let written = write::write(of_pack(about, &cases(), today(), Locale::Nl), ReportFormat::Md, now)
            .expect("it is written");
        let page = String::from_utf8(written).expect("it is text");
        for file in files {
            assert!(page.contains(&file.text.title), "{}", file.key);
            let secret = |text: &str| text.lines().next().unwrap_or_default().chars().take(40).collect::<String>();
            for hidden in [&file.text.note, &file.text.done] {
                let hidden = secret(hidden);
                assert!(hidden.is_empty() || !page.contains(&hidden), "{}: {hidden}", file.key);
            }
            for one in &file.perspectives {
                assert!(!page.contains(&format!("{}, {}", one.alias, one.role)), "{}", file.key);
            }
        }
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn each_card_is_one_page_of_half_the_size() {
        let (about, _) = built_in();
        let cases = cases();
        let (pages, size) = crate::report::pdf::measured(&of_pack(about, &cases, today(), Locale::Nl));
        assert_eq!(pages, cases.len() + 5);
        assert_eq!(size, ["148", "210"], "A5, in millimetres");
    }
}
