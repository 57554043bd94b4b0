//! The words the core says itself, from the same Fluent files the screen reads.
use crate::content::load::{friction_questions, prompts};
use crate::domain::answer::Limit;
use crate::domain::compare::material::{Question, Words};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::word::Word;
use crate::error::Result;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

type Bundle = FluentBundle<FluentResource>;

static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle("nl").expect("a test reads every words file"));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en").expect("a test reads every words file"));

fn bundle(language: &str) -> Result<Bundle, String> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.parse().map_err(|_| language.to_owned())?]);
    bundle.set_use_isolating(false);
    let folder = LOCALES.get_dir(language).ok_or_else(|| language.to_owned())?;
    for file in folder.files() {
        let name = file.path().display();
        let text = file.contents_utf8().ok_or_else(|| format!("{name} is not UTF-8"))?;
        let resource =
            FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
        bundle.add_resource(resource).map_err(|errors| format!("{name}: {errors:?}"))?;
    }
    Ok(bundle)
}

/// A value put into a message: numbers follow the plural of the language.
pub enum Given<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number.
    Number(i64),
}

impl Locale {
    fn bundle(self) -> &'static Bundle {
        match self {
            Self::Nl => &DUTCH,
            Self::En => &ENGLISH,
        }
    }

    fn message(self, key: &str) -> Option<FluentMessage<'static>> {
        self.bundle().get_message(key)
    }

    /// Says a message. A message that is not there shows its key: a test finds those.
    pub fn say(self, key: &str, args: &[(&str, &str)]) -> String {
        self.say_with(key, args.iter().map(|(name, value)| (*name, Given::Text(value))))
    }

    /// Says a message with texts and numbers.
    pub fn say_with<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, Given<'a>)>) -> String {
        let Some(pattern) = self.message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            match value {
                Given::Text(text) => given.set(name, text),
                Given::Number(number) => given.set(name, number),
            }
        }
        self.bundle().format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }

    /// Whether there is such a message.
    pub fn knows(self, key: &str) -> bool {
        self.message(key).is_some()
    }

    /// How a lens is called.
    pub fn lens(self, lens: Lens) -> String {
        self.say(&format!("lens-{}", lens.name()), &[])
    }

    /// How a virtue is called.
    pub fn virtue(self, word: &Word) -> String {
        match word {
            Word::Own(own) => own.clone(),
            Word::Listed(id) => prompts(self)
                .virtues
                .iter()
                .find(|virtue| virtue.id == *id)
                .map_or_else(|| id.clone(), |virtue| virtue.label.clone()),
        }
    }

    /// In whom somebody recognises themselves.
    pub fn recognised(self, word: &Word) -> String {
        match word {
            Word::Own(own) => own.clone(),
            Word::Listed(id) => {
                let key = format!("compare-recognise-{id}");
                if self.knows(&key) { self.say(&key, &[]) } else { id.clone() }
            }
        }
    }

    /// What limits somebody, with how hard it is.
    pub fn limit(self, limit: &Limit) -> String {
        let kind = limit.kind.map(|kind| self.say(&format!("compare-limit-{}", kind.name()), &[]));
        let what = match (limit.text.trim(), kind) {
            ("", Some(kind)) => kind,
            (text, _) => text.to_owned(),
        };
        match limit.hard {
            Some(true) => self.say("core-limit-hard", &[("limit", &what)]),
            Some(false) => self.say("core-limit-open", &[("limit", &what)]),
            None => what,
        }
    }
}

impl Words for Locale {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        Self::say(*self, key, args)
    }
    fn virtue(&self, word: &Word) -> String {
        Self::virtue(*self, word)
    }
    fn recognised(&self, word: &Word) -> String {
        Self::recognised(*self, word)
    }
    fn limit(&self, one: &Limit) -> String {
        Self::limit(*self, one)
    }
    fn questions(&self) -> Vec<Question> {
        let question = |one: &crate::content::load::FrictionQuestion| Question {
            kind: one.kind,
            lens: one.lens.parse().ok(),
            fits: one.fits.clone(),
            text: one.text.clone(),
        };
        friction_questions(*self).iter().map(question).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::api::failure::FailureCode;
    use crate::domain::locale::Locale;
    use crate::words::bundle;

    #[test]
    fn every_words_file_reads_and_no_message_stands_twice() {
        for locale in Locale::ALL {
            bundle(locale.name()).map(|_| ()).expect("every words file reads");
        }
    }

    #[test]
    fn every_failure_has_its_sentence() {
        for code in FailureCode::ALL {
            let key = format!("failure-{}", code.name());
            for locale in Locale::ALL {
                assert!(locale.knows(&key) || locale.knows(&key.replace('_', "-")), "{key} is missing");
            }
        }
    }

    #[test]
    fn a_name_is_put_in_as_it_is() {
        let said = Locale::Nl.say("core-reason-doubt", &[("who", "ياسمين 🦋")]);
        assert!(said.contains("ياسمين 🦋"), "no isolation marks around names: {said}");
    }
}
