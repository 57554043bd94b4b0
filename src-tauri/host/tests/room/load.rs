//! Eight people type at once, and their connections drop: nothing that was answered is lost, and what opens comes to all.
use crate::opened::Opened;
use casusboek_tests::device::{Device, Lost};
use casusboek_tests::story::text;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// As many as a table has.
pub const PEOPLE: [&str; 8] = ["Joris", "Sanne", "Noor", "Bram", "Irene", "Mo", "Fatima 🙂", "علي"];
/// Through which the group looks, in the order in which it opens them.
pub const LENSES: [&str; 5] = ["handelingen", "kennis", "identiteit", "deugden", "vrijheid"];

/// What a load did.
pub struct Load {
    /// From sending a save to its answer.
    pub saves: Vec<Duration>,
    /// From opening a lens on the laptop until a device shows it opened.
    pub openings: Vec<Duration>,
    /// Connections that were cut without a word.
    pub drops: usize,
}

/// One person, with where they are on the line.
struct Typist {
    alias: &'static str,
    seat: String,
    secret: String,
    device: Device,
}

impl Typist {
    async fn sits(opened: &Opened, alias: &'static str) -> Self {
        let (mut device, hello) = opened.joined().await;
        let seat = opened.seat(alias).await;
        device.gets("seat_take", json!({ "seat": seat })).await;
        Self { alias, seat, secret: text(&hello["device"]), device }
    }

    /// The connection is cut as by a lost network, and the device comes back.
    async fn drops(&mut self, address: &str, code: &str) {
        let (device, hello) = back(address, code, &self.secret).await;
        drop(std::mem::replace(&mut self.device, device));
        assert_eq!(hello["device"], self.secret, "it is the same device again");
    }

    async fn opens(&mut self, lens: &str) -> Value {
        let sheet = json!({ "sheet": { "kind": "lens", "lens": lens }, "seat": self.seat, "sign": null });
        self.device.gets("own_open", sheet).await
    }
}

async fn back(address: &str, code: &str, secret: &str) -> (Device, Value) {
    match Device::join(address, code, Some(secret)).await {
        Ok(joined) => joined,
        Err(Lost::Refused(_)) => panic!("who drops and comes back is not taken for somebody who guesses"),
        Err(lost) => panic!("{secret} does not come back: {lost:?}"),
    }
}

/// A body of a lens with a text in it.
fn body(lens: &str, words: &str) -> Value {
    match lens {
        "handelingen" => json!({ "lens": lens, "options": [{ "id": null, "text": words, "skill": "" }] }),
        "kennis" => json!({ "lens": lens, "items": [
            { "text": words, "kind": "know", "source": "ervaring", "certainty": null } ] }),
        "identiteit" => json!({ "lens": lens, "recognise": [], "known_as": "", "text": words }),
        "deugden" => json!({ "lens": lens, "virtues": [], "at_stake": words, "cost": "" }),
        _ => json!({ "lens": lens, "thinking": 3, "acting": 4, "limits": [
            { "text": words, "kind": null, "hard": null } ] }),
    }
}

/// What somebody has typed by this save: it grows as a person types, and begins anew when it is long.
fn words(alias: &str, lens: &str, save: usize) -> String {
    format!("{alias} bij {lens}, {save}. {}", "en dan nog een zin over wat ik zou doen. ".repeat(save % 40))
}

/// Everybody writes at every lens, `saves` times each, with a drop after every `steady` of them; then it is opened.
pub async fn load(opened: &Opened, saves: usize, steady: usize) -> Load {
    let mut done = Load { saves: Vec::new(), openings: Vec::new(), drops: 0 };
    let mut table = Vec::new();
    for alias in PEOPLE {
        table.push(Typist::sits(opened, alias).await);
    }
    for lens in LENSES {
        opened.call("phase_go", json!({ "session": opened.session, "phase": lens })).await;
        let mut typing = JoinSet::new();
        for (at, mut typist) in table.drain(..).enumerate() {
            let (address, code) = (opened.address.clone(), opened.code.clone());
            typing.spawn(async move {
                let mut took = Vec::with_capacity(saves);
                let mut drops = 0;
                typist.opens(lens).await;
                for save in 0..saves {
                    // Not all at the same moment.
                    if save % steady == (at * 7) % steady && save > 0 {
                        typist.drops(&address, &code).await;
                        drops += 1;
                    }
                    let begun = Instant::now();
                    let draft = json!({
                        "answers": [{ "body": body(lens, &words(typist.alias, lens, save)), "doubt": false,
                            "keep_closed": false, "private": "" }],
                        "first_thought": null, "own_picture": null, "stances": [], "release": null,
                    });
                    typist.device.gets("own_save", draft).await;
                    took.push(begun.elapsed());
                }
                let kept = typist.opens(lens).await.to_string();
                let last = words(typist.alias, lens, saves - 1);
                assert!(kept.contains(last.trim_end()), "{} lost what was answered at {lens}", typist.alias);
                typist.device.gets("own_seal", json!({ "skip": false })).await;
                (at, typist, took, drops)
            });
        }
        let mut back = typing.join_all().await;
        back.sort_by_key(|(at, ..)| *at);
        for (_, typist, took, drops) in back {
            table.push(typist);
            done.saves.extend(took);
            done.drops += drops;
        }
        done.openings.extend(open(opened, &mut table, lens).await);
    }
    let compared =
        opened.call("compare", json!({ "session": opened.session, "through": null, "voices": true })).await;
    for alias in PEOPLE {
        for lens in LENSES {
            let last = words(alias, lens, saves - 1);
            assert!(compared.to_string().contains(last.trim_end()), "{alias} is missing at {lens}");
        }
    }
    done
}

/// Opens a lens for all; how long until each device shows it.
async fn open(opened: &Opened, table: &mut [Typist], lens: &'static str) -> Vec<Duration> {
    let begun = Instant::now();
    let opening = opened.call("lens_open", json!({ "session": opened.session, "lens": lens }));
    let mut showing = Vec::new();
    for typist in table.iter_mut() {
        showing.push(async move {
            loop {
                let view = typist.device.gets("seat_view", json!({})).await;
                let state =
                    view["lenses"].as_array().into_iter().flatten().find(|one| one["lens"] == lens).cloned();
                if state.is_some_and(|state| !state["opened_at"].is_null()) {
                    return begun.elapsed();
                }
                typist.device.next_event().await.expect("the laptop tells when something changed");
            }
        });
    }
    let (_, shown) = tokio::join!(opening, futures_util::future::join_all(showing));
    shown
}

#[cfg(test)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_people_type_at_once_and_a_lost_connection_loses_nothing() {
    let opened = Opened::with(&PEOPLE).await;
    let load = load(&opened, 12, 5).await;
    assert_eq!(load.saves.len(), PEOPLE.len() * LENSES.len() * 12);
    assert!(load.drops >= PEOPLE.len() * LENSES.len() * 2, "{} drops", load.drops);
    assert_eq!(load.openings.len(), PEOPLE.len() * LENSES.len(), "what opens comes to all");
}
