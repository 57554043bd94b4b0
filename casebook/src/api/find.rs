//! Commands of finding back.
use crate::api::core::Desk;
use crate::api::job::{self, Outcome};
use crate::api::kept::{after, limit};
use crate::api::request::finding::{Sample, Search, SearchFound, Trends, TrendsOf};
use crate::api::request::{JobKind, JobRef, Nothing, path_text};
use crate::api::safekeeping::only;
use crate::error::{Error, NotNow, Result};
use crate::ops::{sample, search, trends};

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

/// Begins to make the index anew.
pub(crate) fn renew(desk: &mut Desk, _: Nothing) -> Result<JobRef> {
    let book = &desk.open()?.book;
    let access = book.access().ok_or(Error::NotNow(NotNow::WrongBook))?.clone();
    let steps = search::steps_of_renewing(book)?;
    Ok(job::begin(desk, JobKind::SearchRenew, steps, move |work| {
        search::renew(&access, work)?;
        Ok(Outcome::Made(only(path_text(access.path()))))
    }))
}

/// Begins to fill an archive with made-up cases.
pub(crate) fn sample(desk: &mut Desk, request: Sample) -> Result<JobRef> {
    let plan = sample::plan(&desk.open()?.book, &desk.env(), request.cases, request.seed)?;
    Ok(job::begin(desk, JobKind::Sample, plan.steps(), move |work| {
        Ok(Outcome::Made(only(path_text(plan.write(work)?))))
    }))
}

pub(crate) fn trends(desk: &mut Desk, request: TrendsOf) -> Result<Trends> {
    Ok(Trends { v: 1, quarters: trends::trends(&desk.open()?.book, request.from, request.to)? })
}
