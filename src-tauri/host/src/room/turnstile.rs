//! Owns how many come in, and who was wrong too often. It knows no code and no socket.
use crate::room::limits::Limits;
use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Counts what is inside, and what was wrong, per address and in all.
pub struct Turnstile {
    limits: Limits,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    inside: HashMap<(Kind, IpAddr), usize>,
    failures: VecDeque<(Instant, IpAddr)>,
    shut_out: HashMap<IpAddr, Instant>,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any connection.
    Socket,
    /// One that speaks as a device.
    Device,
}

/// One that is inside, until this is dropped.
pub struct Inside {
    turnstile: Arc<Turnstile>,
    counted: (Kind, IpAddr),
}

impl Turnstile {
    /// With nobody inside.
    pub fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self { limits, counts: Mutex::default() })
    }

    /// Lets one in, unless too many are in already.
    pub fn enter(self: &Arc<Self>, kind: Kind, from: IpAddr) -> Option<Inside> {
        let (all, each) = match kind {
            Kind::Socket => (self.limits.sockets, self.limits.sockets_per_address),
            Kind::Device => (self.limits.devices, self.limits.devices_per_address),
        };
        let counted = (kind, from);
        let mut counts = self.counts();
        let total: usize = counts.inside.iter().filter(|((of, _), _)| *of == kind).map(|(_, count)| count).sum();
        let here = counts.inside.get(&counted).copied().unwrap_or_default();
        if total >= all || here >= each {
            return None;
        }
        counts.inside.insert(counted, here + 1);
        drop(counts);
        Some(Inside { turnstile: self.clone(), counted })
    }

    /// Whether this address, or everybody, was wrong too often just now.
    pub fn shuts_out(&self, from: IpAddr, now: Instant) -> bool {
        let mut counts = self.counts();
        counts.forget(now, &self.limits);
        counts.shut_out.contains_key(&from) || counts.failures.len() >= self.limits.failures
    }

    /// Somebody came with a wrong code, or sent what was replayed, cut or forged.
    pub fn failed(&self, from: IpAddr, now: Instant) {
        let mut counts = self.counts();
        counts.forget(now, &self.limits);
        counts.failures.push_back((now, from));
        let from_there = counts.failures.iter().filter(|(_, address)| *address == from).count();
        if from_there >= self.limits.failures_per_address {
            counts.shut_out.insert(from, now);
        }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counts {
    fn forget(&mut self, now: Instant, limits: &Limits) {
        let is_past = |at: &Instant| now.duration_since(*at) >= limits.window;
        while self.failures.front().is_some_and(|(at, _)| is_past(at)) {
            self.failures.pop_front();
        }
        self.shut_out.retain(|_, since| !is_past(since));
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        let mut counts = self.turnstile.counts();
        if let Some(here) = counts.inside.get_mut(&self.counted) {
            *here -= 1;
            if *here == 0 {
                counts.inside.remove(&self.counted);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Turnstile};
    use crate::room::limits::Limits;
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::{Duration, Instant};

    fn address(number: u8) -> IpAddr {
        Ipv4Addr::new(10, 0, 0, number).into()
    }

    #[test]
    fn an_address_that_was_wrong_ten_times_is_refused_for_a_minute_and_its_neighbour_is_not() {
        let turnstile = Turnstile::new(Limits::default());
        let start = Instant::now();
        for second in 0..9 {
            turnstile.failed(address(1), start + Duration::from_secs(second));
        }
        let last = start + Duration::from_secs(50);
        assert!(!turnstile.shuts_out(address(1), last), "somebody may type it wrong nine times");
        turnstile.failed(address(1), last);
        assert!(turnstile.shuts_out(address(1), last + Duration::from_secs(59)));
        assert!(!turnstile.shuts_out(address(2), last));
        assert!(!turnstile.shuts_out(address(1), last + Duration::from_mins(1)));
    }

    #[test]
    fn wrong_codes_of_long_ago_do_not_count() {
        let turnstile = Turnstile::new(Limits::default());
        let start = Instant::now();
        for minute in 0..30 {
            turnstile.failed(address(1), start + Duration::from_secs(7 * minute));
        }
        assert!(!turnstile.shuts_out(address(1), start + Duration::from_secs(204)));
    }

    #[test]
    fn sixty_wrong_codes_from_everywhere_stop_all_newcomers_until_the_minute_is_over() {
        let turnstile = Turnstile::new(Limits::default());
        let start = Instant::now();
        for number in 0..60 {
            turnstile.failed(address(number), start);
        }
        assert!(turnstile.shuts_out(address(200), start));
        assert!(!turnstile.shuts_out(address(200), start + Duration::from_mins(1)));
    }

    #[test]
    fn who_leaves_makes_room_for_another() {
        let turnstile = Turnstile::new(Limits { devices: 3, devices_per_address: 2, ..Limits::default() });
        let first = turnstile.enter(Kind::Device, address(1)).expect("there is room");
        let _second = turnstile.enter(Kind::Device, address(1)).expect("there is room");
        assert!(turnstile.enter(Kind::Device, address(1)).is_none(), "two from one address");
        let _third = turnstile.enter(Kind::Device, address(2)).expect("there is room");
        assert!(turnstile.enter(Kind::Device, address(3)).is_none(), "three in all");
        assert!(turnstile.enter(Kind::Socket, address(3)).is_some(), "fetching the page is counted apart");
        drop(first);
        assert!(turnstile.enter(Kind::Device, address(1)).is_some());
    }
}
