use crate::running::Running;

#[tokio::test]
async fn the_start_address_leads_to_the_app_with_a_cookie_that_no_script_reads() {
    let host = Running::start().await;
    let answer = host.get(&host.start_path(), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")));
    let cookie = answer.header("set-cookie").expect("a cookie");
    for word in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(word), "{cookie} lacks {word}");
    }
}

#[tokio::test]
async fn the_start_address_works_once_and_says_so_the_second_time() {
    let host = Running::start().await;
    host.come_in().await;
    let again = host.get(&host.start_path(), &[]).await;
    assert_eq!(again.status, 403);
    assert!(again.body.contains("werkt één keer"), "a person must read why: {}", again.body);
    assert_eq!(again.header("set-cookie"), None);
}

#[tokio::test]
async fn a_wrong_token_is_refused_and_leaves_the_right_one() {
    let host = Running::start().await;
    assert_eq!(host.get("/start?token=00000000000000000000000000000000", &[]).await.status, 403);
    assert_eq!(host.get("/start", &[]).await.status, 403);
    host.come_in().await;
}

#[tokio::test]
async fn a_browser_that_only_looks_ahead_does_not_use_up_the_token() {
    let host = Running::start().await;
    assert_eq!(host.send("HEAD", &host.start_path(), &[], "").await.status, 405);
    assert_eq!(host.get(&host.start_path(), &[("sec-purpose", "prefetch;prerender")]).await.status, 405);
    host.come_in().await;
}

#[tokio::test]
async fn without_the_cookie_nothing_is_given_but_a_sentence() {
    let host = Running::start().await;
    for path in ["/", "/index.html", "/events"] {
        let answer = host.get(path, &[]).await;
        assert_eq!(answer.status, 401, "{path}");
        assert!(answer.body.contains("Open Casusboek met het adres"), "{path}: {}", answer.body);
    }
    assert_eq!(host.call("app_state", &[], "{}").await.status, 401);
    assert_eq!(host.call("app_state", &[("cookie", "casusboek-1=0")], "{}").await.status, 401);
}

#[tokio::test]
async fn the_cookie_of_another_run_is_worth_nothing() {
    let (host, other) = (Running::start().await, Running::start().await);
    let cookie = other.come_in().await.replace(&other.port.to_string(), &host.port.to_string());
    assert_eq!(host.call("app_state", &[("cookie", &cookie)], "{}").await.status, 401);
}
