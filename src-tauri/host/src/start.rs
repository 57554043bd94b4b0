//! Owns coming in: the start addresses, and turning away who did not come through one.
use crate::door::Door;
use crate::pages::{Refusal, refuse};
use axum::Json;
use axum::extract::{Query, Request, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use casebook::api::role::Role;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// The path of the address that opens a door, once.
pub fn address(door: &Door) -> String {
    format!("{}start?token={}", door.path(), door.token())
}

/// Exchanges the one-time token for the cookie of this run.
pub async fn start(
    State(door): State<Arc<Door>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    if headers.contains_key("sec-purpose") {
        // A browser that only looks ahead would use up the token.
        return not_by_looking().await;
    }
    let token = query.get("token").map_or("", String::as_str);
    let Some(cookie) = door.enter(token) else {
        return refuse(if door.role() == Role::Main { Refusal::UsedToken } else { Refusal::UsedScreenToken });
    };
    let cookie = HeaderValue::try_from(cookie).expect("hex and plain words are allowed in a header");
    ([(SET_COOKIE, cookie)], Redirect::to(door.path())).into_response()
}

/// Looking ahead is no coming in.
pub async fn not_by_looking() -> Response {
    StatusCode::METHOD_NOT_ALLOWED.into_response()
}

/// A new address that opens the projector's page, for who came through the main door.
pub async fn big_screen(State(projector): State<Arc<Door>>) -> Json<Value> {
    Json(json!({ "address": address(&projector) }))
}

/// Lets in who holds the cookie of this door, and tells the handlers the role that goes with it.
pub async fn let_in(State(door): State<Arc<Door>>, mut request: Request, next: Next) -> Response {
    let shown = request.headers().get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    if shown.into_iter().any(|cookies| door.knows(cookies)) {
        request.extensions_mut().insert(door.role());
        return next.run(request).await;
    }
    refuse(if door.role() == Role::Main { Refusal::NoCookie } else { Refusal::NoScreenCookie })
}
