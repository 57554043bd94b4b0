//! What the windows may, as the settings say it: exactly this, and nothing that came along with something else.
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(here(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn settings(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(here(folder)).expect("the folder is there").flatten();
    files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

const MAIN: [&str; 11] = [
    "core:event:allow-listen",
    "core:event:allow-unlisten",
    "allow-call",
    "allow-save-text",
    "allow-save-file",
    "allow-pick-book",
    "allow-pick-backup",
    "allow-pick-folder",
    "allow-print-page",
    "allow-open-big-screen",
    "allow-opened-with",
];
const PROJECTOR: [&str; 4] =
    ["core:event:allow-listen", "core:event:allow-unlisten", "allow-call", "allow-full-screen"];

#[test]
fn each_window_has_its_own_short_list_of_what_it_may() {
    assert_eq!(names("capabilities"), set(&["main.json", "projector.json"]), "there is no third list");
    for (window, permissions) in [("main", &MAIN[..]), ("projector", &PROJECTOR[..])] {
        let capability = settings(&format!("capabilities/{window}.json"));
        assert_eq!(capability["windows"], json!([window]), "a list is for one window");
        assert_eq!(capability["permissions"], json!(permissions), "{window}");
        let said: BTreeSet<_> = capability.as_object().expect("a list").keys().cloned().collect();
        let known = ["$schema", "identifier", "description", "windows", "permissions"];
        assert_eq!(
            said,
            set(&known),
            "no address elsewhere (remote), no other page, nothing by platform: {window}"
        );
    }
}

#[test]
fn no_other_list_is_in_force_and_no_address_may_reach_the_core() {
    let settings = settings("tauri.conf.json");
    let security = settings["app"]["security"].as_object().expect("settings");
    assert_eq!(security["capabilities"], json!(["main", "projector"]));
    assert_eq!(security["freezePrototype"], true);
    let said: BTreeSet<_> = security.keys().cloned().collect();
    assert_eq!(
        said,
        set(&["csp", "freezePrototype", "capabilities"]),
        "no policy of its own for development, no files by address (assetProtocol), no policy switched off (dangerous…)"
    );
    assert_eq!(settings["build"], json!({ "frontendDist": "../ui/dist" }), "pages come from inside the program");
    assert_eq!(settings["app"].get("withGlobalTauri"), None, "no script finds the way to the core by a name");
    let windows = settings["app"]["windows"].as_array().expect("windows");
    for window in windows {
        assert_eq!(window["create"], false, "each opens by the one function that holds it: {window}");
        assert_eq!(window.get("url"), None, "{window}");
    }
    assert_eq!(windows.len(), 2);
}

/// Tauri lays these over the settings that all platforms share.
#[test]
fn the_settings_of_one_platform_are_about_its_package_only() {
    for platform in ["linux", "windows", "macos"] {
        let settings = settings(&format!("tauri.{platform}.conf.json"));
        let said: BTreeSet<_> = settings.as_object().expect("settings").keys().cloned().collect();
        assert_eq!(said, set(&["$schema", "bundle"]), "{platform}");
    }
}

/// What a window asks is a command of its own; each is allowed by name.
#[test]
fn each_command_of_the_window_is_declared_once_and_allowed_somewhere() {
    let build = read("build.rs");
    let declared = build.split("COMMANDS: &[&str] = &[").nth(1).and_then(|rest| rest.split(']').next());
    let declared: BTreeSet<String> =
        declared.expect("the list is there").split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let main = read("src/main.rs");
    let handled = main.split("generate_handler![").nth(1).and_then(|rest| rest.split(']').next());
    let handled: BTreeSet<String> = handled
        .expect("the list is there")
        .split(',')
        .filter_map(|one| one.trim().rsplit("::").next().filter(|name| !name.is_empty()))
        .map(str::to_owned)
        .collect();
    assert_eq!(declared, handled, "an undeclared command would need no permission");
    let allowed: BTreeSet<String> = MAIN
        .iter()
        .chain(&PROJECTOR)
        .filter_map(|one| one.strip_prefix("allow-"))
        .map(|one| one.replace('-', "_"))
        .collect();
    assert_eq!(declared, allowed);
}

#[test]
fn no_plugin_gives_a_page_files_a_shell_or_the_network() {
    let plugins: BTreeSet<String> = read("Cargo.toml")
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .filter(|name| name.starts_with("tauri-plugin-"))
        .map(str::to_owned)
        .collect();
    let known = ["tauri-plugin-dialog", "tauri-plugin-single-instance", "tauri-plugin-window-state"];
    assert_eq!(plugins, set(&known));
}

#[test]
fn every_window_is_opened_where_it_is_held() {
    for entry in fs::read_dir(here("src")).expect("the sources").flatten() {
        let (name, text) = (entry.file_name(), fs::read_to_string(entry.path()).expect("a source"));
        let opens =
            ["WebviewWindowBuilder", "WebviewBuilder", "WindowBuilder"].iter().any(|one| text.contains(one));
        assert_eq!(opens, name == "window.rs", "{name:?} makes a window");
    }
}
