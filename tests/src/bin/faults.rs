//! `faults`: a disk that fills up, one that fails, and folders in which nothing may be written. `make faults` runs it. Small
//! disks are mounted in a namespace of their own, so that it needs no rights.
use casebook::api::failure::FailureCode::{DiskFull, Io};
use casusboek_tests::faults;
use casusboek_tests::story::Story;
use serde_json::json;
use std::path::Path;
use std::process::{Command, ExitCode};

/// What each is called, how it is begun by a shell (`$1` is this program, `$2` a folder), and as what it goes on.
const ALL: [(&str, &str); 4] = [
    (
        "a full disk",
        "exec unshare -Urm sh -c 'mount -t tmpfs -o size=4m tmpfs \"$2\" && exec \"$1\" full \"$2\"' sh \"$1\" \"$2\"",
    ),
    ("a disk that fails", "trap '' XFSZ; ulimit -f 2048; exec \"$1\" failing \"$2\""),
    (
        "a disk that is read-only",
        "exec unshare -Urm sh -c 'mount -t tmpfs -o size=8m tmpfs \"$2\" && \"$1\" make \"$2\" && mount -o remount,ro \"$2\" \
         && exec \"$1\" closed \"$2\"' sh \"$1\" \"$2\"",
    ),
    (
        "a folder of somebody else",
        "\"$1\" make \"$2\" && chmod -R a-w \"$2\" && if [ \"$(id -u)\" = 0 ]; then \
         exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$1\" closed \"$2\"; else exec \"$1\" closed \"$2\"; fi",
    ),
];

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let ended = match given[..] {
        [] => all(),
        ["full", folder] => {
            faults::fill(Path::new(folder), &[DiskFull]).map(|cases| println!("  {cases} cases fitted"))
        }
        ["failing", folder] => {
            faults::fill(Path::new(folder), &[DiskFull, Io]).map(|cases| println!("  {cases} cases fitted"))
        }
        ["make", folder] => {
            Story::at(Path::new(folder)).call("book_lock", json!({}));
            Ok(())
        }
        ["closed", folder] => faults::may_not_write(Path::new(folder)),
        _ => Err("it takes nothing".to_owned()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(breach) => {
            eprintln!("{breach}");
            ExitCode::FAILURE
        }
    }
}

fn all() -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    for (what, script) in ALL {
        println!("{what}");
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let ended = Command::new("sh").args(["-c", script, "sh"]).arg(&program).arg(folder.path()).status();
        if !ended.map_err(|error| error.to_string())?.success() {
            return Err(format!("{what}: see above"));
        }
    }
    Ok(())
}
