//! Devices in the room: each reaches its own seat and its own words, and nothing else.
use casebook::api::COMMANDS;
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casebook::domain::locale::Locale;
use casusboek_tests::room::ADDRESS;
use casusboek_tests::story::{Story, draft, options, text, virtues};
use serde_json::{Value, json};
use std::io::ErrorKind;
use std::sync::PoisonError;

fn three() -> Story {
    let story = Story::new().session().on_paper("Joris").on_paper("Sanne").on_paper("Noor");
    story.go("deugden");
    story
}

fn sealed_at(story: &Story, alias: &str, lens: &str) -> Value {
    let seat = story.seat(alias);
    let answers = seat["answers"].as_array().expect("one per lens");
    answers.iter().find(|of| of["lens"] == lens).expect("this one")["progress"].clone()
}

#[test]
fn a_participant_may_ask_a_closed_list_and_only_from_a_device() {
    let may: Vec<&str> =
        COMMANDS.iter().filter(|(_, roles)| roles.contains(&Role::Participant)).map(|(name, _)| *name).collect();
    assert_eq!(
        may,
        [
            "prompts",
            "big_screen",
            "seat_view",
            "seat_take",
            "seat_new",
            "seat_leave",
            "own_open",
            "own_save",
            "own_seal",
            "own_pause",
            "own_check"
        ]
    );
    let story = three();
    story.opens_room();
    let device = story.sits("Joris");
    for (name, _) in COMMANDS.iter().filter(|(name, _)| !may.contains(name)) {
        assert_eq!(story.refused_from(&device, name, json!({})), FailureCode::NotAllowed, "{name}");
    }
    for name in may.iter().filter(|name| name.starts_with("seat_") || name.starts_with("own_")) {
        let without = story.call_as(Role::Participant, name, json!({}));
        assert!(without.is_err(), "{name} needs a device, which only the host can name");
        assert!(story.call_as(Role::Main, name, json!({})).is_err(), "{name} is not the laptop's");
    }
}

#[test]
fn a_free_seat_is_taken_at_once_and_a_seat_with_words_asks_the_gespreksleider() {
    let story = three();
    story.call("participant_update", story.changed(&story.id("Sanne"), "way", json!("curtain")));
    story.call("turn_open", story.turn("Sanne", json!({ "kind": "lens", "lens": "deugden" }), None));
    story.call("turn_save", draft(virtues(&["trouw"], "half af"), "", false));
    story.call("turn_pause", json!({}));
    story.opens_room();
    let device = story.arrives();
    let choices = story.from(&device, "seat_view", json!({}))["seats"].clone();
    let free: Vec<&Value> = choices
        .as_array()
        .expect("a list")
        .iter()
        .filter(|one| one["free"] == true)
        .map(|one| &one["alias"])
        .collect();
    assert_eq!(free, ["Joris", "Noor"]);
    let asked = story.from(&device, "seat_take", json!({ "seat": story.id("Sanne") }));
    assert_eq!((&asked["own"], &asked["waiting"]["alias"]), (&Value::Null, &json!("Sanne")));
    assert_eq!(story.refused_from(&device, "own_open", story.own("Sanne", "deugden")), FailureCode::NotNow);
    let wish = story.call("room_view", json!({}))["wishes"][0].clone();
    assert_eq!(wish["alias"], "Sanne");
    story.call("room_answer", json!({ "device": wish["device"], "let_in": false }));
    assert_eq!(story.from(&device, "seat_view", json!({}))["turned_away"], true);
    story.from(&device, "seat_take", json!({ "seat": story.id("Sanne") }));
    story.call("room_answer", json!({ "device": wish["device"], "let_in": true }));
    assert_eq!(story.from(&device, "seat_view", json!({}))["own"]["seat"]["alias"], "Sanne");
    let opened = story.from(&device, "own_open", story.own("Sanne", "deugden"));
    assert_eq!(opened["answers"][0]["body"]["at_stake"], "half af", "what was begun goes on");
    assert_eq!(story.seat("Sanne")["way"], "device");
}

#[test]
fn a_newcomer_waits_to_be_let_in_and_then_sits() {
    let story = three();
    story.opens("deugden");
    story.opens_room();
    let device = story.arrives();
    story.from(&device, "seat_new", json!({ "alias": "  Bram 🙂 علي " }));
    assert!(story.view().to_string().find("Bram").is_none(), "nobody sits down by asking");
    let wish = story.call("room_view", json!({}))["wishes"][0].clone();
    story.call("room_answer", json!({ "device": wish["device"], "let_in": true }));
    let seat = story.from(&device, "seat_view", json!({}))["own"]["seat"].clone();
    assert_eq!((&seat["alias"], &seat["joined_late"]), (&json!("Bram 🙂 علي"), &json!(true)));
    let double = story.arrives();
    story.from(&double, "seat_new", json!({ "alias": "joris" }));
    let view = story.call("room_view", json!({}));
    let answer = json!({ "device": view["wishes"][0]["device"], "let_in": true });
    assert_eq!(story.refused("room_answer", answer), FailureCode::InvalidInput, "two people with one alias");
    assert_eq!(story.from(&double, "seat_view", json!({}))["waiting"]["alias"], "joris", "it goes on waiting");
}

#[test]
fn what_is_written_on_a_device_is_sealed_until_the_opening() {
    let story = three();
    story.opens_room();
    let (joris, sanne) = (story.sits("Joris"), story.sits("Sanne"));
    story.from(&joris, "own_open", story.own("Joris", "deugden"));
    story.from(&joris, "own_save", draft(virtues(&["trouw"], "MERK-JORIS"), "MERK-PRIVE", false));
    assert_eq!(sealed_at(&story, "Joris", "deugden"), "busy");
    story.from(&joris, "own_seal", json!({ "skip": false }));
    for said in [
        story.view(),
        story.compared(),
        story.call("big_screen", json!({})),
        story.call("room_view", json!({})),
        story.from(&sanne, "seat_view", json!({})),
        story.from(&sanne, "big_screen", json!({})),
    ] {
        assert!(!said.to_string().contains("MERK"), "{said}");
    }
    story.writes_from(&sanne, "Sanne", virtues(&["moed"], "van Sanne"));
    story.opens("deugden");
    let compared = story.compared().to_string();
    assert!(compared.contains("MERK-JORIS") && compared.contains("van Sanne"));
    assert!(!compared.contains("MERK-PRIVE"));
}

#[test]
fn another_seat_can_not_be_written_at_nor_read_with_whatever_id() {
    let story = three();
    story.opens_room();
    let (joris, sanne) = (story.sits("Joris"), story.sits("Sanne"));
    story.from(&sanne, "own_open", story.own("Sanne", "deugden"));
    story.from(&sanne, "own_save", draft(virtues(&["moed"], "van Sanne"), "", false));
    for seat in [story.id("Sanne"), story.id("Noor")] {
        let request = json!({ "sheet": { "kind": "own_words" }, "seat": seat, "sign": null });
        assert_eq!(story.refused_from(&joris, "own_open", request), FailureCode::NotAllowed);
    }
    let stranger = json!({ "sheet": { "kind": "first_thought" }, "seat": story.session, "sign": null });
    assert_eq!(story.refused_from(&joris, "own_open", stranger), FailureCode::NotFound);
    assert_eq!(
        story.refused_from(&joris, "own_save", draft(virtues(&["trouw"], ""), "", false)),
        FailureCode::NotNow,
        "without a sheet of its own there is nothing to save on"
    );
    let more = json!({ "skip": false, "participant": story.id("Sanne") });
    assert_eq!(story.refused_from(&joris, "own_seal", more), FailureCode::InvalidInput);
}

#[test]
fn a_voice_is_written_on_the_device_of_who_writes_for_it() {
    let story = three().voice("jongere");
    let voice = story.id("Stem van de jongere");
    story.call("participant_update", story.changed(&voice, "written_by", json!(story.id("Noor"))));
    story.opens_room();
    let (noor, joris) = (story.sits("Noor"), story.sits("Joris"));
    let offered = story.from(&noor, "seat_view", json!({}))["sheets"].clone();
    assert_eq!(offered.as_array().map(Vec::len), Some(2), "her own sheet and that of the voice: {offered}");
    story.writes_from(&noor, "Stem van de jongere", virtues(&["trouw"], "zoals wij het ons voorstellen"));
    assert_eq!(sealed_at(&story, "Stem van de jongere", "deugden"), "done");
    let refused = story.refused_from(&joris, "own_open", story.own("Stem van de jongere", "deugden"));
    assert_eq!(refused, FailureCode::NotAllowed);
    let seat = json!({ "seat": voice });
    assert_eq!(
        story.refused_from(&joris, "seat_take", seat),
        FailureCode::InvalidInput,
        "a voice is nobody's seat"
    );
}

#[test]
fn who_closed_a_sheet_comes_back_to_it_on_their_own_device_and_nowhere_else() {
    let story = three();
    story.opens_room();
    let joris = story.sits("Joris");
    story.writes_from(&joris, "Joris", virtues(&["trouw"], "van Joris"));
    let again = story.from(&joris, "own_open", story.own("Joris", "deugden"));
    assert_eq!(again["answers"][0]["body"]["at_stake"], "van Joris");
    story.from(&joris, "own_seal", json!({ "skip": false }));
    let turn = story.turn("Joris", json!({ "kind": "lens", "lens": "deugden" }), None);
    assert_eq!(story.refused("turn_open", turn), FailureCode::Sealed);
    let other = story.arrives();
    story.from(&other, "seat_take", json!({ "seat": story.id("Joris") }));
    let wish = story.call("room_view", json!({}))["wishes"][0].clone();
    story.call("room_answer", json!({ "device": wish["device"], "let_in": true }));
    assert_eq!(story.refused_from(&other, "own_open", story.own("Joris", "deugden")), FailureCode::Sealed);
    assert_eq!(
        story.refused_from(&joris, "own_open", story.own("Joris", "deugden")),
        FailureCode::NotNow,
        "the first device has no seat any more"
    );
}

#[test]
fn a_lost_device_keeps_its_seat_and_a_stale_secret_opens_nothing() {
    let story = three();
    story.opens_room();
    let joris = story.sits("Joris");
    story.app.device_leaves(joris.id);
    let seats = story.call("room_view", json!({}))["seats"].clone();
    assert_eq!(seats[0]["here"], false, "a locked phone keeps its seat: {seats}");
    let back = story.app.device_arrives(Some(&joris.secret)).expect("the room is open");
    assert_eq!((back.id, &*back.key), (joris.id, &*joris.key));
    assert_eq!(story.from(&back, "seat_view", json!({}))["own"]["seat"]["alias"], "Joris");
    let code = story.call("room_view", json!({}))["open"]["code"].clone();
    story.call("room_open", story.room());
    assert_ne!(story.call("room_view", json!({}))["open"]["code"], code, "one code, one opening");
    assert_eq!(story.refused_from(&joris, "seat_view", json!({})), FailureCode::NotAllowed);
    let stale = story.app.device_arrives(Some(&joris.secret)).expect("it comes in anew");
    assert_ne!(stale.id, joris.id);
    assert_eq!(story.from(&stale, "seat_view", json!({}))["own"], Value::Null);
}

#[test]
fn the_room_closes_with_the_session_the_book_and_at_a_word() {
    for close in ["room_close", "book_lock", "session_close"] {
        let story = three();
        let porch = story.opens_room();
        assert!(porch.is_open());
        let device = story.sits("Joris");
        match close {
            "session_close" => drop(story.closes(true)),
            name => drop(story.call(name, json!({}))),
        }
        assert!(!porch.is_open(), "{close} leaves nothing listening");
        assert!(story.app.device_arrives(None).is_none(), "{close}");
        assert_eq!(story.refused_from(&device, "seat_view", json!({})), FailureCode::NotNow, "{close}");
    }
}

#[test]
fn a_sheet_is_open_in_one_place() {
    let story = three();
    story.opens_room();
    let joris = story.sits("Joris");
    story.from(&joris, "own_open", story.own("Joris", "deugden"));
    let turn = story.turn("Joris", json!({ "kind": "lens", "lens": "deugden" }), None);
    let failure = story.failure("turn_open", turn.clone());
    assert!(failure.sentence(Locale::Nl).contains("eigen apparaat"), "{}", failure.sentence(Locale::Nl));
    story.app.device_leaves(joris.id);
    story.call("turn_open", turn);
    let back = story.app.device_arrives(Some(&joris.secret)).expect("the room is open");
    assert_eq!(story.refused_from(&back, "own_open", story.own("Joris", "deugden")), FailureCode::NotNow);
}

#[test]
fn others_write_on_while_one_has_the_laptop() {
    let story = three().participant("Irene");
    story.opens_room();
    let joris = story.sits("Joris");
    story.call("turn_open", story.turn("Irene", json!({ "kind": "lens", "lens": "deugden" }), None));
    story.writes_from(&joris, "Joris", virtues(&["trouw"], "tegelijk"));
    assert_eq!(story.view()["turn"]["participant"], json!(story.id("Irene")), "her curtain stands as it stood");
    story.call("turn_save", draft(virtues(&["moed"], "ook tegelijk"), "", false));
    story.call("turn_seal", json!({ "skip": false, "sign": null }));
    story.opens("deugden");
    assert_eq!(story.compared()["answers"].as_array().map(Vec::len), Some(2));
}

#[test]
fn who_still_writes_at_the_opening_finishes_and_opens_later() {
    let story = three();
    story.opens_room();
    let (joris, sanne) = (story.sits("Joris"), story.sits("Sanne"));
    story.writes_from(&sanne, "Sanne", virtues(&["moed"], "op tijd"));
    story.from(&joris, "own_open", story.own("Joris", "deugden"));
    story.from(&joris, "own_save", draft(virtues(&["trouw"], "half"), "", false));
    story.opens("deugden");
    assert!(
        !story.compared().to_string().contains("half"),
        "what is not closed by its writer opens when they close it"
    );
    story.from(&joris, "own_save", draft(virtues(&["trouw"], "half en af"), "", false));
    story.from(&joris, "own_seal", json!({ "skip": false }));
    assert!(story.compared().to_string().contains("half en af"));
    let offered = story.from(&joris, "seat_view", json!({}))["sheets"].clone();
    assert_eq!(offered, json!([]), "what is opened is frozen");
    assert_eq!(story.refused_from(&joris, "own_open", story.own("Joris", "deugden")), FailureCode::NotNow);
}

#[test]
fn every_sheet_of_a_session_can_be_written_on_a_device() {
    let story = Story::new().session().on_paper("Joris").on_paper("Sanne").on_paper("Noor");
    story.opens_room();
    let people: Vec<_> = ["Joris", "Sanne", "Noor"].map(|who| (who, story.sits(who))).into_iter().collect();
    let sheet = |who: &str, kind: &str| json!({ "sheet": { "kind": kind }, "seat": story.id(who), "sign": null });
    let save = |field: &str, value: Value| {
        let mut save =
            json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": [], "release": null });
        save[field] = value;
        save
    };
    story.go("casus");
    for (who, device) in &people {
        story.from(device, "own_open", sheet(who, "first_thought"));
        story.from(device, "own_save", save("first_thought", json!(format!("eerst dacht {who} dit"))));
        story.from(device, "own_seal", json!({ "skip": false }));
    }
    story.go("handelingen");
    for (who, device) in &people {
        story.writes_from(device, who, options(&["bellen", &format!("langsgaan, zegt {who}")]));
    }
    story.opens("handelingen");
    story.call("stances_begin", json!({ "session": story.session }));
    for (who, device) in &people {
        let lines = story.from(device, "own_open", sheet(who, "stances"))["stances"].clone();
        let taken = json!([{ "option": lines[0]["option"], "stance": "would" }]);
        story.from(device, "own_save", save("stances", taken));
        story.from(device, "own_seal", json!({ "skip": false }));
    }
    story.call("stances_open", json!({ "session": story.session }));
    story.go("eigen_beeld");
    for (who, device) in &people {
        let opened = story.from(device, "own_open", sheet(who, "own_picture"));
        assert_eq!(opened["first_thought"], format!("eerst dacht {who} dit"), "it is given back");
        let picture = json!({ "good_work": format!("voor {who}"), "shifted": "" });
        story.from(device, "own_save", save("own_picture", picture));
        story.from(device, "own_seal", json!({ "skip": false }));
    }
    story.go("oogst");
    let mut codes = Vec::new();
    for (who, device) in &people {
        let opened = story.from(device, "own_open", sheet(who, "release"));
        codes.push(text(&opened["release"]["code"]));
        let answers = json!([{ "seat": story.id(who), "lens": "handelingen", "keep": "alias" }]);
        let choices = json!({
            "answers": answers, "practice": false, "case": false, "clarifications": false, "objects": false,
        });
        story.from(device, "own_save", save("release", choices));
        story.from(device, "own_seal", json!({ "skip": false }));
        let words = story.from(device, "own_open", sheet(who, "own_words"));
        assert!(text(&words["words_markdown"]).contains(&format!("eerst dacht {who} dit")));
        story.from(device, "own_pause", json!({}));
    }
    let kept = text(&story.closes(true)["kept"]);
    let shown = story.call("kept_get", json!({ "kept": kept })).to_string();
    assert!(shown.contains("langsgaan, zegt Noor"));
    story.call("withdraw", json!({ "code": codes[2] }));
    let left = story.call("kept_get", json!({ "kept": kept })).to_string();
    assert!(!left.contains("langsgaan, zegt Noor") && left.contains("langsgaan, zegt Sanne"));
}

#[test]
fn a_table_of_an_oefensessie_writes_on_one_device() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let mut story = Story::without_book(temp.path());
    let started = story.call("practice_start", json!({ "example": "na-de-achttiende", "people": 12 }));
    story.session = text(&started["session"]);
    story.go("deugden");
    story.opens_room();
    let table = text(&story.view()["participants"][0]["alias"]);
    let device = story.sits(&table);
    story.writes_from(&device, &table, virtues(&["trouw"], "van onze tafel"));
    assert_eq!(sealed_at(&story, &table, "deugden"), "done");
}

#[test]
fn the_large_screen_tells_who_is_at_work_and_names_who_said_so() {
    let story = three();
    for who in ["Joris", "Sanne", "Noor"] {
        story.call("participant_update", story.changed(&story.id(who), "named", json!(who != "Noor")));
    }
    story.go("deugden");
    let at_work = || story.call("big_screen", json!({}))["show"]["at_work"].clone();
    assert_eq!(at_work(), json!([]), "nobody writes on a device");
    story.opens_room();
    let joris = story.sits("Joris");
    story.from(&joris, "own_open", story.own("Joris", "deugden"));
    let unnamed = |state: &str| json!({ "state": state, "name": null });
    assert_eq!(at_work(), json!([unnamed("writing"), unnamed("paper"), unnamed("paper")]));
    assert!(!at_work().to_string().contains("Joris"), "one who is not named would be told by the others' names");
    story.call("participant_update", story.changed(&story.id("Noor"), "named", json!(true)));
    assert!(at_work().to_string().contains(r#"{"name":"Joris","state":"writing"}"#), "{}", at_work());
    story.call("screen_show", json!({ "session": story.session, "show": { "kind": "join" } }));
    let join = story.call("big_screen", json!({}))["show"].clone();
    let open = story.call("room_view", json!({}))["open"].clone();
    assert_eq!((&join["address"], &join["code"]), (&open["address"], &open["code"]));
    story.call("room_close", json!({}));
    assert_eq!(story.call("big_screen", json!({}))["show"]["kind"], "lens", "a closed door is not shown");
}

#[test]
fn trouble_with_the_network_is_a_sentence_and_leaves_nothing_open() {
    let story = three();
    assert_eq!(story.refused("room_networks", json!({})), FailureCode::RoomNoNetwork, "an app without a door");
    let porch = story.opens_room();
    for (kind, code) in [
        (ErrorKind::AddrInUse, FailureCode::RoomPortTaken),
        (ErrorKind::PermissionDenied, FailureCode::RoomForbidden),
        (ErrorKind::AddrNotAvailable, FailureCode::RoomNetworkGone),
        (ErrorKind::Other, FailureCode::RoomFailed),
    ] {
        *porch.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(kind);
        let failure = story.failure("room_open", story.room());
        assert_eq!(failure.code, code);
        assert!(failure.sentence(Locale::Nl).ends_with('.'), "{}", failure.sentence(Locale::Nl));
        assert_eq!(story.call("room_view", json!({}))["open"], Value::Null);
        assert!(!porch.is_open());
    }
    let elsewhere = json!({ "session": story.session, "address": "8.8.8.8" });
    assert_eq!(story.refused("room_open", elsewhere), FailureCode::RoomNetworkGone);
    assert_eq!(story.call("room_networks", json!({}))["networks"][0]["address"], ADDRESS);
}

#[test]
fn nobody_sits_at_a_demonstration() {
    let mut story = Story::new();
    let view = story.call("session_start", json!({ "case": null, "minutes": 30, "kind": "demonstration" }));
    story.session = text(&view["id"]);
    story.app.set_doorman(std::sync::Arc::new(casusboek_tests::room::Porch::default()));
    assert_eq!(story.refused("room_open", story.room()), FailureCode::NotNow);
}
