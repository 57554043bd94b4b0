use crate::opened::{Answer, Opened};
use crate::policy::assert_shut;
use casusboek_tests::device::{Lost, Wire};

#[tokio::test(flavor = "multi_thread")]
async fn the_page_and_its_files_are_served_and_nothing_else() {
    let room = Opened::new().await;
    let page = room.get("/").await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(page.body.starts_with(b"<!doctype html><title>Deelnemer"));
    let script = room.get("/deelnemer/page.js").await;
    assert_eq!((script.status, script.header("content-type")), (200, Some("text/javascript; charset=utf-8")));
    for path in [
        "/index.html",
        "/deelnemer.html",
        "/deelnemer",
        "/deelnemer/",
        "/deelnemer/nothing.js",
        "/deelnemer/notes.txt",
        "/deelnemer/page.js.gz",
        "/deelnemer/../index.html",
        "/deelnemer/..%2findex.html",
        "/deelnemer/..%2f..%2fsecret.txt",
        "/deelnemer/%2e%2e",
        "/deelnemer//etc/hosts",
        "/room",
        "/room/",
        "/call/app_state",
        "/call/seat_view",
        "/events",
        "/start",
        "/start?token=0",
        "/big-screen",
        "/projector/",
        "/favicon.ico",
        "/robots.txt",
    ] {
        for method in ["GET", "POST"] {
            let answer = room.ask(method, path, &[]).await;
            let beside = String::from_utf8_lossy(&answer.body).contains("beside");
            let is_none = answer.status == 404 || method == "POST" && answer.status == 405;
            assert!(is_none && !beside, "{method} {path}: {answer:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_twin_is_sent_to_who_can_unpack_it() {
    let room = Opened::new().await;
    let packed = room.ask("GET", "/deelnemer/page.js", &[("accept-encoding", "gzip, deflate")]).await;
    assert_eq!(
        (packed.header("content-encoding"), packed.body.as_slice()),
        (Some("gzip"), &b"as if compressed"[..])
    );
    assert_eq!(packed.header("content-type"), Some("text/javascript; charset=utf-8"));
    let plain = room.get("/deelnemer/page.js").await;
    assert_eq!((plain.header("content-encoding"), plain.body.as_slice()), (None, &b"console.info('plain')"[..]));
    let small = room.ask("GET", "/deelnemer/small.css", &[("accept-encoding", "gzip")]).await;
    assert_eq!((small.status, small.header("content-encoding")), (200, None), "it has no twin");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_holds_the_page_to_itself_refusals_too() {
    let room = Opened::new().await;
    let guarded = |answer: &Answer| {
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
             object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src ws://{}",
            room.address
        );
        for (name, value) in [
            ("content-security-policy", policy.as_str()),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-dns-prefetch-control", "off"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{name} of {answer:?}");
        }
        assert_eq!(answer.header("set-cookie"), None);
        assert_eq!(answer.header("access-control-allow-origin"), None);
    };
    guarded(&room.get("/").await);
    guarded(&room.get("/deelnemer/page.js").await);
    guarded(&room.get("/nothing").await);
    guarded(&room.ask("GET", "/", &[("host", "example.org")]).await);
    guarded(&room.ask("OPTIONS", "/", &[("origin", "http://example.org")]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_may_have_nothing_inline_and_speak_with_nobody_but_the_room() {
    let room = Opened::new().await;
    let page = room.get("/").await;
    let own = format!("ws://{}", room.address);
    assert_shut(page.header("content-security-policy").expect("a policy"), &[&own]);
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_under_another_name_it_says_only_where_to_look() {
    let room = Opened::new().await;
    let port = room.address.rsplit(':').next().expect("a port").to_owned();
    for name in [
        &format!("casusboek.example:{port}"),
        &format!("localhost:{port}"),
        &format!("127.0.0.1.:{port}"),
        &format!("0.0.0.0:{port}"),
        &format!("[::1]:{port}"),
        &format!("2130706433:{port}"),
        &format!("127.0.0.1:{port}@casusboek.example"),
        "127.0.0.1",
        "127.0.0.1:1",
        "",
    ] {
        for path in ["/", "/deelnemer/page.js", "/room", "/nothing"] {
            let answer = room.ask("GET", path, &[("host", name)]).await;
            assert_eq!(answer.status, 403, "{name} {path}");
            assert!(String::from_utf8_lossy(&answer.body).contains("Scan de code"), "{answer:?}");
        }
        let wire = Wire::connect_as(&room.address, name, Some(&format!("http://{name}"))).await;
        assert_eq!(wire.err(), Some(Lost::Refused(Some(403))), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_rooms_own_page_may_speak_with_it() {
    let room = Opened::new().await;
    let neighbour = format!("http://127.0.0.1:{}", 1);
    let secure = format!("https://{}", room.address);
    let socket = format!("ws://{}", room.address);
    for origin in ["http://example.org", "null", "", &neighbour, &secure, &socket] {
        let wire = Wire::connect_as(&room.address, &room.address, Some(origin)).await;
        assert_eq!(wire.err(), Some(Lost::Refused(Some(403))), "{origin}");
    }
    let wire = Wire::connect_as(&room.address, &room.address, None).await;
    assert_eq!(wire.err(), Some(Lost::Refused(Some(403))), "a browser always says where a page came from");
    assert!(Wire::connect(&room.address).await.is_ok());
    assert_eq!(room.refused().await, 0, "a stranger's page came no further than the door");
}
