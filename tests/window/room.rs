use crate::window::{Home, Window, word};
use casebook::domain::locale::Locale;
use casusboek_tests::device::Device;
use serde_json::json;

/// What the writer of this device writes, and nobody reads before the opening.
const AT_STAKE: &str = "Dat zij weer iemand kwijtraakt";

/// Two people at an example, and the door open. Gives where one comes in, and the code.
async fn opens_door(window: &Window) -> (String, String) {
    window.press(&word("start-example")).await;
    window.click("//button[starts-with(normalize-space(.), 'Na de achttiende')]", "an example").await;
    for alias in ["Joris", "Samira"] {
        window.write(&word("arrive-alias"), alias).await;
        window.press(&word("arrive-add")).await;
        window.sees(alias).await;
    }
    window.click(&devices(), "devices of their own").await;
    window.press_until(&word("devices-open"), async || window.holds(&word("devices-scan")).await).await;
    let address = window.text(".address").await;
    let code = window.text(".code").await.replace(&word("devices-code"), "");
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    assert_eq!(code.len(), 20, "{code}");
    (address, code)
}

/// The button that leads to the door.
fn devices() -> String {
    format!("//button[starts-with(normalize-space(.), \"{}\")]", word("devices-button"))
}

async fn go_to(window: &Window, phase: &str) {
    let step = format!("//nav//button[contains(., \"{}\")]", word(&format!("phase-{phase}")));
    let is_there = format!("{step}[@aria-current]");
    window.click_until(&step, phase, async || window.has(&is_there).await).await;
}

async fn open_together(window: &Window) {
    window.press_until(&word("lens-open"), async || window.has("//dialog[@open]").await).await;
    window.press_until(&word("lens-open"), async || !window.has("//dialog[@open]").await).await;
}

#[tokio::test]
async fn the_window_opens_a_session_for_a_phone_and_closes_the_door() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let (address, code) = opens_door(&window).await;
    let address = address.trim_start_matches("http://").trim_end_matches('/').to_owned();

    let (mut phone, _) = Device::join(&address, &code, None).await.expect("the window's own host answers");
    let seats = phone.gets("seat_view", json!({})).await["seats"].clone();
    let joris =
        seats.as_array().into_iter().flatten().find(|one| one["alias"] == "Joris").expect("a seat")["id"].clone();
    phone.gets("seat_take", json!({ "seat": joris })).await;
    window.sees(&word("devices-here")).await;
    window.press(&word("devices-done")).await;

    go_to(&window, "deugden").await;
    phone.gets("own_open", json!({ "sheet": { "kind": "all_lenses" }, "seat": joris, "sign": null })).await;
    let body = json!({ "lens": "deugden", "virtues": ["trouw"], "at_stake": AT_STAKE, "cost": "" });
    let answer = json!({ "body": body, "doubt": false, "keep_closed": false, "private": "" });
    let save = json!({
        "answers": [answer], "first_thought": null, "own_picture": null, "stances": [], "release": null,
    });
    phone.gets("own_save", save).await;
    window.sees(&word("progress-busy")).await;
    assert!(!window.holds(AT_STAKE).await, "what is sealed is not in the window");
    phone.gets("own_seal", json!({ "skip": false })).await;
    window.sees(&word("progress-done")).await;
    open_together(&window).await;
    window.sees(AT_STAKE).await;

    window.click(&devices(), "devices of their own").await;
    window.press_until(&word("devices-close"), async || window.holds(&word("devices-close-sure")).await).await;
    window.press_until(&word("devices-close"), async || window.holds(&word("devices-open")).await).await;
    assert!(phone.hears_that_it_is_over().await, "the phone is told before the port closes");
    assert!(Device::join(&address, &code, None).await.is_err(), "nothing listens any more");
    window.close().await;
}

#[tokio::test]
async fn the_page_of_a_participant_works_in_webkit_too() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let (address, code) = opens_door(&window).await;
    window.press(&word("devices-done")).await;
    let phone = Window::browse(&home, &format!("{address}#{code}")).await;
    phone.click("//button[contains(., 'Joris')]", "who somebody is").await;
    phone.sees(&Locale::Nl.say("phone-seated-title", &[("alias", "Joris")])).await;
    go_to(&window, "casus").await;
    let begin = format!("//button[starts-with(@aria-label, \"{}\")]", word("phone-begin"));
    phone.click(&begin, "the first reaction").await;
    phone.write(&word("page-first-thought-label"), "Eerst dacht ik dit").await;
    phone.sees(&word("phone-kept")).await;
    phone.press(&word("phone-done")).await;
    phone.press(&word("phone-done-yes")).await;
    window.sees(&word("progress-done")).await;
    assert!(!window.holds("Eerst dacht ik dit").await, "nobody else reads it");
    window.click(&devices(), "devices of their own").await;
    window.press_until(&word("devices-close"), async || window.holds(&word("devices-close-sure")).await).await;
    window.press_until(&word("devices-close"), async || window.holds(&word("devices-open")).await).await;
    phone.sees(&word("phone-over-title")).await;
    phone.kill().await;
    window.close().await;
}
