//! Cases: listing, showing, making, bringing in, destroying.
use crate::content::case_file::{CaseFile, parse};
use crate::content::markdown::to_html;
use crate::domain::case::{Case, CaseSource, CaseText};
use crate::domain::ids::CaseId;
use crate::domain::locale::Locale;
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::ops::Changed;
use crate::ops::backups::{self, Erased, Reach};
use crate::ops::view::{CaseState, CaseSummary, CaseView};
use crate::store;
use crate::store::open::Book;

/// Every case.
pub fn list(book: &Book, locale: Locale) -> Result<Vec<CaseSummary>> {
    let mut cases = store::cases::all(book.reader())?;
    // Examples in the language of the app come before the others.
    cases.sort_by_key(|(case, ..)| case.source == CaseSource::Pack && case.text.language != locale.name());
    Ok(cases
        .into_iter()
        .map(|(case, sessions, open)| CaseSummary {
            id: case.id,
            key: case.key,
            example: case.example,
            title: case.text.title,
            source: case.source,
            pack: case.pack,
            themes: case.text.themes,
            minutes: case.text.minutes,
            sessions,
            state: match (sessions, open) {
                (_, 1..) => CaseState::Open,
                (0, _) => CaseState::New,
                _ => CaseState::Held,
            },
        })
        .collect())
}

/// One case as it is stored.
pub fn get(book: &Book, id: CaseId) -> Result<Case> {
    store::cases::get(book.reader(), id)?.ok_or(Error::NotFound { what: "case" })
}

/// A case as it is shown. What was done is left out unless `show_done`.
pub fn view(case: Case, show_done: bool) -> CaseView {
    let text = case.text;
    CaseView {
        id: case.id,
        key: case.key,
        example: case.example,
        title: text.title,
        source: case.source,
        pack: case.pack,
        situation_html: to_html(&text.situation),
        moment: text.moment,
        question: text.question,
        done_html: (show_done && !text.done.is_empty()).then(|| to_html(&text.done)),
        note_html: to_html(&text.note),
        themes: text.themes,
        level: text.level,
        minutes: text.minutes,
        language: text.language,
        fictitious: text.fictitious,
        look_back_on: case.look_back_on,
    }
}

/// What somebody types of a case: little, it is told aloud.
pub struct Typed<'a> {
    /// A title without names.
    pub title: &'a str,
    /// The moment it became tense.
    pub moment: &'a str,
    /// The question.
    pub question: &'a str,
}

impl Typed<'_> {
    fn over(&self, before: CaseText) -> Result<CaseText> {
        Ok(CaseText {
            title: text::some_line("title", self.title)?,
            moment: text::text("moment", self.moment.trim())?.to_owned(),
            question: text::text("question", self.question.trim())?.to_owned(),
            ..before
        })
    }
}

/// Makes a case of one's own.
pub fn create(book: &mut Book, env: &Env, typed: &Typed<'_>, locale: Locale) -> Result<(Case, Changed)> {
    let case = Case {
        id: CaseId(env.id()),
        key: None,
        source: CaseSource::Own,
        pack: None,
        text: typed.over(CaseText { language: locale.name().to_owned(), ..CaseText::default() })?,
        example: false,
        made_of: None,
        look_back_on: None,
        created_at: env.now(),
        updated_at: env.now(),
    };
    book.transact(|tx| store::cases::insert(tx, &case))?;
    Ok((case, Changed::Cases))
}

/// Changes an own case. Those of packs are their author's.
pub fn update(book: &mut Book, env: &Env, id: CaseId, typed: &Typed<'_>) -> Result<(Case, Changed)> {
    let case = book.transact(|tx| {
        let case = store::cases::get(tx, id)?.ok_or(Error::NotFound { what: "case" })?;
        if case.source == CaseSource::Pack {
            return Err(Error::NotNow(NotNow::WrongBook));
        }
        let text = typed.over(case.text.clone())?;
        store::cases::update_text(tx, id, &text, env.now())?;
        Ok(Case { text, updated_at: env.now(), ..case })
    })?;
    Ok((case, Changed::Cases))
}

/// What became of a case that was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imported {
    /// It was not there.
    New,
    /// It was there, and changed.
    Updated,
    /// It was there as it is.
    Unchanged,
}

/// Brings in a case file among the own cases. The id of its front matter makes it the same case again.
pub fn import(
    book: &mut Book,
    env: &Env,
    file: &str,
    text: &str,
) -> Result<(CaseId, CaseFile, Imported, Changed)> {
    let read = parse(file, text)?;
    let (id, status) = book.transact(|tx| match store::cases::by_key(tx, &read.key, None)? {
        Some(case) if case.text == read.text && store::perspectives::are(tx, case.id, &read.perspectives)? => {
            Ok((case.id, Imported::Unchanged))
        }
        Some(case) => {
            store::cases::update_text(tx, case.id, &read.text, env.now())?;
            store::perspectives::save(tx, case.id, &read.perspectives)?;
            Ok((case.id, Imported::Updated))
        }
        None => {
            let case = Case {
                id: CaseId(env.id()),
                key: Some(read.key.clone()),
                source: CaseSource::Own,
                pack: None,
                text: read.text.clone(),
                example: read.text.fictitious,
                made_of: None,
                look_back_on: None,
                created_at: env.now(),
                updated_at: env.now(),
            };
            store::cases::insert(tx, &case)?;
            store::perspectives::save(tx, case.id, &read.perspectives)?;
            Ok((case.id, Imported::New))
        }
    })?;
    Ok((id, read, status, Changed::Cases))
}

/// Destroys a case with its closed sessions. A case with an open session stays until that is closed.
/// In every backup that can be reached the same is done.
pub fn destroy(book: &mut Book, env: &Env, id: CaseId) -> Result<(Reach, Changed)> {
    book.transact(|tx| {
        if store::sessions::open_on(tx, id)? {
            return Err(Error::NotNow(NotNow::StillUsed));
        }
        if !store::cases::delete(tx, id)? {
            return Err(Error::NotFound { what: "case" });
        }
        store::tombstones::add(tx, &id.to_string())?;
        store::log::append(tx, store::log::Kind::Destroy, Some("case"), env.now())
    })?;
    book.checkpoint()?;
    let reach = backups::erase(book, &Erased { cases: vec![id], ..Erased::default() })?;
    Ok((reach, Changed::Cases))
}

/// A look back was held, or is not wanted any more.
pub fn look_back_done(book: &mut Book, id: CaseId) -> Result<Changed> {
    book.transact(|tx| {
        store::talks::forget_carried(tx, id)?;
        store::cases::set_look_back(tx, id, None)
    })?;
    Ok(Changed::Cases)
}
