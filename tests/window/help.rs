//! The manual in the real window: at the place of the screen, with its pictures, under the policy of the app.
use crate::window::{Home, Window, button, script, word};
use casebook::content::manual::manual;
use casebook::domain::locale::Locale;
use serde_json::Value;

#[tokio::test]
async fn the_manual_opens_at_the_screen_with_its_pictures_and_goes_away_again() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let part =
        manual(Locale::Nl).parts.iter().find(|part| part.id == "start").expect("the first screen has its part");
    window.press(&word("help-button")).await;
    window.sees(&part.title).await;
    let drawn = "const done = arguments[arguments.length - 1]; \
                 done(document.querySelector('dialog[open] img')?.naturalWidth > 300)";
    let is_drawn = async || matches!(script(&window, drawn).await, Ok(Value::Bool(true)));
    window.until("its picture is drawn", is_drawn).await;
    window.press(&word("keys-title")).await;
    window.sees(&word("keys-blank")).await;
    let close = format!("//dialog[@open]//button[@aria-label=\"{}\"]", word("dialog-close"));
    window.click_until(&close, "close", async || !window.has("//dialog[@open]").await).await;
    assert!(window.has(&button(&word("start-new-book"))).await, "what lay below is there");
    window.close().await;
}
