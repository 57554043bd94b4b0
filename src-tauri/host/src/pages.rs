//! Owns the sentences for who is turned away before the app is there. The app's own words stand with the core.
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

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

const ASK_FOR_SCREEN: &str = "Kies in Casusboek de knop Groot scherm. Dan komt het hier.";

/// Turns away with a sentence.
pub fn refuse(why: Refusal) -> Response {
    let (status, sentence) = match why {
        Refusal::Stranger => (
            StatusCode::FORBIDDEN,
            "Casusboek geeft alleen antwoord op deze computer zelf, vanuit zijn eigen pagina.",
        ),
        Refusal::NotOfTheRoom => {
            (StatusCode::FORBIDDEN, "Scan de code op het grote scherm, of typ het adres dat daar staat.")
        }
        Refusal::UsedToken => (
            StatusCode::FORBIDDEN,
            "Dit adres werkt één keer, en is al gebruikt of hoort bij een vorige keer. \
             Start Casusboek opnieuw en neem het nieuwe adres.",
        ),
        Refusal::NoCookie => {
            (StatusCode::UNAUTHORIZED, "Open Casusboek met het adres dat bij het starten op het scherm kwam.")
        }
        Refusal::UsedScreenToken => (StatusCode::FORBIDDEN, ASK_FOR_SCREEN),
        Refusal::NoScreenCookie => (StatusCode::UNAUTHORIZED, ASK_FOR_SCREEN),
    };
    (status, sentence).into_response()
}
