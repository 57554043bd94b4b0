//! The language that somebody chose: everything the core says is said in it, from then on, and what people wrote is not
//! touched.
use casebook::api::event::Event;
use casebook::api::role::Role;
use casebook::content::load::prompts;
use casebook::domain::locale::Locale;
use casusboek_tests::story::{Story, options, virtues};
use serde_json::{Value, json};

fn speaks(story: &Story, locale: &str) {
    story.call("settings_save", json!({ "theme": "system", "locale": locale, "lock_after": 10 }));
}

/// Two people who share no virtue, opened and put beside each other.
fn compared() -> Story {
    let story = Story::new().session().participant("Joris").participant("Samira");
    story.writes("Joris", virtues(&["trouw"], "Dat zij weer iemand kwijtraakt"));
    story.writes("Samira", virtues(&["veiligheid"], ""));
    story.writes("Joris", options(&["bellen"]));
    story.opens("deugden");
    story.go("vergelijken");
    story
}

fn reason(story: &Story) -> String {
    story.compared()["comparison"]["friction"][0]["reason"].as_str().expect("there is a starter").to_owned()
}

#[test]
fn a_session_goes_on_in_another_language_and_nothing_that_was_written_changes() {
    let story = compared();
    let (before, said) = (story.compared(), reason(&story));
    let _ = story.events();
    speaks(&story, "en");
    assert_eq!(story.events(), [Event::LanguageChanged], "every window hears of it");
    assert_ne!(reason(&story), said);
    let label =
        |locale| &prompts(locale).virtues.iter().find(|one| one.id == "trouw").expect("it is listed").label;
    let row = story.compared()["comparison"]["virtues"][0].clone();
    assert_eq!((row["id"].as_str(), row["label"].as_str()), (Some("trouw"), Some(label(Locale::En).as_str())));
    let starter = |view: &Value| view["talks"][0]["starter"].clone();
    assert_eq!(starter(&story.compared()), starter(&before), "notes along a starter find it again");
    let bodies = |view: &Value| {
        view["answers"].as_array().into_iter().flatten().map(|one| one["body"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(bodies(&story.compared()), bodies(&before));
    speaks(&story, "nl");
    assert_eq!(story.compared(), before, "and back");
}

#[test]
fn every_page_is_told_which_language_is_spoken() {
    let story = compared();
    for locale in ["en", "nl"] {
        speaks(&story, locale);
        let screen = story.call_as(Role::Projector, "big_screen", json!({})).expect("the projector may ask");
        let asked = story.call_as(Role::Projector, "prompts", json!({})).expect("the projector may ask");
        assert_eq!((&screen["locale"], &asked["language"]), (&json!(locale), &json!(locale)));
        assert_eq!(story.call("app_state", json!({}))["settings"]["locale"], locale);
    }
}

#[test]
fn nobody_hears_of_a_language_that_stays_the_same() {
    let story = Story::new();
    let _ = story.events();
    speaks(&story, "nl");
    assert_eq!(story.events(), []);
}

#[test]
fn a_report_is_in_the_language_that_is_spoken_when_it_is_made() {
    let story = compared();
    for (locale, kind, sentence) in
        [("nl", "Teamverslag", "Dit is niet het"), ("en", "Team report", "This is not the")]
    {
        speaks(&story, locale);
        let page = String::from_utf8(story.reports(story.of_session(), "team", "html")).expect("it is text");
        assert!(page.contains(&format!("<html lang=\"{locale}\">")), "{locale}");
        assert!(page.contains(kind) && page.contains(sentence), "{page}");
        assert!(page.contains("Dat zij weer iemand kwijtraakt"), "what people wrote stays");
    }
    let file = story.reports(story.of_session(), "team", "pdf");
    assert!(String::from_utf8_lossy(&file).contains("/Lang(en)"), "a reader by ear knows how to say it");
}
