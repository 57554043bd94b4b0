//! A deposit made by somebody who bends the rules.
use crate::archive::{Archive, SENT, forged};
use casebook::api::failure::FailureCode;
use serde_json::{Value, json};

/// A change to a deposit, by where and what.
fn with(plain: &Value, place: &str, value: Value) -> Value {
    let mut changed = plain.clone();
    *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place} is there")) = value;
    changed
}

#[test]
fn a_forged_deposit_that_breaks_a_rule_is_refused() {
    let archive = Archive::new();
    let (key, plain) = (archive.key(), &SENT.plain);
    let all = plain["contributions"].as_array().expect("contributions");
    let place = |holds: &dyn Fn(&Value) -> bool| {
        let at = all.iter().position(holds).expect("there is one");
        format!("/contributions/{at}")
    };
    let nameless = place(&|one| one["by"]["kind"] == "nameless");
    let alias = place(&|one| one["by"]["kind"] == "alias" && one["part"]["body"]["lens"] == "deugden");
    let course = place(&|one| one["part"]["body"]["lens"] == "handelingen");
    let case = place(&|one| one["part"]["kind"] == "case");
    let at = |of: &str, rest: &str| format!("{of}{rest}");
    let v7 = "019ae2f0-0000-7000-8000-000000000001";
    let long = "x".repeat(201);
    let stance = json!({ "kind": "stance", "option": "7f6c3c5e-0a51-4a4e-9d3f-2f6a5a1b9c10", "stance": "would" });
    let member = |place: u32| {
        json!([
            { "contribution": plain["shared"]["groups"][0]["members"][0]["contribution"], "place": 0 },
            { "contribution": plain["shared"]["groups"][0]["members"][1]["contribution"], "place": place },
        ])
    };
    let tampered = [
        ("an id that tells a time", with(plain, "/id", json!(v7))),
        ("a contribution's id that tells a time", with(plain, &at(&nameless, "/id"), json!(v7))),
        (
            "two contributions of one id",
            with(plain, &at(&nameless, "/id"), plain.pointer(&at(&alias, "/id")).expect("an id").clone()),
        ),
        (
            "an alias on what has no name",
            with(plain, &at(&nameless, "/by"), json!({ "kind": "nameless", "alias": "Sanne" })),
        ),
        ("an empty alias", with(plain, &at(&alias, "/by/alias"), json!(" "))),
        ("an alias of two lines", with(plain, &at(&alias, "/by/alias"), json!("Joris\nJansen"))),
        ("an alias that is too long", with(plain, &at(&alias, "/by/alias"), json!(long))),
        ("a title that is too long", with(plain, "/title", json!(long))),
        ("a text that is too long", with(plain, &at(&alias, "/part/body/at_stake"), json!("x".repeat(250_001)))),
        (
            "four virtues",
            with(plain, &at(&alias, "/part/body/virtues"), json!(["trouw", "geduld", "moed", "eigen:x"])),
        ),
        ("a virtue that is not there", with(plain, &at(&alias, "/part/body/virtues"), json!(["bestaat-niet"]))),
        ("no tag to take it back with", with(plain, &at(&alias, "/tag"), Value::Null)),
        ("a tag that is none", with(plain, &at(&alias, "/tag"), json!("kort"))),
        ("a case by nobody", with(plain, &at(&case, "/by"), json!({ "kind": "nameless" }))),
        ("an answer by the owner", with(plain, &at(&alias, "/by"), json!({ "kind": "owner" }))),
        ("a pack's with a tag", with(plain, &at(&case, "/by"), json!({ "kind": "pack" }))),
        ("a course of action without an id", with(plain, &at(&course, "/part/body/options/0/id"), Value::Null)),
        ("a stance on nothing", with(plain, &at(&nameless, "/part"), stance)),
        ("an answer at a lens that was not opened", with(plain, "/facts/lenses", json!(["handelingen"]))),
        ("lenses twice", with(plain, "/facts/lenses", json!(["handelingen", "deugden", "deugden"]))),
        ("fewer people than answers", with(plain, "/facts/people", json!(4))),
        ("a crowd", with(plain, "/facts/people", json!(9))),
        ("a session of no time", with(plain, "/facts/minutes", json!(0))),
        ("a day that is none", with(plain, "/facts/held_on", json!("9999-01-01"))),
        ("a day with a time", with(plain, "/facts/held_on", json!("2026-11-02T10:00:00Z"))),
        ("a group of a place that is not there", with(plain, "/shared/groups/0/members", member(7))),
        ("a group of one", with(plain, "/shared/groups/0/members", json!([member(0)[0]]))),
        ("a thing twice in a group", with(plain, "/shared/groups/0/members", json!([member(0)[0], member(0)[0]]))),
        ("a group at another lens", with(plain, "/shared/groups/0/lens", json!("deugden"))),
        (
            "a phase noted twice",
            with(plain, "/shared/notes", json!([plain["shared"]["notes"][0], plain["shared"]["notes"][0]])),
        ),
        ("a field that is not known", {
            let mut more = plain.clone();
            more["team"] = json!("Team Noord");
            more
        }),
        (
            "a link to the session",
            with(plain, "/facts", {
                let mut facts = plain["facts"].clone();
                facts["session"] = json!("019ae2f0-0000-7000-8000-000000000001");
                facts
            }),
        ),
    ];
    for (why, plain) in &tampered {
        archive.refuses(&forged(plain, &key), FailureCode::DepositDamaged, why);
    }
    archive.refuses(&forged(&json!("x"), &key), FailureCode::DepositDamaged, "another document");
    archive.refuses(&forged(&with(plain, "/v", json!(2)), &key), FailureCode::DepositNewer, "a newer version");
    assert!(archive.takes(&forged(plain, &key)).is_ok(), "and what breaks none is taken");
    let other = with(plain, "/id", json!("7f6c3c5e-0a51-4a4e-9d3f-2f6a5a1b9c10"));
    archive.refuses(&forged(&other, &key), FailureCode::DepositDamaged, "contributions that are here already");
}
