//! Reports: one source in four forms, and never more in one than its readers may see.
mod archive;
mod forms;
mod gate;
mod reflection;
mod team;

use casusboek_tests::story::Story;

/// A report as text: Markdown and HTML, and the parts of a document of a word processor.
fn read(story: &Story, kind: &str, format: &str) -> String {
    String::from_utf8_lossy(&story.reports(story.of_session(), kind, format)).into_owned()
}
