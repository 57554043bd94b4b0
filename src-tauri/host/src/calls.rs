//! Owns one call over HTTP: a JSON body in, the core's answer or failure out. It knows no command.
use crate::once::Answer;
use crate::{LARGEST_REQUEST, Served};
use axum::body::Bytes;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Extension, Json, Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use casebook::api::App;
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use serde::Serialize;
use serde_json::{Value, json};

/// The name that a page gives to a call, so that it can send it again.
const NAME: &str = "x-call";

/// Runs a command of the core's list.
pub async fn call(
    State(served): State<Served>,
    Extension(role): Extension<Role>,
    Path(command): Path<String>,
    headers: HeaderMap,
    body: Result<Json<Value>, JsonRejection>,
) -> Response {
    let Json(request) = match body {
        Ok(request) => request,
        Err(rejection) => return unreadable(&rejection).into_response(),
    };
    let name = headers.get(NAME).and_then(|name| name.to_str().ok());
    let answer = served.once.answer(name, carry_out(served.app, role, command, request)).await;
    let (status, body) = answer
        .unwrap_or_else(|| written(StatusCode::INTERNAL_SERVER_ERROR, &Failure::from(FailureCode::Internal)));
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

async fn carry_out(app: App, role: Role, command: String, request: Value) -> Answer {
    // Deriving a key takes a third of a second; the other requests must not wait for it.
    let work = move || match app.call(role, &command, request) {
        Ok(answer) => written(StatusCode::OK, &answer),
        Err(failure) => written(StatusCode::UNPROCESSABLE_ENTITY, &failure),
    };
    tokio::task::spawn_blocking(work).await.expect("a panic in it is told as one")
}

fn written(status: StatusCode, answer: &impl Serialize) -> Answer {
    (status, Bytes::from(serde_json::to_vec(answer).expect("it has no keys but texts")))
}

/// What was sent is never repeated in the answer.
fn unreadable(rejection: &JsonRejection) -> (StatusCode, Json<Failure>) {
    let detail = if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        json!({ "field": "request", "why": "too_long", "max": LARGEST_REQUEST })
    } else {
        json!({ "field": "request", "why": "malformed" })
    };
    let failure = Failure { code: FailureCode::InvalidInput, detail: detail.as_object().cloned() };
    (rejection.status(), Json(failure))
}
