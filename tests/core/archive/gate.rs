//! The gate before an archive: nothing is frozen while a detail is open by which somebody could be recognised.
use crate::archive::{ARCHIVE, Archive, strings};
use crate::pages;
use casebook::api::failure::FailureCode;
use casusboek_tests::story::{Story, text, virtues};
use serde_json::{Value, json};

/// A citizen service number of nobody that passes the test.
const NUMBER: &str = "123456782";

/// A team of three after its session. Joris brought the case, Sanne names Joris; both let it be kept.
fn deposited(archive: &Archive, at_stake: &str) -> (Value, String) {
    let story = Story::new().session().participant("Joris").participant("Sanne").participant("Noor");
    story.call("participant_update", story.changed(&story.id("Joris"), "owner", json!(true)));
    story.writes("Joris", virtues(&["trouw"], "Mirjam de Wit belt mij elke avond, en Mirjam wil dat ik opneem."));
    story.writes("Sanne", virtues(&["moed"], at_stake));
    story.opens("deugden");
    story.go("oogst");
    story.releases_with("Joris", &[("deugden", "alias")], json!({ "case": true }));
    let code = story.releases("Sanne", &[("deugden", "alias")]);
    let kept = story.closes(false)["kept"].clone();
    let made = story.call("deposit_make", json!({ "kept": kept, "to": archive.key() }));
    (archive.takes(&text(&made["text"])).expect("it is for this archive")["id"].clone(), code)
}

fn finish(id: &Value, decisions: &Value) -> Value {
    json!({ "id": id, "title": "De laatste rit", "themes": [], "decisions": decisions })
}

fn decided(what: &str, how: Value) -> Value {
    json!({ "text": what, "only": null, "how": how })
}

fn replaced(what: &str, with: &str) -> Value {
    decided(what, json!({ "kind": "replace", "with": with }))
}

fn justified(what: &str, why: &str) -> Value {
    decided(what, json!({ "kind": "justify", "why": why }))
}

/// Details that are found in what waits, by the text they stand in.
fn found(archive: &Archive, id: &Value) -> Vec<String> {
    let looked = archive.story.call("archive_check", json!({ "id": id, "title": "", "themes": [] }));
    let texts = looked["texts"].as_array().cloned().unwrap_or_default();
    let mut all: Vec<String> = texts
        .iter()
        .flat_map(|one| {
            let whole = text(&one["text"]);
            let findings = one["findings"].as_array().cloned().unwrap_or_default();
            findings.into_iter().map(move |finding| {
                let at =
                    |field: &str| usize::try_from(finding[field].as_u64().expect("a number")).expect("it fits");
                assert_eq!(whole[at("start")..at("end")], text(&finding["text"]), "ranges are bytes of the text");
                text(&finding["text"])
            })
        })
        .collect();
    all.sort();
    all
}

#[test]
fn nothing_is_archived_while_a_detail_is_open() {
    let archive = Archive::new();
    let (id, _) = deposited(&archive, "Joris ging te ver.");
    assert_eq!(found(&archive, &id), ["Joris", "Mirjam", "Mirjam de Wit"]);
    let failure = archive.story.failure("archive_finish", finish(&id, &json!([])));
    assert_eq!(failure.code, FailureCode::FindingsOpen);
    let detail = failure.detail.expect("it says which");
    assert_eq!((&detail["count"], detail["findings"].as_array().map(Vec::len)), (&json!(3), Some(3)));
    let half = json!([replaced("Mirjam", "de jongere"), replaced("Joris", "een collega")]);
    assert_eq!(archive.story.refused("archive_finish", finish(&id, &half)), FailureCode::FindingsOpen);
    assert_eq!(archive.story.call("kept_get", json!({ "kept": id }))["summary"]["state"], "received");
}

#[test]
fn what_is_replaced_is_gone_and_what_stays_has_its_reason() {
    let archive = Archive::new();
    let (id, sanne) = deposited(&archive, "Joris ging te ver.");
    let decisions = json!([
        replaced("Mirjam de Wit", "de jongere"),
        replaced("mirjam", "zij"),
        justified("Joris", "hij wil dat dit er staat"),
    ]);
    let done = archive.story.call("archive_finish", finish(&id, &decisions));
    assert_eq!((&done["replaced"], &done["justified"]), (&json!(2), &json!(1)));
    let mut said = Vec::new();
    strings(&archive.story.call("kept_get", json!({ "kept": id })), &mut said);
    assert!(said.contains(&"De jongere belt mij elke avond, en zij wil dat ik opneem.".to_owned()), "{said:?}");
    assert!(said.contains(&"hij wil dat dit er staat".to_owned()), "the reason can be read: {said:?}");
    archive.story.call("withdraw", json!({ "code": sanne }));
    drop(archive.closed());
    let pages = pages::decrypted_with(&archive.path(), ARCHIVE);
    for gone in ["Mirjam", "de Wit", "ging te ver", "hij wil dat dit er staat"] {
        let lies = pages.iter().any(|(_, page)| page.windows(gone.len()).any(|part| part == gone.as_bytes()));
        assert!(!lies, "{gone}: replaced, or gone with the one text it stood in");
    }
}

#[test]
fn a_citizen_service_number_is_replaced_or_nothing_is_archived() {
    let archive = Archive::new();
    let (id, _) = deposited(&archive, &format!("Zijn bsn is {NUMBER}."));
    let others = [replaced("Mirjam de Wit", "de jongere"), replaced("Mirjam", "zij")];
    let with = |last: Value| Value::Array(others.iter().cloned().chain([last]).collect());
    let kept = finish(&id, &with(justified(NUMBER, "het is echt nodig")));
    assert_eq!(archive.story.refused("archive_finish", kept), FailureCode::FindingsOpen);
    archive.story.call("archive_finish", finish(&id, &with(replaced(NUMBER, "een nummer"))));
}

#[test]
fn a_title_or_an_own_theme_is_looked_through_as_well() {
    let archive = Archive::new();
    let (id, _) = deposited(&archive, "Dat wil ik niet.");
    let asked = json!({ "id": id, "title": "Mirjam en de groep", "themes": ["eigen:bij Mirjam thuis"] });
    let looked = archive.story.call("archive_check", asked);
    let fields: Vec<&Value> =
        looked["texts"].as_array().into_iter().flatten().map(|one| &one["place"]["field"]).collect();
    assert_eq!(fields, ["title", "theme", "at_stake"]);
}
