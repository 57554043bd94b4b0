//! Whether the index is what it would be if it were made anew.
use crate::domain::search::words::RULES;
use crate::error::Result;
use crate::store::kept;
use crate::store::search::index::{BETWEEN, entry, is_of_today};
use crate::store::search::terms::Terms;
use rusqlite::Connection;

/// What is wrong with the index, in numbers; null when nothing is.
pub fn trouble(connection: &Connection) -> Result<Option<String>> {
    if !is_of_today(connection)? {
        return Ok(Some(format!("not by rules {RULES}")));
    }
    let mut terms = Terms::new(connection);
    kept::each(connection, |_, kept| {
        for at in entry(&mut terms, &kept)?.terms {
            terms.count(at, 1);
        }
        Ok(())
    })?;
    let (mut off, mut counted) = terms.off()?;
    let mut statement = connection.prepare("SELECT term, doc FROM search_counts WHERE term <> ?1")?;
    let mut rows = statement.query([BETWEEN])?;
    while let Some(row) = rows.next()? {
        let (term, kept): (String, i64) = (row.get(0)?, row.get(1)?);
        let here = term.parse().ok().and_then(|id| counted.remove(&id));
        off += u32::from(here != Some(kept));
    }
    off += u32::try_from(counted.len()).unwrap_or(u32::MAX);
    Ok((off > 0).then(|| format!("{off} terms")))
}
