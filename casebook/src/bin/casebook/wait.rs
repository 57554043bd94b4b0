//! Waits for long work: a bar at a terminal, and Ctrl-C that cancels it with nothing half done.
use crate::run::Call;
use crate::shown::Refused;
use casebook::api::App;
use casebook::api::event::{Event, JobOutcome};
use casebook::api::request::{JobRef, JobState};
use casebook::api::role::Role;
use casebook::error::{Error, NotNow};
use indicatif::{ProgressBar, ProgressDrawTarget};
use serde_json::{Value, json};
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

/// How long nothing may be heard before the work itself is asked how it is.
const SILENCE: Duration = Duration::from_secs(1);

/// Begins long work and gives what it made.
pub fn wait(app: &App, call: &Call<'_>, name: &str, request: Value) -> Result<Value, Refused> {
    let events = app.subscribe();
    let begun = call(name, request)?;
    let job: JobRef = serde_json::from_value(begun.clone()).expect("the core reads what it wrote itself");
    let cancelling = (app.clone(), begun.clone());
    // Where no handler can be set, Ctrl-C ends the program; what it leaves is cleared at the next opening.
    let _ = ctrlc::set_handler(move || {
        let (app, job) = &cancelling;
        let _ = app.call(Role::Cli, "job_cancel", job.clone());
    });
    // Draws nothing unless stderr is a terminal.
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    loop {
        match events.recv_timeout(SILENCE) {
            Ok(Event::JobProgress { job: one, done, total }) if one == job.job => {
                bar.set_length(total.into());
                bar.set_position(done.into());
            }
            Ok(Event::JobEnded { job: one, .. }) if one == job.job => break,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if ended(call, &begun)?.outcome.is_some() => break,
            _ => {}
        }
    }
    bar.finish_and_clear();
    let state = ended(call, &begun)?;
    match (state.outcome, state.failure) {
        (Some(JobOutcome::Done), _) => Ok(json!(state.made)),
        (_, Some(failure)) => Err(failure.into()),
        _ => Err(Error::NotNow(NotNow::Cancelled).into()),
    }
}

fn ended(call: &Call<'_>, job: &Value) -> Result<JobState, Refused> {
    let state = call("job_state", job.clone())?;
    Ok(serde_json::from_value(state).expect("the core reads what it wrote itself"))
}
