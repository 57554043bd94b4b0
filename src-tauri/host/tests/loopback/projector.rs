use crate::running::Running;
use casebook_host::POLICY;
use serde_json::{Value, json};

#[tokio::test]
async fn the_main_page_gets_an_address_that_leads_to_the_big_screen_once() {
    let host = Running::start().await;
    let path = host.ask_for_big_screen(&host.come_in().await).await;
    let answer = host.get(&path, &[]).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/projector/")));
    let cookie = answer.header("set-cookie").expect("a cookie");
    for word in ["HttpOnly", "SameSite=Strict", "Path=/projector/"] {
        assert!(cookie.contains(word), "{cookie} lacks {word}");
    }
    let again = host.get(&path, &[]).await;
    assert_eq!((again.status, again.header("set-cookie")), (403, None));
    assert!(again.body.contains("knop Groot scherm"), "a person must read what to do: {}", again.body);
}

#[tokio::test]
async fn only_who_came_in_as_main_gets_such_an_address() {
    let host = Running::start().await;
    assert_eq!(host.send("POST", "/big-screen", &[], "").await.status, 401);
    let (_, projector) = host.both_come_in().await;
    assert_eq!(host.send("POST", "/big-screen", &[("cookie", &projector)], "").await.status, 401);
    let path = "/projector/big-screen";
    assert_ne!(host.send("POST", path, &[("cookie", &projector)], "").await.status, 200);
}

#[tokio::test]
async fn a_newer_address_takes_the_place_of_one_that_nobody_used() {
    let host = Running::start().await;
    let main = host.come_in().await;
    let first = host.ask_for_big_screen(&main).await;
    let second = host.ask_for_big_screen(&main).await;
    assert_eq!(host.get(&first, &[]).await.status, 403);
    assert_eq!(host.get(&second, &[]).await.status, 303);
}

#[tokio::test]
async fn the_projector_has_the_pages_under_its_own_path() {
    let host = Running::start().await;
    let (_, projector) = host.both_come_in().await;
    let page = host.get("/projector/", &[("cookie", &projector)]).await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html")));
    let outside = host.get("/projector/../secret.txt", &[("cookie", &projector)]).await;
    assert!([400, 401, 404].contains(&outside.status) && !outside.body.contains("beside"), "{outside:?}");
}

#[tokio::test]
async fn the_projector_may_call_what_its_role_may_and_no_more() {
    let host = Running::start().await;
    let (_, projector) = host.both_come_in().await;
    let own = [("cookie", projector.as_str())];
    assert_eq!(host.call_on_projector("prompts", &own, "{}").await.status, 200);
    let refused = host.call_on_projector("book_lock", &own, "{}").await;
    let failure: Value = serde_json::from_str(&refused.body).expect("JSON");
    assert_eq!((refused.status, &failure["code"]), (422, &json!("not_allowed")));
}

#[tokio::test]
async fn the_cookie_of_the_projector_opens_nothing_outside_its_path() {
    let host = Running::start().await;
    let (_, projector) = host.both_come_in().await;
    let own = [("cookie", projector.as_str())];
    assert_eq!(host.call("app_state", &own, "{}").await.status, 401);
    assert_eq!(host.call("prompts", &own, "{}").await.status, 401);
    for path in ["/", "/index.html", "/events"] {
        assert_eq!(host.get(path, &own).await.status, 401, "{path}");
    }
}

#[tokio::test]
async fn the_cookie_of_main_does_not_open_the_projectors_path() {
    let host = Running::start().await;
    let (main, _) = host.both_come_in().await;
    let own = [("cookie", main.as_str())];
    for path in ["/projector/", "/projector/index.html", "/projector/events"] {
        let answer = host.get(path, &own).await;
        assert_eq!(answer.status, 401, "{path}");
        assert!(answer.body.contains("knop Groot scherm"), "{path}: {}", answer.body);
    }
    assert_eq!(host.call_on_projector("prompts", &own, "{}").await.status, 401);
    let renamed = main.replacen('=', "-projector=", 1);
    assert_eq!(host.call_on_projector("prompts", &[("cookie", &renamed)], "{}").await.status, 401);
}

#[tokio::test]
async fn on_the_projectors_path_both_cookies_together_give_the_projectors_role() {
    let host = Running::start().await;
    let (main, projector) = host.both_come_in().await;
    for both in [format!("{main}; {projector}"), format!("{projector}; {main}")] {
        let refused = host.call_on_projector("book_lock", &[("cookie", &both)], "{}").await;
        let failure: Value = serde_json::from_str(&refused.body).expect("JSON");
        assert_eq!(failure["code"], "not_allowed", "{both}");
        assert_eq!(host.call("app_state", &[("cookie", &both)], "{}").await.status, 200);
    }
}

#[tokio::test]
async fn the_projector_hears_of_changes() {
    let host = Running::start().await;
    let (main, projector) = host.both_come_in().await;
    assert_eq!(host.get("/projector/events", &[("cookie", &main)]).await.status, 401);
    let app = host.app.clone();
    let event = host
        .first_event("/projector/events", &projector, move || {
            let on = json!({ "on": true });
            app.call(casebook::api::role::Role::Main, "screen_blank", on).expect("the screens go black");
        })
        .await;
    assert!(event.contains("screen_blank"), "{event}");
}

#[tokio::test]
async fn strangers_stay_outside_the_projectors_path_too() {
    let host = Running::start().await;
    let (main, projector) = host.both_come_in().await;
    let lies = [("host", "casusboek.example"), ("origin", "http://example.org"), ("sec-fetch-site", "cross-site")];
    for lie in lies {
        let answer = host.call_on_projector("prompts", &[("cookie", &projector), lie], "{}").await;
        assert_eq!(answer.status, 403, "{lie:?}");
        let answer = host.send("POST", "/big-screen", &[("cookie", &main), lie], "").await;
        assert_eq!(answer.status, 403, "{lie:?}");
    }
    let ahead = host.ask_for_big_screen(&main).await;
    assert_eq!(host.send("HEAD", &ahead, &[], "").await.status, 405);
    assert_eq!(host.get(&ahead, &[("sec-purpose", "prefetch")]).await.status, 405);
    assert_eq!(host.get(&ahead, &[]).await.status, 303, "looking ahead did not use it up");
}

#[tokio::test]
async fn the_page_on_the_projector_may_ask_nothing_outside_its_path() {
    let host = Running::start().await;
    let (_, projector) = host.both_come_in().await;
    let page = host.get("/projector/", &[("cookie", &projector)]).await;
    let policy = page.header("content-security-policy").expect("a policy");
    let (names, port) = (["127.0.0.1", "localhost"], host.port);
    let own = names.map(|name| format!("http://{name}:{port}/projector/")).join(" ");
    assert_eq!(policy, format!("{POLICY}; connect-src {own}"), "it may stand in a browser with the other cookie");
    assert_eq!(page.header("cache-control"), Some("no-store"));
}
