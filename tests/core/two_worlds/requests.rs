//! What every command is asked with in two worlds. None of it opens or destroys what the next one needs.
use super::{Cast, LENSES, OPEN, STRANGER, Sealed, sealed_body};
use casusboek_tests::story::{PASSPHRASE, Story, draft};
use serde_json::{Value, json};

/// Every request a command is tried with. None of them opens or destroys what the next ones need.
pub(super) fn requests(story: &Story, cast: &Cast, name: &str, phase: &str) -> Vec<Value> {
    let session = story.session.clone();
    let Cast { people, case, .. } = cast;
    let by_session = json!({ "session": session });
    let everybody_at_every_lens = |extra: Value| -> Vec<Value> {
        people
            .iter()
            .flat_map(|person| {
                LENSES.map(|lens| {
                    let mut request = json!({ "session": session, "participant": person, "lens": lens });
                    for (key, value) in extra.as_object().into_iter().flatten() {
                        request[key] = value.clone();
                    }
                    request
                })
            })
            .collect()
    };
    if let Some(all) = of_books_and_cases(story, case, name) {
        return all;
    }
    match name {
        "app_state" | "prompts" | "manual" | "team_list" | "book_describe" | "book_verify" | "search_renew"
        | "case_list" | "session_list" | "turn_pause" | "screen_shown" | "big_screen" | "kept_list"
        | "reflection_check" => {
            vec![json!({})]
        }
        "session_start" => vec![json!({ "case": null, "minutes": 30 })],
        "session_get" | "stances_begin" => vec![by_session, json!({ "session": STRANGER })],
        "compare" => {
            let mut ways: Vec<Value> = people
                .iter()
                .map(|person| json!({ "session": session, "through": person, "voices": true }))
                .collect();
            ways.push(json!({ "session": session, "through": null, "voices": false }));
            ways.push(json!({ "session": STRANGER, "through": null, "voices": true }));
            ways
        }
        "session_arrange" => vec![json!({
            "session": session, "minutes": 75, "form": "begeleide_intervisie", "writing": "per_lens", "way": null,
            "lenses": null, "safety": "safe", "projector": "absent", "agreed": true,
        })],
        // Closing destroys and opening the stances ends the two worlds being alike: only of another session.
        "session_close" => vec![json!({ "session": STRANGER, "keep_notes": true })],
        "stances_open" | "session_reset" => vec![json!({ "session": STRANGER })],
        "kept_get" | "kept_destroy" => vec![json!({ "kept": STRANGER })],
        // A code that is none, and one that is of nothing.
        "withdraw" => ["kers", "KERS 47 KERS 47 KERS 47 KERS 47"].map(|code| json!({ "code": code })).to_vec(),
        "term_set" => vec![json!({ "months": 24 })],
        "session_run" => vec![json!({ "file": "fout.toml", "script": "case = 'nergens'" })],
        "look_back_set" => vec![json!({ "session": session, "on": "2027-01-31" })],
        "session_prepare" | "team_save" | "team_forget" | "team_seat" => preparing(&story.session, name),
        "case_choose" => vec![json!({ "session": session, "case": case })],
        "phase_go" => vec![json!({ "session": session, "phase": phase })],
        "timer_set" => vec![json!({ "session": session, "action": { "kind": "extend", "seconds": 60 } })],
        "clarification_save" => {
            vec![json!({ "session": session, "id": null, "question": "en toen?", "answer": "" })]
        }
        "clarification_remove" => vec![json!({ "session": session, "id": STRANGER })],
        "note_save" => vec![json!({ "session": session, "phase": phase, "text": format!("samen, bij {phase}") })],
        "participant_add" => vec![json!({
            "session": session, "alias": "Joris", "role": "", "voice_of": null, "written_by": null,
        })],
        "participant_update" => vec![story.changed(&people[3], "role", json!("collega"))],
        "participant_remove" => vec![json!({ "session": session, "participant": STRANGER })],
        "turn_open" => turn_requests(story, people, phase),
        "turn_save" => vec![draft(json!({ "lens": "kennis", "items": [] }), "", false)],
        "turn_seal" => vec![json!({ "skip": false, "sign": null }), json!({ "skip": true, "sign": "9999" })],
        // Opening another lens ends the two worlds being alike; that comes last of all.
        "lens_open" | "paper_done" => {
            vec![json!({ "session": session, "lens": OPEN }), json!({ "session": STRANGER, "lens": "kennis" })]
        }
        "answer_keep_closed" => everybody_at_every_lens(json!({ "closed": true })),
        "paper_note" => LENSES.map(|lens| from_paper(story, &people[0], lens)).to_vec(),
        "addition_add" => everybody_at_every_lens(json!({ "text": "later erbij" })),
        "own_course_save" => vec![json!({ "session": session, "text": "toen deed ik dit" })],
        "compare_pair" => {
            people.iter().map(|person| json!({ "session": session, "left": people[0], "right": person })).collect()
        }
        "things_join" | "things_split" | "talk_note" | "talk_mark" | "screen_show" | "stance_take" => {
            talking(story, cast, name, &everybody_at_every_lens(json!({})))
        }
        "report_check" | "report_make" | "reflection_make" => reports(story, name, phase),
        _ if ["archive_", "deposit_", "theme_"].iter().any(|one| name.starts_with(one)) => {
            between_books(story, name)
        }
        "keeping" | "backup_folder_set" | "backup_make" | "backup_destroy" | "backup_rekey" | "backup_restore"
        | "passphrase_change" | "passphrase_reset" | "book_export" | "log_list" => safekeeping(story, name, phase),
        "search" | "trends" | "sample" | "text_check" => finding(story, name),
        "room_networks" | "room_open" | "room_close" | "room_view" | "room_answer" | "room_seat_free" => {
            vec![room(story, name)]
        }
        "seat_view" | "seat_take" | "seat_new" | "seat_leave" | "own_open" | "own_save" | "own_seal"
        | "own_pause" | "own_check" => from_a_device(people, name),
        "discussed_mark" => everybody_at_every_lens(json!({ "discussed": false })),
        unknown => {
            panic!("{unknown} is not in the two-worlds test: add what it is asked with, and see that it holds")
        }
    }
}

/// What is asked before a session.
fn preparing(session: &str, name: &str) -> Vec<Value> {
    match name {
        "session_prepare" => {
            vec![json!({ "session": session, "on": "2027-01-31" }), json!({ "session": STRANGER, "on": null })]
        }
        "team_save" => {
            vec![json!({ "team": null, "name": "Noord", "members": [{ "alias": "Noor", "role": "" }] })]
        }
        "team_forget" => vec![json!({ "team": STRANGER })],
        _ => vec![json!({ "session": session, "team": STRANGER })],
    }
}

/// What is asked of the room; none of it takes Bram's device out.
fn room(story: &Story, name: &str) -> Value {
    match name {
        "room_open" => json!({ "session": story.session, "address": "10.9.8.7" }),
        "room_close" => json!({ "vreemd": 1 }),
        "room_answer" => json!({ "device": STRANGER, "let_in": true }),
        "room_seat_free" => json!({ "seat": STRANGER }),
        _ => json!({}),
    }
}

/// What the device of Bram, who is the fourth, asks of every seat.
fn from_a_device(people: &[String; 5], name: &str) -> Vec<Value> {
    let seats = people.iter().map(String::as_str).chain([STRANGER]);
    match name {
        // It asks for other seats, and sits down at its own again.
        "seat_take" => seats.chain([people[3].as_str()]).map(|seat| json!({ "seat": seat })).collect(),
        "seat_new" => vec![json!({ "alias": "Joris" })],
        "seat_leave" => vec![json!({ "vreemd": 1 })],
        "own_open" => {
            let mut sheets: Vec<Value> =
                LENSES.map(|lens| json!({ "kind": "lens", "lens": lens })).into_iter().collect();
            sheets.extend(
                ["first_thought", "all_lenses", "stances", "own_picture", "release", "own_words"]
                    .map(|kind| json!({ "kind": kind })),
            );
            let mut all = Vec::new();
            for seat in seats {
                all.extend(sheets.iter().map(|sheet| json!({ "sheet": sheet, "seat": seat, "sign": "1357" })));
            }
            // What it has open last, and saves on.
            all.push(json!({ "sheet": { "kind": "lens", "lens": "kennis" }, "seat": people[3], "sign": null }));
            all
        }
        "own_save" => vec![draft(json!({ "lens": "kennis", "items": [] }), "", false)],
        "own_seal" => vec![json!({ "skip": true })],
        "own_check" => vec![json!({ "text": "Joris belde juf Irene op 06 1234 5678" })],
        _ => vec![json!({})],
    }
}

/// What is asked of the app, of books, and of cases.
fn of_books_and_cases(story: &Story, case: &Value, name: &str) -> Option<Vec<Value>> {
    Some(match name {
        "settings_save" => vec![json!({ "theme": "dark", "locale": "nl", "lock_after": 10 })],
        "app_used" => vec![json!({ "in_session": true }), json!({ "in_session": false })],
        "screen_blank" => vec![json!({ "on": true }), json!({ "on": false })],
        "job_state" | "job_cancel" | "report_take" => vec![json!({ "job": STRANGER })],
        "book_create" => {
            vec![json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": PASSPHRASE })]
        }
        "book_open" => vec![json!({ "path": story.folder().join("geen"), "passphrase": "verkeerde wachtzin" })],
        "book_open_with_code" => vec![json!({ "path": story.path(), "code": "AAAA" })],
        // The rest of these would take the book off the desk; their own tests tell what they show.
        "book_lock" | "loose_end" => vec![json!({ "vreemd": 1 })],
        "recent_forget" => vec![json!({ "path": "/nergens" })],
        "loose_start" => vec![json!({ "example": "bestaat-niet", "played": true })],
        "practice_start" => vec![json!({ "example": "bestaat-niet", "people": 8 })],
        "loose_save" => vec![json!({ "name": "Nieuw", "folder": null, "passphrase": PASSPHRASE })],
        "loose_save_into" => vec![json!({ "path": story.path(), "passphrase": PASSPHRASE })],
        "case_get" | "case_source" | "case_destroy" | "example_draft" => {
            vec![json!({ "case": case }), json!({ "case": STRANGER })]
        }
        "case_create" => vec![json!({ "title": "Nog een", "moment": "", "question": "" })],
        "case_update" => vec![json!({ "case": case, "title": "Anders", "moment": "toen", "question": "wat?" })],
        "case_import" => vec![json!({ "file": "x.md", "text": "niets" })],
        "look_back_done" => vec![json!({ "case": case })],
        // A new one would have a new id: only what is refused, because of what the case is or is not.
        "example_write" => {
            let text = json!({
                "title": "Nog een", "situation": "", "moment": "", "question": "", "done": "", "note": "",
                "themes": [], "level": "", "minutes": null, "language": "nl", "fictitious": true,
            });
            vec![json!({ "case": case, "text": text, "perspectives": [] })]
        }
        "example_look" => vec![json!({ "situation": "zo", "done": "", "note": "" })],
        "example_from_kept" => vec![json!({ "kept": STRANGER, "role": "collega" })],
        "pack_make_look" | "pack_make" => {
            let about = json!({
                "id": "proef", "version": "1.0.0", "title": "Proef", "language": "nl", "author": "Niemand",
                "licence": "CC0-1.0", "source": "Geen.", "fiction": "Alles.",
            });
            let mut request = json!({ "about": about, "cases": [case] });
            if name == "pack_make" {
                request["decisions"] = json!([]);
            }
            vec![request]
        }
        "pack_list" | "made_packs" => vec![json!({})],
        "pack_preview" => vec![json!({ "of": { "from": "built_in" } })],
        // What comes in has new ids: only what is not there, and what is there as it is.
        "pack_load" => vec![
            json!({ "of": { "from": "built_in" }, "digest": null }),
            json!({ "of": { "from": "place", "path": "/nergens" }, "digest": null }),
        ],
        "pack_remove" => vec![json!({ "pack": "niets" })],
        _ => return None,
    })
}

/// What somebody reads from the paper of another.
fn from_paper(story: &Story, who: &str, lens: &str) -> Value {
    let sealed = Sealed { marker: "van papier", virtue: "trouw", recognise: "kind", room: 5, doubt: false };
    let body = sealed_body(&sealed, lens, "Bram");
    json!({ "session": story.session, "participant": who, "body": body, "doubt": false, "skipped": false })
}

/// What is asked of reports: one form a phase, and each that is made is taken and read. A PDF is set from the same parts,
/// and takes long.
fn reports(story: &Story, name: &str, phase: &str) -> Vec<Value> {
    let form = match phase {
        "casus" => "html",
        "handelingen" => "docx",
        _ => "md",
    };
    let stay = ["Joris", "Sanne"]
        .map(|who| json!({ "text": who, "only": null, "how": { "kind": "justify", "why": "een proef" } }));
    // One's own words, on a sheet that nobody opens here.
    if name == "reflection_make" {
        return vec![json!({ "format": form, "decisions": [] })];
    }
    let asked = |of: Value, kind: &str| match name {
        "report_check" => json!({ "of": of, "kind": kind }),
        _ => json!({ "of": of, "kind": kind, "format": form, "path": null, "decisions": stay }),
    };
    let mut all = vec![
        asked(story.of_session(), "archive"),
        asked(json!({ "what": "kept", "kept": STRANGER }), "team"),
        asked(json!({ "what": "pack", "pack": "niets" }), "cards"),
        asked(json!({ "what": "period", "from": null, "to": "2026-Q4" }), "archive"),
    ];
    if ["aankomen", "casus", "handelingen", "oogst"].contains(&phase) {
        all.extend(["team", "card", "reflection"].map(|kind| asked(story.of_session(), kind)));
    }
    all
}

/// What is asked to find back: nothing sealed can be found, by whatever word.
fn finding(story: &Story, name: &str) -> Vec<Value> {
    match name {
        "text_check" => [json!(null), json!(story.session)]
            .map(|of| json!({ "session": of, "text": "Joris belt om drie uur" }))
            .to_vec(),
        "trends" => vec![json!({ "from": null, "to": null })],
        "sample" => vec![json!({ "cases": 3, "seed": 1 })],
        _ => ["", "geheim", "bravo anders", "moed", "Joris"]
            .map(|query| {
                json!({
                    "query": query, "themes": [], "lenses": [], "from": null, "to": null, "form": null,
                    "after": null, "limit": 20,
                })
            })
            .to_vec(),
    }
}

/// What is asked to keep the book safe. What takes long is asked at the end only.
fn safekeeping(story: &Story, name: &str, phase: &str) -> Vec<Value> {
    let (last, folder) = (phase == "oogst", story.backup_folder());
    let newest = || story.call("keeping", json!({}))["backups"][0]["path"].clone();
    match name {
        "backup_folder_set" => vec![json!({ "folder": folder }), json!({ "folder": "nergens" })],
        "backup_make" => vec![json!({ "folder": if last { json!(null) } else { json!("nergens") } })],
        "backup_destroy" => vec![json!({ "path": "nergens" })],
        "backup_rekey" => vec![json!({ "path": "nergens", "passphrase": PASSPHRASE })],
        "backup_restore" if last => {
            let to = story.folder().join("terug.casusboek");
            vec![json!({ "backup": newest(), "book": to, "passphrase": PASSPHRASE, "code": null })]
        }
        "backup_restore" => {
            vec![json!({ "backup": "nergens", "book": story.path(), "passphrase": PASSPHRASE, "code": null })]
        }
        "passphrase_change" => {
            let new = if last { PASSPHRASE } else { "kort" };
            vec![json!({ "current": PASSPHRASE, "new": new, "backups": "leave" })]
        }
        "passphrase_reset" => vec![json!({ "new": PASSPHRASE, "backups": "leave" })],
        "book_export" => {
            let to = if last { json!(folder) } else { json!("nergens") };
            vec![json!({ "folder": to, "details": { "kind": "justify", "why": "een proef" } })]
        }
        _ => vec![json!({})],
    }
}

/// What is asked between a team and its archive, in a team's book. No deposit is made: it draws from the system's own
/// randomness.
fn between_books(story: &Story, name: &str) -> Vec<Value> {
    match name {
        "archive_look" | "archive_adopt" => {
            let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
            ["geen sleutel", key].map(|text| json!({ "text": text })).to_vec()
        }
        "deposit_make" => vec![json!({ "kept": STRANGER, "to": null })],
        "deposit_take" => vec![json!({ "files": [{ "file": "x", "text": "niets" }] })],
        "deposit_take_folder" => vec![json!({ "folder": story.folder() })],
        "archive_check" => vec![json!({ "id": STRANGER, "title": "x", "themes": [] })],
        "archive_finish" => vec![json!({ "id": STRANGER, "title": "x", "themes": [], "decisions": [] })],
        "archive_key" | "archive_forget" | "theme_list" => vec![json!({})],
        unknown => panic!("{unknown} is not in the two-worlds test"),
    }
}

/// What is asked along the comparison. `everywhere`: everybody at every lens.
fn talking(story: &Story, cast: &Cast, name: &str, everywhere: &[Value]) -> Vec<Value> {
    let session = story.session.clone();
    let people = &cast.people;
    match name {
        // What is open can't be joined here, or the next ones would look at something else.
        "things_join" => everywhere
            .iter()
            .map(|at| {
                let things = [0, 1].map(|place| json!({ "participant": at["participant"], "place": place }));
                json!({ "session": session, "lens": at["lens"], "things": things, "label": "samen" })
            })
            .collect(),
        "things_split" => everywhere
            .iter()
            .map(|at| {
                let thing = json!({ "participant": at["participant"], "place": 0 });
                json!({ "session": session, "lens": at["lens"], "thing": thing })
            })
            .collect(),
        "talk_note" => vec![
            json!({ "session": session, "starter": "geen", "text": "samen" }),
            json!({ "session": session, "starter": cast.starter, "text": "samen" }),
        ],
        "talk_mark" => vec![
            json!({ "session": session, "starter": "geen", "discussed": true, "carried": false }),
            json!({ "session": session, "starter": cast.starter, "discussed": true, "carried": true }),
        ],
        // The last one stands there when the projector asks.
        "screen_show" => ["virtues", "shared", "options", "room", "follow"]
            .map(|kind| json!({ "kind": kind }))
            .into_iter()
            .chain([
                json!({ "kind": "starter", "starter": cast.starter }),
                json!({ "kind": "pair", "left": people[0], "right": people[1] }),
            ])
            .map(|show| json!({ "session": session, "show": show }))
            .collect(),
        "stance_take" => vec![json!({
            "session": session, "participant": people[0], "option": STRANGER, "stance": "would",
        })],
        other => panic!("{other} is asked elsewhere"),
    }
}

fn turn_requests(story: &Story, people: &[String], phase: &str) -> Vec<Value> {
    let mut sheets =
        vec![json!({ "kind": "first_thought" }), json!({ "kind": "all_lenses" }), json!({ "kind": "stances" })];
    sheets.extend(LENSES.map(|lens| json!({ "kind": "lens", "lens": lens })));
    // Sanne has not chosen what may be kept: hers would open.
    let release = json!({ "kind": "release" });
    if !["eigen_beeld", "oogst"].contains(&phase) {
        sheets.push(json!({ "kind": "own_picture" }));
        sheets.push(json!({ "kind": "own_words" }));
    }
    // All but Bram, who has written nothing: his turn may open. Sanne's sign is tried once, wrongly.
    let closed = people.iter().enumerate().filter(|(seat, _)| *seat != 3);
    closed
        .flat_map(|(seat, person)| {
            let sign = (seat == 1 && phase == "aankomen").then_some("0000");
            let chose = (seat != 1 || phase != "oogst").then_some(&release);
            sheets.iter().chain(chose).map(move |sheet| (person.clone(), sheet.clone(), sign))
        })
        .map(|(person, sheet, sign)| {
            json!({ "session": story.session, "participant": person, "sheet": sheet, "sign": sign })
        })
        .collect()
}
