//! The shapes of a pack as JSON Schema, from the types that read it.
use crate::content::case_file::Front;
use crate::content::pack::PackToml;
use crate::domain::perspective::Perspective;
use schemars::schema_for;
use serde_json::{Value, json};

/// The shapes: `pack.toml`, the front matter of a case, and a perspective as it is once read.
pub fn schema() -> Value {
    json!({
        "pack.toml": schema_for!(PackToml).to_value(),
        "case": schema_for!(Front).to_value(),
        "perspective": schema_for!(Perspective).to_value(),
    })
}
