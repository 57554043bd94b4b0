//! The start list of themes with which a case is archived. Own words stand beside it, and are no business of this file.
use crate::content::load::file;
use crate::domain::locale::Locale;
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

static DUTCH: LazyLock<Vec<Theme>> = LazyLock::new(|| read(Locale::Nl));
static ENGLISH: LazyLock<Vec<Theme>> = LazyLock::new(|| read(Locale::En));

fn read(locale: Locale) -> Vec<Theme> {
    let read: Themes =
        toml::from_str(file(&format!("{}/themes.toml", locale.name()))).expect("a test reads themes.toml");
    read.theme
}

/// All of them, in the order of the file.
pub fn themes(locale: Locale) -> &'static [Theme] {
    match locale {
        Locale::Nl => &DUTCH,
        Locale::En => &ENGLISH,
    }
}

/// There is such a theme. In every language there are the same.
pub fn known(id: &str) -> bool {
    themes(Locale::default()).iter().any(|theme| theme.id == id)
}

/// What a theme is called: a listed one by its label, an own one by its word.
pub fn name(theme: &str, locale: Locale) -> String {
    match Word::parse(theme) {
        Word::Own(own) => own,
        Word::Listed(id) => {
            let listed = themes(locale).iter().find(|theme| theme.id == id);
            listed.map_or_else(|| id.clone(), |theme| theme.label.clone())
        }
    }
}

/// Several, in their order.
pub fn named(all: &[String], locale: Locale) -> Vec<String> {
    all.iter().map(|theme| name(theme, locale)).collect()
}

#[cfg(test)]
mod tests {
    use crate::content::themes::themes;
    use crate::domain::locale::Locale;
    use std::collections::HashSet;

    #[test]
    fn there_are_about_twenty_themes_each_with_its_own_id_and_label() {
        let ids_of = |locale| themes(locale).iter().map(|theme| theme.id.as_str()).collect::<HashSet<&str>>();
        assert_eq!(ids_of(Locale::En), ids_of(Locale::Nl), "the same in every language");
        assert!((18..=30).contains(&themes(Locale::Nl).len()), "{} themes", themes(Locale::Nl).len());
        for locale in Locale::ALL {
            let labels: HashSet<&str> = themes(locale).iter().map(|theme| theme.label.as_str()).collect();
            assert_eq!((ids_of(locale).len(), labels.len()), (themes(locale).len(), themes(locale).len()));
        }
        for theme in Locale::ALL.into_iter().flat_map(themes) {
            let plain = theme.id.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
            assert!(plain && !theme.label.trim().is_empty(), "{}", theme.id);
        }
    }
}
