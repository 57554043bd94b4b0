//! A session that is open for devices: a real app and a real porter on loopback.
use casebook::api::App;
use casebook::api::role::Role;
use casebook_host::room::{Limits, Pages, Place, Porter};
use casusboek_tests::device::{Device, Lost};
use casusboek_tests::story::{Story, text};
use serde_json::{Value, json};
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::timeout;

/// A whole message fits in it many times: waiting longer means that it will not happen.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub struct Opened {
    pub app: App,
    pub session: String,
    pub porter: Arc<Porter>,
    /// Ip and port.
    pub address: String,
    pub code: String,
    _ui: TempDir,
    /// Its folder goes with it.
    _story: Story,
}

impl Opened {
    /// Two people at a loose session, and the room open for them.
    pub async fn new() -> Self {
        Self::within(Limits::default()).await
    }

    pub async fn within(limits: Limits) -> Self {
        Self::of(Story::loose(), limits).await
    }

    /// The same in a book on disk, which takes the time of making its key.
    pub async fn on_disk() -> Self {
        Self::of(Story::new().session(), Limits::default()).await
    }

    /// These people in a book on disk.
    pub async fn with(people: &[&str]) -> Self {
        let story = people.iter().fold(Story::new().session(), |story, alias| story.on_paper(alias));
        Self::open(story, Limits::default()).await
    }

    async fn of(story: Story, limits: Limits) -> Self {
        Self::open(story.on_paper("Joris").on_paper("Sanne"), limits).await
    }

    async fn open(story: Story, limits: Limits) -> Self {
        let ui = TempDir::new().expect("a folder");
        lay_pages(ui.path());
        // A free port: tests run beside each other.
        let place = Place { address: Some(Ipv4Addr::LOCALHOST.into()), port: 0 };
        let pages = Pages::Folder(ui.path().join("dist"));
        let porter = Porter::new(story.app.clone(), Handle::current(), pages).within(limits).at(place);
        let porter = Arc::new(porter);
        story.app.set_doorman(porter.clone());
        let mut opened = Self {
            app: story.app.clone(),
            session: story.session.clone(),
            porter,
            address: String::new(),
            code: String::new(),
            _ui: ui,
            _story: story,
        };
        opened.opens().await;
        opened
    }

    /// The gespreksleider opens the session for others, with a new code.
    pub async fn opens(&mut self) {
        let request = json!({ "session": self.session, "address": "127.0.0.1" });
        let open = self.call("room_open", request).await["open"].take();
        self.code = text(&open["code"]);
        let address = text(&open["address"]);
        address.trim_start_matches("http://").trim_end_matches('/').clone_into(&mut self.address);
    }

    /// A call of the laptop itself.
    pub async fn call(&self, name: &'static str, request: Value) -> Value {
        let app = self.app.clone();
        let called = tokio::task::spawn_blocking(move || app.call(Role::Main, name, request)).await;
        called.expect("the call ends").unwrap_or_else(|failure| panic!("{name} failed: {failure:?}"))
    }

    /// A device that came in, with what it was told.
    pub async fn joined(&self) -> (Device, Value) {
        Device::join(&self.address, &self.code, None).await.expect("it knows the code")
    }

    /// A device that sits at a seat.
    pub async fn sits(&self, alias: &str) -> Device {
        let (mut device, _) = self.joined().await;
        let seat = self.seat(alias).await;
        let view = device.gets("seat_take", json!({ "seat": seat })).await;
        assert_eq!(view["own"]["seat"]["alias"], alias, "a free seat is taken at once: {view}");
        device
    }

    pub async fn seat(&self, alias: &str) -> String {
        let view = self.call("session_get", json!({ "session": self.session })).await;
        let people = view["participants"].as_array().expect("people");
        text(&people.iter().find(|person| person["alias"] == alias).expect("somebody of that name")["id"])
    }

    /// Why a device does not come in.
    pub async fn turned_away(&self, code: &str) -> Lost {
        match Device::join(&self.address, code, None).await {
            Err(lost) => lost,
            Ok(_) => panic!("it came in with {code}"),
        }
    }

    pub async fn refused(&self) -> u64 {
        self.call("room_view", json!({})).await["refused"].as_u64().expect("a number")
    }

    /// Waits until the laptop sees the room so: looks again at every change.
    pub async fn sees(&self, what: &str, is_so: impl Fn(&Value) -> bool) {
        let mut changes = self.app.subscribe();
        loop {
            let view = self.call("room_view", json!({})).await;
            if is_so(&view) {
                return;
            }
            let waiting = move || (changes.recv_timeout(PATIENCE), changes);
            let (came, again) = tokio::task::spawn_blocking(waiting).await.expect("waiting ends");
            assert!(came.is_ok(), "never {what}: {} {} {}", view["seats"], view["wishes"], view["choosing"]);
            changes = again;
        }
    }

    /// Waits until so many things were refused.
    pub async fn counts(&self, refused: u64) {
        self.sees(&format!("{refused} refused"), |view| view["refused"] == refused).await;
    }

    /// Whether a connection to the port is refused.
    pub async fn port_is_closed(&self) -> bool {
        TcpStream::connect(&self.address).await.is_err()
    }

    /// Asks over HTTP as the page would.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[]).await
    }

    /// Asks over HTTP; `headers` may name another host.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let given = headers.iter().any(|(name, _)| *name == "host");
        let host = if given { &[][..] } else { &[("host", self.address.as_str())][..] };
        let lines: Vec<String> =
            host.iter().chain(headers).map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let lines = lines.concat();
        let request = format!("{method} {path} HTTP/1.1\r\n{lines}connection: close\r\n\r\n");
        let mut stream = TcpStream::connect(&self.address).await.expect("it listens");
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut bytes = Vec::new();
        timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("it answers").expect("it can be read");
        Answer::of(&bytes)
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is plain");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Self { status, head, body: bytes[end + 4..].to_vec() }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

fn lay_pages(ui: &Path) {
    fs::create_dir_all(ui.join("dist/deelnemer")).expect("a folder");
    for (path, text) in [
        ("secret.txt", "beside the pages"),
        ("dist/index.html", "beside: the laptop's page"),
        ("dist/deelnemer.html", "<!doctype html><title>Deelnemer</title>"),
        ("dist/deelnemer/page.js", "console.info('plain')"),
        ("dist/deelnemer/page.js.gz", "as if compressed"),
        ("dist/deelnemer/small.css", "p{}"),
        ("dist/deelnemer/notes.txt", "beside: nothing a page is made of"),
    ] {
        fs::write(ui.join(path), text).expect("a file");
    }
}
