//! A participant's device as its page makes it, so that a test can also do what no page would. It shares no code with
//! the laptop's side.
use blake2::digest::consts::U32;
use blake2::{Blake2b, Digest as _};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use snow::{Builder, TransportState};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// The handshake.
pub const PROTOCOL: &str = "Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b";
/// What both sides must agree on before it.
pub const PROLOGUE: &[u8] = b"casusboek-room-1";
/// The most of a message in one frame.
pub const PART: usize = 65_000;

/// After this long nothing comes any more.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every device with the code knows.
pub fn psk(code: &str) -> [u8; 32] {
    let plain = code.replace('-', "");
    Blake2b::<U32>::new_with_prefix(b"casusboek-room-1:").chain_update(plain).finalize().into()
}

/// A device that spoke with the laptop.
pub struct Device {
    wire: Wire,
    transport: TransportState,
    next: u64,
    events: VecDeque<Value>,
    over: bool,
}

/// Why a device could not go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// The connection was refused, with this status if it came so far.
    Refused(Option<u16>),
    /// The connection ended.
    Ended,
    /// The laptop does not know the code, or what came was changed.
    Broken,
    /// The laptop answers, but does not let it in.
    NotNow(Value),
}

/// A WebSocket to the laptop on which nothing was said yet.
pub struct Wire(WebSocketStream<TcpStream>);

impl Wire {
    /// Connects as the page at `address` (ip and port) does.
    pub async fn connect(address: &str) -> Result<Self, Lost> {
        Self::connect_through(address, address).await
    }

    /// Connects to `through`, as the page at `address` does.
    pub async fn connect_through(through: &str, address: &str) -> Result<Self, Lost> {
        Self::connect_as(through, address, Some(&format!("http://{address}"))).await
    }

    /// Connects with any name of the laptop, and any origin.
    pub async fn connect_as(through: &str, host: &str, origin: Option<&str>) -> Result<Self, Lost> {
        let stream = TcpStream::connect(through).await.map_err(|_| Lost::Refused(None))?;
        stream.set_nodelay(true).map_err(|_| Lost::Refused(None))?;
        let mut request = format!("ws://{through}/room").into_client_request().expect("an address");
        let headers = request.headers_mut();
        headers.insert("host", HeaderValue::from_str(host).expect("a name"));
        if let Some(origin) = origin {
            headers.insert("origin", HeaderValue::from_str(origin).expect("an origin"));
        }
        let config = WebSocketConfig::default().max_message_size(Some(1 << 20));
        match timeout(PATIENCE, client_async_with_config(request, stream, Some(config))).await {
            Ok(Ok((socket, _))) => Ok(Self(socket)),
            Ok(Err(Error::Http(answer))) => Err(Lost::Refused(Some(answer.status().as_u16()))),
            _ => Err(Lost::Refused(None)),
        }
    }

    /// Sends a frame as it is.
    pub async fn send(&mut self, frame: Vec<u8>) -> Result<(), Lost> {
        self.0.send(Message::Binary(frame.into())).await.map_err(|_| Lost::Ended)
    }

    /// Sends a text, which no device does.
    pub async fn send_text(&mut self, text: &str) -> Result<(), Lost> {
        self.0.send(Message::Text(text.into())).await.map_err(|_| Lost::Ended)
    }

    /// The next frame.
    pub async fn next(&mut self) -> Result<Vec<u8>, Lost> {
        loop {
            let came = timeout(PATIENCE, self.0.next()).await.expect("the laptop answers or hangs up");
            match came {
                Some(Ok(Message::Binary(frame))) => return Ok(frame.into()),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(Lost::Ended),
                Some(Ok(_)) => {}
            }
        }
    }

    /// The handshake as the device's side.
    pub async fn handshake(&mut self, code: &str) -> Result<TransportState, Lost> {
        let psk = psk(code);
        let params = PROTOCOL.parse().expect("snow knows the protocol");
        let mut handshake = Builder::new(params)
            .psk(0, &psk)
            .and_then(|builder| builder.prologue(PROLOGUE))
            .and_then(Builder::build_initiator)
            .expect("an initiator");
        let mut first = vec![0; 64];
        let length = handshake.write_message(&[], &mut first).expect("there is room");
        first.truncate(length);
        self.send(first).await?;
        let second = self.next().await?;
        handshake.read_message(&second, &mut []).map_err(|_| Lost::Broken)?;
        handshake.into_transport_mode().map_err(|_| Lost::Broken)
    }

    /// Whether the laptop hung up; waits until it did.
    pub async fn is_hung_up(mut self) -> bool {
        self.next().await == Err(Lost::Ended)
    }
}

impl Device {
    /// Comes in at `address` (ip and port), new or with the secret of an earlier time. Gives what it was told too.
    pub async fn join(address: &str, code: &str, secret: Option<&str>) -> Result<(Self, Value), Lost> {
        Self::join_on(Wire::connect(address).await?, code, secret).await
    }

    /// Comes in on a connection that stands.
    pub async fn join_on(mut wire: Wire, code: &str, secret: Option<&str>) -> Result<(Self, Value), Lost> {
        let transport = wire.handshake(code).await?;
        let mut device = Self { wire, transport, next: 0, events: VecDeque::new(), over: false };
        match device.call("hello", json!({ "device": secret })).await? {
            Ok(hello) => Ok((device, hello)),
            Err(failure) => Err(Lost::NotNow(failure)),
        }
    }

    /// Calls, and waits for the answer or the failure.
    pub async fn call(&mut self, name: &str, request: Value) -> Result<Result<Value, Value>, Lost> {
        let id = self.ask(name, request).await?;
        loop {
            let mut message = self.message().await?;
            if message["id"] == id {
                return Ok(match message.get_mut("ok") {
                    Some(ok) => Ok(ok.take()),
                    None => Err(message["failed"].take()),
                });
            }
            self.put_aside(message);
        }
    }

    /// Calls, and must not be refused.
    pub async fn gets(&mut self, name: &str, request: Value) -> Value {
        let answer = self.call(name, request).await.expect("the laptop is there");
        answer.unwrap_or_else(|failure| panic!("{name} failed: {failure}"))
    }

    /// Calls without waiting. Gives the number of the call.
    pub async fn ask(&mut self, name: &str, request: Value) -> Result<u64, Lost> {
        let id = self.next;
        self.next += 1;
        for frame in self.seal(&json!({ "id": id, "call": name, "request": request })) {
            self.wire.send(frame).await?;
        }
        Ok(id)
    }

    /// The next event, also one that came while a call was waited for.
    pub async fn next_event(&mut self) -> Result<Value, Lost> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(event);
            }
            let message = self.message().await?;
            self.put_aside(message);
        }
    }

    /// Waits until the laptop hangs up. Whether it said before that it is over.
    pub async fn hears_that_it_is_over(mut self) -> bool {
        while let Ok(message) = self.message().await {
            self.put_aside(message);
        }
        self.over
    }

    fn put_aside(&mut self, mut message: Value) {
        if message["over"] == true {
            self.over = true;
        } else if let Some(event) = message.get_mut("event") {
            self.events.push_back(event.take());
        }
    }

    /// The frames of a message, for a test that sends them its own way.
    pub fn seal(&mut self, message: &Value) -> Vec<Vec<u8>> {
        let whole = message.to_string().into_bytes();
        let parts: Vec<&[u8]> = whole.chunks(PART).collect();
        let last = parts.len() - 1;
        parts.iter().enumerate().map(|(at, part)| self.seal_part(u8::from(at == last), part)).collect()
    }

    /// One sealed frame with any mark.
    pub fn seal_part(&mut self, mark: u8, part: &[u8]) -> Vec<u8> {
        let plain = [&[mark], part].concat();
        let mut frame = vec![0; plain.len() + 16];
        let length = self.transport.write_message(&plain, &mut frame).expect("there is room");
        frame.truncate(length);
        frame
    }

    /// The next message, whatever it is.
    pub async fn message(&mut self) -> Result<Value, Lost> {
        let mut joined = Vec::new();
        loop {
            let frame = self.wire.next().await?;
            let mut plain = vec![0; frame.len()];
            let length = self.transport.read_message(&frame, &mut plain).map_err(|_| Lost::Broken)?;
            let (mark, part) = plain[..length].split_first().ok_or(Lost::Broken)?;
            joined.extend_from_slice(part);
            if *mark == 1 {
                return serde_json::from_slice(&joined).map_err(|_| Lost::Broken);
            }
        }
    }

    /// The connection below, for a test that says something of its own on it.
    pub fn wire(&mut self) -> &mut Wire {
        &mut self.wire
    }

    /// The connection below, and nothing more of the device.
    pub fn into_wire(self) -> Wire {
        self.wire
    }
}
