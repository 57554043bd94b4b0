//! Commands on books: making, opening, locking, describing.
use crate::api::core::{Desk, OpenBook};
use crate::api::event::Event;
use crate::api::request::{
    BookCreate, BookCreated, BookDescription, BookInfo, BookKind, BookOpen, BookOpenWithCode, LogState, Nothing,
    RecentForget, SessionCount, path_from, path_text,
};
use crate::api::safekeeping;
use crate::domain::file_name;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::opening_day::Tidied;
use crate::ops::{books, kept};
use crate::store;
use crate::store::book::Kind;
use crate::store::log;
use crate::store::open::{Book, Opener};
use std::path::{Path, PathBuf};

/// Fewest characters of a passphrase chosen in the app.
const FEWEST_CHARACTERS: usize = 8;

const fn kind_of(kind: Kind) -> BookKind {
    match kind {
        Kind::Team => BookKind::Team,
        Kind::Archive => BookKind::Archive,
        Kind::Loose => BookKind::Loose,
    }
}

pub(crate) fn info(open: &OpenBook, env: &Env) -> Result<BookInfo> {
    let connection = open.book.reader();
    let (kept, received) = kept::counts(connection)?;
    Ok(BookInfo {
        path: open.book.path().map(path_text),
        name: open.name.clone(),
        kind: kind_of(open.kind),
        cases: store::cases::count(connection)?,
        open_sessions: store::sessions::count(connection)?.0,
        kept,
        received,
        due: kept::due(connection, env.now().date_naive())?,
        closed_by_time: open.tidied.closed,
        destroyed_by_term: open.tidied.destroyed,
        by_code: open.book.by_code(),
    })
}

/// Lays a book on the desk.
pub(crate) fn lay(desk: &mut Desk, book: Book, tidied: Tidied) -> Result<BookInfo> {
    let (name, kind) = store::book::read(book.reader())?;
    if let Some(path) = book.path() {
        let now = desk.env().now();
        desk.remembered.opened(path, &name, now);
    }
    let open = OpenBook { book, name, kind, turn: None, code: None, shown: None, tidied };
    let info = info(&open, &desk.env())?;
    desk.open = Some(open);
    desk.is_used();
    desk.tell(Event::BookChanged);
    safekeeping::back_up_beside(desk);
    Ok(info)
}

/// A loose session is only let go on purpose.
pub(crate) fn nothing_loose(desk: &Desk) -> Result<()> {
    match &desk.open {
        Some(open) if open.kind == Kind::Loose => Err(Error::NotNow(NotNow::StillUsed)),
        _ => Ok(()),
    }
}

/// Where a new book of this name goes: its folder is made if it is not there.
pub(crate) fn place(desk: &Desk, name: &str, folder: Option<&str>) -> Result<PathBuf> {
    let folder = folder.map_or_else(|| desk.config.books_folder.clone(), path_from);
    std::fs::create_dir_all(&folder)?;
    let safe = file_name::safe(name).ok_or(Error::invalid("name", Why::Malformed))?;
    Ok(folder.join(format!("{safe}.{}", file_name::BOOK)))
}

/// A passphrase somebody chooses in the app.
pub(crate) fn long_enough(passphrase: &str) -> Result<&str> {
    if passphrase.chars().count() < FEWEST_CHARACTERS {
        return Err(Error::invalid("passphrase", Why::TooShort { min: FEWEST_CHARACTERS }));
    }
    Ok(passphrase)
}

pub(crate) fn create(desk: &mut Desk, request: BookCreate) -> Result<BookCreated> {
    nothing_loose(desk)?;
    let kind = match request.kind {
        BookKind::Team => Kind::Team,
        BookKind::Archive => Kind::Archive,
        BookKind::Loose => return Err(Error::invalid("kind", Why::OutOfRange)),
    };
    let name = text::some_line("name", &request.name)?;
    let passphrase = long_enough(request.passphrase.expose())?;
    let path = place(desk, &name, request.folder.as_deref())?;
    create_at(desk, &path, Some(&name), kind, passphrase)
}

/// Makes a book at a path and lays it on the desk. Without a name it is called after its file.
pub(crate) fn create_at(
    desk: &mut Desk,
    path: &Path,
    name: Option<&str>,
    kind: Kind,
    passphrase: &str,
) -> Result<BookCreated> {
    if passphrase.is_empty() {
        return Err(Error::invalid("passphrase", Why::Empty));
    }
    let from_file = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.unwrap_or(&from_file);
    let (book, code) = books::create(path, name, kind, passphrase, &desk.env())?;
    desk.lock();
    let book = lay(desk, book, Tidied::default())?;
    Ok(BookCreated { book, recovery_code: code.to_string() })
}

fn open_by(desk: &mut Desk, path: &str, opener: &Opener<'_>) -> Result<BookInfo> {
    nothing_loose(desk)?;
    let path = path_from(path);
    let (book, tidied) = books::open(&path, opener, &desk.env())?;
    desk.lock();
    lay(desk, book, tidied)
}

pub(crate) fn open(desk: &mut Desk, request: BookOpen) -> Result<BookInfo> {
    open_by(desk, &request.path, &Opener::Passphrase(request.passphrase.expose()))
}

pub(crate) fn open_with_code(desk: &mut Desk, request: BookOpenWithCode) -> Result<BookInfo> {
    open_by(desk, &request.path, &Opener::Code(request.code.expose()))
}

pub(crate) fn lock(desk: &mut Desk, _: Nothing) -> Result<Nothing> {
    nothing_loose(desk)?;
    safekeeping::back_up_before_locking(desk);
    desk.lock();
    Ok(Nothing {})
}

pub(crate) fn describe(desk: &mut Desk, _: Nothing) -> Result<BookDescription> {
    let open = desk.open()?;
    let described = books::describe(&open.book, &desk.env())?;
    Ok(BookDescription {
        v: 1,
        book: described.name,
        kind: kind_of(described.kind),
        schema: described.schema,
        key_version: described.key_version,
        cases: described.cases,
        sessions: SessionCount { open: described.sessions.0, closed: described.sessions.1 },
        archived: if described.kind == Kind::Archive { described.kept } else { 0 },
        due: described.due,
        log: log_state(described.log),
        digest: described.digest,
    })
}

/// The log as it crosses the border.
pub(crate) fn log_state(state: log::State) -> LogState {
    LogState { count: state.count, head: state.head }
}

pub(crate) fn recent_forget(desk: &mut Desk, request: RecentForget) -> Result<Nothing> {
    desk.remembered.forget(&path_from(&request.path));
    Ok(Nothing {})
}
