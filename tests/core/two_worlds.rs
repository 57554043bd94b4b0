//! The rule of the house. Two books that differ only in sealed text answer every command, for every role and phase,
//! events and errors included, byte for byte the same. A command that is not in `requests` fails the test.
//!
//! Left out, because there the text goes to its writer during their own turn: `turn_open` on the own picture and on
//! one's own words, from Eigen beeld on. `turns.rs` tells what those may hold. As a participant asks the device of Bram,
//! who wrote nothing: it tries every seat, and what is his is the same in both worlds.
mod requests;

use casebook::api::COMMANDS;
use casebook::api::role::Role;
use casebook::domain::locale::Locale;
use casusboek_tests::story::{PHASES, Story, draft, file, options, released, text};
use requests::requests;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const LENSES: [&str; 5] = ["handelingen", "kennis", "identiteit", "deugden", "vrijheid"];
/// The lens that is open in both worlds; in it one answer is kept closed and one was skipped.
const OPEN: &str = "deugden";

/// An id that is of nothing.
const STRANGER: &str = "00000000-0000-7000-8000-00000000dead";

/// What is sealed in one world. Also other choices and other numbers, not only other words.
struct Sealed {
    marker: &'static str,
    virtue: &'static str,
    recognise: &'static str,
    room: u8,
    doubt: bool,
}

const WORLDS: [Sealed; 2] = [
    Sealed { marker: "ALFA-geheim", virtue: "moed", recognise: "kind", room: 1, doubt: false },
    Sealed {
        marker: "BRAVO-heel-iets-anders-en-langer",
        virtue: "geduld",
        recognise: "organisatie",
        room: 9,
        doubt: true,
    },
];

fn sealed_body(sealed: &Sealed, lens: &str, who: &str) -> Value {
    let marker = format!("{} {who} {lens}", sealed.marker);
    match lens {
        "handelingen" => json!({ "lens": lens, "options": [{ "id": null, "text": marker, "skill": marker }] }),
        "kennis" => json!({ "lens": lens, "items": [
            { "text": marker, "kind": "know", "source": "ervaring", "certainty": null } ] }),
        "identiteit" => {
            json!({ "lens": lens, "recognise": [sealed.recognise], "known_as": marker, "text": marker })
        }
        "deugden" => json!({ "lens": lens, "virtues": [sealed.virtue], "at_stake": marker, "cost": marker }),
        _ => json!({ "lens": lens, "thinking": sealed.room, "acting": sealed.room, "limits": [
            { "text": marker, "kind": "wet", "hard": sealed.doubt } ] }),
    }
}

/// Joris and Sanne write everything; Irene is still busy; Noor skipped with words; a voice; Bram on paper.
fn written(folder: &Path, sealed: &Sealed) -> Story {
    let story = Story::at(folder)
        .session()
        .participant("Joris")
        .participant("Sanne")
        .participant("Noor")
        .on_paper("Bram")
        .voice("jongere");
    story.call("participant_update", story.changed(&story.id("Joris"), "owner", json!(true)));
    for who in ["Joris", "Sanne", "Noor"] {
        story.call("turn_open", story.turn(who, json!({ "kind": "first_thought" }), None));
        let thought = format!("{} {who} eerste", sealed.marker);
        story.call(
            "turn_save",
            json!({ "answers": [], "first_thought": thought, "own_picture": null, "stances": [] }),
        );
        story.call("turn_seal", json!({ "skip": false, "sign": (who == "Sanne").then_some("1357") }));
    }
    for lens in LENSES {
        for who in ["Joris", "Sanne", "Noor", "Stem van de jongere"] {
            // In the open lens Joris wrote the same in both worlds; only what is his alone differs.
            let same = lens == OPEN && (who == "Joris" || who == "Stem van de jongere");
            let body = if same {
                json!({ "lens": "deugden", "virtues": ["trouw"], "at_stake": "dit is open", "cost": "" })
            } else {
                sealed_body(sealed, lens, who)
            };
            let sign = (who == "Sanne").then_some("1357");
            story.call("turn_open", story.turn(who, json!({ "kind": "lens", "lens": lens }), sign));
            let mut written =
                draft(body, &format!("{} {who} prive", sealed.marker), lens == OPEN && who == "Sanne");
            written["answers"][0]["doubt"] = json!(!same && sealed.doubt);
            story.call("turn_save", written);
            story.call("turn_seal", json!({ "skip": lens == OPEN && who == "Noor", "sign": null }));
        }
    }
    story.opens(OPEN);
    story.go("eigen_beeld");
    for who in ["Joris", "Noor"] {
        story.call("turn_open", story.turn(who, json!({ "kind": "own_picture" }), None));
        let picture = json!({ "good_work": sealed.marker, "shifted": sealed.marker });
        story.call(
            "turn_save",
            json!({ "answers": [], "first_thought": null, "own_picture": picture, "stances": [] }),
        );
        story.call("turn_seal", json!({ "skip": false, "sign": null }));
    }
    story
}

/// The same; and what each lets be kept is sealed too: in one world much, in the other nothing.
fn world(folder: &Path, sealed: &Sealed) -> Story {
    let story = written(folder, sealed);
    story.go("oogst");
    for who in ["Joris", "Noor"] {
        let choices = json!({
            "answers": if sealed.doubt && who == "Joris" {
                json!([{ "seat": story.id(who), "lens": OPEN, "keep": "alias" }])
            } else {
                json!([])
            },
            "practice": sealed.doubt, "case": sealed.doubt && who == "Joris", "clarifications": false,
            "objects": sealed.doubt,
        });
        story.call("turn_open", story.turn(who, json!({ "kind": "release" }), None));
        story.call("turn_save", released(choices));
        story.call("turn_seal", json!({ "skip": false, "sign": null }));
    }
    story.go("aankomen");
    story
}

/// Who is asked about, looked up once.
struct Cast {
    people: [String; 5],
    case: Value,
    /// The first conversation starter; null when there is none.
    starter: Value,
}

impl Cast {
    fn of(story: &Story) -> Self {
        Self {
            people: ["Joris", "Sanne", "Noor", "Bram", "Stem van de jongere"].map(|who| story.id(who)),
            case: story.view()["case"]["id"].clone(),
            starter: story.compared()["talks"][0]["starter"].clone(),
        }
    }
}

/// Every file of a folder that was taken out.
fn taken_out(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for file in fs::read_dir(folder).expect("the folder reads").flatten() {
        if file.path().is_dir() {
            all.extend(taken_out(&file.path()));
        } else {
            let text = fs::read_to_string(file.path()).expect("it is text");
            all.push(format!("{} {text}", file.path().display()));
        }
    }
    all.sort();
    all
}

/// A report that was made, taken and read.
fn reported(story: &Story, job: &Value) -> String {
    let taken = story.call("report_take", job.clone());
    format!("{} {}", taken["file"], String::from_utf8_lossy(&file(&taken)))
}

/// Everything a world says: each answer, failure and event, in order.
fn transcript(story: &Story) -> Vec<String> {
    let mut said = Vec::new();
    let cast = Cast::of(story);
    story.opens_room();
    story.device.set(Some(story.sits("Bram").id));
    story.events();
    for phase in PHASES {
        story.go(phase);
        for role in Role::ALL {
            for (name, _) in COMMANDS {
                for request in requests(story, &cast, name, phase) {
                    let asked = request.to_string();
                    let answer = story.call_as(role, name, request);
                    let answer = match answer {
                        Ok(value) if !value["job"].is_null() && value["kind"].is_null() => {
                            let ended = story.ended(&value);
                            if *name == "report_make" && ended["outcome"] == "done" {
                                said.push(reported(story, &value));
                            }
                            if *name == "book_export" && ended["outcome"] == "done" {
                                said.extend(taken_out(Path::new(&text(&ended["made"]["path"]))));
                            }
                            ended.to_string()
                        }
                        Ok(value) => value.to_string(),
                        Err(failure) => format!("{failure:?} {}", failure.sentence(Locale::Nl)),
                    };
                    said.push(format!("{phase} {role:?} {name} {asked} -> {answer}"));
                }
                said.extend(story.events().iter().map(|event| format!("{phase} {role:?} {name} event {event:?}")));
            }
        }
    }
    said
}

/// Everything two worlds say that `make` makes in the same folder; they must say the same.
fn alike<T>(differ: &[T; 2], make: impl Fn(&Path, &T) -> Story) -> Vec<String> {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let folder = temp.path().join("wereld");
    let mut worlds = differ.iter().map(|in_this| {
        let story = make(&folder, in_this);
        let said = transcript(&story);
        drop(story);
        fs::remove_dir_all(&folder).expect("the folder is ours");
        said
    });
    let (one, other) = (worlds.next().expect("two worlds"), worlds.next().expect("two worlds"));
    assert_eq!(one.len(), other.len(), "both worlds were asked the same");
    for (one, other) in one.iter().zip(&other) {
        assert_eq!(one, other, "a command tells the two worlds apart");
    }
    let answered = one.iter().filter(|line| line.contains("-> {") || line.contains("-> [")).count();
    assert!(answered > 200, "only {answered} calls were answered: the test asks the wrong things");
    for name in ["book_verify", "backup_make", "backup_restore", "book_export", "report_make"] {
        let done = |line: &String| line.contains(&format!(" {name} ")) && line.contains(r#""outcome":"done""#);
        assert!(one.iter().any(done), "{name} was done in both worlds");
    }
    let changed = |line: &String| line.contains(" passphrase_change ") && line.contains("recovery_code");
    assert!(one.iter().any(changed), "the passphrase was changed in both worlds");
    one
}

#[test]
fn two_worlds_that_differ_only_in_what_is_sealed_say_the_same() {
    for said in alike(&WORLDS, world) {
        for sealed in WORLDS {
            assert!(!said.contains(sealed.marker), "sealed text came out: {said}");
        }
    }
}

/// Handelingen is open and the same; the stances on it are taken, and not opened.
fn world_of_stances(folder: &Path, taken: &[&str; 4]) -> Story {
    let story =
        Story::at(folder).session().participant("Joris").participant("Sanne").participant("Noor").on_paper("Bram");
    let story = story.voice("jongere");
    for who in ["Joris", "Sanne"] {
        story.writes(who, options(&["bellen", "langsgaan"]));
    }
    story.opens("handelingen");
    story.call("stances_begin", json!({ "session": story.session }));
    let named = story.compared()["comparison"]["options"].clone();
    for (who, stance) in ["Joris", "Sanne", "Noor", "Stem van de jongere"].into_iter().zip(taken) {
        story.call("turn_open", story.turn(who, json!({ "kind": "stances" }), None));
        let unsure = &named[if *stance == "would" { 1 } else { 2 }];
        let taken = json!([
            { "option": named[0]["id"], "stance": stance },
            { "option": unsure["id"], "stance": "doubt" },
        ]);
        story.call(
            "turn_save",
            json!({ "answers": [], "first_thought": null, "own_picture": null, "stances": taken }),
        );
        story.call("turn_seal", json!({ "skip": false, "sign": null }));
    }
    story.go("aankomen");
    story
}

#[test]
fn two_worlds_that_differ_only_in_unopened_stances_say_the_same() {
    let worlds = [["would", "would_not", "would", "doubt"], ["would_not", "would", "doubt", "would"]];
    alike(&worlds, world_of_stances);
}

#[test]
fn two_worlds_that_differ_only_in_what_stayed_sealed_keep_the_same() {
    let worlds = WORLDS.map(|sealed| {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let story = written(temp.path(), &sealed);
        story.go("oogst");
        story.releases_with("Joris", &[(OPEN, "alias")], json!({ "case": true, "clarifications": true }));
        let closed = story.closes(true);
        let kept = story.call("kept_get", json!({ "kept": closed["kept"] }));
        assert!(!kept.to_string().contains(sealed.marker), "sealed text was kept: {kept}");
        // The digest is over every row of what a book holds.
        [closed, kept, story.call("kept_list", json!({})), story.call("book_describe", json!({}))]
    });
    assert_eq!(worlds[0], worlds[1]);
}

#[test]
fn opening_a_lens_tells_that_lens_and_nothing_else_that_is_sealed() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let sealed = &WORLDS[0];
    let story = world(temp.path(), sealed);
    story.opens("kennis");
    let compared = story.compared().to_string();
    assert!(compared.contains("ALFA-geheim Joris kennis"), "what was opened is there");
    for lens in ["handelingen", "identiteit", "vrijheid", "prive", "eerste"] {
        let text = format!("{} Joris {lens}", sealed.marker);
        assert!(!compared.contains(&text), "{text} came along");
    }
    assert!(text(&story.view()["phase"]) == "kennis");
}
