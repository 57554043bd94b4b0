//! A real host on loopback with folders of its own, and requests written out by hand, so that a test can lie in any header.
use casebook::api::{App, Config};
use casebook::env::Env;
use casebook_host::Host;
use serde_json::Value;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Ends when it is dropped.
pub struct Running {
    pub app: App,
    pub port: u16,
    token: String,
    stop: Option<oneshot::Sender<()>>,
    ended: JoinHandle<anyhow::Result<()>>,
    _folders: TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl Running {
    pub async fn start() -> Self {
        let folders = TempDir::new().expect("a folder for the test");
        let ui = folders.path().join("ui");
        fs::create_dir(&ui).expect("a folder for the pages");
        fs::write(ui.join("index.html"), "<!doctype html><title>Casusboek</title>").expect("a page");
        fs::write(folders.path().join("secret.txt"), "beside the pages").expect("a file outside the pages");
        let app = App::new(Config {
            data_folder: Some(folders.path().join("data")),
            books_folder: folders.path().join("books"),
            env: Env::system(),
        });
        let host = Host::listen(app.clone(), &ui, 0).await.expect("a free port");
        let address = host.start_address().to_owned();
        let (start, token) = address.split_once("/start?token=").expect("the address holds a token");
        let port = start.rsplit(':').next().and_then(|port| port.parse().ok()).expect("the address holds a port");
        let (stop, stopped) = oneshot::channel::<()>();
        let ended = tokio::spawn(host.run(async {
            let _ = stopped.await;
        }));
        Self { app, port, token: token.to_owned(), stop: Some(stop), ended, _folders: folders }
    }

    /// The path of the start address.
    pub fn start_path(&self) -> String {
        format!("/start?token={}", self.token)
    }

    /// Comes in as the laptop's own browser does, and returns its cookie.
    pub async fn come_in(&self) -> String {
        let answer = self.get(&self.start_path(), &[]).await;
        assert_eq!(answer.status, 303, "the right token opens the door: {answer:?}");
        let cookie = answer.header("set-cookie").expect("coming in gives a cookie");
        cookie.split(';').next().expect("a cookie has a name").to_owned()
    }

    /// The path of an address for the big screen, asked for by the main page.
    pub async fn ask_for_big_screen(&self, main: &str) -> String {
        let answer = self.send("POST", "/big-screen", &[("cookie", main)], "").await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let told: Value = serde_json::from_str(&answer.body).expect("JSON");
        told["address"].as_str().expect("an address").to_owned()
    }

    /// The main page and the page on the projector, each with its cookie.
    pub async fn both_come_in(&self) -> (String, String) {
        let main = self.come_in().await;
        let answer = self.get(&self.ask_for_big_screen(&main).await, &[]).await;
        let cookie = answer.header("set-cookie").expect("coming in gives a cookie");
        (main, cookie.split(';').next().expect("a cookie has a name").to_owned())
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", path, headers, "").await
    }

    pub async fn call(&self, name: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.call_at(&format!("/call/{name}"), headers, body).await
    }

    pub async fn call_on_projector(&self, name: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.call_at(&format!("/projector/call/{name}"), headers, body).await
    }

    async fn call_at(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let json = [("content-type", "application/json")];
        self.send("POST", path, &[&json, headers].concat(), body).await
    }

    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let (port, request) = (self.port, self.written(method, path, headers, body));
        tokio::task::spawn_blocking(move || {
            let mut stream = connect(port);
            // A host that refuses a large body may hang up before all of it is sent.
            let _ = stream.write_all(&request);
            let mut text = String::new();
            let _ = stream.read_to_string(&mut text);
            answer(&text)
        })
        .await
        .expect("the request ends")
    }

    /// Listens to the events; `act` runs once the stream is open; returns the first event.
    pub async fn first_event(&self, path: &str, cookie: &str, act: impl FnOnce() + Send + 'static) -> String {
        let (port, request) = (self.port, self.written("GET", path, &[("cookie", cookie)], ""));
        tokio::task::spawn_blocking(move || {
            let mut stream = connect(port);
            stream.write_all(&request).expect("the request is sent");
            let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
            let open = lines.any(|line| line.starts_with("retry:"));
            assert!(open, "the stream says hello before anything happens");
            act();
            lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).expect("an event")
        })
        .await
        .expect("an event comes")
    }

    /// Asks the host to end, and waits until it did.
    pub async fn end(mut self) -> App {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        (&mut self.ended).await.expect("the host does not panic").expect("the host ends well");
        self.app
    }

    fn written(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
        let own_host = format!("127.0.0.1:{}", self.port);
        let given = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host"));
        let host = if given { &[][..] } else { &[("host", own_host.as_str())][..] };
        let mut request = format!("{method} {path} HTTP/1.1\r\n").into_bytes();
        for (name, value) in host.iter().chain(headers) {
            write!(request, "{name}: {value}\r\n").expect("a vector takes everything");
        }
        write!(request, "content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
            .expect("a vector takes everything");
        request
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("the host listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit can be set");
    stream
}

fn answer(text: &str) -> Answer {
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    Answer {
        status: status.unwrap_or_else(|| panic!("no answer came: {text:?}")),
        headers: lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: body.to_owned(),
    }
}
