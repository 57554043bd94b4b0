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

/// What the page may do: its own files and its own host, nothing else.
pub const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

const HEADERS: [(HeaderName, HeaderValue); 6] = [
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    // Also for the words of a session, so that no copy lies in a browser's folder.
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// The two names under which this host may be asked.
#[derive(Clone)]
pub struct Address([String; 2]);

impl Address {
    /// The names of this machine with `port`.
    pub fn new(port: u16) -> Self {
        Self([format!("127.0.0.1:{port}"), format!("localhost:{port}")])
    }

    /// What the page on the projector may do: less than the main page, for it asks nothing outside its own path, even in
    /// a browser that holds the other cookie too.
    pub fn projector_policy(&self, path: &str) -> HeaderValue {
        let own = self.0.each_ref().map(|name| format!("http://{name}{path}")).join(" ");
        HeaderValue::try_from(format!("{POLICY}; connect-src {own}")).expect("addresses are allowed in a header")
    }

    fn is_meant(&self, headers: &HeaderMap) -> bool {
        let Some(host) = one(headers, &HOST) else {
            return false;
        };
        let from_here = match one(headers, &ORIGIN) {
            Some(origin) => origin.strip_prefix("http://") == Some(host),
            None => !headers.contains_key(ORIGIN),
        };
        let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        self.0.iter().any(|name| name == host)
            && from_here
            && matches!(site, None | Some(b"same-origin" | b"none"))
    }
}

/// The value, if there is exactly one.
fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Stops a request that is not meant for this address or does not come from this page.
pub async fn refuse_strangers(State(address): State<Address>, request: Request, next: Next) -> Response {
    if address.is_meant(request.headers()) { next.run(request).await } else { refuse(Refusal::Stranger) }
}

/// Holds the answers of one path to a stricter policy.
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
