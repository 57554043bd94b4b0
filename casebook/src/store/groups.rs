//! Rows of what the group joined: wordings of one thing, each a place in somebody's answer.
use crate::domain::compare::things::{Group, Thing};
use crate::domain::ids::{GroupId, SessionId};
use crate::domain::lens::Lens;
use crate::error::Result;
use crate::store::row::{from_word, parsed};
use rusqlite::{Connection, params};

/// Every group of a session, in the order they were made; members by place in their answers.
pub fn of_session(connection: &Connection, session: SessionId) -> Result<Vec<Group>> {
    let mut statement = connection.prepare_cached(
        "SELECT g.id, g.lens, g.label, m.participant_id, m.place
         FROM groups g JOIN group_members m ON m.group_id = g.id
         WHERE g.session_id = ?1 ORDER BY g.id, m.participant_id, m.place",
    )?;
    let rows = statement.query_map([session.to_string()], |row| {
        let thing = Thing { participant: parsed(row, 3)?, place: row.get(4)? };
        Ok((row.get::<_, String>(0)?, from_word(row, 1)?, row.get::<_, String>(2)?, thing))
    })?;
    let mut groups: Vec<(String, Group)> = Vec::new();
    for row in rows {
        let (id, lens, label, member) = row?;
        match groups.last_mut().filter(|(known, _)| *known == id) {
            Some((_, group)) => group.members.push(member),
            None => groups.push((id, Group { lens, label, members: vec![member] })),
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// Joins things into one group. Members of other groups move over.
pub fn join(
    connection: &Connection,
    session: SessionId,
    id: GroupId,
    lens: Lens,
    label: &str,
    members: &[Thing],
) -> Result<()> {
    connection.execute(
        "INSERT INTO groups (id, session_id, lens, label) VALUES (?1, ?2, ?3, ?4)",
        params![id.to_string(), session.to_string(), lens.name(), label],
    )?;
    for member in members {
        connection.execute(
            "INSERT INTO group_members (participant_id, lens, place, group_id) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (participant_id, lens, place) DO UPDATE SET group_id = ?4",
            params![member.participant.to_string(), lens.name(), member.place, id.to_string()],
        )?;
    }
    // One member alone is no group.
    connection.execute(
        "DELETE FROM groups WHERE session_id = ?1
           AND (SELECT count(*) FROM group_members m WHERE m.group_id = groups.id) < 2",
        [session.to_string()],
    )?;
    Ok(())
}

/// Splits the group that holds any of these places.
pub fn split(connection: &Connection, session: SessionId, lens: Lens, members: &[Thing]) -> Result<()> {
    for member in members {
        connection.execute(
            "DELETE FROM groups WHERE session_id = ?1 AND id = (
               SELECT group_id FROM group_members WHERE participant_id = ?2 AND lens = ?3 AND place = ?4)",
            params![session.to_string(), member.participant.to_string(), lens.name(), member.place],
        )?;
    }
    Ok(())
}
