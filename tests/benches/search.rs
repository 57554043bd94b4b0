//! `make bench`: finding back among many made-up cases. `CASUSBOEK_CASES` says how many, `10000 100000` unless it does.
//! Search stands beside the same statements on a copy of the same tables without encryption, with the same cache,
//! freshly opened in the same run. Read the ratios; of times, only the first page has a bound of its own.
use casebook::api::role::Role;
use casebook::domain::search::query::Query;
use casebook::store::book::Kind;
use casebook::store::key::Key;
use casebook::store::open::{Book, Opener};
use casebook::store::search::find::{self, Wanted};
use casusboek_tests::story::{PASSPHRASE, Story};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What people type: rare and common words, parts of words, several words, a phrase, half a word, a misspelt one.
const ASKED: [&str; 24] = [
    "moeder",
    "deugd",
    "huis",
    "heidsgev",
    "veiligheid",
    "school moeder",
    "pleegzorg",
    "de rechter",
    "gesloten",
    "dilemma's",
    "uithuispl",
    "afscheid bel",
    "\"de moeder\"",
    "imker",
    "vertrouwen oma",
    "zitting woensdag",
    "wachtlijst",
    "tante",
    "vechtscheiding",
    "gezinsplan",
    "slaap",
    "ver",
    "eerlijkhied",
    "omgangsregeling kalender",
];
/// Rounds over all of them.
const ROUNDS: usize = 12;

fn main() {
    let sizes = std::env::var("CASUSBOEK_CASES").unwrap_or_else(|_| "10000 100000".to_owned());
    let mut before: Option<Measured> = None;
    for size in sizes.split_whitespace() {
        let measured = measure(size.parse().expect("CASUSBOEK_CASES holds numbers"));
        if let Some(before) = &before {
            let ratio = |now: Duration, then: Duration| now.as_secs_f64() / then.as_secs_f64();
            println!(
                "beside {} cases: list {:.2} x, memory {:.2} x",
                before.cases,
                ratio(measured.list, before.list),
                f64::from(measured.memory) / f64::from(before.memory)
            );
        }
        before = Some(measured);
    }
}

struct Measured {
    cases: u32,
    list: Duration,
    memory: u32,
}

/// The time 95 of a hundred stay under, and the middle.
fn p95_and_median(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    (times[times.len() * 95 / 100], times[times.len() / 2])
}

fn time<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = run();
    (start.elapsed(), made)
}

fn measure(cases: u32) -> Measured {
    let temp = tempfile::tempdir().expect("there is room for a folder");
    let path = temp.path().join("archief.casusboek");
    let story = Story::without_book(temp.path());
    story.app.create_at(&path, Kind::Archive, PASSPHRASE).expect("an archive is made");
    let (filling, ()) = time(|| {
        let job = story.call_as(Role::Cli, "sample", json!({ "cases": cases, "seed": 1 })).expect("it begins");
        assert_eq!(waits_for(&story, &job)["outcome"], "done");
    });
    story.call("book_lock", json!({}));
    let bytes = std::fs::metadata(&path).expect("the book is there").len();
    println!("\n{cases} cases: made in {filling:.1?}, {} MB", bytes / 1_000_000);
    // The first opening notes what it will tell of; it is not measured.
    opens(&story, &path);
    opening(&story, &path);
    against_plain(&path, &temp.path().join("kaal.db"));
    opens(&story, &path);
    let list = pages(&story);
    let memory = memory();
    println!("memory                                 {:>8} MB at most so far", memory / 1_000);
    Measured { cases, list, memory }
}

/// Waits without asking so often that it is in the way.
fn waits_for(story: &Story, job: &Value) -> Value {
    loop {
        let state = story.call("job_state", job.clone());
        if !state["outcome"].is_null() {
            return state;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn opens(story: &Story, path: &Path) {
    story.call("book_open", json!({ "path": path, "passphrase": PASSPHRASE }));
}

fn opening(story: &Story, path: &Path) {
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    // By turns, so that what else the machine does weighs the same on both.
    for _ in 0..9 {
        story.call("book_lock", json!({}));
        ours.push(time(|| opens(story, path)).0);
        least.push(time(|| Key::newest(PASSPHRASE, &[7; 16])).0);
    }
    tell("opening the book", p95_and_median(ours).1, p95_and_median(least).1, "the key derivation");
    story.call("book_lock", json!({}));
}

fn tell(what: &str, ours: Duration, least: Duration, beside: &str) {
    let ratio = ours.as_secs_f64() / least.as_secs_f64();
    println!("{what:<38} {ours:>10.1?}   {ratio:>5.2} x {beside} ({least:.1?})");
}

/// The first page as a window asks for it: found, counted, and shown with its passages.
fn pages(story: &Story) -> Duration {
    let asked = |query: &str| {
        json!({
            "query": query, "themes": [], "lenses": [], "from": null, "to": null, "form": null, "after": null, "limit": 20,
        })
    };
    let mut times = Vec::new();
    let mut slowest = (Duration::ZERO, "");
    for round in 0..ROUNDS {
        for query in ASKED {
            let (took, _) = time(|| story.call("search", asked(query)));
            times.push(took);
            if round > 0 && took > slowest.0 {
                slowest = (took, query);
            }
        }
    }
    let (p95, median) = p95_and_median(times);
    println!(
        "first page of a search                 {p95:>10.1?} p95, {median:.1?} median, at most {:.1?} ({})",
        slowest.0, slowest.1
    );
    let page = || story.call("kept_list", json!({ "limit": 50 }));
    let (p95, list) = p95_and_median((0..50).map(|_| time(page).0).collect());
    println!("first page of the list                 {p95:>10.1?} p95, {list:.1?} median");
    let (info, _) = time(|| story.call("book_describe", json!({})));
    println!("describing the book                    {info:>10.1?}");
    list
}

/// The statements of a search in the book, and in a copy of the tables they read without encryption.
fn against_plain(path: &Path, plain: &PathBuf) {
    let book = Book::open(path, &Opener::Passphrase(PASSPHRASE)).expect("the archive opens");
    copy(&book, plain);
    drop(book);
    // One after the other, each freshly opened.
    let book = Book::open(path, &Opener::Passphrase(PASSPHRASE)).expect("the archive opens");
    let ours = p95_and_median(asks(book.reader()));
    drop(book);
    let bare = Connection::open(plain).expect("the copy opens");
    bare.execute_batch("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON")
        .expect("it is set");
    let least = p95_and_median(asks(&bare));
    tell("search, p95", ours.0, least.0, "without encryption");
    tell("search, median", ours.1, least.1, "without encryption");
}

fn copy(book: &Book, plain: &Path) {
    let reader = book.reader();
    let sql = format!("ATTACH DATABASE '{}' AS plain KEY ''", plain.display());
    reader.execute_batch("PRAGMA query_only = OFF").expect("the copy is to be written");
    std::fs::File::create(plain).expect("there is room for a file");
    reader.execute_batch(&sql).expect("a file without a key is attached");
    reader.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).expect("it is copied");
    reader.execute_batch("DETACH DATABASE plain").expect("it is closed");
}

fn asks(connection: &Connection) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for asked in ASKED {
            let query = Query::read(asked);
            let (took, ()) = time(|| {
                let wanted = Wanted { query: Some(&query), ..Wanted::default() };
                if let Some(sought) = find::sought(connection, &wanted).expect("it reads") {
                    find::count(connection, &sought).expect("it counts");
                    find::places(connection, &sought, None, 21).expect("it finds");
                }
            });
            times.push(took);
        }
    }
    times
}

/// The most memory this program held so far, in kilobytes; 0 where it can't be known.
fn memory() -> u32 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}
