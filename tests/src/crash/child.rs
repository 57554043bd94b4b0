//! The app in a process of its own: one line is a command, one line its answer. What was answered was said after the work
//! was done, so whoever reads it may rely on it.
use casebook::api::role::Role;
use casebook::api::{App, Config};
use casebook::env::Env;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child as Process, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// Answers commands from the standard input until it closes. Books lie in `folder`.
pub fn serve(folder: &Path) {
    let app = app_in(folder);
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line.expect("the other side speaks UTF-8");
        let (name, request): (String, Value) = serde_json::from_str(&line).expect("a name and a request");
        let answer = match app.call(Role::Main, &name, request) {
            Ok(answer) => json!({ "ok": answer }),
            Err(failure) => json!({ "failed": failure.code }),
        };
        writeln!(out, "{answer}").and_then(|()| out.flush()).expect("the other side listens");
    }
}

/// An app whose books lie in `folder`.
pub fn app_in(folder: &Path) -> App {
    App::new(Config {
        data_folder: Some(folder.join("data")),
        books_folder: folder.join("books"),
        env: Env::system(),
    })
}

/// The other side of `serve`.
pub struct Child {
    process: Process,
    says: ChildStdin,
    answers: BufReader<ChildStdout>,
    took: BTreeMap<&'static str, Duration>,
}

impl Child {
    pub fn start(program: &Path, folder: &Path) -> Result<Self, String> {
        let mut process = Command::new(program)
            .arg("serve")
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the app does not start: {error}"))?;
        let says = process.stdin.take().expect("it was asked for");
        let answers = BufReader::new(process.stdout.take().expect("it was asked for"));
        Ok(Self { process, says, answers, took: BTreeMap::new() })
    }

    /// How long a command took, the last time.
    pub fn usual(&self, command: &str) -> Duration {
        self.took.get(command).copied().unwrap_or(Duration::from_millis(3))
    }

    /// Asks, and gives the answer; a refusal is a breach.
    pub fn ask(&mut self, name: &'static str, request: &Value) -> Result<Value, String> {
        let begun = Instant::now();
        self.say(name, request)?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(|error| format!("{name}: {error}"))?;
        self.took.insert(name, begun.elapsed());
        answer(name, &line)
    }

    /// Asks, and kills so long after. Gives the answer if there was one.
    pub fn killed_after(
        mut self,
        name: &'static str,
        request: &Value,
        wait: Duration,
    ) -> Result<Option<Value>, String> {
        self.say(name, request)?;
        let begun = Instant::now();
        while begun.elapsed() < wait {
            std::hint::spin_loop();
        }
        self.process.kill().map_err(|error| format!("it can't be killed: {error}"))?;
        self.process.wait().map_err(|error| format!("it does not end: {error}"))?;
        let mut said = String::new();
        self.answers.read_to_string(&mut said).map_err(|error| format!("{name}: {error}"))?;
        if said.ends_with('\n') { answer(name, &said).map(Some) } else { Ok(None) }
    }

    fn say(&mut self, name: &str, request: &Value) -> Result<(), String> {
        writeln!(self.says, "{}", json!([name, request]))
            .and_then(|()| self.says.flush())
            .map_err(|error| format!("{name} can't be asked: {error}"))
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn answer(name: &str, line: &str) -> Result<Value, String> {
    let said: Value =
        serde_json::from_str(line).map_err(|_| format!("{name} gave no answer: the app has fallen"))?;
    match said.get("ok") {
        Some(answer) => Ok(answer.clone()),
        None => Err(format!("{name} was refused: {}", said["failed"])),
    }
}
