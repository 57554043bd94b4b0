//! Preparing: a group that comes together more often, and a session that waits for its day.
use crate::pages;
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, text, virtues};
use chrono::Duration;
use serde_json::{Value, json};
use std::fs;

fn people(names: &[&str]) -> Value {
    names.iter().map(|alias| json!({ "alias": alias, "role": "jeugdbeschermer" })).collect()
}

/// Keeps a group; gives its id.
fn keeps(story: &Story, name: &str, names: &[&str]) -> Value {
    let list = story.call("team_save", json!({ "team": null, "name": name, "members": people(names) }));
    let teams = list["teams"].as_array().expect("it is a list");
    teams.iter().find(|team| team["name"] == name).expect("it is kept")["id"].clone()
}

fn seats(story: &Story, team: &Value) -> Value {
    story.call("team_seat", json!({ "session": story.session, "team": team }))
}

fn aliases(view: &Value) -> Vec<String> {
    view["participants"].as_array().into_iter().flatten().map(|one| text(&one["alias"])).collect()
}

#[test]
fn a_group_sits_down_at_once_and_nobody_sits_there_twice() {
    let story = Story::new().session().participant("noor");
    let team = keeps(&story, "Intervisie noord", &["Joris", "Noor", "Samira"]);
    let view = seats(&story, &team);
    assert_eq!(aliases(&view), ["noor", "Joris", "Samira"]);
    assert_eq!(view["participants"][1]["role"], "jeugdbeschermer");
    assert_eq!(seats(&story, &team)["participants"], view["participants"]);
}

#[test]
fn a_group_fills_a_table_and_no_more() {
    let story = Story::new().session().participant("Joris").participant("Samira");
    let names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    let team = keeps(&story, "Groot", &names);
    assert_eq!(aliases(&seats(&story, &team)).len(), 8);
    let too_many =
        json!({ "team": null, "name": "Te groot", "members": people(&[names.as_slice(), &["I"]].concat()) });
    assert_eq!(story.refused("team_save", too_many), FailureCode::InvalidInput);
}

#[test]
fn a_group_remembers_who_led_last_and_nothing_else_of_what_was_held() {
    let mut story = Story::new().session();
    let team = keeps(&story, "Intervisie noord", &["Joris", "Samira"]);
    assert_eq!(seats(&story, &team)["led_last"], Value::Null);
    let samira = story.id("Samira");
    story.call("participant_update", story.changed(&samira, "leads", json!(true)));
    story.closes(false);
    story = story.session();
    assert_eq!(seats(&story, &team)["led_last"], "Samira");
    story.closes(false);
    let kept = story.call("team_list", json!({}))["teams"][0].clone();
    assert_eq!(kept["led_last"], "Samira", "a session that nobody led changes nothing");
    let mut keys: Vec<&String> = kept.as_object().expect("it is a group").keys().collect();
    keys.sort();
    assert_eq!(keys, ["id", "led_last", "members", "name"]);
}

#[test]
fn a_group_is_kept_under_one_name_with_different_people() {
    let story = Story::new();
    let team = keeps(&story, "Intervisie noord", &["Joris"]);
    let save =
        |team: &Value, name: &str, names: &[&str]| json!({ "team": team, "name": name, "members": people(names) });
    for wrong in [
        save(&Value::Null, " intervisie  NOORD ", &["Samira"]),
        save(&Value::Null, "Zuid", &["Joris", "joris"]),
        save(&Value::Null, "Zuid", &[]),
        save(&Value::Null, " ", &["Joris"]),
    ] {
        assert_eq!(story.refused("team_save", wrong), FailureCode::InvalidInput);
    }
    let list = story.call("team_save", save(&team, "Intervisie noord", &["Joris", "Samira"]));
    assert_eq!(list["teams"].as_array().map(Vec::len), Some(1));
    assert_eq!(list["teams"][0]["members"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_group_lives_in_a_book_of_a_team_only() {
    let loose = Story::loose();
    let save = json!({ "team": null, "name": "Noord", "members": people(&["Joris"]) });
    assert_eq!(loose.refused("team_save", save), FailureCode::NotNow);
}

#[test]
fn a_forgotten_group_leaves_no_trace_and_its_session_goes_on() {
    let story = Story::new().session();
    let team = keeps(&story, "SPOOR-GROEP", &["SPOOR-NAAM", "Samira"]);
    seats(&story, &team);
    story.call("participant_remove", json!({ "session": story.session, "participant": story.id("SPOOR-NAAM") }));
    assert_eq!(story.call("team_forget", json!({ "team": team }))["teams"], json!([]));
    assert_eq!(aliases(&story.view()), ["Samira"]);
    assert_eq!(
        story.refused("team_seat", json!({ "session": story.session, "team": team })),
        FailureCode::NotFound
    );
    story.call("book_lock", json!({}));
    for (number, page) in pages::decrypted(&story.path()) {
        assert!(!page.windows(6).any(|part| part == b"SPOOR-"), "on page {number}");
    }
}

#[test]
fn a_forgotten_group_is_gone_from_reachable_backups_and_does_not_come_back() {
    let story = Story::new();
    let team = keeps(&story, "SPOOR-GROEP", &["SPOOR-NAAM"]);
    let kept = keeps(&story, "Zuid", &["Samira"]);
    let backup = story.backs_up();
    let away = story.folder().join("stick-eruit.casusreserve");
    fs::copy(&backup, &away).expect("somebody copies the backup");
    let forgotten = story.call("team_forget", json!({ "team": team }));
    assert_eq!(forgotten["reached"], json!([backup]));
    assert_eq!(forgotten["unreached"], json!([]));
    for (number, page) in pages::decrypted(&backup) {
        assert!(!page.windows(6).any(|part| part == b"SPOOR-"), "on page {number}");
    }
    fs::remove_file(&backup).expect("the stick is taken out");
    let unreached = story.call("team_forget", json!({ "team": kept }));
    assert_eq!(unreached["unreached"], json!([backup]));
    fs::rename(&away, &backup).expect("an older copy takes its place");
    story.call("book_lock", json!({}));
    let back = story.folder().join("terug.casusboek");
    let request = json!({ "backup": backup, "book": back, "passphrase": PASSPHRASE, "code": null });
    assert_eq!(story.makes("backup_restore", request)["replayed"], 2);
    story.call("book_open", json!({ "path": back, "passphrase": PASSPHRASE }));
    assert_eq!(story.call("team_list", json!({}))["teams"], json!([]));
}

/// A session that was prepared for a day, and the book after so many hours.
fn opened_after(story: &Story, hours: i64) -> Value {
    story.call("book_lock", json!({}));
    story.clock.turn(Duration::hours(hours));
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }))
}

fn prepares(story: &Story, on: &str) -> Value {
    story.call("session_prepare", json!({ "session": story.session, "on": on }))
}

#[test]
fn a_prepared_session_waits_for_its_day_and_a_day_longer() {
    let story = Story::new().session().participant("Joris");
    let day = "2026-11-07";
    assert_eq!(prepares(&story, day)["planned_on"], day);
    for hours in [50, 50, 40] {
        assert_eq!(opened_after(&story, hours)["closed_by_time"], 0);
    }
    assert_eq!(aliases(&story.view()), ["Joris"], "who was seated sits there still");
    assert_eq!(opened_after(&story, 48)["closed_by_time"], 1);
}

#[test]
fn what_was_written_in_a_prepared_session_does_not_wait() {
    let story = Story::new().session().participant("Joris");
    prepares(&story, "2026-11-07");
    story.writes("Joris", virtues(&["trouw"], "iets"));
    assert_eq!(opened_after(&story, 25)["closed_by_time"], 1);
}

#[test]
fn a_session_that_began_is_not_prepared_any_more() {
    let story = Story::new().session();
    let day = "2026-11-07";
    prepares(&story, day);
    story.go("casus");
    assert_eq!(story.view()["planned_on"], Value::Null);
    assert_eq!(
        story.refused("session_prepare", json!({ "session": story.session, "on": day })),
        FailureCode::NotNow
    );
}
