//! Owns at which addresses others could reach this machine. It opens nothing.
use casebook::api::request::room::Network;
use if_addrs::get_if_addrs;
use std::env;
use std::net::IpAddr;

/// One address to offer in place of all others: for a test on a machine with nothing but loopback, and for a machine
/// whose network this module guesses wrong.
const GIVEN: &str = "CASUSBOEK_ROOM_ADDRESS";

/// The address that whoever starts the app gave, if they did.
pub fn given() -> Option<IpAddr> {
    env::var(GIVEN).ok()?.parse().ok()
}

/// Interfaces that lead to machines inside this machine, or to another building: nobody in the room is there.
const NOT_IN_THE_ROOM: [&str; 14] = [
    "docker",
    "br-",
    "bridge",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "vethernet",
    "lxc",
    "podman",
    "tun",
    "tap",
    "wg",
    "tailscale",
];

/// The addresses, best guess first; only the given one if there is one.
pub fn networks(given: Option<IpAddr>) -> Vec<Network> {
    if let Some(address) = given {
        return vec![network(address, "")];
    }
    // A machine that can't be asked has no network to offer: the core then says what else can be done.
    let found = get_if_addrs().unwrap_or_default();
    in_order(found.into_iter().map(|interface| (interface.ip(), interface.name)).collect())
}

fn in_order(found: Vec<(IpAddr, String)>) -> Vec<Network> {
    let mut reachable: Vec<_> = found.into_iter().filter(|(address, _)| is_reachable(*address)).collect();
    if reachable.iter().any(|(address, _)| address.is_ipv4()) {
        // Nobody types the other kind from a screen.
        reachable.retain(|(address, _)| address.is_ipv4());
    }
    let mut networks: Vec<_> = reachable.into_iter().map(|(address, name)| network(address, &name)).collect();
    networks.sort_by_key(|network| (leads_elsewhere(&network.name), !network.private));
    networks
}

fn network(address: IpAddr, name: &str) -> Network {
    Network { address: address.to_string(), name: name.to_owned(), private: is_private(address) }
}

fn is_reachable(address: IpAddr) -> bool {
    !address.is_loopback()
        && !address.is_unspecified()
        && match address {
            IpAddr::V4(v4) => !v4.is_link_local(),
            IpAddr::V6(v6) => !v6.is_unicast_link_local(),
        }
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_private() || v4.is_loopback(),
        IpAddr::V6(v6) => v6.is_unique_local(),
    }
}

fn leads_elsewhere(name: &str) -> bool {
    let name = name.to_lowercase();
    NOT_IN_THE_ROOM.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::in_order;

    fn offered(found: &[(&str, &str)]) -> Vec<String> {
        let found = found.iter().map(|(address, name)| (address.parse().expect("an address"), (*name).to_owned()));
        in_order(found.collect()).into_iter().map(|network| network.address).collect()
    }

    #[test]
    fn the_network_of_the_room_goes_before_one_inside_the_machine_and_one_of_elsewhere() {
        let found = [
            ("172.17.0.1", "docker0"),
            ("10.8.0.3", "tun0"),
            ("84.22.1.9", "eth1"),
            ("192.168.1.20", "wlan0"),
            ("172.20.1.1", "vEthernet (WSL)"),
        ];
        assert_eq!(
            offered(&found),
            ["192.168.1.20", "84.22.1.9", "172.17.0.1", "10.8.0.3", "172.20.1.1"],
            "what can't be meant stays on the list, but last"
        );
    }

    #[test]
    fn what_nobody_else_can_reach_is_not_offered() {
        let found = [("127.0.0.1", "lo"), ("169.254.3.4", "eth0"), ("::1", "lo"), ("fe80::1", "wlan0")];
        assert!(offered(&found).is_empty());
    }

    #[test]
    fn the_long_kind_of_address_is_offered_only_when_there_is_no_other() {
        assert_eq!(offered(&[("fd00::5", "wlan0"), ("192.168.1.20", "wlan0")]), ["192.168.1.20"]);
        assert_eq!(offered(&[("2001:db8::5", "eth0"), ("fd00::5", "wlan0")]), ["fd00::5", "2001:db8::5"]);
    }
}
