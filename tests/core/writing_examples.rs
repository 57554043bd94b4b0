//! Examples that a trainer writes in the app: kept while they are written, made of what was released for it, and packed.
use crate::pages;
use casebook::api::failure::FailureCode;
use casebook::exchange::pack;
use casusboek_tests::story::{Story, file, options, text, virtues};
use serde_json::{Value, json};

fn written(change: Value) -> Value {
    let mut text = json!({
        "title": "De sleutel", "situation": "Een jongen van vijftien woont bij zijn oma.",
        "moment": "Hij legt de sleutel op tafel en zegt niets.", "question": "Vraag je door, of wacht je?",
        "done": "", "note": "", "themes": ["pleegzorg"], "level": "", "minutes": 60, "language": "nl",
        "fictitious": true,
    });
    for (field, value) in change.as_object().into_iter().flatten() {
        text[field] = value.clone();
    }
    text
}

fn seen(alias: &str, role: &str, bodies: &[Value]) -> Value {
    let answers: Vec<Value> = bodies.iter().map(|body| json!({ "body": body, "doubt": false })).collect();
    json!({ "alias": alias, "role": role, "answers": answers })
}

fn two() -> Value {
    json!([
        seen("Wendy", "pleegmoeder", &[virtues(&["trouw"], "Als ik nu wegkijk, ben ik hem kwijt.")]),
        seen("Ruud", "mentor", &[options(&["Ik vraag of hij mee gaat lopen."]), virtues(&["geduld"], "")]),
    ])
}

fn write(story: &Story, case: &Value, text: Value, perspectives: Value) -> Value {
    story.call("example_write", json!({ "case": case, "text": text, "perspectives": perspectives }))
}

fn about(change: Value) -> Value {
    let mut about = json!({
        "id": "proef.trainer", "version": "1.0.0", "title": "Proef", "language": "nl", "author": "Trainer Noord",
        "licence": "CC-BY-4.0", "source": "Zelf geschreven.", "fiction": "Alles is verzonnen.",
    });
    for (field, value) in change.as_object().into_iter().flatten() {
        about[field] = value.clone();
    }
    about
}

fn packed(story: &Story, cases: &[&Value]) -> pack::Pack {
    let made = story.call("pack_make", json!({ "about": about(json!({})), "cases": cases, "decisions": [] }));
    pack::of_zip(&text(&made["file"]), &file(&made)).expect("what the app makes, the reader takes")
}

#[test]
fn an_example_is_kept_as_it_is_written_and_read_back_the_same() {
    let story = Story::new();
    let draft = write(&story, &Value::Null, written(json!({})), two());
    assert_eq!(draft["text"], written(json!({})));
    let case = json!({ "case": draft["case"] });
    assert_eq!(story.call("example_draft", case.clone()), draft);
    let changed = write(&story, &draft["case"], written(json!({ "title": "De deur" })), Value::Null);
    assert_eq!((&changed["text"]["title"], &changed["perspectives"]), (&json!("De deur"), &draft["perspectives"]));
    let shown = story.call("case_get", case);
    assert_eq!((&shown["example"], &shown["source"]), (&json!(true), &json!("own")));
    assert!(!shown.to_string().contains("Wendy"), "reading a case tells nothing of how others see it");
}

#[test]
fn while_a_group_works_on_it_its_perspectives_are_shown_to_nobody_and_stay_as_they_are() {
    let mut story = Story::new();
    let draft = write(&story, &Value::Null, written(json!({})), two());
    let view = story.call("session_start", json!({ "case": draft["case"], "minutes": 60 }));
    story.session = text(&view["id"]);
    let case = json!({ "case": draft["case"] });
    assert_eq!(story.call("example_draft", case.clone())["perspectives"], Value::Null);
    let none = json!({ "case": draft["case"], "text": written(json!({})), "perspectives": [] });
    assert_eq!(story.failure("example_write", none).detail.expect("it says why")["why"], "still_used");
    let chosen = json!({ "about": about(json!({})), "cases": [draft["case"]] });
    assert_eq!(story.failure("pack_make_look", chosen).detail.expect("it says why")["why"], "still_used");
    let story = story.participant("Joris");
    story.writes("Joris", virtues(&["moed"], "iets"));
    story.opens("deugden");
    assert!(story.compared().to_string().contains("Als ik nu wegkijk"), "it stands beside what was opened");
    story.closes(true);
    assert_eq!(story.call("example_draft", case)["perspectives"], draft["perspectives"]);
}

#[test]
fn two_of_one_name_and_one_without_stand_beside_a_group_each_as_themselves() {
    let mut story = Story::new();
    let said = |text: &str| [virtues(&["trouw"], text)];
    let people = json!([
        seen("Wendy", "tante", &said("als tante")),
        seen("Wendy", "buurvrouw", &said("als buurvrouw")),
        seen("", "mentor", &said("als mentor")),
        seen("", "", &said("als niemand")),
    ]);
    let draft = write(&story, &Value::Null, written(json!({})), people);
    let view = story.call("session_start", json!({ "case": draft["case"], "minutes": 60 }));
    story.session = text(&view["id"]);
    let story = story.participant("Joris");
    story.writes("Joris", virtues(&["moed"], "iets"));
    story.opens("deugden");
    let compared = story.compared();
    let seats = compared["comparison"]["participants"].as_array().cloned().unwrap_or_default();
    let named: Vec<String> = seats.iter().map(|seat| text(&seat["alias"])).collect();
    assert_eq!(named, ["Joris", "Wendy", "Wendy", "mentor"]);
    let mut ids: Vec<String> = seats.iter().map(|seat| text(&seat["id"])).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4, "nobody stands for another");
}

#[test]
fn what_happened_to_somebody_and_what_is_another_authors_is_not_changed_like_this() {
    let story = Story::new();
    let own = story.call("case_create", json!({ "title": "Van ons", "moment": "", "question": "" }))["id"].clone();
    let cases = story.call("case_list", json!({}))["cases"].clone();
    let of_pack =
        cases.as_array().into_iter().flatten().find(|case| case["source"] == "pack").expect("an example");
    for case in [&own, &of_pack["id"]] {
        let detail = story.failure("example_draft", json!({ "case": case })).detail;
        assert_eq!(detail.expect("it says why")["why"], "wrong_kind");
        let request = json!({ "case": case, "text": written(json!({})), "perspectives": null });
        assert_eq!(story.refused("example_write", request), FailureCode::NotNow);
    }
}

#[test]
fn a_pack_of_own_examples_is_read_back_word_for_word_and_keeps_its_ids() {
    let story = Story::new();
    // What would begin another section, another item, or another word in a file.
    let odd = written(json!({
        "situation": "# Kop\n\n## Vraag\n\nDit is geen vraag.\n\n- een\n- twee", "done": "Toen\n---\nlater",
        "title": "  Zo'n   \"titel\" ",
    }));
    let draft = write(
        &story,
        &Value::Null,
        odd,
        json!([seen(
            "Wendy, tante",
            "tante",
            &[virtues(&["trouw", "eigen:Taaie liefde"], "een\n- twee\nPrijs: niets")]
        )]),
    );
    assert_eq!(draft["perspectives"][0]["alias"], "Wendy tante");
    let other = write(&story, &Value::Null, written(json!({})), two());
    let first = packed(&story, &[&draft["case"], &other["case"]]);
    let keys: Vec<&str> = first.cases.iter().map(|case| case.key.as_str()).collect();
    assert_eq!(keys, ["de-sleutel", "zo-n-titel"]);
    write(&story, &other["case"], written(json!({ "title": "Anders" })), Value::Null);
    let second = packed(&story, &[&other["case"]]);
    assert_eq!((second.cases[0].key.as_str(), second.cases[0].text.title.as_str()), ("de-sleutel", "Anders"));
    let made = story.call("made_packs", json!({}))["packs"].clone();
    assert_eq!((&made[0]["about"], &made[0]["cases"]), (&about(json!({})), &json!([other["case"]])));
    assert_eq!(made[0]["next"], "1.0.1");
    let nameless = about(json!({ "id": "", "title": "Jassen & sleutels" }));
    let asked = json!({ "about": nameless, "cases": [other["case"]], "decisions": [] });
    let files = [0, 1].map(|_| text(&story.call("pack_make", asked.clone())["file"]));
    assert_eq!(files, ["jassen-sleutels-1.0.0.casuspakket", "jassen-sleutels-2-1.0.0.casuspakket"]);
}

#[test]
fn what_a_pack_still_lacks_is_told_case_by_case_and_nothing_is_made() {
    let story = Story::new();
    let empty = written(json!({ "moment": "", "question": "", "fictitious": false }));
    let half = write(&story, &Value::Null, empty, json!([seen("", "tante", &[])]));
    let unclear = json!([seen("Wendy", "tante", &[options(&["praten | zwijgen"])])]);
    let unclear = write(&story, &Value::Null, written(json!({})), unclear);
    let cases = json!([half["case"], unclear["case"]]);
    let looked = story.call("pack_make_look", json!({ "about": about(json!({})), "cases": cases }));
    assert_eq!(looked["lacking"][0]["what"], json!(["moment", "question", "fictitious", "name", "lens"]));
    assert_eq!(looked["lacking"][1]["what"], json!(["unclear"]));
    let make = json!({ "about": about(json!({})), "cases": cases, "decisions": [] });
    assert_eq!(story.failure("pack_make", make).detail.expect("it says why")["why"], "unfinished");
    for (field, value) in
        [("author", ""), ("licence", " "), ("id", "Mijn Pakket"), ("version", "een"), ("language", "Nederlands")]
    {
        let about = about(json!({ field: value }));
        let failure = story.failure("pack_make_look", json!({ "about": about, "cases": cases }));
        assert_eq!(failure.detail.expect("it says what")["field"], field);
    }
}

#[test]
fn nothing_personal_goes_in_a_pack_unless_somebody_says_why_it_may_stay() {
    let story = Story::new();
    let text = written(json!({ "situation": "Mirjam de Wit belt op 06 1234 5678." }));
    let draft =
        write(&story, &Value::Null, text, json!([seen("Ruud", "mentor", &[options(&["Ik bel Mirjam de Wit."])])]));
    let look = json!({ "about": about(json!({})), "cases": [draft["case"]] });
    let texts = story.call("pack_make_look", look)["texts"].clone();
    let whose: Vec<&Value> = texts.as_array().into_iter().flatten().map(|one| &one["by"]["alias"]).collect();
    assert_eq!(whose, ["De sleutel", "De sleutel · Ruud"]);
    let asked =
        |decisions: Value| json!({ "about": about(json!({})), "cases": [draft["case"]], "decisions": decisions });
    assert_eq!(story.refused("pack_make", asked(json!([]))), FailureCode::FindingsOpen);
    assert_eq!(story.call("made_packs", json!({}))["packs"], json!([]));
    let decided = json!([
        { "text": "Mirjam de Wit", "only": null, "how": { "kind": "justify", "why": "verzonnen" } },
        { "text": "06 1234 5678", "only": null, "how": { "kind": "replace", "with": "haar nummer" } },
    ]);
    let made = story.call("pack_make", asked(decided));
    let pack = pack::of_zip("x", &file(&made)).expect("it is sound");
    assert_eq!(pack.cases[0].text.situation, "Mirjam de Wit belt op haar nummer.");
    let log = story.call("log_list", json!({}))["entries"].to_string();
    assert!(log.contains("\"about\":\"pack\""), "{log}");
}

/// Four people at two lenses; all but Irene let it be practised on, Joris the case as well.
fn practised(story: Story) -> (Story, String, [String; 4]) {
    let mut story = story.session();
    for who in ["Joris", "Sanne", "Mohamed", "Irene"] {
        story = story.participant(who);
    }
    story.call("participant_update", story.changed(&story.id("Joris"), "owner", json!(true)));
    for who in ["Joris", "Sanne", "Mohamed", "Irene"] {
        let mark = |what: &str| format!("MERK-{what}-{}", who.to_uppercase());
        story.writes(who, virtues(&["trouw"], &mark("DEUGD")));
        story.writes(who, options(&[&mark("OPTIE")]));
    }
    story.opens("handelingen");
    story.opens("deugden");
    story.go("oogst");
    let codes = ["Joris", "Sanne", "Mohamed", "Irene"].map(|who| {
        let more = json!({ "practice": who != "Irene", "case": who == "Joris" });
        story.releases_with(who, &[("handelingen", "alias"), ("deugden", "alias")], more)
    });
    let kept = text(&story.closes(true)["kept"]);
    (story, kept, codes)
}

fn from_kept(story: &Story, kept: &str) -> Value {
    let case = story.call("example_from_kept", json!({ "kept": kept, "role": "collega" }));
    story.call("example_draft", json!({ "case": case["id"] }))
}

#[test]
fn an_example_of_what_was_kept_holds_only_what_was_released_for_it_and_nobody_by_name() {
    let (story, kept, _) = practised(Story::new());
    let draft = from_kept(&story, &kept);
    let told = draft.to_string();
    for who in ["Joris", "Sanne", "Mohamed", "Irene"] {
        assert!(!told.contains(who), "{who} stands in {told}");
    }
    for what in ["DEUGD", "OPTIE"] {
        for who in ["JORIS", "SANNE", "MOHAMED"] {
            assert!(told.contains(&format!("MERK-{what}-{who}")), "{what} of {who}");
        }
        assert!(!told.contains(&format!("MERK-{what}-IRENE")), "Irene did not let it be practised on");
    }
    let people = draft["perspectives"].as_array().expect("there are some");
    let called: Vec<(&Value, &Value)> = people.iter().map(|one| (&one["alias"], &one["role"])).collect();
    assert_eq!(
        called,
        ["A", "B", "C"].map(|letter| (json!(letter), json!("collega"))).each_ref().map(|(a, b)| (a, b))
    );
    assert_eq!((&draft["text"]["title"], &draft["text"]["fictitious"]), (&json!("De laatste rit"), &json!(false)));
}

#[test]
fn what_is_withdrawn_goes_out_of_the_example_that_was_made_of_it_here_and_in_every_backup() {
    let (story, kept, [joris, sanne, ..]) = practised(Story::new());
    let draft = from_kept(&story, &kept);
    // The writer made it better; it is still Sanne's and Joris'.
    let mut better = draft["perspectives"].clone();
    for answer in better[0]["answers"].as_array_mut().into_iter().flatten() {
        if answer["body"]["lens"] == "deugden" {
            let said = text(&answer["body"]["at_stake"]);
            answer["body"]["at_stake"] = json!(format!("{said}, en beter"));
        }
    }
    write(&story, &draft["case"], draft["text"].clone(), better);
    story.backs_up();
    story.call("withdraw", json!({ "code": sanne }));
    let case = json!({ "case": draft["case"] });
    let left = story.call("example_draft", case.clone()).to_string();
    assert!(!left.contains("SANNE") && left.contains("MERK-DEUGD-JORIS") && left.contains("De laatste rit"));
    story.call("withdraw", json!({ "code": joris }));
    let left = story.call("example_draft", case.clone());
    assert_eq!((&left["text"]["title"], &left["text"]["moment"]), (&json!(""), &json!("")));
    assert!(left.to_string().contains("MERK-DEUGD-MOHAMED"));
    story.call("kept_destroy", json!({ "kept": kept }));
    assert_eq!(story.call("example_draft", case)["perspectives"], json!([]));
    let backups = std::fs::read_dir(story.backup_folder()).expect("it is there").flatten();
    let backups =
        backups.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "casusreserve"));
    story.call("book_lock", json!({}));
    for path in backups.chain([story.path()]) {
        let pages = pages::decrypted(&path);
        let holds =
            |mark: &str| pages.iter().any(|(_, page)| page.windows(mark.len()).any(|at| at == mark.as_bytes()));
        assert!(!holds("MERK-"), "{}", path.display());
    }
}

#[test]
fn what_nobody_let_be_practised_on_makes_no_example() {
    let mut story = Story::new();
    let (kept, _) = story.keeps();
    let failure = story.failure("example_from_kept", json!({ "kept": kept, "role": "collega" }));
    assert_eq!(failure.detail.expect("it says why")["why"], "no_practice");
    assert!(
        story.call("case_list", json!({}))["cases"]
            .as_array()
            .is_some_and(|all| all.iter().all(|one| one["example"] == false))
    );
}
