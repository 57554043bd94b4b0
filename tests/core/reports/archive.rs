//! The overview of an archive: titles, themes and quarters, and nothing that rests on fewer than three contributors.
use crate::archive::{Archive, Team};
use casebook::api::failure::FailureCode;
use casebook::domain::ids::KeptId;
use casusboek_tests::story::{Story, text};
use serde_json::{Value, json};

fn asked(from: Option<&str>, to: Option<&str>) -> Value {
    json!({ "what": "period", "from": from, "to": to })
}

fn overview(archive: &Archive, of: Value) -> String {
    String::from_utf8_lossy(&archive.story.reports(of, "archive", "md")).into_owned()
}

/// An archive with one session of six people, five of whom let something be kept.
fn filled() -> Archive {
    let archive = Archive::new();
    let made = Team::new().deposits(&archive.key());
    let taken = archive.takes(&text(&made["text"])).expect("it comes in");
    archive.finishes(&taken["id"]);
    archive
}

#[test]
fn an_overview_names_cases_themes_and_quarters_and_nothing_people_wrote() {
    let archive = filled();
    let report = overview(&archive, asked(None, None));
    for told in ["De laatste rit", "Nacht op de groep", "K4 2026", "Overzicht van het archief"] {
        assert!(report.contains(told), "{told} is missing: {report}");
    }
    for written in ["MERK", "Joris", "Fenna", "Zonder naam"] {
        assert!(!report.contains(written), "{written} stands in it: {report}");
    }
}

#[test]
fn what_rests_on_fewer_than_three_is_nowhere_in_it_and_that_is_said() {
    let archive = Archive::new();
    let mut team = Story::new();
    let (kept, _) = team.keeps();
    let _: KeptId = kept.parse().expect("two people let something be kept");
    let made = team.call("deposit_make", json!({ "kept": kept, "to": archive.key() }));
    let taken = archive.takes(&text(&made["text"])).expect("it comes in");
    archive.finishes(&taken["id"]);
    let report = overview(&archive, asked(None, None));
    assert!(!report.contains("De laatste rit") && !report.contains("Nacht op de groep"), "{report}");
    assert!(report.contains("minder dan drie mensen"), "{report}");
}

#[test]
fn a_period_is_from_a_quarter_to_a_quarter() {
    let archive = filled();
    assert!(overview(&archive, asked(Some("2026-Q4"), Some("2026-Q4"))).contains("De laatste rit"));
    assert!(!overview(&archive, asked(Some("2027-Q1"), Some("2027-Q2"))).contains("De laatste rit"));
    let wrong = json!({ "of": asked(Some("herfst"), None), "kind": "archive", "format": "md", "path": null, "decisions": [] });
    assert_eq!(archive.story.refused("report_make", wrong), FailureCode::InvalidInput);
}

#[test]
fn only_an_archive_gives_an_overview_and_a_session_gives_none() {
    let story = Story::new();
    let of_team =
        json!({ "of": asked(None, None), "kind": "archive", "format": "md", "path": null, "decisions": [] });
    assert_eq!(story.refused("report_make", of_team), FailureCode::NotNow);
    let archive = filled();
    let wrong_kind =
        json!({ "of": asked(None, None), "kind": "team", "format": "md", "path": null, "decisions": [] });
    assert_eq!(archive.story.refused("report_make", wrong_kind), FailureCode::InvalidInput);
}

#[test]
fn an_archived_session_has_a_team_report_of_what_was_released() {
    let archive = filled();
    let list = archive.story.call("kept_list", json!({}));
    let of = json!({ "what": "kept", "kept": list["kept"][0]["id"] });
    let report = String::from_utf8_lossy(&archive.story.reports(of, "team", "md")).replace('\\', "");
    assert!(report.contains("MERK-DEUGD-Joris") && report.contains("Zonder naam"), "{report}");
    for unreleased in crate::archive::UNRELEASED {
        assert!(!report.contains(unreleased), "{unreleased} stands in it");
    }
}
