//! The comparison through the whole core: what is opened, by seat, without a winner.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{Story, options, text, virtues};
use serde_json::{Value, json};

fn three() -> Story {
    let story =
        Story::new().session().participant("Sanne").participant("Mohamed").participant("Irene").voice("jongere");
    story.writes("Sanne", virtues(&["zorgvuldigheid", "trouw"], "dat ze ons nog belt"));
    story.writes("Mohamed", virtues(&["veiligheid"], ""));
    story.writes("Irene", virtues(&["veiligheid", "zorgvuldigheid"], ""));
    story.writes("Stem van de jongere", virtues(&["trouw", "zorgvuldigheid"], ""));
    story.opens("deugden");
    story
}

#[test]
fn what_is_shared_counts_people_and_not_voices() {
    let shared = three().compared()["comparison"]["shared"].clone();
    let whats: Vec<&str> =
        shared.as_array().expect("a list").iter().map(|one| one["what"].as_str().expect("words")).collect();
    assert_eq!(whats, ["Zorgvuldigheid", "Veiligheid"], "trouw is shared with a voice only");
}

#[test]
fn the_virtue_map_names_who_chose_what_at_which_place() {
    let story = three();
    let rows = story.compared()["comparison"]["virtues"].clone();
    assert_eq!(rows[0]["id"], "zorgvuldigheid");
    let places: Vec<&Value> = rows[0]["by"].as_array().expect("a list").iter().map(|by| &by["place"]).collect();
    assert_eq!(places, [1, 2, 2], "in seat order");
    assert_eq!(rows[0]["by"][0]["at_stake"], "dat ze ons nog belt");
}

#[test]
fn two_side_by_side_show_what_both_hold_and_what_is_each_ones_own() {
    let story = three();
    let pair = |left: &str, right: &str| {
        story.call(
            "compare_pair",
            json!({ "session": story.session, "left": story.id(left), "right": story.id(right) }),
        )["rows"]
            .clone()
    };
    let rows = pair("Sanne", "Irene");
    assert_eq!(rows[0]["both"], json!(["Zorgvuldigheid"]));
    let rows = pair("Sanne", "Mohamed");
    assert_eq!(rows[0]["nothing_shared"], true);
    assert_eq!(rows[0]["sides"][0]["own"], json!(["1\u{a0}Zorgvuldigheid", "2\u{a0}Trouw"]));
}

#[test]
fn options_are_joined_and_split_by_the_group_and_never_by_themselves() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.writes("Sanne", options(&["bellen", "warme overdracht"]));
    story.writes("Joris", options(&["samen overdragen"]));
    story.opens("handelingen");
    let rows = story.compared()["comparison"]["options"].clone();
    assert_eq!(rows.as_array().map(Vec::len), Some(3));
    let (one, other) = (text(&rows[1]["id"]), text(&rows[2]["id"]));
    let joined = story.call(
        "options_join",
        json!({ "session": story.session, "options": [one, other], "label": "Warme overdracht" }),
    );
    let rows = &joined["comparison"]["options"];
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    assert_eq!(rows[1]["text"], "Warme overdracht");
    assert_eq!(rows[1]["members"].as_array().map(Vec::len), Some(2), "each stays its writer's");
    assert_eq!(joined["comparison"]["shared"][0]["what"], "Warme overdracht");
    let split = story.call("options_split", json!({ "session": story.session, "option": other }));
    assert_eq!(split["comparison"]["options"].as_array().map(Vec::len), Some(3));
}

#[test]
fn nobody_takes_a_stance_on_what_is_still_sealed() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.writes("Sanne", options(&["bellen"]));
    let guess = "00000000-0000-7000-8000-000000000000";
    let stance = json!({
        "session": story.session, "participant": story.id("Joris"), "option": guess, "stance": "would",
    });
    assert_eq!(story.refused("stance_take", stance), FailureCode::NotFound);
}

#[test]
fn starters_come_in_lens_order_with_nobody_in_two() {
    let story = three();
    let starters = story.compared()["comparison"]["friction"].clone();
    assert!(!starters.as_array().expect("a list").is_empty(), "Sanne and Mohamed share no virtue");
    let mut seen: Vec<&Value> = Vec::new();
    for starter in starters.as_array().expect("a list") {
        for person in starter["participants"].as_array().expect("a list") {
            assert!(!seen.contains(&person), "{person} is in two starters");
            seen.push(person);
        }
        assert!(text(&starter["question"]).ends_with('?'), "{starter}");
    }
    assert!(!seen.contains(&&json!(story.id("Stem van de jongere"))), "voices stay outside");
}

#[test]
fn what_was_looked_at_together_is_no_longer_undiscussed() {
    let story = three();
    let before = story.compared()["comparison"]["undiscussed"].as_array().map_or(0, Vec::len);
    let mark = json!({
        "session": story.session, "participant": story.id("Sanne"), "lens": "deugden", "discussed": true,
    });
    let after = story.call("discussed_mark", mark)["comparison"]["undiscussed"].as_array().map_or(0, Vec::len);
    assert_eq!(after + 1, before);
}
