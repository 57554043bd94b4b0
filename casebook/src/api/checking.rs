//! Commands of the identifiability check: beside a field, and before something is archived.
use crate::api::core::Desk;
use crate::api::request::checking::{ArchiveCheck, CheckedText, TextCheck, TextFound, TextsFound};
use crate::content::lists::proposed_in;
use crate::domain::locale::Locale;
use crate::domain::text;
use crate::error::Result;
use crate::ops::checking::Looked;
use crate::ops::{archive, checking, people};

pub(crate) fn text(desk: &mut Desk, request: TextCheck) -> Result<TextFound> {
    let text = text::text("text", &request.text)?;
    let names = match request.session {
        Some(session) => people::names(desk.open()?.book.reader(), session)?,
        None => Vec::new(),
    };
    Ok(TextFound { v: 1, findings: proposed_in(desk.locale(), checking::found(text, &names)) })
}

pub(crate) fn archive(desk: &mut Desk, request: ArchiveCheck) -> Result<TextsFound> {
    let looked = archive::look(&desk.open()?.book, request.id, &request.title, &request.themes)?;
    Ok(told(desk.locale(), looked))
}

/// What was found, as it crosses the border.
pub(crate) fn told(locale: Locale, looked: Vec<Looked>) -> TextsFound {
    let texts = looked.into_iter().map(|one| CheckedText {
        place: one.place,
        by: one.by,
        text: one.text,
        findings: proposed_in(locale, one.findings),
    });
    TextsFound { v: 1, texts: texts.collect() }
}
