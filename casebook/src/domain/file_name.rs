//! How files that are made from a book are called: its backups, what is taken out, what is put aside. Pure.
use chrono::NaiveDateTime;

/// The ending of a book's file name.
pub const BOOK: &str = "casusboek";
/// The ending of a backup.
pub const BACKUP: &str = "casusreserve";
/// The ending of the list of what must stay away, beside the backups.
pub const TOMBSTONES: &str = "casuszerken";

/// Characters of a book's identity that stand in the names of its backups.
const TAG: usize = 8;
/// Most characters of a book's name in a file name.
const MOST: usize = 80;
/// How a moment stands in a name.
const MOMENT: &str = "%Y-%m-%d %H%M";

/// A name that every file system takes, or null when nothing of it is left.
pub fn safe(name: &str) -> Option<String> {
    let safe: String = name
        .chars()
        .map(|letter| if letter.is_alphanumeric() || " -_.()".contains(letter) { letter } else { '-' })
        .take(MOST)
        .collect();
    let safe = safe.trim_matches(['.', ' ', '-']);
    (!safe.is_empty()).then(|| safe.to_owned())
}

/// What stands for a book in the names of its backups.
pub fn tag(uuid: &str) -> String {
    uuid.chars().filter(char::is_ascii_hexdigit).take(TAG).collect()
}

/// The name of a backup, by the clock on the wall. `again` tells two of one minute apart.
pub fn backup(book: &str, tag: &str, at: NaiveDateTime, again: u32) -> String {
    let again = if again == 0 { String::new() } else { format!(" {}", again + 1) };
    format!("{} {tag} {}{again}.{BACKUP}", safe(book).unwrap_or_default(), at.format(MOMENT))
        .trim_start()
        .to_owned()
}

/// When a backup of the book with this tag was made, by its name. Null for every other file.
pub fn backup_made_at(name: &str, tag: &str) -> Option<NaiveDateTime> {
    let stem = name.strip_suffix(&format!(".{BACKUP}"))?;
    let mark = format!("{tag} ");
    let at = stem.rfind(&mark)?;
    if at > 0 && !stem[..at].ends_with(' ') {
        return None;
    }
    let rest = &stem[at + mark.len()..];
    let (moment, again) = (rest.get(..15)?, rest.get(15..)?);
    let numbered = again.strip_prefix(' ').is_some_and(|again| again.parse::<u32>().is_ok());
    if !again.is_empty() && !numbered {
        return None;
    }
    NaiveDateTime::parse_from_str(moment, MOMENT).ok()
}

/// The list beside the backups of what must stay away.
pub fn tombstones(tag: &str) -> String {
    format!("{tag}.{TOMBSTONES}")
}

#[cfg(test)]
mod tests {
    use crate::domain::file_name::{backup, backup_made_at, safe, tag};
    use chrono::{NaiveDate, NaiveDateTime};

    fn at() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 11, 25)
            .and_then(|day| day.and_hms_opt(9, 54, 0))
            .expect("this moment exists")
    }

    #[test]
    fn a_backup_is_named_after_its_book_and_its_minute() {
        let tag = tag("0a1b2c3d-4e5f-4000-8000-000000000000");
        let name = backup("Team Noord", &tag, at(), 0);
        assert_eq!(name, "Team Noord 0a1b2c3d 2026-11-25 0954.casusreserve");
        assert_eq!(backup_made_at(&name, &tag), Some(at()));
        let second = backup("Team Noord", &tag, at(), 1);
        assert_eq!(second, "Team Noord 0a1b2c3d 2026-11-25 0954 2.casusreserve");
        assert_eq!(backup_made_at(&second, &tag), Some(at()));
    }

    #[test]
    fn a_file_of_another_book_or_of_another_kind_is_no_backup() {
        let name = backup("Team 0a1b2c3d", "ffffffff", at(), 0);
        for (name, tag) in [
            (name.as_str(), "0a1b2c3d"),
            ("0a1b2c3d.casuszerken", "0a1b2c3d"),
            ("brief 0a1b2c3d 2026-11-25 0954.docx", "0a1b2c3d"),
            ("x0a1b2c3d 2026-11-25 0954.casusreserve", "0a1b2c3d"),
            ("Team 0a1b2c3d 2026-11-25 0954 kopie.casusreserve", "0a1b2c3d"),
            ("Team 0a1b2c3d 2026-11-25 0954.casusreserve.part", "0a1b2c3d"),
        ] {
            assert_eq!(backup_made_at(name, tag), None, "{name}");
        }
    }

    #[test]
    fn a_name_leaves_no_folder_and_is_not_empty() {
        assert_eq!(safe("../a/b: c?").as_deref(), Some("a-b- c"));
        assert_eq!(safe(" /// "), None);
        assert_eq!(backup("///", "0a1b2c3d", at(), 0), "0a1b2c3d 2026-11-25 0954.casusreserve");
    }
}
