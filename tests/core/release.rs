//! What may be kept: each decides on their own, behind the curtain; everything else is destroyed at the close.
use crate::pages;
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{PASSPHRASE, Story, options, released, text, virtues};
use chrono::Duration;
use serde_json::{Value, json};

const SIX: [&str; 6] = ["Joris", "Sanne", "Mohamed", "Irene", "Fenna", "Bram"];

/// Six people wrote their virtues and a course of action, each with a mark of their own, and opened them.
fn six() -> Story {
    let mut story = Story::new().session();
    for who in SIX {
        story = story.participant(who);
    }
    story.call("participant_update", story.changed(&story.id("Joris"), "owner", json!(true)));
    for who in SIX {
        let mark = |what: &str| format!("MERK-{what}-{}", who.to_uppercase());
        story.writes_with(who, virtues(&["trouw"], &mark("DEUGD")), &mark("PRIVE"), false);
        story.writes(who, options(&[&mark("OPTIE")]));
    }
    story.opens("handelingen");
    story.opens("deugden");
    story.call("note_save", json!({ "session": story.session, "phase": "oogst", "text": "MERK-OOGST" }));
    story.go("oogst");
    story
}

fn kept(story: &Story, closed: &Value) -> Value {
    story.call("kept_get", json!({ "kept": closed["kept"] }))
}

/// Every text of an answer's lens, by who it is from.
fn at(kept: &Value, lens: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = kept["lenses"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| one["lens"] == lens)
        .flat_map(|one| one["answers"].as_array().cloned().unwrap_or_default())
        .map(|answer| {
            let said = &answer["body"];
            let said = said["at_stake"].as_str().or(said["options"][0]["text"].as_str()).unwrap_or_default();
            (text(&answer["by"]["kind"]), said.to_owned())
        })
        .collect();
    all.sort();
    all
}

fn traces(story: &Story) -> Vec<String> {
    let pages = pages::decrypted(&story.path());
    let mut found: Vec<String> = ["DEUGD", "OPTIE", "PRIVE"]
        .iter()
        .flat_map(|what| SIX.map(|who| format!("MERK-{what}-{}", who.to_uppercase())))
        .chain(["MERK-OOGST".to_owned()])
        .chain(SIX.map(str::to_owned))
        .filter(|mark| pages.iter().any(|(_, page)| page.windows(mark.len()).any(|part| part == mark.as_bytes())))
        .collect();
    found.sort();
    found
}

#[test]
fn what_is_released_is_kept_and_not_a_byte_more() {
    let story = six();
    for who in ["Sanne", "Mohamed", "Irene"] {
        story.releases(who, &[("deugden", "nameless")]);
    }
    story.releases("Joris", &[("deugden", "alias"), ("handelingen", "alias")]);
    let fenna = story.releases("Fenna", &[("handelingen", "alias")]);
    let closed = story.closes(false);
    let shown = kept(&story, &closed);
    assert_eq!(
        at(&shown, "deugden"),
        [("alias", "JORIS"), ("nameless", "IRENE"), ("nameless", "MOHAMED"), ("nameless", "SANNE")]
            .map(|(by, who)| (by.to_owned(), format!("MERK-DEUGD-{who}")))
    );
    assert_eq!(
        at(&shown, "handelingen"),
        [("alias", "FENNA"), ("alias", "JORIS")].map(|(by, who)| (by.to_owned(), format!("MERK-OPTIE-{who}")))
    );
    assert_eq!((&shown["case"], &shown["notes"]), (&Value::Null, &json!([])), "nobody released these");
    assert_eq!(shown["summary"]["facts"]["people"], 6);
    story.call("book_lock", json!({}));
    assert_eq!(
        traces(&story),
        [
            "Fenna",
            "Joris",
            "MERK-DEUGD-IRENE",
            "MERK-DEUGD-JORIS",
            "MERK-DEUGD-MOHAMED",
            "MERK-DEUGD-SANNE",
            "MERK-OPTIE-FENNA",
            "MERK-OPTIE-JORIS"
        ],
        "on the pages of the book lies what was released, with the two aliases that were, and nothing else"
    );
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    let withdrawn = story.call("withdraw", json!({ "code": fenna.to_lowercase() }));
    assert_eq!((&withdrawn["removed"], &withdrawn["deposited"]), (&json!(1), &json!(false)));
    story.call("book_lock", json!({}));
    let left = traces(&story);
    assert!(!left.iter().any(|mark| mark.to_uppercase().contains("FENNA")), "{left:?}");
    assert_eq!(left.len(), 6, "what the others released is still there: {left:?}");
}

#[test]
fn without_a_release_nothing_is_kept() {
    let story = six();
    assert_eq!(story.closes(false)["kept"], Value::Null);
    assert_eq!(story.call("kept_list", json!({}))["kept"], json!([]));
}

#[test]
fn fewer_than_three_without_a_name_are_erased() {
    let story = six();
    for who in ["Sanne", "Mohamed"] {
        story.releases(who, &[("deugden", "nameless")]);
    }
    story.releases("Joris", &[("deugden", "alias")]);
    let shown = kept(&story, &story.closes(false));
    assert_eq!(at(&shown, "deugden"), [("alias".to_owned(), "MERK-DEUGD-JORIS".to_owned())]);
}

#[test]
fn nothing_tells_which_contributions_without_a_name_belong_together() {
    let story = six();
    for who in ["Sanne", "Mohamed", "Irene"] {
        let practice = json!({ "practice": who != "Irene" });
        story.releases_with(who, &[("deugden", "nameless"), ("handelingen", "nameless")], practice);
    }
    let closed = story.closes(false);
    story.call("book_lock", json!({}));
    let opener = casebook::store::open::Opener::Passphrase(PASSPHRASE);
    let book = casebook::store::open::Book::open(&story.path(), &opener).expect("the book opens");
    let id = text(&closed["kept"]).parse().expect("an id");
    let kept = casebook::store::kept::get(book.reader(), id).expect("it reads").expect("it is there");
    assert_eq!(kept.contributions.len(), 6);
    let mut tags: Vec<_> = kept.contributions.iter().map(|one| one.tag.clone()).collect();
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 6, "no two tags are the same");
    assert!(kept.contributions.is_sorted_by_key(|one| one.id), "they lie in the order of random ids");
    assert!(kept.contributions.iter().all(|one| one.id.0.get_version_num() == 4), "an id tells no time");
    assert!(
        kept.contributions.iter().all(|one| !one.practice),
        "one who says no would stand out at each lens, so without a name it is all or none"
    );
}

#[test]
fn what_stayed_closed_or_is_of_one_alone_can_not_be_released() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.writes_with("Joris", virtues(&["moed"], "dicht"), "van mij alleen", true);
    story.opens("deugden");
    story.go("oogst");
    let opened = story.call("turn_open", story.turn("Joris", json!({ "kind": "release" }), None));
    assert_eq!(opened["release"]["answers"], json!([]));
    let choices = json!({
        "answers": [{ "seat": story.id("Joris"), "lens": "deugden", "keep": "alias" }],
        "practice": false, "case": false, "clarifications": false, "objects": false,
    });
    assert_eq!(story.refused("turn_save", released(choices)), FailureCode::InvalidInput);
}

#[test]
fn one_decides_on_oneself_and_on_the_voice_one_wrote_for() {
    let story = six().voice("jongere");
    let voice = story.id("Stem van de jongere");
    story.call("participant_update", story.changed(&voice, "written_by", json!(story.id("Sanne"))));
    story.writes("Stem van de jongere", virtues(&["geduld"], "MERK-STEM"));
    let choice = |seat: &str, keep: &str| {
        released(json!({
            "answers": [{ "seat": seat, "lens": "deugden", "keep": keep }],
            "practice": false, "case": false, "clarifications": false, "objects": false,
        }))
    };
    story.call("turn_open", story.turn("Irene", json!({ "kind": "release" }), None));
    assert_eq!(story.refused("turn_save", choice(&voice, "alias")), FailureCode::InvalidInput, "not hers");
    assert_eq!(story.refused("turn_save", choice(&story.id("Sanne"), "alias")), FailureCode::InvalidInput);
    story.call("turn_pause", json!({}));
    story.call("turn_open", story.turn("Sanne", json!({ "kind": "release" }), None));
    assert_eq!(
        story.refused("turn_save", choice(&voice, "nameless")),
        FailureCode::InvalidInput,
        "a voice is no name"
    );
    story.call("turn_save", choice(&voice, "alias"));
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
    let shown = kept(&story, &story.closes(false));
    let by = &shown["lenses"][0]["answers"][0]["by"];
    assert_eq!((&by["kind"], &by["of"]), (&json!("voice"), &json!("jongere")));
}

#[test]
fn the_case_text_and_the_clarifying_answers_are_the_owners() {
    let story = six();
    let asked =
        json!({ "session": story.session, "id": null, "question": "Sinds wanneer?", "answer": "Een jaar." });
    story.call("clarification_save", asked);
    let choices = |case: bool| {
        released(
            json!({ "answers": [], "practice": false, "case": case, "clarifications": false, "objects": false }),
        )
    };
    story.call("turn_open", story.turn("Irene", json!({ "kind": "release" }), None));
    assert_eq!(story.refused("turn_save", choices(true)), FailureCode::InvalidInput, "only who brought it");
    story.call("turn_pause", json!({}));
    story.releases_with("Joris", &[], json!({ "case": true, "clarifications": true }));
    let shown = kept(&story, &story.closes(false));
    assert_eq!(
        (&shown["case"]["title"], &shown["summary"]["title"]),
        (&json!("De laatste rit"), &json!("De laatste rit"))
    );
    assert_eq!(shown["clarifications"][0]["answer"], "Een jaar.");
}

#[test]
fn shared_notes_stay_only_when_nobody_objects() {
    for (said_aloud, objects, stays) in [(true, false, true), (true, true, false), (false, false, false)] {
        let story = six();
        story.releases("Joris", &[("deugden", "alias")]);
        story.releases_with("Bram", &[], json!({ "objects": objects }));
        let shown = kept(&story, &story.closes(said_aloud));
        assert_eq!(shown["notes"] != json!([]), stays, "said aloud: {said_aloud}, objects: {objects}");
    }
}

#[test]
fn a_joined_option_is_a_group_of_what_is_kept_and_a_stance_goes_with_its_option() {
    let story = six();
    let place = |who: &str| json!({ "participant": story.id(who), "place": 0 });
    let things: Vec<Value> = ["Joris", "Fenna", "Bram"].map(place).to_vec();
    story.call(
        "things_join",
        json!({ "session": story.session, "lens": "handelingen", "things": things, "label": "MERK-SAMEN" }),
    );
    story.call("stances_begin", json!({ "session": story.session }));
    story.call("stances_open", json!({ "session": story.session }));
    let rows = story.compared()["comparison"]["options"].clone();
    let take = |row: &Value, who: &str, stance: &str| {
        story.call(
            "stance_take",
            json!({ "session": story.session, "participant": story.id(who), "option": row["id"], "stance": stance }),
        );
    };
    let row_of = |mark: &str| {
        rows.as_array()
            .into_iter()
            .flatten()
            .find(|row| row["text"] == mark)
            .unwrap_or_else(|| panic!("{mark}"))
            .clone()
    };
    take(&row_of("MERK-SAMEN"), "Fenna", "would");
    take(&row_of("MERK-SAMEN"), "Bram", "would_not");
    take(&row_of("MERK-OPTIE-SANNE"), "Fenna", "doubt");
    story.releases("Joris", &[("handelingen", "alias")]);
    let code = story.releases("Fenna", &[("handelingen", "alias")]);
    let closed = story.closes(true);
    let shown = kept(&story, &closed);
    let lens = &shown["lenses"][0];
    assert_eq!(lens["groups"][0]["label"], "MERK-SAMEN");
    assert_eq!(lens["groups"][0]["members"].as_array().map(Vec::len), Some(2), "Bram released nothing");
    assert_eq!(
        shown["options"].as_array().map(Vec::len),
        Some(1),
        "Sanne's option is gone, and Fenna's stance on it"
    );
    assert_eq!(
        shown["options"][0]["stances"],
        json!([{ "by": { "kind": "alias", "alias": "Fenna" }, "stance": "would" }])
    );
    story.call("withdraw", json!({ "code": code }));
    let left = kept(&story, &closed);
    assert_eq!(left["lenses"][0]["groups"], json!([]), "one alone is no group");
    assert_eq!(left["options"], json!([]));
}

#[test]
fn a_code_is_shown_once_and_takes_back_before_the_close_too() {
    let story = six();
    let code = story.releases("Fenna", &[("deugden", "alias")]);
    assert_eq!(code.split(' ').count(), 8, "four words, four numbers: {code}");
    let again = story.turn("Fenna", json!({ "kind": "release" }), None);
    assert_eq!(story.refused("turn_open", again), FailureCode::Sealed, "nobody looks at what she chose");
    assert_eq!(story.call("withdraw", json!({ "code": code }))["removed"], 1);
    assert_eq!(story.closes(false)["kept"], Value::Null);
    assert_eq!(
        story.refused("withdraw", json!({ "code": code })),
        FailureCode::WrongWithdrawCode,
        "it is used up"
    );
}

#[test]
fn wrong_codes_are_counted_and_one_has_to_wait() {
    let story = six();
    let code = story.releases("Fenna", &[("deugden", "alias")]);
    story.closes(false);
    assert_eq!(story.refused("withdraw", json!({ "code": "dit is geen code" })), FailureCode::InvalidInput);
    let other = "APPEL 11 APPEL 22 APPEL 33 APPEL 44";
    for left in (0..5).rev() {
        let failure = story.failure("withdraw", json!({ "code": other }));
        let told = failure.detail.expect("it says how many are left");
        if left > 0 {
            assert_eq!((failure.code, &told["left"]), (FailureCode::WrongWithdrawCode, &json!(left)));
        }
    }
    assert_eq!(
        story.refused("withdraw", json!({ "code": code })),
        FailureCode::WithdrawLocked,
        "also the right one"
    );
    story.clock.turn(Duration::minutes(61));
    assert_eq!(story.call("withdraw", json!({ "code": code }))["removed"], 1);
}

#[test]
fn the_log_says_that_something_was_taken_back_and_never_by_whom() {
    let story = six();
    let code = story.releases("Fenna", &[("deugden", "alias")]);
    story.closes(false);
    story.call("withdraw", json!({ "code": code }));
    story.call("book_lock", json!({}));
    let opener = casebook::store::open::Opener::Passphrase(PASSPHRASE);
    let book = casebook::store::open::Book::open(&story.path(), &opener).expect("the book opens");
    let about: Option<String> = book
        .reader()
        .query_row("SELECT about FROM log_entries WHERE kind = 'withdraw'", [], |row| row.get(0))
        .expect("there is one entry");
    assert_eq!(about, None);
}

#[test]
fn a_session_nobody_touched_for_a_day_is_closed_at_the_next_opening() {
    let story = six();
    story.releases("Joris", &[("deugden", "alias")]);
    story.call("book_lock", json!({}));
    story.clock.turn(Duration::hours(23));
    let open = json!({ "path": story.path(), "passphrase": PASSPHRASE });
    assert_eq!(story.call("book_open", open.clone())["closed_by_time"], 0);
    story.call("book_lock", json!({}));
    story.clock.turn(Duration::hours(1));
    let info = story.call("book_open", open);
    assert_eq!(
        (&info["closed_by_time"], &info["kept"], &info["open_sessions"]),
        (&json!(1), &json!(1), &json!(0))
    );
    assert_eq!(story.view()["state"], "closed");
}

#[test]
fn a_term_is_told_of_and_then_ends_with_what_was_kept() {
    let story = six();
    story.call("term_set", json!({ "months": 6 }));
    story.releases("Joris", &[("deugden", "alias")]);
    story.closes(false);
    let open = json!({ "path": story.path(), "passphrase": PASSPHRASE });
    let after = |days: i64| {
        story.call("book_lock", json!({}));
        story.clock.turn(Duration::days(days));
        let info = story.call("book_open", open.clone());
        (info["due"].clone(), info["destroyed_by_term"].clone(), info["kept"].clone())
    };
    assert_eq!(after(60), (json!(0), json!(0), json!(1)));
    assert_eq!(after(200), (json!(1), json!(0), json!(1)), "it is over, but nobody was told yet");
    assert_eq!(after(13), (json!(1), json!(0), json!(1)));
    assert_eq!(after(1), (json!(0), json!(1), json!(0)));
    story.call("book_lock", json!({}));
    assert_eq!(traces(&story), Vec::<String>::new());
}

#[test]
fn destroying_what_was_kept_leaves_no_trace_in_the_pages() {
    let story = six();
    story.releases("Joris", &[("deugden", "alias")]);
    let closed = story.closes(true);
    story.call("book_lock", json!({}));
    assert!(
        traces(&story).contains(&"MERK-DEUGD-JORIS".to_owned()),
        "before it can be found: the search is sound"
    );
    story.call("book_open", json!({ "path": story.path(), "passphrase": PASSPHRASE }));
    assert_eq!(story.call("kept_destroy", json!({ "kept": closed["kept"] }))["destroyed"], 1);
    assert_eq!(story.refused("kept_get", json!({ "kept": closed["kept"] })), FailureCode::NotFound);
    story.call("book_lock", json!({}));
    assert_eq!(traces(&story), Vec::<String>::new());
}

#[test]
fn an_example_keeps_its_own_text_and_its_perspectives_keep_their_writers() {
    let mut story = Story::new();
    let cases = story.call("case_list", json!({}))["cases"].clone();
    let example =
        cases.as_array().into_iter().flatten().find(|case| case["source"] == "pack").expect("an example");
    let view = story.call("session_start", json!({ "case": example["id"], "minutes": 30 }));
    story.session = text(&view["id"]);
    let story = story.participant("Joris").participant("Sanne");
    story.writes("Joris", virtues(&["trouw"], "dit blijft"));
    story.opens("deugden");
    story.go("oogst");
    story.releases("Joris", &[("deugden", "alias")]);
    let shown = kept(&story, &story.closes(false));
    assert_eq!((&shown["case"]["pack"], &shown["case"]["title"]), (&json!(true), &example["title"]));
}

#[test]
fn a_loose_session_keeps_nothing() {
    let story = Story::loose().participant("Joris");
    story.go("oogst");
    let sheet = json!({ "kind": "release" });
    assert_eq!(story.refused("turn_open", story.turn("Joris", sheet, None)), FailureCode::NotNow);
}

#[test]
fn what_could_point_to_somebody_is_shown_to_its_writer_and_replaced_in_what_is_kept() {
    let story = Story::new().session().participant("Joris").participant("Sanne");
    story.writes("Joris", virtues(&["trouw"], "Mirjam de Wit belt mij, en Sanne weet dat."));
    story.writes("Sanne", virtues(&["moed"], "Mirjam de Wit is boos."));
    story.opens("deugden");
    story.go("oogst");
    let opened = story.call("turn_open", story.turn("Joris", json!({ "kind": "release" }), None));
    let found: Vec<String> =
        opened["release"]["found"].as_array().into_iter().flatten().map(|one| text(&one["text"])).collect();
    assert_eq!(found, ["Mirjam de Wit", "Sanne"], "his own texts only, colleagues included");
    story.call("turn_pause", json!({}));
    let replace = json!([{ "text": "mirjam de wit", "with": "de jongere" }]);
    story.releases_with("Joris", &[("deugden", "alias")], json!({ "replace": replace }));
    story.releases("Sanne", &[("deugden", "alias")]);
    let shown = kept(&story, &story.closes(false));
    let said: Vec<String> = at(&shown, "deugden").into_iter().map(|(_, said)| said).collect();
    assert_eq!(
        said,
        ["De jongere belt mij, en Sanne weet dat.", "Mirjam de Wit is boos."],
        "what another wrote is another's to decide on"
    );
}
