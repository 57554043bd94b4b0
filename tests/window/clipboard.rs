use crate::session::make_book;
use crate::window::{Home, Window, say, word};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

const NAME: &str = "Kraaienveer";

#[tokio::test]
async fn after_a_lock_nothing_that_was_copied_can_be_pasted_and_the_title_tells_nothing() {
    let home = Home::new();
    let window = Window::open(&home).await;
    make_book(&window).await;
    let alias = word("arrive-alias");
    window.write(&alias, NAME).await;
    with_control(&window, 'a').await;
    with_control(&window, 'c').await;
    with_control(&window, 'v').await;
    with_control(&window, 'v').await;
    let doubled = NAME.repeat(2);
    window.until("it was there to be pasted", async || window.holds(&doubled).await).await;

    window.press(&word("book-lock")).await;
    let passphrase = say("passphrase-for", &[("name", "Team Noord")]);
    window.write(&passphrase, "x").await;
    with_control(&window, 'v').await;
    window.write(&passphrase, "y").await;
    window.until("what is typed stands alone", async || window.holds("xy").await).await;
    assert!(!window.holds(NAME).await, "nobody who comes by pastes what people wrote");
    assert_eq!(window.page.title().await.expect("the page answers"), "Casusboek");
}

/// A key held with Control.
async fn with_control(window: &Window, key: char) {
    let control = char::from(Key::Control);
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value: control })
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key })
        .then(KeyAction::Up { value: control });
    window.page.perform_actions(keys).await.expect("the keys are pressed");
}
