//! `crash KILLS [SEED]`: kills a group at work so many times, and looks at its book after each. `make crash` runs it.
//! `crash serve FOLDER` is the group's app, `crash fall TEXT` one that falls over a text.
use casusboek_tests::crash;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    casebook::fall::leaves_no_text();
    let (kills, seed) = match given[..] {
        ["fall", text] => {
            print!("{}", std::fs::read_to_string("/proc/self/limits").unwrap_or_default());
            // Its first letter has two bytes, and the message tells of which text.
            panic!("{}", &text[1..]);
        }
        ["serve", folder] => {
            crash::serve(Path::new(folder));
            return ExitCode::SUCCESS;
        }
        [kills] => (kills.parse().expect("a number of kills"), std::process::id()),
        [kills, seed] => (kills.parse().expect("a number of kills"), seed.parse().expect("a seed")),
        _ => panic!("how many times, and perhaps which seed"),
    };
    let program = std::env::current_exe().expect("this program lies somewhere");
    let folder = tempfile::tempdir().expect("there is room for a folder");
    println!("{kills} kills, seed {seed}");
    match crash::run(&program, folder.path(), kills, seed) {
        Ok(figures) => {
            println!("{figures:#?}");
            ExitCode::SUCCESS
        }
        Err(breach) => {
            // The book stays, to be looked at.
            eprintln!("{breach}\n{}", folder.keep().display());
            ExitCode::FAILURE
        }
    }
}
