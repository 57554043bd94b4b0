//! The command line of Casusboek.
mod archive;
mod args;
mod ask;
mod check;
mod find;
mod keep;
mod pack;
mod report;
mod run;
mod shown;
mod wait;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    casebook::fall::leaves_no_text();
    let args = args::Args::parse();
    let json = args.json;
    match run::run(args) {
        Ok(done) => done,
        Err(refused) => shown::refused(&refused, json),
    }
}
