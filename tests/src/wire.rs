//! Somebody on the same network who records everything: a proxy between devices and the laptop. It changes nothing.
use std::io;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// All bytes of one connection.
#[derive(Clone, Default)]
pub struct Recorded {
    /// From the device to the laptop.
    pub up: Vec<u8>,
    /// From the laptop to the device.
    pub down: Vec<u8>,
}

/// A proxy that records. Ends when it is dropped; connections through it then end too.
pub struct Recorder {
    /// Where devices connect in place of the laptop.
    pub address: String,
    connections: Arc<Mutex<Vec<Recorded>>>,
    accepting: JoinHandle<()>,
}

impl Recorder {
    /// Stands between devices and `laptop` (ip and port).
    pub async fn before(laptop: &str) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?.to_string();
        let connections = Arc::new(Mutex::new(Vec::new()));
        let accepting = tokio::spawn(accept(listener, laptop.to_owned(), connections.clone()));
        Ok(Self { address, connections, accepting })
    }

    /// What went over the line until now, by connection.
    pub fn recorded(&self) -> Vec<Recorded> {
        self.connections.lock().expect("nobody panics with the record in hand").clone()
    }

    /// Whether any connection holds these bytes.
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let is_in = |all: &[u8]| all.windows(bytes.len()).any(|window| window == bytes);
        self.recorded().iter().any(|one| is_in(&one.up) || is_in(&one.down))
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, laptop: String, connections: Arc<Mutex<Vec<Recorded>>>) {
    let mut copying = tokio::task::JoinSet::new();
    while let Ok((device, _)) = listener.accept().await {
        let Ok(host) = TcpStream::connect(&laptop).await else { continue };
        let _ = device.set_nodelay(true).and_then(|()| host.set_nodelay(true));
        let at = {
            let mut all = connections.lock().expect("nobody panics with the record in hand");
            all.push(Recorded::default());
            all.len() - 1
        };
        let (from_device, to_device) = device.into_split();
        let (from_host, to_host) = host.into_split();
        copying.spawn(copy(from_device, to_host, connections.clone(), at, |one| &mut one.up));
        copying.spawn(copy(from_host, to_device, connections.clone(), at, |one| &mut one.down));
    }
}

async fn copy(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    connections: Arc<Mutex<Vec<Recorded>>>,
    at: usize,
    side: fn(&mut Recorded) -> &mut Vec<u8>,
) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        side(&mut connections.lock().expect("nobody panics with the record in hand")[at])
            .extend_from_slice(&buffer[..length]);
        if to.write_all(&buffer[..length]).await.is_err() {
            break;
        }
    }
    // The other side hears that this one hung up.
    let _ = to.shutdown().await;
}

/// The payloads of the binary frames in one direction of a recorded WebSocket, masks taken off.
pub fn frames(recorded: &[u8]) -> Vec<Vec<u8>> {
    let head = recorded.windows(4).position(|window| window == b"\r\n\r\n").map_or(0, |at| at + 4);
    let mut rest = &recorded[head..];
    let mut frames = Vec::new();
    while let Some((frame, is_binary, behind)) = frame(rest) {
        if is_binary {
            frames.push(frame);
        }
        rest = behind;
    }
    frames
}

fn frame(bytes: &[u8]) -> Option<(Vec<u8>, bool, &[u8])> {
    let (first, short) = (*bytes.first()?, *bytes.get(1)?);
    let (length, at) = match short & 0x7f {
        126 => (usize::from(u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?)), 4),
        127 => (usize::try_from(u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?)).ok()?, 10),
        length => (usize::from(length), 2),
    };
    let (mask, at) =
        if short & 0x80 == 0 { ([0; 4], at) } else { (bytes.get(at..at + 4)?.try_into().ok()?, at + 4) };
    let payload = bytes.get(at..at + length)?;
    let plain = payload.iter().zip(mask.iter().cycle()).map(|(byte, mask): (&u8, &u8)| byte ^ mask).collect();
    Some((plain, first & 0x0f == 2, &bytes[at + length..]))
}
