//! When a book goes on lock by itself: nobody used the app for a while, or the machine slept. It only counts when a host
//! looks now and then; nobody waits in a script.
use crate::api::core::Desk;
use crate::api::event::Event;
use crate::api::request::{AppUsed, Nothing};
use crate::api::safekeeping;
use crate::error::Result;
use crate::store::book::Kind;
use chrono::{DateTime, TimeDelta, Utc};
use std::ops::RangeInclusive;

/// Minutes without use until a book is locked, unless somebody chose otherwise.
pub(crate) const USUAL: u16 = 10;
/// What can be chosen, in minutes.
pub(crate) const CHOICES: RangeInclusive<u16> = 1..=60;
/// At least so long while a session stands on the screen: people talk, and nobody touches the laptop.
const IN_SESSION: TimeDelta = TimeDelta::minutes(60);
/// So long before it, everybody is told.
const TOLD_BEFORE: TimeDelta = TimeDelta::seconds(30);
/// No machine is too busy to look for so long: it slept, or its clock was set.
const SLEPT: TimeDelta = TimeDelta::minutes(2);

/// What is known of how the app is used.
pub(crate) struct Idle {
    used: DateTime<Utc>,
    in_session: bool,
    told: bool,
    /// When a host last looked, or was busy with a call; null when none looks.
    looked: Option<DateTime<Utc>>,
}

impl Idle {
    pub(crate) const fn new(now: DateTime<Utc>) -> Self {
        Self { used: now, in_session: false, told: false, looked: None }
    }
}

impl Desk {
    /// Somebody is there.
    pub(crate) fn is_used(&mut self) {
        self.idle.used = self.env().now();
        if std::mem::take(&mut self.idle.told) {
            self.tell(Event::Locking { seconds: None });
        }
    }

    /// Before a call: a machine that slept wakes with its book locked, whatever asks first.
    pub(crate) fn wakes(&mut self) {
        let now = self.env().now();
        if self.idle.looked.is_some_and(|looked| now - looked > SLEPT) {
            self.sleeps();
        }
    }

    /// After a call, however long it took.
    pub(crate) fn was_busy(&mut self) {
        let now = self.env().now();
        if let Some(looked) = &mut self.idle.looked {
            *looked = now;
        }
    }

    /// The machine goes to sleep: there is no time for a backup.
    pub(crate) fn sleeps(&mut self) {
        if self.open.as_ref().is_some_and(|open| open.kind == Kind::Loose) {
            self.goes_black();
        } else {
            self.lock();
        }
    }

    /// Looks how long nobody used the app.
    pub(crate) fn looks(&mut self) {
        self.wakes();
        let now = self.env().now();
        self.idle.looked = Some(now);
        let idle_for = now - self.idle.used;
        // A clock that was set back says nothing.
        if self.open.is_none() || self.jobs.is_any_under_way() || idle_for < TimeDelta::zero() {
            return self.is_used();
        }
        let chosen = TimeDelta::minutes(self.remembered.settings.lock_after.into());
        let left = if self.idle.in_session { chosen.max(IN_SESSION) } else { chosen } - idle_for;
        if left <= TimeDelta::zero() {
            safekeeping::back_up_before_locking(self);
            self.sleeps();
        } else if left <= TOLD_BEFORE && !self.idle.told && !self.blank {
            self.idle.told = true;
            self.tell(Event::Locking { seconds: u32::try_from(left.num_seconds()).ok() });
        }
    }

    /// A loose session lies in no file to lock it in: nobody reads it now.
    fn goes_black(&mut self) {
        if !std::mem::replace(&mut self.blank, true) {
            self.tell(Event::ScreenBlank { on: true });
        }
    }
}

/// Somebody touched the mouse or the keys.
pub(crate) fn used(desk: &mut Desk, request: AppUsed) -> Result<Nothing> {
    desk.idle.in_session = request.in_session;
    desk.is_used();
    Ok(Nothing {})
}
