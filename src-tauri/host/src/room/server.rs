//! Owns what is served at the port of the room: the page, its files, and the way in. Everything else is not there.
use crate::guard::{Address, add_headers, hold_to, refuse_strangers};
use crate::pages::{Refusal, refuse};
use crate::room::noise::LARGEST_FRAME;
use crate::room::opening::{Opening, Peer};
use crate::room::pages::{Page, Pages};
use crate::room::turnstile::Kind;
use crate::room::visitor;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::{Extension, Path, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Router, body::Body};
use std::sync::Arc;
use std::time::Instant;
use tokio::task::spawn_blocking;

/// What a socket takes before it gives up on a frame: a little more than there can be, so that too much is noticed and
/// counted rather than lost.
const LARGEST_READ: usize = 2 * LARGEST_FRAME;

/// All that others in the room reach.
pub fn router(opening: &Arc<Opening>) -> Router {
    let address = Address::of_room(opening.address);
    let policy = address.room_policy();
    Router::new()
        .route("/", get(page))
        .route("/deelnemer/{file}", get(file))
        .route("/room", get(room))
        .with_state(opening.clone())
        .layer(from_fn_with_state(address, refuse_strangers))
        .layer(from_fn_with_state(policy, hold_to))
        .layer(from_fn(add_headers))
}

async fn page(State(opening): State<Arc<Opening>>, headers: HeaderMap) -> Response {
    let app = opening.app.clone();
    serve(opening, move |pages| pages.page(app.locale(), takes_gzip(&headers))).await
}

async fn file(State(opening): State<Arc<Opening>>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    serve(opening, move |pages| pages.file(&name, takes_gzip(&headers))).await
}

async fn serve(opening: Arc<Opening>, ask: impl FnOnce(&Pages) -> Option<Page> + Send + 'static) -> Response {
    let Ok(Some(page)) = spawn_blocking(move || ask(&opening.pages)).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let written = Response::builder().header(CONTENT_TYPE, page.mime);
    let written = if page.is_gzip { written.header(CONTENT_ENCODING, "gzip") } else { written };
    written.body(Body::from(page.bytes)).expect("the headers are plain words")
}

/// Whether who asks can unpack: `gzip`, and not with the weight 0 that means never.
fn takes_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|coding| {
        let mut words = coding.split(';').map(str::trim);
        let is_gzip = words.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        let never = words.any(|word| word.strip_prefix("q=").and_then(|q| q.parse().ok()) == Some(0.0_f32));
        is_gzip && !never
    })
}

/// Lets a device speak, unless it comes from another page, too many are in, or its address was wrong too often.
async fn room(
    State(opening): State<Arc<Opening>>,
    Extension(Peer(from)): Extension<Peer>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let Ok(upgrade) = upgrade else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // The guard saw that it is the right one, if there is one. A browser always says it here.
    if !headers.contains_key(ORIGIN) {
        return refuse(Refusal::NotOfTheRoom);
    }
    if opening.turnstile.shuts_out(from, Instant::now()) {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    let Some(inside) = opening.turnstile.enter(Kind::Device, from) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    upgrade
        .max_message_size(LARGEST_READ)
        .max_frame_size(LARGEST_READ)
        .on_upgrade(move |socket| visitor::receive(socket, opening, from, inside))
}

#[cfg(test)]
mod tests {
    use super::takes_gzip;
    use axum::http::HeaderMap;
    use axum::http::header::ACCEPT_ENCODING;

    #[test]
    fn a_page_is_compressed_only_for_who_can_unpack_it() {
        let takes = |value: &'static str| {
            takes_gzip(&HeaderMap::from_iter([(ACCEPT_ENCODING, value.parse().expect("a header"))]))
        };
        assert!(takes("gzip, deflate") && takes("br;q=1.0, GZIP;q=0.8"));
        assert!(!takes("br") && !takes("gzip;q=0") && !takes("gzip; q=0.0") && !takes("x-gzip-not"));
        assert!(!takes_gzip(&HeaderMap::new()));
    }
}
