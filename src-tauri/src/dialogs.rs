//! Owns what only the system can ask: where to save a text or a file, which book, which backup, which folder. It keeps no text and logs none.
use casebook::api::failure::{Failure, FailureCode};
use casebook::error::{Error, Why};
use data_encoding::BASE64;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};
use tauri::AppHandle;
use tauri::async_runtime::spawn_blocking;
use tauri_plugin_dialog::{DialogExt as _, FilePath};

/// Asks where to save a text, and saves it whole or not at all. False when no place was chosen.
#[tauri::command]
pub async fn save_text(app: AppHandle, suggested_name: String, text: String) -> Result<bool, Failure> {
    save(app, suggested_name, text.into_bytes()).await
}

/// Asks where to save a file that is no text, given in base 64, and saves it whole or not at all. False when no place was
/// chosen.
#[tauri::command]
pub async fn save_file(app: AppHandle, suggested_name: String, base64: String) -> Result<bool, Failure> {
    let bytes =
        BASE64.decode(base64.as_bytes()).map_err(|_| Failure::from(Error::invalid("file", Why::Malformed)))?;
    save(app, suggested_name, bytes).await
}

async fn save(app: AppHandle, suggested_name: String, bytes: Vec<u8>) -> Result<bool, Failure> {
    let asked = move || {
        let chosen = app.dialog().file().set_file_name(suggested_name).blocking_save_file();
        let Some(path) = to_path(chosen)? else {
            return Ok(false);
        };
        write_whole(&path, &bytes).map_err(Error::Io)?;
        Ok(true)
    };
    spawn_blocking(asked).await.map_err(|_| FailureCode::Internal)?
}

/// Asks for a book that is there. None when nothing was chosen.
#[tauri::command]
pub async fn pick_book(app: AppHandle) -> Result<Option<PathBuf>, Failure> {
    pick_file(app, "Casusboek", "casusboek").await
}

/// Asks for a backup that is there. None when nothing was chosen.
#[tauri::command]
pub async fn pick_backup(app: AppHandle) -> Result<Option<PathBuf>, Failure> {
    pick_file(app, "Reservekopie", "casusreserve").await
}

async fn pick_file(app: AppHandle, kind: &'static str, ending: &'static str) -> Result<Option<PathBuf>, Failure> {
    let asked = move || {
        let dialog = app.dialog().file().add_filter(kind, &[ending]);
        to_path(dialog.blocking_pick_file())
    };
    spawn_blocking(asked).await.map_err(|_| FailureCode::Internal)?
}

/// Asks for a folder. None when nothing was chosen.
#[tauri::command]
pub async fn pick_folder(app: AppHandle) -> Result<Option<PathBuf>, Failure> {
    let asked = move || to_path(app.dialog().file().blocking_pick_folder());
    spawn_blocking(asked).await.map_err(|_| FailureCode::Internal)?
}

fn to_path(chosen: Option<FilePath>) -> Result<Option<PathBuf>, Failure> {
    chosen.map(FilePath::into_path).transpose().map_err(|_| FailureCode::Io.into())
}

/// Writes beside the target and then takes its place, so that a full disk leaves what was there.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failed| failed.error)?;
    // The name stands only once the folder is on the disk too; not every system can be asked that.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write_whole;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn a_text_replaces_the_file_and_leaves_nothing_beside_it() {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("eigen woorden.txt");
        write_whole(&path, b"eerst").expect("the first time");
        write_whole(&path, b"daarna").expect("the second time");
        assert_eq!(fs::read_to_string(&path).expect("the text"), "daarna");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_no_panic() {
        let folder = TempDir::new().expect("a folder");
        assert!(write_whole(&folder.path().join("weg/tekst.txt"), b"x").is_err());
    }
}
