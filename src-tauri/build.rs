//! Declares the window's own commands, so that each needs a permission, and looks after the built pages.
use std::path::Path;
use std::{env, fs};

const COMMANDS: &[&str] = &[
    "call",
    "save_text",
    "save_file",
    "pick_book",
    "pick_backup",
    "pick_folder",
    "print_page",
    "open_big_screen",
    "full_screen",
    "opened_with",
];
const PAGES: &str = "../ui/dist";

fn main() {
    println!("cargo::rerun-if-changed={PAGES}");
    if !Path::new(PAGES).join("index.html").is_file() {
        assert!(
            env::var("PROFILE").as_deref() != Ok("release"),
            "build the pages first: npm ci && npm run build in ui"
        );
        // Checking and testing the Rust code must not ask for Node.
        fs::create_dir_all(PAGES).expect("a folder for the pages");
        fs::write(Path::new(PAGES).join("index.html"), "<!doctype html><title>Casusboek</title><p>make run")
            .expect("a page that says what to do");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the window's settings are right");
}
