//! Keys between a team and its archive, and what a deposit holds.
use crate::archive::{Archive, SIX, Team, decrypted, entries, strings, why};
use age::x25519::Identity;
use casebook::api::event::Event;
use casebook::api::failure::FailureCode;
use casebook::domain::ids::KeptId;
use casebook::store::kept;
use casusboek_tests::story::{Story, text};
use serde_json::{Value, json};

#[test]
fn an_archive_has_a_key_of_its_own_and_a_team_takes_over_its_public_half() {
    let (team, archive) = (Story::new(), Archive::new());
    let own = archive.story.call("archive_key", json!({}));
    assert!(text(&own["key"]).starts_with("age1"), "{own}");
    assert_eq!(text(&own["words"]).split(' ').count(), 6, "six words to compare aloud");
    assert_ne!(Archive::new().key(), text(&own["key"]), "each archive has another");
    assert_eq!(team.refused("archive_key", json!({})), FailureCode::NotFound, "nobody gave one yet");
    assert_eq!(team.refused("archive_adopt", json!({ "text": "een brief" })), FailureCode::NoArchiveKey);
    let file = format!("# archief van Noord\n{}\n", text(&own["key"]));
    assert_eq!(team.call("archive_look", json!({ "text": file })), own, "to compare aloud");
    assert_eq!(team.refused("archive_key", json!({})), FailureCode::NotFound, "looking takes nothing over");
    assert_eq!(team.call("archive_adopt", json!({ "text": file })), own, "both say the same words");
    assert_eq!(team.call("archive_key", json!({})), own);
    for book in [&team, &archive.story] {
        assert_eq!(book.call("keeping", json!({}))["archive"], own, "and where a book says how it keeps");
    }
    assert!(team.events().contains(&Event::KeptChanged));
    team.call("archive_forget", json!({}));
    assert_eq!(team.refused("archive_key", json!({})), FailureCode::NotFound);
}

#[test]
fn what_is_a_teams_is_no_archives_and_the_other_way_round() {
    let (team, archive) = (Story::new(), Archive::new());
    let nothing = json!("00000000-0000-4000-8000-00000000dead");
    let of_a_team = [
        ("archive_adopt", json!({ "text": archive.key() })),
        ("archive_look", json!({ "text": archive.key() })),
        ("archive_forget", json!({})),
        ("deposit_make", json!({ "kept": nothing, "to": archive.key() })),
    ];
    for (name, request) in of_a_team {
        assert_eq!(why(&archive.story, name, request), "wrong_book", "{name} in an archive");
    }
    let of_an_archive = [
        ("deposit_take", json!({ "files": [] })),
        ("deposit_take_folder", json!({ "folder": team.folder() })),
        ("archive_finish", json!({ "id": nothing, "title": "x", "themes": [], "decisions": [] })),
    ];
    for (name, request) in of_an_archive {
        assert_eq!(why(&team, name, request), "wrong_book", "{name} in a team's book");
    }
    let loose = Story::loose();
    assert_eq!(why(&loose, "archive_adopt", json!({ "text": archive.key() })), "wrong_book");
}

#[test]
fn a_deposit_holds_what_was_released_and_nothing_that_leads_back() {
    let (team, secret) = (Team::new(), Identity::generate());
    let made = team.deposits(&secret.to_public().to_string());
    let file = text(&made["text"]);
    for plain in SIX.into_iter().chain(["MERK", "Team Noord", "deugden"]) {
        assert!(!file.contains(plain), "{plain} stands readable in the file");
    }
    let plain = decrypted(&file, &secret);
    let mut all = Vec::new();
    strings(&plain, &mut all);
    for stranger in [&team.story.session, &text(&team.story.call("case_list", json!({}))["cases"][0]["id"])] {
        assert!(!all.contains(stranger), "no link back to the team's session or case");
    }
    // Ids and tags are random; everything else is known to the letter.
    let is_random = |text: &String| text.len() == 64 || (text.len() == 36 && text.matches('-').count() == 4);
    let (random, mut said): (Vec<_>, Vec<_>) = all.into_iter().partition(is_random);
    assert_eq!(random.iter().filter(|text| text.len() == 64).count(), 8, "a tag for each contribution");
    let prompts = team.story.call("prompts", json!({}));
    let questions: Vec<String> =
        prompts["lenses"].as_array().into_iter().flatten().map(|lens| text(&lens["question"])).collect();
    said.retain(|text| !text.is_empty() && !questions.contains(text));
    said.sort();
    said.dedup();
    assert_eq!(
        said,
        [
            "2026-11-02",
            "De laatste rit",
            "Fenna",
            "Joris",
            "MERK-DEUGD-Fenna",
            "MERK-DEUGD-Irene",
            "MERK-DEUGD-Joris",
            "MERK-DEUGD-Mohamed",
            "MERK-DEUGD-Sanne",
            "MERK-OOGST",
            "MERK-OPTIE-Fenna",
            "MERK-OPTIE-Joris",
            "Wat vraagt dit van mij?",
            "Ze bleef zitten.",
            "alias",
            "answer",
            "case",
            "deposit",
            "deugden",
            "eigen:Nabijheid",
            "handelingen",
            "nameless",
            "oogst",
            "owner",
            "samen",
            "trouw",
        ]
    );
    let mut keys: Vec<&String> = plain.as_object().expect("an object").keys().collect();
    keys.sort();
    assert_eq!(keys, ["contributions", "facts", "id", "kind", "shared", "themes", "title", "v"]);
}

#[test]
fn a_deposit_is_named_by_its_day_and_noted_in_the_teams_book() {
    let (team, archive) = (Team::new(), Archive::new());
    let asked = json!({ "kept": team.kept, "to": null });
    assert_eq!(team.story.refused("deposit_make", asked.clone()), FailureCode::NotFound, "to whom?");
    team.story.call("archive_adopt", json!({ "text": archive.key() }));
    team.story.events();
    let before = entries(&team.story);
    let made = team.story.call("deposit_make", asked);
    assert_eq!(entries(&team.story), before + 1, "the log tells of it");
    let name = text(&made["file"]);
    let start = &text(&team.kept)[..4];
    assert_eq!(name, format!("inzending-2026-11-02-{start}.casusinzending"));
    assert_eq!(team.story.events(), [Event::KeptChanged]);
    assert_eq!(team.story.call("kept_list", json!({}))["kept"][0]["deposited_on"], "2026-11-02");
    assert!(archive.takes(&text(&made["text"])).is_ok());
    let wrong = json!({ "kept": team.kept, "to": "geen sleutel" });
    assert_eq!(team.story.refused("deposit_make", wrong), FailureCode::NoArchiveKey);
}

#[test]
fn an_archive_receives_what_the_team_kept_and_asks_no_passphrase_of_it() {
    let (team, archive) = (Team::new(), Archive::new());
    let file = text(&team.deposits(&archive.key())["text"]);
    archive.story.events();
    let taken = archive.takes(&file).expect("this is a deposit for this archive");
    assert_eq!((&taken["id"], &taken["title"]), (&team.kept, &json!("De laatste rit")));
    assert_eq!(archive.story.events(), [Event::KeptChanged]);
    let shown = |story: &Story| story.call("kept_get", json!({ "kept": team.kept }));
    let (theirs, ours) = (shown(&team.story), shown(&archive.story));
    for part in ["case", "lenses", "options", "notes", "talks", "clarifications"] {
        assert_eq!(ours[part], theirs[part], "{part}");
    }
    let summary = &ours["summary"];
    assert_eq!((&summary["state"], &summary["case"]), (&json!("received"), &Value::Null));
    assert_eq!((&summary["received_on"], &summary["expires_on"]), (&json!("2026-11-02"), &json!("2028-11-02")));
    assert_eq!(archive.story.call("book_describe", json!({}))["archived"], 0);
    let book = archive.closed();
    let id: KeptId = text(&team.kept).parse().expect("an id");
    let here = kept::get(book.reader(), id).expect("it reads").expect("it is there");
    assert_eq!((here.session, here.case), (None, None), "the links are the team's own");
}
