//! One's own *reflectieverslag*: behind the curtain, and no word of another in it.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{Story, all_stay, file, options, text, virtues};
use serde_json::json;

/// Joris and Sanne write everything; what Sanne writes is marked.
fn written() -> Story {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.call("participant_update", story.changed(&story.id("Sanne"), "owner", json!(true)));
    story.call("participant_update", story.changed(&story.id("Sanne"), "role", json!("gedragswetenschapper")));
    for who in ["Joris", "Sanne"] {
        let thought = json!({ "first_thought": format!("INGEVING-{who}") });
        story.closes_sheet(who, json!({ "kind": "first_thought" }), thought);
        story.writes_with(who, virtues(&["trouw"], &format!("STAKE-{who}")), &format!("PRIVE-{who}"), false);
        story.writes(who, options(&[&format!("OPTIE-{who}")]));
        let room = json!({ "lens": "vrijheid", "thinking": 7, "acting": 3, "limits": [
            { "text": format!("GRENS-{who}"), "kind": "wet", "hard": true } ] });
        story.writes(who, room);
        story.writes(who, json!({ "lens": "identiteit", "recognise": ["kind"], "known_as": format!("GEKEND-{who}"), "text": "" }));
    }
    for lens in ["handelingen", "identiteit", "deugden", "vrijheid"] {
        story.opens(lens);
    }
    // Joris would do what Sanne named: a stance of his, in her words.
    story.call("stances_begin", json!({ "session": story.session }));
    let hers = story.compared()["comparison"]["options"][1]["id"].clone();
    let stance = json!({ "stances": [{ "option": hers, "stance": "would" }] });
    story.closes_sheet("Joris", json!({ "kind": "stances" }), stance);
    story.call("stances_open", json!({ "session": story.session }));
    story.go("eigen_beeld");
    for who in ["Joris", "Sanne"] {
        let picture = json!({ "good_work": format!("GOED-{who}"), "shifted": format!("VERSCHOVEN-{who}") });
        story.closes_sheet(who, json!({ "kind": "own_picture" }), json!({ "own_picture": picture }));
    }
    story
}

fn reflection(story: &Story, format: &str) -> String {
    let stay = all_stay(&story.call("reflection_check", json!({})));
    let made = story.call("reflection_make", json!({ "format": format, "decisions": stay }));
    String::from_utf8_lossy(&file(&made)).replace('\\', "")
}

fn at(report: &str, what: &str) -> usize {
    report.find(what).unwrap_or_else(|| panic!("{what} is missing: {report}"))
}

#[test]
fn a_reflection_holds_ones_own_words_and_no_word_of_another() {
    let story = written();
    story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    for format in ["md", "html", "docx"] {
        let report = reflection(&story, format);
        for own in ["INGEVING", "STAKE", "OPTIE", "GRENS", "GEKEND", "GOED", "VERSCHOVEN"] {
            assert!(report.contains(&format!("{own}-Joris")), "{own} is missing from the {format}");
        }
        assert!(!report.contains("Sanne"), "a word of Sanne, or her name, in the {format}");
        assert!(!report.contains("PRIVE"), "what is only for oneself in the {format}");
        assert!(!report.contains("De laatste rit"), "the title is the case owner's, in the {format}");
    }
}

#[test]
fn it_stands_in_the_three_dimensions_of_the_register_and_is_a_draft() {
    let story = written();
    story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    let report = reflection(&story, "md");
    let parts = ["## Technisch-instrumenteel", "## Normatief", "## Persoonlijk"].map(|part| at(&report, part));
    assert!(parts.is_sorted(), "in their order");
    for (own, dimension) in [("OPTIE", 0), ("STAKE", 1), ("GRENS", 1), ("INGEVING", 2), ("GEKEND", 2), ("GOED", 2)]
    {
        let place = at(&report, &format!("{own}-Joris"));
        assert_eq!(parts.iter().filter(|part| **part < place).count(), dimension + 1, "{own}");
    }
    for fact in ["Dit is een concept", "2 november 2026", "75 minuten", "2 deelnemers", "gedragswetenschapper"] {
        assert!(report.contains(fact), "{fact} is missing: {report}");
    }
    assert!(!report.contains("korter dan een uur"), "75 minutes are enough");
}

#[test]
fn it_is_made_only_on_the_sheet_of_ones_own_words() {
    let story = written();
    let asked = json!({ "format": "md", "decisions": [] });
    assert_eq!(story.refused("reflection_make", asked.clone()), FailureCode::NotNow, "nobody has the laptop");
    story.go("oogst");
    story.call("turn_open", story.turn("Joris", json!({ "kind": "release" }), None));
    assert_ne!(story.refused("reflection_make", asked.clone()), FailureCode::Internal, "another sheet");
    story.call("turn_pause", json!({}));
    assert_eq!(story.refused("reflection_make", asked), FailureCode::NotNow, "the curtain is closed again");
    let of_another =
        json!({ "of": story.of_session(), "kind": "reflection", "format": "md", "path": null, "decisions": [] });
    assert_eq!(story.refused("report_make", of_another), FailureCode::NotAllowed, "no other way leads there");
}

#[test]
fn what_is_still_sealed_stays_out_of_it_too() {
    let story = written();
    story.writes(
        "Joris",
        json!({ "lens": "kennis", "items": [
        { "text": "KENNIS-DICHT", "kind": "know", "source": null, "certainty": null } ] }),
    );
    story.go("eigen_beeld");
    let opened = story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    assert!(!text(&opened["words_markdown"]).contains("KENNIS"), "as in the words one takes along");
    assert!(!reflection(&story, "md").contains("KENNIS-DICHT"));
}
