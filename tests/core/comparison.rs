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
    assert_eq!(whats(&shared), ["Zorgvuldigheid", "Veiligheid"], "trouw is shared with a voice only");
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

fn joining(story: &Story, lens: &str, things: &[&Value], label: &str) -> Value {
    json!({ "session": story.session, "lens": lens, "things": things, "label": label })
}

fn whats(things: &Value) -> Vec<&str> {
    things.as_array().expect("a list").iter().map(|one| one["what"].as_str().expect("words")).collect()
}

#[test]
fn options_are_joined_and_split_by_the_group_and_never_by_themselves() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.writes("Sanne", options(&["bellen", "warme overdracht"]));
    story.writes("Joris", options(&["samen overdragen"]));
    story.opens("handelingen");
    let rows = story.compared()["comparison"]["options"].clone();
    assert_eq!(rows.as_array().map(Vec::len), Some(3));
    let one = json!({ "participant": story.id("Sanne"), "place": 1 });
    let other = json!({ "participant": story.id("Joris"), "place": 0 });
    let joined = story.call("things_join", joining(&story, "handelingen", &[&one, &other], "Warme overdracht"));
    let rows = &joined["comparison"]["options"];
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    assert_eq!(rows[1]["text"], "Warme overdracht");
    assert_eq!(rows[1]["members"].as_array().map(Vec::len), Some(2), "each stays its writer's");
    assert_eq!(joined["comparison"]["shared"][0]["what"], "Warme overdracht");
    let split = json!({ "session": story.session, "lens": "handelingen", "thing": other });
    let split = story.call("things_split", split);
    assert_eq!(split["comparison"]["options"].as_array().map(Vec::len), Some(3));
}

#[test]
fn the_very_same_words_stand_apart_until_the_group_joins_them() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.writes("Sanne", options(&["bellen"]));
    story.writes("Joris", options(&["Bellen"]));
    story.opens("handelingen");
    let rows = |view: &Value| view["comparison"]["options"].as_array().map(Vec::len);
    assert_eq!(rows(&story.compared()), Some(2), "nothing is joined by itself");
    let [one, other] = ["Sanne", "Joris"].map(|who| json!({ "participant": story.id(who), "place": 0 }));
    let joined = story.call("things_join", joining(&story, "handelingen", &[&one, &other], "Bellen"));
    assert_eq!(rows(&joined), Some(1));
}

#[test]
fn on_every_lens_two_wordings_can_be_one_thing_and_two_again() {
    let story = Story::new().session().participant("Sanne").participant("Joris").participant("Irene");
    let own = |word: &str| json!({ "lens": "deugden", "virtues": [word], "at_stake": "", "cost": "" });
    story.writes("Sanne", own("eigen:Nabijheid"));
    story.writes("Joris", own("trouw"));
    story.writes("Irene", own("trouw"));
    let knows = |what: &str| json!({ "lens": "kennis", "items": [{ "text": what, "kind": "know", "source": null, "certainty": null }] });
    story.writes("Sanne", knows("ze slaapt bij een vriendin"));
    story.writes("Joris", knows("ze logeert elders"));
    let limits = |what: &str| {
        let limit = json!({ "text": what, "kind": null, "hard": null });
        json!({ "lens": "vrijheid", "thinking": null, "acting": null, "limits": [limit] })
    };
    story.writes("Sanne", limits("de wachtlijst"));
    story.writes("Irene", limits("er is geen plek"));
    for lens in ["kennis", "deugden", "vrijheid"] {
        story.opens(lens);
    }
    let before = story.compared();
    assert_eq!(whats(&before["comparison"]["shared"]), ["Trouw"], "nothing is joined by itself");
    for (lens, other, label) in [
        ("kennis", "Joris", "Ze is niet thuis"),
        ("deugden", "Irene", "Erbij blijven"),
        ("vrijheid", "Irene", "Geen plek"),
    ] {
        let one = json!({ "participant": story.id("Sanne"), "place": 0 });
        let other = json!({ "participant": story.id(other), "place": 0 });
        story.call("things_join", joining(&story, lens, &[&one, &other], label));
    }
    let joined = story.compared();
    assert_eq!(whats(&joined["comparison"]["shared"]), ["Ze is niet thuis", "Erbij blijven", "Geen plek"]);
    let virtues = &joined["comparison"]["virtues"];
    assert_eq!(
        virtues.as_array().map(Vec::len),
        Some(1),
        "Joris, who chose the same word, comes along: {virtues}"
    );
    assert_eq!(virtues[0]["by"].as_array().map(Vec::len), Some(3));
    assert!(joined["named"].as_array().expect("a list").iter().all(|thing| thing["joined"] == true));
    let thing = json!({ "participant": story.id("Joris"), "place": 0 });
    for lens in ["kennis", "deugden"] {
        story.call("things_split", json!({ "session": story.session, "lens": lens, "thing": thing }));
    }
    assert_eq!(whats(&story.compared()["comparison"]["shared"]), ["Trouw", "Geen plek"], "as before");
}

#[test]
fn what_is_sealed_or_not_there_is_joined_by_nobody() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.writes("Sanne", options(&["bellen"]));
    story.writes("Joris", options(&["samen overdragen"]));
    let one = json!({ "participant": story.id("Sanne"), "place": 0 });
    let other = json!({ "participant": story.id("Joris"), "place": 0 });
    let join = joining(&story, "handelingen", &[&one, &other], "samen");
    assert_eq!(story.refused("things_join", join.clone()), FailureCode::NotFound);
    story.opens("handelingen");
    let twice = joining(&story, "handelingen", &[&one, &one], "samen");
    assert_eq!(story.refused("things_join", twice), FailureCode::InvalidInput, "one thing is not two");
    story.call("things_join", join);
}

#[test]
fn what_only_one_said_is_told_apart_on_every_lens() {
    let story = three();
    let alone: Vec<Value> = story.compared()["named"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|thing| thing["people"].as_array().map(Vec::len) == Some(1))
        .map(|thing| thing["what"].clone())
        .collect();
    assert_eq!(alone, ["Trouw"], "that a voice names it too changes nothing");
}

#[test]
fn through_one_pair_of_eyes_is_what_they_share_what_is_theirs_and_what_others_see() {
    let story = three();
    let through = |who: &str| {
        let request = json!({ "session": story.session, "through": story.id(who), "voices": true });
        story.call("compare", request)
    };
    let view = through("Sanne");
    let lens = &view["eyes"]["lenses"][0];
    assert_eq!(whats(&lens["shared"]), ["Zorgvuldigheid", "Trouw"]);
    assert_eq!(lens["shared"][1]["participants"], json!([story.id("Stem van de jongere")]));
    assert_eq!(lens["only"], json!([]));
    assert_eq!(whats(&lens["others"]), ["Veiligheid"]);
    assert_eq!(whats(&view["comparison"]["shared"]), ["Zorgvuldigheid"], "only what Sanne shares");
    let rows = through("Mohamed")["comparison"]["virtues"].clone();
    assert_eq!(rows[0]["id"], "veiligheid", "theirs first");
    let seats = |view: &Value| view["comparison"]["participants"].clone();
    assert_eq!(seats(&view), seats(&story.compared()), "people keep their seats");
}

#[test]
fn voices_can_be_left_out() {
    let story = three();
    let request = json!({ "session": story.session, "through": null, "voices": false });
    let view = story.call("compare", request);
    assert_eq!(view["comparison"]["participants"].as_array().map(Vec::len), Some(3));
    assert!(!view.to_string().contains(&story.id("Stem van de jongere")), "nothing of the voice is left");
}

#[test]
fn a_starter_keeps_its_note_and_its_mark_and_is_the_same_at_every_opening() {
    let story = three();
    let first = story.compared();
    let talk = first["talks"][0].clone();
    assert_eq!(talk["question"], first["comparison"]["friction"][0]["question"]);
    let note = json!({ "session": story.session, "starter": talk["starter"], "text": "het ging over vroeger" });
    story.call("talk_note", note);
    let mark = json!({
        "session": story.session, "starter": talk["starter"], "discussed": true, "carried": false,
    });
    let after = story.call("talk_mark", mark);
    assert_eq!(after["talks"][0]["note"], "het ging over vroeger");
    assert_eq!(after["talks"][0]["discussed"], true);
    assert_eq!(after["comparison"]["friction"], first["comparison"]["friction"], "talking changes no starter");
    let strange = json!({ "session": story.session, "starter": "iets", "discussed": true, "carried": false });
    assert_eq!(story.refused("talk_mark", strange), FailureCode::NotFound);
}

#[test]
fn what_was_said_stays_when_its_starter_is_no_longer_offered() {
    let story = three();
    let talk = story.compared()["talks"][0].clone();
    story.call("talk_note", json!({ "session": story.session, "starter": talk["starter"], "text": "bewaar dit" }));
    let one = json!({ "participant": story.id("Sanne"), "place": 0 });
    let other = json!({ "participant": story.id("Mohamed"), "place": 0 });
    let joined = story.call("things_join", joining(&story, "deugden", &[&one, &other], "Zorg en veiligheid"));
    let earlier = joined["talks"].as_array().expect("a list").last().expect("the earlier one").clone();
    assert_eq!(earlier["offered"], false);
    assert_eq!(earlier["note"], "bewaar dit");
    assert_eq!(earlier["reason"], Value::Null, "its reason held names and is not kept");
}

#[test]
fn to_the_look_back_goes_a_lens_and_a_question_and_nobodys_words() {
    let story = three();
    let talk = story.compared()["talks"][0].clone();
    let mark = |carried: bool| json!({ "session": story.session, "starter": talk["starter"], "discussed": false, "carried": carried });
    story.call("talk_mark", mark(true));
    story.call("look_back_set", json!({ "session": story.session, "on": "2026-12-01" }));
    story.closes(false);
    let next = story.call("session_start", json!({ "case": null, "minutes": 75 }));
    let questions = &next["look_backs"][0]["questions"];
    assert_eq!(questions, &json!([{ "lens": "deugden", "question": talk["question"] }]));
    let case = next["look_backs"][0]["case"].clone();
    story.call("look_back_done", json!({ "case": case }));
    let after = story.call("session_get", json!({ "session": next["id"] }));
    assert_eq!(after["look_backs"], json!([]));
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
