use crate::running::Running;

#[tokio::test]
async fn a_request_under_another_name_is_refused_even_with_the_cookie() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let (other_port, bare) = (format!("127.0.0.1:{}", host.port + 1), "127.0.0.1");
    let rebound = format!("casusboek.example:{}", host.port);
    for name in [&rebound, &other_port, bare, ""] {
        let answer = host.call("app_state", &[("cookie", &cookie), ("host", name)], "{}").await;
        assert_eq!(answer.status, 403, "Host: {name}");
    }
}

#[tokio::test]
async fn this_machine_may_be_called_localhost() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let name = format!("localhost:{}", host.port);
    assert_eq!(host.get("/", &[("cookie", &cookie), ("host", &name)]).await.status, 200);
}

#[tokio::test]
async fn a_request_from_another_page_is_refused_even_with_the_cookie() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let neighbour = format!("http://127.0.0.1:{}", host.port + 1);
    let secure = format!("https://127.0.0.1:{}", host.port);
    let alias = format!("http://localhost:{}", host.port);
    for origin in ["http://example.org", "null", "", &neighbour, &secure, &alias] {
        let answer = host.call("app_state", &[("cookie", &cookie), ("origin", origin)], "{}").await;
        assert_eq!(answer.status, 403, "Origin: {origin}");
    }
    for site in ["cross-site", "same-site"] {
        let answer = host.call("app_state", &[("cookie", &cookie), ("sec-fetch-site", site)], "{}").await;
        assert_eq!(answer.status, 403, "Sec-Fetch-Site: {site}");
    }
}

#[tokio::test]
async fn two_origins_or_two_hosts_are_refused() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let own = format!("http://127.0.0.1:{}", host.port);
    let answer = host.get("/", &[("cookie", &cookie), ("origin", &own), ("origin", "http://example.org")]).await;
    assert_eq!(answer.status, 403);
    let name = format!("127.0.0.1:{}", host.port);
    let answer = host.get("/", &[("cookie", &cookie), ("host", &name), ("host", "example.org")]).await;
    assert!([400, 403].contains(&answer.status), "{answer:?}");
}

#[tokio::test]
async fn the_start_address_opens_nothing_for_another_page() {
    let host = Running::start().await;
    let answer = host.get(&host.start_path(), &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(answer.status, 403);
    host.come_in().await;
}

#[tokio::test]
async fn no_answer_invites_another_page() {
    let host = Running::start().await;
    let asked = host
        .send(
            "OPTIONS",
            "/call/app_state",
            &[("origin", "http://example.org"), ("access-control-request-method", "POST")],
            "",
        )
        .await;
    assert_eq!(asked.status, 403);
    assert!(asked.headers.iter().all(|(name, _)| !name.to_lowercase().starts_with("access-control")), "{asked:?}");
}
