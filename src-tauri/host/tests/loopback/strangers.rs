use crate::running::Running;

/// What is behind the doors, and before them.
const PLACES: [(&str, &str); 6] = [
    ("GET", "/"),
    ("POST", "/call/app_state"),
    ("GET", "/events"),
    ("POST", "/big-screen"),
    ("GET", "/projector/"),
    ("POST", "/projector/call/prompts"),
];

#[tokio::test]
async fn a_request_under_another_name_is_refused_even_with_the_cookie() {
    let host = Running::start().await;
    let (main, projector) = host.both_come_in().await;
    let both = format!("{main}; {projector}");
    let port = host.port;
    // A name that somebody else lets point to this machine, and every other way to write the machine itself.
    for name in [
        format!("casusboek.example:{port}"),
        format!("127.0.0.1.casusboek.example:{port}"),
        format!("localhost.casusboek.example:{port}"),
        format!("localhost.:{port}"),
        format!("127.0.0.1.:{port}"),
        format!("127.1:{port}"),
        format!("2130706433:{port}"),
        format!("0x7f000001:{port}"),
        format!("0177.0.0.1:{port}"),
        format!("0.0.0.0:{port}"),
        format!("[::1]:{port}"),
        format!("[::ffff:127.0.0.1]:{port}"),
        format!("127.0.0.1:{port}@casusboek.example"),
        format!("casusboek.example@127.0.0.1:{port}"),
        format!("127.0.0.1:{port}, casusboek.example"),
        format!("127.0.0.1:{port}/"),
        format!("127.0.0.1:0{port}"),
        format!("127.0.0.1:{}", port + 1),
        "127.0.0.1".to_owned(),
        "localhost".to_owned(),
        String::new(),
    ] {
        for (method, path) in PLACES {
            let answer = host.send(method, path, &[("cookie", &both), ("host", &name)], "{}").await;
            assert!([400, 403].contains(&answer.status), "Host: {name} {path}: {answer:?}");
            assert!(!answer.body.contains("<title>Casusboek</title>"), "Host: {name} {path}");
        }
    }
}

#[tokio::test]
async fn a_start_address_under_another_name_opens_nothing_and_is_not_used_up() {
    let host = Running::start().await;
    let rebound = format!("casusboek.example:{}", host.port);
    let answer = host.get(&host.start_path(), &[("host", &rebound)]).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (403, None));
    host.come_in().await;
}

#[tokio::test]
async fn the_name_in_the_first_line_counts_as_well() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    let own = format!("http://127.0.0.1:{}/", host.port);
    for line in ["http://casusboek.example/", &format!("http://casusboek.example:{}/", host.port), &own] {
        let answer = host.get(line, &[("cookie", &cookie)]).await;
        assert!([400, 403].contains(&answer.status), "a browser never asks like this here: {line}: {answer:?}");
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
    let cookie = host.come_in().await;
    let own = format!("http://127.0.0.1:{}", host.port);
    for origin in ["http://example.org", "null", &own] {
        let asks = [("origin", origin), ("access-control-request-method", "POST"), ("cookie", &cookie)];
        for (method, path) in PLACES.into_iter().chain([("OPTIONS", "/"), ("OPTIONS", "/call/app_state")]) {
            if path == "/events" && origin == own {
                // It goes on for ever.
                continue;
            }
            let answer = host.send(method, path, &asks, "{}").await;
            let inviting = |name: &str| name.starts_with("access-control") || name.starts_with("timing-allow");
            let invited = answer.headers.iter().any(|(name, _)| inviting(&name.to_lowercase()));
            assert!(!invited, "{method} {path} for {origin}: {answer:?}");
            assert!(origin == own || answer.status == 403, "{method} {path} for {origin}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn what_a_page_of_another_site_can_send_without_asking_does_nothing() {
    let host = Running::start().await;
    let cookie = host.come_in().await;
    // A form, a beacon, an image and a socket carry cookies in an older browser, and say where they come from.
    let neighbour = "http://127.0.0.1:1";
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
        let form = [("cookie", cookie.as_str()), ("content-type", kind)];
        let answer = host.send("POST", "/call/screen_blank", &form, "{\"on\":true}").await;
        assert_eq!(answer.status, 415, "{kind} needs no leave of anybody: {answer:?}");
        let told = [&form[..], &[("origin", neighbour)]].concat();
        assert_eq!(host.send("POST", "/call/screen_blank", &told, "{\"on\":true}").await.status, 403, "{kind}");
    }
    for method in ["GET", "HEAD", "PUT", "PATCH", "DELETE"] {
        let json = [("cookie", cookie.as_str()), ("content-type", "application/json")];
        let answer = host.send(method, "/call/screen_blank", &json, "{\"on\":true}").await;
        assert_eq!(answer.status, 405, "{method}: {answer:?}");
    }
    let socket = [
        ("cookie", cookie.as_str()),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ];
    for path in ["/call/screen_blank", "/room", "/"] {
        assert_ne!(host.get(path, &socket).await.status, 101, "{path}");
    }
    let told = host.call("app_state", &[("cookie", &cookie)], "{}").await;
    assert!(told.body.contains("\"blank\":false"), "nothing of it reached the core: {}", told.body);
}
