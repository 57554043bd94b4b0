//! What is wrong with TOML somebody wrote: which line, which field. Never a value: it can be somebody's words.
use crate::content::markdown::line_of;
use crate::error::Fault;

/// The line in `text` (from 1) and the fault.
pub fn fault_of(text: &str, error: &toml::de::Error) -> (usize, Fault) {
    let message = error.message();
    let quoted = message.split('`').nth(1);
    let fault = match (message, quoted) {
        (said, Some(name)) if said.starts_with("unknown field") => Fault::Unknown(name.to_owned()),
        (said, Some(name)) if said.starts_with("missing field") => Fault::Missing(name.to_owned()),
        (said, _)
            if ["unknown variant", "invalid type", "invalid value"].iter().any(|all| said.starts_with(all)) =>
        {
            Fault::Value
        }
        _ => Fault::Toml,
    };
    // Of a table inside a list the reader tells only about where it begins; what it quotes tells where it was.
    let begins = error.span().map_or(1, |span| line_of(text, span.start));
    let line = match (&fault, quoted) {
        (Fault::Value, Some(name)) => {
            let rest = text.lines().skip(begins - 1).position(|line| line.contains(name));
            begins + rest.unwrap_or(0)
        }
        _ => begins,
    };
    (line, fault)
}

/// The first line that holds a word, from 1; 1 if there is none.
pub fn line_with(text: &str, word: &str) -> usize {
    text.lines().position(|line| line.contains(word)).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use crate::content::toml_fault::{fault_of, line_with};
    use crate::error::Fault;

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)] // only read
    struct Shape {
        minutes: u16,
        title: String,
    }

    fn told(text: &str) -> (usize, Fault) {
        let Err(error) = toml::from_str::<Shape>(text) else { panic!("{text} has a fault") };
        fault_of(text, &error)
    }

    #[test]
    fn a_fault_names_its_line_and_field_and_no_value() {
        assert_eq!(told("title = \"x\"\nminuten = 3"), (2, Fault::Unknown("minuten".to_owned())));
        assert_eq!(told("title = \"x\"\nminutes = \"haar moeder belde\""), (2, Fault::Value));
        assert_eq!(told("minutes = 3").1, Fault::Missing("title".to_owned()));
        assert_eq!(told("title = x").1, Fault::Toml);
    }

    #[test]
    fn a_word_is_found_on_its_line() {
        assert_eq!(line_with("a\nb = \"zesde\"\n", "\"zesde\""), 2);
        assert_eq!(line_with("a", "zesde"), 1);
    }
}
