//! The shape of `pack.toml`. Unknown fields are faults; the JSON Schema comes from this type.
use crate::content::toml_fault::fault_of;
use crate::content::toml_fields::{self, line_of};
use crate::domain::pack::PackAbout;
use crate::domain::text::MOST_LINE;
use crate::error::{Expected, Fault};
use schemars::JsonSchema;
use serde::Deserialize;
use std::fmt::Write as _;

/// The newest format this version reads.
pub const FORMAT: u32 = 1;
/// Most bytes of a description.
const MOST_BYTES: usize = 64 * 1024;
/// Most characters of a note.
const MOST_NOTE: usize = 2_000;

/// What a pack is, and whose, as its author writes it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Meta {
    /// Its name for ever: small letters, digits, points and hyphens, as `hogeschool.intervisie`.
    id: String,
    /// Three numbers with points between: 1.0.0.
    version: String,
    /// The format of the pack: 1.
    format: u32,
    /// What it is called.
    title: String,
    /// BCP 47 tag: nl, en.
    language: String,
    /// Who wrote it.
    author: String,
    /// Under which licence it may be used: an SPDX identifier, or a sentence.
    licence: String,
    /// Where the texts come from.
    source: String,
    /// That everything in it is made up, in a sentence.
    fiction: String,
}

/// The JSON Schema of `pack.toml`.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Meta).to_value()
}

/// A description as its author would write it: what [`read`] reads back as it was.
pub fn write(about: &PackAbout) -> String {
    let fields = [
        ("title", &about.title),
        ("language", &about.language),
        ("author", &about.author),
        ("licence", &about.licence),
        ("source", &about.source),
        ("fiction", &about.fiction),
    ];
    let mut file = format!(
        "id = {}\nversion = {}\nformat = {FORMAT}\n",
        toml::Value::from(about.id.as_str()),
        toml::Value::from(about.version.as_str())
    );
    for (name, value) in fields {
        let _ = writeln!(file, "{name} = {}", toml::Value::from(value.as_str()));
    }
    file
}

/// Reads a description. Every fault is told with its line.
pub fn read(bytes: &[u8]) -> Result<PackAbout, Vec<(usize, Fault)>> {
    if bytes.len() > MOST_BYTES {
        return Err(vec![(1, Fault::TooLarge)]);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| vec![(1, Fault::Utf8)])?.trim_start_matches('\u{feff}');
    let table: toml::Table = toml::from_str(text).map_err(|error| vec![fault_of(text, &error)])?;
    // A newer pack may have fields that are not known here: that it is newer is what its owner must hear.
    if table.get("format").and_then(toml::Value::as_integer).is_some_and(|format| format > i64::from(FORMAT)) {
        return Err(vec![(line_of(text, "format"), Fault::Newer)]);
    }
    let mut faults = toml_fields::faults::<Meta>(text);
    let told = |field: &str| table.get(field).and_then(toml::Value::as_str);
    for (name, most) in [
        ("title", MOST_LINE),
        ("author", MOST_LINE),
        ("licence", MOST_LINE),
        ("source", MOST_NOTE),
        ("fiction", MOST_NOTE),
    ] {
        if told(name).is_some_and(|value| value.trim().is_empty() || value.chars().count() > most) {
            faults.push((line_of(text, name), Fault::Missing(name.to_owned())));
        }
    }
    for (name, expected, sound) in [
        ("id", Expected::Id, told("id").is_none_or(is_id)),
        ("version", Expected::Version, told("version").is_none_or(is_version)),
        ("language", Expected::Language, told("language").is_none_or(is_language)),
    ] {
        if !sound {
            faults.push((line_of(text, name), Fault::Expected(expected)));
        }
    }
    if table.get("format").and_then(toml::Value::as_integer).is_some_and(|format| format != i64::from(FORMAT)) {
        faults.push((line_of(text, "format"), Fault::Expected(Expected::Format)));
    }
    faults.sort_by_key(|(line, fault)| (matches!(fault, Fault::Missing(_)), *line));
    if !faults.is_empty() {
        return Err(faults);
    }
    let meta: Meta = toml::from_str(text).map_err(|error| vec![fault_of(text, &error)])?;
    let Meta { id, version, format, title, language, author, licence, source, fiction } = meta;
    debug_assert_eq!(format, FORMAT, "another was refused above");
    Ok(PackAbout { id, version, title, language, author, licence, source, fiction })
}

/// Small letters, digits, points and hyphens.
pub fn is_id(id: &str) -> bool {
    let fits =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-' || letter == b'.';
    !id.is_empty() && id.len() <= 100 && id.bytes().all(fits)
}

/// Three numbers with points between.
pub fn is_version(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    let number =
        |part: &&str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(number)
}

/// A BCP 47 tag.
pub fn is_language(tag: &str) -> bool {
    tag.len() <= 20 && tag.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

#[cfg(test)]
mod tests {
    use crate::content::load::BUILT_IN;
    use crate::content::pack_file::{read, write};
    use crate::domain::pack::PackAbout;
    use crate::error::{Expected, Fault};

    const META: &str = include_str!("../../content/packs/voorbeelden/pack.toml");

    #[test]
    fn the_built_in_pack_is_described_as_every_other() {
        assert_eq!(read(META.as_bytes()).expect("it is sound").id, BUILT_IN);
    }

    #[test]
    fn what_is_written_reads_back() {
        let about = read(META.as_bytes()).expect("it is sound");
        assert_eq!(read(write(&about).as_bytes()).expect("what we write we read"), about);
        let odd = PackAbout {
            title: "Zo'n \"titel\" = [1]".to_owned(),
            source: "twee\nregels \\ 'x'".to_owned(),
            ..about
        };
        assert_eq!(read(write(&odd).as_bytes()).expect("what we write we read"), odd);
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let wrong = META
            .replace("version = \"1", "version = \"een")
            .replace("\"CC-BY-SA-4.0\"", "\"\"")
            .replace("casusboek.", "Casus ");
        let faults = read(wrong.as_bytes()).expect_err("it has faults");
        assert_eq!(
            faults,
            [
                (1, Fault::Expected(Expected::Id)),
                (2, Fault::Expected(Expected::Version)),
                (7, Fault::Missing("licence".to_owned())),
            ]
        );
        let strange = read(b"titel = 1").expect_err("a strange field, and nothing that is needed");
        assert_eq!((strange.len(), &strange[0].1), (10, &Fault::Unknown("titel".to_owned())));
        let newer = META.replace("format = 1", "format = 2\nkleur = \"rood\"");
        assert_eq!(read(newer.as_bytes()).expect_err("it is newer"), [(3, Fault::Newer)]);
        let deep = format!("id = {}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(read(deep.as_bytes()).is_err(), "deep nesting is no crash");
    }
}
