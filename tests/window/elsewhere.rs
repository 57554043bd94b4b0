use crate::neighbour::Neighbour;
use crate::window::{Home, Window, button, script, word};
use casebook::domain::locale::Locale;
use fantoccini::Locator;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every way to have something fetched from elsewhere, and every way to go there.
const WAYS: &str = include_str!("../fixtures/elsewhere/ways.js");
const LEAVING: &str = include_str!("../fixtures/elsewhere/leaving.js");

/// What this engine does not do even for a page that nothing holds: it wants the script of a worker from the same site, and
/// fetches some things only for a screen that shows them.
const NEVER: [&str; 8] =
    ["worker", "shared-worker", "service-worker", "manifest", "icon", "touch-icon", "prefetch", "speculation"];
/// Ways out that lead to no neighbour: to a page of the browser, the machine, or one that is made up.
const NO_NEIGHBOUR: [&str; 6] = ["data", "blob", "blank", "file", "javascript-address", "another-app"];

/// What this engine does for no script: open a window that nobody clicked for. The last it does not know.
const NOT_BY_SCRIPT: [&str; 8] = [
    "form-blank",
    "link-blank",
    "link-named",
    "link-noopener",
    "window-open",
    "window-open-blank",
    "window-open-noopener",
    "navigation",
];

/// Runs one of the lists in the page; gives the names on it.
async fn runs(window: &Window, ways: &str, towards: &Value, only: &Value) -> Vec<String> {
    let run = format!(
        "const done = arguments[arguments.length - 1]; \
         ({ways})({towards}, {only}).then(done, (thrown) => done(String(thrown)));"
    );
    let tried = script(window, &run).await.expect("the page answers");
    serde_json::from_value(tried.clone()).unwrap_or_else(|_| panic!("the list ran to its end: {tried}"))
}

/// Tries to have everything fetched.
async fn fetches(window: &Window, towards: &str) -> BTreeSet<String> {
    runs(window, WAYS, &json!(towards), &Value::Null).await.into_iter().collect()
}

/// Tries to leave, one way after the other.
async fn leaves(window: &Window, towards: &str) {
    for name in runs(window, LEAVING, &Value::Null, &Value::Null).await {
        runs(window, LEAVING, &json!(towards), &json!(name)).await;
        window.until("the core answers", async || has_core(window).await).await;
        has_stayed(window, &name).await;
        assert_eq!(window.page.windows().await.expect("windows").len(), 2, "{name} opened a window");
    }
}

const CLICKED: [&str; 2] = ["link", "open"];

/// Clicks, as a person does, on what opens a new window.
async fn clicks(window: &Window, towards: &str) {
    for kind in CLICKED {
        let lay = format!(
            "const to = {}; const laid = document.createElement('a');
             laid.id = 'elders-{kind}'; laid.textContent = 'elders';
             Object.assign(laid.style, {{ position: 'fixed', inset: '0 auto auto 0', zIndex: '9999' }});
             if ('{kind}' === 'link') Object.assign(laid, {{ href: to, target: '_blank' }});
             else laid.addEventListener('click', () => window.open(to));
             document.body.append(laid);",
            Value::from(format!("{towards}/{kind}"))
        );
        window.page.execute(&lay, vec![]).await.expect("the page answers");
        let laid = window.page.find(Locator::Css(&format!("#elders-{kind}"))).await.expect("it stands there");
        laid.click().await.expect("it is clicked");
        let gone = format!("document.getElementById('elders-{kind}').remove()");
        window.page.execute(&gone, vec![]).await.expect("the page answers");
    }
}

/// The policy that really holds the page, told by what it stops.
async fn policy(window: &Window) -> String {
    let told = script(
        window,
        "const done = arguments[arguments.length - 1];
         document.addEventListener('securitypolicyviolation', (event) => done(event.originalPolicy), { once: true });
         new Image().src = 'http://127.0.0.1:9/';",
    );
    told.await.expect("the page answers").as_str().expect("a policy").to_owned()
}

/// It is still the same page, and was not loaded again.
async fn has_stayed(window: &Window, after: &str) {
    let there = window.page.execute("return window.stays === true", vec![]).await;
    assert_eq!(there.expect("the page answers"), json!(true), "the page was left by {after}");
    let address = window.page.current_url().await.expect("an address");
    assert_eq!((address.scheme(), address.host_str()), ("tauri", Some("localhost")), "{address} by {after}");
}

#[tokio::test]
async fn no_window_fetches_anything_from_elsewhere_or_goes_there() {
    let home = Home::new();
    let neighbour = Neighbour::moves_in();
    let window = Window::open(&home).await;
    window.press(&word("start-example")).await;
    window.press(&Locale::Nl.say("example-played-of", &[("title", "Na de achttiende")])).await;
    window.until("the session is there", async || window.has(&button(&word("screen-button"))).await).await;
    window.press(&word("screen-button")).await;
    window
        .until("a second window is there", async || window.page.windows().await.is_ok_and(|all| all.len() == 2))
        .await;
    let both = window.page.windows().await.expect("windows");

    for (which, handle) in both.iter().enumerate() {
        window.page.switch_to_window(handle.clone()).await.expect("the window is there");
        window.page.execute("window.stays = true", vec![]).await.expect("the page answers");
        let held = policy(&window).await;
        assert!(!held.contains("unsafe") && !held.contains('*') && !held.contains("127.0.0.1"), "{held}");
        let devices = "return [typeof RTCPeerConnection, typeof WebTransport]";
        let devices = window.page.execute(devices, vec![]).await.expect("the page answers");
        assert_eq!(devices, json!(["undefined", "undefined"]), "no policy would hold these");
        let tried = fetches(&window, &format!("{}/window-{which}", neighbour.address)).await;
        assert!(tried.len() > 50, "{tried:?}");
        has_stayed(&window, "what was fetched").await;
        leaves(&window, &format!("{}/leaving-{which}", neighbour.address)).await;
        clicks(&window, &format!("{}/clicked-{which}", neighbour.address)).await;
        window.until("the core answers", async || has_core(&window).await).await;
        has_stayed(&window, "a click").await;
        assert_eq!(window.page.windows().await.expect("windows").len(), 2, "a click opened a window");
    }

    // The same in a page that nothing holds, so that what did not come was held back, and not merely late.
    let free = Window::browse(&home, &neighbour.page()).await;
    let fetched = fetches(&free, &format!("{}/free", neighbour.address)).await;
    arrives(&free, &neighbour, "free", &fetched, &NEVER).await;
    let ways = runs(&free, LEAVING, &Value::Null, &Value::Null).await;
    let ways: BTreeSet<String> = ways.into_iter().filter(|name| !NO_NEIGHBOUR.contains(&name.as_str())).collect();
    for name in &ways {
        runs(&free, LEAVING, &json!(format!("{}/free-leaving", neighbour.address)), &json!(name)).await;
        let answered = "const done = arguments[arguments.length - 1]; const asked = new Image(); \
                        asked.onerror = () => done(true); asked.src = location.origin + '/x' + Math.random();";
        script(&free, answered).await.expect("the page is still there: its neighbour has nothing to show");
    }
    arrives(&free, &neighbour, "free-leaving", &ways, &NOT_BY_SCRIPT).await;
    clicks(&free, &format!("{}/free-clicked", neighbour.address)).await;
    arrives(&free, &neighbour, "free-clicked", &CLICKED.map(str::to_owned).into(), &[]).await;

    for which in 0..both.len() {
        for kind in ["window", "leaving", "clicked"] {
            let heard = neighbour.heard_of(&format!("{kind}-{which}"));
            assert!(heard.is_empty(), "{kind} {which}: {heard:?}");
        }
    }
    window.page.switch_to_window(both[0].clone()).await.expect("the window is there");
    window.close().await;
}

/// Waits until the neighbour heard all of it, but what never comes.
async fn arrives(window: &Window, neighbour: &Neighbour, whose: &str, all: &BTreeSet<String>, never: &[&str]) {
    let comes: BTreeSet<_> = all.iter().filter(|name| !never.contains(&name.as_str())).cloned().collect();
    window
        .until(&format!("{comes:?} reach the neighbour"), async || comes.is_subset(&neighbour.heard_of(whose)))
        .await;
}

/// Whether the way to the core is as it was: what was tried before it has been decided on by then.
async fn has_core(window: &Window) -> bool {
    let asked = "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('call', { name: 'prompts', request: {} }).then(() => done(true), () => done(false));";
    script(window, asked).await.is_ok_and(|answered| answered == json!(true))
}
