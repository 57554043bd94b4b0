use crate::window::{Home, Window, button, word};
use casebook::domain::locale::Locale;

const PASSPHRASE: &str = "vier losse woorden samen";
/// The curtain, or another dialog.
const CURTAIN: &str = "//dialog[@open]";
const OWN_PICTURE: &str = "Blijven, ook als niemand het vraagt";

#[tokio::test]
async fn a_book_is_made_written_opened_compared_and_survives_a_killed_app() {
    let home = Home::new();
    let window = Window::open(&home).await;
    make_book(&window).await;
    arrive(&window).await;

    go_on(&window, "casus").await;
    go_on(&window, "deugden").await;
    writes_virtue(&window, "Joris", "Trouw", true).await;
    assert!(!window.holds("Joris waakt").await, "what is sealed is not in the window");
    writes_virtue(&window, "Samira", "Moed", false).await;
    window.press_until(&word("lens-open"), async || window.has(CURTAIN).await).await;
    window.sees(&word("lens-open-all-ready")).await;
    window.press_until(&word("lens-open"), async || !window.has(CURTAIN).await).await;
    window.sees("Joris waakt").await;

    go_on(&window, "vergelijken").await;
    let tab = word("compare-tab-virtues");
    window.click(&format!("//*[@role='tab'][normalize-space(.)=\"{tab}\"]"), &tab).await;
    window.sees("Trouw").await;
    window.sees("Moed").await;

    go_on(&window, "eigen_beeld").await;
    give_laptop(&window, "Joris", false).await;
    let field = "//dialog[@open]//textarea";
    window.click(field, "the own picture").await;
    let area = window.page.find(fantoccini::Locator::XPath(field)).await.expect("a field to write in");
    area.send_keys(OWN_PICTURE).await.expect("the field takes text");
    window.sees(&word("page-saved")).await;
    window.kill().await;

    let window = Window::open(&home).await;
    window.write(&Locale::Nl.say("passphrase-for", &[("name", "Team Noord")]), PASSPHRASE).await;
    window.press(&word("book-open")).await;
    window.click(&format!("//button[contains(., \"{}\")]", word("home-go-on")), "go on").await;
    window.sees(&Locale::Nl.say("curtain-go-on", &[("alias", "Joris")])).await;
    assert!(!window.holds(OWN_PICTURE).await, "after the crash the curtain is closed");
    begin_writing(&window, "Joris").await;
    window.until("the own picture stands there again", async || window.holds(OWN_PICTURE).await).await;
    window.close().await;
}

/// A new book, and a session in it.
pub async fn make_book(window: &Window) {
    window.press(&word("start-new-book")).await;
    window.write(&word("new-name"), "Team Noord").await;
    window.write(&word("new-passphrase"), PASSPHRASE).await;
    window.write(&word("new-repeat"), PASSPHRASE).await;
    window.press(&word("new-make")).await;
    window.tick(&word("code-kept")).await;
    window.press(&word("code-next")).await;
    window.press(&word("step-skip")).await;
    window.press(&word("home-begin")).await;
}

/// Two people, behind the curtain, the lens deugden.
async fn arrive(window: &Window) {
    for alias in ["Joris", "Samira"] {
        window.write(&word("arrive-alias"), alias).await;
        window.press(&word("arrive-add")).await;
        window.sees(alias).await;
    }
    let how = word("arrive-how");
    window.click(&format!("//summary[.//h2[normalize-space(.)=\"{how}\"]]"), &how).await;
    window.tick(&word("ses-way-curtain")).await;
    window.tick(&word("ses-writing-per_lens")).await;
    for lens in ["handelingen", "kennis", "identiteit", "vrijheid"] {
        let name = word(&format!("lens-{lens}"));
        let chip = format!("//button[@aria-pressed='true'][normalize-space(.)=\"{name}\"]");
        window.click_until(&chip, &name, async || !window.has(&chip).await).await;
    }
}

async fn go_on(window: &Window, phase: &str) {
    let name = word(&format!("phase-{phase}"));
    let onward = Locale::Nl.say("ses-on-to", &[("phase", &name)]);
    window.until(&format!("‘{onward}’ is there"), async || window.has(&button(&onward)).await).await;
    window.press_until(&onward, async || !window.has(&button(&onward)).await).await;
}

async fn give_laptop(window: &Window, alias: &str, projector: bool) {
    window
        .press_until(&Locale::Nl.say("panel-give", &[("alias", alias)]), async || window.has(CURTAIN).await)
        .await;
    if projector {
        let none = word("curtain-projector-none");
        window.press_until(&none, async || !window.has(&button(&none)).await).await;
    }
    begin_writing(window, alias).await;
}

/// Through the curtain, by whoever it waits for.
async fn begin_writing(window: &Window, alias: &str) {
    let (begin, go_on) = (
        Locale::Nl.say("curtain-begin", &[("alias", alias)]),
        Locale::Nl.say("curtain-go-on", &[("alias", alias)]),
    );
    let either = format!("//button[normalize-space(.)=\"{begin}\" or normalize-space(.)=\"{go_on}\"]");
    window.until(&format!("‘{begin}’ is there"), async || window.has(&either).await).await;
    window.click_until(&either, &begin, async || !window.has(&either).await).await;
    window.sees(&Locale::Nl.say("page-writes", &[("alias", alias)])).await;
}

async fn writes_virtue(window: &Window, alias: &str, virtue: &str, projector: bool) {
    give_laptop(window, alias, projector).await;
    window.press(virtue).await;
    window.write(&word("deugden-at-stake"), &format!("{alias} waakt")).await;
    let (seal, back) = (word("close-seal"), word("curtain-back"));
    window.press_until(&word("page-done"), async || window.has(&button(&seal)).await).await;
    window.press_until(&seal, async || window.has(&button(&back)).await).await;
    window.press_until(&back, async || !window.has(CURTAIN).await).await;
}
