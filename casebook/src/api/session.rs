//! Commands on how a session is held.
use crate::api::big_screen;
use crate::api::core::Desk;
use crate::api::request::keeping::{SessionClose, SessionClosed};
use crate::api::request::{
    CaseChoose, ClarificationRemove, ClarificationSave, LookBackSet, NoteSave, Nothing, PhaseGo, Saved,
    SessionArrange, SessionList, SessionPrepare, SessionRan, SessionRef, SessionRun, SessionStart, TimerAction,
    TimerSet, WithdrawCode,
};
use crate::domain::ids::SessionId;
use crate::domain::session::SessionKind;
use crate::error::{Error, NotNow, Result};
use crate::exchange::script;
use crate::ops::sessions::{self, Arrangement, TimerStep};
use crate::ops::view::SessionView;
use crate::ops::{Changed, closing, notes, practice, screen};
use crate::store::open::Book;

/// A session as everybody may see it now.
pub(crate) fn view(desk: &Desk, id: SessionId) -> Result<SessionView> {
    let open = desk.open()?;
    screen::session(&open.book, &desk.env(), open.turn.as_ref(), id)
}

/// Runs a verb on the open book, tells what changed, and shows the session.
pub(crate) fn with(
    desk: &mut Desk,
    id: SessionId,
    verb: impl FnOnce(&mut Book, &crate::env::Env) -> Result<Changed>,
) -> Result<SessionView> {
    let env = desk.env();
    let changed = verb(&mut desk.open_mut()?.book, &env)?;
    desk.changed(changed);
    view(desk, id)
}

/// While somebody has the laptop, the group's doors stay shut.
pub(crate) fn no_turn(desk: &Desk) -> Result<()> {
    if desk.open()?.turn.is_some() { Err(Error::NotNow(NotNow::TurnOpen)) } else { Ok(()) }
}

pub(crate) fn start(desk: &mut Desk, request: SessionStart) -> Result<SessionView> {
    let env = desk.env();
    let kind = request.kind.unwrap_or(SessionKind::Intervisie);
    // An oefensessie has a loose book of its own.
    if kind == SessionKind::Practice {
        return Err(Error::NotNow(NotNow::WrongBook));
    }
    let book = &mut desk.open_mut()?.book;
    let (id, changed) = sessions::start(book, &env, kind, request.case, request.minutes)?;
    desk.changed(changed);
    view(desk, id)
}

pub(crate) fn list(desk: &mut Desk, _: Nothing) -> Result<SessionList> {
    Ok(SessionList { v: 1, sessions: sessions::list(&desk.open()?.book)? })
}

pub(crate) fn get(desk: &mut Desk, request: SessionRef) -> Result<SessionView> {
    view(desk, request.session)
}

pub(crate) fn arrange(desk: &mut Desk, request: SessionArrange) -> Result<SessionView> {
    let wanted = Arrangement {
        minutes: request.minutes,
        form: request.form,
        writing: request.writing,
        way: request.way,
        lenses: request.lenses,
        safety: request.safety,
        projector: request.projector,
        agreed: request.agreed,
        beside: request.beside,
    };
    with(desk, request.session, |book, env| sessions::arrange(book, env, request.session, &wanted))
}

pub(crate) fn prepare(desk: &mut Desk, request: SessionPrepare) -> Result<SessionView> {
    with(desk, request.session, |book, env| sessions::prepare(book, env, request.session, request.on))
}

pub(crate) fn close(desk: &mut Desk, request: SessionClose) -> Result<SessionClosed> {
    no_turn(desk)?;
    let env = desk.env();
    let (kept, changed) = closing::close(&mut desk.open_mut()?.book, &env, request.session, request.keep_notes)?;
    desk.close_room_of(request.session);
    desk.jobs.forget_reports();
    desk.changed(changed);
    desk.changed(Changed::Kept);
    Ok(SessionClosed { v: 1, session: request.session, closed: true, kept })
}

/// Begins again on the same example, with nothing written.
pub(crate) fn reset(desk: &mut Desk, request: SessionRef) -> Result<SessionView> {
    no_turn(desk)?;
    let env = desk.env();
    let (next, changed) = practice::again(&mut desk.open_mut()?.book, &env, request.session)?;
    desk.close_room_of(request.session);
    desk.jobs.forget_reports();
    desk.changed(changed);
    desk.changed(Changed::Cases);
    view(desk, next)
}

pub(crate) fn run(desk: &mut Desk, request: SessionRun) -> Result<SessionRan> {
    let env = desk.env();
    let parsed = script::parse(&request.file, &request.script)?;
    let locale = desk.locale();
    let ran = script::run(&mut desk.open_mut()?.book, &env, &request.file, &parsed, locale)?;
    desk.changed(Changed::Session(ran.session));
    Ok(SessionRan {
        v: 1,
        session: ran.session,
        case: ran.case,
        phase: ran.phase,
        closed: ran.closed,
        participants: ran.participants,
        revealed: ran.revealed,
        codes: ran.codes.into_iter().map(|(participant, code)| WithdrawCode { participant, code }).collect(),
    })
}

pub(crate) fn look_back_set(desk: &mut Desk, request: LookBackSet) -> Result<SessionView> {
    with(desk, request.session, |book, env| sessions::set_look_back(book, env, request.session, request.on))
}

pub(crate) fn case_choose(desk: &mut Desk, request: CaseChoose) -> Result<SessionView> {
    with(desk, request.session, |book, env| sessions::choose_case(book, env, request.session, request.case))
}

pub(crate) fn phase_go(desk: &mut Desk, request: PhaseGo) -> Result<SessionView> {
    no_turn(desk)?;
    let view = with(desk, request.session, |book, env| sessions::go(book, env, request.session, request.phase))?;
    big_screen::follow(desk, request.session);
    Ok(view)
}

pub(crate) fn timer_set(desk: &mut Desk, request: TimerSet) -> Result<SessionView> {
    let step = match request.action {
        TimerAction::Start => TimerStep::Start,
        TimerAction::Pause => TimerStep::Pause,
        TimerAction::Extend { seconds } => TimerStep::Extend(seconds),
    };
    with(desk, request.session, |book, env| sessions::set_timer(book, env, request.session, step))
}

pub(crate) fn clarification_save(desk: &mut Desk, request: ClarificationSave) -> Result<SessionView> {
    with(desk, request.session, |book, env| {
        notes::save_clarification(book, env, request.session, request.id, &request.question, &request.answer)
    })
}

pub(crate) fn clarification_remove(desk: &mut Desk, request: ClarificationRemove) -> Result<SessionView> {
    with(desk, request.session, |book, env| notes::remove_clarification(book, env, request.session, request.id))
}

pub(crate) fn note_save(desk: &mut Desk, request: NoteSave) -> Result<Saved> {
    let env = desk.env();
    let changed =
        notes::save_note(&mut desk.open_mut()?.book, &env, request.session, request.phase, &request.text)?;
    desk.changed(changed);
    Ok(Saved { at: env.now() })
}
