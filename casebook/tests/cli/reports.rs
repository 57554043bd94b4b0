//! Reports: in a new file, of a session or of a period.
use super::{Folder, PASSPHRASE, archive::team_and_archive, keys, script};
use std::fs;

#[test]
fn a_report_goes_to_a_new_file_in_the_form_that_is_asked() {
    let folder = Folder::with_book();
    let ran = folder.json(&["session", "run", "boek.casusboek", &script("na-de-achttiende.toml")]);
    let session = ran["session"].as_str().expect("an id");
    for (format, begin) in
        [("md", "# Na de achttiende"), ("html", "<!doctype html>"), ("docx", "PK"), ("pdf", "%PDF-")]
    {
        let file = format!("verslag.{format}");
        let asked = ["report", "boek.casusboek", session, "--kind", "team", "--format", format, "-o", &file];
        let made = folder.json(&asked);
        assert_eq!(keys(&made), ["file", "format", "kind", "replaced", "v"]);
        assert_eq!(made["replaced"], 2, "colleagues name each other");
        assert_eq!(
            (&made["file"], &made["format"], &made["kind"]),
            (&file.as_str().into(), &format.into(), &"team".into())
        );
        let bytes = fs::read(folder.path(&file)).expect("the report is there");
        assert!(bytes.starts_with(begin.as_bytes()), "{format}");
        let (error, sentence) = folder.refused(&asked, PASSPHRASE);
        assert_eq!((&error["code"], sentence.contains("bestand is er al")), (&"invalid_input".into(), true));
        assert_eq!(fs::read(folder.path(&file)).expect("it is as it was"), bytes);
    }
    fs::write(folder.path("niets.toml"), "").expect("it is written");
    let undecided = ["report", "boek.casusboek", session, "--kind", "team", "--format", "md", "-o", "open.md"];
    let undecided = [undecided.as_slice(), &["--decisions", "niets.toml"]].concat();
    assert_eq!(folder.refused(&undecided, PASSPHRASE).0["code"], "findings_open");
    assert!(!folder.path("open.md").exists(), "nothing is made while something is open");
    let card =
        folder.json(&["report", "boek.casusboek", session, "--kind", "card", "--format", "md", "-o", "kaart.md"]);
    assert_eq!(card["kind"], "card");
}

#[test]
fn a_reflection_is_not_for_the_command_line_and_an_overview_is_of_no_session() {
    let folder = Folder::with_book();
    let ran = folder.json(&["session", "run", "boek.casusboek", &script("na-de-achttiende.toml")]);
    let session = ran["session"].as_str().expect("an id");
    let by = |kind, with: &[&'static str]| -> Vec<String> {
        let mut args = vec!["report", "boek.casusboek", "--kind", kind, "--format", "md", "-o", "x.md"];
        args.extend(with);
        args.into_iter().map(str::to_owned).collect()
    };
    let mut own = by("reflection", &[]);
    own.insert(2, session.to_owned());
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    assert_eq!(folder.refused(&own, PASSPHRASE).0["code"], "not_allowed");
    assert!(!folder.path("x.md").exists(), "nothing was made");
    let without = by("team", &[]);
    let without: Vec<&str> = without.iter().map(String::as_str).collect();
    assert_eq!(folder.run(&without).status.code(), Some(2), "a team report is of a session");
    let overview = by("archive", &["--from", "2026-Q1"]);
    let overview: Vec<&str> = overview.iter().map(String::as_str).collect();
    assert_eq!(folder.refused(&overview, PASSPHRASE).0["detail"]["why"], "wrong_book");
}

#[test]
fn an_archive_gives_an_overview_and_the_report_of_what_it_holds() {
    let (folder, ran) = team_and_archive();
    let made = folder.deposit(&ran["session"], "a.casusinzending");
    folder.json(&["archive", "take", "archief.casusboek", "a.casusinzending"]);
    let id = made["kept"].as_str().expect("an id");
    fs::write(folder.path("f.toml"), "title = \"Twee huizen\"\nthemes = [\"eigen:Omgang\"]\n").expect("written");
    folder.decides_on_findings(id);
    folder.json(&["archive", "finish", "archief.casusboek", id, "--decisions", "f.toml"]);
    folder.json(&["report", "archief.casusboek", "--kind", "archive", "--format", "md", "-o", "overzicht.md"]);
    let overview = fs::read_to_string(folder.path("overzicht.md")).expect("it is there");
    assert!(!overview.contains("Twee huizen"), "two contributors are too few: {overview}");
    folder.json(&["report", "archief.casusboek", id, "--kind", "team", "--format", "html", "-o", "een.html"]);
    assert!(fs::read_to_string(folder.path("een.html")).expect("it is there").contains("Twee huizen"));
}
