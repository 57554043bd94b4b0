//! Commands of finding back.
use crate::api::core::Desk;
use crate::api::kept::{after, limit};
use crate::api::request::finding::{Search, SearchFound};
use crate::error::Result;
use crate::ops::search;

pub(crate) fn search(desk: &mut Desk, request: Search) -> Result<SearchFound> {
    let wanted = search::Search {
        query: request.query,
        themes: request.themes,
        lenses: request.lenses,
        from: request.from,
        to: request.to,
        form: request.form,
    };
    let (after, limit) = (after(request.after.as_deref())?, limit(request.limit)?);
    let found = search::search(&desk.open()?.book, &wanted, after, limit)?;
    Ok(SearchFound {
        v: 1,
        query: wanted.query,
        total: found.total,
        suggestion: found.suggestion,
        hits: found.hits,
        next: found.next.map(|place| place.to_string()),
    })
}
