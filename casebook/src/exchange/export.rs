//! Taking everything a book holds out of it, readable: one JSON document and Markdown beside it. Never anything of an open
//! session, never a key, and no tags: nothing tells which contributions belong together.
use crate::content::case_file;
use crate::domain::case::{Case, CaseSource};
use crate::domain::file_name;
use crate::domain::gate::Justified;
use crate::domain::ids::{CaseId, SessionId};
use crate::domain::kept::{By, Contribution, Facts, Kept, KeptState, Part, Shared};
use crate::domain::locale::Locale;
use crate::domain::perspective::Perspective;
use crate::domain::session::{MeetingForm, SessionState};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::backups::{local, write};
use crate::ops::checking::{Sweep, Sweeping};
use crate::store;
use crate::store::access::Access;
use crate::store::disk;
use crate::store::open::Book;
use crate::store::work::Work;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Steps of taking everything out: the document, cases, what was kept, its place.
pub const STEPS: u32 = 4;

/// Everything to be taken out. Holds all it needs, so that it can be done beside the session.
pub struct Plan {
    access: Access,
    folder: PathBuf,
    name: String,
    now: DateTime<Utc>,
    details: Sweeping,
    page: fn(&Kept, Locale) -> String,
    locale: Locale,
}

/// Prepares to take everything out into a new folder inside `folder`. `page` writes what was kept of one session.
/// `details`: what becomes of what the check finds.
pub fn plan(
    book: &Book,
    env: &Env,
    folder: &Path,
    details: Sweeping,
    locale: Locale,
    page: fn(&Kept, Locale) -> String,
) -> Result<Plan> {
    let access = book.access().ok_or(Error::NotNow(NotNow::WrongBook))?.clone();
    if folder.as_os_str().is_empty() || !folder.is_dir() {
        return Err(Error::invalid("folder", Why::Malformed));
    }
    let name = store::book::read(book.reader())?.0;
    let folder = std::path::absolute(folder)?;
    disk::try_folder(&folder, &format!("{}.proef", file_name::tag(&store::keeping::get(book.reader())?.uuid)))?;
    Ok(Plan { access, folder, name, now: env.now(), details, page, locale })
}

#[derive(Serialize)]
struct Whole {
    v: u32,
    book: String,
    kind: &'static str,
    exported_at: DateTime<Utc>,
    term_months: u32,
    /// What the identifiability check found, and what became of it.
    details: OutDetails,
    cases: Vec<OutCase>,
    sessions: Vec<OutSession>,
    kept: Vec<OutKept>,
    log: Vec<OutLog>,
}

#[derive(Default, Serialize)]
struct OutDetails {
    replaced: u32,
    stayed: u32,
    /// Why they stayed.
    because: Option<String>,
}

#[derive(Serialize)]
struct OutCase {
    id: CaseId,
    key: Option<String>,
    source: CaseSource,
    pack: Option<String>,
    title: String,
    situation: String,
    moment: String,
    question: String,
    done: String,
    note: String,
    themes: Vec<String>,
    level: String,
    minutes: Option<u16>,
    language: String,
    fictitious: bool,
    look_back_on: Option<NaiveDate>,
    /// Of the team's own cases. Those of a pack stand in that pack.
    perspectives: Vec<Perspective>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// A case with how others saw it, as far as that goes out.
struct Told {
    case: Case,
    perspectives: Vec<Perspective>,
}

/// A closed session: that it was held.
#[derive(Serialize)]
struct OutSession {
    id: SessionId,
    case: Option<CaseId>,
    minutes: u16,
    form: Option<MeetingForm>,
    created_at: DateTime<Utc>,
    closed_at: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
struct OutKept {
    id: String,
    state: KeptState,
    session: Option<SessionId>,
    case: Option<CaseId>,
    title: String,
    facts: Facts,
    shared: Shared,
    themes: Vec<String>,
    expires_on: NaiveDate,
    received_on: Option<NaiveDate>,
    archived_on: Option<NaiveDate>,
    justified: Vec<Justified>,
    contributions: Vec<OutContribution>,
}

/// A contribution without its tag.
#[derive(Serialize)]
struct OutContribution {
    id: String,
    by: By,
    part: Part,
    practice: bool,
}

#[derive(Serialize)]
struct OutLog {
    seq: u32,
    at: DateTime<Utc>,
    kind: String,
    about: Option<String>,
}

impl Plan {
    /// Writes it, and notes that it was taken out. Gives the folder. Cancelled or failed, nothing of it is left.
    pub fn write(&self, work: &Work) -> Result<PathBuf> {
        let to = self.free_folder()?;
        let part = Folder::part_of(&to)?;
        let mut connection = self.access.write()?;
        // One moment of the book, whatever the session writes meanwhile.
        let reading = connection.transaction()?;
        let mut kept: Vec<Kept> = Vec::new();
        store::kept::each(&reading, |_, one| {
            kept.push(one);
            Ok(())
        })?;
        // Newest first, as they are listed.
        kept.reverse();
        let mut cases: Vec<Told> = Vec::new();
        for (case, ..) in store::cases::all(&reading)? {
            cases.push(Told { perspectives: store::perspectives::to_take_out(&reading, case.id)?, case });
        }
        let mut sweep = Sweep::new(&self.details);
        for case in &mut cases {
            work.go_on()?;
            sweep.case(&mut case.case);
            case.perspectives.iter_mut().for_each(|one| sweep.perspective(one));
        }
        for kept in &mut kept {
            work.go_on()?;
            sweep.kept(kept);
        }
        sweep.done()?;
        let whole = Whole { details: self.details(&sweep), ..self.whole(&reading, &cases, &kept)? };
        drop(reading);
        let mut json = serde_json::to_vec_pretty(&whole).map_err(std::io::Error::from)?;
        json.push(b'\n');
        part.file("boek.json", &json)?;
        work.step()?;
        let mut names = Names::default();
        for Told { case, perspectives } in &cases {
            work.go_on()?;
            let id = case.id.to_string();
            let name = names.free(case.key.as_deref().unwrap_or(&case.text.title), &id);
            let key = case.key.as_deref().unwrap_or(&id);
            part.file(&format!("casussen/{name}.md"), case_file::write(key, &case.text, perspectives).as_bytes())?;
        }
        work.step()?;
        let mut names = Names::default();
        for kept in &kept {
            work.go_on()?;
            let name = names.free(&format!("{} {}", kept.facts.held_on, kept.title), &kept.id.to_string());
            part.file(&format!("bewaard/{name}.md"), (self.page)(kept, self.locale).as_bytes())?;
        }
        work.step()?;
        part.place(&to)?;
        write(&mut connection, |tx| store::log::append(tx, store::log::Kind::Export, Some("book"), self.now))?;
        work.done();
        Ok(to)
    }

    fn details(&self, sweep: &Sweep<'_>) -> OutDetails {
        let because = match &self.details {
            Sweeping::Justify(why) => Some(why.clone()),
            Sweeping::Refuse | Sweeping::Replace => None,
        };
        OutDetails { replaced: sweep.replaced, stayed: sweep.stayed, because }
    }

    fn free_folder(&self) -> Result<PathBuf> {
        let name = file_name::safe(&self.name).unwrap_or_default();
        let day = local(self.now).date();
        for again in 1_u32.. {
            let again = if again == 1 { String::new() } else { format!(" {again}") };
            let folder = self.folder.join(format!("{name} {day}{again}").trim_start());
            if !folder.try_exists()? && !disk::beside(&folder, disk::PART).try_exists()? {
                return Ok(folder);
            }
        }
        unreachable!("some number is free")
    }

    fn whole(&self, connection: &Connection, cases: &[Told], kept: &[Kept]) -> Result<Whole> {
        let (book, kind) = store::book::read(connection)?;
        let sessions = store::sessions::all(connection)?
            .into_iter()
            .filter(|session| session.state == SessionState::Closed)
            .map(|session| OutSession {
                id: session.id,
                case: session.case,
                minutes: session.minutes,
                form: session.form,
                created_at: session.created_at,
                closed_at: session.closed_at,
            });
        let log = store::log::all(connection)?.into_iter().rev().map(|entry| OutLog {
            seq: entry.seq,
            at: entry.at,
            kind: entry.kind,
            about: entry.about,
        });
        Ok(Whole {
            v: 1,
            book,
            kind: kind.name(),
            exported_at: self.now,
            term_months: store::keeping::get(connection)?.term_months,
            details: OutDetails::default(),
            cases: cases.iter().map(out_case).collect(),
            sessions: sessions.collect(),
            kept: kept.iter().map(out_kept).collect(),
            log: log.collect(),
        })
    }
}

fn out_case(Told { case, perspectives }: &Told) -> OutCase {
    let text = case.text.clone();
    OutCase {
        id: case.id,
        key: case.key.clone(),
        source: case.source,
        pack: case.pack.clone(),
        title: text.title,
        situation: text.situation,
        moment: text.moment,
        question: text.question,
        done: text.done,
        note: text.note,
        themes: text.themes,
        level: text.level,
        minutes: text.minutes,
        language: text.language,
        fictitious: text.fictitious,
        look_back_on: case.look_back_on,
        perspectives: perspectives.clone(),
        created_at: case.created_at,
        updated_at: case.updated_at,
    }
}

fn out_kept(kept: &Kept) -> OutKept {
    let contribution = |one: &Contribution| OutContribution {
        id: one.id.to_string(),
        by: one.by.clone(),
        part: one.part.clone(),
        practice: one.practice,
    };
    OutKept {
        id: kept.id.to_string(),
        state: kept.state,
        session: kept.session,
        case: kept.case,
        title: kept.title.clone(),
        facts: kept.facts.clone(),
        shared: kept.shared.clone(),
        themes: kept.themes.clone(),
        expires_on: kept.expires_on,
        received_on: kept.received_on,
        archived_on: kept.archived_on,
        justified: kept.justified.clone(),
        contributions: kept.contributions.iter().map(contribution).collect(),
    }
}

/// Names of files in one folder, each once, without regard to case.
#[derive(Default)]
struct Names(HashSet<String>);

impl Names {
    fn free(&mut self, wanted: &str, id: &str) -> String {
        let mut name = file_name::safe(wanted).unwrap_or_else(|| id.to_owned());
        if !self.0.insert(name.to_lowercase()) {
            name = format!("{name} {id}");
            self.0.insert(name.to_lowercase());
        }
        name
    }
}

/// A folder that is being written. Dropped before it is placed, it is gone.
struct Folder(Option<PathBuf>);

impl Folder {
    fn part_of(to: &Path) -> Result<Self> {
        let path = disk::beside(to, disk::PART);
        fs::create_dir(&path)?;
        Ok(Self(Some(path)))
    }

    fn path(&self) -> &Path {
        self.0.as_deref().expect("a folder that was placed is not asked for again")
    }

    fn file(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, bytes)?;
        disk::sync(&path)
    }

    fn place(mut self, to: &Path) -> Result<()> {
        fs::rename(self.path(), to)?;
        self.0 = None;
        disk::sync_folder_of(to)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // The error that led here is the one to tell.
            let _ = fs::remove_dir_all(path);
        }
    }
}
