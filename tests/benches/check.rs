//! `make bench`: what the identifiability check finds in the marked texts, how often it stops somebody for nothing, how
//! fast it reads and how soon it is ready.
use casebook::content::lists::lists;
use casebook::domain::privacy::check;
use casusboek_tests::marked::{Score, texts};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    black_box(check("Een eerste zin.", lists(), &[]));
    println!("{:<34} {:>10.1?}", "the check is ready after", start.elapsed());
    let mut all = String::new();
    for half in ["dev", "held"] {
        let texts = texts(half);
        if texts.is_empty() {
            continue;
        }
        let score = Score::of(&texts);
        println!("{half}: kind                 found   of     right   of");
        for (kind, (found, of)) in &score.marks {
            let (right, findings) = score.findings.get(kind.as_str()).copied().unwrap_or_default();
            println!("{half}: {kind:<20} {found:>5} {of:>4}     {right:>5} {findings:>4}");
        }
        println!(
            "{half}: recall {:.3}, {:.2} false alarms per 100 clean words",
            score.recall(),
            score.false_alarms_per_hundred()
        );
        for text in &texts {
            all.push_str(&text.text);
        }
    }
    speed(&all);
}

/// How fast it reads two megabytes, the best of some runs.
#[allow(clippy::cast_precision_loss, reason = "some megabytes")]
fn speed(texts: &str) {
    let sentence =
        "Gisteren belde mevrouw de Boer uit Zwolle over Sanne, geb. 3-7-12, die op obs de klimboom zit. ";
    let some = if texts.is_empty() { sentence } else { texts };
    let big = some.repeat(2_000_000 / some.len() + 1);
    let best = (0..5)
        .map(|_| {
            let start = Instant::now();
            black_box(check(&big, lists(), &[]));
            start.elapsed()
        })
        .min()
        .unwrap_or(Duration::MAX);
    println!("{:<34} {:>7.1} MB/s", "the check reads", big.len() as f64 / 1e6 / best.as_secs_f64());
}
