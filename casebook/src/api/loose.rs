//! Commands on loose sessions: in memory, gone when they end unless somebody keeps them in a book.
use crate::api::book::{lay, long_enough, nothing_loose, place};
use crate::api::core::Desk;
use crate::api::request::loose::{LooseSave, LooseSaveInto, LooseStart, LooseStarted, PracticeStart};
use crate::api::request::{BookCreated, BookInfo, Nothing, path_from};
use crate::content::load::example_scripts;
use crate::domain::ids::SessionId;
use crate::domain::locale::Locale;
use crate::domain::phase::Phase;
use crate::domain::session::SessionKind;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::exchange::script;
use crate::ops::opening_day::Tidied;
use crate::ops::{books, practice, sessions};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::{Book, Opener};

/// Minutes a loose session begins with.
const LOOSE_MINUTES: u16 = 75;

pub(crate) fn start(desk: &mut Desk, request: LooseStart) -> Result<LooseStarted> {
    nothing_loose(desk)?;
    let env = desk.env();
    let mut book = books::loose(&desk.locale().say("core-loose-name", &[]), &env)?;
    let session = match request.example {
        Some(key) if request.played => Some(played(&mut book, &env, &key, desk.locale())?),
        Some(key) => {
            let case = store::cases::any_by_key(book.reader(), &key)?.ok_or(Error::NotFound { what: "case" })?;
            let minutes = case.text.minutes.unwrap_or(LOOSE_MINUTES);
            Some(sessions::start(&mut book, &env, SessionKind::Intervisie, Some(case.id), minutes)?.0)
        }
        None => None,
    };
    desk.lock();
    let book = lay(desk, book, Tidied::default())?;
    Ok(LooseStarted { book, session })
}

/// Begins an oefensessie in a loose book.
pub(crate) fn practise(desk: &mut Desk, request: PracticeStart) -> Result<LooseStarted> {
    nothing_loose(desk)?;
    let env = desk.env();
    let mut book = books::loose(&desk.locale().say("core-practice-name", &[]), &env)?;
    let case = match request.example {
        Some(key) => Some(store::cases::any_by_key(book.reader(), &key)?.ok_or(Error::NotFound { what: "case" })?),
        None => None,
    };
    let minutes = case.as_ref().and_then(|case| case.text.minutes).unwrap_or(LOOSE_MINUTES);
    let case = case.map(|case| case.id);
    let session = practice::start(&mut book, &env, case, minutes, request.people, desk.locale())?;
    desk.lock();
    let book = lay(desk, book, Tidied::default())?;
    Ok(LooseStarted { book, session: Some(session) })
}

/// Plays the scripted session of an example, to its comparison.
fn played(book: &mut Book, env: &Env, key: &str, locale: Locale) -> Result<SessionId> {
    let (_, text) = example_scripts()
        .into_iter()
        .find(|(example, _)| example == key)
        .ok_or(Error::NotFound { what: "example" })?;
    let script = script::parse(key, text)?;
    let ran = script::run(book, env, key, &script, locale)?;
    sessions::go(book, env, ran.session, Phase::Vergelijken)?;
    Ok(ran.session)
}

/// Moves the loose book into `into`. When that fails the loose one lies on the desk as it was.
fn keep(desk: &mut Desk, mut into: Book, tidied: Tidied) -> Result<BookInfo> {
    let env = desk.env();
    books::keep(&mut desk.open_mut()?.book, &mut into, &env)?;
    desk.lock();
    lay(desk, into, tidied)
}

pub(crate) fn save(desk: &mut Desk, request: LooseSave) -> Result<BookCreated> {
    keepable(desk)?;
    let name = text::some_line("name", &request.name)?;
    let passphrase = long_enough(request.passphrase.expose())?;
    let path = place(desk, &name, request.folder.as_deref())?;
    let (into, code) = books::create(&path, &name, Kind::Team, passphrase, &desk.env())?;
    let book = keep(desk, into, Tidied::default())?;
    Ok(BookCreated { book, recovery_code: code.to_string() })
}

pub(crate) fn save_into(desk: &mut Desk, request: LooseSaveInto) -> Result<BookInfo> {
    keepable(desk)?;
    let path = path_from(&request.path);
    let (into, tidied) = books::open(&path, &Opener::Passphrase(request.passphrase.expose()), &desk.env())?;
    keep(desk, into, tidied)
}

/// Lets a loose session go: nothing of it is left.
pub(crate) fn end(desk: &mut Desk, _: Nothing) -> Result<Nothing> {
    only_loose(desk)?;
    desk.lock();
    Ok(Nothing {})
}

/// Before another book is made or opened.
fn keepable(desk: &Desk) -> Result<()> {
    only_loose(desk)?;
    practice::may_be_kept(&desk.open()?.book)
}

fn only_loose(desk: &Desk) -> Result<()> {
    if desk.open()?.kind == Kind::Loose { Ok(()) } else { Err(Error::NotNow(NotNow::WrongBook)) }
}
