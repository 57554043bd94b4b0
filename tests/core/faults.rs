//! What goes wrong around a book: its file is taken away under it, or the power fails.
use crate::newer::make_newer;
use casebook::api::failure::FailureCode;
use casebook::store::cases;
use casebook::store::check::run;
use casebook::store::disk::beside;
use casebook::store::open::{Book, Opener};
use casusboek_tests::story::{PASSPHRASE, Story, text, virtues};
use serde_json::{Value, json};
use std::fs;
use std::ops::Range;
use std::process::Command;

fn case(title: &str) -> Value {
    json!({ "title": title, "moment": "Toen.", "question": "Wat nu?" })
}

/// The cases of these tests, in the order they were written.
fn written(story: &Story) -> Vec<String> {
    let all = story.call("case_list", json!({}));
    own(all["cases"].as_array().into_iter().flatten().map(|case| text(&case["title"])))
}

fn own(titles: impl Iterator<Item = String>) -> Vec<String> {
    let mut own: Vec<String> = titles.filter(|title| title.starts_with("Proef ")).collect();
    own.sort();
    own
}

#[test]
fn a_book_that_was_taken_away_takes_no_more_writing_until_it_is_back() {
    let story = Story::new();
    story.call("case_create", case("Proef 1"));
    let elsewhere = story.folder().join("elders");
    fs::rename(story.path(), &elsewhere).expect("the book moves");
    assert_eq!(story.refused("case_create", case("Proef 2")), FailureCode::BookMissing);
    assert!(!story.path().exists(), "no book is made anew in its place");
    fs::rename(&elsewhere, story.path()).expect("the book moves back");
    story.call("case_create", case("Proef 3"));
    story.call("book_lock", json!({}));
    story.opens_book(PASSPHRASE);
    assert_eq!(written(&story), ["Proef 1", "Proef 3"]);
}

#[test]
fn a_book_that_was_removed_takes_no_more_writing() {
    let story = Story::new();
    fs::remove_file(story.path()).expect("the book goes");
    assert_eq!(story.refused("case_create", case("Proef 1")), FailureCode::BookMissing);
    assert_eq!(story.refused("case_create", case("Proef 2")), FailureCode::BookMissing);
}

/// Elsewhere a file that is open can't be replaced.
#[cfg(unix)]
#[test]
fn a_book_that_was_replaced_takes_no_more_writing_and_the_other_one_is_left_whole() {
    let story = Story::new();
    story.call("case_create", case("Proef 1"));
    story.call("book_lock", json!({}));
    let older = story.folder().join("ouder");
    fs::copy(story.path(), &older).expect("the book is copied");
    story.opens_book(PASSPHRASE);
    story.call("case_create", case("Proef 2"));
    let aside = story.folder().join("opzij");
    fs::rename(story.path(), &aside).expect("the book moves");
    fs::rename(&older, story.path()).expect("the older one comes in its place");
    let before = fs::read(story.path()).expect("the older one is there");
    assert_eq!(story.refused("case_create", case("Proef 3")), FailureCode::BookMissing);
    story.call("book_lock", json!({}));
    assert_eq!(fs::read(story.path()).expect("the older one is there"), before, "not a byte changed");
    story.opens_book(PASSPHRASE);
    assert_eq!(written(&story), ["Proef 1"]);
    story.call("book_lock", json!({}));
    fs::rename(&aside, story.path()).expect("the book moves back");
    story.opens_book(PASSPHRASE);
    assert_eq!(written(&story), ["Proef 1", "Proef 2"], "what was saved went along with the book");
}

#[test]
fn a_loose_session_goes_on_without_any_file() {
    let story = Story::loose();
    fs::remove_dir_all(story.folder()).expect("the folder goes");
    let note = json!({ "session": story.session, "phase": "casus", "text": "Een notitie" });
    story.call("note_save", note);
}

#[test]
fn a_refused_book_has_nothing_new_beside_it() {
    let story = Story::new();
    story.call("book_lock", json!({}));
    let names = || -> Vec<String> {
        let folder = story.path().parent().expect("a book lies in a folder").to_owned();
        let all = fs::read_dir(folder).expect("the folder reads").flatten();
        let mut names: Vec<String> = all.map(|one| one.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let before = names();
    let with = |passphrase: &str| json!({ "path": story.path(), "passphrase": passphrase });
    assert_eq!(story.refused("book_open", with("een andere wachtzin")), FailureCode::WrongPassphrase);
    assert_eq!(names(), before, "after a wrong passphrase");
    make_newer(&story.path());
    assert_eq!(names(), before, "once its version is raised");
    assert_eq!(story.refused("book_open", with(PASSPHRASE)), FailureCode::NewerBook);
    assert_eq!(names(), before, "after a newer version was refused");
}

/// Cases that are written one after the other.
const CASES: usize = 12;
/// Bytes before the first frame of a write-ahead log, and before the page in each frame.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// A book at the moment the power fails: the file, and what was written since it was last emptied into it.
struct Moment {
    folder: tempfile::TempDir,
    code: String,
    titles: Vec<String>,
    book: Vec<u8>,
    log: Vec<u8>,
    /// The file once the log was emptied into it.
    after: Vec<u8>,
    page: usize,
    frame: usize,
}

impl Moment {
    fn after_writing() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let (story, code) = Story::with_code(folder.path());
        // From here on the file holds all, and the log begins anew.
        story.call("book_lock", json!({}));
        story.opens_book(PASSPHRASE);
        let titles: Vec<String> = (1..=CASES).map(|number| format!("Proef {number:02}")).collect();
        let base = fs::read(story.path()).expect("the book is there");
        for title in &titles {
            story.call("case_create", case(title));
        }
        let (book, log) = (fs::read(story.path()), fs::read(beside(&story.path(), "-wal")));
        let (book, log) = (book.expect("the book is there"), log.expect("its log lies beside it"));
        assert_eq!(book, base, "all that was written is in the log alone");
        story.call("book_lock", json!({}));
        let after = fs::read(story.path()).expect("the book is there");
        let page = u32::from_be_bytes(log[8..12].try_into().expect("four bytes")) as usize;
        let frame = FRAME_HEAD + page;
        assert_eq!((log.len() - LOG_HEAD) % frame, 0, "the log is made of frames");
        assert_eq!((book.len() % page, after.len() % page), (0, 0), "the book is made of pages");
        Self { folder, code, titles, book, log, after, page, frame }
    }

    fn frames(&self) -> usize {
        (self.log.len() - LOG_HEAD) / self.frame
    }

    fn bytes_of(&self, frame: usize) -> Range<usize> {
        let start = LOG_HEAD + frame * self.frame;
        start..start + self.frame
    }

    /// How many cases are there when the app starts with these files. They must be the first ones, in a whole book.
    fn opens_with(&self, book: &[u8], log: &[u8], when: &str) -> usize {
        let path = self.folder.path().join("na-de-storing.casusboek");
        fs::write(&path, book).expect("there is room");
        fs::write(beside(&path, "-wal"), log).expect("there is room");
        let book = Book::open(&path, &Opener::Code(&self.code)).unwrap_or_else(|why| panic!("{when}: {why}"));
        let all = cases::all(book.reader()).unwrap_or_else(|why| panic!("{when}: {why}"));
        let there = own(all.into_iter().map(|(case, _, _)| case.text.title));
        assert!(self.titles.starts_with(&there), "{when}: {there:?}");
        for check in ["integrity", "foreign_keys", "search", "log"] {
            let found = run(book.reader(), check, None).unwrap_or_else(|why| panic!("{when}: {why}"));
            assert!(found.ok, "{when}: {found:?}");
        }
        there.len()
    }
}

#[test]
fn what_a_power_loss_leaves_is_always_a_prefix_of_what_was_committed() {
    let moment = Moment::after_writing();
    let mut cuts = vec![0, 1, LOG_HEAD / 2, LOG_HEAD - 1];
    for frame in 0..moment.frames() {
        let bytes = moment.bytes_of(frame);
        cuts.push(bytes.start);
        // Inside its head, at its page, in the middle of that, or one byte short: in turn.
        cuts.push(match frame % 4 {
            0 => bytes.start + FRAME_HEAD / 2,
            1 => bytes.start + FRAME_HEAD,
            2 => bytes.start + moment.frame / 2,
            _ => bytes.end - 1,
        });
    }
    cuts.push(moment.log.len());
    let mut seen = vec![0];
    for cut in cuts {
        let there = moment.opens_with(&moment.book, &moment.log[..cut], &format!("cut at {cut}"));
        let last = seen.last().copied().unwrap_or_default();
        assert!(there == last || there == last + 1, "cut at {cut}: {there} after {last}");
        seen.push(there);
    }
    assert_eq!(seen.first(), Some(&0), "a log without a head is no log");
    assert_eq!(seen.last(), Some(&CASES), "with its whole log nothing is lost");
}

#[test]
fn a_frame_that_did_not_reach_the_disk_hides_all_that_came_later() {
    let moment = Moment::after_writing();
    for frame in (0..moment.frames()).step_by(5) {
        let bytes = moment.bytes_of(frame);
        let cut = moment.opens_with(&moment.book, &moment.log[..bytes.start], &format!("cut at frame {frame}"));
        let mut log = moment.log.clone();
        log[bytes].fill(0);
        assert_eq!(moment.opens_with(&moment.book, &log, &format!("frame {frame} is empty")), cut);
    }
}

#[test]
fn a_power_loss_while_the_log_is_emptied_into_the_book_loses_nothing() {
    let moment = Moment::after_writing();
    let pages = moment.after.len() / moment.page;
    let torn = moment.page / 2;
    for written in (0..pages).step_by(pages / 12 + 1).map(|page| page * moment.page) {
        for until in [written, written + torn] {
            let mut book = moment.after[..until].to_vec();
            book.extend(moment.book.iter().skip(until));
            assert_eq!(moment.opens_with(&book, &moment.log, &format!("written up to {until}")), CASES);
        }
    }
    assert_eq!(moment.opens_with(&moment.after, &moment.log, "written, log not cut off"), CASES);
    assert_eq!(moment.opens_with(&moment.after, &[], "log cut off"), CASES);
}

#[test]
fn a_disk_that_takes_no_more_costs_nothing_that_was_answered() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    // No file grows beyond a mebibyte: what SQLite writes past it fails. `make faults` fills a real disk.
    let program = env!("CARGO_BIN_EXE_faults");
    let script = "trap '' XFSZ; ulimit -f 2048; exec \"$1\" failing \"$2\"";
    let ended =
        Command::new("sh").args(["-c", script, "sh", program]).arg(folder.path()).output().expect("sh begins");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn a_clock_that_jumps_back_loses_nothing_and_breaks_no_log() {
    let story = Story::new();
    story.call("case_create", case("Proef eerst"));
    story.clock.turn(chrono::Duration::days(-400));
    story.call("case_create", case("Proef daarna"));
    let story = story.session().participant("Joris").participant("Sanne");
    story.writes("Joris", virtues(&["trouw"], "Op een dag van vroeger"));
    story.opens("deugden");
    story.go("oogst");
    story.releases("Joris", &[("deugden", "alias")]);
    story.closes(true);
    story.call("book_lock", json!({}));
    story.clock.turn(chrono::Duration::days(-30));
    story.opens_book(PASSPHRASE);
    assert_eq!(written(&story), ["Proef daarna", "Proef eerst"]);
    let checked = story.ended(&story.call("book_verify", json!({})));
    assert_eq!(checked["verified"]["ok"], true, "{checked}");
    assert_eq!(
        story.call("kept_list", json!({ "after": null, "limit": null, "state": null, "case": null }))["kept"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}
