//! Which names of files a pack may hold: such as work on every system and lead nowhere else.
use crate::error::Fault;

/// Names that are devices on Windows, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// The same, followed by a digit.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];
/// Most characters of one name.
const MOST_NAME: usize = 120;
/// What other programs leave behind in a folder; it is no part of a pack.
const LEFT_BEHIND: [&str; 6] = [".ds_store", "thumbs.db", "desktop.ini", "__macosx", ".git", ".gitignore"];

/// What a file of a pack is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// `pack.toml`.
    Meta,
    /// A case.
    Case,
    /// For people: a read-me, a licence. Not read.
    Beside,
    /// Left behind by another program. Not read.
    Nothing,
}

/// What the file at a path is; or why it can't be in a pack. Parts are parted by `/`.
pub fn place(path: &str) -> Result<Place, Fault> {
    let parts: Vec<&str> = path.split('/').collect();
    if !parts.iter().all(|part| sound(part)) {
        return Err(Fault::Path);
    }
    let is = |part: &str, names: &[&str]| names.contains(&part.to_lowercase().as_str());
    match parts.as_slice() {
        _ if parts.iter().any(|part| is(part, &LEFT_BEHIND)) => Ok(Place::Nothing),
        ["pack.toml"] => Ok(Place::Meta),
        ["cases", name] if name.to_lowercase().ends_with(".md") => Ok(Place::Case),
        [name]
            if is(
                name,
                &[
                    "readme.md",
                    "readme.txt",
                    "leesmij.md",
                    "leesmij.txt",
                    "license.txt",
                    "licence.txt",
                    "licentie.txt",
                ],
            ) =>
        {
            Ok(Place::Beside)
        }
        _ => Err(Fault::Stranger),
    }
}

fn sound(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = NUMBERED_DEVICES.iter().any(|device| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(char::is_numeric))
    });
    let odd = |letter: char| letter.is_control() || "\\:*?\"<>|".contains(letter);
    !(part.is_empty()
        || part == "."
        || part == ".."
        || part.ends_with([' ', '.'])
        || part.starts_with(' ')
        || part.chars().any(odd)
        || part.chars().count() > MOST_NAME
        || DEVICES.contains(&stem.as_str())
        || numbered)
}

#[cfg(test)]
mod tests {
    use crate::error::Fault;
    use crate::exchange::pack::names::{Place, place};

    #[test]
    fn a_pack_holds_its_description_cases_and_what_is_for_people() {
        assert_eq!(place("pack.toml"), Ok(Place::Meta));
        assert_eq!(place("cases/de-brief.md"), Ok(Place::Case));
        assert_eq!(place("LEESMIJ.md"), Ok(Place::Beside));
        assert_eq!(place("cases/.DS_Store"), Ok(Place::Nothing));
        for strange in ["cases/a.txt", "cases/dieper/a.md", "plaatje.png", "cases.md"] {
            assert_eq!(place(strange), Err(Fault::Stranger), "{strange}");
        }
    }

    #[test]
    fn a_name_leads_nowhere_else_and_works_everywhere() {
        for bad in [
            "../pack.toml",
            "/etc/passwd",
            "cases/../../x.md",
            "cases\\x.md",
            "C:/x.md",
            "cases/CON.md",
            "cases/aux",
            "cases/com1.md",
            "cases/LPT9.tekst.md",
            "cases/x.md ",
            "cases/x.",
            "cases//x.md",
            "cases/een?.md",
            "cases/a\u{0}.md",
        ] {
            assert_eq!(place(bad), Err(Fault::Path), "{bad:?}");
        }
        assert_eq!(place("cases/console.md"), Ok(Place::Case), "only the device itself");
    }
}
