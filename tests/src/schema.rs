//! A book of every version of the schema, as an app of that version wrote it, and what each migration was then.
//!
//! What was shipped never changes: neither the migration nor its books. Only the newest version, as long as nobody has
//! it, may be written anew.
use crate::story::{PASSPHRASE, Story, all_stay, options, text, virtues};
use casebook::store::book::Kind;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The own sign of Joris in these books.
pub const SIGN: &str = "2580";

/// What stands above the list.
const ABOVE: &str = "\
# SHA-256 of each migration, its file, and the version of the app that brought it to people: - as long as none did.
# See README.md before you change a line.
";
/// In the list: nobody has this version yet.
const NOT_SHIPPED: &str = "-";

/// One migration, as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its file.
    pub file: String,
    /// SHA-256 in hex of what stands in it.
    pub sha256: String,
    /// The version of the app that brought it to people; null as long as none did.
    pub shipped: Option<String>,
}

/// A book in the fixtures.
#[derive(Debug)]
pub struct Fixture {
    /// Where it lies.
    pub book: PathBuf,
    /// The version of its schema.
    pub version: u32,
    /// Texts that stand in it.
    pub texts: Vec<String>,
}

/// Where books and list lie.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schema")
}

/// The list of migrations, oldest first.
pub fn listed() -> Vec<Migration> {
    let list = fs::read_to_string(folder().join("migrations.txt")).unwrap_or_default();
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split_whitespace().collect::<Vec<&str>>()[..] {
            [sha256, file, shipped] => Migration {
                file: file.to_owned(),
                sha256: sha256.to_owned(),
                shipped: (shipped != NOT_SHIPPED).then(|| shipped.to_owned()),
            },
            _ => panic!("a line of migrations.txt has a hash, a file and a version: {line}"),
        })
        .collect()
}

/// Every migration there is, oldest first: its file, and SHA-256 in hex of what stands in it.
pub fn there() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../casebook/src/store/migrations");
    let mut all: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the folder of the migrations reads")
        .flatten()
        .map(|file| {
            let sql = fs::read(file.path()).expect("a migration reads");
            (file.file_name().to_string_lossy().into_owned(), HEXLOWER.encode(&Sha256::digest(sql)))
        })
        .collect();
    all.sort();
    all
}

/// Every book in the fixtures, oldest first.
pub fn fixtures() -> Vec<Fixture> {
    let mut all: Vec<Fixture> = fs::read_dir(folder())
        .expect("the folder of the fixtures reads")
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "casusboek"))
        .map(|book| {
            let name = book.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let version = name.split('-').next().and_then(|number| number.parse().ok());
            let texts = fs::read_to_string(book.with_extension("txt")).expect("each book has its texts beside it");
            Fixture {
                version: version.expect("a book is called after the version of its schema"),
                texts: texts.lines().map(str::to_owned).collect(),
                book,
            }
        })
        .collect();
    all.sort_by(|one, other| (one.version, &one.book).cmp(&(other.version, &other.book)));
    all
}

/// Writes the books of the newest version, and the list.
///
/// # Errors
/// A migration that was shipped is not what it was, or is gone; nothing was written.
pub fn renew() -> Result<(), String> {
    let (there, listed) = (there(), listed());
    for shipped in listed.iter().filter(|one| one.shipped.is_some()) {
        if !there.contains(&(shipped.file.clone(), shipped.sha256.clone())) {
            return Err(was_shipped(shipped));
        }
    }
    let newest = casebook::store::migrate::SCHEMA;
    if let Some(Migration { shipped: Some(version), file, .. }) = listed.get(newest as usize - 1) {
        return Err(format!("Nothing to do: {file} was shipped in {version}, and its books are real ones."));
    }
    fs::create_dir_all(folder()).map_err(|error| error.to_string())?;
    write_books(newest).map_err(|error| error.to_string())?;
    let lines: Vec<String> = there
        .into_iter()
        .map(|(file, sha256)| {
            let known = listed.iter().find(|one| one.file == file);
            let shipped = known.and_then(|one| one.shipped.as_deref()).unwrap_or(NOT_SHIPPED);
            format!("{sha256} {file} {shipped}\n")
        })
        .collect();
    fs::write(folder().join("migrations.txt"), format!("{ABOVE}{}", lines.concat()))
        .map_err(|error| error.to_string())
}

/// What to do when a migration that people have is not what it was.
pub fn was_shipped(one: &Migration) -> String {
    format!(
        "{} was shipped in {}, and is not what it was then. Books of that version lie on people's laptops: they ran the \
         old file and will never run this one. Put it back as it was, and write the change as a new migration.",
        one.file,
        one.shipped.as_deref().unwrap_or_default(),
    )
}

fn write_books(version: u32) -> std::io::Result<()> {
    let temp = tempfile::tempdir()?;
    let mut team = Story::at(temp.path());
    let archive_folder = temp.path().join("archief");
    fs::create_dir_all(&archive_folder)?;
    let archive = Story::without_book(&archive_folder);
    let archive_book = archive_folder.join("archief.casusboek");
    archive.app.create_at(&archive_book, Kind::Archive, PASSPHRASE).expect("an archive is made");
    let kept = keeps(&mut team);
    let archived = deposits(&team, &archive, &kept);
    let written = writes(&mut team);
    for story in [&team, &archive] {
        story.call("book_lock", json!({}));
    }
    for (name, book, texts) in
        [("team", team.path(), [KEPT.as_slice(), &written].concat()), ("archive", archive_book, archived)]
    {
        let to = folder().join(format!("{version}-{name}.casusboek"));
        fs::copy(book, &to)?;
        fs::write(to.with_extension("txt"), texts.join("\n") + "\n")?;
    }
    Ok(())
}

/// What was kept in a team's book.
const KEPT: [&str; 4] = ["De laatste rit", "MERK-JORIS", "een bewaarde notitie", "een bewaarde vraag"];

/// A session that was closed, with something kept of it and something taken back.
fn keeps(team: &mut Story) -> Value {
    *team = std::mem::take(team).session().participant("Joris").participant("Sanne");
    team.call("participant_update", team.changed(&team.id("Joris"), "owner", json!(true)));
    for who in ["Joris", "Sanne"] {
        team.writes(who, virtues(&["trouw"], &format!("MERK-{}", who.to_uppercase())));
    }
    team.opens("deugden");
    team.call("note_save", json!({ "session": team.session, "phase": "oogst", "text": "een bewaarde notitie" }));
    let asked = json!({ "session": team.session, "id": null, "question": "een bewaarde vraag", "answer": "ja" });
    team.call("clarification_save", asked);
    team.go("oogst");
    let more = json!({ "case": true, "clarifications": true });
    team.releases_with("Joris", &[("deugden", "alias")], more);
    let back = team.releases("Sanne", &[("deugden", "alias")]);
    let kept = team.closes(true)["kept"].clone();
    team.call("withdraw", json!({ "code": back }));
    kept
}

/// The same on its way to an archive, and archived there. Gives its texts.
fn deposits(team: &Story, archive: &Story, kept: &Value) -> Vec<&'static str> {
    let key = archive.call("archive_key", json!({}))["key"].clone();
    team.call("archive_adopt", json!({ "text": key }));
    let deposit = team.call("deposit_make", json!({ "kept": kept, "to": null }));
    let files = json!([{ "file": "post", "text": deposit["text"] }]);
    let taken = archive.call("deposit_take", json!({ "files": files }))["taken"][0].clone();
    let asked = json!({ "id": taken["id"], "title": "De laatste rit", "themes": ["pleegzorg"] });
    let found = archive.call("archive_check", asked.clone());
    let mut finished = asked;
    finished["decisions"] = all_stay(&found);
    archive.call("archive_finish", finished);
    KEPT.to_vec()
}

/// A session in the middle of it, with something of everything. Gives its texts.
fn writes(team: &mut Story) -> Vec<&'static str> {
    *team = std::mem::take(team)
        .session()
        .participant("Joris")
        .participant("Sanne")
        .on_paper("Irene")
        .voice("jongere");
    let joris = team.id("Joris");
    let members = json!([{ "alias": "Joris", "role": "een vaste rol" }, { "alias": "Sanne", "role": "" }]);
    team.call("team_save", json!({ "team": null, "name": "een vaste groep", "members": members }));
    let group = team.call("team_list", json!({}))["teams"][0]["id"].clone();
    team.call("team_seat", json!({ "session": team.session, "team": group }));
    team.call("participant_update", team.changed(&joris, "owner", json!(true)));
    let seal = |skip: bool| team.call("turn_seal", json!({ "skip": skip, "sign": SIGN }));
    let opens = |sheet: Value| team.call("turn_open", team.turn("Joris", sheet, Some(SIGN)));
    let saves = |field: &str, value: Value| {
        let mut save =
            json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": [], "release": null });
        save[field] = value;
        team.call("turn_save", save)
    };
    opens(json!({ "kind": "first_thought" }));
    saves("first_thought", json!("een eerste ingeving"));
    seal(false);
    let said = |lens: &str, body: Value, private: &str| {
        opens(json!({ "kind": "lens", "lens": lens }));
        saves("answers", json!([{ "body": body, "doubt": true, "keep_closed": false, "private": private }]));
        seal(false);
    };
    said("handelingen", options(&["nog een keer bellen"]), "alleen voor Joris");
    said("deugden", virtues(&["moed", "eigen:Nabijheid"], "een verzegeld antwoord"), "");
    team.writes("Sanne", options(&["een warme overdracht"]));
    team.opens("handelingen");
    let body = json!({ "lens": "kennis", "items": [{ "text": "van papier gelezen", "kind": "miss" }] });
    let room = json!({
        "lens": "vrijheid", "thinking": 7, "acting": 3, "limits": [{ "text": "de wachtlijst", "kind": "keten", "hard": true }],
    });
    team.writes("Sanne", room);
    team.opens("kennis");
    team.opens("vrijheid");
    let note = json!({
        "session": team.session, "participant": team.id("Irene"), "body": body, "doubt": false, "skipped": false,
    });
    team.call("paper_note", note);
    let add = json!({
        "session": team.session, "participant": joris, "lens": "handelingen", "text": "een toevoeging achteraf",
    });
    team.call("addition_add", add);
    team.call("own_course_save", json!({ "session": team.session, "text": "wat Joris toen deed" }));
    let session = json!({ "session": team.session });
    team.call("stances_begin", session.clone());
    team.call("stances_open", session);
    let rows = team.compared()["comparison"]["options"].clone();
    let stance = json!({
        "session": team.session, "participant": team.id("Irene"), "option": rows[0]["id"], "stance": "would",
    });
    team.call("stance_take", stance);
    let things = ["Joris", "Sanne"].map(|who| json!({ "participant": team.id(who), "place": 0 }));
    let joined = json!({
        "session": team.session, "lens": "handelingen", "things": things, "label": "er samen zijn",
    });
    team.call("things_join", joined);
    if let Some(starter) = team.compared()["talks"][0]["starter"].as_str() {
        let talk = json!({ "session": team.session, "starter": starter, "text": "waar ze over praatten" });
        team.call("talk_note", talk);
    }
    team.call("note_save", json!({ "session": team.session, "phase": "casus", "text": "een notitie van allen" }));
    let asked = json!({ "session": team.session, "id": null, "question": "Sinds wanneer?", "answer": "een jaar" });
    team.call("clarification_save", asked);
    team.call("look_back_set", json!({ "session": team.session, "on": "2027-01-31" }));
    team.go("eigen_beeld");
    opens(json!({ "kind": "own_picture" }));
    saves("own_picture", json!({ "good_work": "een eigen beeld", "shifted": "iets verschoof" }));
    seal(false);
    assert_eq!(text(&team.view()["phase"]), "eigen_beeld");
    vec![
        "een vaste groep",
        "een vaste rol",
        "een eerste ingeving",
        "nog een keer bellen",
        "alleen voor Joris",
        "een verzegeld antwoord",
        "een warme overdracht",
        "van papier gelezen",
        "de wachtlijst",
        "een toevoeging achteraf",
        "wat Joris toen deed",
        "er samen zijn",
        "een notitie van allen",
        "Sinds wanneer?",
        "een jaar",
        "een eigen beeld",
        "iets verschoof",
    ]
}
