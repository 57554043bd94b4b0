//! Finding back in an archive: as people type, and never more than is there.
use casebook::domain::answer::{Body, Deugden, Kennis, KnowledgeItem, KnowledgeKind, PromptRef, Vrijheid};
use casebook::domain::ids::{ContributionId, KeptId};
use casebook::domain::kept::{By, Contribution, Facts, Kept, KeptState, Part, Shared};
use casebook::domain::lens::Lens;
use casebook::domain::phase::Phase;
use casebook::domain::session::{MeetingForm, Note};
use casebook::store::book::Kind;
use casebook::store::kept;
use casebook::store::open::{Book, Opener};
use casusboek_tests::story::Story;
use chrono::{Months, NaiveDate};
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;

const PASSPHRASE: &str = "een wachtzin voor het archief";

/// An archive that is filled in the book itself: how things come in is told elsewhere.
pub struct Archive {
    pub story: Story,
    temp: TempDir,
    made: u128,
}

/// One case to be archived.
pub struct Told {
    pub title: &'static str,
    pub situation: &'static str,
    pub virtues: &'static str,
    pub knows: &'static str,
    pub harvest: &'static str,
    pub themes: &'static [&'static str],
    pub held_on: &'static str,
    pub form: Option<MeetingForm>,
    /// So many answers without a name.
    pub nameless: usize,
}

pub const NOTHING: Told = Told {
    title: "Zonder meer",
    situation: "",
    virtues: "",
    knows: "",
    harvest: "",
    themes: &[],
    held_on: "2025-05-05",
    form: None,
    nameless: 0,
};

impl Archive {
    pub fn new() -> Self {
        let temp = tempfile::tempdir().expect("there is room for a folder");
        let story = Story::without_book(temp.path());
        let archive = Self { story, temp, made: 0 };
        archive.story.app.create_at(&archive.path(), Kind::Archive, PASSPHRASE).expect("an archive is made");
        archive
    }

    fn path(&self) -> PathBuf {
        self.temp.path().join("archief.casusboek")
    }

    /// Something in the book itself, while it is off the desk.
    fn in_book<T>(&self, change: impl FnOnce(&mut Book) -> T) -> T {
        self.story.call("book_lock", json!({}));
        let mut book = Book::open(&self.path(), &Opener::Passphrase(PASSPHRASE)).expect("the archive opens");
        let done = change(&mut book);
        drop(book);
        self.story.call("book_open", json!({ "path": self.path(), "passphrase": PASSPHRASE }));
        done
    }

    /// Archives cases. Gives their ids.
    pub fn holds(&mut self, cases: &[Told]) -> Vec<KeptId> {
        let kept: Vec<Kept> = cases.iter().map(|told| self.made_of(told)).collect();
        let ids = kept.iter().map(|one| one.id).collect();
        self.in_book(|book| {
            book.transact(|tx| kept.iter().try_for_each(|one| kept::insert(tx, one))).expect("they are archived");
        });
        ids
    }

    fn id(&mut self) -> uuid::Uuid {
        self.made += 1;
        uuid::Builder::from_random_bytes((self.made << 64 | self.made).to_be_bytes()).into_uuid()
    }

    fn made_of(&mut self, told: &Told) -> Kept {
        let held_on: NaiveDate = told.held_on.parse().expect("a day");
        let prompt = PromptRef { id: "p".to_owned(), version: 1, text: "Een vraag van de app".to_owned() };
        let mut contributions = Vec::new();
        let mut add = |by: By, part: Part, id: uuid::Uuid| {
            contributions.push(Contribution { id: ContributionId(id), by, part, practice: false, tag: None });
        };
        if !told.situation.is_empty() {
            let part = Part::Case {
                title: told.title.to_owned(),
                situation: told.situation.to_owned(),
                moment: String::new(),
                question: String::new(),
                done: String::new(),
            };
            add(By::Owner, part, self.id());
        }
        let answer = |body: Body| Part::Answer {
            body,
            doubt: false,
            noted: false,
            additions: Vec::new(),
            prompt: prompt.clone(),
        };
        let alias = || By::Alias { alias: "Bergeend".to_owned() };
        if !told.virtues.is_empty() {
            let form = Deugden { virtues: Vec::new(), at_stake: told.virtues.to_owned(), cost: String::new() };
            add(alias(), answer(Body::Deugden(form)), self.id());
        }
        if !told.knows.is_empty() {
            let item = KnowledgeItem {
                text: told.knows.to_owned(),
                kind: KnowledgeKind::Know,
                source: None,
                certainty: None,
            };
            add(alias(), answer(Body::Kennis(Kennis { items: vec![item] })), self.id());
        }
        for _ in 0..told.nameless {
            let room = Vrijheid { thinking: Some(5), acting: None, limits: Vec::new() };
            add(By::Nameless, answer(Body::Vrijheid(room)), self.id());
        }
        contributions.sort_by_key(|one| one.id);
        let notes =
            (!told.harvest.is_empty()).then(|| Note { phase: Phase::Oogst, text: told.harvest.to_owned() });
        Kept {
            id: KeptId(self.id()),
            state: KeptState::Frozen,
            session: None,
            case: None,
            title: told.title.to_owned(),
            facts: Facts {
                held_on,
                minutes: 75,
                form: told.form,
                people: 4,
                voices: 0,
                lenses: Lens::ALL.to_vec(),
            },
            shared: Shared { notes: notes.into_iter().collect(), ..Shared::default() },
            themes: told.themes.iter().map(|theme| (*theme).to_owned()).collect(),
            expires_on: held_on + Months::new(60),
            received_on: Some(held_on),
            archived_on: Some(held_on),
            justified: Vec::new(),
            contributions,
        }
    }

    fn asks(&self, query: &str, filters: Value) -> Value {
        let mut asked = json!({
            "query": query, "themes": [], "lenses": [], "from": null, "to": null, "form": null, "after": null, "limit": 20,
        });
        for (name, value) in filters.as_object().into_iter().flatten() {
            asked[name] = value.clone();
        }
        self.story.call("search", asked)
    }

    /// Titles of what is found, newest first.
    fn finds(&self, query: &str) -> Vec<String> {
        titles(&self.asks(query, json!({})))
    }

    /// What is marked in the first hit.
    fn marks(&self, query: &str) -> Vec<String> {
        let found = self.asks(query, json!({}));
        let passages = found["hits"][0]["passages"].as_array().cloned().unwrap_or_default();
        passages.iter().flat_map(marked).collect()
    }

    fn verifies(&self) -> Value {
        let ended = self.story.ended(&self.story.call("book_verify", json!({})));
        ended["verified"].clone()
    }
}

fn titles(found: &Value) -> Vec<String> {
    let hits = found["hits"].as_array().expect("hits");
    hits.iter().map(|hit| hit["title"].as_str().expect("a title").to_owned()).collect()
}

fn marked(passage: &Value) -> Vec<String> {
    let text = passage["text"].as_str().expect("a text");
    let place = |place: &Value| usize::try_from(place.as_u64().expect("a place")).expect("a place");
    let marks = passage["marks"].as_array().expect("marks");
    marks.iter().map(|mark| text[place(&mark[0])..place(&mark[1])].to_owned()).collect()
}

/// Three cases in three quarters.
fn three() -> [Told; 3] {
    [
        Told {
            title: "Bellen na de achttiende",
            situation: "Ze woont in een van de huizen aan de rand. Voor cliënten als zij is er niets meer geregeld.",
            virtues: "Mijn verantwoordelijkheidsgevoel, en trouw. Deugden die botsen.",
            harvest: "Afspreken wie de lijn vasthoudt.",
            themes: &["achttien-worden", "eigen:Nacht op de groep"],
            held_on: "2025-02-11",
            form: Some(MeetingForm::BegeleideIntervisie),
            ..NOTHING
        },
        Told {
            title: "Twee huizen",
            situation: "De vader belt elke week. De moeder zwijgt, en de school ziet een moe kind.",
            knows: "Wat zegt de richtlijn over een dilemma als dit?",
            themes: &["scheiding"],
            held_on: "2025-08-20",
            form: Some(MeetingForm::IntercollegialeIntervisie),
            ..NOTHING
        },
        Told {
            title: "Een brief aan de rechter",
            situation: "De pleegouders willen niet dat de moeder van het kind leest wat de school schreef.",
            virtues: "Eerlijkheid tegenover de moeder.",
            themes: &["pleegzorg", "scheiding"],
            held_on: "2026-01-30",
            form: None,
            ..NOTHING
        },
    ]
}

#[test]
fn a_word_is_found_in_any_of_its_forms_and_inside_longer_ones() {
    let mut archive = Archive::new();
    archive.holds(&three());
    for (query, title, mark) in [
        ("deugd", "Bellen na de achttiende", "Deugden"),
        ("huis", "Bellen na de achttiende", "huizen"),
        ("clienten", "Bellen na de achttiende", "cliënten"),
        ("CLIËNT", "Bellen na de achttiende", "cliënten"),
        ("heidsgev", "Bellen na de achttiende", "verantwoordelijkheidsgevoel"),
        ("dilemma's", "Twee huizen", "dilemma"),
        ("dilemma’s", "Twee huizen", "dilemma"),
        ("richtl", "Twee huizen", "richtlijn"),
        ("ouders", "Een brief aan de rechter", "pleegouders"),
    ] {
        assert!(archive.finds(query).contains(&title.to_owned()), "{query}");
        let found = archive.asks(query, json!({}));
        let hit = found["hits"].as_array().expect("hits").iter().find(|hit| hit["title"] == title).expect("a hit");
        let all: Vec<String> = hit["passages"].as_array().expect("passages").iter().flat_map(marked).collect();
        assert!(all.contains(&mark.to_owned()), "{query}: {all:?}");
    }
}

#[test]
fn everything_that_is_asked_must_be_there_and_the_newest_comes_first() {
    let mut archive = Archive::new();
    archive.holds(&three());
    assert_eq!(archive.finds("moeder school"), ["Een brief aan de rechter", "Twee huizen"]);
    assert_eq!(archive.finds("moeder school vader"), ["Twee huizen"]);
    assert_eq!(archive.finds("moeder verantwoordelijkheidsgevoel"), [""; 0], "never both in one case");
    assert_eq!(archive.finds("\"de moeder\""), ["Een brief aan de rechter", "Twee huizen"]);
    assert_eq!(archive.finds("\"moeder van het kind\""), ["Een brief aan de rechter"]);
    assert_eq!(archive.finds("\"kind van het moeder\""), [""; 0]);
    assert_eq!(archive.marks("\"moeder van het kind\""), ["moeder van het kind"]);
    assert_eq!(archive.finds("pleegzorg"), ["Een brief aan de rechter"], "a theme is found by its name");
    assert_eq!(archive.finds("nacht"), ["Bellen na de achttiende"], "one in own words too");
}

#[test]
fn a_phrase_never_runs_from_one_text_into_the_next() {
    let mut archive = Archive::new();
    archive.holds(&[Told { virtues: "eerst dit", situation: "dan", harvest: "dat", knows: "dat", ..NOTHING }]);
    assert_eq!(archive.finds("\"eerst dit\"").len(), 1);
    for phrase in ["\"dit dan\"", "\"dan dat\"", "\"dat eerst\"", "\"meer dan\""] {
        assert_eq!(archive.finds(phrase), [""; 0], "{phrase}");
    }
}

#[test]
fn as_somebody_types_the_last_word_is_a_beginning() {
    let mut archive = Archive::new();
    archive.holds(&three());
    let typed = "verantwoordelijkheidsgevoel";
    for end in 3..=typed.len() {
        assert!(archive.finds(&typed[..end]).contains(&"Bellen na de achttiende".to_owned()), "{}", &typed[..end]);
    }
    assert_eq!(archive.finds("zwij"), ["Twee huizen"]);
    assert_eq!(archive.finds("mo "), [""; 0], "a word that is finished is no beginning");
}

#[test]
fn what_was_found_says_where_it_stands() {
    let mut archive = Archive::new();
    let ids = archive.holds(&three());
    let found = archive.asks("moeder", json!({}));
    assert_eq!((&found["v"], &found["query"], &found["total"]), (&json!(1), &json!("moeder"), &json!(2)));
    assert_eq!((&found["suggestion"], &found["next"]), (&Value::Null, &Value::Null));
    let hit = &found["hits"][0];
    let keys: Vec<&String> = hit.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["case", "passages", "quarter", "themes", "title"]);
    assert_eq!(hit["case"], json!(ids[2]));
    assert_eq!((&hit["quarter"], &hit["themes"]), (&json!("2026-Q1"), &json!(["pleegzorg", "scheiding"])));
    let passages = hit["passages"].as_array().expect("passages");
    assert_eq!(
        passages.iter().map(|one| one["lens"].clone()).collect::<Vec<_>>(),
        [Value::Null, json!("deugden")]
    );
    assert_eq!(passages[1]["text"], "Eerlijkheid tegenover de moeder.");
    assert_eq!(archive.story.call("kept_get", json!({ "kept": hit["case"] }))["summary"]["title"], hit["title"]);
}

#[test]
fn what_colleagues_are_called_and_what_the_app_asked_can_not_be_found() {
    let mut archive = Archive::new();
    archive.holds(&three());
    assert_eq!(archive.finds("bergeend"), [""; 0], "nobody gathers what one colleague wrote");
    assert_eq!(archive.finds("\"vraag van de app\""), [""; 0]);
}

#[test]
fn filters_leave_out_what_was_not_asked_for() {
    let mut archive = Archive::new();
    archive.holds(&three());
    let filtered = |query: &str, filters: Value| titles(&archive.asks(query, filters));
    let (first, second, third) = ("Bellen na de achttiende", "Twee huizen", "Een brief aan de rechter");
    assert_eq!(filtered("", json!({})), [third, second, first], "nothing asked for is everything");
    assert_eq!(filtered("", json!({ "themes": ["scheiding"] })), [third, second]);
    assert_eq!(filtered("", json!({ "themes": ["scheiding", "achttien-worden"] })), [third, second, first]);
    assert_eq!(filtered("", json!({ "themes": ["eigen:nacht op de groep"] })), [first], "in any case");
    assert_eq!(filtered("moeder", json!({ "themes": ["pleegzorg"] })), [third]);
    assert_eq!(filtered("", json!({ "lenses": ["kennis"] })), [second]);
    assert_eq!(filtered("", json!({ "lenses": ["kennis", "deugden"] })), [third, second, first]);
    assert_eq!(filtered("moeder", json!({ "lenses": ["deugden"] })), [third], "the word itself stands there");
    assert_eq!(filtered("", json!({ "form": "begeleide_intervisie" })), [first]);
    assert_eq!(filtered("", json!({ "form": "dialoog_in_autonomie" })), [""; 0]);
    assert_eq!(filtered("", json!({ "from": "2025-08-20" })), [third, second], "that day counts");
    assert_eq!(filtered("", json!({ "from": "2025-02-12", "to": "2025-08-20" })), [second]);
    assert_eq!(filtered("moeder", json!({ "to": "2025-12-31", "themes": ["scheiding"] })), [second]);
    assert_eq!(filtered("moeder", json!({ "themes": ["school"] })), [""; 0]);
    let lenses = archive.asks("moeder", json!({ "lenses": ["deugden"] }));
    assert!(
        lenses["hits"][0]["passages"].as_array().expect("passages").iter().all(|one| one["lens"] == "deugden")
    );
}

#[test]
fn a_misspelt_word_offers_a_near_one() {
    let mut archive = Archive::new();
    archive.holds(&three());
    for (typed, offered) in [
        ("eerlijkhied", "eerlijkheid"),
        ("moeder pleegoudres", "moeder pleegouders"),
        ("  Richtlijm, moe ", "  richtlijn, moe "),
    ] {
        let found = archive.asks(typed, json!({}));
        assert_eq!((&found["total"], &found["suggestion"]), (&json!(0), &json!(offered)), "{typed}");
    }
    assert_eq!(archive.asks("fietsband", json!({}))["suggestion"], Value::Null);
    assert_eq!(archive.asks("moeder trouw", json!({}))["suggestion"], Value::Null, "both are there, not together");
}

#[test]
fn whatever_somebody_types_is_no_error() {
    let mut archive = Archive::new();
    archive.holds(&three());
    for typed in [
        "\"",
        "*",
        ":",
        "NEAR",
        "NEAR(",
        "a NEAR b",
        "AND",
        "OR OR",
        "NOT",
        "-",
        "(",
        ")",
        "((",
        "^x",
        "{deugden}: moed",
        "heading:x",
        "\"moeder",
        "moeder\"",
        "mo*der",
        "'",
        "''",
        "x'y",
        ";",
        "--",
        "\\",
        "%",
        "_",
        "\0",
        "\u{1a}",
        "💬",
        "   ",
        "\n",
        "+",
        "a+b",
        "[",
        "]",
        "0",
        "00",
        "-1",
        "rowid",
        "search",
        "1 OR 1",
        "ſ",
        "İ",
        "ﬁ",
        "\u{301}",
    ] {
        let found = archive.asks(typed, json!({}));
        assert!(found["hits"].is_array(), "{typed:?}");
    }
    assert_eq!(archive.finds("-- (*)"), [""; 0], "no word was asked for, so nothing is found");
    assert_eq!(archive.finds("(moeder) AND -school*"), ["Een brief aan de rechter", "Twee huizen"]);
    archive.asks(&"moeder ".repeat(10_000), json!({}));
}

#[test]
fn pages_follow_on_each_other_with_nothing_twice_and_nothing_left_out() {
    let mut archive = Archive::new();
    let days = ["2025-01-10", "2025-01-10", "2025-01-11", "2025-03-01", "2025-03-01"];
    let ids = archive.holds(&days.map(|held_on| Told { situation: "een moeder", held_on, ..NOTHING }));
    for (query, filters) in [("moeder", json!({})), ("", json!({})), ("", json!({ "lenses": [] }))] {
        let mut seen = Vec::new();
        let mut after = Value::Null;
        loop {
            let mut asked = filters.clone();
            asked["after"] = after;
            asked["limit"] = json!(2);
            let page = archive.asks(query, asked);
            assert_eq!(page["total"], 5, "on every page");
            seen.extend(page["hits"].as_array().expect("hits").iter().map(|hit| hit["case"].clone()));
            after = page["next"].clone();
            if after.is_null() {
                break;
            }
        }
        let newest_first: Vec<Value> = ids.iter().rev().map(|id| json!(id)).collect();
        assert_eq!(seen, newest_first);
    }
    let wrong = |name: &str, value: Value| {
        let mut asked = json!({
            "query": "", "themes": [], "lenses": [], "from": null, "to": null, "form": null, "after": null, "limit": 20,
        });
        asked[name] = value;
        archive.story.failure("search", asked).code.name()
    };
    assert_eq!(wrong("after", json!("morgen")), "invalid_input");
    assert_eq!(wrong("limit", json!(0)), "invalid_input");
    assert_eq!(wrong("limit", json!(501)), "invalid_input");
}

#[test]
fn the_list_of_what_is_kept_comes_page_by_page_too() {
    let mut archive = Archive::new();
    let days = ["2025-01-10", "2025-01-11", "2025-03-01", "2026-09-09"];
    let ids = archive.holds(&days.map(|held_on| Told { themes: &["school"], held_on, ..NOTHING }));
    let page = |asked: Value| archive.story.call("kept_list", asked);
    let first = page(json!({ "limit": 3 }));
    let listed = |page: &Value| -> Vec<Value> {
        page["kept"].as_array().expect("a list").iter().map(|one| one["id"].clone()).collect()
    };
    assert_eq!((&first["total"], &first["received"], &first["due"]), (&json!(4), &json!(0), &json!(0)));
    assert_eq!(listed(&first), [json!(ids[3]), json!(ids[2]), json!(ids[1])]);
    let second = page(json!({ "limit": 3, "after": first["next"] }));
    assert_eq!((listed(&second), &second["next"]), (vec![json!(ids[0])], &Value::Null));
    assert_eq!(second["oldest"], first["oldest"], "on every page");
    assert_eq!(listed(&page(json!({}))).len(), 4, "without a limit it is everything");
    let received = page(json!({ "state": "received", "limit": 3 }));
    assert_eq!((&received["total"], &received["kept"]), (&json!(0), &json!([])));
    assert_eq!((&received["oldest"], &first["oldest"]), (&Value::Null, &json!("2025-01-10")));
    assert_eq!(page(json!({ "state": "frozen", "limit": 1 }))["total"], 4);
}

#[test]
fn what_is_destroyed_is_found_no_more_and_its_words_are_offered_no_more() {
    let mut archive = Archive::new();
    let ids = archive.holds(&three());
    assert_eq!(archive.finds("zwijgt"), ["Twee huizen"]);
    archive.story.call("kept_destroy", json!({ "kept": ids[1] }));
    assert_eq!(archive.finds("zwijgt"), [""; 0]);
    assert_eq!(archive.finds("moeder"), ["Een brief aan de rechter"], "what others hold stays");
    assert_eq!(archive.asks("zwijgd", json!({}))["suggestion"], Value::Null);
    let left: u32 = archive.in_book(|book| {
        let sql = "SELECT count(*) FROM search_terms WHERE text IN ('zwijgt', 'zwijg', 'richtlijn', 'vader')";
        book.reader().query_row(sql, [], |row| row.get(0)).expect("it reads")
    });
    assert_eq!(left, 0, "a word goes with the last thing that holds it");
    assert_eq!(archive.verifies()["ok"], true);
    for id in [ids[0], ids[2]] {
        archive.story.call("kept_destroy", json!({ "kept": id }));
    }
    let left: u32 = archive.in_book(|book| {
        let sql = "SELECT (SELECT count(*) FROM search_terms) + (SELECT count(*) FROM search_counts)";
        book.reader().query_row(sql, [], |row| row.get(0)).expect("it reads")
    });
    assert_eq!(left, 0, "with everything gone, nothing is left in the index");
}

#[test]
fn an_index_that_is_not_whole_is_found_out_and_made_anew() {
    for damage in [
        "UPDATE search_terms SET kept = kept + 1 WHERE text = 'moeder' AND kind = 'word'",
        "DELETE FROM search_terms WHERE text = 'zwijgt'",
        "INSERT INTO search_terms (kind, text, id, kept) VALUES ('word', 'vreemd', 7, 1)",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "INSERT INTO search (rowid, story) SELECT 5, id FROM search_terms WHERE text = 'moeder' AND kind = 'word'",
    ] {
        let mut archive = Archive::new();
        archive.holds(&three());
        let healthy = archive.asks("moeder", json!({}));
        archive.in_book(|book| {
            book.transact(|tx| Ok(tx.execute_batch(damage)?)).expect("it is damaged");
        });
        let verified = archive.verifies();
        assert_eq!(verified["ok"], false, "{damage}");
        let off: Vec<&Value> = verified["checks"]
            .as_array()
            .expect("checks")
            .iter()
            .filter(|check| check["ok"] == false)
            .map(|check| &check["name"])
            .collect();
        assert_eq!(off, [&json!("search")], "{damage}");
        archive.story.makes("search_renew", json!({}));
        assert_eq!(archive.verifies()["ok"], true, "{damage}");
        assert_eq!(archive.asks("moeder", json!({})), healthy, "{damage}");
    }
}

#[test]
fn an_index_that_is_not_whole_keeps_nobody_from_destroying() {
    for damage in [
        "INSERT INTO search (search) VALUES ('delete-all')",
        "DELETE FROM search_terms",
        "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_terms",
        "DELETE FROM search_data WHERE id > 10",
    ] {
        let mut archive = Archive::new();
        let ids = archive.holds(&three());
        archive.in_book(|book| {
            book.transact(|tx| Ok(tx.execute_batch(damage)?)).expect("it is damaged");
        });
        archive.story.call("kept_destroy", json!({ "kept": ids[1] }));
        archive.story.makes("search_renew", json!({}));
        assert_eq!(archive.verifies()["ok"], true, "{damage}");
        assert_eq!(archive.finds("zwijgt"), [""; 0], "{damage}");
        assert_eq!(archive.finds("moeder"), ["Een brief aan de rechter"], "{damage}");
    }
}

#[test]
fn an_index_of_other_rules_is_made_anew_at_the_opening() {
    let mut archive = Archive::new();
    archive.holds(&three());
    archive.in_book(|book| {
        let old = "UPDATE search_rules SET version = 0; INSERT INTO search (search) VALUES ('delete-all')";
        book.transact(|tx| Ok(tx.execute_batch(old)?)).expect("it is of another version");
    });
    assert_eq!(archive.finds("zwijgt"), ["Twee huizen"]);
    assert_eq!(archive.verifies()["ok"], true);
}
