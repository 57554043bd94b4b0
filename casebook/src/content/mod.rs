//! Loads prompts and the built-in pack; the one place that configures Markdown.
pub mod case_file;
pub mod code_words;
pub mod lists;
pub mod load;
pub mod manual;
pub mod markdown;
pub mod pack_file;
pub mod perspectives;
pub mod prompts;
pub mod sample;
pub mod themes;
pub mod toml_fault;
pub mod toml_fields;
