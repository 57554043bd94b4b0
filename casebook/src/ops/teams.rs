//! Groups that come together more often: kept when somebody asks, seated with one click, forgotten when somebody asks.
use crate::domain::ids::{ParticipantId, SessionId, TeamId};
use crate::domain::participant::MOST_PEOPLE;
use crate::domain::session::Session;
use crate::domain::team::{MOST_TEAMS, Team, TeamMember, members};
use crate::domain::text;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::backups::{self, Erased, Reach};
use crate::ops::people::{Newcomer, seat};
use crate::ops::{Changed, open_session};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use rusqlite::Connection;

/// Every group, by name.
pub fn list(book: &Book) -> Result<Vec<Team>> {
    store::teams::all(book.reader())
}

/// Keeps a group; a null id makes a new one. Of one that was there, who led last stays.
pub fn save(book: &mut Book, env: &Env, id: Option<TeamId>, name: &str, people: &[TeamMember]) -> Result<Team> {
    let name = text::some_line("name", name)?;
    let members = members(people)?;
    let new = TeamId(env.id());
    book.transact(|tx| {
        // An archive has no sessions, and a loose book is gone when the app closes.
        if store::book::read(tx)?.1 != Kind::Team {
            return Err(Error::NotNow(NotNow::WrongBook));
        }
        let known = store::teams::all(tx)?;
        let before = id.map(|id| found(tx, id)).transpose()?;
        let others = || known.iter().filter(|team| Some(team.id) != id);
        if others().any(|team| text::same_words(&team.name) == text::same_words(&name)) {
            return Err(Error::invalid("name", Why::Taken));
        }
        if before.is_none() && known.len() >= MOST_TEAMS {
            return Err(Error::invalid("teams", Why::TooMany { max: MOST_TEAMS }));
        }
        let led_last = before.and_then(|team| team.led_last);
        let team = Team { id: id.unwrap_or(new), name, members, led_last };
        store::teams::save(tx, &team)?;
        Ok(team)
    })
}

/// Forgets a group, in every reachable backup too. Sessions go on.
pub fn forget(book: &mut Book, id: TeamId) -> Result<Reach> {
    book.transact(|tx| {
        if !store::teams::delete(tx, id)? {
            return Err(missing());
        }
        store::tombstones::add(tx, &id.to_string())
    })?;
    book.checkpoint()?;
    backups::erase(book, &Erased { teams: vec![id], ..Erased::default() })
}

/// Seats everybody of a group who does not sit there yet, as far as there is room.
pub fn sit_down(book: &mut Book, env: &Env, session: SessionId, id: TeamId) -> Result<Changed> {
    let ids: Vec<ParticipantId> = (0..MOST_PEOPLE).map(|_| ParticipantId(env.id())).collect();
    book.transact(|tx| {
        let mut held = open_session(tx, session)?;
        let team = found(tx, id)?;
        let there = store::participants::of_session(tx, session)?;
        let sits = |member: &&TeamMember| {
            there.iter().any(|one| text::same_words(&one.alias) == text::same_words(&member.alias))
        };
        let room = MOST_PEOPLE.saturating_sub(there.iter().filter(|one| !one.is_voice()).count());
        let coming = team.members.iter().filter(|member| !sits(member)).take(room);
        for (member, id) in coming.zip(ids) {
            let newcomer = Newcomer { alias: &member.alias, role: &member.role, ..Newcomer::default() };
            seat(tx, &held, id, &newcomer)?;
        }
        held.team = Some(team.id);
        held.touched_at = env.now();
        store::sessions::save(tx, &held)
    })?;
    Ok(Changed::Session(session))
}

/// At the close: its group remembers who led.
pub(crate) fn remember_lead(connection: &Connection, session: &Session) -> Result<()> {
    let Some(team) = session.team.map(|id| store::teams::get(connection, id)).transpose()?.flatten() else {
        return Ok(());
    };
    let people = store::participants::of_session(connection, session.id)?;
    match people.into_iter().find(|one| one.leads) {
        Some(leader) => store::teams::save(connection, &Team { led_last: Some(leader.alias), ..team }),
        None => Ok(()),
    }
}

/// Who led the last time the group of a session came together.
pub(crate) fn led_last(connection: &Connection, session: &Session) -> Result<Option<String>> {
    let team = session.team.map(|id| store::teams::get(connection, id)).transpose()?.flatten();
    Ok(team.and_then(|team| team.led_last))
}

fn found(connection: &Connection, id: TeamId) -> Result<Team> {
    store::teams::get(connection, id)?.ok_or_else(missing)
}

const fn missing() -> Error {
    Error::NotFound { what: "team" }
}
