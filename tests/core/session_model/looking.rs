//! What is looked at after each step, in the real session and in the model: that both are the same, and that nothing is
//! said of what is closed.
use super::model::{Model, Progress, Round};
use super::scene::{ELSEWHERE, STRANGER, Scene, words_in};
use super::steps::{LENSES, PEOPLE, STANCES};
use casebook::api::role::Role;
use casebook::domain::locale::Locale;
use casusboek_tests::story::PHASES;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Nothing stands in what was said but these words.
pub fn only(said: &str, may: &BTreeSet<String>, what: &str) {
    for word in words_in(said) {
        assert!(may.contains(word), "{what} tells {word}: {said}");
    }
    assert!(!said.contains(ELSEWHERE), "{what} tells of another session: {said}");
}

/// All these words stand in what was said.
pub fn all(said: &str, must: &BTreeSet<String>, what: &str) {
    let said: BTreeSet<&str> = words_in(said).collect();
    for word in must {
        assert!(said.contains(word.as_str()), "{word} is not in {what}");
    }
}

/// Asks, and sees that the answer tells nothing that is closed. Gives what was said.
fn asked(scene: &Scene, seen: &BTreeSet<String>, role: Role, name: &str, request: Value) -> String {
    let said = match scene.story.call_as(role, name, request) {
        Ok(answer) => answer.to_string(),
        Err(failure) => format!("{failure:?} {}", failure.sentence(Locale::Nl)),
    };
    only(&said, seen, name);
    said
}

/// The book holds every word it took, and none that is gone; and what all see is as the model says.
pub fn is_as(scene: &Scene, model: &Model) {
    let seen = model.seen();
    if model.locked {
        for (name, request) in [("session_get", session(scene)), ("compare", compare(scene, None))] {
            let refused = scene.story.call_as(Role::Main, name, request);
            assert!(refused.is_err(), "a locked book answers nothing, but {name} does: {refused:?}");
        }
        return;
    }
    let rows = scene.rows().join("\n");
    let held: BTreeSet<String> = words_in(&rows).map(str::to_owned).collect();
    assert_eq!(held, model.held(), "the book holds what was written, no more and no less");
    assert!(rows.contains(ELSEWHERE), "what was written in another session is there");
    let view = scene.story.call("session_get", session(scene));
    only(&view.to_string(), &seen, "session_get");
    assert_eq!(view["state"], if model.closed { "closed" } else { "open" });
    assert_eq!(view["phase"], PHASES[model.phase]);
    if !model.closed {
        assert_eq!(told(&view), as_told(scene, model), "the session is as it should be");
    }
    let compared = scene.story.call("compare", compare(scene, None));
    only(&compared.to_string(), &seen, "compare");
    assert_eq!(answers(&compared), as_answered(scene, model), "what was opened is there to compare");
    assert_eq!(stances(&compared), as_taken(scene, model), "the stances that were opened are there to compare");
    asked(scene, &seen, Role::Projector, "big_screen", json!({}));
}

fn session(scene: &Scene) -> Value {
    json!({ "session": scene.story.session })
}

fn compare(scene: &Scene, through: Option<&String>) -> Value {
    json!({ "session": scene.story.session, "through": through, "voices": true })
}

/// Everything that can be asked without changing anything, of everybody who may. Gives all that was said.
pub fn sweep(scene: &Scene, model: &Model) -> Vec<String> {
    let seen = model.seen();
    let mut all = Vec::new();
    let of = |what: &str| json!({ "what": what, "session": scene.story.session });
    let mut questions: Vec<(&str, Value)> = [
        "session_list",
        "case_list",
        "screen_shown",
        "log_list",
        "keeping",
        "room_view",
        "reflection_check",
        "big_screen",
        "seat_view",
    ]
    .map(|name| (name, json!({})))
    .to_vec();
    questions.extend([
        ("session_get", session(scene)),
        ("kept_list", json!({ "after": null, "limit": null, "state": null, "case": null })),
        ("trends", json!({ "from": null, "to": null })),
        ("report_check", json!({ "of": of("session"), "kind": "team" })),
        ("compare", json!({ "session": scene.story.session, "through": null, "voices": false })),
        ("session_get", json!({ "session": STRANGER })),
    ]);
    for person in scene.people {
        questions.push(("compare", compare(scene, Some(person))));
        let pair = json!({ "session": scene.story.session, "left": scene.people[0], "right": person });
        questions.push(("compare_pair", pair));
    }
    for word in model.held().iter().take(2) {
        questions.push((
            "search",
            json!({
                "query": word, "themes": [], "lenses": [], "from": null, "to": null, "form": null, "after": null,
                "limit": 20,
            }),
        ));
    }
    for (name, request) in questions {
        for role in [Role::Main, Role::Projector] {
            // What was asked may be repeated, as in what was looked for.
            let mut may = seen.clone();
            may.extend(words_in(&request.to_string()).map(str::to_owned));
            all.push(format!("{name} {role:?} {}", asked(scene, &may, role, name, request.clone())));
        }
    }
    all.extend(kept(scene, model));
    all
}

/// What was kept, as everybody reads it: all of it is there.
fn kept(scene: &Scene, model: &Model) -> Option<String> {
    let seen = model.seen();
    if model.locked {
        return None;
    }
    let list = scene.story.call("kept_list", json!({ "after": null, "limit": null, "state": null, "case": null }));
    let found: String = list["kept"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| asked(scene, &seen, Role::Main, "kept_get", json!({ "kept": one["id"] })))
        .collect();
    if model.closed {
        all(&found, &seen, "what is kept");
    }
    Some(found)
}

/// What a session tells of itself, as far as the model knows it.
fn told(view: &Value) -> Value {
    let each = |list: &Value, keep: &[&str]| -> Vec<Value> {
        let cut = |one: &Value| -> Map<String, Value> {
            keep.iter().map(|field| ((*field).to_owned(), one[*field].clone())).collect()
        };
        list.as_array().into_iter().flatten().map(|one| json!(cut(one))).collect()
    };
    let people: Vec<Value> = view["participants"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            json!({
                "id": one["id"], "has_sign": one["has_sign"], "first_thought": one["first_thought"],
                "own_picture": one["own_picture"], "stances": one["stances"], "release": one["release"],
                "answers": each(&one["answers"], &["progress", "kept_closed", "kept_by_writer", "noted"]),
            })
        })
        .collect();
    let lenses: Vec<Value> = view["lenses"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            json!({
                "chosen": one["chosen"], "opened": !one["opened_at"].is_null(), "noting_done": one["noting_done"],
            })
        })
        .collect();
    json!({
        "turn": view["turn"]["participant"], "people": people, "lenses": lenses, "stances": view["stances"],
        "own_course": view["own_course"]["text"], "notes": each(&view["notes"], &["phase", "text"]),
    })
}

fn as_told(scene: &Scene, model: &Model) -> Value {
    let people: Vec<Value> = model
        .seats
        .iter()
        .zip(scene.people)
        .map(|(seat, id)| {
            let answers: Vec<Value> = seat
                .answers
                .iter()
                .map(|answer| {
                    let answer = answer.clone().unwrap_or_default();
                    json!({
                        "progress": answer.progress.name(), "kept_closed": answer.kept_closed,
                        "kept_by_writer": answer.by_writer, "noted": answer.noted,
                    })
                })
                .collect();
            let of = |progress: Option<Progress>| progress.unwrap_or_default().name();
            json!({
                "id": id, "has_sign": seat.sign.is_some(),
                "first_thought": of(seat.first_thought.as_ref().map(|text| text.progress)),
                "own_picture": of(seat.own_picture.as_ref().map(|text| text.progress)),
                "stances": of(seat.stances), "release": of(seat.release.as_ref().map(|one| one.progress)),
                "answers": answers,
            })
        })
        .collect();
    let lenses: Vec<Value> = (0..LENSES.len())
        .map(|lens| {
            json!({
                "chosen": !model.unchosen.contains(&lens), "opened": model.opened.contains(&lens),
                "noting_done": model.read_back.contains(&lens),
            })
        })
        .collect();
    let notes: Vec<Value> =
        model.notes.iter().map(|(phase, text)| json!({ "phase": PHASES[*phase], "text": text })).collect();
    let round = match model.round {
        Round::NotBegun => "not_begun",
        Round::Running => "running",
        Round::Opened => "opened",
    };
    json!({
        "turn": model.curtain.map(|seat| &scene.people[seat]), "people": people, "lenses": lenses, "stances": round,
        "own_course": model.course, "notes": notes,
    })
}

/// Who, at which lens, and the words.
type Answers = BTreeSet<(String, String, BTreeSet<String>)>;

fn answers(compared: &Value) -> Answers {
    let all = compared["answers"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    all.map(|one| {
        let words = words_in(&one.to_string()).map(str::to_owned).collect();
        (text(&one["participant"]), text(&one["body"]["lens"]), words)
    })
    .collect()
}

fn as_answered(scene: &Scene, model: &Model) -> Answers {
    let places = (0..PEOPLE.len()).flat_map(|seat| (0..LENSES.len()).map(move |lens| (seat, lens)));
    places
        .filter_map(|(seat, lens)| {
            let answer = model.visible(seat, lens)?;
            let words = answer.additions.iter().chain([&answer.word]).cloned().collect();
            Some((scene.people[seat].clone(), LENSES[lens].to_owned(), words))
        })
        .collect()
}

/// The words of a course of action, who, and what they think of it.
type Stances = BTreeSet<(String, String, String)>;

fn stances(compared: &Value) -> Stances {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = compared["comparison"]["options"].as_array().into_iter().flatten();
    rows.flat_map(|row| {
        let taken = row["stances"].as_array().into_iter().flatten();
        taken.map(move |one| (text(&row["text"]), text(&one["participant"]), text(&one["stance"])))
    })
    .collect()
}

fn as_taken(scene: &Scene, model: &Model) -> Stances {
    let taken = model.stances.iter().filter(|((_, seat), _)| model.stances_seen(*seat));
    taken
        .filter_map(|((of, seat), stance)| {
            let option = model.visible_option(*of)?.clone();
            Some((option, scene.people[*seat].clone(), STANCES[*stance].to_owned()))
        })
        .collect()
}
