//! What stands in a team report and on a card, and what never does.
use super::read;
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casusboek_tests::story::{Story, options, text, virtues};
use serde_json::{Value, json};
use std::fs;

/// Three write; deugden is open, and Noor keeps hers closed.
fn half_open() -> Story {
    let story = Story::new().session().participant("Joris").participant("Sanne").participant("Noor");
    for who in ["Joris", "Sanne", "Noor"] {
        let thought = json!({ "first_thought": format!("INGEVING-{who}") });
        story.closes_sheet(who, json!({ "kind": "first_thought" }), thought);
        story.writes_with(
            who,
            virtues(&["trouw"], &format!("OPEN-{who}")),
            &format!("PRIVE-{who}"),
            who == "Noor",
        );
        story.writes(who, options(&[&format!("DICHT-{who}")]));
    }
    story.opens("deugden");
    story.call("note_save", json!({ "session": story.session, "phase": "deugden", "text": "SAMEN-OPGESCHREVEN" }));
    story
}

#[test]
fn a_team_report_holds_what_was_opened_and_nothing_else_people_wrote() {
    let story = half_open();
    for format in ["md", "html", "docx"] {
        let report = read(&story, "team", format).replace('\\', "");
        for open in ["OPEN-Joris", "OPEN-Sanne", "SAMEN-OPGESCHREVEN", "De laatste rit", "Ze bleef zitten."] {
            assert!(report.contains(open), "{open} is missing from the {format}");
        }
        for closed in ["OPEN-Noor", "DICHT-", "PRIVE-", "INGEVING-"] {
            assert!(!report.contains(closed), "{closed} stands in the {format}");
        }
    }
}

#[test]
fn a_sealed_lens_is_named_and_so_is_whoever_keeps_something_closed() {
    let report = read(&half_open(), "team", "md");
    assert!(
        report.contains(
            "Nog verzegeld, en daarom niet in dit verslag: Handelingen, Kennis, Identiteit en Vrijheid."
        ),
        "{report}"
    );
    assert!(report.contains("| Noor | houdt dit dicht |"), "{report}");
    assert!(!report.contains("## Handelingen"), "a sealed lens has no part of its own");
}

#[test]
fn every_report_says_that_it_is_no_client_file() {
    let story = half_open();
    for kind in ["team", "card"] {
        for format in ["md", "html", "docx"] {
            assert!(read(&story, kind, format).contains("Dit is niet het dossier"), "{kind} as {format}");
        }
    }
}

#[test]
fn a_made_up_case_is_said_to_be_made_up() {
    let story = Story::loose();
    assert!(read(&story, "team", "md").contains("Deze casus is verzonnen."));
    assert!(!read(&half_open(), "team", "md").contains("verzonnen"));
}

#[test]
fn a_card_holds_no_name_and_nothing_of_one_person_alone() {
    let story = half_open();
    let card = read(&story, "card", "md");
    assert!(card.contains("Wat vraagt dit van mij?") && card.contains("Trouw"), "{card}");
    for alone in ["Joris", "Sanne", "Noor", "OPEN", "SAMEN"] {
        assert!(!card.contains(alone), "{alone} stands on the card: {card}");
    }
}

#[test]
fn a_closed_session_tells_what_was_kept_and_nameless_stays_nameless() {
    let mut story = Story::new().session();
    let six = ["Joris", "Sanne", "Mohamed", "Irene", "Fenna", "Bram"];
    for who in six {
        story = story.participant(who);
    }
    for who in six {
        story.writes(who, virtues(&["trouw", "eigen:Nabijheid"], &format!("STAKE {}", who.len())));
    }
    story.opens("deugden");
    story.go("oogst");
    for who in ["Sanne", "Mohamed", "Irene"] {
        story.releases(who, &[("deugden", "nameless")]);
    }
    story.releases("Joris", &[("deugden", "alias")]);
    let kept = story.closes(true)["kept"].clone();
    let by_session = read(&story, "team", "md");
    assert_eq!(by_session.matches("### Zonder naam").count(), 3, "{by_session}");
    assert!(by_session.contains("### Joris"), "{by_session}");
    for who in ["Sanne", "Mohamed", "Irene", "Fenna", "Bram"] {
        assert!(!by_session.contains(who), "{who} is named: {by_session}");
    }
    let of_kept = story.reports(json!({ "what": "kept", "kept": kept }), "team", "md");
    assert_eq!(by_session.as_bytes(), of_kept, "one source, whichever way it is asked for");
}

#[test]
fn of_a_session_that_kept_nothing_there_is_no_report() {
    let story = half_open();
    story.go("oogst");
    story.closes(false);
    let asked = json!({ "of": story.of_session(), "kind": "team", "format": "md", "path": null, "decisions": [] });
    assert_eq!(story.refused("report_make", asked), FailureCode::NotFound);
}

#[test]
fn a_report_is_taken_once_and_goes_when_the_words_go() {
    let story = half_open();
    let asked = story.report_of(story.of_session(), "team", "md");
    let job = story.call("report_make", asked.clone());
    story.ended(&job);
    story.call("report_take", job.clone());
    assert_eq!(story.refused("report_take", job), FailureCode::NotFound, "nothing of it waits any longer");
    let job = story.call("report_make", asked);
    story.ended(&job);
    story.go("oogst");
    story.closes(true);
    assert_eq!(story.refused("report_take", job), FailureCode::NotFound, "closing destroys what waits too");
}

#[test]
fn a_report_overwrites_no_file_and_leaves_no_half_one() {
    let story = half_open();
    let path = story.backup_folder().join("verslag.md");
    let asked = json!({ "of": story.of_session(), "kind": "team", "format": "md", "path": path, "decisions": story.report_of(story.of_session(), "team", "md")["decisions"] });
    let made = story.makes("report_make", asked.clone());
    assert_eq!(made["path"], json!(path));
    let before = fs::read_to_string(&path).expect("the report is there");
    assert_eq!(story.refused("report_make", asked), FailureCode::InvalidInput);
    assert_eq!(fs::read_to_string(&path).expect("it is as it was"), before);
    assert_eq!(fs::read_dir(story.backup_folder()).expect("the folder reads").count(), 1, "nothing beside it");
    let log = story.call("log_list", json!({}));
    assert_eq!((&log["entries"][0]["kind"], &log["entries"][0]["about"]), (&json!("export"), &json!("report")));
}

#[test]
fn the_projector_gets_no_report() {
    let story = half_open();
    let asked = json!({ "of": story.of_session(), "kind": "card", "format": "md", "path": null, "decisions": [] });
    let refused = story.call_as(Role::Projector, "report_make", asked).expect_err("not on a screen that all see");
    assert_eq!(refused.code, FailureCode::NotAllowed);
}

#[test]
fn every_answer_of_a_whole_session_is_in_its_report() {
    let mut story = Story::loose();
    story.call("loose_end", json!({}));
    let started = story.call("loose_start", json!({ "example": "na-de-achttiende", "played": true }));
    story.session = text(&started["session"]);
    let compared = story.compared();
    let report = read(&story, "team", "md").replace('\\', "");
    let answers = compared["answers"].as_array().expect("a played session has answers");
    assert!(answers.len() > 10, "the example is a full one");
    let examples: Vec<&Value> =
        compared["examples"].as_array().into_iter().flatten().map(|one| &one["id"]).collect();
    let (mut texts, mut of_others) = (Vec::new(), Vec::new());
    for answer in answers {
        let made_up = examples.contains(&&answer["participant"]);
        strings(&answer["body"], if made_up { &mut of_others } else { &mut texts });
    }
    assert!(of_others.iter().any(|said| said.len() > 20), "the case has perspectives of others");
    for said in of_others.iter().filter(|said| said.len() > 20) {
        assert!(!report.contains(said.as_str()), "{said} is not the group's");
    }
    for said in texts.iter().filter(|said| said.contains(' ')) {
        let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(report.contains(line.as_str()) || report.contains(said), "{said} is missing");
    }
}

/// Every text in a document, keys left out.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| strings(one, found)),
        Value::Object(all) => all.values().for_each(|one| strings(one, found)),
        _ => {}
    }
}
