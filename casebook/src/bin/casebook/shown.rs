//! How things are said: JSON or lines on stdout, one sentence on stderr when refused.
use casebook::api::failure::{Failure, FailureCode};
use casebook::domain::locale::Locale;
use casebook::error::{Error, Why};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Says a line on stdout.
macro_rules! told {
    ($($said:tt)*) => { $crate::shown::out(format_args!("{}\n", format_args!($($said)*))) };
}
/// Says something on stdout as it is.
macro_rules! told_raw {
    ($($said:tt)*) => { $crate::shown::out(format_args!($($said)*)) };
}
pub(crate) use {told, told_raw};

/// Who reads no further (`| head`) ends the program in peace.
pub fn out(said: std::fmt::Arguments<'_>) {
    if let Err(error) = io::stdout().lock().write_fmt(said) {
        let code = i32::from(error.kind() != io::ErrorKind::BrokenPipe);
        std::process::exit(code);
    }
}

/// The language of the command line: that of an app in which nobody chose one.
pub const LOCALE: Locale = Locale::Nl;

/// Why a command was refused.
pub struct Refused {
    failure: Failure,
    sentence: String,
}

impl Refused {
    /// A refusal of the command line's own, by the message that says it.
    pub fn sentence(key: &str) -> Self {
        Self { failure: FailureCode::InvalidInput.into(), sentence: LOCALE.say(key, &[]) }
    }

    /// A file that can't be read or written.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let code = if error.kind() == io::ErrorKind::NotFound { FailureCode::NotFound } else { FailureCode::Io };
        Self { failure: code.into(), sentence: LOCALE.say("cli-file", &[("file", &path.to_string_lossy())]) }
    }

    /// A file that is there already, and is left as it is.
    pub fn exists(path: &Path) -> Self {
        let failure = Error::invalid("file", Why::Taken).into();
        Self { failure, sentence: LOCALE.say("cli-file-exists", &[("file", &path.to_string_lossy())]) }
    }

    /// A file that can't be made.
    pub fn unwritten(path: &Path, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::AlreadyExists { Self::exists(path) } else { Error::Io(error).into() }
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self { sentence: failure.sentence(LOCALE), failure }
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Failure::from(error).into()
    }
}

/// Says why, and gives exit code 1.
pub fn refused(refused: &Refused, as_json: bool) -> ExitCode {
    if as_json {
        json(&json!({ "v": 1, "error": { "code": refused.failure.code, "detail": refused.failure.detail } }));
    }
    eprintln!("{}", refused.sentence);
    ExitCode::from(1)
}

/// One JSON object.
pub fn json(value: &impl Serialize) {
    told!("{}", serde_json::to_string(value).expect("what the core gives always becomes JSON"));
}

/// A JSON object, as it is or as `key: value` lines.
pub fn object(value: &Value, as_json: bool) {
    if as_json {
        json(value);
        return;
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::String(text) => told!("{key}: {text}"),
            Value::Null => told!("{key}: –"),
            other => told!("{key}: {other}"),
        }
    }
}
