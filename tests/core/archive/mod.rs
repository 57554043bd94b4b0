//! From a team to its archive: two books with two passphrases, and one encrypted file between them.
mod archiving;
mod every_page;
mod forging;
mod gate;
mod making;
mod taking;

use age::x25519::{Identity, Recipient};
use casebook::api::failure::FailureCode;
use casebook::store::book::Kind;
use casebook::store::open::{Book, Opener};
use casusboek_tests::story::{Story, options, text, virtues};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::LazyLock;
use tempfile::TempDir;

/// The passphrase of the archive: the teamleider's, not the team's.
const ARCHIVE: &str = "een wachtzin voor het archief";
const SIX: [&str; 6] = ["Joris", "Sanne", "Mohamed", "Irene", "Fenna", "Bram"];

/// An archive book in a folder of its own.
pub(crate) struct Archive {
    pub(crate) story: Story,
    temp: TempDir,
}

impl Archive {
    pub(crate) fn new() -> Self {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let story = Story::without_book(temp.path());
        let archive = Self { story, temp };
        archive.story.app.create_at(&archive.path(), Kind::Archive, ARCHIVE).expect("an archive is made");
        archive
    }

    fn path(&self) -> PathBuf {
        self.temp.path().join("archief.casusboek")
    }

    pub(crate) fn key(&self) -> String {
        text(&self.story.call("archive_key", json!({}))["key"])
    }

    /// Takes one file in. Gives what came in, or why not.
    pub(crate) fn takes(&self, file: &str) -> Result<Value, FailureCode> {
        let all = self.story.call("deposit_take", json!({ "files": [{ "file": "post", "text": file }] }));
        match (&all["taken"][0], &all["refused"][0]) {
            (Value::Null, refused) => Err(code(&refused["failure"])),
            (taken, Value::Null) => Ok(taken.clone()),
            both => panic!("one file is taken or refused: {both:?}"),
        }
    }

    fn digest(&self) -> Value {
        self.story.call("book_describe", json!({}))["digest"].clone()
    }

    /// Refuses a file, and is what it was.
    fn refuses(&self, file: &str, because: FailureCode, why: &str) {
        let before = self.digest();
        assert_eq!(self.takes(file), Err(because), "{why}");
        assert_eq!(self.digest(), before, "a refused file changes nothing: {why}");
    }

    pub(crate) fn finishes(&self, id: &Value) -> Value {
        let themes = json!(["pleegzorg", "eigen:Nacht op de groep"]);
        let stays =
            |text: &str| json!({ "text": text, "only": null, "how": { "kind": "justify", "why": "verzonnen" } });
        let decisions: Vec<Value> = SIX.map(stays).to_vec();
        let asked = json!({ "id": id, "title": "De laatste rit", "themes": themes, "decisions": decisions });
        self.story.call("archive_finish", asked)
    }

    /// The book itself, no longer on the desk.
    fn closed(&self) -> Book {
        self.story.call("book_lock", json!({}));
        Book::open(&self.path(), &Opener::Passphrase(ARCHIVE)).expect("the archive opens")
    }

    fn opens_again(&self) {
        self.story.call("book_open", json!({ "path": self.path(), "passphrase": ARCHIVE }));
    }
}

fn code(failure: &Value) -> FailureCode {
    serde_json::from_value(failure["code"].clone()).expect("a code of the list")
}

/// Everything a team of six says and writes that nobody releases: none of it may reach an archive.
pub(crate) const UNRELEASED: [&str; 7] =
    ["MERK-PRIVE", "MERK-ROL", "MERK-INGEVING", "MERK-BEELD", "MERK-VERSCHOVEN", "MERK-VRAAG", "MERK-ANTWOORD"];

/// A team of six after its session. One releases nothing, three without a name, two with their alias, one of whom
/// brought the case and lets its text be kept.
pub(crate) struct Team {
    story: Story,
    kept: Value,
    codes: Vec<String>,
}

impl Team {
    pub(crate) fn new() -> Self {
        let mut story = Story::new().session();
        for who in SIX {
            story = story.participant(who);
        }
        story = story.voice("jongere");
        let voice = "Stem van de jongere";
        story.call("participant_update", story.changed(&story.id("Joris"), "owner", json!(true)));
        story.call("participant_update", story.changed(&story.id(voice), "written_by", json!(story.id("Fenna"))));
        for who in SIX {
            let mark = |what: &str| format!("MERK-{what}-{who}");
            story.call("participant_update", story.changed(&story.id(who), "role", json!(mark("ROL"))));
            let thought = json!({ "first_thought": mark("INGEVING") });
            story.closes_sheet(who, json!({ "kind": "first_thought" }), thought);
            story.writes_with(who, virtues(&["trouw", "eigen:Nabijheid"], &mark("DEUGD")), &mark("PRIVE"), false);
            story.writes(who, options(&[&mark("OPTIE")]));
        }
        story.writes(voice, virtues(&["geduld"], "MERK-DEUGD-STEM"));
        story.opens("handelingen");
        story.opens("deugden");
        let things = ["Joris", "Fenna", "Bram"].map(|who| json!({ "participant": story.id(who), "place": 0 }));
        let joined =
            json!({ "session": story.session, "lens": "handelingen", "things": things, "label": "samen" });
        story.call("things_join", joined);
        let asked =
            json!({ "session": story.session, "id": null, "question": "MERK-VRAAG", "answer": "MERK-ANTWOORD" });
        story.call("clarification_save", asked);
        story.call("note_save", json!({ "session": story.session, "phase": "oogst", "text": "MERK-OOGST" }));
        story.go("oogst");
        for who in SIX {
            let picture =
                json!({ "good_work": format!("MERK-BEELD-{who}"), "shifted": format!("MERK-VERSCHOVEN-{who}") });
            story.closes_sheet(who, json!({ "kind": "own_picture" }), json!({ "own_picture": picture }));
        }
        let mut codes = Vec::new();
        for who in ["Sanne", "Mohamed", "Irene"] {
            codes.push(story.releases(who, &[("deugden", "nameless")]));
        }
        let with_alias = [("deugden", "alias"), ("handelingen", "alias")];
        codes.push(story.releases_with("Joris", &with_alias, json!({ "case": true })));
        codes.push(story.releases("Fenna", &with_alias));
        let closed = story.closes(true);
        Self { kept: closed["kept"].clone(), codes, story }
    }

    pub(crate) fn deposits(&self, to: &str) -> Value {
        self.story.call("deposit_make", json!({ "kept": self.kept, "to": to }))
    }
}

/// What such a team sends, made once: its deposit without encryption, and the withdraw codes, Fenna's last.
struct Sent {
    plain: Value,
    kept: Value,
    codes: Vec<String>,
}

static SENT: LazyLock<Sent> = LazyLock::new(|| {
    let (team, secret) = (Team::new(), Identity::generate());
    let made = team.deposits(&secret.to_public().to_string());
    Sent { plain: decrypted(&text(&made["text"]), &secret), kept: team.kept.clone(), codes: team.codes }
});

impl Sent {
    /// The deposit for an archive.
    fn to(&self, archive: &Archive) -> String {
        forged(&self.plain, &archive.key())
    }

    fn fenna(&self) -> &String {
        self.codes.last().expect("everybody who released has a code")
    }
}

/// A deposit as its archive reads it.
fn decrypted(file: &str, secret: &Identity) -> Value {
    let plain = age::decrypt(secret, file.as_bytes()).expect("its archive opens it");
    serde_json::from_slice(&plain).expect("a deposit is JSON")
}

/// Whatever somebody puts in a file, encrypted to an archive as anybody can.
fn forged(plain: &Value, to: &str) -> String {
    let key: Recipient = to.parse().expect("a public key");
    age::encrypt_and_armor(&key, plain.to_string().as_bytes()).expect("anybody can encrypt")
}

/// Every text in a document, keys left out.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| strings(one, found)),
        Value::Object(all) => all.values().for_each(|one| strings(one, found)),
        _ => {}
    }
}

/// How long the log is.
fn entries(story: &Story) -> u64 {
    story.call("book_describe", json!({}))["log"]["count"].as_u64().expect("a number")
}

/// Why something can't be done now.
fn why(story: &Story, name: &str, request: Value) -> String {
    let failure = story.failure(name, request);
    assert_eq!(failure.code, FailureCode::NotNow, "{name}");
    text(&failure.detail.expect("it says why")["why"])
}
