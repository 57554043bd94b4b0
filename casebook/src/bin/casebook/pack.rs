//! Packs of example cases: checking, building, loading, taking off, and what their files may hold.
use crate::args::{Args, Pack as Asked};
use crate::ask;
use crate::run::{Call, Open, from};
use crate::shown::LOCALE;
use crate::shown::{self, Refused, told};
use casebook::api::failure::Failure;
use casebook::api::request::packs::{PackLoaded, PackPreviewed, PackRemoved};
use casebook::api::request::path_text;
use casebook::domain::case::CaseText;
use casebook::domain::pack::{CaseStep, PackAbout};
use casebook::env::Env;
use casebook::error::{Error, NotNow};
use casebook::exchange::pack::{self, FileFault, Pack};
use casebook::ops::backups::local;
use casebook::ops::view::PackPlan;
use casebook::report::{cards, write};
use casebook::store::disk;
use casebook::words::Given;
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Runs one command on a pack.
pub fn run(args: &Args, command: &Asked, call: &Call<'_>, open: &Open<'_>) -> Result<ExitCode, Refused> {
    let as_json = args.json;
    match command {
        Asked::Check { path } => Ok(checked(&pack::read(path), as_json)),
        Asked::Build { folder, output } => {
            if output.exists() {
                return Err(Refused::exists(output));
            }
            match pack::build(folder, output)? {
                Ok(made) => {
                    written("pack-built", output, &made.about, made.cases.len(), as_json);
                    Ok(ExitCode::SUCCESS)
                }
                refused => Ok(checked(&refused, as_json)),
            }
        }
        Asked::Load { book, path, dry_run } => {
            // Opening a book writes in its log: a pack that is refused leaves it as it is, byte for byte.
            if let Err(faults) = pack::read(path) {
                return Ok(refuses(&faults, as_json));
            }
            open(book)?;
            let of = json!({ "from": "place", "path": absolute(path) });
            let plan = if *dry_run {
                let seen: PackPreviewed = from(call("pack_preview", json!({ "of": of }))?);
                seen.plan.ok_or_else(|| Refused::from(Error::NotNow(NotNow::Changed)))?
            } else {
                from::<PackLoaded>(call("pack_load", json!({ "of": of, "digest": null }))?).plan
            };
            planned(&plan, !dry_run, as_json);
            Ok(ExitCode::SUCCESS)
        }
        Asked::Cards { path, format, output } => {
            if output.exists() {
                return Err(Refused::exists(output));
            }
            let pack = match pack::read(path) {
                Ok(pack) => pack,
                Err(faults) => return Ok(refuses(&faults, as_json)),
            };
            let cases: Vec<CaseText> = pack.cases.into_iter().map(|case| case.text).collect();
            let now = Env::system().now();
            let set = cards::of_pack(&pack.about, &cases, local(now).date(), LOCALE);
            let bytes = write::write(set, from(json!(format.name())), now)?;
            disk::write(output, &bytes)?;
            written("pack-cards-made", output, &pack.about, cases.len(), as_json);
            Ok(ExitCode::SUCCESS)
        }
        Asked::Remove { book, pack } => {
            let path = Path::new(pack);
            // An id can be a path as well; what lies there tells its own id.
            let id = match path.exists().then(|| pack::read(path)) {
                Some(Ok(read)) => read.about.id,
                Some(Err(faults)) => return Ok(refuses(&faults, as_json)),
                None => pack.clone(),
            };
            open(book)?;
            ask::sure(args, "cli-pack-remove")?;
            let gone = call("pack_remove", json!({ "pack": id }))?;
            if as_json {
                shown::json(&gone);
            } else {
                let PackRemoved { removed, stayed, .. } = from::<PackRemoved>(gone);
                let given = [("removed", number(removed)), ("stayed", number(stayed))];
                told!("{}", LOCALE.say_with("pack-removed", given));
            }
            Ok(ExitCode::SUCCESS)
        }
        Asked::Schema => {
            shown::json(&pack::schema());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn number(count: impl TryInto<i64>) -> Given<'static> {
    Given::Number(count.try_into().unwrap_or(i64::MAX))
}

/// A file that was made of a pack.
fn written(key: &str, file: &Path, about: &PackAbout, cases: usize, as_json: bool) {
    if as_json {
        shown::json(&json!({ "v": 1, "file": path_text(file), "id": about.id, "cases": cases }));
        return;
    }
    let name = path_text(file);
    let given = [("file", Given::Text(&name)), ("cases", number(cases)), ("version", Given::Text(&about.version))];
    told!("{}", LOCALE.say_with(key, given));
}

/// Everything that is wrong, as any refusal; the first fault is what it was refused for.
fn refuses(faults: &[FileFault], as_json: bool) -> ExitCode {
    let failures = failures(faults);
    if as_json {
        let details: Vec<Value> = failures.iter().map(|failure| json!(failure.detail)).collect();
        let mut detail = details.first().cloned().unwrap_or_default();
        detail["faults"] = json!(details);
        let code = failures.first().map(|failure| failure.code);
        shown::json(&json!({ "v": 1, "error": { "code": code, "detail": detail } }));
    }
    told_faults(&failures);
    ExitCode::from(1)
}

fn failures(faults: &[FileFault]) -> Vec<Failure> {
    faults.iter().map(|fault| Error::from(fault.clone()).into()).collect()
}

fn told_faults(failures: &[Failure]) {
    for failure in failures {
        eprintln!("{}", failure.sentence(LOCALE));
    }
    eprintln!("{}", LOCALE.say_with("pack-faults", [("count", number(failures.len()))]));
}

/// The core takes whole paths only.
fn absolute(path: &Path) -> String {
    path_text(&fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()))
}

/// What loading does, or would do.
fn planned(plan: &PackPlan, loaded: bool, as_json: bool) {
    let of = |step: CaseStep| plan.cases.iter().filter(|case| case.step == step).count();
    let counts = [
        ("new", of(CaseStep::New)),
        ("changed", of(CaseStep::Changed)),
        ("same", of(CaseStep::Same)),
        ("gone", of(CaseStep::Gone)),
        ("stays", of(CaseStep::Stays)),
    ];
    if as_json {
        let cases: Vec<Value> = plan
            .cases
            .iter()
            .map(|case| json!({ "key": case.key, "title": case.title, "status": case.step }))
            .collect();
        let mut out = json!({
            "v": 1, "id": plan.about.id, "version": plan.about.version, "title": plan.about.title,
            "before": plan.before.as_ref().map(|before| &before.version), "loaded": loaded, "cases": cases,
        });
        for (name, count) in counts {
            out[name] = count.into();
        }
        shown::json(&out);
        return;
    }
    let about = &plan.about;
    let before = plan.before.as_ref().map(|before| before.version.as_str());
    let heading = match (loaded, before) {
        (true, _) => "pack-loaded",
        (false, None) => "pack-planned",
        (false, Some(_)) => "pack-planned-again",
    };
    let given = || {
        [
            ("title", Given::Text(&about.title)),
            ("version", Given::Text(&about.version)),
            ("before", Given::Text(before.unwrap_or_default())),
        ]
    };
    told!("{}", LOCALE.say_with(heading, given()));
    for (step, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        told!("  {}", LOCALE.say_with("pack-step", [("step", Given::Text(step)), ("count", number(count))]));
        for case in plan.cases.iter().filter(|case| json!(case.step) == step) {
            told!("    {}", case.title);
        }
    }
    let changed = plan.cases.iter().any(|case| !matches!(case.step, CaseStep::Same | CaseStep::Stays));
    if plan.older {
        told!("{}", LOCALE.say_with("pack-older-told", given()));
    } else if before == Some(about.version.as_str()) && changed {
        told!("{}", LOCALE.say_with("pack-same-version", given()));
    }
}

/// What is in a pack, or everything that is wrong with it.
fn checked(read: &Result<Pack, Vec<FileFault>>, as_json: bool) -> ExitCode {
    let failures = read.as_ref().map_or_else(|faults| failures(faults), |_| Vec::new());
    let pack = read.as_ref().ok();
    if as_json {
        let faults: Vec<Value> = failures.iter().map(|failure| json!(failure.detail)).collect();
        shown::json(&json!({
            "v": 1, "ok": faults.is_empty(), "faults": faults,
            "id": pack.map(|pack| &pack.about.id), "version": pack.map(|pack| &pack.about.version),
            "title": pack.map(|pack| &pack.about.title), "cases": pack.map(|pack| pack.cases.len()),
            "digest": pack.map(|pack| HEXLOWER.encode(&pack.digest)),
        }));
    }
    match pack {
        Some(pack) if !as_json => {
            let given = [("title", Given::Text(&pack.about.title)), ("cases", number(pack.cases.len()))];
            told!("{}", LOCALE.say_with("pack-sound", given));
            for case in &pack.cases {
                told!("  {}", case.text.title);
                for one in &case.perspectives {
                    let lenses: Vec<String> = one
                        .answers
                        .iter()
                        .map(|seen| LOCALE.say(&format!("lens-{}", seen.body.lens().name()), &[]))
                        .collect();
                    told!("    {}, {}: {}", one.alias, one.role, lenses.join(", ").to_lowercase());
                }
            }
        }
        Some(_) => {}
        None => told_faults(&failures),
    }
    ExitCode::from(u8::from(pack.is_none()))
}
