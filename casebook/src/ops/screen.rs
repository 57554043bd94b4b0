//! What a screen needs of a session, in one shape.
use crate::domain::ids::SessionId;
use crate::domain::lens::Lens;
use crate::domain::plan::plan;
use crate::domain::turn::Turn;
use crate::env::Env;
use crate::error::Result;
use crate::ops::view::{LookBack, OwnCourse, SessionView, TurnState};
use crate::ops::{any_session, cases, teams};
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
    let mut look_backs: Vec<LookBack> = Vec::new();
    for (other, ..) in store::cases::all(connection)? {
        if let (Some(on), true) = (other.look_back_on, Some(other.id) != held.case) {
            look_backs.push(LookBack {
                case: other.id,
                questions: store::talks::carried(connection, other.id)?,
                title: other.text.title,
                question: other.text.question,
                on,
                due: on <= today,
            });
        }
    }
    look_backs.sort_by(|a, b| (a.on, &a.title).cmp(&(b.on, &b.title)));
    Ok(SessionView {
        id,
        kind: held.kind,
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
        stances: held.stances,
        perspectives: match held.case {
            Some(case) => store::perspectives::count(connection, case)?,
            None => 0,
        },
        beside: held.beside,
        look_back_on: held.look_back_on,
        planned_on: held.planned_on,
        led_last: teams::led_last(connection, &held)?,
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
        // After a crash nobody's turn is open any more, but the curtain still stands before whoever had the laptop.
        turn: match turn.filter(|turn| turn.session() == id) {
            Some(turn) => Some(TurnState { participant: turn.participant(), sheet: turn.sheet() }),
            None => {
                store::turns::get(connection, id)?.map(|(participant, sheet)| TurnState { participant, sheet })
            }
        },
        look_backs,
        loose: book.path().is_none(),
        created_at: held.created_at,
        lenses: held.lenses,
    })
}
