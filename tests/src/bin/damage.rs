//! `damage PLACES [SEED]`: damages what the app wrote at so many places, and looks what it makes of that. `make damage`
//! runs it.
use casusboek_tests::damage;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| given.get(at).map(|number| number.parse::<u32>().expect("a number"));
    let places = number(0).expect("at how many places, and perhaps which seed");
    let seed = number(1).unwrap_or_else(std::process::id);
    println!("{places} places, seed {seed}");
    match damage::run(places as usize, seed) {
        Ok(figures) => {
            println!("{figures:#?}");
            ExitCode::SUCCESS
        }
        Err(breach) => {
            eprintln!("{breach}");
            ExitCode::FAILURE
        }
    }
}
