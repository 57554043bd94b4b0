//! Rows of courses of action: their identity, which were joined, and what people think of them.
use crate::domain::compare::view::{Stance, StanceBy};
use crate::domain::ids::{AnswerId, OptionGroupId, OptionId, ParticipantId, SessionId};
use crate::error::Result;
use crate::store::row::{from_word, parsed};
use rusqlite::{Connection, OptionalExtension, params};

/// Lets the identities of an answer's options follow what it holds now.
pub fn follow(
    connection: &Connection,
    session: SessionId,
    participant: ParticipantId,
    answer: AnswerId,
    ids: &[OptionId],
) -> Result<()> {
    let mut statement = connection.prepare_cached("SELECT id FROM options WHERE answer_id = ?1")?;
    let known: Vec<OptionId> =
        statement.query_map([answer.to_string()], |row| parsed(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for gone in known.iter().filter(|id| !ids.contains(id)) {
        connection.execute("DELETE FROM options WHERE id = ?1", [gone.to_string()])?;
    }
    for new in ids.iter().filter(|id| !known.contains(id)) {
        connection.execute(
            "INSERT INTO options (id, session_id, participant_id, answer_id) VALUES (?1, ?2, ?3, ?4)",
            params![new.to_string(), session.to_string(), participant.to_string(), answer.to_string()],
        )?;
    }
    Ok(())
}

/// Whether an option belongs to a session and all may see it: its lens is opened and its writer does not keep it
/// closed, or it is the owner's own course.
pub fn is_open(connection: &Connection, session: SessionId, option: OptionId) -> Result<bool> {
    Ok(connection.query_row(
        "SELECT EXISTS (
           SELECT 1 FROM options o
           LEFT JOIN answers a ON a.id = o.answer_id
           LEFT JOIN session_lenses l ON l.session_id = o.session_id AND l.lens = a.lens
           WHERE o.id = ?1 AND o.session_id = ?2
             AND (o.own_course IS NOT NULL
                  OR (l.opened_at IS NOT NULL AND a.progress = 'done' AND a.kept_closed = 0)))",
        params![option.to_string(), session.to_string()],
        |row| row.get(0),
    )?)
}

/// What the case owner did then: its option, whose it is, and its words.
pub fn own_course(
    connection: &Connection,
    session: SessionId,
) -> Result<Option<(OptionId, ParticipantId, String)>> {
    Ok(connection
        .query_row(
            "SELECT id, participant_id, own_course FROM options WHERE session_id = ?1 AND own_course IS NOT NULL",
            [session.to_string()],
            |row| Ok((parsed(row, 0)?, parsed(row, 1)?, row.get(2)?)),
        )
        .optional()?)
}

/// Writes what the case owner did then.
pub fn save_own_course(
    connection: &Connection,
    id: OptionId,
    session: SessionId,
    owner: ParticipantId,
    text: &str,
) -> Result<()> {
    connection.execute(
        "INSERT INTO options (id, session_id, participant_id, own_course) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET participant_id = ?3, own_course = ?4",
        params![id.to_string(), session.to_string(), owner.to_string(), text],
    )?;
    Ok(())
}

/// Takes an option away.
pub fn delete(connection: &Connection, id: OptionId) -> Result<()> {
    connection.execute("DELETE FROM options WHERE id = ?1", [id.to_string()])?;
    Ok(())
}

/// Options the group joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The group.
    pub id: OptionGroupId,
    /// What the group calls it.
    pub label: String,
    /// Its members.
    pub members: Vec<OptionId>,
}

/// Every group of a session, in the order they were made.
pub fn groups(connection: &Connection, session: SessionId) -> Result<Vec<Group>> {
    let mut statement = connection.prepare_cached(
        "SELECT g.id, g.label, m.option_id FROM option_groups g JOIN option_members m ON m.group_id = g.id
         WHERE g.session_id = ?1 ORDER BY g.id, m.option_id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok((parsed::<OptionGroupId>(row, 0)?, row.get::<_, String>(1)?, parsed::<OptionId>(row, 2)?))
    })?;
    let mut groups: Vec<Group> = Vec::new();
    for row in rows {
        let (id, label, member) = row?;
        match groups.last_mut().filter(|group| group.id == id) {
            Some(group) => group.members.push(member),
            None => groups.push(Group { id, label, members: vec![member] }),
        }
    }
    Ok(groups)
}

/// Joins options into one group. Members of other groups move over.
pub fn join(
    connection: &Connection,
    session: SessionId,
    group: OptionGroupId,
    label: &str,
    members: &[OptionId],
) -> Result<()> {
    connection.execute(
        "INSERT INTO option_groups (id, session_id, label) VALUES (?1, ?2, ?3)",
        params![group.to_string(), session.to_string(), label],
    )?;
    for member in members {
        connection.execute(
            "INSERT INTO option_members (option_id, group_id) VALUES (?1, ?2)
             ON CONFLICT (option_id) DO UPDATE SET group_id = ?2",
            params![member.to_string(), group.to_string()],
        )?;
    }
    drop_empty_groups(connection, session)
}

/// Splits the group an option is in.
pub fn split(connection: &Connection, session: SessionId, option: OptionId) -> Result<()> {
    connection.execute(
        "DELETE FROM option_groups
         WHERE session_id = ?1 AND id = (SELECT group_id FROM option_members WHERE option_id = ?2)",
        params![session.to_string(), option.to_string()],
    )?;
    Ok(())
}

/// One member alone is no group.
fn drop_empty_groups(connection: &Connection, session: SessionId) -> Result<()> {
    connection.execute(
        "DELETE FROM option_groups WHERE session_id = ?1
           AND (SELECT count(*) FROM option_members m WHERE m.group_id = option_groups.id) < 2",
        [session.to_string()],
    )?;
    Ok(())
}

/// Every stance in a session, in seat order.
pub fn stances(connection: &Connection, session: SessionId) -> Result<Vec<(OptionId, StanceBy)>> {
    let mut statement = connection.prepare_cached(
        "SELECT s.option_id, s.participant_id, s.stance
         FROM stances s JOIN participants p ON p.id = s.participant_id
         WHERE p.session_id = ?1 ORDER BY p.seat, p.id, s.option_id",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        Ok((parsed(row, 0)?, StanceBy { participant: parsed(row, 1)?, stance: from_word(row, 2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes a stance, or takes it back.
pub fn take_stance(
    connection: &Connection,
    option: OptionId,
    participant: ParticipantId,
    stance: Option<Stance>,
) -> Result<()> {
    match stance {
        Some(stance) => connection.execute(
            "INSERT INTO stances (option_id, participant_id, stance) VALUES (?1, ?2, ?3)
             ON CONFLICT (option_id, participant_id) DO UPDATE SET stance = ?3",
            params![option.to_string(), participant.to_string(), stance.name()],
        )?,
        None => connection.execute(
            "DELETE FROM stances WHERE option_id = ?1 AND participant_id = ?2",
            params![option.to_string(), participant.to_string()],
        )?,
    };
    Ok(())
}
