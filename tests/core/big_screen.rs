//! The large screen: only what is meant for all, and a name only when those concerned say so.
use casebook::api::COMMANDS;
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casusboek_tests::story::{Story, options, virtues};
use serde_json::{Value, json};

const NAMES: [&str; 3] = ["Sanne", "Mohamed", "Irene"];

fn three() -> Story {
    let story =
        Story::new().session().participant("Sanne").participant("Mohamed").participant("Irene").voice("jongere");
    story.writes("Sanne", virtues(&["zorgvuldigheid", "trouw"], "dat ze ons nog belt"));
    story.writes("Mohamed", virtues(&["veiligheid"], "dat niemand meer weet wie er is"));
    story.writes("Irene", virtues(&["veiligheid", "zorgvuldigheid"], ""));
    story.writes("Stem van de jongere", virtues(&["trouw"], ""));
    story.writes("Sanne", options(&["bellen"]));
    story.opens("deugden");
    story.go("vergelijken");
    story
}

fn on_screen(story: &Story) -> Value {
    story.call_as(Role::Projector, "big_screen", json!({})).expect("the projector may ask this")
}

fn puts(story: &Story, show: &Value) -> Value {
    story.call("screen_show", json!({ "session": story.session, "show": show }));
    on_screen(story)["show"].clone()
}

fn says_so(story: &Story, who: &str) {
    story.call("participant_update", story.changed(&story.id(who), "named", json!(true)));
}

fn names_in(shown: &Value) -> Vec<&'static str> {
    let text = shown.to_string();
    NAMES.into_iter().filter(|name| text.contains(name)).collect()
}

fn starter(story: &Story) -> Value {
    json!({ "kind": "starter", "starter": story.compared()["talks"][0]["starter"] })
}

#[test]
fn the_projector_may_ask_three_things_and_no_more() {
    let may: Vec<&str> =
        COMMANDS.iter().filter(|(_, roles)| roles.contains(&Role::Projector)).map(|(name, _)| *name).collect();
    assert_eq!(may, ["screen_blank", "prompts", "big_screen"]);
}

#[test]
fn nobody_is_named_before_they_say_so() {
    let story = three();
    for show in
        [json!({ "kind": "virtues" }), json!({ "kind": "shared" }), json!({ "kind": "room" }), starter(&story)]
    {
        let shown = puts(&story, &show);
        assert_eq!(names_in(&shown), [""; 0], "{shown}");
    }
}

#[test]
fn a_starter_names_its_people_when_all_of_them_say_so() {
    let story = three();
    let show = starter(&story);
    let people: Vec<&str> = NAMES
        .into_iter()
        .filter(|name| story.compared()["talks"][0]["participants"].to_string().contains(&story.id(name)))
        .collect();
    assert_eq!(people.len(), 2);
    says_so(&story, people[0]);
    assert_eq!(names_in(&puts(&story, &show)), [""; 0], "one of two tells the other");
    says_so(&story, people[1]);
    assert_eq!(names_in(&puts(&story, &show)), people);
}

#[test]
fn the_last_silent_one_is_not_given_away_by_the_names_of_the_others() {
    let story = three();
    let map = json!({ "kind": "virtues" });
    says_so(&story, "Sanne");
    assert_eq!(names_in(&puts(&story, &map)), ["Sanne"], "two others stay unknown");
    says_so(&story, "Irene");
    assert_eq!(names_in(&puts(&story, &map)), [""; 0], "only Mohamed would be left");
    says_so(&story, "Mohamed");
    assert_eq!(names_in(&puts(&story, &map)), NAMES);
}

#[test]
fn the_order_of_the_virtues_tells_nobodys_seat() {
    let story = three();
    let shown = puts(&story, &json!({ "kind": "virtues" }));
    let labels: Vec<&Value> = shown["rows"].as_array().expect("rows").iter().map(|row| &row["label"]).collect();
    assert_eq!(labels, ["Trouw", "Veiligheid", "Zorgvuldigheid"]);
    let places: Vec<&Value> =
        shown["rows"][2]["by"].as_array().expect("places").iter().map(|by| &by["place"]).collect();
    assert_eq!(places, [1, 2]);
}

#[test]
fn it_follows_the_session_until_something_is_put_there() {
    let story = three();
    assert_eq!(on_screen(&story)["show"]["kind"], "phase");
    assert_eq!(puts(&story, &json!({ "kind": "shared" }))["kind"], "shared");
    story.go("kennis");
    let shown = on_screen(&story)["show"].clone();
    assert_eq!(shown["kind"], "lens", "a new phase takes it away again");
    assert_eq!(shown["lens"], "kennis");
    assert_eq!(shown["opened"], false);
}

#[test]
fn without_a_book_or_a_session_there_is_a_name_plate() {
    let story = three();
    story.closes(false);
    assert_eq!(on_screen(&story)["show"]["kind"], "nothing");
    story.call("book_lock", json!({}));
    assert_eq!(on_screen(&story)["show"]["kind"], "nothing");
}

#[test]
fn a_starter_that_is_gone_leaves_the_phase_standing() {
    let story = three();
    let shown = puts(&story, &json!({ "kind": "starter", "starter": "iets van vroeger" }));
    assert_eq!(shown["kind"], "phase");
}

#[test]
fn the_projector_puts_nothing_there_itself() {
    let story = three();
    let request = json!({ "session": story.session, "show": { "kind": "shared" } });
    let refused = story.call_as(Role::Projector, "screen_show", request).expect_err("not its own to decide");
    assert_eq!(refused.code, FailureCode::NotAllowed);
}
