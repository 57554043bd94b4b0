//! What lies in an archive book, page by page: what was released and decided there, and not a byte more.
use crate::archive::{ARCHIVE, Archive, SIX, Team, UNRELEASED, strings};
use crate::pages;
use casebook::store::open::Book;
use casusboek_tests::story::text;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// Shortest run of letters that is taken for words: the lengths of values are bytes, and some of them are letters.
const WORD: usize = 5;

/// Every text in every table, as it is stored, by the name of its table; what describes the tables too. A virtual table
/// stores nothing itself: those it is made of are read.
fn stored(book: &Book) -> Vec<(String, String)> {
    let connection = book.reader();
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        .expect("it reads");
    let names: Vec<String> =
        tables.query_map([], |row| row.get(0)).expect("it reads").map(|name| name.expect("a text")).collect();
    let mut all = Vec::new();
    for table in names.into_iter().chain(["sqlite_schema".to_owned()]) {
        let mut select = connection.prepare(&format!("SELECT * FROM {table}")).expect("it reads");
        let columns = select.column_count();
        let mut rows = select.query([]).expect("it reads");
        while let Some(row) = rows.next().expect("it reads") {
            for column in 0..columns {
                if let ValueRef::Text(text) = row.get_ref(column).expect("there is a column") {
                    let text = std::str::from_utf8(text).expect("text is UTF-8").to_owned();
                    all.push((table.clone(), text));
                }
            }
        }
    }
    all
}

/// What people wrote or chose in one row: the texts of its documents, without ids, tags and digests.
fn said(stored: &[(String, String)]) -> Vec<String> {
    let mut said = Vec::new();
    for (_, text) in stored.iter().filter(|(table, _)| table == "kept" || table == "contributions") {
        match serde_json::from_str::<Value>(text) {
            Ok(document) => strings(&document, &mut said),
            Err(_) => said.push(text.clone()),
        }
    }
    let is_random = |text: &String| text.len() == 64 || (text.len() == 36 && text.matches('-').count() == 4);
    said.retain(|text| !is_random(text) && !text.is_empty());
    said.sort();
    said.dedup();
    said
}

/// The numbers of the terms of the index, as SQLite writes them: being random, some of their bytes are letters.
fn numbers(book: &Book) -> Vec<Vec<u8>> {
    let mut select = book.reader().prepare("SELECT id FROM search_terms").expect("it reads");
    let rows = select.query_map([], |row| row.get::<_, i64>(0)).expect("it reads");
    rows.map(|id| {
        let id = id.expect("a number").to_be_bytes();
        // Eight bytes, or six when that is enough.
        if id[0] == 0 && id[1] == 0 && id[2] < 0x80 { id[2..].to_vec() } else { id.to_vec() }
    })
    .collect()
}

/// The words of the index, by alphabet.
fn indexed(stored: &[(String, String)]) -> Vec<&str> {
    let kinds = ["word", "stem", "theme", "form", "lens", "state"];
    let mut words: Vec<&str> = stored
        .iter()
        .filter(|(table, text)| table == "search_terms" && !kinds.contains(&text.as_str()))
        .map(|(_, text)| text.as_str())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Every run of letters on a page that is no part of a stored value.
fn left_over(file: &Path, stored: &[(String, String)], numbers: &[Vec<u8>]) -> Vec<String> {
    let mut known: Vec<&[u8]> =
        stored.iter().map(|(_, text)| text.as_bytes()).filter(|text| text.len() + 1 >= WORD).collect();
    known.sort_by_key(|text| std::cmp::Reverse(text.len()));
    known.splice(..0, numbers.iter().map(Vec::as_slice));
    let mut left = Vec::new();
    for (_, mut page) in pages::decrypted_with(file, ARCHIVE) {
        // What begins nowhere on the page is not looked for.
        let begins: HashSet<[u8; 4]> = page.windows(4).map(|part| part.try_into().expect("four bytes")).collect();
        for text in known.iter().filter(|text| begins.contains(&text[..4])) {
            let mut from = 0;
            while let Some(at) = page[from..].windows(text.len()).position(|part| part == *text) {
                page[from + at..from + at + text.len()].fill(0);
                from += at + text.len();
            }
        }
        let runs = page.split(|byte| !byte.is_ascii_alphabetic()).filter(|run| run.len() >= WORD);
        left.extend(runs.map(|run| String::from_utf8_lossy(run).into_owned()));
    }
    left
}

fn lies(file: &Path, mark: &str) -> bool {
    let pages = pages::decrypted_with(file, ARCHIVE);
    pages.iter().any(|(_, page)| page.windows(mark.len()).any(|part| part == mark.as_bytes()))
}

/// What is there of the session of six in the archive, when all who released anything still do. The names without a mark
/// are details that the archive let stay, with their reason.
const RELEASED: [&str; 33] = [
    "2026-11-02",
    "2028-11-02",
    "De laatste rit",
    "Fenna",
    "Irene",
    "Joris",
    "MERK-DEUGD-Fenna",
    "MERK-DEUGD-Irene",
    "MERK-DEUGD-Joris",
    "MERK-DEUGD-Mohamed",
    "MERK-DEUGD-Sanne",
    "MERK-OOGST",
    "MERK-OPTIE-Fenna",
    "MERK-OPTIE-Joris",
    "Mohamed",
    "Sanne",
    "Wat vraagt dit van mij?",
    "Ze bleef zitten.",
    "alias",
    "answer",
    "case",
    "deugden",
    "eigen:Nabijheid",
    "eigen:Nacht op de groep",
    "frozen",
    "handelingen",
    "nameless",
    "oogst",
    "owner",
    "pleegzorg",
    "samen",
    "trouw",
    "verzonnen",
];

/// The session of six, deposited by its team, taken in and archived.
fn archived() -> (Team, Archive, Value) {
    let (team, archive) = (Team::new(), Archive::new());
    let file = text(&team.deposits(&archive.key())["text"]);
    let id = archive.takes(&file).expect("it is for this archive")["id"].clone();
    archive.finishes(&id);
    (team, archive, id)
}

/// Compares the archive with what may be in it, by its tables and by its pages.
///
/// `stems`: stems that are no part of any word there.
fn holds(archive: &Archive, expected: &[&str], stems: &[&str], questions: &[String]) {
    let book = archive.closed();
    let (all, numbers) = (stored(&book), numbers(&book));
    let folder = archive.temp.path().to_owned();
    drop(book);
    let mut found = said(&all);
    found.retain(|text| !questions.contains(text));
    assert_eq!(found, expected);
    assert_eq!(
        left_over(&archive.path(), &all, &numbers),
        [""; 0],
        "nothing readable on any page but what is stored"
    );
    let plain: Vec<String> = found.iter().map(|text| text.to_lowercase()).collect();
    let strange = |word: &&&str| !plain.iter().any(|text| text.contains(&word.to_lowercase()));
    let strangers: Vec<&str> = indexed(&all).iter().filter(strange).copied().collect();
    assert_eq!(strangers, stems, "the index knows no word that is not kept");
    for mark in UNRELEASED {
        assert!(!lies(&archive.path(), mark), "{mark} was never released");
    }
    for who in ["Sanne", "Mohamed", "Irene", "Bram"] {
        let elsewhere = all
            .iter()
            .filter(|(_, text)| text.contains(who) && !text.contains("MERK-DEUGD") && !text.contains("verzonnen"))
            .count();
        assert_eq!(elsewhere, 0, "{who} gave no name");
    }
    let files = fs::read_dir(folder).expect("the folder reads").flatten();
    let names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    assert!(!names.iter().any(|name| name.ends_with("-wal") || name.ends_with("-journal")), "{names:?}");
}

#[test]
fn the_archive_of_a_session_of_six_holds_what_was_released_and_not_a_byte_more() {
    let (team, archive, _) = archived();
    let prompts = team.story.call("prompts", json!({}));
    let questions: Vec<String> =
        prompts["lenses"].as_array().into_iter().flatten().map(|lens| text(&lens["question"])).collect();
    holds(&archive, &RELEASED, &["blef", "saam"], &questions);
    archive.opens_again();
    let fenna = team.codes.last().expect("everybody who released has a code");
    archive.story.call("withdraw", json!({ "code": fenna }));
    // What she and Joris joined goes as well: one alone is no group.
    let goes = |text: &&str| !text.contains("Fenna") && *text != "samen";
    let without_her: Vec<&str> = RELEASED.into_iter().filter(goes).collect();
    holds(&archive, &without_her, &["blef"], &questions);
    assert!(!lies(&archive.path(), "Fenna"), "on no page, free ones included");
    assert_eq!(team.story.call("withdraw", json!({ "code": fenna }))["removed"], 2, "in the team's own book too");
    team.story.call("book_lock", json!({}));
    let pages = pages::decrypted(&team.story.path());
    assert!(!pages.iter().any(|(_, page)| page.windows(5).any(|part| part == b"Fenna")));
}

#[test]
fn destroying_in_an_archive_leaves_nothing_in_the_book_its_log_or_its_backups() {
    let (_, archive, id) = archived();
    let before = archive.story.backs_up();
    for mark in ["MERK-DEUGD-Joris", "bleef", "zitten"] {
        assert!(lies(&before, mark), "{mark}: before it can be found, so the search is sound");
    }
    let destroyed = archive.story.call("kept_destroy", json!({ "kept": id }));
    assert_eq!((&destroyed["destroyed"], &destroyed["unreached"]), (&json!(1), &json!([])));
    archive.story.clock.turn(chrono::Duration::days(1));
    let after = archive.story.backs_up();
    assert_ne!(before, after);
    drop(archive.closed());
    for file in [archive.path(), before, after] {
        for mark in RELEASED.iter().filter(|mark| mark.contains("MERK") || SIX.contains(mark)) {
            assert!(!lies(&file, mark), "{mark} in {}", file.display());
        }
        // As written, and as the index knew them.
        for mark in ["De laatste rit", "Nacht op de groep", "Ze bleef zitten.", "laatste", "bleef", "zitten"] {
            assert!(!lies(&file, mark), "{mark} in {}", file.display());
        }
    }
}
