//! What a trainer does with an example: showing it, practising with a large group, beginning again for the next.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, text, virtues};
use serde_json::{Value, json};

/// The id of a built-in example in this book.
fn example(story: &Story, key: &str) -> Value {
    let list = story.call("case_list", json!({}));
    let case = list["cases"].as_array().into_iter().flatten().find(|case| case["key"] == key).cloned();
    case.expect("the example is there")["id"].clone()
}

fn begins(story: &mut Story, kind: &str, case: &Value) {
    let view = story.call("session_start", json!({ "case": case, "minutes": 60, "kind": kind }));
    story.session = text(&view["id"]);
}

fn practises(people: u8) -> Story {
    let mut story = Story::loose();
    story.call("loose_end", json!({}));
    let started = story.call("practice_start", json!({ "example": "twee-huizen", "people": people }));
    story.session = text(&started["session"]);
    story
}

fn resets(story: &mut Story) -> Value {
    let view = story.call("session_reset", json!({ "session": story.session }));
    story.session = text(&view["id"]);
    view
}

#[test]
fn in_a_demonstration_nobody_writes_and_the_perspectives_come_lens_by_lens() {
    let mut story = Story::new();
    let case = example(&story, "twee-huizen");
    begins(&mut story, "demonstration", &case);
    let view = story.view();
    assert_eq!((&view["kind"], &view["phase"]), (&json!("demonstration"), &json!("casus")));
    let somebody = json!({
        "session": story.session, "alias": "Joris", "role": "", "voice_of": null, "written_by": null,
    });
    assert_eq!(story.failure("participant_add", somebody).detail.expect("it says why")["why"], "wrong_kind");
    assert_eq!(story.compared()["answers"], json!([]));
    story.opens("deugden");
    let compared = story.compared();
    let lenses: Vec<&Value> =
        compared["answers"].as_array().into_iter().flatten().map(|answer| &answer["body"]["lens"]).collect();
    assert!(lenses.len() >= 2 && lenses.iter().all(|lens| **lens == "deugden"), "{lenses:?}");
    assert_eq!(story.closes(true)["kept"], Value::Null, "nothing of it is kept");
}

#[test]
fn an_example_begins_again_for_the_next_group_as_it_was_arranged() {
    let mut story = Story::new();
    let case = example(&story, "twee-huizen");
    begins(&mut story, "intervisie", &case);
    let mut story = story.participant("Joris").participant("Sanne");
    let arranged = json!({
        "session": story.session, "minutes": 45, "form": "begeleide_intervisie", "writing": "per_lens",
        "way": "curtain", "lenses": ["kennis", "deugden"], "safety": "safe", "projector": "absent", "agreed": true,
        "beside": null,
    });
    story.call("session_arrange", arranged);
    story.writes("Joris", virtues(&["trouw"], "van de eerste groep"));
    story.opens("deugden");
    let before = story.session.clone();
    let fresh = resets(&mut story);
    assert_ne!(fresh["id"], json!(before));
    for (field, value) in [
        ("case", json!({})),
        ("minutes", json!(45)),
        ("form", json!("begeleide_intervisie")),
        ("writing", json!("per_lens")),
        ("way", json!("curtain")),
        ("projector", json!("absent")),
        ("safety", json!("not_asked")),
        ("agreed", json!(false)),
        ("phase", json!("aankomen")),
        ("participants", json!([])),
    ] {
        match field {
            "case" => assert_eq!(fresh["case"]["id"], case),
            _ => assert_eq!(fresh[field], value, "{field}"),
        }
    }
    let chosen: Vec<&Value> = fresh["lenses"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|lens| lens["chosen"] == true)
        .map(|lens| &lens["lens"])
        .collect();
    assert_eq!(chosen, [&json!("kennis"), &json!("deugden")]);
    assert!(fresh["lenses"].as_array().into_iter().flatten().all(|lens| lens["opened_at"].is_null()));
    let list = story.call("session_list", json!({}));
    assert_eq!(list["sessions"].as_array().map(Vec::len), Some(1), "the first is gone whole");
    assert_eq!(story.refused("session_get", json!({ "session": before })), FailureCode::NotFound);
    let log = story.call("log_list", json!({}));
    assert_eq!(log["entries"][0]["kind"], "destroy", "that something was destroyed is in the log");
}

#[test]
fn a_case_of_the_team_itself_never_begins_again_by_a_press() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    let refused = story.failure("session_reset", json!({ "session": story.session }));
    assert_eq!(refused.detail.expect("it says why")["why"], "wrong_kind");
    story.opens("deugden");
    assert_eq!(story.compared()["answers"][0]["body"]["at_stake"], "van ons", "nothing is lost");
}

#[test]
fn a_large_group_practises_at_tables_and_each_table_is_one_column() {
    let story = practises(14);
    let view = story.view();
    let tables: Vec<(&Value, &Value)> = view["participants"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|table| (&table["alias"], &table["people"]))
        .collect();
    let named = ["Tafel 1", "Tafel 2", "Tafel 3", "Tafel 4"].map(|name| json!(name));
    let people = [4, 4, 3, 3].map(|people| json!(people));
    assert_eq!(tables, named.iter().zip(&people).collect::<Vec<_>>());
    for (table, virtue) in [("Tafel 1", "trouw"), ("Tafel 2", "trouw"), ("Tafel 3", "moed")] {
        story.call("participant_update", story.changed(&story.id(table), "way", json!("curtain")));
        story.writes(table, virtues(&[virtue], ""));
    }
    story.opens("deugden");
    let compared = story.compared();
    assert_eq!(compared["comparison"]["shared"][0]["participants"].as_array().map(Vec::len), Some(2));
    let first = compared["comparison"]["participants"][0].clone();
    assert_eq!((&first["alias"], &first["voice"]), (&json!("Tafel 1"), &json!(false)));
}

#[test]
fn of_an_oefensessie_nothing_can_be_kept() {
    let story = practises(6);
    story.go("oogst");
    let sheet = story.turn("Tafel 1", json!({ "kind": "release" }), None);
    assert_eq!(story.failure("turn_open", sheet).detail.expect("it says why")["why"], "wrong_kind");
    let save = json!({ "name": "Oefening", "folder": null, "passphrase": PASSPHRASE });
    assert_eq!(story.refused("loose_save", save), FailureCode::NotNow);
    assert!(!story.folder().join("books").join("Oefening.casusboek").exists(), "no empty book is left behind");
    story.call("loose_end", json!({}));
    assert_eq!(story.call("app_state", json!({}))["book"], Value::Null);
}

#[test]
fn the_tables_of_an_oefensessie_sit_again_after_a_reset() {
    let mut story = practises(9);
    story.call("participant_update", story.changed(&story.id("Tafel 2"), "alias", json!("Bij het raam")));
    let aliases = |view: &Value| -> Vec<Value> {
        view["participants"].as_array().into_iter().flatten().map(|table| table["alias"].clone()).collect()
    };
    let before = aliases(&story.view());
    let after = resets(&mut story);
    assert_eq!(aliases(&after), before);
    assert_eq!(after["kind"], "practice");
}

#[test]
fn too_few_or_too_many_for_tables_are_refused() {
    let story = Story::loose();
    story.call("loose_end", json!({}));
    for people in [0, 5, 17, 255] {
        let asked = json!({ "example": "twee-huizen", "people": people });
        assert_eq!(story.refused("practice_start", asked), FailureCode::InvalidInput, "{people}");
    }
    assert_eq!(story.call("app_state", json!({}))["book"], Value::Null, "nothing was begun");
}
