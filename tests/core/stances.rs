//! The silent round on the courses of action: optional, sealed until all open it together.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{Story, options, text};
use serde_json::{Value, json};

/// Sanne named two courses of action; the lens is open.
fn opened() -> Story {
    let story = Story::new().session().participant("Sanne").participant("Joris").on_paper("Irene");
    story.writes("Sanne", options(&["bellen", "warme overdracht"]));
    story.writes("Joris", options(&[]));
    story.opens("handelingen");
    story.go("vergelijken");
    story
}

fn option(story: &Story, at: usize) -> String {
    text(&story.compared()["comparison"]["options"][at]["id"])
}

/// Somebody opens their turn and chooses; it is still theirs to close.
fn chooses(story: &Story, who: &str, stances: &[(&str, &str)]) {
    story.call("turn_open", story.turn(who, json!({ "kind": "stances" }), None));
    let chosen: Vec<Value> =
        stances.iter().map(|(option, stance)| json!({ "option": option, "stance": stance })).collect();
    story.call(
        "turn_save",
        json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": chosen }),
    );
}

fn takes(story: &Story, who: &str, stances: &[(&str, &str)]) {
    chooses(story, who, stances);
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
}

fn begin(story: &Story) {
    story.call("stances_begin", json!({ "session": story.session }));
}

fn open(story: &Story) {
    story.call("stances_open", json!({ "session": story.session }));
}

fn stances(story: &Story) -> Value {
    story.compared()["comparison"]["options"][0]["stances"].clone()
}

fn said_aloud(story: &Story, who: &str, option: &str) -> Value {
    json!({ "session": story.session, "participant": story.id(who), "option": option, "stance": "doubt" })
}

#[test]
fn stances_are_sealed_until_all_open_them_together() {
    let story = opened();
    let bellen = option(&story, 0);
    begin(&story);
    takes(&story, "Sanne", &[(&bellen, "would")]);
    takes(&story, "Joris", &[(&bellen, "would_not")]);
    assert_eq!(stances(&story), json!([]), "still sealed");
    assert_eq!(story.seat("Joris")["stances"], "done", "that they are ready may be seen");
    open(&story);
    let expected = json!([
        { "participant": story.id("Sanne"), "stance": "would" },
        { "participant": story.id("Joris"), "stance": "would_not" },
    ]);
    assert_eq!(stances(&story), expected);
    let starter = story.compared()["comparison"]["friction"][0].clone();
    assert_eq!(starter["kind"], "opposite_stance");
}

#[test]
fn the_round_needs_the_lens_to_be_open_and_somebody_to_want_it() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    let session = json!({ "session": story.session });
    assert_eq!(story.refused("stances_begin", session), FailureCode::NotNow);
    let turn = story.turn("Sanne", json!({ "kind": "stances" }), None);
    assert_eq!(story.refused("turn_open", turn), FailureCode::NotNow, "nobody began the round");
}

#[test]
fn what_is_said_aloud_is_entered_after_the_opening_and_only_for_who_had_no_turn() {
    let story = opened();
    let bellen = option(&story, 0);
    let aloud = |who: &str| said_aloud(&story, who, &bellen);
    assert_eq!(story.refused("stance_take", aloud("Irene")), FailureCode::NotNow);
    begin(&story);
    takes(&story, "Sanne", &[(&bellen, "would")]);
    assert_eq!(story.refused("stance_take", aloud("Irene")), FailureCode::NotNow, "not before all open");
    open(&story);
    story.call("stance_take", aloud("Irene"));
    assert_eq!(story.refused("stance_take", aloud("Sanne")), FailureCode::NotNow, "what was opened is frozen");
    assert_eq!(stances(&story).as_array().map(Vec::len), Some(2));
}

#[test]
fn who_skips_leaves_no_stance_behind_and_may_say_it_aloud_after_all() {
    let story = opened();
    let bellen = option(&story, 0);
    begin(&story);
    chooses(&story, "Joris", &[(&bellen, "would")]);
    story.call("turn_seal", json!({ "skip": true, "sign": null }));
    open(&story);
    assert_eq!(stances(&story), json!([]));
    story.call("stance_take", said_aloud(&story, "Joris", &bellen));
    assert_eq!(stances(&story)[0]["stance"], "doubt");
}

#[test]
fn who_still_writes_at_the_opening_opens_when_they_close() {
    let story = opened();
    let bellen = option(&story, 0);
    begin(&story);
    chooses(&story, "Joris", &[(&bellen, "would")]);
    story.call("turn_pause", json!({}));
    open(&story);
    assert_eq!(stances(&story), json!([]));
    let mine = story.call("turn_open", story.turn("Joris", json!({ "kind": "stances" }), None));
    assert_eq!(mine["stances"][0]["stance"], "would", "what was chosen is still there");
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
    assert_eq!(stances(&story)[0]["stance"], "would");
}

#[test]
fn ones_own_stances_go_along_with_ones_own_words() {
    let story = opened();
    let bellen = option(&story, 0);
    begin(&story);
    takes(&story, "Joris", &[(&bellen, "would_not")]);
    story.go("oogst");
    let words = |who: &str| {
        let taken = story.call("turn_open", story.turn(who, json!({ "kind": "own_words" }), None));
        story.call("turn_pause", json!({}));
        text(&taken["words_markdown"])
    };
    assert!(!words("Joris").contains("Zou ik niet doen"), "what is sealed stays so without an own sign");
    open(&story);
    assert!(words("Joris").contains("Zou ik niet doen: bellen"));
    assert!(!words("Sanne").contains("Zou ik niet doen"), "nobody else's");
}

#[test]
fn a_voice_takes_a_stance_too_and_stays_outside_the_starters() {
    let story = opened().voice("jongere");
    let bellen = option(&story, 0);
    begin(&story);
    takes(&story, "Sanne", &[(&bellen, "would")]);
    takes(&story, "Stem van de jongere", &[(&bellen, "would_not")]);
    open(&story);
    assert_eq!(stances(&story).as_array().map(Vec::len), Some(2));
    assert_eq!(story.compared()["comparison"]["friction"], json!([]));
}

#[test]
fn nobody_takes_a_stance_on_what_is_not_there() {
    let story = opened();
    begin(&story);
    open(&story);
    let guess = "00000000-0000-7000-8000-000000000000";
    assert_eq!(story.refused("stance_take", said_aloud(&story, "Irene", guess)), FailureCode::NotFound);
}
