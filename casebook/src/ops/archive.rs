//! Archiving: what was received gets a title and themes, and is frozen. Knows nothing of how it came in.
use crate::content::themes;
use crate::domain::gate::Decision;
use crate::domain::ids::KeptId;
use crate::domain::kept::{By, Kept, KeptState};
use crate::domain::term;
use crate::domain::text;
use crate::domain::word::Word;
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::Changed;
use crate::ops::archive_key::only_in;
use crate::ops::checking::{self, Looked};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// Most themes of one archived case.
pub const MOST_THEMES: usize = 8;

/// What was archived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// Of which kept session.
    pub id: KeptId,
    /// The last day of its term.
    pub expires_on: NaiveDate,
    /// Contributions without a name.
    pub nameless: u32,
    /// Contributions with an alias.
    pub alias: u32,
    /// Details that were replaced by a role word.
    pub replaced: u32,
    /// Details that stay, for a reason given in one line.
    pub justified: u32,
}

/// Freezes what was received. From now on nothing changes it but a withdrawal or its end.
///
/// Everything in it goes through the gate first: each detail by which somebody could be recognised is replaced or
/// justified, or nothing is archived.
pub fn finish(
    book: &mut Book,
    env: &Env,
    id: KeptId,
    title: &str,
    themes: &[String],
    decisions: &[Decision],
) -> Result<(Archived, Changed)> {
    only_in(book.reader(), Kind::Archive)?;
    let title = text::some_line("title", title)?;
    let themes = chosen(themes)?;
    let archived = book.transact(|tx| {
        let received = to_archive(tx, id)?;
        let today = env.now().date_naive();
        let expires_on = term::ends(today, store::keeping::get(tx)?.term_months);
        let mut frozen =
            Kept { state: KeptState::Frozen, title, themes, expires_on, archived_on: Some(today), ..received };
        let replaced = checking::pass(&mut frozen, decisions)?;
        // Whole, and without what hung on the old one: that somebody was told of its term says nothing of the new term.
        store::kept::delete(tx, id)?;
        store::kept::insert(tx, &frozen)?;
        store::log::append(tx, store::log::Kind::Archive, Some(&id.to_string()), env.now())?;
        Ok(Archived {
            id,
            expires_on,
            nameless: count(&frozen, |by| *by == By::Nameless),
            alias: count(&frozen, |by| matches!(by, By::Alias { .. })),
            replaced,
            justified: u32::try_from(frozen.justified.len()).unwrap_or(u32::MAX),
        })
    })?;
    Ok((archived, Changed::Kept))
}

/// What waits to be archived.
fn to_archive(connection: &Connection, id: KeptId) -> Result<Kept> {
    let received = store::kept::get(connection, id)?.ok_or(Error::NotFound { what: "kept" })?;
    if received.state == KeptState::Received { Ok(received) } else { Err(Error::NotNow(NotNow::Archived)) }
}

/// What is found in what waits to be archived, with the title and themes it would get.
pub fn look(book: &Book, id: KeptId, title: &str, themes: &[String]) -> Result<Vec<Looked>> {
    only_in(book.reader(), Kind::Archive)?;
    let title = text::line("title", title)?;
    Ok(checking::look(&mut Kept { title, themes: chosen(themes)?, ..to_archive(book.reader(), id)? }))
}

fn count(kept: &Kept, by: impl Fn(&By) -> bool) -> u32 {
    let count = kept.contributions.iter().filter(|one| by(&one.by)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Themes as they are kept: ids of the list, or own words.
fn chosen(given: &[String]) -> Result<Vec<String>> {
    if given.len() > MOST_THEMES {
        return Err(Error::invalid("themes", Why::TooMany { max: MOST_THEMES }));
    }
    let (mut chosen, mut same) = (Vec::new(), HashSet::new());
    for theme in given {
        let word = match Word::parse(theme) {
            Word::Own(own) => Word::Own(text::some_line("themes", &own)?),
            Word::Listed(id) if themes::known(&id) => Word::Listed(id),
            Word::Listed(_) => return Err(Error::invalid("themes", Why::Unknown)),
        };
        if !same.insert(word.sameness()) {
            return Err(Error::invalid("themes", Why::Taken));
        }
        chosen.push(word.to_string());
    }
    Ok(chosen)
}

/// Own themes that were used in this book before, as `eigen:…`, each once, by alphabet.
pub fn own_themes(book: &Book) -> Result<Vec<String>> {
    let mut own: BTreeMap<String, String> = BTreeMap::new();
    for word in store::search::index::themes(book.reader())?.iter().map(|theme| Word::parse(theme)) {
        if word.is_own() {
            own.entry(word.sameness()).or_insert_with(|| word.to_string());
        }
    }
    Ok(own.into_values().collect())
}

#[cfg(test)]
mod tests {
    use crate::error::{Error, Why};
    use crate::ops::archive::chosen;

    fn refused(themes: &[&str]) -> Why {
        let given: Vec<String> = themes.iter().map(|theme| (*theme).to_owned()).collect();
        match chosen(&given) {
            Err(Error::Invalid { field: "themes", why }) => why,
            other => panic!("these should be refused: {other:?}"),
        }
    }

    #[test]
    fn themes_are_of_the_list_or_own_words() {
        let given = ["pleegzorg".to_owned(), "eigen:  Nacht  op de groep ".to_owned()];
        let kept = chosen(&given).expect("both can be chosen");
        assert_eq!(kept, ["pleegzorg", "eigen:Nacht op de groep"], "in the order they were chosen");
    }

    #[test]
    fn what_is_no_theme_is_refused() {
        assert_eq!(refused(&["bestaat-niet"]), Why::Unknown);
        assert_eq!(refused(&["eigen: "]), Why::Empty);
        assert_eq!(refused(&["eigen:Nacht", "eigen: nacht"]), Why::Taken);
        assert_eq!(refused(&["pleegzorg"; 9]), Why::TooMany { max: 8 });
    }
}
