//! *Neem je eigen woorden mee*: everything one participant wrote, as Markdown of their own. Only during their turn.
use crate::content::load::prompts;
use crate::domain::phase::Phase;
use crate::domain::session::{Session, StanceRound};
use crate::domain::turn::Turn;
use crate::error::Result;
use crate::ops::markdown_page::{Page, plain};
use crate::ops::stances;
use crate::store;
use crate::words::say;
use rusqlite::Connection;

/// Writes the words of whose turn it is. A lens that was not opened stays sealed here too, unless its writer's own
/// sign opened this turn.
pub fn write(connection: &Connection, held: &Session, turn: &Turn) -> Result<String> {
    let mut out = Page::default();
    out.heading(1, &say("own-words-title", &[]));
    if let Some(case) = held.case
        && let Some(case) = store::cases::get(connection, case)?
    {
        out.line(&say("own-words-case", &[("title", &case.text.title)]));
    }
    let date = held.created_at.format("%d-%m-%Y").to_string();
    out.line(&say("own-words-date", &[("date", &date)]));
    out.line(&say("not-the-client-file", &[]));
    if let Some(thought) = store::answers::own_first_thought(connection, turn)? {
        out.part(&say("own-words-first-thought", &[]), &thought);
    }
    for state in held.lenses.iter().filter(|state| state.opened_at.is_some() || turn.signed()) {
        if let Some(own) = store::answers::own(connection, turn, state.lens)? {
            let prompt = prompts().lenses.iter().find(|prompt| prompt.lens == state.lens);
            out.heading(2, prompt.map_or(state.lens.name(), |prompt| &prompt.title));
            if let Some(prompt) = &own.prompt {
                out.line(&format!("*{}*", plain(&prompt.text)));
            }
            out.body(&own.body);
            if own.doubt {
                out.line(&say("own-words-doubt", &[]));
            }
            out.field(&say("own-words-private", &[]), &own.private);
        }
    }
    if held.stances == StanceRound::Opened || turn.signed() {
        let taken = stances::lines(connection, turn)?;
        let mut said = taken.iter().filter_map(|line| Some((line.stance?, &line.text))).peekable();
        if said.peek().is_some() {
            out.heading(2, &say("own-words-stances", &[]));
            out.items(said.map(|(stance, text)| {
                let stance = say(&format!("own-words-stance-{}", stance.name().replace('_', "-")), &[]);
                format!("{stance}: {text}")
            }));
        }
    }
    if let Some(picture) = store::answers::own_picture(connection, turn)? {
        let phase = prompts().phases.iter().find(|phase| phase.phase == Phase::EigenBeeld);
        out.heading(2, phase.map_or("", |phase| &phase.title));
        out.field(&say("own-words-good-work", &[]), &picture.good_work);
        out.field(&say("own-words-shifted", &[]), &picture.shifted);
    }
    Ok(out.text)
}
