//! Finding back what was kept: newest first, with the passages that hold what was asked.
use crate::domain::ids::KeptId;
use crate::domain::lens::Lens;
use crate::domain::quarter::Quarter;
use crate::domain::search::fields::texts;
use crate::domain::search::passage::{Passage, passages};
use crate::domain::search::query::{Finder, Query};
use crate::domain::session::MeetingForm;
use crate::error::Result;
use crate::store;
use crate::store::access::Access;
use crate::store::open::Book;
use crate::store::search::find::{self, Wanted};
use crate::store::search::index;
use crate::store::work::Work;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What somebody looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// As it was typed; empty for everything the filters let through.
    pub query: String,
    /// One of these themes; empty for any.
    pub themes: Vec<String>,
    /// At one of these lenses; empty for anywhere.
    pub lenses: Vec<Lens>,
    /// Held on or after this day.
    pub from: Option<NaiveDate>,
    /// Held on or before this day.
    pub to: Option<NaiveDate>,
    /// Held in this form.
    pub form: Option<MeetingForm>,
}

/// A kept session in which something was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Hit {
    /// The kept session.
    pub case: KeptId,
    /// Its title; empty when it has none.
    pub title: String,
    /// Ids of the list of themes, or own words (`eigen:…`).
    pub themes: Vec<String>,
    /// When it was held: `2026-Q4`.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub quarter: Quarter,
    /// Where the words stand; empty when none were asked for, or when a theme has them.
    pub passages: Vec<Passage>,
}

/// What was found.
pub struct Found {
    /// How many kept sessions, on every page.
    pub total: u32,
    /// The question with near words, when some of its words stand nowhere.
    pub suggestion: Option<String>,
    /// Newest first.
    pub hits: Vec<Hit>,
    /// What the next page comes after; null on the last.
    pub next: Option<i64>,
}

/// Looks for it: so many hits, beginning after a place.
pub fn search(book: &Book, search: &Search, after: Option<i64>, limit: u32) -> Result<Found> {
    let connection = book.reader();
    let query = Query::read(&search.query);
    // Something was typed, and there is no word in it.
    let nothing = query.is_empty() && !search.query.trim().is_empty();
    let wanted = Wanted {
        query: Some(&query),
        themes: &search.themes,
        lenses: &search.lenses,
        form: search.form,
        state: None,
        places: Some((
            search.from.map_or(i64::MIN, store::kept::first_place),
            search.to.map_or(i64::MAX, store::kept::last_place),
        )),
    };
    let sought = if nothing { None } else { find::sought(connection, &wanted)? };
    let Some(sought) = sought else {
        let suggestion = find::suggestion(connection, &search.query, &query)?;
        return Ok(Found { total: 0, suggestion, hits: Vec::new(), next: None });
    };
    let total = find::count(connection, &sought)?;
    let mut places = find::places(connection, &sought, after, limit.saturating_add(1))?;
    let shown = usize::try_from(limit).unwrap_or(usize::MAX);
    let next = (places.len() > shown).then(|| places[shown - 1]);
    places.truncate(shown);
    let mut hits = Vec::with_capacity(places.len());
    let mut finder = Finder::new(&query);
    for place in places {
        hits.extend(hit(connection, place, &mut finder, &search.lenses)?);
    }
    Ok(Found { total, suggestion: None, hits, next })
}

fn hit(connection: &Connection, place: i64, finder: &mut Finder<'_>, lenses: &[Lens]) -> Result<Option<Hit>> {
    let Some(kept) = store::kept::at(connection, place)? else { return Ok(None) };
    let mut texts = texts(&kept);
    // At some lenses only: what stands elsewhere is not what was found.
    texts.retain(|(field, _)| lenses.is_empty() || field.lens().is_some_and(|lens| lenses.contains(&lens)));
    texts.sort_by_key(|(field, _)| *field);
    let passages = passages(finder, &texts);
    Ok(Some(Hit {
        case: kept.id,
        passages,
        title: kept.title,
        themes: kept.themes,
        quarter: Quarter::of(kept.facts.held_on),
    }))
}

/// Makes the index anew when it was made by the rules of an earlier version.
pub fn bring_up_to_date(book: &mut Book) -> Result<()> {
    if index::is_of_today(book.reader())? {
        return Ok(());
    }
    book.transact(|tx| index::make_anew(tx, &Work::quiet()))
}

/// Steps of [`renew`].
pub fn steps_of_renewing(book: &Book) -> Result<u32> {
    Ok(store::kept::count_all(book.reader())?.div_ceil(index::EACH_STEP))
}

/// Makes the index anew beside the open book. Cancelled, it is what it was.
pub fn renew(access: &Access, work: &Work) -> Result<()> {
    access.write_much(work, |tx| index::make_anew(tx, work))
}
