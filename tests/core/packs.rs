//! Packs in a book: what comes in, what stays, and that nobody sees how others saw a case before the group wrote.
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casusboek_tests::story::{PASSPHRASE, Story, options, text, virtues};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands in the perspectives and nowhere else, per lens.
const MARKS: [(&str, &str); 5] = [
    ("handelingen", "MERKHANDELING"),
    ("kennis", "MERKKENNIS"),
    ("identiteit", "MERKIDENTITEIT"),
    ("deugden", "MERKDEUGD"),
    ("vrijheid", "MERKVRIJHEID"),
];

fn meta(version: &str) -> String {
    format!(
        "id = \"team.proef\"\nversion = \"{version}\"\nformat = 1\ntitle = \"Proef\"\nlanguage = \"nl\"\n\
         author = \"Een trainer\"\nlicence = \"CC0-1.0\"\nsource = \"eigen tekst\"\nfiction = \"Alles is verzonnen.\"\n"
    )
}

fn case(key: &str, moment: &str, perspectives: &str) -> String {
    format!(
        "+++\nid = \"{key}\"\ntitle = \"Casus {key}\"\nfictitious = true\n+++\n\n## Moment\n\n{moment}\n\n\
         ## Vraag\n\nWat neem ik aan?\n{perspectives}"
    )
}

/// Two who see it: Wendy through every lens, Karim through two.
fn perspectives() -> String {
    "
## Perspectief: Wendy, buurvrouw

### Handelingen
- MERKHANDELING ik bel haar school.

### Kennis
- MERKKENNIS ze slaapt slecht. (ervaring)

### Identiteit
Bekend als: MERKIDENTITEIT iemand die blijft

### Deugden
- trouw
Op het spel: MERKDEUGD haar vertrouwen.

### Vrijheid
Denken: 8
Handelen: 2
- MERKVRIJHEID mijn contract. (organisatie, hard)

## Perspectief: Karim, mentor

### Deugden
- moed
Op het spel: MERKDEUGD wat niemand zegt.

### Kennis
- MERKKENNIS ze komt op tijd.
"
    .to_owned()
}

/// A pack in a folder of its own.
fn pack(folder: &Path, version: &str, cases: &[(&str, String)]) -> PathBuf {
    let at = folder.join(format!("pakket-{version}"));
    fs::create_dir_all(at.join("cases")).expect("there is room");
    fs::write(at.join("pack.toml"), meta(version)).expect("it is written");
    for (key, text) in cases {
        fs::write(at.join("cases").join(format!("{key}.md")), text).expect("it is written");
    }
    at
}

fn of(path: &Path) -> Value {
    json!({ "from": "place", "path": path })
}

fn loads(story: &Story, path: &Path) -> Value {
    story.call("pack_load", json!({ "of": of(path), "digest": null }))["plan"].clone()
}

/// What becomes of each case of a plan.
fn steps(plan: &Value) -> Vec<(String, String)> {
    let cases = plan["cases"].as_array().into_iter().flatten();
    cases.map(|case| (text(&case["key"]), text(&case["step"]))).collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(key, step)| ((*key).to_owned(), (*step).to_owned())).collect()
}

fn digest(story: &Story) -> Value {
    story.call("book_describe", json!({}))["digest"].clone()
}

/// The cases of the pack in this book, by key.
fn here(story: &Story) -> Vec<(String, String)> {
    let list = story.call("case_list", json!({}));
    let ours = list["cases"].as_array().into_iter().flatten().filter(|case| case["pack"] == "team.proef");
    ours.map(|case| (text(&case["key"]), text(&case["id"]))).collect()
}

fn id_of(story: &Story, key: &str) -> String {
    here(story).into_iter().find(|(known, _)| known == key).expect("the case is there").1
}

/// A book with the pack in it, and a session on its case with Joris, Sanne and the voice of the young person.
fn in_session() -> Story {
    let mut story = Story::new();
    let path = pack(story.folder(), "1.0.0", &[("de-sleutel", case("de-sleutel", "Toen.", &perspectives()))]);
    loads(&story, &path);
    let begun = story.call("session_start", json!({ "case": id_of(&story, "de-sleutel"), "minutes": 75 }));
    story.session = text(&begun["id"]);
    story.participant("Joris").participant("Sanne").voice("jongere")
}

#[test]
fn a_pack_is_looked_at_before_it_comes_in_and_comes_in_once() {
    let story = Story::new();
    let path =
        pack(story.folder(), "1.0.0", &[("een", case("een", "Toen.", "")), ("twee", case("twee", "Toen.", ""))]);
    let before = digest(&story);
    let seen = story.call("pack_preview", json!({ "of": of(&path) }));
    assert_eq!(steps(&seen["plan"]), pairs(&[("een", "new"), ("twee", "new")]));
    assert_eq!(digest(&story), before, "looking changes nothing");
    story.call("pack_load", json!({ "of": of(&path), "digest": seen["digest"] }));
    assert_eq!(here(&story).len(), 2);
    let loaded = digest(&story);
    assert_eq!(steps(&loads(&story, &path)), pairs(&[("een", "same"), ("twee", "same")]));
    assert_eq!(digest(&story), loaded, "loading what is there changes nothing");
    let list = story.call("pack_list", json!({}));
    let ours = list["packs"].as_array().into_iter().flatten().find(|pack| pack["about"]["id"] == "team.proef");
    assert_eq!(ours.expect("it is listed")["cases"], 2);
}

#[test]
fn what_changed_since_it_was_looked_at_is_refused() {
    let story = Story::new();
    let path = pack(story.folder(), "1.0.0", &[("een", case("een", "Toen.", ""))]);
    let seen = story.call("pack_preview", json!({ "of": of(&path) }));
    fs::write(path.join("cases/een.md"), case("een", "Iets anders.", "")).expect("it is written");
    let refused = story.failure("pack_load", json!({ "of": of(&path), "digest": seen["digest"] }));
    assert_eq!(
        (refused.code, refused.detail.expect("it says why")["why"].clone()),
        (FailureCode::NotNow, json!("changed"))
    );
    assert_eq!(here(&story).len(), 0);
}

#[test]
fn a_newer_pack_is_the_same_cases_again_and_sessions_stay() {
    let story = in_session();
    let id = id_of(&story, "de-sleutel");
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    let newer = [
        ("de-sleutel", case("de-sleutel", "Een ander moment.", &perspectives())),
        ("erbij", case("erbij", "Toen.", "")),
    ];
    let plan = loads(&story, &pack(story.folder(), "1.1.0", &newer));
    assert_eq!(plan["before"]["version"], "1.0.0");
    assert_eq!(steps(&plan), pairs(&[("de-sleutel", "changed"), ("erbij", "new")]));
    assert_eq!(id_of(&story, "de-sleutel"), id);
    assert_eq!(story.view()["case"]["moment"], "Een ander moment.");
    story.opens("deugden");
    assert_eq!(story.compared()["answers"][0]["body"]["at_stake"], "van ons");
    let only_perspectives = perspectives().replace("Denken: 8", "Denken: 7");
    let again = [("de-sleutel", case("de-sleutel", "Een ander moment.", &only_perspectives)), newer[1].clone()];
    let plan = loads(&story, &pack(story.folder(), "1.2.0", &again));
    assert_eq!(steps(&plan), pairs(&[("de-sleutel", "changed"), ("erbij", "same")]));
}

#[test]
fn what_is_no_longer_in_a_pack_goes_unless_a_session_was_held_on_it() {
    let story = in_session();
    loads(
        &story,
        &pack(
            story.folder(),
            "1.1.0",
            &[("nieuw", case("nieuw", "Toen.", "")), ("kort", case("kort", "Toen.", ""))],
        ),
    );
    let plan = loads(&story, &pack(story.folder(), "1.2.0", &[("nieuw", case("nieuw", "Toen.", ""))]));
    assert_eq!(steps(&plan), pairs(&[("nieuw", "same"), ("de-sleutel", "stays"), ("kort", "gone")]));
    let left: Vec<String> = here(&story).into_iter().map(|(key, _)| key).collect();
    assert_eq!(left, ["de-sleutel", "nieuw"]);
}

#[test]
fn a_pack_is_taken_off_and_its_sessions_stay() {
    let story = in_session();
    let id = id_of(&story, "de-sleutel");
    let path = pack(
        story.folder(),
        "1.1.0",
        &[("de-sleutel", case("de-sleutel", "Toen.", &perspectives())), ("erbij", case("erbij", "Toen.", ""))],
    );
    loads(&story, &path);
    let gone = story.call("pack_remove", json!({ "pack": "team.proef" }));
    assert_eq!((&gone["removed"], &gone["stayed"]), (&json!(1), &json!(1)));
    assert_eq!(here(&story), [("de-sleutel".to_owned(), id.clone())]);
    assert_eq!(story.view()["case"]["title"], "Casus de-sleutel");
    assert_eq!(story.refused("pack_remove", json!({ "pack": "team.proef" })), FailureCode::NotFound);
    assert_eq!(steps(&loads(&story, &path)), pairs(&[("de-sleutel", "same"), ("erbij", "new")]));
    assert_eq!(id_of(&story, "de-sleutel"), id, "it is the same case again");
}

#[test]
fn every_fault_is_told_and_nothing_comes_in() {
    let story = Story::new();
    let path =
        pack(story.folder(), "1.0.0", &[("een", case("een", "Toen.", "")), ("twee", case("een", "Toen.", ""))]);
    fs::write(path.join("cases/drie.md"), "geen kop").expect("it is written");
    let before = digest(&story);
    let seen = story.call("pack_preview", json!({ "of": of(&path) }));
    assert_eq!((seen["faults"].as_array().map(Vec::len), &seen["plan"]), (Some(2), &Value::Null));
    assert_eq!(story.refused("pack_load", json!({ "of": of(&path), "digest": null })), FailureCode::FileFault);
    let nonsense = json!({ "from": "file", "name": "x.casuspakket", "base64": "geen base64!" });
    assert_eq!(story.refused("pack_load", json!({ "of": nonsense, "digest": null })), FailureCode::InvalidInput);
    let no_zip = json!({ "from": "file", "name": "x.casuspakket", "base64": "AAAA" });
    assert_eq!(story.refused("pack_load", json!({ "of": no_zip, "digest": null })), FailureCode::FileFault);
    assert_eq!(digest(&story), before);
}

#[test]
fn an_archive_takes_no_examples() {
    let folder = tempfile::tempdir().expect("there is room");
    let story = Story::without_book(folder.path());
    let archive = json!({ "name": "Archief", "kind": "archive", "folder": null, "passphrase": PASSPHRASE });
    story.call("book_create", archive);
    let built_in = json!({ "of": { "from": "built_in" }, "digest": null });
    assert_eq!(story.refused("pack_load", built_in), FailureCode::NotNow);
}

#[test]
fn the_pack_of_the_app_is_taken_off_and_put_back_like_any_other() {
    let story = Story::new();
    let ours = story.call("pack_list", json!({}))["packs"][0].clone();
    assert_eq!((&ours["built_in"], &ours["renewed"]), (&json!(true), &json!(false)));
    let gone = story.call("pack_remove", json!({ "pack": ours["about"]["id"] }));
    assert_eq!(gone["removed"], ours["cases"]);
    assert_eq!(story.call("case_list", json!({}))["cases"], json!([]));
    let back = story.call("pack_load", json!({ "of": { "from": "built_in" }, "digest": null }));
    assert_eq!(json!(back["plan"]["cases"].as_array().map(Vec::len)), ours["cases"]);
}

/// Everything that can be read of a book while a session runs, in every role.
fn everything_read(story: &Story) -> String {
    let session = json!({ "session": story.session });
    let case = story.view()["case"]["id"].clone();
    let seats = story.view()["participants"].clone();
    let (one, other) = (&seats[0]["id"], &seats[1]["id"]);
    let mut all = String::new();
    for (name, request) in [
        ("app_state", json!({})),
        ("book_describe", json!({})),
        ("case_list", json!({})),
        ("case_get", json!({ "case": case })),
        ("case_source", json!({ "case": case })),
        ("pack_list", json!({})),
        ("pack_preview", json!({ "of": { "from": "built_in" } })),
        ("session_get", session.clone()),
        ("session_list", json!({})),
        ("compare", json!({ "session": story.session, "through": null, "voices": true })),
        ("compare", json!({ "session": story.session, "through": one, "voices": false })),
        ("compare_pair", json!({ "session": story.session, "left": one, "right": other })),
        ("big_screen", json!({})),
        ("report_check", json!({ "of": story.of_session(), "kind": "team" })),
    ] {
        for role in [Role::Main, Role::Projector, Role::Cli] {
            match story.call_as(role, name, request.clone()) {
                Ok(answer) => all.push_str(&answer.to_string()),
                Err(failure) => write!(all, "{failure:?}").expect("a text takes it"),
            }
        }
    }
    let told = exported(story);
    assert!(told.contains("Wat neem ik aan?"), "the export holds the case");
    all.push_str(&told);
    all
}

fn files_in(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.push_str(&files_in(&path));
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
    all
}

#[test]
fn nobody_reads_how_others_saw_it_before_the_group_opened_that_lens() {
    let story = in_session();
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    let read = everything_read(&story);
    for (lens, mark) in MARKS {
        assert!(!read.contains(mark), "{lens} is read before it is opened");
    }
    assert!(!read.contains("Wendy") && !read.contains("Karim"), "nor who they are");
    assert_eq!(story.view()["perspectives"], 2, "that they are there may be known");
    story.opens("deugden");
    let read = everything_read(&story);
    for (lens, mark) in MARKS {
        assert_eq!(read.contains(mark), lens == "deugden", "{lens}");
    }
}

/// The answers of the comparison that stand at a seat with this name.
fn of_seat<'a>(compared: &'a Value, alias: &str) -> Vec<&'a Value> {
    let seat = compared["comparison"]["participants"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|seat| seat["alias"] == alias)
        .map(|seat| seat["id"].clone());
    let answers = compared["answers"].as_array().into_iter().flatten();
    answers.filter(|answer| seat.as_ref() == Some(&answer["participant"])).collect()
}

#[test]
fn after_the_opening_they_stand_behind_the_group_as_examples() {
    let story = in_session();
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    story.writes("Sanne", virtues(&["geduld"], "ook van ons"));
    story.opens("deugden");
    let compared = story.compared();
    let seats = compared["comparison"]["participants"].as_array().expect("there are seats").clone();
    let shown: Vec<(String, Value)> =
        seats.iter().map(|seat| (text(&seat["alias"]), seat["example"].clone())).collect();
    assert_eq!(
        shown,
        [
            ("Joris".to_owned(), Value::Null),
            ("Sanne".to_owned(), Value::Null),
            ("Stem van de jongere".to_owned(), Value::Null),
            ("Wendy".to_owned(), json!("buurvrouw")),
            ("Karim".to_owned(), json!("mentor")),
        ]
    );
    assert_eq!(of_seat(&compared, "Wendy").len(), 1, "at the opened lens only");
    assert_eq!(story.compared(), compared, "and the same at every look");
    let wendy = seats[3]["id"].clone();
    let pair =
        story.call("compare_pair", json!({ "session": story.session, "left": story.id("Joris"), "right": wendy }));
    assert_eq!(pair["rows"][0]["both"], json!(["Trouw"]));
    story.call(
        "screen_show",
        json!({ "session": story.session, "show": { "kind": "pair", "left": story.id("Joris"), "right": wendy } }),
    );
    let screen = story.call_as(Role::Projector, "big_screen", json!({})).expect("the screen shows");
    assert_eq!(
        screen["show"]["names"],
        json!([null, "Wendy (voorbeeld · buurvrouw)"]),
        "never as one of the group"
    );
    story.call("screen_show", json!({ "session": story.session, "show": { "kind": "virtues" } }));
    let screen = story.call_as(Role::Projector, "big_screen", json!({})).expect("the screen shows");
    assert!(!screen.to_string().contains("Moed"), "what stands without names is the group's own");
}

#[test]
fn they_count_for_nobody_and_nothing_is_asked_of_them() {
    let story = in_session();
    for (who, act) in [("Joris", "Ik wacht."), ("Sanne", "Ik bel.")] {
        story.writes(who, options(&[act]));
        story.writes(who, virtues(&[if who == "Joris" { "trouw" } else { "geduld" }], ""));
    }
    let without = |story: &Story, beside: bool| {
        let request = json!({
            "session": story.session, "minutes": null, "form": null, "writing": null, "way": null, "lenses": null,
            "safety": null, "projector": null, "agreed": null, "beside": beside,
        });
        story.call("session_arrange", request);
        story.compared()
    };
    story.opens("handelingen");
    story.opens("deugden");
    let (with, alone) = (without(&story, true), without(&story, false));
    assert_eq!(
        alone["comparison"]["participants"].as_array().map(Vec::len),
        Some(3),
        "the group may want them away"
    );
    assert!(!alone.to_string().contains("MERK"));
    for part in ["shared", "friction", "undiscussed"] {
        assert_eq!(with["comparison"][part], alone["comparison"][part], "{part}");
    }
    assert_eq!((&with["named"], &with["talks"]), (&alone["named"], &alone["talks"]));
    let rows = with["comparison"]["options"].as_array().expect("there are courses of action");
    assert_eq!(rows.len(), 3, "hers stands there too");
    without(&story, true);
    let option = rows[2]["id"].clone();
    let stance =
        json!({ "session": story.session, "participant": story.id("Joris"), "option": option, "stance": "would" });
    story.call("stances_begin", json!({ "session": story.session }));
    let turn = story.call("turn_open", story.turn("Joris", json!({ "kind": "stances" }), None));
    assert_eq!(turn["stances"].as_array().map(Vec::len), Some(2), "nobody takes a stance on hers");
    story.call("turn_seal", json!({ "skip": true, "sign": null }));
    story.call("stances_open", json!({ "session": story.session }));
    assert_eq!(story.refused("stance_take", stance), FailureCode::NotFound);
}

#[test]
fn they_are_gone_with_the_session_and_nothing_of_them_is_kept() {
    let story = in_session();
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    story.opens("deugden");
    story.go("oogst");
    story.releases("Joris", &[("deugden", "alias")]);
    let closed = story.closes(true);
    let kept = story.call("kept_get", json!({ "kept": closed["kept"] }));
    assert!(!kept.to_string().contains("MERK"));
    assert!(!story.compared().to_string().contains("MERK"));
}

#[test]
fn a_loose_session_keeps_its_examples_and_its_pack_when_it_is_saved() {
    let story = Story::loose().participant("Joris").participant("Sanne");
    let path = pack(story.folder(), "1.0.0", &[("de-sleutel", case("de-sleutel", "Toen.", &perspectives()))]);
    loads(&story, &path);
    story.call("case_choose", json!({ "session": story.session, "case": id_of(&story, "de-sleutel") }));
    story.writes("Joris", virtues(&["trouw"], "van ons"));
    story.opens("deugden");
    let before = story.compared();
    story.call("loose_save", json!({ "name": "Team Noord", "folder": null, "passphrase": PASSPHRASE }));
    assert_eq!(story.compared(), before);
    let packs = story.call("pack_list", json!({}));
    assert_eq!(packs["packs"].as_array().map(Vec::len), Some(2));
}

#[test]
fn an_own_case_file_brings_its_perspectives() {
    let mut story = Story::new();
    let file = case("eigen", "Toen.", &perspectives());
    let import =
        |story: &Story, text: &str| story.call("case_import", json!({ "file": "eigen.md", "text": text }));
    let id = import(&story, &file)["id"].clone();
    assert_eq!(import(&story, &file)["status"], "unchanged");
    assert_eq!(import(&story, &file.replace("Denken: 8", "Denken: 7"))["status"], "updated");
    let begun = story.call("session_start", json!({ "case": id, "minutes": 75 }));
    story.session = text(&begun["id"]);
    let story = story.participant("Joris");
    story.opens("vrijheid");
    assert_eq!(of_seat(&story.compared(), "Wendy")[0]["body"]["thinking"], 7);
}

/// What stands in an export of this book.
fn exported(story: &Story) -> String {
    let why = json!({ "kind": "justify", "why": "een proef" });
    let made = story.makes("book_export", json!({ "folder": story.backup_folder(), "details": why }));
    let folder = PathBuf::from(text(&made["path"]));
    let told = files_in(&folder);
    fs::remove_dir_all(&folder).expect("it was there");
    told
}

#[test]
fn an_own_case_is_taken_out_with_its_perspectives_but_not_while_a_session_runs_on_it() {
    let mut story = Story::new();
    let file = case("eigen", "Toen.", &perspectives());
    let id = story.call("case_import", json!({ "file": "eigen.md", "text": file }))["id"].clone();
    let told = exported(&story);
    for (lens, mark) in MARKS {
        assert_eq!(told.matches(mark).count() % 2, 0, "{lens}: as JSON and as the file it came from");
        assert!(told.contains(mark), "{lens} is taken out");
    }
    assert!(told.contains("## Perspectief: Wendy, buurvrouw"));
    let begun = story.call("session_start", json!({ "case": id, "minutes": 75 }));
    story.session = text(&begun["id"]);
    assert!(!exported(&story).contains("MERK"), "its group has not opened them");
    story.closes(false);
    assert!(exported(&story).contains("MERK"));
}

#[test]
fn a_pack_is_printed_as_cards_without_what_comes_after_the_opening() {
    let story = in_session();
    let of = json!({ "what": "pack", "pack": "team.proef" });
    let cards = String::from_utf8(story.reports(of.clone(), "cards", "md")).expect("it is text").replace('\\', "");
    assert!(cards.contains("Casus de-sleutel") && cards.contains("Deugden") && !cards.contains("MERK"));
    let asked = json!({ "of": of, "kind": "team", "format": "md", "path": null, "decisions": [] });
    assert_eq!(story.refused("report_make", asked), FailureCode::InvalidInput);
}

#[test]
fn what_fuzzing_found_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/case_file");
    let story = Story::new();
    let mut read = 0;
    for file in fs::read_dir(corpus).expect("the corpus is kept").flatten() {
        let text = fs::read_to_string(file.path()).expect("case files are text");
        if let Err(refused) = story.call_as(Role::Main, "case_import", json!({ "file": "x.md", "text": text })) {
            assert_eq!(refused.code, FailureCode::FileFault);
        }
        read += 1;
    }
    assert!(read >= 4);
}
