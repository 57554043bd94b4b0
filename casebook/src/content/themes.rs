//! The start list of themes with which a case is archived. Own words stand beside it, and are no business of this file.
use crate::domain::word::Word;
use serde::Deserialize;
use std::sync::LazyLock;

/// A theme of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Stable: it stands in what was archived.
    pub id: String,
    /// As it is shown.
    pub label: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themes {
    #[allow(dead_code)] // read to be checked
    version: u32,
    theme: Vec<Theme>,
}

static THEMES: LazyLock<Vec<Theme>> = LazyLock::new(|| {
    let read: Themes =
        toml::from_str(include_str!("../../content/nl/themes.toml")).expect("a test reads themes.toml");
    read.theme
});

/// All of them, in the order of the file.
pub fn themes() -> &'static [Theme] {
    &THEMES
}

/// There is such a theme.
pub fn known(id: &str) -> bool {
    THEMES.iter().any(|theme| theme.id == id)
}

/// What a theme is called: a listed one by its label, an own one by its word.
pub fn name(theme: &str) -> String {
    match Word::parse(theme) {
        Word::Own(own) => own,
        Word::Listed(id) => {
            THEMES.iter().find(|theme| theme.id == id).map_or_else(|| id.clone(), |theme| theme.label.clone())
        }
    }
}

/// Several, in their order.
pub fn named(all: &[String]) -> Vec<String> {
    all.iter().map(|theme| name(theme)).collect()
}

#[cfg(test)]
mod tests {
    use crate::content::themes::themes;
    use std::collections::HashSet;

    #[test]
    fn there_are_about_twenty_themes_each_with_its_own_id_and_label() {
        assert!((18..=30).contains(&themes().len()), "{} themes", themes().len());
        let ids: HashSet<&str> = themes().iter().map(|theme| theme.id.as_str()).collect();
        let labels: HashSet<&str> = themes().iter().map(|theme| theme.label.as_str()).collect();
        assert_eq!((ids.len(), labels.len()), (themes().len(), themes().len()));
        for theme in themes() {
            let plain = theme.id.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
            assert!(plain && !theme.label.trim().is_empty(), "{}", theme.id);
        }
    }
}
