//! A session in which anything is done in any order, beside a model of what it should be. After each step: what is closed
//! is told to nobody, the book holds every text it took, and a step that does not fit changes nothing.
//!
//! `two_worlds` asks every command; here each answer to a step is read, and what windows and the projector ask.
//! More of them: `PROPTEST_CASES=2000 cargo --locked test --workspace --test core -- session_model`.
mod closing;
mod looking;
mod model;
mod rules;
mod scene;
mod steps;

use casebook::domain::locale::Locale;
use casusboek_tests::story::PHASES;
use looking::{all, is_as, only, sweep};
use model::Model;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use scene::Scene;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use steps::{LENSES, Step};

/// Sessions in `make test`.
const SESSIONS: u32 = 24;

fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_some() { asked } else { ProptestConfig { cases: SESSIONS, ..asked } }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_done_in_a_session_nothing_closed_is_told_and_no_text_is_lost(phrases in steps::session()) {
        let (mut scene, mut model) = (Scene::begins(), Model::default());
        for step in phrases.iter().flatten() {
            does(&mut scene, &mut model, step);
        }
        sweep(&scene, &model);
        ends(&mut scene, &mut model);
    }
}

/// A model whose steps are all refused would prove nothing.
#[test]
fn the_sessions_of_the_model_do_everything_there_is_to_do() {
    let mut runner = TestRunner::deterministic();
    let mut done: BTreeMap<String, [u32; 2]> = BTreeMap::new();
    for _ in 0..150 {
        let phrases = steps::session().new_tree(&mut runner).expect("there is a session").current();
        let mut model = Model::default();
        for step in phrases.iter().flatten() {
            let words = model.fresh_words();
            let fits = model.does(step, &words);
            let name: String = format!("{step:?}").chars().take_while(char::is_ascii_alphabetic).collect();
            done.entry(name).or_default()[usize::from(fits)] += 1;
        }
    }
    assert_eq!(done.len(), 23, "every step is tried: {done:?}");
    for (name, [_, did]) in done.iter().filter(|(name, _)| !["As", "Forged"].contains(&name.as_str())) {
        assert!(*did >= 3, "{name} was done {did} times only: {done:?}");
    }
    let [refused, did] = done.values().fold([0, 0], |sum, one| [sum[0] + one[0], sum[1] + one[1]]);
    assert!(refused * 8 > did && did > refused, "of both there is enough: {refused} refused, {did} done");
}

/// Does one step in both, and compares them.
fn does(scene: &mut Scene, model: &mut Model, step: &Step) {
    let (before, rows) = (model.clone(), scene.rows());
    let words = model.fresh_words();
    let fits = model.does(step, &words);
    match step {
        Step::Wander(phases) if fits => wanders(scene, model, phases),
        _ => {
            let answer = scene.does(step, &before, &words);
            assert_eq!(answer.is_ok(), fits, "{step:?} at {} gave {answer:?}", PHASES[before.phase]);
            let (must, may) = match step {
                Step::Begin(..) if fits => model.on_sheet(),
                _ => (BTreeSet::new(), model.seen()),
            };
            let said = answer.map_or_else(
                |failure| format!("{failure:?} {}", failure.sentence(Locale::Nl)),
                |it| it.to_string(),
            );
            only(&said, &may, &format!("the answer to {step:?}"));
            all(&said, &must, &format!("the answer to {step:?}"));
        }
    }
    if !fits {
        assert_eq!(scene.rows(), rows, "{step:?} was refused, and changed something");
    }
    for event in scene.story.events() {
        only(&format!("{event:?}"), &BTreeSet::new(), "an event");
    }
    is_as(scene, model);
    // Where more can be seen than before, everything is asked.
    if model.seen() != before.seen() && !matches!(step, Step::Note(_) | Step::Add(..)) {
        sweep(scene, model);
    }
}

/// Through some phases and back again: everything is as it was.
fn wanders(scene: &Scene, model: &Model, phases: &[usize]) {
    let here = PHASES[model.phase];
    // The large screen follows from the first step on.
    scene.story.go(here);
    let before = (scene.rows(), sweep(scene, model));
    for phase in phases {
        only(&scene.story.go(PHASES[*phase]).to_string(), &model.seen(), "going on");
    }
    scene.story.go(here);
    assert!(
        before == (scene.rows(), sweep(scene, model)),
        "after {phases:?} and back to {here} something is not as it was"
    );
}

/// However it was left, all lenses can be opened, and everything is there, also when the book is opened again.
fn ends(scene: &mut Scene, model: &mut Model) {
    let mut last = vec![Step::Unlock { right: true }];
    if !model.closed {
        last.extend([Step::Pause, Step::Choose((0..LENSES.len()).collect())]);
        last.extend((0..LENSES.len()).map(Step::Open));
    }
    last.extend([Step::Lock, Step::Unlock { right: true }]);
    for step in &last {
        does(scene, model, step);
    }
    sweep(scene, model);
    only(&scene.story.call("book_describe", json!({})).to_string(), &model.seen(), "book_describe");
    let checked = scene.story.ended(&scene.story.call("book_verify", json!({})));
    assert_eq!(checked["verified"]["ok"], true, "{checked}");
}
