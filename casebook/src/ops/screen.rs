//! What a screen needs of a session, in one shape.
use crate::domain::ids::SessionId;
use crate::domain::lens::Lens;
use crate::domain::plan::plan;
use crate::domain::turn::Turn;
use crate::env::Env;
use crate::error::Result;
use crate::ops::view::{LookBack, OwnCourse, SessionView, TurnState};
use crate::ops::{any_session, cases};
use crate::store;
use crate::store::open::Book;

/// Everything all may see of a session.
pub fn session(book: &Book, env: &Env, turn: Option<&Turn>, id: SessionId) -> Result<SessionView> {
    let connection = book.reader();
    let held = any_session(connection, id)?;
    let show_done = held.lens(Lens::Handelingen).opened_at.is_some();
    let case = match held.case {
        Some(case) => store::cases::get(connection, case)?.map(|case| cases::view(case, show_done)),
        None => None,
    };
    let today = env.now().date_naive();
    let mut look_backs: Vec<LookBack> = store::cases::all(connection)?
        .into_iter()
        .filter(|(other, ..)| Some(other.id) != held.case)
        .filter_map(|(other, ..)| {
            other.look_back_on.map(|on| LookBack {
                case: other.id,
                title: other.text.title,
                question: other.text.question,
                on,
                due: on <= today,
            })
        })
        .collect();
    look_backs.sort_by(|a, b| (a.on, &a.title).cmp(&(b.on, &b.title)));
    Ok(SessionView {
        id,
        case,
        phase: held.phase,
        state: held.state,
        minutes: held.minutes,
        form: held.form,
        writing: held.writing,
        way: held.way,
        safety: held.safety,
        projector: held.projector,
        agreed: held.agreed,
        look_back_on: held.look_back_on,
        timer: held.timer,
        now: env.now(),
        plan: plan(held.minutes, &held.chosen_lenses()),
        participants: store::participants::of_session(connection, id)?,
        clarifications: store::notes::clarifications(connection, id)?,
        notes: store::notes::notes(connection, id)?,
        own_course: store::options::own_course(connection, id)?.map(|(id, participant, text)| OwnCourse {
            id,
            participant,
            text,
        }),
        turn: turn
            .filter(|turn| turn.session() == id)
            .map(|turn| TurnState { participant: turn.participant(), sheet: turn.sheet() }),
        look_backs,
        loose: book.path().is_none(),
        created_at: held.created_at,
        lenses: held.lenses,
    })
}
