//! `make bench`: how the core does beside the least it could do, in the same run. Read the ratios, not the times.
use casusboek_tests::story::{PASSPHRASE, Story, draft, options, virtues};
use rusqlite::{Connection, params};
use serde_json::json;
use std::time::{Duration, Instant};

/// Runs of each measurement.
const RUNS: usize = 200;

/// The middle of many runs.
fn median(mut run: impl FnMut(usize)) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|turn| {
            let start = Instant::now();
            run(turn);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

fn tell(what: &str, ours: Duration, least: Duration, beside: &str) {
    let ratio = ours.as_secs_f64() / least.as_secs_f64();
    println!("{what:<34} {ours:>10.1?}   {ratio:>5.2} x {beside} ({least:.1?})");
}

fn main() {
    autosave();
    opening();
    comparing();
}

/// A save of one form, beside one insert of the same bytes in a bare SQLCipher file with the same settings.
fn autosave() {
    let story = Story::new().session().participant("Joris");
    let text = "Ik wil haar niet laten vallen op het moment dat het papier zegt dat ik klaar ben. ".repeat(25);
    story.call("turn_open", story.turn("Joris", json!({ "kind": "lens", "lens": "deugden" }), None));
    let ours = median(|turn| {
        story.call("turn_save", draft(virtues(&["trouw"], &format!("{text}{turn}")), "", false));
    });
    let bare = Connection::open(story.folder().join("kaal.db")).expect("a file opens");
    bare.execute_batch(
        "PRAGMA key = \"x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'\";
         PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
         CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT) STRICT;",
    )
    .expect("a bare table is made");
    let least = median(|turn| {
        bare.execute("INSERT OR REPLACE INTO one VALUES (1, ?1)", params![format!("{text}{turn}")])
            .expect("it is kept");
    });
    tell("autosave of 2,000 characters", ours, least, "one bare SQLCipher commit");
}

/// Opening a book, beside the key derivation it cannot do without.
fn opening() {
    let story = Story::new();
    let open = json!({ "path": story.path(), "passphrase": PASSPHRASE });
    let few = |run: &mut dyn FnMut()| {
        let mut times: Vec<Duration> = (0..9)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        times[4]
    };
    story.call("book_lock", json!({}));
    let ours = few(&mut || {
        story.call("book_open", open.clone());
        story.call("book_lock", json!({}));
    });
    let least = few(&mut || {
        let _ = casebook::store::key::Key::newest(PASSPHRASE, &[7; 16]);
    });
    tell("opening a book", ours, least, "the key derivation");
}

/// The comparison of eight people at five lenses with 2,000 characters each, beside the JSON it becomes.
fn comparing() {
    let mut story = Story::new().session();
    for seat in 1..=8 {
        story = story.participant(&format!("Collega {seat}"));
    }
    let text = "a".repeat(2_000);
    for seat in 1..=8 {
        let who = format!("Collega {seat}");
        story.writes(&who, options(&[&text]));
        story.writes(
            &who,
            json!({ "lens": "kennis", "items": [
            { "text": text, "kind": "know", "source": "ervaring", "certainty": null } ] }),
        );
        story.writes(&who, json!({ "lens": "identiteit", "recognise": ["kind"], "known_as": "", "text": text }));
        story.writes(&who, virtues(&["trouw", "moed", "geduld"], &text));
        story.writes(
            &who,
            json!({ "lens": "vrijheid", "thinking": seat, "acting": 10 - seat, "limits": [
            { "text": text, "kind": "wet", "hard": true } ] }),
        );
    }
    for lens in ["handelingen", "kennis", "identiteit", "deugden", "vrijheid"] {
        story.opens(lens);
    }
    let ours = median(|_| {
        story.compared();
    });
    let compared = story.compared();
    let least = median(|_| {
        let _ = compared.to_string();
    });
    tell("comparing 8 x 5 x 2,000", ours, least, "writing it as JSON");
}
