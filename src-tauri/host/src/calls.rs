//! Owns one call over HTTP: a JSON body in, the core's answer or failure out. It knows no command.
use crate::{LARGEST_REQUEST, Served};
use axum::extract::rejection::JsonRejection;
use axum::extract::{Extension, Json, Path, State};
use axum::http::StatusCode;
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use serde_json::{Value, json};

type Refused = (StatusCode, Json<Failure>);

/// Runs a command of the core's list.
pub async fn call(
    State(served): State<Served>,
    Extension(role): Extension<Role>,
    Path(name): Path<String>,
    body: Result<Json<Value>, JsonRejection>,
) -> Result<Json<Value>, Refused> {
    let Json(request) = body.map_err(|rejection| unreadable(&rejection))?;
    // Deriving a key takes a third of a second; the other requests must not wait for it.
    tokio::task::spawn_blocking(move || served.app.call(role, &name, request))
        .await
        .map_err(|_| (StatusCode::INTERNAL_SERVER_ERROR, Json(FailureCode::Internal.into())))?
        .map(Json)
        .map_err(|failure| (StatusCode::UNPROCESSABLE_ENTITY, Json(failure)))
}

/// What was sent is never repeated in the answer.
fn unreadable(rejection: &JsonRejection) -> Refused {
    let detail = if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        json!({ "field": "request", "why": "too_long", "max": LARGEST_REQUEST })
    } else {
        json!({ "field": "request", "why": "malformed" })
    };
    let failure = Failure { code: FailureCode::InvalidInput, detail: detail.as_object().cloned() };
    (rejection.status(), Json(failure))
}
