//! The step of a script in which one says what may be kept. It walks the turn a person walks, and gives their code.
use crate::domain::ids::{ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::release::{Keep, KeepChoice, ReleaseChoices};
use crate::domain::turn::Sheet;
use crate::env::Env;
use crate::error::Result;
use crate::ops::turns::{self, At, Writing};
use crate::store::open::Book;
use std::collections::BTreeMap;

/// The choices at one seat.
pub(super) fn at(seat: ParticipantId, keep: &BTreeMap<Lens, Keep>) -> impl Iterator<Item = KeepChoice> + '_ {
    keep.iter().map(move |(lens, keep)| KeepChoice { seat, lens: *lens, keep: *keep })
}

/// Releases, behind the curtain. Gives the withdraw code; null when one was given before.
pub(super) fn play(
    book: &mut Book,
    env: &Env,
    session: SessionId,
    who: ParticipantId,
    choices: &ReleaseChoices,
    locale: Locale,
) -> Result<Option<String>> {
    let turn = turns::open(book, session, who, Sheet::Release, None, At::Laptop)?;
    let code = turns::code_for(book, env, &turn, locale)?;
    let writing =
        Writing { answers: &[], first_thought: None, own_picture: None, stances: &[], release: Some(choices) };
    turns::save(book, env, &turn, &writing, locale)?;
    let closing = turns::Closing { code: code.as_ref().map(|code| code.as_str()), ..turns::Closing::default() };
    turns::seal(book, env, &turn, closing)?;
    Ok(code.map(|code| code.to_string()))
}
