//! The scripted sessions play whole, and say the same to the command line and to the app.
use casebook::api::role::Role;
use casebook::content::load::example_scripts;
use casusboek_tests::story::Story;
use serde_json::{Value, json};

#[test]
fn every_scripted_session_plays_to_a_full_comparison() {
    let story = Story::new();
    for (key, script) in example_scripts() {
        let ran = story
            .call_as(Role::Cli, "session_run", json!({ "file": key, "script": script }))
            .unwrap_or_else(|failure| panic!("{key}: {failure:?}"));
        assert_eq!(ran["participants"].as_array().map(Vec::len), Some(5), "{key}: four people and a voice");
        assert_eq!(ran["revealed"].as_array().map(Vec::len), Some(5), "{key}: all five lenses");
        let request = json!({ "session": ran["session"], "through": null, "voices": true });
        let compared = story.call("compare", request.clone());
        let comparison = &compared["comparison"];
        for part in ["shared", "raster", "virtues", "options", "room", "friction", "undiscussed"] {
            assert!(comparison[part].as_array().is_some_and(|rows| !rows.is_empty()), "{key}: {part} is empty");
        }
        let other = story.call_as(Role::Cli, "compare", request).expect("the command line may compare");
        assert_eq!(other, compared, "{key}: the command line sees the same");
    }
}

#[test]
fn a_script_with_a_fault_names_it_and_leaves_the_book_as_it_was() {
    let story = Story::new();
    let digest = |story: &Story| story.call("book_describe", json!({}))["digest"].clone();
    let before = digest(&story);
    let (_, sound) = example_scripts().into_iter().next().expect("there are examples");
    let line_of = |start: &str| {
        1 + sound.lines().position(|line| line.starts_with(start)).expect("the script has such a line")
    };
    for (wrong, line) in [
        (sound.replacen("case = ", "casus = ", 1), line_of("case = ")),
        (sound.replacen("lens = \"handelingen\"", "lens = \"zesde\"", 1), line_of("lens = \"handelingen\"")),
        (sound.replacen("option = \"", "option = \"niemand", 1), line_of("option = \"")),
        (sound.replacen("acting = ", "acting = \"haar moeder\" #", 1), line_of("acting = ")),
        ("dit is geen toml".to_owned(), 1),
    ] {
        let failure = story
            .call_as(Role::Cli, "session_run", json!({ "file": "fout.toml", "script": wrong }))
            .expect_err("a fault is refused");
        let detail: Value = failure.detail.expect("a fault names its place").into();
        assert_eq!(detail["file"], "fout.toml");
        assert_eq!(detail["line"], line, "{detail}");
        assert!(!detail.to_string().contains("moeder"), "no value of the script: {detail}");
        assert_eq!(digest(&story), before, "nothing of it stays");
    }
}

#[test]
fn an_example_can_be_looked_at_as_it_was_played() {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let story = Story::without_book(temp.path());
    for (key, _) in example_scripts() {
        let started = story.call("loose_start", json!({ "example": key, "played": true }));
        let view = story.call("session_get", json!({ "session": started["session"] }));
        assert_eq!(view["phase"], "vergelijken", "{key} opens at its comparison");
        let compared =
            story.call("compare", json!({ "session": started["session"], "through": null, "voices": true }));
        assert!(!compared["answers"].as_array().expect("answers").is_empty(), "{key}");
        story.call("loose_end", json!({}));
    }
}
