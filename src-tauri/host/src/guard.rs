//! Owns what every request must look like and what every answer carries. It knows no session and no command.
//!
//! A page of another site can make a browser send requests here. Its name for this machine (DNS rebinding) shows in
//! `Host`, and its own address in `Origin` or `Sec-Fetch-Site`; a page on another port of this machine is a stranger too.
use crate::pages::{Refusal, refuse};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use std::net::SocketAddr;

/// What the page may do: its own files and its own host, nothing else.
pub const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/// What a participant's page may do, apart from speaking with the room.
const ROOM_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                           object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, HeaderValue); 7] = [
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    // A name of a machine says something too, and no policy on content stops asking for one.
    (HeaderName::from_static("x-dns-prefetch-control"), HeaderValue::from_static("off")),
    // Also for the words of a session, so that no copy lies in a browser's folder.
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// The names under which a host may be asked, and what it says to who asks otherwise.
#[derive(Clone)]
pub struct Address {
    names: Vec<String>,
    refusal: Refusal,
}

impl Address {
    /// The names of this machine with `port`.
    pub fn of_this_machine(port: u16) -> Self {
        let names = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"));
        Self { names: names.to_vec(), refusal: Refusal::Stranger }
    }

    /// The one name that the room shows.
    pub fn of_room(address: SocketAddr) -> Self {
        Self { names: vec![address.to_string()], refusal: Refusal::NotOfTheRoom }
    }

    /// What the page on the projector may do: less than the main page, for it asks nothing outside its own path, even in
    /// a browser that holds the other cookie too.
    pub fn projector_policy(&self, path: &str) -> HeaderValue {
        let own: Vec<_> = self.names.iter().map(|name| format!("http://{name}{path}")).collect();
        policy(&format!("{POLICY}; connect-src {}", own.join(" ")))
    }

    /// What a participant's page may do: show itself, and speak with the room.
    pub fn room_policy(&self) -> HeaderValue {
        let own: Vec<_> = self.names.iter().map(|name| format!("ws://{name}")).collect();
        policy(&format!("{ROOM_POLICY}; connect-src {}", own.join(" ")))
    }

    fn is_meant(&self, request: &Request) -> bool {
        let headers = request.headers();
        // Only a proxy names the machine in the first line, and then that is the name that counts.
        if request.uri().authority().is_some() {
            return false;
        }
        let Some(host) = one(headers, &HOST) else {
            return false;
        };
        let from_here = match one(headers, &ORIGIN) {
            Some(origin) => origin.strip_prefix("http://") == Some(host),
            None => !headers.contains_key(ORIGIN),
        };
        let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        self.names.iter().any(|name| name == host)
            && from_here
            && matches!(site, None | Some(b"same-origin" | b"none"))
    }
}

fn policy(text: &str) -> HeaderValue {
    HeaderValue::try_from(text).expect("addresses are allowed in a header")
}

/// The value, if there is exactly one.
fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Stops a request that is not meant for this address or does not come from this page.
pub async fn refuse_strangers(State(address): State<Address>, request: Request, next: Next) -> Response {
    if address.is_meant(&request) { next.run(request).await } else { refuse(address.refusal) }
}

/// Holds answers to a stricter policy.
pub async fn hold_to(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

/// Adds what every answer carries, refusals too.
pub async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(value);
    }
    response
}
