//! Which names a file of a pack may have: inside the pack, and such that every computer can keep it.
use crate::error::Fault;

/// Most bytes of a path.
const MOST: usize = 240;
/// Characters that some file systems refuse.
const REFUSED: &str = "<>:\"|?*\\";
/// Names that are devices on Windows, whatever ending they have.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// What is wrong with a path; null if nothing is.
pub fn fault(path: &str) -> Option<Fault> {
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic();
    if path.starts_with(['/', '\\']) || drive || path.split(['/', '\\']).any(|part| part == "..") {
        return Some(Fault::Outside);
    }
    let whole = !path.is_empty() && path.len() <= MOST && path.split('/').all(keepable);
    (!whole).then_some(Fault::Name)
}

fn keepable(part: &str) -> bool {
    let refused = |letter: char| letter.is_control() || REFUSED.contains(letter);
    !part.is_empty() && part != "." && !part.ends_with(['.', ' ']) && !part.contains(refused) && !is_device(part)
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |start: &str| {
        stem.strip_prefix(start).is_some_and(|rest| {
            rest.chars().count() == 1 && rest.contains(|letter: char| letter.is_ascii_digit() || "¹²³".contains(letter))
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use crate::error::Fault;
    use crate::exchange::pack::names::fault;

    #[test]
    fn a_path_that_leads_out_is_told_from_one_that_can_not_be_kept() {
        for path in ["../x.md", "cases/../../x.md", "/etc/x.md", "C:/x.md", "c:x.md", "\\\\host\\x", "cases\\..\\x"] {
            assert_eq!(fault(path), Some(Fault::Outside), "{path}");
        }
        for path in ["", "cases//x.md", "./x.md", "cases/CON.md", "cases/aux", "nul.tar.gz", "cases/com1.md", "LPT³", "cases/x.", "cases/x ", "a\u{7}.md", "cases\\x.md", "x?.md"] {
            assert_eq!(fault(path), Some(Fault::Name), "{path}");
        }
        for path in ["pack.toml", "cases/console.md", "cases/com10.md", "cases/é tje.md", "cases/..x.md"] {
            assert_eq!(fault(path), None, "{path}");
        }
    }
}
