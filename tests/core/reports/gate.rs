//! A report passes the gate: nothing is told while a detail is open by which somebody could be recognised.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{Story, file, text, virtues};
use serde_json::{Value, json};

/// Joris writes a telephone number, and Sanne a citizen service number that passes its test.
fn with_details() -> Story {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.writes("Joris", virtues(&["trouw"], "Ik bel haar op 06 1234 56 78. Op 06 1234 56 78 neemt ze op."));
    story.writes("Sanne", virtues(&["trouw"], "Haar bsn is 123456782."));
    story.opens("deugden");
    story
}

fn asked(story: &Story, kind: &str, decisions: &Value) -> Value {
    json!({ "of": story.of_session(), "kind": kind, "format": "md", "path": null, "decisions": decisions })
}

fn replaced(text: &str, only: &Value, with: &str) -> Value {
    json!({ "text": text, "only": only, "how": { "kind": "replace", "with": with } })
}

/// Why a report is not made.
fn refusal(story: &Story, asked: Value) -> Value {
    serde_json::to_value(story.failure("report_make", asked)).expect("a failure becomes JSON")
}

fn made(story: &Story, decisions: &Value) -> String {
    let job = story.call("report_make", asked(story, "team", decisions));
    assert_eq!(story.ended(&job)["outcome"], "done");
    String::from_utf8(file(&story.call("report_take", job))).expect("Markdown is text")
}

#[test]
fn a_detail_nobody_decided_on_keeps_a_report_from_being_made() {
    let story = with_details();
    let refused = refusal(&story, asked(&story, "team", &json!([])));
    assert_eq!(refused["code"], json!("findings_open"));
    let kinds: Vec<String> = refused["detail"]["findings"]
        .as_array()
        .expect("they are told")
        .iter()
        .map(|one| text(&one["kind"]))
        .collect();
    assert_eq!(kinds, ["phone", "phone", "bsn"]);
    let found = story.call("report_check", json!({ "of": story.of_session(), "kind": "team" }));
    assert_eq!(found["texts"][0]["by"]["alias"], "Joris", "whose text it is, is told: {found}");
    assert_eq!(found["texts"].as_array().map(Vec::len), Some(2), "each text once");
}

#[test]
fn what_is_replaced_everywhere_stands_nowhere_in_a_report() {
    let story = with_details();
    let report = made(
        &story,
        &json!([replaced("06 1234 56 78", &Value::Null, "haar nummer"), replaced("123456782", &Value::Null, "…")]),
    );
    assert!(report.contains("Ik bel haar op haar nummer."), "{report}");
    assert!(!report.contains("1234"), "{report}");
    let again = story.call("compare", json!({ "session": story.session, "through": null, "voices": true }));
    assert!(again.to_string().contains("06 1234 56 78"), "in the session itself nothing changes");
}

#[test]
fn what_is_decided_for_one_place_leaves_the_other_open() {
    let story = with_details();
    let found = story.call("report_check", json!({ "of": story.of_session(), "kind": "team" }));
    let one = &found["texts"][0];
    let spot = json!({ "place": one["place"], "start": one["findings"][0]["start"] });
    let decisions =
        json!([replaced("06 1234 56 78", &spot, "haar nummer"), replaced("123456782", &Value::Null, "…")]);
    let refused = refusal(&story, asked(&story, "team", &decisions));
    assert_eq!(refused["detail"]["findings"].as_array().map(Vec::len), Some(1), "{refused}");
}

#[test]
fn a_citizen_service_number_never_stands_in_a_report() {
    let story = with_details();
    let stay = |of: &str| json!({ "text": of, "only": null, "how": { "kind": "justify", "why": "een proef" } });
    let refused = refusal(&story, asked(&story, "team", &json!([stay("06 1234 56 78"), stay("123456782")])));
    assert_eq!(refused["detail"]["findings"][0]["kind"], "bsn", "{refused}");
}

#[test]
fn a_card_asks_only_about_what_stands_on_it() {
    let story = with_details();
    let found = story.call("report_check", json!({ "of": story.of_session(), "kind": "card" }));
    assert_eq!(found["texts"], json!([]), "what one person wrote is not on a card");
    let job = story.call("report_make", asked(&story, "card", &json!([])));
    assert_eq!(story.ended(&job)["outcome"], "done");
}

#[test]
fn ones_own_report_passes_it_too() {
    let story = with_details();
    story.go("eigen_beeld");
    story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    let open = json!({ "format": "md", "decisions": [] });
    assert_eq!(story.refused("reflection_make", open), FailureCode::FindingsOpen);
    let found = story.call("reflection_check", json!({}));
    assert_eq!(found["texts"].as_array().map(Vec::len), Some(1), "only their own text: {found}");
    let decided = json!({ "format": "md", "decisions": [replaced("06 1234 56 78", &Value::Null, "haar nummer")] });
    let made = String::from_utf8(file(&story.call("reflection_make", decided))).expect("Markdown is text");
    assert!(made.contains("haar nummer") && !made.contains("1234"), "{made}");
}

#[test]
fn a_published_case_stands_in_a_report_as_it_is() {
    let story = Story::loose_on("twee-huizen");
    let found = story.call("report_check", json!({ "of": story.of_session(), "kind": "team" }));
    assert_eq!(found["texts"], json!([]), "its author calls a colleague by a name that is made up");
    assert!(made(&story, &json!([])).contains("Ruud"));
}
