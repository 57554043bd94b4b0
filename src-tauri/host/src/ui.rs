//! Owns where the built pages stand and how they are served. It knows nothing of what is in them.
use anyhow::bail;
use std::env;
use std::path::{Path, PathBuf};
use tower_http::services::ServeDir;

/// The folder with the built pages: the one given, or `ui/dist` above the program or above the folder it was started in.
///
/// # Errors
/// When there are no built pages, with what to do about it.
pub fn find(given: Option<PathBuf>) -> anyhow::Result<PathBuf> {
    if let Some(folder) = given {
        if !is_built(&folder) {
            bail!("there are no built pages in {}: run `npm ci && npm run build` in ui first", folder.display());
        }
        return Ok(folder);
    }
    let program = env::current_exe().ok();
    let here = env::current_dir().ok();
    let starts = [program.as_deref(), here.as_deref()];
    let mut above = starts.into_iter().flatten().flat_map(Path::ancestors).map(|folder| folder.join("ui/dist"));
    match above.find(|folder| is_built(folder)) {
        Some(folder) => Ok(folder),
        None => bail!("the pages of the app are not built yet: run `make run`, or give their folder with --ui"),
    }
}

fn is_built(folder: &Path) -> bool {
    folder.join("index.html").is_file()
}

/// Serves the files of the folder, and nothing outside it.
pub fn pages(folder: &Path) -> ServeDir {
    ServeDir::new(folder)
}
