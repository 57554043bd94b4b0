//! Commands of reports. What was opened or kept is read at once; setting it is a job, and a file is whole or not there.
use crate::api::checking::told;
use crate::api::core::Desk;
use crate::api::job::{self, Outcome};
use crate::api::request::checking::TextsFound;
use crate::api::request::reporting::{ReflectionMake, ReportCheck, ReportFile, ReportMake, ReportOf};
use crate::api::request::{JobKind, JobRef, Nothing, path_from, path_text};
use crate::api::safekeeping::only;
use crate::domain::gate::Decision;
use crate::domain::locale::Locale;
use crate::domain::quarter::Quarter;
use crate::domain::turn::Sheet;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::backups::{local, write as write_beside};
use crate::ops::checking::{self, Looked, Passed, Texts};
use crate::ops::own_words::{self, OwnWords};
use crate::ops::packs;
use crate::ops::report::{self as source, Source};
use crate::ops::report_draft;
use crate::report::document::Document;
use crate::report::kind::{ReportFormat, ReportKind};
use crate::report::shown::Shown;
use crate::report::{archive, card, cards, reflection, team, team_kept, write};
use crate::store::access::Access;
use crate::store::disk;
use crate::store::log;
use crate::store::work::Work;
use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::BASE64;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Steps after the reading: setting it, and its place.
const LAST_STEPS: u32 = 2;

/// What the log says was taken out.
const ABOUT: &str = "report";

/// A report that waits to be taken.
pub(crate) struct Waiting {
    file: String,
    kind: ReportKind,
    format: ReportFormat,
    bytes: Zeroizing<Vec<u8>>,
}

impl Waiting {
    fn file(&self) -> ReportFile {
        ReportFile {
            v: 1,
            file: self.file.clone(),
            kind: self.kind,
            format: self.format,
            base64: BASE64.encode(&self.bytes),
        }
    }
}

/// How a report is finished, and where it goes.
struct Finish {
    kind: ReportKind,
    format: ReportFormat,
    now: DateTime<Utc>,
    to: Option<PathBuf>,
    /// Null for a book in memory, which keeps no log for later.
    access: Option<Access>,
    locale: Locale,
}

pub(crate) fn make(desk: &mut Desk, request: ReportMake) -> Result<JobRef> {
    let now = desk.env().now();
    let today = local(now).date();
    let locale = desk.locale();
    let book = &desk.open()?.book;
    let finish = Finish {
        kind: request.kind,
        format: request.format,
        now,
        to: request.path.as_deref().map(free_place).transpose()?,
        access: book.access().cloned(),
        locale,
    };
    let draft = match &request.of {
        ReportOf::Session { session } => report_draft::of_session(book, *session)?,
        ReportOf::Kept { kept } => report_draft::of_kept(book, *kept)?,
        ReportOf::Pack { pack } => {
            let report = of_pack(desk, pack, request.kind, today)?;
            return Ok(job::begin(desk, JobKind::Report, LAST_STEPS, move |work| finish.finish(report, work)));
        }
        ReportOf::Period { from, to } => return period(desk, (from.as_deref(), to.as_deref()), today, finish),
    };
    let report =
        decided(draft, &request.decisions, |draft| set(draft.compared(locale)?, request.kind, today, locale))?;
    Ok(job::begin(desk, JobKind::Report, LAST_STEPS, move |work| finish.finish(report, work)))
}

/// The cards of a pack: they hold nothing of anybody.
fn of_pack(desk: &Desk, pack: &str, kind: ReportKind, today: NaiveDate) -> Result<Document> {
    if kind != ReportKind::Cards {
        return Err(Error::invalid("kind", Why::Unknown));
    }
    let (about, cases) = packs::cases(&desk.open()?.book, pack)?;
    Ok(cards::of_pack(&about, &cases, today, desk.locale()))
}

/// Sets a report of a session.
fn set(source: Source, kind: ReportKind, today: NaiveDate, locale: Locale) -> Result<Document> {
    match (kind, &source) {
        (ReportKind::Team, Source::Held(held)) => Ok(team::document(held, today, locale)),
        (ReportKind::Team, Source::Kept(kept)) => Ok(team_kept::document(kept, today, locale)),
        (ReportKind::Card, Source::Held(held)) => Ok(card::of_held(held, today, locale)),
        (ReportKind::Card, Source::Kept(kept)) => Ok(card::of_kept(kept, today, locale)),
        // Only its own writer makes one, during their own turn.
        (ReportKind::Reflection, _) => Err(Error::NotAllowed),
        (ReportKind::Archive | ReportKind::Cards, _) => Err(Error::invalid("kind", Why::Unknown)),
    }
}

/// Brings texts through the gate and sets them, or refuses while something is open that would be read.
fn decided<T: Texts>(
    mut texts: T,
    decisions: &[Decision],
    set: impl FnOnce(T) -> Result<Document>,
) -> Result<Document> {
    let Passed { mut open, .. } = checking::through(&mut texts, decisions)?;
    let report = set(texts)?;
    let shown = Shown::of(&report);
    open.retain(|one| shown.holds(&one.finding.text));
    checking::refuse_open(&open)?;
    Ok(report)
}

/// What is found in texts, as far as it would be read in this report.
fn found(locale: Locale, mut looked: Vec<Looked>, report: &Document) -> TextsFound {
    let shown = Shown::of(report);
    for one in &mut looked {
        one.findings.retain(|finding| shown.holds(&finding.text));
    }
    looked.retain(|one| !one.findings.is_empty());
    told(locale, looked)
}

pub(crate) fn check(desk: &mut Desk, request: ReportCheck) -> Result<TextsFound> {
    let today = local(desk.env().now()).date();
    let locale = desk.locale();
    let book = &desk.open()?.book;
    let mut texts = match &request.of {
        ReportOf::Session { session } => report_draft::of_session(book, *session)?,
        ReportOf::Kept { kept } => report_draft::of_kept(book, *kept)?,
        // What was archived went through the gate already, and a pack is published as it is.
        ReportOf::Period { .. } | ReportOf::Pack { .. } => return Ok(told(locale, Vec::new())),
    };
    let looked = checking::look(&mut texts);
    Ok(found(locale, looked, &set(texts.compared(locale)?, request.kind, today, locale)?))
}

pub(crate) fn reflection_check(desk: &mut Desk, _: Nothing) -> Result<TextsFound> {
    let today = local(desk.env().now()).date();
    let locale = desk.locale();
    let mut own = own(desk)?;
    let looked = checking::look(&mut own);
    Ok(found(locale, looked, &reflection::document(&own, today, locale)))
}

/// The words of whoever has the laptop, on the sheet of their own words.
fn own(desk: &Desk) -> Result<OwnWords> {
    let open = desk.open()?;
    let turn = open.turn.as_ref().ok_or(Error::NotNow(NotNow::NoTurn))?;
    if turn.sheet() != Sheet::OwnWords {
        return Err(Error::invalid("sheet", Why::Unknown));
    }
    own_words::gather(open.book.reader(), turn)
}

fn period(
    desk: &mut Desk,
    between: (Option<&str>, Option<&str>),
    today: NaiveDate,
    finish: Finish,
) -> Result<JobRef> {
    if finish.kind != ReportKind::Archive {
        return Err(Error::invalid("kind", Why::Unknown));
    }
    let quarter = |field: &'static str, text: Option<&str>| {
        text.map(|text| text.parse().map_err(|()| Error::invalid(field, Why::Malformed))).transpose()
    };
    let (from, to) = (quarter("from", between.0)?, quarter("to", between.1)?);
    let book = &desk.open()?.book;
    let asked = source::ask(book, from, to, Quarter::of(today))?;
    let connection = book.second_reader()?.ok_or(Error::NotNow(NotNow::WrongBook))?;
    let steps = asked.steps() + LAST_STEPS;
    Ok(job::begin(desk, JobKind::Report, steps, move |work| {
        let period = asked.read(&connection, work)?;
        drop(connection);
        let report = archive::document(&period, today, finish.locale);
        finish.finish(report, work)
    }))
}

/// A place where no file is yet, in a folder that is there.
fn free_place(path: &str) -> Result<PathBuf> {
    let path = std::path::absolute(path_from(path))?;
    if path.file_name().is_none() || !path.parent().is_some_and(std::path::Path::is_dir) {
        return Err(Error::invalid("path", Why::Malformed));
    }
    if path.try_exists()? { Err(Error::invalid("file", Why::Taken)) } else { Ok(path) }
}

impl Finish {
    fn finish(self, report: Document, work: &Work) -> Result<Outcome> {
        work.go_on()?;
        let bytes = Zeroizing::new(write::write(report, self.format, self.now)?);
        work.step()?;
        let made = match &self.to {
            Some(path) => {
                // Somebody else may have put a file there meanwhile.
                let path = free_place(&path_text(path))?;
                disk::write(&path, &bytes)?;
                if let Some(access) = &self.access {
                    write_beside(&mut access.write()?, |tx| {
                        log::append(tx, log::Kind::Export, Some(ABOUT), self.now)
                    })?;
                }
                Outcome::Made(only(path_text(&path)))
            }
            None => Outcome::Report(Waiting {
                file: write::file_name(self.kind, self.format, local(self.now).date(), self.locale),
                kind: self.kind,
                format: self.format,
                bytes,
            }),
        };
        work.done();
        Ok(made)
    }
}

/// Hands a finished report over, once.
pub(crate) fn take(desk: &mut Desk, request: JobRef) -> Result<ReportFile> {
    let now = desk.env().now();
    desk.open()?;
    let waiting = desk.jobs.take_report(request.job)?;
    let book = &mut desk.open_mut()?.book;
    if book.access().is_some() {
        book.transact(|tx| log::append(tx, log::Kind::Export, Some(ABOUT), now))?;
    }
    Ok(waiting.file())
}

/// The *reflectieverslag* of whoever has the laptop. Made at once and given to them, as their words wait nowhere.
pub(crate) fn reflection(desk: &mut Desk, request: ReflectionMake) -> Result<ReportFile> {
    let now = desk.env().now();
    let today = local(now).date();
    let locale = desk.locale();
    let report = decided(own(desk)?, &request.decisions, |own| Ok(reflection::document(&own, today, locale)))?;
    let bytes = Zeroizing::new(write::write(report, request.format, now)?);
    let kind = ReportKind::Reflection;
    Ok(Waiting {
        file: write::file_name(kind, request.format, today, locale),
        kind,
        format: request.format,
        bytes,
    }
    .file())
}
