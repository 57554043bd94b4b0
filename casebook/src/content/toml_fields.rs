//! The fields of TOML that an author writes, looked at all at once: what is not known, what is of another kind, what is
//! missing. Each is told with its line, and none with what stood there.
use crate::content::toml_fault::fault_of;
use crate::error::{Expected, Fault};
use toml::{Table, Value};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    Text,
    /// A whole number, not below nought.
    Number,
    /// True or false.
    YesNo,
    /// A list of texts.
    Texts,
}

impl Shape {
    fn holds(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_str(),
            Self::Number => value.as_integer().is_some_and(|number| u16::try_from(number).is_ok()),
            Self::YesNo => value.is_bool(),
            Self::Texts => value.as_array().is_some_and(|all| all.iter().all(Value::is_str)),
        }
    }

    const fn expected(self) -> Expected {
        match self {
            Self::Text => Expected::Text,
            Self::Number => Expected::Number,
            Self::YesNo => Expected::YesNo,
            Self::Texts => Expected::Texts,
        }
    }
}

/// A field: its name, what it holds, and whether it is needed.
pub type Field = (&'static str, Shape, bool);

/// Every fault in the fields, each with its line from 1, in the order of the lines. Of what is not TOML the reader tells
/// the first fault only.
pub fn faults(text: &str, fields: &[Field]) -> Vec<(usize, Fault)> {
    let table: Table = match toml::from_str(text) {
        Ok(table) => table,
        Err(error) => return vec![fault_of(text, &error)],
    };
    let mut faults: Vec<(usize, Fault)> = table
        .iter()
        .filter_map(|(name, value)| {
            let fault = match fields.iter().find(|(known, ..)| known == name) {
                None => Fault::Unknown(name.clone()),
                Some((_, shape, _)) if !shape.holds(value) => Fault::Expected(shape.expected()),
                Some(_) => return None,
            };
            Some((line_of(text, name), fault))
        })
        .collect();
    faults.sort_by_key(|(line, _)| *line);
    let missing = fields.iter().filter(|(name, _, needed)| *needed && !table.contains_key(*name));
    faults.extend(missing.map(|(name, ..)| (1, Fault::Missing((*name).to_owned()))));
    faults
}

/// The line of a field, from 1; 1 when it is not there.
pub fn line_of(text: &str, field: &str) -> usize {
    let begins = |line: &str| {
        let key = line.trim_start();
        let bare =
            key.strip_prefix(field).or_else(|| key.strip_prefix('"')?.strip_prefix(field)?.strip_prefix('"'));
        bare.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(begins).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use crate::content::toml_fields::{Shape, faults, line_of};
    use crate::error::{Expected, Fault};

    const FIELDS: [(&str, Shape, bool); 3] =
        [("id", Shape::Text, true), ("minutes", Shape::Number, false), ("themes", Shape::Texts, false)];

    #[test]
    fn every_fault_is_told_at_once_with_its_line() {
        assert_eq!(
            faults("themes = \"gezag\"\nminutes = \"60\"\ndoelgroep = 1\n", &FIELDS),
            [
                (1, Fault::Expected(Expected::Texts)),
                (2, Fault::Expected(Expected::Number)),
                (3, Fault::Unknown("doelgroep".to_owned())),
                (1, Fault::Missing("id".to_owned())),
            ]
        );
        assert_eq!(faults("id = “x”", &FIELDS), [(1, Fault::Toml)]);
        assert_eq!(faults("id = \"x\"\nminutes = 60\n", &FIELDS), []);
    }

    #[test]
    fn a_field_is_found_by_its_whole_name() {
        assert_eq!(line_of("identity = 1\n  id = 2\n", "id"), 2);
        assert_eq!(line_of("a = 1\n\"id\" = 2\n", "id"), 2);
    }
}
