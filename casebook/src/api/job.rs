//! Long work: runs beside the session on its own connection or file, tells how far it is, and can be cancelled with
//! nothing half done.
use crate::api::book::log_state;
use crate::api::core::{Desk, Listeners};
use crate::api::event::{Event, JobOutcome};
use crate::api::failure::Failure;
use crate::api::report::Waiting;
use crate::api::request::safekeeping::Made;
use crate::api::request::{Check, JobKind, JobRef, JobState, Nothing, Verified};
use crate::domain::ids::JobId;
use crate::error::{Error, NotNow, Result};
use crate::store::check::{CHECKS, run};
use crate::store::log;
use crate::store::work::Work;
use rusqlite::Connection;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

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
    thread: Option<JoinHandle<()>>,
}

struct Progress {
    done: u32,
    total: u32,
    ended: Option<Ended>,
}

enum Ended {
    Done(Outcome),
    Cancelled,
    Failed(Failure),
}

/// What long work came to.
pub(crate) enum Outcome {
    /// A check of the book.
    Verified(Verified),
    /// Something was made.
    Made(Made),
    /// A report that waits to be taken.
    Report(Waiting),
}

impl JobKind {
    /// It reads the open book, so that it ends before that is locked.
    const fn is_of_open_book(self) -> bool {
        !matches!(self, Self::Restore)
    }
}

fn held(progress: &Mutex<Progress>) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs {
    /// Cancels what reads the open book, and waits until it let go of it.
    pub(crate) fn stop_of_open_book(&mut self) {
        let of_book = |job: &&mut Job| job.kind.is_of_open_book();
        for job in self.0.iter_mut().filter(of_book) {
            job.cancel.store(true, Ordering::Relaxed);
        }
        self.0.iter_mut().filter(of_book).for_each(Job::wait);
        self.forget_reports();
    }

    /// Takes a finished report away, so that nothing of it waits any longer.
    pub(crate) fn take_report(&mut self, id: JobId) -> Result<Waiting> {
        let job = self.0.iter().position(|job| job.id == id).ok_or(Error::NotFound { what: "job" })?;
        let waits = matches!(held(&self.0[job].progress).ended, Some(Ended::Done(Outcome::Report(_))));
        if !waits {
            return Err(Error::NotFound { what: "report" });
        }
        let ended = held(&self.0.remove(job).progress).ended.take();
        match ended {
            Some(Ended::Done(Outcome::Report(waiting))) => Ok(waiting),
            _ => Err(Error::NotFound { what: "report" }),
        }
    }

    /// What people wrote goes away: so do reports of it that wait, and those under way go no further.
    pub(crate) fn forget_reports(&mut self) {
        for job in self.0.iter().filter(|job| job.kind == JobKind::Report) {
            job.cancel.store(true, Ordering::Relaxed);
        }
        self.0.retain(|job| job.kind != JobKind::Report || held(&job.progress).ended.is_none());
    }

    /// Long work goes on.
    pub(crate) fn is_any_under_way(&self) -> bool {
        self.0.iter().any(|job| held(&job.progress).ended.is_none())
    }

    /// Waits for a backup under way.
    pub(crate) fn wait_for_backups(&mut self) {
        self.0.iter_mut().filter(|job| job.kind == JobKind::Backup).for_each(Job::wait);
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
        let mut state = JobState {
            job: self.id,
            kind: self.kind,
            done: progress.done,
            total: progress.total,
            outcome: progress.ended.as_ref().map(Ended::told),
            verified: None,
            made: None,
            failure: None,
        };
        match &progress.ended {
            Some(Ended::Done(Outcome::Verified(verified))) => state.verified = Some(verified.clone()),
            Some(Ended::Done(Outcome::Made(made))) => state.made = Some(made.clone()),
            Some(Ended::Failed(failure)) => state.failure = Some(failure.clone()),
            Some(Ended::Done(Outcome::Report(_)) | Ended::Cancelled) | None => {}
        }
        state
    }

    fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic in it was told on stderr; the book is as its last transaction left it.
            let _ = thread.join();
        }
    }
}

impl Ended {
    const fn told(&self) -> JobOutcome {
        match self {
            Self::Done(_) => JobOutcome::Done,
            Self::Cancelled => JobOutcome::Cancelled,
            Self::Failed(_) => JobOutcome::Failed,
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

/// Begins long work of `total` steps on a thread of its own.
pub(crate) fn begin(
    desk: &mut Desk,
    kind: JobKind,
    total: u32,
    work: impl FnOnce(&Work) -> Result<Outcome> + Send + 'static,
) -> JobRef {
    let id = JobId(desk.env().id());
    let cancel: Arc<AtomicBool> = Arc::default();
    let progress = Arc::new(Mutex::new(Progress { done: 0, total, ended: None }));
    // Before the new one runs: how fast it is must not decide which old ones stay.
    desk.jobs.forget_oldest();
    let mut job = Job { id, kind, cancel: cancel.clone(), progress: progress.clone(), thread: None };
    let listeners = desk.listeners.clone();
    job.thread = Some(std::thread::spawn(move || {
        let (shown, told) = (progress.clone(), listeners.clone());
        let under_way = Work::new(cancel.clone(), move |done| {
            held(&shown).done = done;
            told.tell(&Event::JobProgress { job: id, done, total });
        });
        let ended = match work(&under_way) {
            Ok(outcome) => Ended::Done(outcome),
            // Whatever it was that did not go on: somebody asked so.
            Err(_) if cancel.load(Ordering::Relaxed) => Ended::Cancelled,
            Err(error) => Ended::Failed(error.into()),
        };
        end(id, kind, &progress, &listeners, ended);
    }));
    desk.jobs.0.push(job);
    JobRef { job: id }
}

fn end(id: JobId, kind: JobKind, progress: &Mutex<Progress>, listeners: &Listeners, ended: Ended) {
    let outcome = ended.told();
    // Told before it can be seen, so that who sees it ended has heard so.
    let mut progress = held(progress);
    progress.ended = Some(ended);
    let changes = matches!(kind, JobKind::Backup | JobKind::Sample);
    if changes && outcome == JobOutcome::Done {
        listeners.tell(&Event::KeptChanged);
    }
    listeners.tell(&Event::JobEnded { job: id, outcome });
}

/// Begins the check of the open book.
pub(crate) fn verify(desk: &mut Desk, _: Nothing) -> Result<JobRef> {
    let connection = desk.open()?.book.second_reader()?.ok_or(Error::NotNow(NotNow::WrongBook))?;
    let total = u32::try_from(CHECKS.len()).unwrap_or(u32::MAX);
    Ok(begin(desk, JobKind::Verify, total, move |work| Ok(Outcome::Verified(verified(&connection, work, None)?))))
}

/// Runs every check.
pub(crate) fn verified(connection: &Connection, work: &Work, anchor: Option<&log::State>) -> Result<Verified> {
    let mut checks = Vec::new();
    for name in CHECKS {
        work.go_on()?;
        let finding = run(connection, name, anchor)?;
        checks.push(Check { name: finding.name.to_owned(), ok: finding.ok, detail: finding.detail });
        work.done();
    }
    let log = match log::state(connection) {
        // The checks tell so.
        Err(error) if error.is_damage() => log::State { count: 0, head: None },
        state => state?,
    };
    Ok(Verified { v: 1, ok: checks.iter().all(|check| check.ok), checks, log: log_state(log) })
}
