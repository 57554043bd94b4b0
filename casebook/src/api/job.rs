//! Long work: runs beside the session on its own connection, tells how far it is, and can be cancelled.
use crate::api::book::log_state;
use crate::api::core::{Desk, Listeners};
use crate::api::event::{Event, JobOutcome};
use crate::api::failure::Failure;
use crate::api::request::{Check, JobKind, JobRef, JobState, Nothing, Verified};
use crate::domain::ids::JobId;
use crate::error::{Error, NotNow, Result};
use crate::store::check::{CHECKS, run};
use crate::store::log;
use rusqlite::Connection;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most finished jobs that are still told of.
const MOST_FINISHED: usize = 8;

/// Every job of this run of the app.
#[derive(Default)]
pub(crate) struct Jobs(Vec<Job>);

struct Job {
    id: JobId,
    kind: JobKind,
    cancel: Arc<AtomicBool>,
    progress: Arc<Mutex<Progress>>,
}

struct Progress {
    done: u32,
    total: u32,
    ended: Option<Result<Option<Verified>, Failure>>,
}

fn held(progress: &Mutex<Progress>) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs {
    pub(crate) fn cancel_all(&self) {
        for job in &self.0 {
            job.cancel.store(true, Ordering::Relaxed);
        }
    }

    pub(crate) fn all(&self) -> Vec<JobState> {
        self.0.iter().map(Job::state).collect()
    }

    /// Only so many finished ones stay to be asked about.
    fn forget_oldest(&mut self) {
        let ended = |job: &Job| held(&job.progress).ended.is_some();
        if self.0.iter().filter(|job| ended(job)).count() > MOST_FINISHED
            && let Some(oldest) = self.0.iter().position(ended)
        {
            self.0.remove(oldest);
        }
    }

    fn get(&self, id: JobId) -> Result<&Job> {
        self.0.iter().find(|job| job.id == id).ok_or(Error::NotFound { what: "job" })
    }
}

impl Job {
    fn state(&self) -> JobState {
        let progress = held(&self.progress);
        let (outcome, verified, failure) = match &progress.ended {
            None => (None, None, None),
            Some(Ok(None)) => (Some(JobOutcome::Cancelled), None, None),
            Some(Ok(Some(verified))) => (Some(JobOutcome::Done), Some(verified.clone()), None),
            Some(Err(failure)) => (Some(JobOutcome::Failed), None, Some(failure.clone())),
        };
        JobState {
            job: self.id,
            kind: self.kind,
            done: progress.done,
            total: progress.total,
            outcome,
            verified,
            made: None,
            failure,
        }
    }
}

pub(crate) fn state(desk: &mut Desk, request: JobRef) -> Result<JobState> {
    Ok(desk.jobs.get(request.job)?.state())
}

pub(crate) fn cancel(desk: &mut Desk, request: JobRef) -> Result<Nothing> {
    desk.jobs.get(request.job)?.cancel.store(true, Ordering::Relaxed);
    Ok(Nothing {})
}

/// Begins the check of the open book.
pub(crate) fn verify(desk: &mut Desk, _: Nothing) -> Result<JobRef> {
    let connection = desk.open()?.book.second_reader()?.ok_or(Error::NotNow(NotNow::WrongBook))?;
    let id = JobId(desk.env().id());
    let total = u32::try_from(CHECKS.len()).unwrap_or(u32::MAX);
    let job = Job {
        id,
        kind: JobKind::Verify,
        cancel: Arc::default(),
        progress: Arc::new(Mutex::new(Progress { done: 0, total, ended: None })),
    };
    // Before the new one runs: how fast it is must not decide which old ones stay.
    desk.jobs.forget_oldest();
    let (cancel, progress, listeners) = (job.cancel.clone(), job.progress.clone(), desk.listeners.clone());
    std::thread::spawn(move || {
        let ended = verified(&connection, &cancel, None, |done| {
            held(&progress).done = done;
            listeners.tell(&Event::JobProgress { job: id, done, total });
        });
        drop(connection);
        end(id, &progress, &listeners, ended);
    });
    desk.jobs.0.push(job);
    Ok(JobRef { job: id })
}

fn end(id: JobId, progress: &Mutex<Progress>, listeners: &Listeners, ended: Result<Option<Verified>>) {
    let outcome = match &ended {
        Ok(Some(_)) => JobOutcome::Done,
        Ok(None) => JobOutcome::Cancelled,
        Err(_) => JobOutcome::Failed,
    };
    // Told before it can be seen, so that who sees it ended has heard so.
    let mut progress = held(progress);
    progress.ended = Some(ended.map_err(Failure::from));
    listeners.tell(&Event::JobEnded { job: id, outcome });
}

/// Runs every check. Null when it was cancelled.
pub(crate) fn verified(
    connection: &Connection,
    cancel: &AtomicBool,
    anchor: Option<&log::State>,
    mut told: impl FnMut(u32),
) -> Result<Option<Verified>> {
    let mut checks = Vec::new();
    for (done, name) in (1..).zip(CHECKS) {
        if cancel.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let finding = run(connection, name, anchor)?;
        checks.push(Check { name: finding.name.to_owned(), ok: finding.ok, detail: finding.detail });
        told(done);
    }
    Ok(Some(Verified {
        v: 1,
        ok: checks.iter().all(|check| check.ok),
        checks,
        log: log_state(log::state(connection)?),
    }))
}
