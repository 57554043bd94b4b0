//! Owns coming in: the start address, and turning away who did not come through it.
use crate::Served;
use crate::pages::{Refusal, refuse};
use axum::extract::{Query, Request, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use std::collections::HashMap;

/// Exchanges the one-time token for the cookie of this run.
pub async fn start(
    State(served): State<Served>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    if headers.contains_key("sec-purpose") {
        // A browser that only looks ahead would use up the token.
        return not_by_looking().await;
    }
    let token = query.get("token").map_or("", String::as_str);
    let Some(cookie) = served.door.enter(token) else {
        return refuse(Refusal::UsedToken);
    };
    let cookie = HeaderValue::try_from(cookie).expect("hex and plain words are allowed in a header");
    ([(SET_COOKIE, cookie)], Redirect::to("/")).into_response()
}

/// Looking ahead is no coming in.
pub async fn not_by_looking() -> Response {
    StatusCode::METHOD_NOT_ALLOWED.into_response()
}

/// Lets in who holds the cookie, and tells the handlers the role that goes with it.
pub async fn let_in(State(served): State<Served>, mut request: Request, next: Next) -> Response {
    let shown = request.headers().get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let role = shown.into_iter().find_map(|cookies| served.door.role(cookies));
    match role {
        Some(role) => {
            request.extensions_mut().insert(role);
            next.run(request).await
        }
        None => refuse(Refusal::NoCookie),
    }
}
