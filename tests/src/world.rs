//! A clock that stands still and randomness that repeats: two runs of one story are the same to the byte.
use casebook::env::{Clock, Entropy, Env};
use chrono::{DateTime, Duration, TimeZone, Utc};
use std::sync::{Arc, Mutex};

/// A clock somebody has to turn.
pub struct StillClock(Mutex<DateTime<Utc>>);

impl StillClock {
    /// Stands at ten in the morning of a day in autumn.
    pub fn new() -> Arc<Self> {
        let start = Utc.with_ymd_and_hms(2026, 11, 2, 10, 0, 0).single().expect("this day exists");
        Arc::new(Self(Mutex::new(start)))
    }

    /// Turns it on.
    pub fn turn(&self, by: Duration) {
        let mut now = self.0.lock().expect("nobody panics with the clock in hand");
        *now += by;
    }
}

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("nobody panics with the clock in hand")
    }
}

/// Randomness that repeats: splitmix64 from a seed. For tests only.
struct Repeating(Mutex<u64>);

impl Entropy for Repeating {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().expect("nobody panics with the dice in hand");
        for byte in bytes {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed >> 56).to_le_bytes()[0];
        }
    }
}

/// Time and randomness for one story.
pub fn env(clock: &Arc<StillClock>, seed: u64) -> Env {
    Env::new(clock.clone(), Arc::new(Repeating(Mutex::new(seed))))
}
