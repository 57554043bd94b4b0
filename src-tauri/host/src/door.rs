//! Owns who may come in, and as what: a start token that works once, and the cookie it is exchanged for. It knows no HTTP.
use casebook::api::role::Role;
use data_encoding::HEXLOWER;
use std::sync::{Mutex, PoisonError};
use subtle::ConstantTimeEq as _;

/// A door of one run of the host. Whoever comes through it has its role, whatever else they hold.
pub struct Door {
    role: Role,
    /// Everything under this path lies behind this door; its cookie is sent nowhere else.
    path: &'static str,
    /// Gone once somebody came in with it.
    token: Mutex<Option<String>>,
    /// What a browser of the laptop shows at each request.
    key: String,
    /// Cookies are shared by all ports of an address, so each run has a name of its own.
    cookie: String,
}

impl Door {
    /// The door of the laptop's own page.
    pub fn of_main(port: u16) -> Self {
        Self::new(Role::Main, "/", format!("casusboek-{port}"))
    }

    /// The door of the page on the projector.
    pub fn of_projector(port: u16) -> Self {
        Self::new(Role::Projector, "/projector/", format!("casusboek-{port}-projector"))
    }

    fn new(role: Role, path: &'static str, cookie: String) -> Self {
        Self { role, path, token: Mutex::new(None), key: secret(), cookie }
    }

    /// The role of whoever comes in here.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Where what lies behind it begins.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// A token that opens the door once. The one before it is worth nothing from now on.
    pub fn token(&self) -> String {
        let new = secret();
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(new.clone());
        new
    }

    /// Exchanges the token for the text of a cookie. A wrong token leaves the right one as it was.
    pub fn enter(&self, shown: &str) -> Option<String> {
        let mut token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        let right = token.as_ref().is_some_and(|token| same(token, shown));
        right.then(|| {
            *token = None;
            format!("{}={}; HttpOnly; SameSite=Strict; Path={}", self.cookie, self.key, self.path)
        })
    }

    /// Whether whoever shows these cookies came through this door.
    pub fn knows(&self, cookies: &str) -> bool {
        cookies
            .split(';')
            .filter_map(|cookie| cookie.trim().split_once('='))
            .any(|(name, value)| name == self.cookie && same(&self.key, value))
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

    #[test]
    fn the_token_opens_the_door_once() {
        let door = Door::of_main(1);
        let token = door.token();
        assert!(door.enter(&token).is_some());
        assert!(door.enter(&token).is_none(), "somebody who reads the address later must stay outside");
    }

    #[test]
    fn a_new_token_takes_the_place_of_one_that_nobody_used() {
        let door = Door::of_projector(1);
        let (first, second) = (door.token(), door.token());
        assert!(door.enter(&first).is_none(), "no address may lie about that still opens something");
        assert!(door.enter(&second).is_some());
    }

    #[test]
    fn a_wrong_token_does_not_use_up_the_right_one() {
        let door = Door::of_main(1);
        let token = door.token();
        assert!(door.enter("0123").is_none());
        assert!(door.enter(&token).is_some(), "guessing must not lock out the owner of the laptop");
    }

    #[test]
    fn a_door_without_a_token_opens_for_nobody() {
        assert!(Door::of_projector(1).enter("").is_none(), "nobody asked for a big screen yet");
    }

    #[test]
    fn only_the_cookie_of_this_door_and_this_run_is_known() {
        let door = Door::of_main(1);
        let token = door.token();
        let cookie = door.enter(&token).expect("the token is right");
        let pair = cookie.split(';').next().expect("a cookie begins with its name and value");
        assert!(door.knows(&format!("other=1; {pair}")));
        assert!(!door.knows("casusboek-1=0123"));
        assert!(!door.knows(&format!("casusboek-1={token}")), "the token itself is no key");
        assert!(!Door::of_main(1).knows(pair), "the cookie of an earlier run is worth nothing");
        let (_, key) = pair.split_once('=').expect("a pair");
        let renamed = format!("casusboek-1-projector={key}");
        assert!(!Door::of_projector(1).knows(&renamed), "each door has a key of its own");
    }
}
