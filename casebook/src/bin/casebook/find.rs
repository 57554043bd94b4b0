//! Finding back, and made-up cases to find.
use crate::args::{Args, Command};
use crate::run::{Call, Open, from};
use crate::shown::LOCALE;
use crate::shown::{self, Refused, told};
use crate::wait::wait;
use casebook::api::App;
use casebook::api::request::finding::SearchFound;
use serde_json::{Value, json};

/// Runs one of these commands.
pub fn run(args: &Args, app: &App, call: &Call<'_>, open: &Open<'_>) -> Result<(), Refused> {
    match &args.command {
        Command::Search { book, query, limit } => {
            open(book)?;
            let asked = json!({
                "query": query, "themes": [], "lenses": [], "from": null, "to": null, "form": null,
                "after": null, "limit": limit,
            });
            found(call("search", asked)?, args.json);
        }
        Command::Sample { book, cases, seed } => {
            open(book)?;
            let made = wait(app, call, "sample", json!({ "cases": cases, "seed": seed }))?;
            shown::object(&json!({ "v": 1, "book": made["path"], "cases": cases, "seed": seed }), args.json);
        }
        _ => unreachable!("only these commands come here"),
    }
    Ok(())
}

fn found(mut all: Value, as_json: bool) {
    if as_json {
        // Pages are for who looks at a screen.
        if let Some(object) = all.as_object_mut() {
            object.remove("next");
        }
        shown::json(&all);
        return;
    }
    let found: SearchFound = from(all);
    told!("{}", LOCALE.say("cli-found", &[("total", &found.total.to_string())]));
    if let Some(suggestion) = &found.suggestion {
        told!("{}", LOCALE.say("cli-suggestion", &[("query", suggestion)]));
    }
    for hit in &found.hits {
        told!("\n{}  {}  {}", hit.case, hit.quarter, hit.title);
        for passage in &hit.passages {
            told!("    {}", passage.text);
        }
    }
}
