//! Owns a file that the system gave the app to open, until the page asks for it. What comes may come from anybody: it is a book
//! or a pack that lies there, or it is refused. It opens nothing.
use crate::window::MAIN;
use casebook::api::failure::Failure;
use casebook::domain::file_name::BOOK;
use casebook::error::{BookTrouble, Error, Fault, Why};
use casebook::exchange::pack::ENDING as PACK;
use serde::Serialize;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter as _, Manager as _, State};

/// Tells the page that something came. What, only the main window may ask.
const NAME: &str = "casebook-opened-with";

/// A file that can be opened, by its whole path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Given {
    Book { path: String },
    Pack { path: String },
}

/// What came last and was not asked for yet.
#[derive(Default)]
pub struct Opened(Mutex<Option<Result<Given, Failure>>>);

impl Opened {
    /// With what this program was started with.
    pub fn at_start() -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        Self(Mutex::new(among(std::env::args_os(), &folder)))
    }

    /// Gives it once.
    fn take(&self) -> Option<Result<Given, Failure>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, came: Option<Result<Given, Failure>>) {
        if came.is_some() {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = came;
        }
    }
}

/// What the main window should open, or why it can't. None when nothing came since it asked.
#[tauri::command]
pub async fn opened_with(opened: State<'_, Opened>) -> Result<Option<Given>, Failure> {
    opened.take().transpose()
}

/// A second start, with its own arguments and in its own folder.
pub fn again(running: &AppHandle, arguments: Vec<String>, folder: &str) {
    come(running, among(arguments.into_iter().map(OsString::from), Path::new(folder)));
}

/// What macOS asks a running app to open.
#[cfg(target_os = "macos")]
pub fn asked(running: &AppHandle, addresses: &[tauri::Url]) {
    let path = addresses.iter().find_map(|address| address.to_file_path().ok());
    come(running, path.map(|path| look(&path)));
}

fn come(running: &AppHandle, came: Option<Result<Given, Failure>>) {
    running.state::<Opened>().keep(came);
    // A window that is closing opens nothing any more.
    let _ = running.emit_to(MAIN, NAME, ());
}

/// The first file among the arguments of a start, the name of the program left out.
fn among(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Option<Result<Given, Failure>> {
    let named = arguments.skip(1).find(|one| !one.is_empty() && !one.as_encoded_bytes().starts_with(b"-"))?;
    Some(look(&folder.join(named)))
}

fn look(path: &Path) -> Result<Given, Failure> {
    let kind: fn(String) -> Given = match path.extension() {
        Some(ending) if ending.eq_ignore_ascii_case(BOOK) => |path| Given::Book { path },
        Some(ending) if ending.eq_ignore_ascii_case(PACK) => |path| Given::Pack { path },
        _ => return Err(Error::invalid("opened", Why::Malformed).into()),
    };
    if !path.is_file() {
        return Err(missing(path).into());
    }
    let whole = path.to_str().ok_or(Error::invalid("path", Why::Malformed))?;
    Ok(kind(whole.to_owned()))
}

fn missing(path: &Path) -> Error {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(BOOK)) {
        return Error::Book { path: PathBuf::from(path), why: BookTrouble::Missing };
    }
    let file = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
    Error::Fault { file, line: 1, why: Fault::Unread }
}

#[cfg(test)]
mod tests {
    use super::{Given, Opened, among};
    use casebook::api::failure::{Failure, FailureCode};
    use std::ffi::OsString;
    use std::fs;
    use std::path::Path;
    use tempfile::TempDir;

    fn started(folder: &Path, arguments: &[&str]) -> Option<Result<Given, Failure>> {
        among(["casusboek"].iter().chain(arguments).map(OsString::from), folder)
    }

    fn refused(folder: &Path, argument: &str) -> FailureCode {
        started(folder, &[argument]).expect("something came").expect_err("it is refused").code
    }

    #[test]
    fn a_book_and_a_pack_are_known_by_their_ending_wherever_the_start_was() {
        let folder = TempDir::new().expect("a folder");
        for name in ["Team Noord.casusboek", "OUD.CASUSBOEK", "les.casuspakket"] {
            fs::write(folder.path().join(name), b"x").expect("a file");
        }
        let path = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
        let book = Given::Book { path: path("Team Noord.casusboek") };
        assert_eq!(started(folder.path(), &["Team Noord.casusboek"]), Some(Ok(book.clone())));
        let elsewhere = Path::new("/");
        assert_eq!(started(elsewhere, &[&path("Team Noord.casusboek")]), Some(Ok(book)));
        let old = Given::Book { path: path("OUD.CASUSBOEK") };
        assert_eq!(started(folder.path(), &["OUD.CASUSBOEK"]), Some(Ok(old)));
        let pack = Given::Pack { path: path("les.casuspakket") };
        assert_eq!(started(folder.path(), &["--quiet", "les.casuspakket"]), Some(Ok(pack)));
    }

    #[test]
    fn a_start_without_a_file_opens_nothing() {
        assert_eq!(started(Path::new("/"), &[]), None);
        assert_eq!(started(Path::new("/"), &["", "--hidden"]), None);
    }

    #[test]
    fn what_is_no_book_and_no_pack_or_does_not_lie_there_is_refused() {
        let folder = TempDir::new().expect("a folder");
        fs::write(folder.path().join("brief.txt"), b"x").expect("a file");
        fs::create_dir(folder.path().join("map.casusboek")).expect("a folder with the name of a book");
        assert_eq!(refused(folder.path(), "brief.txt"), FailureCode::InvalidInput);
        assert_eq!(refused(folder.path(), "casusboek://open"), FailureCode::InvalidInput);
        assert_eq!(refused(folder.path(), "map.casusboek"), FailureCode::BookMissing);
        assert_eq!(refused(folder.path(), "weg.casusboek"), FailureCode::BookMissing);
        assert_eq!(refused(folder.path(), "weg.casuspakket"), FailureCode::FileFault);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_or_a_device_is_no_book() {
        let folder = TempDir::new().expect("a folder");
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("nul.casusboek")).expect("a link");
        assert_eq!(refused(folder.path(), "nul.casusboek"), FailureCode::BookMissing);
    }

    #[test]
    fn what_came_is_given_once_and_the_last_counts() {
        let opened = Opened::default();
        assert_eq!(opened.take(), None);
        for name in ["een", "twee"] {
            opened.keep(Some(Ok(Given::Pack { path: name.to_owned() })));
        }
        opened.keep(None);
        assert_eq!(opened.take(), Some(Ok(Given::Pack { path: "twee".to_owned() })));
        assert_eq!(opened.take(), None);
    }
}
