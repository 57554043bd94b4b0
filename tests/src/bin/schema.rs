//! Writes a book of the newest schema, and the list of migrations, into the fixtures. `make schema-fixture` runs it.
use std::process::ExitCode;

fn main() -> ExitCode {
    match casusboek_tests::schema::renew() {
        Ok(()) => {
            println!("{}", casusboek_tests::schema::folder().display());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
