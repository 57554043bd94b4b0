//! The lists the identifiability check looks words up in, and what it proposes, as they are compiled in.
use crate::domain::privacy::lists::{Lists, Sources};
use std::sync::LazyLock;

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let proposals =
        toml::from_str(include_str!("../../content/nl/role-words.toml")).expect("a test reads the role words");
    let sources = Sources {
        words: include_bytes!("../../lists/words.bloom"),
        names: include_str!("../../lists/names.txt"),
        sounds: include_str!("../../lists/sounds.txt"),
        free: include_str!("../../lists/free.txt"),
    };
    Lists::new(sources, proposals)
});

/// All lists. They are looked up where they lie: nothing is read beforehand.
pub fn lists() -> &'static Lists {
    &LISTS
}
