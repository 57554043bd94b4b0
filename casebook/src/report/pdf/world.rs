//! What the typesetter sees of the world: one layout, five faces, one report as data. No files, no network, no clock.
use crate::report::pdf::letters::FACES;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt as _, World};

static LAYOUT: LazyLock<Source> = LazyLock::new(|| {
    let path = VirtualPath::new("report.typ").expect("a plain name is a path");
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    Source::new(id, include_str!("report.typ").to_owned())
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FACES.iter())));

/// One report to set.
pub struct Paper {
    library: LazyHash<Library>,
}

impl Paper {
    /// `data` is the report as JSON.
    pub fn new(data: &str) -> Self {
        let inputs: Dict = [("report".into(), Value::Str(data.into()))].into_iter().collect();
        // Row heads of tables are still an extra of the typesetter.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_inputs(inputs).with_features(features).build();
        Self { library: LazyHash::new(library) }
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        LAYOUT.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == LAYOUT.id() { Ok(LAYOUT.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
