use crate::running::Running;
use casebook::api::role::Role;
use serde_json::{Value, json};

#[tokio::test]
async fn the_built_pages_are_served_and_nothing_beside_them() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let own = [("cookie", cookie.as_str())];
    let page = host.get("/", &own).await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html")));
    assert!(page.body.contains("<title>Casusboek</title>"));
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/nothing.js"] {
        let answer = host.get(path, &own).await;
        assert!([400, 404].contains(&answer.status) && !answer.body.contains("beside"), "{path}: {answer:?}");
    }
}

#[tokio::test]
async fn a_call_is_answered_by_the_core_in_the_role_of_the_cookie() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let answer = host.call("app_state", &[("cookie", &cookie)], "{}").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let told: Value = serde_json::from_str(&answer.body).expect("JSON");
    let direct = host.app.call(Role::Main, "app_state", json!({})).expect("the core answers");
    assert_eq!(told, direct);
}

#[tokio::test]
async fn a_request_can_not_choose_its_role() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let body = json!({ "file": "x.toml", "script": "", "role": "cli" }).to_string();
    let answer = host.call("session_run", &[("cookie", &cookie)], &body).await;
    assert_eq!(answer.status, 422);
    let failure: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(failure["code"], "not_allowed", "only the command line plays scripts: {failure}");
}

#[tokio::test]
async fn a_failure_of_the_core_is_told_with_its_code_and_detail() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let answer = host.call("case_list", &[("cookie", &cookie)], "{}").await;
    assert_eq!(answer.status, 422);
    let failure: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(failure, json!({ "code": "not_now", "detail": { "why": "no_book" } }));
}

#[tokio::test]
async fn what_is_not_json_or_too_large_is_refused_without_repeating_it() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let own = [("cookie", cookie.as_str())];
    let broken = host.call("app_state", &own, "{\"marker-text\"").await;
    assert_eq!(broken.status, 400);
    assert!(!broken.body.contains("marker-text"), "{broken:?}");
    let plain =
        host.send("POST", "/call/app_state", &[("cookie", &cookie), ("content-type", "text/plain")], "{}").await;
    assert_eq!(plain.status, 415, "a form of another page could send plain text");
    let large = host.call("app_state", &own, &format!("\"{}\"", "x".repeat(4 * 1024 * 1024))).await;
    assert_eq!(large.status, 413);
}

#[tokio::test]
async fn a_call_that_a_browser_sends_again_is_carried_out_once_and_only_behind_its_own_door() {
    let host = Running::start().await;
    let (cookie, projector) = host.both_come_in().await;
    let named = [("cookie", cookie.as_str()), ("x-call", "one")];
    let book =
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": "vier losse woorden samen" })
            .to_string();
    let (first, again) =
        tokio::join!(host.call("book_create", &named, &book), host.call("book_create", &named, &book));
    assert_eq!((first.status, again.status), (200, 200), "{first:?} {again:?}");
    assert_eq!(first.body, again.body, "it made one book, and its words were told twice");
    let other = host.call("book_create", &[("cookie", &cookie), ("x-call", "two")], &book).await;
    assert_eq!(other.status, 422, "another call is another");

    let overheard = host.call_on_projector("prompts", &[("cookie", &projector), ("x-call", "one")], "{}").await;
    assert_ne!(overheard.body, first.body, "the screen everybody sees hears no answer of the laptop's");
    assert_eq!(overheard.status, 200, "{overheard:?}");
}

#[tokio::test]
async fn a_change_reaches_a_page_that_listens() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let app = host.app.clone();
    let event = host
        .first_event("/events", &cookie, move || {
            app.call(Role::Main, "screen_blank", json!({ "on": true })).expect("the screens go black");
        })
        .await;
    let event: Value = serde_json::from_str(&event).expect("JSON");
    assert_eq!(event, json!({ "kind": "screen_blank", "on": true }));
}

#[tokio::test]
async fn ending_the_host_locks_the_book() {
    let host = Running::start().await;
    let book =
        json!({ "name": "Team Noord", "kind": "team", "folder": null, "passphrase": "vier losse woorden samen" });
    host.app.call(Role::Main, "book_create", book).expect("a book");
    let app = host.end().await;
    let state = app.call(Role::Main, "app_state", json!({})).expect("the core answers");
    assert_eq!(state["book"], Value::Null, "nobody may find an open book after Ctrl-C");
}
