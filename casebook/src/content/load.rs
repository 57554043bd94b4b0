//! Reads the prompts and the built-in pack that are compiled in. A fault in them is found by a test, not by a user.
use crate::content::case_file::{CaseFile, parse};
use crate::content::markdown::{Document, bullets, to_html};
use crate::content::pack_file;
use crate::content::prompts::{LensPrompt, PhasePrompt, Prompts, Virtue};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::pack::PackAbout;
use crate::domain::phase::Phase;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::sync::LazyLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static FONTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// A typeface that comes with the app.
pub fn face(file: &str) -> &'static [u8] {
    FONTS.get_file(file).expect("a test reads every face").contents()
}

/// The id of the built-in pack.
pub const BUILT_IN: &str = "casusboek.voorbeelden";

/// The front matter of a prompt.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    id: String,
    version: u32,
    #[allow(dead_code)] // read to be checked
    language: String,
    source: String,
    title: String,
    question: String,
}

#[derive(Deserialize)]
struct Virtues {
    virtue: Vec<Virtue>,
}

/// A question a starter can ask.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrictionQuestion {
    /// The kind of difference it is for.
    pub kind: crate::domain::compare::view::StarterKind,
    /// The lens it fits; empty for any.
    pub lens: String,
    /// What it fits most: ids of virtues, words of recognition, a scale. Empty: it fits always.
    #[serde(default)]
    pub fits: Vec<String>,
    /// The question.
    pub text: String,
}

#[derive(Deserialize)]
struct Friction {
    question: Vec<FrictionQuestion>,
}

static DUTCH: LazyLock<Asked> = LazyLock::new(|| asked(Locale::Nl));
static ENGLISH: LazyLock<Asked> = LazyLock::new(|| asked(Locale::En));
static EXAMPLES: LazyLock<Vec<CaseFile>> = LazyLock::new(|| {
    let folder = FILES.get_dir("packs/voorbeelden/cases").expect("the built-in pack is compiled in");
    let mut cases: Vec<CaseFile> = folder
        .files()
        .map(|file| {
            let name = file.path().display().to_string();
            parse(&name, file.contents_utf8().unwrap_or_default()).expect("a test reads every built-in case")
        })
        .collect();
    cases.sort_by(|a, b| a.key.cmp(&b.key));
    cases
});

static ABOUT: LazyLock<PackAbout> = LazyLock::new(|| {
    pack_file::read(file("packs/voorbeelden/pack.toml").as_bytes()).expect("a test reads the built-in pack.toml")
});

/// What people are asked, in one language.
struct Asked {
    prompts: Prompts,
    friction: Vec<FrictionQuestion>,
}

fn asked(locale: Locale) -> Asked {
    let read: Friction =
        toml::from_str(file(&format!("{}/friction.toml", locale.name()))).expect("a test reads friction.toml");
    Asked { prompts: prompts_of(locale.name()), friction: read.question }
}

fn asked_in(locale: Locale) -> &'static Asked {
    match locale {
        Locale::Nl => &DUTCH,
        Locale::En => &ENGLISH,
    }
}

/// The prompts.
pub fn prompts(locale: Locale) -> &'static Prompts {
    &asked_in(locale).prompts
}

/// The id of a virtue that can be chosen. In every language there are the same.
pub fn is_virtue(id: &str) -> bool {
    prompts(Locale::default()).virtues.iter().any(|virtue| virtue.id == id)
}

/// The id of the virtue that goes by this word in one of the languages, or by its id. Small and capital letters are the same.
pub fn virtue_called(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let all = Locale::ALL.into_iter().flat_map(|locale| &prompts(locale).virtues);
    let mut called = all.filter(|virtue| virtue.id == word || virtue.label.to_lowercase() == word);
    called.next().map(|virtue| virtue.id.as_str())
}

/// What a virtue is called in a language, as it stands within a sentence.
pub fn virtue_word(id: &str, locale: Locale) -> Option<String> {
    let virtue = prompts(locale).virtues.iter().find(|virtue| virtue.id == id)?;
    Some(virtue.label.to_lowercase())
}

/// The questions of the starters, in the order of the file.
pub fn friction_questions(locale: Locale) -> &'static [FrictionQuestion] {
    &asked_in(locale).friction
}

/// The built-in example cases, by key.
pub fn examples() -> &'static [CaseFile] {
    &EXAMPLES
}

/// The pack that comes with the app.
pub fn built_in() -> (&'static PackAbout, &'static [CaseFile]) {
    (&ABOUT, &EXAMPLES)
}

/// The scripted sessions on the built-in cases: key and TOML.
pub fn example_scripts() -> Vec<(String, &'static str)> {
    let folder = FILES.get_dir("sessions").expect("the example sessions are compiled in");
    let mut scripts: Vec<(String, &'static str)> = folder
        .files()
        .filter_map(|file| Some((file.path().file_stem()?.to_string_lossy().into_owned(), file.contents_utf8()?)))
        .collect();
    scripts.sort();
    scripts
}

/// A content file, by its path below `content`.
pub(super) fn file(path: &str) -> &'static str {
    FILES
        .get_file(path)
        .and_then(|file| file.contents_utf8())
        .unwrap_or_else(|| panic!("{path} is compiled in and is UTF-8: a test reads it"))
}

fn prompts_of(language: &str) -> Prompts {
    let lenses = Lens::ALL.map(|lens| lens_prompt(lens, file(&format!("{language}/lenses/{lens}.md")))).to_vec();
    let phases = Phase::ALL
        .into_iter()
        .filter(|phase| phase.lens().is_none())
        .map(|phase| phase_prompt(phase, file(&format!("{language}/phases/{phase}.md"))))
        .collect();
    let virtues: Virtues =
        toml::from_str(file(&format!("{language}/virtues.toml"))).expect("a test reads virtues.toml");
    Prompts { language: language.to_owned(), lenses, phases, virtues: virtues.virtue }
}

fn parts(text: &'static str) -> (Front, impl Fn(&str) -> &'static str) {
    let document = Document::cut(text).expect("a test reads every prompt: it has front matter");
    let front: Front =
        toml::from_str(document.front).expect("a test reads every prompt: its front matter is TOML");
    let section = move |title: &str| {
        document.sections.iter().find(|section| section.title == title).map_or("", |section| section.body)
    };
    (front, section)
}

/// What stands under a heading of level three inside a section.
fn under(body: &str, title: &str) -> Vec<String> {
    let mut inside = false;
    let mut lines = String::new();
    for line in body.lines() {
        if let Some(heading) = line.trim().strip_prefix("### ") {
            inside = heading.trim() == title;
        } else if inside {
            lines.push_str(line);
            lines.push('\n');
        }
    }
    bullets(&lines)
}

fn lens_prompt(lens: Lens, text: &'static str) -> LensPrompt {
    let (front, section) = parts(text);
    debug_assert_eq!(front.id, lens.name());
    LensPrompt {
        lens,
        version: front.version,
        source: front.source,
        title: front.title,
        question: front.question,
        explanation_html: to_html(section("explanation")),
        script_write: under(section("script"), "write"),
        script_open: under(section("script"), "open"),
        script_talk: under(section("script"), "talk"),
        cards: bullets(section("cards")),
        drift: bullets(section("drift")),
    }
}

fn phase_prompt(phase: Phase, text: &'static str) -> PhasePrompt {
    let (front, section) = parts(text);
    debug_assert_eq!(front.id, phase.name());
    PhasePrompt {
        phase,
        version: front.version,
        source: front.source,
        title: front.title,
        question: front.question,
        explanation_html: to_html(section("explanation")),
        script_start: under(section("script"), "start"),
        script_talk: under(section("script"), "talk"),
        script_close: under(section("script"), "close"),
        cards: bullets(section("cards")),
        drift: bullets(section("drift")),
        agreements: bullets(section("agreements")),
        safety: bullets(section("safety")),
        first_thought: bullets(section("first_thought")),
        good_work: bullets(section("good_work")),
        shifted: bullets(section("shifted")),
    }
}

#[cfg(test)]
mod tests {
    use crate::content::load::{
        FILES, FrictionQuestion, example_scripts, examples, friction_questions, is_virtue, parts, prompts,
        virtue_called, virtue_word,
    };
    use crate::content::prompts::{LensPrompt, PhasePrompt};
    use crate::domain::answer::Body;
    use crate::domain::compare::view::StarterKind;
    use crate::domain::lens::Lens;
    use crate::domain::locale::Locale;
    use crate::domain::word::Word;
    use std::collections::HashSet;

    #[test]
    fn every_lens_has_a_question_a_script_twelve_cards_and_drift_sentences() {
        for lens in Locale::ALL.iter().flat_map(|locale| &prompts(*locale).lenses) {
            assert!(lens.question.ends_with('?'), "{}: {}", lens.lens, lens.question);
            assert!(
                lens.question.split_whitespace().count() <= 20,
                "{}: a question is at most 20 words",
                lens.lens
            );
            assert!(lens.cards.len() >= 12, "{} has {} cards", lens.lens, lens.cards.len());
            assert!(lens.drift.len() >= 4, "{} has {} drift sentences", lens.lens, lens.drift.len());
            for script in [&lens.script_write, &lens.script_open, &lens.script_talk] {
                assert!(!script.is_empty(), "{} has a step without a script", lens.lens);
            }
            assert!(lens.explanation_html.starts_with("<p>"), "{} is explained", lens.lens);
        }
    }

    #[test]
    fn no_card_checks_or_hints() {
        for (locale, strict) in [(Locale::Nl, "moet"), (Locale::En, "must")] {
            let of_lenses = prompts(locale).lenses.iter().flat_map(|lens| &lens.cards);
            for card in of_lenses.chain(prompts(locale).phases.iter().flat_map(|phase| &phase.cards)) {
                let words: Vec<String> = card.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
                assert!(!words.iter().any(|word| word == strict), "says {strict}: {card}");
                assert!(card.split_whitespace().count() <= 20, "longer than 20 words: {card}");
            }
        }
    }

    #[test]
    fn phases_have_what_their_screens_show() {
        for locale in Locale::ALL {
            let phases = &prompts(locale).phases;
            let phase = |name| phases.iter().find(|phase| phase.phase.name() == name).expect("all five are there");
            assert!(phase("aankomen").agreements.len() >= 3, "agreements are said aloud");
            assert_eq!(phase("aankomen").safety.len(), 3, "the question, yes, no");
            assert!(!phase("casus").first_thought.is_empty());
            assert_eq!((phase("eigen_beeld").good_work.len(), phase("eigen_beeld").shifted.len()), (1, 1));
            assert!(phase("oogst").cards.len() >= 4, "a check-out draws from several questions");
        }
    }

    #[test]
    fn every_language_asks_as_much_under_the_same_names() {
        let asked = |locale| {
            let asked = prompts(locale);
            let of_lens = |one: &LensPrompt| {
                let scripts = [&one.script_write, &one.script_open, &one.script_talk].map(Vec::len);
                (one.lens, one.version, scripts, one.cards.len(), one.drift.len())
            };
            let of_phase = |one: &PhasePrompt| {
                let scripts = [&one.script_start, &one.script_talk, &one.script_close].map(Vec::len);
                let said = [&one.agreements, &one.safety, &one.first_thought, &one.good_work, &one.shifted];
                (one.phase, one.version, scripts, one.cards.len(), one.drift.len(), said.map(Vec::len))
            };
            let of_question = |one: &FrictionQuestion| (one.kind, one.lens.clone(), one.fits.clone());
            let mut virtues: Vec<&str> = asked.virtues.iter().map(|one| one.id.as_str()).collect();
            virtues.sort_unstable();
            (
                asked.lenses.iter().map(of_lens).collect::<Vec<_>>(),
                asked.phases.iter().map(of_phase).collect::<Vec<_>>(),
                friction_questions(locale).iter().map(of_question).collect::<Vec<_>>(),
                virtues,
            )
        };
        assert_eq!(asked(Locale::En), asked(Locale::Nl));
    }

    #[test]
    fn every_prompt_says_which_language_it_is_in() {
        for locale in Locale::ALL {
            let here = FILES.get_dir(locale.name()).expect("each language has a folder");
            for folder in here.dirs() {
                for file in folder.files() {
                    let (front, _) = parts(file.contents_utf8().expect("it is text"));
                    assert_eq!(front.language, locale.name(), "{}", file.path().display());
                }
            }
        }
    }

    #[test]
    fn there_are_two_dozen_virtues_in_alphabetical_order() {
        for locale in Locale::ALL {
            let labels: Vec<String> =
                prompts(locale).virtues.iter().map(|virtue| virtue.label.to_lowercase()).collect();
            assert!(labels.len() >= 20, "{} virtues", labels.len());
            assert!(labels.is_sorted(), "{labels:?}");
        }
    }

    #[test]
    fn a_word_is_one_virtue_in_whatever_language_it_is_said() {
        for locale in Locale::ALL {
            for virtue in &prompts(locale).virtues {
                assert_eq!(virtue_called(&virtue.label), Some(virtue.id.as_str()));
                let said = virtue_word(&virtue.id, locale).expect("it has a word in every language");
                assert_eq!(virtue_called(&said), Some(virtue.id.as_str()));
            }
        }
        assert_eq!(virtue_called("nabijheid"), None);
    }

    #[test]
    fn every_kind_of_difference_has_eight_questions() {
        for kind in [
            StarterKind::NoSharedVirtue,
            StarterKind::OppositeStance,
            StarterKind::RoomApart,
            StarterKind::OnlyOne,
            StarterKind::Doubt,
        ] {
            let count = friction_questions(Locale::Nl).iter().filter(|question| question.kind == kind).count();
            assert!(count >= 8, "{kind:?} has {count}");
        }
    }

    #[test]
    fn every_question_is_open_short_and_about_something_that_is_there() {
        for question in Locale::ALL.into_iter().flat_map(friction_questions) {
            let text = &question.text;
            assert!(text.ends_with('?') && text.split_whitespace().count() <= 20, "{text}");
            assert!(!text.to_lowercase().contains("moet") && !text.contains(" must "), "{text}");
            let known = |fit: &String| match question.kind {
                StarterKind::NoSharedVirtue => is_virtue(fit),
                StarterKind::OppositeStance => fit == "toen",
                StarterKind::RoomApart => fit == "denken" || fit == "handelen",
                StarterKind::OnlyOne => {
                    ["kind", "ouder", "pleegouder", "collega", "organisatie", "niemand"].contains(&fit.as_str())
                }
                StarterKind::Doubt => false,
            };
            assert!(question.fits.iter().all(known), "{:?}", question.fits);
        }
    }

    #[test]
    fn every_example_is_long_enough_and_said_to_be_made_up() {
        let in_language = |tag: &str| examples().iter().filter(|case| case.text.language == tag).count();
        assert!(in_language("nl") >= 16 && in_language("en") >= 3);
        for case in examples() {
            let text = &case.text;
            let words = [&text.situation, &text.moment, &text.question, &text.done]
                .iter()
                .map(|part| part.split_whitespace().count())
                .sum::<usize>();
            assert!((250..=500).contains(&words), "{} has {words} words", case.key);
            assert!(text.fictitious, "{} is said to be made up", case.key);
            assert!(text.question.split_whitespace().count() <= 20, "{}: {}", case.key, text.question);
            assert!(!text.note.is_empty() && !text.themes.is_empty(), "{} helps who leads", case.key);
        }
    }

    #[test]
    fn a_scripted_session_is_of_an_example() {
        assert!(example_scripts().len() >= 3);
        for (key, _) in example_scripts() {
            assert!(examples().iter().any(|case| case.key == key), "{key}");
        }
    }

    #[test]
    fn perspectives_differ_on_what_weighs_most_and_no_lens_has_just_one() {
        for case in examples().iter().filter(|case| !case.perspectives.is_empty()) {
            for lens in Lens::ALL {
                let seen = case.perspectives.iter().filter(|one| one.at(lens).is_some()).count();
                assert!((2..=4).contains(&seen), "{} has {seen} perspectives on {lens}", case.key);
            }
            let first: HashSet<String> = case
                .perspectives
                .iter()
                .filter_map(|one| match &one.at(Lens::Deugden)?.body {
                    Body::Deugden(form) => form.virtues.first().map(Word::sameness),
                    _ => None,
                })
                .collect();
            assert!(first.len() >= 2, "{}: all put the same first", case.key);
        }
    }

    #[test]
    fn no_content_file_has_bytes_that_are_not_text() {
        fn walk(dir: &include_dir::Dir<'_>) {
            for file in dir.files() {
                assert!(file.contents_utf8().is_some(), "{}", file.path().display());
            }
            dir.dirs().for_each(walk);
        }
        walk(&FILES);
    }
}
