//! What a report of a session may hold: what was opened while it runs, or what was kept once it is closed. And what an
//! archive holds of a period. Reads only; knows no form of a report.
use crate::domain::case::CaseText;
use crate::domain::ids::KeptId;
use crate::domain::kept::{Facts, Kept};
use crate::domain::quarter::Quarter;
use crate::domain::session::{Clarification, Note, Session};
use crate::domain::trends::FEWEST_CONTRIBUTORS;
use crate::error::Result;
use crate::ops::archive_key::only_in;
use crate::ops::view::ComparisonView;
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use crate::store::work::Work;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What a report of a session is made from.
pub enum Source {
    /// A session that is not closed: what was opened, and what the group wrote together.
    Held(Box<Held>),
    /// A closed one: what was kept of it.
    Kept(Box<Kept>),
}

/// A session that is not closed, as far as all may see it.
pub struct Held {
    /// Of the meeting.
    pub facts: Facts,
    /// What was opened, beside each other.
    pub compared: ComparisonView,
    /// The case; what was done then only once handelingen is opened.
    pub case: Option<CaseText>,
    /// In order.
    pub clarifications: Vec<Clarification>,
    /// Shared notes, in the order of the phases.
    pub notes: Vec<Note>,
}

/// What is known of the meeting itself.
pub(crate) fn facts(session: &Session, compared: &ComparisonView) -> Facts {
    let seats = &compared.comparison.participants;
    let count =
        |voice: bool| u32::try_from(seats.iter().filter(|seat| seat.voice == voice).count()).unwrap_or(u32::MAX);
    Facts {
        held_on: session.created_at.date_naive(),
        minutes: session.minutes,
        form: session.form,
        people: count(false),
        voices: count(true),
        lenses: session.lenses.iter().filter(|state| state.opened_at.is_some()).map(|state| state.lens).collect(),
    }
}

/// Archived sessions of a period, newest first, as far as they may be told of.
pub struct Period {
    /// The first quarter of it.
    pub from: Quarter,
    /// The last quarter of it.
    pub to: Quarter,
    /// Without their contributions.
    pub archived: Vec<Kept>,
    /// Some sessions are left out: fewer than three people let something be kept of them.
    pub left_out: bool,
}

/// What stands in an archive between two quarters, both included; null for the first or the last there is.
pub struct Asked {
    ids: Vec<KeptId>,
    from: Quarter,
    to: Quarter,
}

/// Looks up which archived sessions belong to a period.
pub fn ask(book: &Book, from: Option<Quarter>, to: Option<Quarter>, today: Quarter) -> Result<Asked> {
    let connection = book.reader();
    only_in(connection, Kind::Archive)?;
    let mut held: BTreeMap<Quarter, Vec<KeptId>> = BTreeMap::new();
    for (id, day) in store::kept::frozen(connection)? {
        held.entry(Quarter::of(day)).or_default().push(id);
    }
    let to = to.or_else(|| held.keys().next_back().copied()).unwrap_or(today);
    let from = from.or_else(|| held.keys().next().copied()).unwrap_or(to).min(to);
    let ids = held.range(from..=to).rev().flat_map(|(_, ids)| ids.clone()).collect();
    Ok(Asked { ids, from, to })
}

/// How many parts the reading of a period is cut in, for whoever shows how far it is.
const PARTS: usize = 20;

impl Asked {
    /// Steps of reading it.
    pub fn steps(&self) -> u32 {
        u32::try_from(self.ids.chunks(self.part()).count()).unwrap_or(u32::MAX)
    }

    fn part(&self) -> usize {
        self.ids.len().div_ceil(PARTS).max(1)
    }

    /// Reads it, a part at a time, so that it can be cancelled.
    pub fn read(&self, connection: &Connection, work: &Work) -> Result<Period> {
        let (mut archived, mut left_out) = (Vec::new(), false);
        for part in self.ids.chunks(self.part()) {
            for id in part {
                work.go_on()?;
                // One that was destroyed or withdrawn meanwhile is not there any more.
                let Some(mut kept) = store::kept::get(connection, *id)? else { continue };
                if kept.contributors() < FEWEST_CONTRIBUTORS {
                    left_out = true;
                    continue;
                }
                kept.contributions = Vec::new();
                archived.push(kept);
            }
            work.step()?;
        }
        archived.sort_by_key(|kept| std::cmp::Reverse(kept.facts.held_on));
        Ok(Period { from: self.from, to: self.to, archived, left_out })
    }
}
