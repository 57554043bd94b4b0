//! Finding back in an archive, and filling one to try it.
use super::{Folder, PASSPHRASE, keys};
use serde_json::Value;

/// A folder with an archive of made-up cases.
fn filled() -> Folder {
    let folder = Folder::new();
    folder.json(&["new", "archief.casusboek", "--archive"]);
    let made = folder.json(&["sample", "archief.casusboek", "--cases", "30", "--seed", "4"]);
    assert_eq!(keys(&made), ["book", "cases", "seed", "v"]);
    assert_eq!((&made["v"], &made["cases"], &made["seed"]), (&1.into(), &30.into(), &4.into()));
    folder
}

#[test]
fn what_is_in_an_archive_is_found_back_newest_first() {
    let folder = filled();
    assert_eq!(folder.json(&["info", "archief.casusboek"])["archived"], 30);
    let found = folder.json(&["search", "archief.casusboek", "verzonnen", "--limit", "2"]);
    assert_eq!(keys(&found), ["hits", "query", "suggestion", "total", "v"]);
    assert_eq!((&found["query"], &found["total"]), (&"verzonnen".into(), &30.into()));
    let hits = found["hits"].as_array().expect("hits");
    assert_eq!(hits.len(), 2);
    assert!(hits[0]["quarter"].as_str() >= hits[1]["quarter"].as_str(), "newest first");
    assert_eq!(keys(&hits[0]), ["case", "passages", "quarter", "themes", "title"]);
    let passage = &hits[0]["passages"][0];
    assert_eq!(keys(passage), ["lens", "marks", "text"]);
    let place = |at: &Value| usize::try_from(at.as_u64().expect("a place")).expect("a place");
    let (from, to) = (place(&passage["marks"][0][0]), place(&passage["marks"][0][1]));
    assert_eq!(passage["text"].as_str().expect("a text")[from..to].to_lowercase(), "verzonnen");
    let misspelt = folder.json(&["search", "archief.casusboek", "verzonnne"]);
    assert_eq!((&misspelt["total"], &misspelt["suggestion"]), (&0.into(), &"verzonnen".into()));
    let lines = folder.run(&["search", "archief.casusboek", "verzonnne"]);
    assert!(String::from_utf8_lossy(&lines.stdout).contains("Bedoel je: verzonnen?"));
}

#[test]
fn no_question_is_an_error() {
    let folder = filled();
    for query in ["\"", "-moeder", "(moeder) AND", "NEAR(", "*", "-h*"] {
        let found = folder.json(&["search", "archief.casusboek", query]);
        assert_eq!(found["query"], query);
    }
}

#[test]
fn a_team_is_not_filled_and_a_seed_is_used_once() {
    let folder = filled();
    let before = folder.json(&["info", "archief.casusboek"])["digest"].clone();
    let (error, sentence) =
        folder.refused(&["sample", "archief.casusboek", "--cases", "5", "--seed", "4"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["field"]), (&"invalid_input".into(), &"seed".into()));
    assert!(!sentence.trim().is_empty());
    assert_eq!(folder.json(&["info", "archief.casusboek"])["digest"], before);
    folder.json(&["new", "boek.casusboek"]);
    let (error, _) = folder.refused(&["sample", "boek.casusboek", "--cases", "5"], PASSPHRASE);
    assert_eq!((&error["code"], &error["detail"]["why"]), (&"not_now".into(), &"wrong_book".into()));
}
