//! What was kept: listing it, reading it, destroying it now or at its term.
use crate::content::markdown::to_html;
use crate::domain::answer::Body;
use crate::domain::ids::{CaseId, KeptId, OptionId};
use crate::domain::kept::{By, Contribution, Kept, KeptState, Part};
use crate::domain::lens::Lens;
use crate::domain::term;
use crate::env::Env;
use crate::error::{Error, Result, Why};
use crate::ops::Changed;
use crate::ops::backups::{self, Erased, Reach};
use crate::ops::kept_view::{KeptAnswer, KeptCase, KeptLens, KeptOption, KeptStance, KeptSummary, KeptView};
use crate::store;
use crate::store::kept_list::{Listed, listed};
use crate::store::open::Book;
use crate::store::search::find::{self, Wanted};
use chrono::NaiveDate;
use rusqlite::Connection;

/// Which kept sessions a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Which {
    /// Only those that stand there.
    pub state: Option<KeptState>,
    /// In a team's own book: only those of this case.
    pub case: Option<CaseId>,
}

/// A page of a list, newest first.
pub struct Page {
    /// All there are, on every page.
    pub total: u32,
    /// When the oldest of all of them was held; null when there is none.
    pub oldest: Option<NaiveDate>,
    /// What the next page comes after; null on the last.
    pub next: Option<i64>,
    /// What stands on it.
    pub kept: Vec<KeptSummary>,
}

/// What was kept, newest first: so many after a place, or all of it.
pub fn list(book: &Book, env: &Env, which: Which, after: Option<i64>, limit: Option<u32>) -> Result<Page> {
    let connection = book.reader();
    let today = env.now().date_naive();
    // One more than is shown tells whether there is a next page.
    let most = limit.map_or(u32::MAX, |limit| limit.saturating_add(1));
    let (total, mut places) = match which.case {
        Some(case) => (
            store::kept_list::count_of_case(connection, case)?,
            store::kept_list::of_case(connection, case, after, most)?,
        ),
        None => match find::sought(connection, &Wanted { state: which.state, ..Wanted::default() })? {
            Some(sought) => (count(connection, which.state)?, find::places(connection, &sought, after, most)?),
            None => (0, Vec::new()),
        },
    };
    let shown = limit.map_or(places.len(), |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let next = (places.len() > shown).then(|| places[shown - 1]);
    places.truncate(shown);
    let mut kept = Vec::with_capacity(places.len());
    for place in places {
        kept.extend(store::kept_list::listed(connection, place)?.map(|one| summary(one, today)));
    }
    // The last page ends with it; only before that it is looked up.
    let oldest = match kept.last() {
        Some(last) if next.is_none() => Some(last.facts.held_on),
        _ if total == 0 => None,
        _ => store::kept_list::oldest(connection, which.state, which.case)?,
    };
    Ok(Page { total, oldest, next, kept })
}

fn count(connection: &Connection, state: Option<KeptState>) -> Result<u32> {
    state.map_or_else(|| store::kept::count_all(connection), |state| store::kept::count(connection, state))
}

fn summary(listed: Listed, today: NaiveDate) -> KeptSummary {
    let kept = listed.kept;
    KeptSummary {
        deposited_on: listed.deposited_on,
        id: kept.id,
        state: kept.state,
        title: kept.title,
        case: kept.case,
        case_title: listed.case_title,
        facts: kept.facts,
        kept_at: listed.lenses,
        themes: kept.themes,
        expires_on: kept.expires_on,
        due: term::is_due(kept.expires_on, today),
        received_on: kept.received_on,
        archived_on: kept.archived_on,
    }
}

/// One kept session in full.
pub fn get(book: &Book, env: &Env, id: KeptId) -> Result<KeptView> {
    let connection = book.reader();
    let missing = || Error::NotFound { what: "kept" };
    let (place, kept) = store::kept::placed(connection, id)?.ok_or_else(missing)?;
    let mut lenses: Vec<Lens> = kept.contributions.iter().filter_map(|one| one.part.lens()).collect();
    lenses.sort_unstable();
    lenses.dedup();
    Ok(KeptView {
        case: kept.contributions.iter().find_map(case),
        clarifications: kept
            .contributions
            .iter()
            .find_map(|one| match &one.part {
                Part::Clarifications { rows } => Some(rows.clone()),
                _ => None,
            })
            .unwrap_or_default(),
        lenses: lenses.iter().map(|lens| at_lens(&kept, *lens)).collect(),
        options: options(&kept),
        notes: kept.shared.notes.clone(),
        talks: kept.shared.talks.clone(),
        practice: kept.contributions.iter().any(released_to_practise),
        justified: kept.justified.clone(),
        summary: summary(listed(connection, place)?.ok_or_else(missing)?, env.now().date_naive()),
    })
}

/// A kept session that is there.
pub(crate) fn find(connection: &Connection, id: KeptId) -> Result<Kept> {
    store::kept::get(connection, id)?.ok_or(Error::NotFound { what: "kept" })
}

/// It may be practised on, and is somebody's: what a pack holds is published anyway.
pub(crate) fn released_to_practise(one: &Contribution) -> bool {
    one.practice && one.by != By::Pack
}

fn case(one: &Contribution) -> Option<KeptCase> {
    match &one.part {
        Part::Case { title, situation, moment, question, done } => Some(KeptCase {
            title: title.clone(),
            situation_html: to_html(situation),
            moment: moment.clone(),
            question: question.clone(),
            done_html: to_html(done),
            pack: one.by == By::Pack,
        }),
        _ => None,
    }
}

/// With an alias first, by alias; then voices; then without a name. Ids are random, so they give no order away.
pub(crate) fn in_order(kept: &Kept) -> Vec<&Contribution> {
    let mut all: Vec<&Contribution> = kept.contributions.iter().collect();
    let place = |by: &By| match by {
        By::Alias { alias } => (0, alias.clone()),
        By::Voice { alias, .. } => (1, alias.clone()),
        _ => (2, String::new()),
    };
    all.sort_by_cached_key(|one| (place(&one.by), one.id));
    all
}

fn at_lens(kept: &Kept, lens: Lens) -> KeptLens {
    let answer = |one: &Contribution| match &one.part {
        Part::Answer { body, doubt, noted, additions, prompt } if body.lens() == lens => Some(KeptAnswer {
            id: one.id,
            by: one.by.clone(),
            body: body.clone(),
            doubt: *doubt,
            noted: *noted,
            additions: additions.clone(),
            prompt: prompt.clone(),
            practice: one.practice,
        }),
        _ => None,
    };
    KeptLens {
        lens,
        answers: in_order(kept).into_iter().filter_map(answer).collect(),
        groups: kept.shared.groups.iter().filter(|group| group.lens == lens).cloned().collect(),
    }
}

/// Courses of action with their stances: what the case owner did then first, the others in the order of the answers.
pub(crate) fn options(kept: &Kept) -> Vec<KeptOption> {
    let mut rows: Vec<KeptOption> = Vec::new();
    let mut row = |option: OptionId, text: &str, done: bool| {
        rows.push(KeptOption { option, text: text.to_owned(), done, stances: Vec::new() });
    };
    let ordered = in_order(kept);
    for one in &ordered {
        match &one.part {
            Part::OwnCourse { option, text } => row(*option, text, true),
            Part::Answer { body: Body::Handelingen(form), .. } => {
                for option in &form.options {
                    if let Some(id) = option.id {
                        row(id, &option.text, false);
                    }
                }
            }
            _ => {}
        }
    }
    for one in &ordered {
        if let Part::Stance { option, stance } = &one.part
            && let Some(row) = rows.iter_mut().find(|row| row.option == *option)
        {
            row.stances.push(KeptStance { by: one.by.clone(), stance: *stance });
        }
    }
    rows.retain(|row| row.done || !row.stances.is_empty());
    rows.sort_by_key(|row| !row.done);
    rows
}

/// What destroying did.
pub struct Destroyed {
    /// How many kept sessions are gone.
    pub count: u32,
    /// In which backups the same was done.
    pub reach: Reach,
}

/// Destroys kept sessions: here, from free pages, and in every backup that can be reached.
pub fn destroy(book: &mut Book, env: &Env, ids: &[KeptId]) -> Result<(Destroyed, Changed)> {
    book.transact(|tx| {
        for id in ids {
            if !store::kept::delete(tx, *id)? {
                return Err(Error::NotFound { what: "kept" });
            }
            store::tombstones::add(tx, &id.to_string())?;
            store::log::append(tx, store::log::Kind::Destroy, Some(&id.to_string()), env.now())?;
        }
        Ok(())
    })?;
    book.checkpoint()?;
    let reach = backups::erase(book, &Erased { kept: ids.to_vec(), ..Erased::default() })?;
    Ok((Destroyed { count: u32::try_from(ids.len()).unwrap_or(u32::MAX), reach }, Changed::Kept))
}

/// Sets how long what is released from now on is kept.
pub fn set_term(book: &mut Book, months: u32) -> Result<Changed> {
    if !term::MONTHS.contains(&months) {
        return Err(Error::invalid("months", Why::OutOfRange));
    }
    book.transact(|tx| store::keeping::set_term(tx, months))?;
    Ok(Changed::Kept)
}

/// Kept things whose term ends soon, or is over.
pub fn due(connection: &Connection, today: NaiveDate) -> Result<u32> {
    store::kept::count_ending(connection, term::told_until(today))
}

/// At the opening of a book: notes which terms will be told of now, and destroys what is over and was told of before.
/// Gives how many were destroyed.
pub fn end_terms(book: &mut Book, env: &Env) -> Result<u32> {
    let today = env.now().date_naive();
    let over: Vec<KeptId> = book.transact(|tx| {
        // A day after today was told by a clock that ran ahead.
        let before = |told: Option<NaiveDate>| told.filter(|on| *on <= today);
        let over = store::kept::ending(tx, today)?
            .into_iter()
            .filter(|(_, expires_on, told)| term::is_over(*expires_on, before(*told), today))
            .map(|(id, ..)| id)
            .collect();
        let until = term::told_until(today);
        // Nearly always all of them were told of: two counts say so, and none has to be read.
        if store::kept::count_ending(tx, until)? != store::kept::count_told(tx, today)? {
            for (id, _, told) in store::kept::ending(tx, until)? {
                if before(told).is_none() {
                    store::kept::tell(tx, id, today)?;
                }
            }
        }
        Ok(over)
    })?;
    if over.is_empty() {
        return Ok(0);
    }
    Ok(destroy(book, env, &over)?.0.count)
}

/// How many are kept for good here, and how many wait to be archived.
pub fn counts(connection: &Connection) -> Result<(u32, u32)> {
    let count = |state| store::kept::count(connection, state);
    Ok((count(KeptState::Kept)? + count(KeptState::Frozen)?, count(KeptState::Received)?))
}
