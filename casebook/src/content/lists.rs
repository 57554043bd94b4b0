//! The lists the identifiability check looks words up in, and what it proposes, as they are compiled in.
use crate::domain::locale::Locale;
use crate::domain::privacy::Finding;
use crate::domain::privacy::lists::{Lists, Sources};
use std::collections::HashMap;
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

static ENGLISH: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../content/en/role-words.toml")).expect("a test reads the role words")
});

/// The same findings with what is proposed in the language of the app: whoever has it in English writes English.
pub fn proposed_in(locale: Locale, mut findings: Vec<Finding>) -> Vec<Finding> {
    if locale == Locale::En {
        for finding in &mut findings {
            if let Some(said) = ENGLISH.get(&finding.replacement) {
                said.clone_into(&mut finding.replacement);
            }
        }
    }
    findings
}

/// All lists. They are looked up where they lie: nothing is read beforehand.
pub fn lists() -> &'static Lists {
    &LISTS
}

#[cfg(test)]
mod tests {
    use crate::content::lists::{ENGLISH, lists, proposed_in};
    use crate::domain::locale::Locale;
    use crate::domain::privacy::check;

    #[test]
    fn every_word_that_is_proposed_has_an_english_one() {
        let proposals = &lists().proposals;
        let other = &proposals.other;
        let all = proposals
            .kinds
            .values()
            .chain(proposals.roles.values())
            .chain(other.behind_article.values())
            .chain([&other.name_behind_role, &other.genitive, &other.first_name, &other.place_behind_word]);
        for word in all {
            assert!(ENGLISH.contains_key(word), "{word}");
        }
    }

    #[test]
    fn who_has_the_app_in_english_is_offered_english_words() {
        let found = |locale| proposed_in(locale, check("Ik belde moeder Truus.", lists(), &[]));
        assert_eq!(found(Locale::Nl)[0].replacement, "[naam]");
        assert_eq!(found(Locale::En)[0].replacement, "[name]");
        assert_eq!(found(Locale::En)[0].text, "Truus");
    }

    #[test]
    fn a_day_in_an_english_text_is_nobodys_name() {
        assert_eq!(check("I ring her on Sunday, and again in October.", lists(), &[]), []);
    }
}
