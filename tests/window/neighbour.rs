//! A server next door: it writes down whoever comes. Another port of this machine is another site, as any address
//! elsewhere is.
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

const PAGE: &str = "<!doctype html><title>Buren</title><body>";

pub struct Neighbour {
    pub address: String,
    heard: Arc<Mutex<BTreeSet<String>>>,
}

impl Neighbour {
    /// Listens for as long as the tests run.
    pub fn moves_in() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let heard = Arc::<Mutex<BTreeSet<String>>>::default();
        let writes = heard.clone();
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let heard = writes.clone();
                thread::spawn(move || answer(&line, &heard));
            }
        });
        Self { address, heard }
    }

    /// A page of theirs, that nothing holds.
    pub fn page(&self) -> String {
        format!("{}/page", self.address)
    }

    /// What was asked for below this path.
    pub fn heard_of(&self, whose: &str) -> BTreeSet<String> {
        let below = |path: &String| path.strip_prefix(whose)?.split('/').nth(1).map(str::to_owned);
        locked(&self.heard).iter().filter_map(below).collect()
    }
}

fn answer(mut line: &TcpStream, heard: &Mutex<BTreeSet<String>>) {
    let mut first = String::new();
    let mut head = BufReader::new(line);
    if head.read_line(&mut first).is_err() {
        return;
    }
    let path = first.split(' ').nth(1).and_then(|path| path.split('?').next()).unwrap_or_default();
    let path = path.trim_start_matches('/').to_owned();
    while let Ok(2..) = head.read_line(&mut first) {
        if first.ends_with("\r\n\r\n") {
            break;
        }
    }
    let (status, body) = if path == "page" { ("200 OK", PAGE) } else { ("204 No Content", "") };
    if path != "page" && !path.is_empty() {
        locked(heard).insert(path);
    }
    let length = body.len();
    // Whoever hung up before the answer was heard all the same.
    let _ = write!(
        line,
        "HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
}

fn locked(heard: &Mutex<BTreeSet<String>>) -> MutexGuard<'_, BTreeSet<String>> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}
