//! Trends of an archive: what it tells, and on how few it tells nothing.
use crate::search::{Archive, NOTHING, Told};
use casebook::api::failure::FailureCode;
use casebook::domain::session::MeetingForm;
use casusboek_tests::story::Story;
use serde_json::{Value, json};

fn told(archive: &Archive, from: Value, to: Value) -> Value {
    archive.story.call("trends", json!({ "from": from, "to": to }))["quarters"].clone()
}

const GUIDED: Option<MeetingForm> = Some(MeetingForm::BegeleideIntervisie);

#[test]
fn a_session_counts_when_three_people_contributed_to_it_and_not_before() {
    let mut archive = Archive::new();
    let of = |nameless: usize, virtues: &'static str| Told {
        nameless,
        virtues,
        themes: &["school"],
        held_on: "2026-02-03",
        form: GUIDED,
        ..NOTHING
    };
    // Three without a name; none without and one with an alias; both together.
    let ids = archive.holds(&[of(3, ""), of(0, "trouw"), of(3, "trouw")]);
    let counted = json!([{
        "quarter": "2026-Q1",
        "sessions": 2,
        "forms": [{ "form": "begeleide_intervisie", "sessions": 2 }],
        "themes": [{ "theme": "school", "sessions": 2 }],
    }]);
    assert_eq!(told(&archive, Value::Null, Value::Null), counted, "the one of a single contributor is nowhere");
    for id in [ids[0], ids[2]] {
        archive.story.call("kept_destroy", json!({ "kept": id }));
    }
    assert_eq!(told(&archive, Value::Null, Value::Null), json!([]), "on one contributor nothing is told at all");
}

#[test]
fn what_is_left_between_two_figures_rests_on_three_as_well() {
    let mut archive = Archive::new();
    let of = |nameless: usize, themes: &'static [&'static str], form| Told {
        nameless,
        virtues: "trouw",
        themes,
        held_on: "2026-02-03",
        form,
        ..NOTHING
    };
    archive.holds(&[of(3, &["school"], GUIDED), of(0, &["scheiding"], None), of(3, &["school"], GUIDED)]);
    let quarter = told(&archive, Value::Null, Value::Null)[0].clone();
    let sum = |what: &str| -> u64 {
        quarter[what]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["sessions"].as_u64().expect("a number"))
            .sum()
    };
    assert_eq!((sum("forms"), sum("themes")), (2, 2), "no total from which a hidden one could be told");
    assert_eq!(quarter["sessions"], 2);
    assert!(!quarter.to_string().contains("scheiding"), "{quarter}");
}

#[test]
fn quarters_are_counted_whole_and_empty_ones_are_there() {
    let mut archive = Archive::new();
    let days = ["2025-01-10", "2025-03-31", "2025-08-01", "2026-01-02"];
    archive.holds(&days.map(|held_on| Told { nameless: 3, held_on, ..NOTHING }));
    let sessions = |from: Value, to: Value| -> Vec<(String, u64)> {
        let all = told(&archive, from, to);
        let quarter = |one: &Value| {
            (one["quarter"].as_str().expect("a text").to_owned(), one["sessions"].as_u64().expect("a number"))
        };
        all.as_array().expect("a list").iter().map(quarter).collect()
    };
    let of = |quarter: &str, sessions: u64| (quarter.to_owned(), sessions);
    assert_eq!(
        sessions(Value::Null, Value::Null),
        [of("2025-Q1", 2), of("2025-Q2", 0), of("2025-Q3", 1), of("2025-Q4", 0), of("2026-Q1", 1)]
    );
    assert_eq!(sessions(json!("2025-02-01"), json!("2025-05-05")), [of("2025-Q1", 2), of("2025-Q2", 0)]);
}

#[test]
fn only_an_archive_has_trends() {
    let team = Story::new();
    assert_eq!(team.refused("trends", json!({ "from": null, "to": null })), FailureCode::NotNow);
    let archive = Archive::new();
    let wild = json!({ "from": "0001-01-01", "to": null });
    assert_eq!(archive.story.refused("trends", wild), FailureCode::InvalidInput);
    assert_eq!(told(&archive, Value::Null, Value::Null), json!([]));
}
