//! The lists the identifiability check looks words up in, and what it proposes, as they are compiled in.
use crate::domain::privacy::lists::Lists;
use std::sync::LazyLock;

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let proposals =
        toml::from_str(include_str!("../../content/nl/role-words.toml")).expect("a test reads the role words");
    Lists::new(
        include_str!("../../content/lists/words.txt"),
        include_str!("../../content/lists/names.txt"),
        include_str!("../../content/lists/free.txt"),
        proposals,
    )
});

/// All lists. They are looked up where they lie: nothing is read beforehand.
pub fn lists() -> &'static Lists {
    &LISTS
}
