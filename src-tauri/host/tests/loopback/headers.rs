use crate::policy::assert_shut;
use crate::running::{Answer, Running};
use casebook_host::POLICY;
use std::collections::BTreeSet;

fn assert_guarded(answer: &Answer) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-dns-prefetch-control", "off"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{name} of {answer:?}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_guarding_headers_refusals_too() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let own = [("cookie", cookie.as_str())];
    assert_guarded(&host.get("/", &own).await);
    assert_guarded(&host.get("/nothing.js", &own).await);
    assert_guarded(&host.call("app_state", &own, "{}").await);
    assert_guarded(&host.get(&host.start_path(), &[]).await);
    assert_guarded(&host.get("/", &[("host", "example.org")]).await);
}

#[tokio::test]
async fn no_page_of_the_laptop_may_have_anything_inline_or_anything_from_elsewhere() {
    assert_shut(POLICY, &[]);
    assert_shut(&policy_of_window(), &["ipc:", "http://ipc.localhost"]);
    let host = Running::start().await;
    let (_, projector) = host.both_come_in().await;
    let page = host.get("/projector/", &[("cookie", &projector)]).await;
    let own = ["127.0.0.1", "localhost"].map(|name| format!("http://{name}:{}/projector/", host.port));
    assert_shut(page.header("content-security-policy").expect("a policy"), &own.each_ref().map(String::as_str));
}

#[test]
fn the_window_holds_its_page_to_the_same_policy_and_only_adds_its_own_channel() {
    let parts = |policy: &str| policy.split("; ").map(str::to_owned).collect::<BTreeSet<_>>();
    let mut expected = parts(POLICY);
    expected.insert("connect-src 'self' ipc: http://ipc.localhost".to_owned());
    assert_eq!(parts(&policy_of_window()), expected);
}

fn policy_of_window() -> String {
    let window: serde_json::Value =
        serde_json::from_str(include_str!("../../../tauri.conf.json")).expect("the window's settings are JSON");
    window["app"]["security"]["csp"].as_str().expect("the window has a policy").to_owned()
}
