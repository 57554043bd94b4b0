//! Made-up cases: enough to try an archive with, the same for the same seed, and nobody's.
use casebook::api::failure::FailureCode;
use casebook::api::role::Role;
use casebook::store::book::Kind;
use casebook::store::kept;
use casebook::store::open::{Book, Opener};
use casusboek_tests::story::{PASSPHRASE, Story, text};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::PathBuf;
use tempfile::TempDir;

/// An archive with made-up cases.
struct Filled {
    story: Story,
    temp: TempDir,
}

impl Filled {
    fn with(cases: u32, seed: u32) -> Self {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let filled = Self { story: Story::without_book(temp.path()), temp };
        filled.story.app.create_at(&filled.path(), Kind::Archive, PASSPHRASE).expect("an archive is made");
        assert_eq!(filled.fills(cases, seed)["outcome"], "done");
        filled
    }

    fn path(&self) -> PathBuf {
        self.temp.path().join("archief.casusboek")
    }

    fn fills(&self, cases: u32, seed: u32) -> Value {
        let job = self.story.call_as(Role::Cli, "sample", json!({ "cases": cases, "seed": seed }));
        self.story.ended(&job.expect("it begins"))
    }

    fn described(&self) -> Value {
        self.story.call("book_describe", json!({}))
    }

    fn finds(&self, query: &str) -> Value {
        let asked = json!({
            "query": query, "themes": [], "lenses": [], "from": null, "to": null, "form": null, "after": null, "limit": 20,
        });
        self.story.call("search", asked)
    }
}

#[test]
fn the_same_seed_makes_the_same_cases_and_another_makes_others() {
    let (one, other, third) = (Filled::with(40, 7), Filled::with(40, 7), Filled::with(40, 8));
    let digest = |filled: &Filled| text(&filled.described()["digest"]);
    assert_eq!(digest(&one), digest(&other));
    assert_ne!(digest(&one), digest(&third));
    assert_eq!(one.finds("moeder"), other.finds("moeder"));
}

#[test]
fn a_filled_archive_is_whole_and_what_it_holds_is_shown_as_made_up() {
    let filled = Filled::with(150, 3);
    assert_eq!((&filled.described()["archived"], &filled.described()["cases"]), (&json!(150), &json!(0)));
    assert_eq!(filled.story.ended(&filled.story.call("book_verify", json!({})))["verified"]["ok"], true);
    let found = filled.finds("verzonnen");
    assert_eq!(found["total"], 150, "each says that it is made up");
    for hit in found["hits"].as_array().expect("hits") {
        assert!(text(&hit["title"]).ends_with("(verzonnen)"), "{hit}");
        let shown = filled.story.call("kept_get", json!({ "kept": hit["case"] }));
        assert_eq!(shown["case"]["pack"], true, "its case is nobody's");
        assert!(text(&shown["case"]["situation_html"]).contains("Deze casus is verzonnen."));
    }
}

#[test]
fn made_up_cases_could_have_been_kept_by_a_team() {
    let filled = Filled::with(200, 5);
    filled.story.call("book_lock", json!({}));
    let book = Book::open(&filled.path(), &Opener::Passphrase(PASSPHRASE)).expect("it opens");
    let (mut titles, mut words, mut quarters) = (HashSet::new(), HashSet::new(), HashSet::new());
    kept::each(book.reader(), |_, one| {
        use casebook::domain::kept::{By, Part};
        use casebook::domain::search::{fields, words};
        titles.insert(one.title.clone());
        quarters.insert(casebook::domain::quarter::Quarter::of(one.facts.held_on));
        for (_, text) in fields::texts(&one) {
            assert!(!text.contains(['{', '}', '|', '_']) && !text.contains("  "), "a place was left open: {text}");
            words.extend(words::words(text).map(|(_, _, word)| word.into_owned()));
        }
        let mut ids: Vec<_> = one.contributions.iter().map(|one| one.id).collect();
        ids.dedup();
        assert!(ids.len() == one.contributions.len() && ids.is_sorted(), "in the order of their ids");
        for lens in &one.facts.lenses {
            let nameless = |part: &&casebook::domain::kept::Contribution| {
                part.by == By::Nameless && part.part.lens() == Some(*lens)
            };
            let count = one.contributions.iter().filter(nameless).count();
            assert!(count == 0 || count >= 3, "fewer than three without a name are never kept");
        }
        for part in &one.contributions {
            let is_case = matches!(part.part, Part::Case { .. });
            assert_eq!((is_case, is_case), (part.by == By::Pack, part.tag.is_none()));
            assert!(part.part.lens().is_none_or(|lens| one.facts.lenses.contains(&lens)));
            assert!(part.id.0.get_version_num() == 4);
        }
        let order = [Some(one.facts.held_on), one.received_on, one.archived_on, Some(one.expires_on)];
        assert!(order.is_sorted() && order.iter().all(Option::is_some), "{order:?}");
        Ok(())
    })
    .expect("it reads");
    assert!(titles.len() > 60, "{} titles", titles.len());
    assert!(words.len() > 1_800, "{} words", words.len());
    assert!(quarters.len() > 20, "{} quarters", quarters.len());
}

#[test]
fn the_same_seed_is_not_taken_twice() {
    let filled = Filled::with(5, 1);
    let before = filled.described();
    let again = filled.fills(8, 1);
    assert_eq!((&again["outcome"], &again["failure"]["detail"]["field"]), (&json!("failed"), &json!("seed")));
    assert_eq!(filled.described(), before);
    assert_eq!(filled.fills(5, 2)["outcome"], "done");
    assert_eq!(filled.described()["archived"], 10);
    let too_many = filled.story.call_as(Role::Cli, "sample", json!({ "cases": 0, "seed": 1 }));
    assert_eq!(too_many.expect_err("nothing is asked").code, FailureCode::InvalidInput);
}

#[test]
fn a_team_is_never_filled_with_made_up_cases() {
    let team = Story::new();
    let refused =
        team.call_as(Role::Cli, "sample", json!({ "cases": 1, "seed": 1 })).expect_err("not in this book");
    assert_eq!((refused.code, &refused.detail.expect("why")["why"]), (FailureCode::NotNow, &json!("wrong_book")));
    assert_eq!(team.refused("sample", json!({ "cases": 1, "seed": 1 })), FailureCode::NotAllowed);
}

#[test]
fn what_is_cancelled_leaves_the_archive_as_it_was() {
    let filled = Filled::with(5, 1);
    let before = filled.described();
    let job =
        filled.story.call_as(Role::Cli, "sample", json!({ "cases": 100_000, "seed": 2 })).expect("it begins");
    // Once it is under way: then there is something to leave out.
    while filled.story.call("job_state", job.clone())["done"] == 0 {
        std::thread::yield_now();
    }
    filled.story.call("job_cancel", job.clone());
    assert_eq!(filled.story.ended(&job)["outcome"], "cancelled");
    assert_eq!(filled.described(), before);
    assert_eq!(filled.finds("verzonnen")["total"], 5);
    assert_eq!(filled.story.ended(&filled.story.call("book_verify", json!({})))["verified"]["ok"], true);
}
