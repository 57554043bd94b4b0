//! Commands on examples that are written here, and on packs made of them.
use crate::api::checking::told;
use crate::api::core::Desk;
use crate::api::request::examples::{
    ExampleFromKept, ExampleLook, ExampleLooks, ExampleWrite, MadePacks, PackFile, PackMake, PackMakeLook,
    PackMakeLooked,
};
use crate::api::request::{CaseRef, Nothing};
use crate::content::markdown::to_html;
use crate::domain::text;
use crate::error::Result;
use crate::exchange::pack::make;
use crate::ops::view::{CaseView, ExampleDraft};
use crate::ops::{cases, checking, examples, packs};
use data_encoding::BASE64;

pub(crate) fn draft(desk: &mut Desk, request: CaseRef) -> Result<ExampleDraft> {
    examples::draft(&desk.open()?.book, request.case)
}

pub(crate) fn write(desk: &mut Desk, request: ExampleWrite) -> Result<ExampleDraft> {
    let env = desk.env();
    let book = &mut desk.open_mut()?.book;
    let (draft, changed) =
        examples::write(book, &env, request.case, &request.text, request.perspectives.as_deref())?;
    desk.changed(changed);
    Ok(draft)
}

pub(crate) fn look(_: &mut Desk, request: ExampleLook) -> Result<ExampleLooks> {
    let html = |field, markdown: &str| -> Result<String> { Ok(to_html(text::text(field, markdown)?)) };
    Ok(ExampleLooks {
        v: 1,
        situation_html: html("situation", &request.situation)?,
        done_html: html("done", &request.done)?,
        note_html: html("note", &request.note)?,
    })
}

pub(crate) fn from_kept(desk: &mut Desk, request: ExampleFromKept) -> Result<CaseView> {
    let env = desk.env();
    let locale = desk.locale();
    let book = &mut desk.open_mut()?.book;
    let (case, changed) = examples::from_kept(book, &env, request.kept, &request.role, locale)?;
    desk.changed(changed);
    Ok(cases::view(case, true))
}

pub(crate) fn made_packs(desk: &mut Desk, _: Nothing) -> Result<MadePacks> {
    Ok(MadePacks { v: 1, packs: packs::made(&desk.open()?.book)? })
}

pub(crate) fn pack_look(desk: &mut Desk, request: PackMakeLook) -> Result<PackMakeLooked> {
    let mut chosen = make::choose(&desk.open()?.book, &request.about, &request.cases)?;
    let lacking = chosen.lacking();
    Ok(PackMakeLooked { v: 1, lacking, texts: told(desk.locale(), checking::look(&mut chosen)).texts })
}

pub(crate) fn pack_make(desk: &mut Desk, request: PackMake) -> Result<PackFile> {
    let env = desk.env();
    let book = &mut desk.open_mut()?.book;
    let chosen = make::choose(book, &request.about, &request.cases)?;
    let (made, changed) = make::make(book, &env, chosen, &request.decisions)?;
    desk.changed(changed);
    Ok(PackFile { v: 1, file: made.file, base64: BASE64.encode(&made.bytes) })
}
