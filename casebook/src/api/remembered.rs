//! What the app remembers beside the books: settings and the list of recent books. Paths and names of books only.
use crate::api::idle;
use crate::api::request::{Locale, Settings, Theme};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Most books in the list.
const MOST_RECENTS: usize = 12;

/// A book that was open before.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RecentBook {
    /// Where it lies.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// When it was last opened.
    pub opened_at: DateTime<Utc>,
}

/// Settings and recent books.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Remembered {
    /// What somebody chose.
    pub settings: Settings,
    /// Last opened first.
    pub recents: Vec<RecentBook>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

impl Remembered {
    /// Reads what was kept. What can't be read is forgotten: nobody's work depends on it.
    pub fn read(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("casusboek.json"));
        let kept: Option<Self> = file
            .as_ref()
            .and_then(|file| fs::read(file).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .filter(|kept: &Self| idle::CHOICES.contains(&kept.settings.lock_after));
        let fresh = Self {
            settings: Settings { theme: Theme::System, locale: Locale::Nl, lock_after: idle::USUAL },
            recents: Vec::new(),
            file: None,
        };
        Self { file, ..kept.unwrap_or(fresh) }
    }

    /// Puts a book first in the list.
    pub fn opened(&mut self, path: &Path, name: &str, now: DateTime<Utc>) {
        self.recents.retain(|recent| recent.path != path);
        self.recents.insert(0, RecentBook { path: path.to_owned(), name: name.to_owned(), opened_at: now });
        self.recents.truncate(MOST_RECENTS);
        self.write();
    }

    /// Takes a book off the list.
    pub fn forget(&mut self, path: &Path) {
        self.recents.retain(|recent| recent.path != path);
        self.write();
    }

    /// Keeps settings.
    pub fn choose(&mut self, settings: Settings) {
        self.settings = settings;
        self.write();
    }

    /// Writes beside and renames, so that a crash leaves the old list or the new one. A list that can't be written is
    /// no reason to stop somebody's session, so the error goes no further.
    fn write(&self) {
        let Some(file) = &self.file else { return };
        let Some(folder) = file.parent() else { return };
        let kept = || -> std::io::Result<()> {
            fs::create_dir_all(folder)?;
            let beside = file.with_extension("json.new");
            let mut new = fs::File::create(&beside)?;
            new.write_all(&serde_json::to_vec_pretty(self)?)?;
            new.sync_all()?;
            fs::rename(beside, file)
        };
        if kept().is_err() {
            eprintln!("casusboek: the list of recent books could not be kept");
        }
    }
}
