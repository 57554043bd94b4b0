//! How a session is held: arranging, walking, looking back, closing.
use crate::pages;
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, options, text, virtues};
use chrono::Duration;
use serde_json::{Value, json};

fn arranged(story: &Story, field: &str, value: Value) -> Value {
    let mut request = json!({
        "session": story.session, "minutes": null, "form": null, "writing": null, "way": null, "lenses": null,
        "safety": null, "projector": null, "agreed": null,
    });
    request[field] = value;
    request
}

#[test]
fn a_session_needs_nothing_to_begin_and_every_phase_is_free_to_enter() {
    let story = Story::new();
    let view = story.call("session_start", json!({ "case": null, "minutes": 30 }));
    for phase in ["oogst", "deugden", "aankomen", "vergelijken", "casus"] {
        let went = story.call("phase_go", json!({ "session": view["id"], "phase": phase }));
        assert_eq!(went["phase"], phase);
    }
}

#[test]
fn the_timer_runs_pauses_and_extends_and_never_cuts_off() {
    let story = Story::new().session();
    let timer = |action: Value| story.call("timer_set", json!({ "session": story.session, "action": action }));
    timer(json!({ "kind": "start" }));
    story.clock.turn(Duration::hours(3));
    let paused = timer(json!({ "kind": "pause" }));
    assert_eq!(paused["timer"]["spent_seconds"], 3 * 60 * 60, "it runs on past its time");
    assert_eq!(paused["phase"], "aankomen", "and nothing happens by itself");
    let given = paused["timer"]["given_seconds"].as_u64().expect("seconds are a number");
    let more = timer(json!({ "kind": "extend", "seconds": 300 }));
    assert_eq!(more["timer"]["given_seconds"], given + 300);
}

#[test]
fn in_thirty_minutes_the_group_chooses_its_lenses() {
    let story = Story::new().session().participant("Joris");
    story.call("session_arrange", arranged(&story, "minutes", json!(30)));
    let view = story.call("session_arrange", arranged(&story, "lenses", json!(["handelingen", "deugden"])));
    let chosen: Vec<bool> = view["lenses"]
        .as_array()
        .expect("five lenses")
        .iter()
        .map(|state| state["chosen"].as_bool().expect("yes or no"))
        .collect();
    assert_eq!(chosen, [true, false, false, true, false]);
    assert_eq!(story.compared()["comparison"]["lenses"]["kennis"], "skipped");
}

#[test]
fn an_opened_lens_stays_chosen() {
    let story = Story::new().session().participant("Joris");
    story.opens("deugden");
    let view = story.call("session_arrange", arranged(&story, "lenses", json!(["kennis"])));
    assert_eq!(view["lenses"][3]["chosen"], true);
}

#[test]
fn minutes_outside_what_is_possible_are_refused() {
    let story = Story::new().session();
    for minutes in [0, 9, 481] {
        let refused = story.refused("session_arrange", arranged(&story, "minutes", json!(minutes)));
        assert_eq!(refused, FailureCode::InvalidInput, "{minutes}");
    }
}

#[test]
fn the_schrijver_is_not_the_gespreksleider() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    let joris = story.id("Joris");
    story.call("participant_update", story.changed(&joris, "leads", json!(true)));
    story.call("participant_update", story.changed(&joris, "scribe", json!(true)));
    let seat = story.seat("Joris");
    assert_eq!((&seat["leads"], &seat["scribe"]), (&json!(false), &json!(true)));
    story.call("participant_update", story.changed(&story.id("Sanne"), "scribe", json!(true)));
    assert_eq!(story.seat("Joris")["scribe"], false, "there is one schrijver");
}

#[test]
fn two_people_never_share_an_alias_and_nobody_is_nameless() {
    let story = Story::new().session().participant("Joris");
    let add = |alias: &str| json!({ "session": story.session, "alias": alias, "role": "", "voice_of": null, "written_by": null });
    assert_eq!(story.refused("participant_add", add("joris")), FailureCode::InvalidInput);
    assert_eq!(story.refused("participant_add", add("  ")), FailureCode::InvalidInput);
}

#[test]
fn eight_people_fit_and_a_ninth_does_not_while_voices_come_on_top() {
    let mut story = Story::new().session();
    for seat in 1..=8 {
        story = story.participant(&format!("Collega {seat}"));
    }
    let ninth =
        json!({ "session": story.session, "alias": "Nog een", "role": "", "voice_of": null, "written_by": null });
    assert_eq!(story.refused("participant_add", ninth), FailureCode::InvalidInput);
    let story = story.voice("ouder");
    assert_eq!(story.view()["participants"].as_array().map(Vec::len), Some(9));
}

#[test]
fn a_voice_is_written_for_by_a_person_and_has_no_first_thought() {
    let story = Story::new().session().participant("Joris");
    let joris = story.id("Joris");
    story.call(
        "participant_add",
        json!({
            "session": story.session, "alias": "Stem van de jongere", "role": "", "voice_of": "jongere",
            "written_by": joris,
        }),
    );
    let voice = story.seat("Stem van de jongere");
    assert_eq!(voice["written_by"], json!(joris));
    let sheet = json!({ "kind": "first_thought" });
    assert_eq!(
        story.refused("turn_open", story.turn("Stem van de jongere", sheet, None)),
        FailureCode::InvalidInput
    );
}

#[test]
fn the_owners_own_course_is_asked_only_after_the_others_opened_theirs() {
    let story = Story::new().session().participant("Sanne").participant("Joris");
    story.call("participant_update", story.changed(&story.id("Sanne"), "owner", json!(true)));
    let course = json!({ "session": story.session, "text": "ik ben gebleven" });
    assert_eq!(story.refused("own_course_save", course.clone()), FailureCode::NotNow);
    story.writes("Joris", options(&["weggaan"]));
    story.opens("handelingen");
    story.call("own_course_save", course);
    let rows = story.compared()["comparison"]["options"].clone();
    assert_eq!((&rows[1]["done"], &rows[1]["text"]), (&json!(true), &json!("ik ben gebleven")));
}

#[test]
fn what_was_done_in_an_example_stays_hidden_until_handelingen_is_open() {
    let story = Story::loose();
    assert_eq!(story.view()["case"]["done_html"], Value::Null);
    story.opens("handelingen");
    assert!(story.view()["case"]["done_html"].is_string());
}

#[test]
fn a_case_that_asks_to_be_looked_at_again_is_offered_by_the_next_session() {
    let story = Story::new().session();
    story.call("look_back_set", json!({ "session": story.session, "on": "2026-11-20" }));
    let next = story.call("session_start", json!({ "case": null, "minutes": 75 }));
    assert_eq!(next["look_backs"][0]["title"], "De laatste rit");
    assert_eq!(next["look_backs"][0]["due"], false);
    story.clock.turn(Duration::days(30));
    let later = story.call("session_get", json!({ "session": next["id"] }));
    assert_eq!(later["look_backs"][0]["due"], true);
    story.call("look_back_done", json!({ "case": later["look_backs"][0]["case"] }));
    assert_eq!(story.call("session_get", json!({ "session": next["id"] }))["look_backs"], json!([]));
}

#[test]
fn closing_destroys_what_people_wrote_and_leaves_no_trace_in_the_pages() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.writes_with("Joris", virtues(&["trouw"], "SPOOR-ANTWOORD"), "SPOOR-PRIVE", false);
    story.opens("deugden");
    story.call("note_save", json!({ "session": story.session, "phase": "oogst", "text": "SPOOR-NOTITIE" }));
    let traced = |story: &Story, trace: &str| {
        let pages = pages::decrypted(&story.path());
        pages.into_iter().find(|(_, bytes)| bytes.windows(trace.len()).any(|part| part == trace.as_bytes()))
    };
    story.call("book_lock", json!({}));
    assert!(traced(&story, "SPOOR-PRIVE").is_some(), "before closing it can be found: the search is sound");
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    let closed = story.closes(false);
    assert_eq!(closed["closed"], true);
    assert_eq!(
        story.refused("phase_go", json!({ "session": story.session, "phase": "casus" })),
        FailureCode::NotNow
    );
    assert_eq!(story.compared()["answers"], json!([]));
    story.call("book_lock", json!({}));
    for trace in ["SPOOR-ANTWOORD", "SPOOR-PRIVE", "SPOOR-NOTITIE", "Joris"] {
        let page = traced(&story, trace).map(|(page, _)| page);
        assert_eq!(page, None, "{trace} is still on a page");
    }
}

#[test]
fn a_case_file_comes_in_and_comes_in_again() {
    let story = Story::new();
    let file = "+++\nid = \"proef\"\ntitle = \"Een proef\"\n+++\n\n## Moment\n\nToen.\n\n## Vraag\n\nWat nu?\n";
    let import = |text: &str| story.call("case_import", json!({ "file": "proef.md", "text": text }));
    assert_eq!(import(file)["status"], "new");
    assert_eq!(import(file)["status"], "unchanged");
    let again = import(&file.replace("Wat nu?", "En nu?"));
    assert_eq!((&again["status"], &again["key"]), (&json!("updated"), &json!("proef")));
    let fault = story.failure("case_import", json!({ "file": "fout.md", "text": file.replace("title", "titel") }));
    let detail = fault.detail.expect("a fault names its place");
    assert_eq!((&detail["file"], &detail["line"]), (&json!("fout.md"), &json!(3)));
}

#[test]
fn a_case_with_an_open_session_is_not_destroyed() {
    let story = Story::new().session();
    let case = story.view()["case"]["id"].clone();
    assert_eq!(story.refused("case_destroy", json!({ "case": case })), FailureCode::NotNow);
    story.closes(false);
    story.call("case_destroy", json!({ "case": case }));
    assert_eq!(story.refused("case_get", json!({ "case": case })), FailureCode::NotFound);
}

#[test]
fn the_log_tells_that_something_was_destroyed_and_never_what() {
    let story = Story::new().session().participant("Joris");
    let before = story.call("book_describe", json!({}))["log"]["count"].clone();
    story.closes(false);
    assert_ne!(story.call("book_describe", json!({}))["log"]["count"], before);
    let id = text(&story.view()["id"]);
    assert_eq!(id, story.session);
}
