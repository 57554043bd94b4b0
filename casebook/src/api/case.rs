//! Commands on cases.
use crate::api::core::Desk;
use crate::api::kept::destroyed;
use crate::api::request::keeping::Destroyed;
use crate::api::request::{
    CaseCreate, CaseImport, CaseImported, CaseList, CaseMarkdown, CaseRef, CaseUpdate, ImportStatus, LookBackDone,
    Nothing,
};
use crate::content::case_file::write;
use crate::error::Result;
use crate::ops::cases::{self, Imported, Typed};
use crate::ops::view::CaseView;

pub(crate) fn list(desk: &mut Desk, _: Nothing) -> Result<CaseList> {
    Ok(CaseList { v: 1, cases: cases::list(&desk.open()?.book, desk.locale())? })
}

pub(crate) fn get(desk: &mut Desk, request: CaseRef) -> Result<CaseView> {
    Ok(cases::view(cases::get(&desk.open()?.book, request.case)?, true))
}

/// A case as a file; who has none of its own goes by its id.
pub(crate) fn source(desk: &mut Desk, request: CaseRef) -> Result<CaseMarkdown> {
    let case = cases::get(&desk.open()?.book, request.case)?;
    let key = case.key.unwrap_or_else(|| case.id.to_string());
    Ok(CaseMarkdown { markdown: write(&key, &case.text, &[]) })
}

pub(crate) fn create(desk: &mut Desk, request: CaseCreate) -> Result<CaseView> {
    let env = desk.env();
    let typed = Typed { title: &request.title, moment: &request.moment, question: &request.question };
    let locale = desk.locale();
    let (case, changed) = cases::create(&mut desk.open_mut()?.book, &env, &typed, locale)?;
    desk.changed(changed);
    Ok(cases::view(case, true))
}

pub(crate) fn update(desk: &mut Desk, request: CaseUpdate) -> Result<CaseView> {
    let env = desk.env();
    let typed = Typed { title: &request.title, moment: &request.moment, question: &request.question };
    let (case, changed) = cases::update(&mut desk.open_mut()?.book, &env, request.case, &typed)?;
    desk.changed(changed);
    Ok(cases::view(case, true))
}

pub(crate) fn import(desk: &mut Desk, request: CaseImport) -> Result<CaseImported> {
    let env = desk.env();
    let (id, file, status, changed) =
        cases::import(&mut desk.open_mut()?.book, &env, &request.file, &request.text)?;
    desk.changed(changed);
    Ok(CaseImported {
        v: 1,
        id,
        key: file.key,
        title: file.text.title,
        status: match status {
            Imported::New => ImportStatus::New,
            Imported::Updated => ImportStatus::Updated,
            Imported::Unchanged => ImportStatus::Unchanged,
        },
    })
}

pub(crate) fn destroy(desk: &mut Desk, request: CaseRef) -> Result<Destroyed> {
    let env = desk.env();
    let (reach, changed) = cases::destroy(&mut desk.open_mut()?.book, &env, request.case)?;
    desk.changed(changed);
    Ok(destroyed(1, &reach))
}

pub(crate) fn look_back_done(desk: &mut Desk, request: LookBackDone) -> Result<Nothing> {
    let changed = cases::look_back_done(&mut desk.open_mut()?.book, request.case)?;
    desk.changed(changed);
    Ok(Nothing {})
}
