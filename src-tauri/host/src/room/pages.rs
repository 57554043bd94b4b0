//! Owns where the files of the participant's page come from, and which may be asked for. It knows nothing of what is in
//! them.
use casebook::domain::locale::Locale;
use std::fs;
use std::path::PathBuf;

/// The bytes of a file by its path below `ui/dist`, if there is one.
type Inside = dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync;

/// Where the built pages are.
pub enum Pages {
    /// In a folder.
    Folder(PathBuf),
    /// In the program.
    Inside(Box<Inside>),
}

/// A file, as it goes over the line.
pub struct Page {
    pub bytes: Vec<u8>,
    pub mime: &'static str,
    pub is_gzip: bool,
}

/// The page itself, in the language it is written in. In another it has that language's name before its ending.
pub const PAGE: &str = "deelnemer.html";
/// Where its files stand.
const FILES: &str = "deelnemer";

impl Pages {
    /// The page in this language, compressed if that is wanted and there.
    pub fn page(&self, locale: Locale, gzip: bool) -> Option<Page> {
        let own = PAGE.replace(".html", &format!(".{}.html", locale.name()));
        self.one(&own, gzip).or_else(|| self.one(PAGE, gzip))
    }

    /// A file of the page. A name that leads out of their folder is no name of one.
    pub fn file(&self, name: &str, gzip: bool) -> Option<Page> {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        let is_name = !name.starts_with('.') && name.chars().all(is_plain);
        is_name.then(|| self.one(&format!("{FILES}/{name}"), gzip)).flatten()
    }

    fn one(&self, path: &str, gzip: bool) -> Option<Page> {
        let mime = mime(path)?;
        let twin = if gzip { self.bytes(&format!("{path}.gz")) } else { None };
        let is_gzip = twin.is_some();
        Some(Page { bytes: twin.or_else(|| self.bytes(path))?, mime, is_gzip })
    }

    fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        match self {
            Self::Folder(folder) => fs::read(folder.join(path)).ok(),
            Self::Inside(inside) => inside(path),
        }
    }
}

/// What a page is made of; nothing else is given.
fn mime(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    Some(match ending {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "json" => "application/json",
        _ => return None,
    })
}
