//! Owns what the program leaves behind when it falls: the place in its code, and nothing that people wrote. The message of a
//! panic can quote a text, and a copy of the memory that the system writes to the disk (a core file) holds all of it.
use std::io::Write as _;
use std::panic;

/// Holds for the whole process, and for those that it starts. A program that opens books begins with it. Windows and macOS
/// have reports of their own, which nobody can switch off from here.
pub fn leaves_no_text() {
    panic::set_hook(Box::new(|fall| {
        let place = fall.location().map(ToString::to_string).unwrap_or_default();
        // Nobody may be listening.
        let _ = writeln!(std::io::stderr(), "Casusboek: fault at {place}");
    }));
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Lower is always allowed.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}
