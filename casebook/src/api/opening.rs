//! Commands of opening together.
use crate::api::comparison::with as compared;
use crate::api::core::Desk;
use crate::api::request::{AdditionAdd, AnswerKeepClosed, LensRef, OwnCourseSave, PaperNote};
use crate::api::session::{no_turn, with};
use crate::error::Result;
use crate::ops::opening::{self, FromPaper};
use crate::ops::view::{ComparisonView, SessionView};

pub(crate) fn lens_open(desk: &mut Desk, request: LensRef) -> Result<SessionView> {
    no_turn(desk)?;
    with(desk, request.session, |book, env| opening::open_lens(book, env, request.session, request.lens))
}

pub(crate) fn keep_closed(desk: &mut Desk, request: AnswerKeepClosed) -> Result<SessionView> {
    no_turn(desk)?;
    with(desk, request.session, |book, env| {
        opening::keep_closed(book, env, request.session, request.participant, request.lens, request.closed)
    })
}

pub(crate) fn paper_note(desk: &mut Desk, request: PaperNote) -> Result<SessionView> {
    let locale = desk.locale();
    let paper = FromPaper { body: &request.body, doubt: request.doubt, skipped: request.skipped };
    with(desk, request.session, |book, env| {
        opening::note_from_paper(book, env, request.session, request.participant, &paper, locale)
    })
}

pub(crate) fn paper_done(desk: &mut Desk, request: LensRef) -> Result<SessionView> {
    with(desk, request.session, |book, env| opening::noting_done(book, env, request.session, request.lens))
}

pub(crate) fn addition_add(desk: &mut Desk, request: AdditionAdd) -> Result<ComparisonView> {
    compared(desk, request.session, |book, env| {
        opening::add(book, env, request.session, request.participant, request.lens, &request.text)
    })
}

pub(crate) fn own_course_save(desk: &mut Desk, request: OwnCourseSave) -> Result<SessionView> {
    with(desk, request.session, |book, env| opening::save_own_course(book, env, request.session, &request.text))
}
