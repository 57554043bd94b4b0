//! The fields of TOML that an author writes, looked at all at once: what is not known, what is of another kind, what is
//! missing. Each is told with its line, and none with what stood there.
use crate::content::toml_fault::fault_of;
use crate::error::{Expected, Fault};
use schemars::JsonSchema;
use toml::{Table, Value};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
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

/// A field of a shape: its name, and what it holds.
type Field = (String, Shape);

/// The fields of a shape and the names of those that are needed, as its JSON Schema tells them.
fn fields<T: JsonSchema>() -> (Vec<Field>, Vec<String>) {
    let schema = schemars::schema_for!(T).to_value();
    let fields = schema["properties"].as_object().into_iter().flatten().map(|(name, of)| {
        // What may be left out says so beside what it is.
        let kind = of["type"].as_str().or_else(|| of["type"][0].as_str());
        let shape = match kind {
            Some("integer") => Shape::Number,
            Some("boolean") => Shape::YesNo,
            Some("array") => Shape::Texts,
            _ => Shape::Text,
        };
        (name.clone(), shape)
    });
    let needed = schema["required"].as_array().into_iter().flatten();
    (fields.collect(), needed.filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

/// Every fault in the fields of a shape, each with its line from 1: first what stands there, in the order of the lines.
/// Of what is not TOML the reader tells the first fault only.
pub fn faults<T: JsonSchema>(text: &str) -> Vec<(usize, Fault)> {
    let table: Table = match toml::from_str(text) {
        Ok(table) => table,
        Err(error) => return vec![fault_of(text, &error)],
    };
    let (fields, needed) = fields::<T>();
    let mut faults: Vec<(usize, Fault)> = table
        .iter()
        .filter_map(|(name, value)| {
            let fault = match fields.iter().find(|(known, _)| known == name) {
                None => Fault::Unknown(name.clone()),
                Some((_, shape)) if !shape.holds(value) => Fault::Expected(shape.expected()),
                Some(_) => return None,
            };
            Some((line_of(text, name), fault))
        })
        .collect();
    faults.sort_by_key(|(line, _)| *line);
    let missing = needed.into_iter().filter(|name| !table.contains_key(name));
    faults.extend(missing.map(|name| (1, Fault::Missing(name))));
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
    use crate::content::toml_fields::{faults, line_of};
    use crate::error::{Expected, Fault};

    #[derive(schemars::JsonSchema)]
    #[allow(dead_code)] // only its schema is read
    struct Front {
        id: String,
        #[serde(default)]
        minutes: Option<u16>,
        #[serde(default)]
        themes: Vec<String>,
        #[serde(default)]
        fictitious: bool,
    }

    #[test]
    fn every_fault_is_told_at_once_with_its_line() {
        assert_eq!(
            faults::<Front>("themes = \"gezag\"\nminutes = \"60\"\ndoelgroep = 1\nfictitious = 1\n"),
            [
                (1, Fault::Expected(Expected::Texts)),
                (2, Fault::Expected(Expected::Number)),
                (3, Fault::Unknown("doelgroep".to_owned())),
                (4, Fault::Expected(Expected::YesNo)),
                (1, Fault::Missing("id".to_owned())),
            ]
        );
        assert_eq!(faults::<Front>("id = “x”"), [(1, Fault::Toml)]);
        assert_eq!(faults::<Front>("id = \"x\"\nminutes = 60\n"), []);
    }

    #[test]
    fn a_field_is_found_by_its_whole_name() {
        assert_eq!(line_of("identity = 1\n  id = 2\n", "id"), 2);
        assert_eq!(line_of("a = 1\n\"id\" = 2\n", "id"), 2);
    }
}
