//! `make bench`: how soon the window can be used and what it takes, beside an empty window of the same kind in the same run.
//! Read the ratios, not the times.
#[expect(dead_code, reason = "a benchmark does not press all that the tests press")]
#[path = "../window/window.rs"]
mod window;

use std::fs;
use std::time::Duration;
use window::{Home, Window, button, program, say, word};

/// Starts of each, in turns, so that a busy moment of the machine meets both.
const RUNS: usize = 9;
/// Clock ticks in a second, as `/proc` counts them on every Linux.
const TICKS: f64 = 100.0;
const MEGABYTE: f64 = 1024.0 * 1024.0;

/// One start.
struct Started {
    /// From the start of the process to the first screen that is drawn and can be pressed.
    ready: Duration,
    /// From the start of the process to the moment its page begins to load.
    before_page: Duration,
    /// From there to the first paint that holds something.
    painted: Duration,
    /// Bytes of it and of the processes it started; what is shared counts by share.
    memory: f64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    let mut after = Vec::new();
    for _ in 0..RUNS {
        empty.push(start("empty-window", async |_| ()).await);
        ours.push(
            start("casusboek", async |window| {
                look_at_a_played_session(window).await;
                after.push(memory_of(window.process()));
            })
            .await,
        );
    }
    let ready = |all: &[Started]| middle(all.iter().map(|one| one.ready.as_secs_f64() * 1000.0));
    let before = |all: &[Started]| middle(all.iter().map(|one| one.before_page.as_secs_f64() * 1000.0));
    let painted = middle(ours.iter().map(|one| one.painted.as_secs_f64() * 1000.0));
    let memory = |all: &[Started]| middle(all.iter().map(|one| one.memory / MEGABYTE));
    tell("start until it can be used", "ms", ready(&ours), ready(&empty));
    tell("  before its page begins", "ms", before(&ours), before(&empty));
    // An empty page has nothing to paint.
    println!("{:<34} {painted:>8.1} ms", "  from there to its first paint");
    tell("memory at the first screen", "MB", memory(&ours), memory(&empty));
    tell(
        "memory with a session compared",
        "MB",
        middle(after.into_iter().map(|all| all / MEGABYTE)),
        memory(&empty),
    );
    tell("the program on the disk", "MB", size_of("casusboek"), size_of("empty-window"));
}

async fn start(name: &str, then: impl AsyncFnOnce(&Window)) -> Started {
    let home = Home::new();
    let window = Window::run(&home, name, &[]).await;
    let process = window.process();
    let ready = age_of(process);
    let (page_age, painted) = page_of(&window).await;
    let before_page = age_of(process).saturating_sub(page_age);
    let started = Started { ready, before_page, painted, memory: memory_of(process) };
    then(&window).await;
    window.close().await;
    started
}

/// A whole session of three people on an example, in all its views.
async fn look_at_a_played_session(window: &Window) {
    let views = ["shared", "raster", "pair", "virtues", "options", "room", "friction", "undiscussed"];
    let played = say("example-played-of", &[("title", "Na de achttiende")]);
    window.press_until(&word("start-example"), async || window.has(&button(&played)).await).await;
    let tab =
        |view: &str| format!("//*[@role='tab'][normalize-space(.)=\"{}\"]", word(&format!("compare-tab-{view}")));
    window.press_until(&played, async || window.has(&tab("shared")).await).await;
    for view in views {
        window.click(&tab(view), view).await;
    }
}

/// How long ago the page of a window began to load, and how soon after that it was first painted.
async fn page_of(window: &Window) -> (Duration, Duration) {
    let asked =
        "return [performance.now(), performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0]";
    let answer = window.page.execute(asked, vec![]).await.expect("the page answers");
    let [age, painted]: [f64; 2] = serde_json::from_value(answer).expect("two times");
    (Duration::from_secs_f64(age / 1000.0), Duration::from_secs_f64(painted / 1000.0))
}

/// How long a process runs.
fn age_of(process: u32) -> Duration {
    let up = fs::read_to_string("/proc/uptime").expect("the system tells how long it runs");
    let up: f64 = up.split(' ').next().and_then(|seconds| seconds.parse().ok()).expect("it is a number");
    // The twenty-second field; the second is a name in brackets, which may hold spaces.
    let state = fs::read_to_string(format!("/proc/{process}/stat")).expect("the process runs");
    let (_, state) = state.rsplit_once(") ").expect("its name stands in brackets");
    let begun: f64 = state.split(' ').nth(19).and_then(|ticks| ticks.parse().ok()).expect("it is a number");
    Duration::from_secs_f64(up - begun / TICKS)
}

/// Bytes of a process and of all it started.
fn memory_of(process: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let own = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).map_or(0.0, |kilobytes| {
        kilobytes.trim().trim_end_matches(" kB").parse::<f64>().expect("it is a number") * 1024.0
    });
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let children = threads
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|all| all.split_whitespace().filter_map(|child| child.parse().ok()).collect::<Vec<u32>>());
    own + children.map(memory_of).sum::<f64>()
}

fn size_of(name: &str) -> f64 {
    let bytes = fs::metadata(program(name)).expect("it is built").len();
    f64::from(u32::try_from(bytes / 1024).expect("a program has no terabytes")) * 1024.0 / MEGABYTE
}

fn middle(all: impl Iterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = all.collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn tell(what: &str, unit: &str, ours: f64, empty: f64) {
    println!("{what:<34} {ours:>8.1} {unit}   {:>5.2} x an empty window ({empty:.1} {unit})", ours / empty);
}
