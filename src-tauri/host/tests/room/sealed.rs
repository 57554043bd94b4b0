//! Sealed until the opening, through the hosts: each command, as each role, with forged ids and a stale code.
use crate::running::Running;
use casebook::api::COMMANDS;
use casebook::api::role::Role;
use casebook_host::room::{Pages, Place, Porter};
use casusboek_tests::device::{Device, Lost};
use casusboek_tests::story::text;
use serde_json::{Value, json};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::runtime::Handle;

const MARK: &str = "MERK-VERZEGELD";
const ONLY_FOR_ME: &str = "MERK-ALLEEN-VOOR-MIJ";

/// What opens, ends or takes away what the next question needs; each is asked in tests of its own.
const ENDS: [&str; 13] = [
    "lens_open",
    "session_close",
    "session_reset",
    "session_run",
    "loose_start",
    "loose_save",
    "loose_save_into",
    "loose_end",
    "practice_start",
    "book_lock",
    "room_open",
    "room_close",
    "participant_remove",
];

/// The laptop and the projector over HTTP, and devices that came in.
struct Everybody {
    running: Running,
    main: String,
    projector: String,
    session: String,
    address: String,
    code: String,
}

impl Everybody {
    /// Two people at a loose session that is open for others.
    async fn new() -> Self {
        let running = Running::start().await;
        let (main, projector) = running.both_come_in().await;
        let porter = Porter::new(running.app.clone(), Handle::current(), Pages::Folder(PathBuf::new()));
        let place = Place { address: Some(Ipv4Addr::LOCALHOST.into()), port: 0 };
        running.app.set_doorman(Arc::new(porter.at(place)));
        let mut all =
            Self { running, main, projector, session: String::new(), address: String::new(), code: String::new() };
        let started = all.main("loose_start", &json!({ "example": "na-de-achttiende", "played": false })).await;
        all.session = text(&started["session"]);
        for alias in ["Joris", "Sanne"] {
            let person = json!({ "session": all.session, "alias": alias, "role": "", "voice_of": null, "written_by": null });
            all.main("participant_add", &person).await;
        }
        all.main("phase_go", &json!({ "session": all.session, "phase": "deugden" })).await;
        all.open_room().await;
        all
    }

    async fn open_room(&mut self) {
        let room = self.main("room_open", &json!({ "session": self.session, "address": "127.0.0.1" })).await;
        self.code = text(&room["open"]["code"]);
        let address = text(&room["open"]["address"]);
        address.trim_start_matches("http://").trim_end_matches('/').clone_into(&mut self.address);
    }

    /// Asks over HTTP, with the cookie of a door. Gives the whole answer as it came.
    async fn over_http(&self, path: &str, cookie: &str, name: &str, request: &Value) -> String {
        let headers = [("cookie", cookie), ("content-type", "application/json")];
        let path = format!("{path}call/{name}");
        self.running.send("POST", &path, &headers, &request.to_string()).await.body
    }

    async fn main(&self, name: &str, request: &Value) -> Value {
        let said = self.over_http("/", &self.main, name, request).await;
        let answer: Value = serde_json::from_str(&said).expect("JSON");
        assert!(answer["code"].is_null() || answer["id"].is_string(), "{name}: {said}");
        answer
    }

    async fn sits(&self, alias: &str) -> (Device, String) {
        let (mut device, _) = Device::join(&self.address, &self.code, None).await.expect("it knows the code");
        let seats = device.gets("seat_view", json!({})).await["seats"].clone();
        let seat = seats.as_array().into_iter().flatten().find(|one| one["alias"] == alias).expect("a seat");
        let seat = text(&seat["id"]);
        device.gets("seat_take", json!({ "seat": seat })).await;
        (device, seat)
    }
}

/// Whatever could reach at somebody else's words, in the shapes that commands have.
fn forged(session: &str, victim: &str, own: &str) -> Vec<Value> {
    let sheets = ["first_thought", "all_lenses", "stances", "own_picture", "release", "own_words"]
        .map(|kind| json!({ "kind": kind }))
        .into_iter()
        .chain([json!({ "kind": "lens", "lens": "deugden" })]);
    let mut all = vec![
        json!({}),
        json!({ "session": session }),
        json!({ "seat": victim }),
        json!({ "alias": "Sanne" }),
        json!({ "text": "Sanne" }),
        json!({ "skip": false }),
        json!({ "session": session, "text": "Sanne" }),
        json!({ "session": session, "participant": victim }),
        json!({ "session": session, "participant": victim, "lens": "deugden" }),
        json!({ "session": session, "through": victim, "voices": true }),
        json!({ "session": session, "left": victim, "right": own }),
        json!({ "of": { "what": "session", "session": session }, "kind": "team" }),
        json!({ "session": session, "show": { "kind": "pair", "left": victim, "right": own } }),
    ];
    for sheet in sheets {
        all.push(json!({ "sheet": sheet, "seat": victim, "sign": null }));
        all.push(json!({ "sheet": sheet, "seat": victim, "sign": "1357" }));
        all.push(json!({ "session": session, "participant": victim, "sheet": sheet, "sign": null }));
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_asked_by_whomever_nothing_sealed_comes_out_before_the_opening() {
    let mut all = Everybody::new().await;
    let (mut sanne, victim) = all.sits("Sanne").await;
    let (mut joris, own) = all.sits("Joris").await;
    let (mut nobody, _) = Device::join(&all.address, &all.code, None).await.expect("it knows the code");
    let sheet = json!({ "kind": "lens", "lens": "deugden" });
    sanne.gets("own_open", json!({ "sheet": sheet, "seat": victim, "sign": null })).await;
    let body = json!({ "lens": "deugden", "virtues": ["trouw"], "at_stake": MARK, "cost": "" });
    let answer = json!({ "body": body, "doubt": true, "keep_closed": false, "private": ONLY_FOR_ME });
    let save = json!({
        "answers": [answer], "first_thought": null, "own_picture": null, "stances": [], "release": null,
    });
    sanne.gets("own_save", save).await;
    sanne.gets("own_seal", json!({ "skip": false })).await;

    let mut asked = 0;
    for (name, roles) in COMMANDS.iter().filter(|(name, _)| !ENDS.contains(name)) {
        for request in forged(&all.session, &victim, &own) {
            let by_projector = all.over_http("/projector/", &all.projector, name, &request).await;
            let by_main = all.over_http("/", &all.main, name, &request).await;
            let by_joris = joris.call(name, request.clone()).await.expect("the line holds");
            let by_nobody = nobody.call(name, request.clone()).await.expect("the line holds");
            let by_devices = format!("{by_joris:?} {by_nobody:?}");
            for said in [&by_projector, &by_main, &by_devices] {
                assert!(!said.contains("MERK"), "{name} {request}: {said}");
            }
            if !roles.contains(&Role::Participant) {
                for refused in [by_joris, by_nobody] {
                    assert_eq!(refused.expect_err("it is not a participant's")["code"], "not_allowed", "{name}");
                }
            }
            if !roles.contains(&Role::Projector) {
                assert!(by_projector.contains("not_allowed"), "{name}: {by_projector}");
            }
            asked += 1;
        }
    }
    assert!(asked > 2000, "only {asked} questions were asked");

    let stale = all.code.clone();
    all.open_room().await;
    assert!(
        matches!(Device::join(&all.address, &stale, None).await, Err(Lost::Ended)),
        "a stale code opens nothing"
    );
    let (mut back, _) = Device::join(&all.address, &all.code, None).await.expect("it knows the new code");
    assert!(!back.gets("seat_view", json!({})).await.to_string().contains("MERK"));

    all.main("lens_open", &json!({ "session": all.session, "lens": "deugden" })).await;
    let compared = all.main("compare", &json!({ "session": all.session, "through": null, "voices": true })).await;
    assert!(compared.to_string().contains(MARK), "it was there all the time");
    assert!(!compared.to_string().contains(ONLY_FOR_ME), "what is only for her never opens");
}
