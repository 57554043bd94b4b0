//! The kinds of file that are damaged, each read by the app as a user would.
use super::{Subject, Verdict};
use crate::story::{PASSPHRASE, Story, options, text, virtues};
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use casebook::store::book::Kind;
use data_encoding::BASE64;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A refusal that says what is wrong with the file, and not with the machine or the app.
fn refused(failure: &Failure, may: &[FailureCode]) -> Result<Verdict, String> {
    let code = serde_json::to_value(failure.code).map(|code| text(&code)).unwrap_or_default();
    if may.contains(&failure.code) { Ok(Verdict::Refused(code)) } else { Err(format!("refused as {failure:?}")) }
}

fn call(story: &Story, name: &str, request: Value) -> Result<Value, Failure> {
    story.call_as(Role::Main, name, request)
}

/// A group with a case, and a session with what two of them wrote.
fn group(folder: &Path) -> (Story, String) {
    let (story, code) = Story::with_code(folder);
    let story = story.session().participant("Joris").participant("Sanne");
    for who in ["Joris", "Sanne"] {
        story.writes(who, options(&[&format!("Wat {who} zou doen"), "Iemand bellen"]));
        story.writes(who, virtues(&["trouw"], &format!("Wat er voor {who} op het spel staat")));
    }
    story.opens("handelingen");
    story.opens("deugden");
    story.go("oogst");
    (story, code)
}

/// What a book holds, in one number.
fn digest(story: &Story) -> Result<String, Failure> {
    call(story, "book_describe", json!({})).map(|described| text(&described["digest"]))
}

/// What stands for the salt can't be told from a wrong code; the rest is damage.
const OF_A_BOOK: [FailureCode; 2] = [FailureCode::DamagedBook, FailureCode::WrongCode];
const OF_A_BACKUP: [FailureCode; 2] = [FailureCode::BackupDamaged, FailureCode::WrongCode];
const OF_A_DEPOSIT: [FailureCode; 4] =
    [FailureCode::DepositDamaged, FailureCode::DepositForeign, FailureCode::DepositNewer, FailureCode::FileFault];
const OF_A_PACK: [FailureCode; 1] = [FailureCode::FileFault];

/// A closed book.
pub(super) struct Book {
    story: Story,
    code: String,
    digest: String,
    whole: Vec<u8>,
}

impl Book {
    pub(super) fn made(folder: &Path) -> Self {
        let (story, code) = group(folder);
        let digest = digest(&story).expect("the book reads");
        story.call("book_lock", json!({}));
        let whole = fs::read(story.path()).expect("the book is there");
        Self { story, code, digest, whole }
    }

    /// Some of it could not be read: then checking it finds so, and does not fail itself.
    fn is_told(&self) -> Result<Verdict, String> {
        let job = self.story.call("book_verify", json!({}));
        let ended = self.story.ended(&job);
        match &ended["verified"]["ok"] {
            Value::Bool(false) => Ok(Verdict::Told),
            _ => Err(format!("the check says of a book that does not read: {ended}")),
        }
    }
}

impl Subject for Book {
    fn whole(&self) -> &[u8] {
        &self.whole
    }

    fn look(&self, bytes: &[u8]) -> Result<Verdict, String> {
        fs::write(self.story.path(), bytes).expect("there is room");
        let opened =
            call(&self.story, "book_open_with_code", json!({ "path": self.story.path(), "code": self.code }));
        let verdict = match opened {
            Err(failure) => refused(&failure, &OF_A_BOOK),
            Ok(_) => match digest(&self.story) {
                Ok(digest) if digest == self.digest => Ok(Verdict::Right),
                Ok(_) => Err("it reads as if nothing happened, and holds something else".to_owned()),
                Err(failure) => refused(&failure, &[FailureCode::DamagedBook]).and_then(|_| self.is_told()),
            },
        };
        self.story.app.lock();
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{suffix}", self.story.path().display()));
        }
        verdict
    }
}

/// A backup, put back in the place of a book that goes on.
pub(super) struct Backup {
    story: Story,
    code: String,
    digest: String,
    whole: Vec<u8>,
    place: PathBuf,
    /// The book as it is when something else was put back.
    book: Vec<u8>,
}

impl Backup {
    pub(super) fn made(folder: &Path) -> Self {
        let (story, code) = group(folder);
        let whole = fs::read(story.backs_up()).expect("the backup is there");
        let place = story.backup_folder().join("beschadigd.casusreserve");
        story.call("case_create", json!({ "title": "Van daarna", "moment": "", "question": "" }));
        story.call("book_lock", json!({}));
        let book = fs::read(story.path()).expect("the book is there");
        let mut backup = Self { story, code, digest: String::new(), whole, place, book };
        backup.digest = backup.restores(&backup.whole).expect("it is put back");
        backup
    }

    /// Puts these bytes back. Gives what the book then holds, in one number, or why not.
    fn restores(&self, bytes: &[u8]) -> Result<String, Failure> {
        fs::write(self.story.path(), &self.book).expect("there is room");
        fs::write(&self.place, bytes).expect("there is room");
        let request = json!({
            "backup": self.place, "book": self.story.path(), "passphrase": null, "code": self.code,
        });
        let ended = self.story.ended(&self.story.call("backup_restore", request));
        if ended["outcome"] != "done" {
            return Err(serde_json::from_value(ended["failure"].clone()).expect("a failure"));
        }
        self.story.call("book_open_with_code", json!({ "path": self.story.path(), "code": self.code }));
        let digest = digest(&self.story);
        self.story.call("book_lock", json!({}));
        digest
    }
}

impl Subject for Backup {
    fn whole(&self) -> &[u8] {
        &self.whole
    }

    fn look(&self, bytes: &[u8]) -> Result<Verdict, String> {
        let restored = self.restores(bytes);
        let verdict = match &restored {
            Ok(digest) if *digest == self.digest => Ok(Verdict::Right),
            Ok(_) => Err("something else was put back".to_owned()),
            Err(failure) if fs::read(self.story.path()).ok().as_ref() == Some(&self.book) => {
                refused(failure, &OF_A_BACKUP)
            }
            Err(failure) => Err(format!("it was refused ({failure:?}), and the book is not what it was")),
        };
        clean(self.story.path().parent().expect("a folder"), &self.story.path());
        verdict
    }
}

/// What was put aside goes away, so that the disk does not fill.
fn clean(folder: &Path, but: &Path) {
    for file in fs::read_dir(folder).expect("the folder reads").flatten().filter(|file| file.path() != but) {
        let _ = fs::remove_file(file.path());
    }
}

/// What a team sent to an archive.
pub(super) struct Deposit {
    archive: Story,
    whole: Vec<u8>,
    folder: PathBuf,
    /// What the archive answers when it is sent again.
    again: Value,
    digest: String,
}

impl Deposit {
    pub(super) fn made(folder: &Path) -> Self {
        let at = folder.join("archief");
        fs::create_dir(&at).expect("there is room for a folder");
        let archive = Story::without_book(&at);
        archive.app.create_at(&at.join("Archief.casusboek"), Kind::Archive, PASSPHRASE).expect("it is made");
        let key = archive.call("archive_key", json!({}))["key"].clone();
        let (team, _) = group(folder);
        team.releases("Joris", &[("deugden", "alias")]);
        let kept = team.closes(true)["kept"].clone();
        let made = team.call("deposit_make", json!({ "kept": kept, "to": key }));
        let post = folder.join("post");
        fs::create_dir(&post).expect("there is room for a folder");
        let file = post.join(text(&made["file"]));
        let mut deposit = Self {
            archive,
            whole: text(&made["text"]).into_bytes(),
            folder: file,
            again: Value::Null,
            digest: String::new(),
        };
        let taken = deposit.sends(&deposit.whole).expect("it is taken");
        assert_eq!(taken["taken"].as_array().map(Vec::len), Some(1), "{taken}");
        deposit.digest = digest(&deposit.archive).expect("the archive reads");
        deposit.again = deposit.sends(&deposit.whole).expect("it is taken");
        deposit
    }

    fn sends(&self, bytes: &[u8]) -> Result<Value, Failure> {
        fs::write(&self.folder, bytes).expect("there is room");
        call(&self.archive, "deposit_take_folder", json!({ "folder": self.folder.parent() }))
    }
}

impl Subject for Deposit {
    fn whole(&self) -> &[u8] {
        &self.whole
    }

    fn look(&self, bytes: &[u8]) -> Result<Verdict, String> {
        let answer = self.sends(bytes).map_err(|failure| format!("the folder is refused: {failure:?}"))?;
        if digest(&self.archive).ok().as_ref() != Some(&self.digest) {
            return Err(format!("the archive is not what it was: {answer}"));
        }
        if answer == self.again {
            return Ok(Verdict::Right);
        }
        let failure = serde_json::from_value(answer["refused"][0]["failure"].clone());
        let failure: Failure = failure.map_err(|_| format!("neither taken nor refused: {answer}"))?;
        refused(&failure, &OF_A_DEPOSIT)
    }
}

/// A pack of examples that somebody was sent.
pub(super) struct Pack {
    story: Story,
    whole: Vec<u8>,
    digest: Value,
}

impl Pack {
    pub(super) fn made(folder: &Path) -> Self {
        let whole = include_bytes!("../../fuzz/corpus/pack_zip/deflated.casuspakket").to_vec();
        let mut pack = Self { story: Story::at(folder), whole, digest: Value::Null };
        pack.digest = pack.seen(&pack.whole).expect("it is read")["digest"].clone();
        assert!(pack.digest.is_string(), "it has no faults");
        pack
    }

    fn seen(&self, bytes: &[u8]) -> Result<Value, Failure> {
        let of = json!({ "from": "file", "name": "Proef.casuspakket", "base64": BASE64.encode(bytes) });
        call(&self.story, "pack_preview", json!({ "of": of }))
    }
}

impl Subject for Pack {
    fn whole(&self) -> &[u8] {
        &self.whole
    }

    fn look(&self, bytes: &[u8]) -> Result<Verdict, String> {
        match self.seen(bytes) {
            Err(failure) => refused(&failure, &OF_A_PACK),
            Ok(seen) if seen["digest"] == self.digest => Ok(Verdict::Right),
            Ok(seen) if seen["faults"].as_array().is_some_and(|faults| !faults.is_empty()) => Ok(Verdict::Told),
            Ok(seen) => Err(format!("another pack is read, without a fault: {seen}")),
        }
    }
}
