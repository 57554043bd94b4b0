//! Moves everything a loose session holds into a book on disk.
use crate::error::Result;
use crate::store::check::content_tables;
use crate::store::open::Book;
use rusqlite::TransactionBehavior;

/// Leaves out what the other book has: a pack, and its cases, which have an id of their own there.
fn not_there(table: &str) -> &'static str {
    match table {
        "cases" => {
            "WHERE NOT EXISTS (
               SELECT 1 FROM target.cases theirs WHERE theirs.pack = mine.pack AND theirs.key = mine.key)"
        }
        // Tables come by name: the cases are there already.
        "perspectives" => "WHERE case_id IN (SELECT id FROM target.cases)",
        "packs" => "WHERE id NOT IN (SELECT id FROM target.packs)",
        _ => "",
    }
}

/// Copies all content of `from` (in memory) into `into` (on disk), in one transaction. Rows `into` has already (the
/// built-in examples) are left as they are there.
pub fn copy(from: &mut Book, into: &Book) -> Result<()> {
    from.attach(into, "target")?;
    let copied = copy_tables(from);
    from.writer().execute_batch("DETACH DATABASE target")?;
    copied
}

fn copy_tables(from: &mut Book) -> Result<()> {
    let transaction = from.writer().transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Whole tables at a time: parents and children meet at the commit.
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for table in content_tables(&transaction)? {
        let skip = not_there(&table);
        transaction.execute(
            &format!("INSERT INTO target.\"{table}\" SELECT * FROM main.\"{table}\" AS mine {skip}"),
            [],
        )?;
    }
    // A pack's case has another id in the other book; sessions go on with the case that is there.
    transaction.execute_batch(
        "UPDATE target.sessions SET case_id = (
           SELECT theirs.id FROM main.cases mine
           JOIN target.cases theirs ON theirs.pack = mine.pack AND theirs.key = mine.key
           WHERE mine.id = target.sessions.case_id)
         WHERE case_id IN (SELECT id FROM main.cases) AND case_id NOT IN (SELECT id FROM target.cases)",
    )?;
    transaction.commit()?;
    Ok(())
}
