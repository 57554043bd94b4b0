//! The generated TypeScript is what the Rust types say now.
use casebook::api::typescript::bindings;
use std::fs;
use std::path::Path;

#[test]
fn the_generated_typescript_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/api/bindings.ts");
    let kept = fs::read_to_string(path).expect("the generated file is committed");
    assert!(kept == bindings(), "the generated TypeScript is stale: run `make bindings` and commit");
}
