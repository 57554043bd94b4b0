//! Owns what is said to whoever is turned away before the app is there. Nobody chose a language yet, so it is said in each.
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casebook::domain::locale::Locale;

/// Why somebody stays outside.
#[derive(Clone, Copy)]
pub enum Refusal {
    /// Asked under another name or from another page.
    Stranger,
    /// Asked under another name than the room shows, or from another page.
    NotOfTheRoom,
    /// The start address was used already, or is not of this run.
    UsedToken,
    /// Did not come through the start address.
    NoCookie,
    /// The address of the big screen was used already, or is not the newest.
    UsedScreenToken,
    /// Did not come through the address of the big screen.
    NoScreenCookie,
}

/// Turns away with a sentence.
pub fn refuse(why: Refusal) -> Response {
    let (status, key) = match why {
        Refusal::Stranger => (StatusCode::FORBIDDEN, "host-stranger"),
        Refusal::NotOfTheRoom => (StatusCode::FORBIDDEN, "host-not-of-the-room"),
        Refusal::UsedToken => (StatusCode::FORBIDDEN, "host-used-token"),
        Refusal::NoCookie => (StatusCode::UNAUTHORIZED, "host-no-cookie"),
        Refusal::UsedScreenToken => (StatusCode::FORBIDDEN, "host-ask-for-screen"),
        Refusal::NoScreenCookie => (StatusCode::UNAUTHORIZED, "host-ask-for-screen"),
    };
    (status, Locale::ALL.map(|locale| locale.say(key, &[])).join("\n")).into_response()
}
