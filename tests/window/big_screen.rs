use crate::window::{Home, Window, button, script, word};
use casebook::domain::locale::Locale;
use fantoccini::wd::WindowHandle;

const PEOPLE: [&str; 4] = ["Sanne", "Mohamed", "Irene", "Joris"];

#[tokio::test]
async fn the_big_screen_is_a_window_of_its_own_that_shows_and_may_do_nothing_else() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.press(&word("start-example")).await;
    window.press(&Locale::Nl.say("example-played-of", &[("title", "Na de achttiende")])).await;
    window.until("the session is there", async || window.has(&button(&word("screen-button"))).await).await;

    let laptop = window.page.window().await.expect("the window has a handle");
    window.press(&word("screen-button")).await;
    let projector = second(&window, &laptop).await;
    go(&window, &projector).await;
    window.sees(&word("phase-vergelijken")).await;
    assert!(!window.has(&button(&word("blank-button"))).await, "the laptop's own page does not stand there");

    let refused = r"
        const done = arguments[arguments.length - 1];
        const ask = (command, args) => window.__TAURI_INTERNALS__.invoke(command, args).then(() => command, () => null);
        const call = (name, request) => ask('call', { name, request });
        Promise.all([
            call('app_state', {}), call('session_list', {}), call('book_lock', {}), call('screen_show', {}),
            ask('open_big_screen'), ask('print_page'), ask('pick_book'), ask('save_text', {}), ask('save_file', {}),
            ask('plugin:window|close'), ask('plugin:event|emit', { event: 'casebook-event', payload: {} }),
        ]).then((all) => done(all.filter((one) => one !== null)));
    ";
    let allowed = script(&window, refused).await.expect("the page answers");
    assert_eq!(allowed, serde_json::json!([]), "it may ask what stands there, and nothing of this");

    go(&window, &laptop).await;
    choose_virtues(&window).await;
    go(&window, &projector).await;
    window.sees(&word("screen-virtues")).await;
    for name in PEOPLE {
        assert!(!window.holds(name).await, "{name} did not say so");
    }

    go(&window, &laptop).await;
    window.press(&word("screen-settings")).await;
    for name in PEOPLE {
        window.tick(name).await;
    }
    window.press(&word("screen-done")).await;
    go(&window, &projector).await;
    for name in PEOPLE {
        window.sees(name).await;
    }

    go(&window, &laptop).await;
    window.press(&word("blank-button")).await;
    go(&window, &projector).await;
    window.until("the wall is black", async || !window.holds(&word("screen-virtues")).await).await;

    go(&window, &laptop).await;
    window.press(&word("blank-lift")).await;
    window.press(&word("screen-button")).await;
    let handles = window.page.windows().await.expect("windows");
    assert_eq!(handles.len(), 2, "asking again shows the same window");
    window.close().await;
}

/// The window beside the laptop's own.
async fn second(window: &Window, laptop: &WindowHandle) -> WindowHandle {
    let other = async || {
        let all = window.page.windows().await.unwrap_or_default();
        all.into_iter().find(|one| one != laptop)
    };
    window.until("a second window is there", async || other().await.is_some()).await;
    other().await.expect("it was there a moment ago")
}

async fn go(window: &Window, to: &WindowHandle) {
    window.page.switch_to_window(to.clone()).await.expect("the window is there");
}

/// Puts the virtue map on the big screen.
async fn choose_virtues(window: &Window) {
    let tab = word("compare-tab-virtues");
    window.click(&format!("//*[@role='tab'][normalize-space(.)=\"{tab}\"]"), &tab).await;
    let put = word("screen-put");
    window.click(&format!("//button[starts-with(normalize-space(.), \"{put}\")]"), &put).await;
    let there = format!("//button[starts-with(normalize-space(.), \"{}\")]", word("screen-take-away"));
    window.until("it says that it stands there", async || window.has(&there).await).await;
}
