//! Owns who may come in: a start token that works once, and the cookie it is exchanged for. It knows no HTTP.
use casebook::api::role::Role;
use data_encoding::HEXLOWER;
use std::sync::{Mutex, PoisonError};
use subtle::ConstantTimeEq as _;

/// The door of one run of the host.
pub struct Door {
    /// Gone once somebody came in with it.
    token: Mutex<Option<String>>,
    /// What the browser of the laptop shows at each request.
    key: String,
    /// Cookies are shared by all ports of an address, so each run has a name of its own.
    cookie: String,
}

impl Door {
    /// A closed door, and the token that opens it once.
    pub fn new(port: u16) -> (Self, String) {
        let token = secret();
        let door =
            Self { token: Mutex::new(Some(token.clone())), key: secret(), cookie: format!("casusboek-{port}") };
        (door, token)
    }

    /// Exchanges the token for the text of a cookie. A wrong token leaves the right one as it was.
    pub fn enter(&self, shown: &str) -> Option<String> {
        let mut token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        let right = token.as_ref().is_some_and(|token| same(token, shown));
        right.then(|| {
            *token = None;
            format!("{}={}; HttpOnly; SameSite=Strict; Path=/", self.cookie, self.key)
        })
    }

    /// The role of whoever shows these cookies; none for a stranger.
    pub fn role(&self, cookies: &str) -> Option<Role> {
        cookies
            .split(';')
            .filter_map(|cookie| cookie.trim().split_once('='))
            .any(|(name, value)| name == self.cookie && same(&self.key, value))
            .then_some(Role::Main)
    }
}

/// 128 random bits in hex.
fn secret() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system gives random bytes, or nobody may come in at all");
    HEXLOWER.encode(&bytes)
}

/// Takes equally long for every wrong guess of the right length.
fn same(kept: &str, shown: &str) -> bool {
    kept.as_bytes().ct_eq(shown.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::Door;
    use casebook::api::role::Role;

    #[test]
    fn the_token_opens_the_door_once() {
        let (door, token) = Door::new(1);
        assert!(door.enter(&token).is_some());
        assert!(door.enter(&token).is_none(), "somebody who reads the address later must stay outside");
    }

    #[test]
    fn a_wrong_token_does_not_use_up_the_right_one() {
        let (door, token) = Door::new(1);
        assert!(door.enter("0123").is_none());
        assert!(door.enter(&token).is_some(), "guessing must not lock out the owner of the laptop");
    }

    #[test]
    fn only_the_cookie_of_this_run_gives_a_role() {
        let (door, token) = Door::new(1);
        let cookie = door.enter(&token).expect("the token is right");
        let pair = cookie.split(';').next().expect("a cookie begins with its name and value");
        assert_eq!(door.role(&format!("other=1; {pair}")), Some(Role::Main));
        assert_eq!(door.role("casusboek-1=0123"), None);
        assert_eq!(door.role(&format!("casusboek-1={token}")), None, "the token itself is no key");
        let (later, _) = Door::new(1);
        assert_eq!(later.role(pair), None, "the cookie of an earlier run is worth nothing");
    }
}
