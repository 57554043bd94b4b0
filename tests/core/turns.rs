//! Writing in silence: what is closed stays closed, what was typed is kept.
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, draft, options, text, virtues};
use serde_json::{Value, json};

fn deugden() -> Value {
    json!({ "kind": "lens", "lens": "deugden" })
}

fn seal(sign: Option<&str>) -> Value {
    json!({ "skip": false, "sign": sign })
}

#[test]
fn a_closed_turn_stays_closed_until_the_opening() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "haar vertrouwen"));
    assert_eq!(story.refused("turn_open", story.turn("Joris", deugden(), None)), FailureCode::Sealed);
    assert_eq!(story.refused("turn_open", story.turn("Joris", deugden(), Some("1234"))), FailureCode::Sealed);
}

#[test]
fn an_own_sign_opens_ones_own_closed_turn_again() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["trouw"], "haar vertrouwen"), "", false));
    story.call("turn_seal", seal(Some("2580")));
    assert_eq!(story.refused("turn_open", story.turn("Joris", deugden(), None)), FailureCode::SignNeeded);
    let again = story.call("turn_open", story.turn("Joris", deugden(), Some("2580")));
    assert_eq!(again["answers"][0]["body"]["at_stake"], "haar vertrouwen");
}

#[test]
fn five_wrong_signs_and_it_waits_for_the_opening() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["trouw"], ""), "", false));
    story.call("turn_seal", seal(Some("2580")));
    for left in [4, 3, 2, 1] {
        let failure = story.failure("turn_open", story.turn("Joris", deugden(), Some("0000")));
        assert_eq!(failure.code, FailureCode::WrongSign);
        assert_eq!(failure.detail.expect("it says how many are left")["left"], left);
    }
    assert_eq!(story.refused("turn_open", story.turn("Joris", deugden(), Some("0000"))), FailureCode::SignLocked);
    let right = story.refused("turn_open", story.turn("Joris", deugden(), Some("2580")));
    assert_eq!(right, FailureCode::SignLocked, "the right sign comes too late");
    story.opens("deugden");
    assert_eq!(
        story.compared()["answers"][0]["body"]["virtues"],
        json!(["trouw"]),
        "opening together still opens it"
    );
}

#[test]
fn a_sign_has_four_digits() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    for sign in ["12", "abcd", "12345", "١٢٣٤"] {
        assert_eq!(story.refused("turn_seal", seal(Some(sign))), FailureCode::InvalidInput, "{sign}");
    }
}

#[test]
fn while_one_has_the_laptop_nobody_else_gets_it_and_nothing_opens() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    assert_eq!(story.refused("turn_open", story.turn("Sanne", deugden(), None)), FailureCode::NotNow);
    assert_eq!(
        story.refused("lens_open", json!({ "session": story.session, "lens": "deugden" })),
        FailureCode::NotNow
    );
}

#[test]
fn after_a_lock_the_curtain_is_closed_and_the_text_is_there_for_its_writer() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.go("deugden");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["moed"], "halverwege een zin"), "alleen voor mij", false));
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    let view = story.view();
    assert_eq!(view["turn"]["participant"], story.id("Joris"), "the curtain stands before who had the laptop");
    assert_eq!(view["phase"], "deugden", "the group is where it was");
    assert!(!view.to_string().contains("halverwege"), "what was typed is behind the curtain");
    assert_eq!(story.refused("turn_save", draft(virtues(&[], ""), "", false)), FailureCode::NotNow);
    let back = story.call("turn_open", story.turn("Joris", deugden(), None));
    assert_eq!(back["answers"][0]["body"]["at_stake"], "halverwege een zin");
    assert_eq!(back["answers"][0]["private"], "alleen voor mij");
}

#[test]
fn a_curtain_that_came_back_closed_can_be_put_away() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.go("deugden");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("book_lock", json!({}));
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    let view = story.call("turn_pause", json!({}));
    assert_eq!(view["turn"], Value::Null);
    assert_eq!(story.refused("turn_pause", json!({})), FailureCode::NotNow, "there is no curtain any more");
    story.writes("Sanne", virtues(&["moed"], ""));
    assert_eq!(story.view()["turn"], Value::Null, "closing a turn puts its curtain away");
}

#[test]
fn an_opened_answer_is_frozen_and_can_only_be_added_to() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "eerst"));
    let add = |words: &str| json!({ "session": story.session, "participant": story.id("Joris"), "lens": "deugden", "text": words });
    assert_eq!(story.refused("addition_add", add("te vroeg")), FailureCode::NotNow);
    story.opens("deugden");
    assert_eq!(story.refused("turn_open", story.turn("Joris", deugden(), None)), FailureCode::NotNow);
    let view = story.call("addition_add", add("en toch ook moed"));
    assert_eq!(view["answers"][0]["body"]["at_stake"], "eerst");
    assert_eq!(view["answers"][0]["additions"][0]["text"], "en toch ook moed");
}

#[test]
fn stepping_back_never_seals_again_and_loses_nothing() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "blijft staan"));
    story.opens("deugden");
    let before = story.compared();
    for phase in ["aankomen", "handelingen", "oogst", "deugden"] {
        story.go(phase);
    }
    assert_eq!(story.compared(), before);
}

#[test]
fn what_is_kept_closed_or_skipped_never_opens() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.writes_with("Joris", virtues(&["trouw"], "GESLOTEN-GEHOUDEN"), "", true);
    story.call("turn_open", story.turn("Sanne", deugden(), None));
    story.call("turn_save", draft(virtues(&["moed"], "TOCH-MAAR-NIET"), "", false));
    story.call("turn_seal", json!({ "skip": true, "sign": null }));
    story.opens("deugden");
    let compared = story.compared();
    let all = compared.to_string();
    assert!(!all.contains("GESLOTEN-GEHOUDEN") && !all.contains("TOCH-MAAR-NIET"), "{all}");
    assert_eq!(compared["comparison"]["raster"][0]["status"], "kept_closed");
    assert_eq!(compared["comparison"]["raster"][1]["status"], "skipped");
}

fn kept(story: &Story, closed: bool) -> Value {
    json!({ "session": story.session, "participant": story.id("Joris"), "lens": "deugden", "closed": closed })
}

#[test]
fn what_its_writer_keeps_closed_is_lifted_by_nobody_else() {
    let story = Story::new().session().participant("Joris");
    story.writes_with("Joris", virtues(&["trouw"], "van mij alleen"), "", true);
    assert_eq!(story.refused("answer_keep_closed", kept(&story, false)), FailureCode::Sealed);
    story.opens("deugden");
    assert_eq!(story.refused("answer_keep_closed", kept(&story, false)), FailureCode::Sealed);
    assert!(!story.compared().to_string().contains("van mij alleen"));
}

#[test]
fn who_asks_at_the_opening_to_keep_it_closed_can_come_back_on_it_until_then() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "toch wel"));
    story.call("answer_keep_closed", kept(&story, true));
    assert_eq!(story.seat("Joris")["answers"][3]["kept_closed"], true);
    story.call("answer_keep_closed", kept(&story, false));
    story.opens("deugden");
    assert_eq!(story.compared()["answers"][0]["body"]["at_stake"], "toch wel");
    let again = story.refused("answer_keep_closed", kept(&story, true));
    assert_eq!(again, FailureCode::NotNow, "what was seen stays seen");
}

#[test]
fn with_their_own_sign_somebody_opens_later_what_they_kept_closed() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["trouw"], "nu wel"), "", true));
    story.call("turn_seal", seal(Some("2580")));
    story.opens("deugden");
    story.call("turn_open", story.turn("Joris", deugden(), Some("2580")));
    story.call("turn_save", draft(virtues(&["trouw"], "nu wel"), "", false));
    story.call("turn_seal", seal(None));
    let answer = &story.compared()["answers"][0];
    assert_eq!((&answer["late"], &answer["body"]["at_stake"]), (&json!(true), &json!("nu wel")));
}

#[test]
fn somebody_elses_wrong_tries_keep_nobody_from_writing_on() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["trouw"], ""), "", false));
    story.call("turn_seal", seal(Some("2580")));
    for _ in 0..5 {
        story.refused("turn_open", story.turn("Joris", deugden(), Some("0000")));
    }
    let next = story.call("turn_open", story.turn("Joris", json!({ "kind": "lens", "lens": "vrijheid" }), None));
    assert_eq!(next["answers"][0]["body"]["lens"], "vrijheid", "an empty sheet shows nothing");
    story.call("turn_pause", json!({}));
    let all = story.call("turn_open", story.turn("Joris", json!({ "kind": "all_lenses" }), None));
    assert_eq!(all["answers"].as_array().map(Vec::len), Some(4), "the closed lens stays out");
}

#[test]
fn what_is_only_for_me_never_opens_and_comes_back_to_its_writer() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", json!({ "kind": "first_thought" }), None));
    story.call(
        "turn_save",
        json!({ "answers": [], "first_thought": "MIJN-EERSTE-INGEVING", "own_picture": null, "stances": [] }),
    );
    story.call("turn_seal", seal(None));
    story.writes_with("Joris", virtues(&["trouw"], "open"), "ALLEEN-VOOR-MIJ", false);
    story.opens("deugden");
    for seen in [story.compared(), story.view()] {
        let seen = seen.to_string();
        assert!(!seen.contains("ALLEEN-VOOR-MIJ") && !seen.contains("MIJN-EERSTE"), "{seen}");
    }
    let early = story.refused("turn_open", story.turn("Joris", json!({ "kind": "own_picture" }), None));
    assert_eq!(early, FailureCode::NotNow, "the first thought comes back at the eigen beeld");
    story.go("eigen_beeld");
    let back = story.call("turn_open", story.turn("Joris", json!({ "kind": "own_picture" }), None));
    assert_eq!(back["first_thought"], "MIJN-EERSTE-INGEVING");
    story.call("turn_pause", json!({}));
    let words = story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    let words = text(&words["words_markdown"]);
    assert!(words.contains("ALLEEN") && words.contains("INGEVING") && words.contains("open"), "{words}");
}

#[test]
fn own_words_leave_out_what_is_still_sealed() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], "NOG-VERZEGELD"));
    story.go("oogst");
    let words = story.call("turn_open", story.turn("Joris", json!({ "kind": "own_words" }), None));
    assert!(!words.to_string().contains("NOG-VERZEGELD"), "a closed turn is not reopened by another door");
}

#[test]
fn all_lenses_in_one_go_open_one_by_one() {
    let story = Story::new().session().participant("Joris");
    let turn = story.call("turn_open", story.turn("Joris", json!({ "kind": "all_lenses" }), None));
    assert_eq!(turn["answers"].as_array().map(Vec::len), Some(5));
    story.call("turn_save", draft(virtues(&["trouw"], "een"), "", false));
    story.call("turn_save", draft(options(&["blijven bellen"]), "", false));
    story.call("turn_seal", seal(None));
    assert_eq!(
        story.refused("turn_open", story.turn("Joris", json!({ "kind": "all_lenses" }), None)),
        FailureCode::Sealed
    );
    story.opens("handelingen");
    let compared = story.compared();
    assert_eq!(compared["answers"].as_array().map(Vec::len), Some(1), "the other four are still sealed");
    assert_eq!(compared["comparison"]["lenses"]["deugden"], "sealed");
}

#[test]
fn a_form_holds_at_most_three_different_virtues() {
    let story = Story::new().session().participant("Joris");
    story.call("turn_open", story.turn("Joris", deugden(), None));
    story.call("turn_save", draft(virtues(&["trouw", "moed", "eigen:Nabijheid"], "blijft"), "", false));
    for wrong in [&["trouw", "moed", "geduld", "openheid"][..], &["trouw", "trouw"], &["bestaat-niet"]] {
        let refused = story.refused("turn_save", draft(virtues(wrong, "weg"), "", false));
        assert_eq!(refused, FailureCode::InvalidInput, "{wrong:?}");
    }
    story.call("turn_pause", json!({}));
    let kept = story.call("turn_open", story.turn("Joris", deugden(), None));
    assert_eq!(kept["answers"][0]["body"]["at_stake"], "blijft", "a refused save takes nothing away");
}

#[test]
fn a_pasted_report_of_two_hundred_thousand_characters_is_kept() {
    let story = Story::new().session().participant("Joris");
    let long = "é".repeat(200_000);
    story.writes("Joris", virtues(&["trouw"], &long));
    story.opens("deugden");
    assert_eq!(story.compared()["answers"][0]["body"]["at_stake"], json!(long));
}

#[test]
fn names_in_any_script_are_names() {
    let story = Story::new().session().participant("ياسمين").participant("🦋 Noor").voice("jongere");
    story.writes("ياسمين", virtues(&["trouw"], "ثقة"));
    story.opens("deugden");
    assert_eq!(story.compared()["comparison"]["participants"][0]["alias"], "ياسمين");
}

#[test]
fn who_joins_later_is_marked_and_writes_along() {
    let story = Story::new().session().participant("Joris");
    story.writes("Joris", virtues(&["trouw"], ""));
    story.opens("deugden");
    let story = story.participant("Irene");
    assert_eq!(story.seat("Irene")["joined_late"], true);
    story.writes("Irene", virtues(&["moed"], ""));
    let compared = story.compared();
    assert_eq!(compared["answers"][1]["late"], true);
    assert_eq!(compared["answers"][0]["late"], false);
}

#[test]
fn what_is_read_from_paper_is_marked_and_frozen_once_read_back() {
    let story = Story::new().session().on_paper("Irene").participant("Joris");
    let note = |words: &[&str]| {
        json!({
            "session": story.session, "participant": story.id("Irene"), "body": virtues(words, ""),
            "doubt": true, "skipped": false,
        })
    };
    assert_eq!(story.refused("paper_note", note(&["moed"])), FailureCode::NotNow, "first open together");
    story.opens("deugden");
    story.call("paper_note", note(&["moed"]));
    story.call("paper_note", note(&["trouw", "moed"]));
    let answer = story.compared()["answers"][0].clone();
    assert_eq!((&answer["noted"], &answer["doubt"]), (&json!(true), &json!(true)));
    assert_eq!(answer["body"]["virtues"], json!(["trouw", "moed"]));
    story.call("paper_done", json!({ "session": story.session, "lens": "deugden" }));
    assert_eq!(story.refused("paper_note", note(&["geduld"])), FailureCode::NotNow, "it was read back");
}

#[test]
fn what_somebody_wrote_themselves_is_never_overwritten_from_paper() {
    let story = Story::new().session().participant("Joris");
    story.writes_with("Joris", virtues(&["trouw"], "van mijzelf"), "", true);
    story.opens("deugden");
    let note = json!({
        "session": story.session, "participant": story.id("Joris"), "body": virtues(&["moed"], ""),
        "doubt": false, "skipped": false,
    });
    assert_eq!(story.refused("paper_note", note), FailureCode::NotNow);
}
