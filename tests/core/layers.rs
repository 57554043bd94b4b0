//! The direction of the layers: each file names only layers below its own.
use std::fs;
use std::path::{Path, PathBuf};

/// What a layer may name of `crate::…`, itself included. `report` gives words and documents to who asks.
const ALLOWED: &[(&str, &[&str])] = &[
    ("error", &["error"]),
    ("env", &["env"]),
    ("domain", &["domain", "error"]),
    ("content", &["content", "domain", "error"]),
    ("words", &["words", "content", "domain", "error"]),
    ("store", &["store", "domain", "env", "error"]),
    ("ops", &["ops", "store", "words", "content", "domain", "env", "error"]),
    ("exchange", &["exchange", "ops", "store", "words", "content", "domain", "env", "error"]),
    ("report", &["report", "ops", "store", "words", "content", "domain", "env", "error"]),
    ("api", &["api", "report", "exchange", "ops", "store", "words", "content", "domain", "env", "error"]),
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// What a file holds outside its tests.
fn product(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../casebook/src")
}

#[test]
fn no_layer_names_one_above_it() {
    let mut wrong = Vec::new();
    for (layer, allowed) in ALLOWED {
        let mut files = Vec::new();
        let folder = source().join(layer);
        if folder.is_dir() {
            rust_files(&folder, &mut files);
        } else {
            files.push(source().join(format!("{layer}.rs")));
        }
        assert!(!files.is_empty(), "the layer {layer} is there");
        for file in files {
            let text = fs::read_to_string(&file).expect("the file reads");
            for (at, _) in product(&text).match_indices("crate::") {
                let named: String = text[at + "crate::".len()..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if !named.is_empty() && !allowed.contains(&named.as_str()) {
                    wrong.push(format!("{} names crate::{named}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "the direction of the layers is broken:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_store_speaks_sql() {
    let mut files = Vec::new();
    rust_files(&source(), &mut files);
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "store")) {
        let text = fs::read_to_string(file).expect("the file reads");
        for sign in ["SELECT ", "INSERT INTO", "DELETE FROM", "PRAGMA ", "UPDATE "] {
            assert!(!product(&text).contains(sign), "{} holds SQL: {sign}", file.display());
        }
    }
}

#[test]
fn the_core_knows_no_window_no_network_and_no_async() {
    let text = fs::read_to_string(source().join("../Cargo.toml")).expect("the manifest reads");
    for stranger in ["tauri", "tokio", "axum", "reqwest", "hyper"] {
        assert!(!text.contains(stranger), "the core depends on {stranger}");
    }
}

#[test]
fn only_the_host_of_the_ui_imports_tauri() {
    fn walk(folder: &Path, wrong: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, wrong);
            } else if fs::read_to_string(&path).is_ok_and(|text| text.contains("@tauri-apps/"))
                && !path.components().any(|part| part.as_os_str() == "host")
            {
                wrong.push(path);
            }
        }
    }
    let mut wrong = Vec::new();
    walk(&source().join("../../ui/src"), &mut wrong);
    assert!(wrong.is_empty(), "outside lib/host: {wrong:?}");
}
