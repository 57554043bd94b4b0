//! `make bench`: an hour of eight people who type on devices of their own, at one save each 0.8 seconds, without the waiting
//! between them. Real connections on loopback, a real book on disk. Of times only the opening has a bound: one second.
#[path = "../tests/room/load.rs"]
mod load;
#[allow(dead_code)] // the tests ask more of it
#[path = "../tests/room/opened.rs"]
mod opened;

use load::{LENSES, PEOPLE};
use opened::Opened;
use std::fs;
use std::time::{Duration, Instant};

/// Saves of one person at one lens in an hour over five lenses.
const SAVES: usize = 3600 * 10 / 8 / LENSES.len();
/// Saves between two lost connections.
const STEADY: usize = 90;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(measure());
}

async fn measure() {
    // The first quarter of an hour warms up what is kept for good; what grows after it would grow for ever.
    let warm = Opened::with(&PEOPLE).await;
    load::load(&warm, SAVES / 4, STEADY).await;
    drop(warm);
    let before = resident();
    let opened = Opened::with(&PEOPLE).await;
    let begun = Instant::now();
    let mut load = load::load(&opened, SAVES, STEADY).await;
    let took = begun.elapsed();
    let after = resident();
    println!(
        "\n{} people, {} saves, {} lost connections, in {:.0} s: nothing that was answered is lost",
        PEOPLE.len(),
        load.saves.len(),
        load.drops,
        took.as_secs_f64()
    );
    show("a save, eight at once", &mut load.saves);
    show("an opening, until a device shows it", &mut load.openings);
    println!(
        "memory after an hour  {after} MB, {:.2} x that before it ({before} MB)",
        f64::from(after) / f64::from(before)
    );
}

fn show(what: &str, took: &mut [Duration]) {
    took.sort();
    let at = |share: usize| took[(took.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{what:38}{:>8.1} ms p95 {:>8.1} ms median {:>8.1} ms at most", at(95), at(50), at(100));
}

/// What this process holds in memory, in MB; with the eight devices, which run in it too.
fn resident() -> u32 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|rest| rest.trim().split(' ').next()?.parse::<u32>().ok()).unwrap_or_default() / 1024
}
