//! Packs: what loading one would do, loading it, taking it off. Cases with sessions stay the group's.
use crate::content::case_file::CaseFile;
use crate::content::load::built_in;
use crate::domain::case::{Case, CaseSource, CaseText};
use crate::domain::ids::CaseId;
use crate::domain::pack::{CaseStep, MadePack, PackAbout};
use crate::env::Env;
use crate::error::{Error, NotNow, Result};
use crate::ops::Changed;
use crate::ops::view::{PackCase, PackLine, PackPlan};
use crate::store;
use crate::store::book::Kind;
use crate::store::open::Book;
use crate::store::packs::Held;
use rusqlite::Connection;

/// What loading would do. Changes nothing.
pub fn preview(book: &Book, about: &PackAbout, cases: &[CaseFile]) -> Result<PackPlan> {
    plan(book.reader(), about, cases)
}

/// Loads a pack: new cases come in, changed ones are brought up to date, those that are no longer in it go unless
/// sessions were held on them. Sessions stay as they are. Gives what it did.
pub fn load(book: &mut Book, env: &Env, about: &PackAbout, cases: &[CaseFile]) -> Result<(PackPlan, Changed)> {
    let plan = book.transact(|tx| {
        // Examples among what was archived would be taken for cases of somebody.
        if store::book::read(tx)?.1 == Kind::Archive {
            return Err(Error::NotNow(NotNow::WrongBook));
        }
        bring_in(tx, env, about, cases)
    })?;
    Ok((plan, Changed::Cases))
}

/// The same, of the pack that comes with the app.
pub(crate) fn bring_in_examples(tx: &Connection, env: &Env) -> Result<()> {
    let (about, cases) = built_in();
    bring_in(tx, env, about, cases)?;
    Ok(())
}

fn bring_in(tx: &Connection, env: &Env, about: &PackAbout, cases: &[CaseFile]) -> Result<PackPlan> {
    let plan = plan(tx, about, cases)?;
    let held = store::packs::cases(tx, &about.id)?;
    for (file, step) in cases.iter().zip(&plan.cases) {
        let id = held_as(&held, &file.key).map(|held| held.id);
        match (step.step, id) {
            (CaseStep::New, _) => {
                let case = Case {
                    id: CaseId(env.id()),
                    key: Some(file.key.clone()),
                    source: CaseSource::Pack,
                    pack: Some(about.id.clone()),
                    text: file.text.clone(),
                    example: false,
                    made_of: None,
                    look_back_on: None,
                    created_at: env.now(),
                    updated_at: env.now(),
                };
                store::cases::insert(tx, &case)?;
                store::perspectives::save(tx, case.id, &file.perspectives)?;
            }
            (CaseStep::Changed, Some(id)) => {
                store::cases::update_text(tx, id, &file.text, env.now())?;
                store::perspectives::save(tx, id, &file.perspectives)?;
            }
            _ => {}
        }
    }
    for gone in held.iter().filter(|held| !held.used && !cases.iter().any(|file| file.key == held.key)) {
        store::cases::delete(tx, gone.id)?;
    }
    // A pack that is there as it is keeps the day on which it came.
    if !plan.same {
        store::packs::save(tx, about, env.now())?;
    }
    Ok(plan)
}

fn held_as<'a>(held: &'a [Held], key: &str) -> Option<&'a Held> {
    held.iter().find(|held| held.key == key)
}

/// The cases of the pack in its own order, then those that are no longer in it.
fn plan(connection: &Connection, about: &PackAbout, cases: &[CaseFile]) -> Result<PackPlan> {
    let held = store::packs::cases(connection, &about.id)?;
    let mut lines = Vec::new();
    for file in cases {
        let step = match held_as(&held, &file.key) {
            None => CaseStep::New,
            Some(held) if same(connection, held.id, file)? => CaseStep::Same,
            Some(_) => CaseStep::Changed,
        };
        lines.push(PackCase { key: file.key.clone(), title: file.text.title.clone(), step });
    }
    lines.extend(held.into_iter().filter(|held| !cases.iter().any(|file| file.key == held.key)).map(|held| {
        PackCase {
            step: if held.used { CaseStep::Stays } else { CaseStep::Gone },
            key: held.key,
            title: held.title,
        }
    }));
    let before = store::packs::get(connection, &about.id)?;
    let stays = |case: &PackCase| matches!(case.step, CaseStep::Same | CaseStep::Stays);
    Ok(PackPlan {
        older: before.as_ref().is_some_and(|before| about.older_than(before)),
        same: before.as_ref() == Some(about) && lines.iter().all(stays),
        about: about.clone(),
        before,
        cases: lines,
    })
}

fn same(connection: &Connection, id: CaseId, file: &CaseFile) -> Result<bool> {
    let held = store::cases::get(connection, id)?.is_some_and(|case| case.text == file.text);
    Ok(held && store::perspectives::are(connection, id, &file.perspectives)?)
}

/// Every pack in the book, by title.
pub fn list(book: &Book) -> Result<Vec<PackLine>> {
    let (ours, _) = built_in();
    let line = |(about, cases, loaded_at): (PackAbout, u32, _)| {
        let built_in = about.id == ours.id;
        PackLine { built_in, renewed: built_in && about.older_than(ours), about, cases, loaded_at }
    };
    Ok(store::packs::all(book.reader())?.into_iter().map(line).collect())
}

/// Every pack that was made here, the last one first.
pub fn made(book: &Book) -> Result<Vec<MadePack>> {
    store::packs::all_made(book.reader())
}

/// A pack in the book with what its cases hold, by title.
pub fn cases(book: &Book, pack: &str) -> Result<(PackAbout, Vec<CaseText>)> {
    let connection = book.reader();
    let about = store::packs::get(connection, pack)?.ok_or(Error::NotFound { what: "pack" })?;
    let of_pack =
        store::cases::all(connection)?.into_iter().filter(|(case, ..)| case.pack.as_deref() == Some(pack));
    Ok((about, of_pack.map(|(case, ..)| case.text).collect()))
}

/// Takes a pack off. Its cases go, but those on which sessions were held stay with them. Gives how many went and stayed.
pub fn remove(book: &mut Book, pack: &str) -> Result<((u32, u32), Changed)> {
    let counts = book.transact(|tx| {
        if !store::packs::delete(tx, pack)? {
            return Err(Error::NotFound { what: "pack" });
        }
        let (mut went, mut stayed) = (0, 0);
        for held in store::packs::cases(tx, pack)? {
            if held.used {
                stayed += 1;
            } else {
                store::cases::delete(tx, held.id)?;
                went += 1;
            }
        }
        Ok((went, stayed))
    })?;
    Ok((counts, Changed::Cases))
}
