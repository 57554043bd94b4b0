//! Owns how much strangers may ask of the laptop, and how long it waits for somebody.
use std::time::Duration;

/// What one opening of the room bears.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Devices at the same time.
    pub devices: usize,
    /// Devices at the same time from one address. Room for a phone that came back before its lost connection was
    /// noticed, and for a group behind one address.
    pub devices_per_address: usize,
    /// Open sockets in all, also of those that only fetch the page.
    pub sockets: usize,
    /// Open sockets from one address: a browser opens up to six for a page.
    pub sockets_per_address: usize,
    /// Wrong codes and forged messages from one address within [`Self::window`]; at the last one it is refused for that long.
    pub failures_per_address: usize,
    /// The same in all within [`Self::window`].
    pub failures: usize,
    /// The time in which these are counted.
    pub window: Duration,
    /// To come from the first byte to a request, and from the connection to the first sealed message.
    pub coming_in: Duration,
    /// For fetching the page over one connection.
    pub fetching: Duration,
    /// Between two signs of life that are asked for.
    pub ping: Duration,
    /// Without any sign of life.
    pub silence: Duration,
    /// To take one message; who reads slower is cut off and comes back.
    pub sending: Duration,
    /// From closing until the last connection is cut off.
    pub farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            devices: 32,
            devices_per_address: 16,
            sockets: 128,
            sockets_per_address: 24,
            failures_per_address: 10,
            failures: 60,
            window: Duration::from_mins(1),
            coming_in: Duration::from_secs(10),
            fetching: Duration::from_mins(1),
            ping: Duration::from_secs(10),
            silence: Duration::from_secs(30),
            sending: Duration::from_secs(10),
            farewell: Duration::from_secs(1),
        }
    }
}
