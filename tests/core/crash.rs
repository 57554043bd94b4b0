//! The short run of `make crash`.
use std::path::Path;

#[test]
fn an_app_killed_at_any_moment_loses_nothing_it_answered_and_opens_nothing_that_was_closed() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let program = Path::new(env!("CARGO_BIN_EXE_crash"));
    let figures = casusboek_tests::crash::run(program, folder.path(), 50, 20_261_129);
    let figures = figures.unwrap_or_else(|breach| panic!("{breach}"));
    assert!(figures.unanswered > 0 && figures.closed > 0, "the kills fall in the middle of work: {figures:?}");
}
