//! The file of a deposit: JSON, versioned, inside armoured age. Knows no book; what it may hold is checked elsewhere.
use crate::domain::ids::KeptId;
use crate::domain::kept::{Contribution, Facts, Kept, Shared};
use crate::error::{DepositTrouble, Error, Result};
use age::DecryptError;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io;
use zeroize::Zeroizing;

/// The version written here, and the newest that is read.
pub const VERSION: u32 = 1;
/// The ending of its file name.
pub const ENDING: &str = "casusinzending";
/// Most bytes of a file that is read.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Says that it is a deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Deposit,
}

/// Everything a deposit holds: what was released, and nothing that leads back to the team, its case or its session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deposit {
    v: u32,
    kind: Kind,
    /// Of the kept session: the same in the team's book and in the archive.
    pub id: KeptId,
    /// Empty when the case text was not released.
    pub title: String,
    /// Of the meeting.
    pub facts: Facts,
    /// Of the group.
    pub shared: Shared,
    /// Of the case.
    pub themes: Vec<String>,
    /// In the order of their random ids, each with the tag by which its writer can take it back.
    pub contributions: Vec<Contribution>,
}

const fn trouble(why: DepositTrouble) -> Error {
    Error::Deposit(why)
}

impl Deposit {
    /// What goes to an archive of a kept session.
    pub fn of(kept: &Kept) -> Self {
        Self {
            v: VERSION,
            kind: Kind::Deposit,
            id: kept.id,
            title: kept.title.clone(),
            facts: kept.facts.clone(),
            shared: kept.shared.clone(),
            themes: kept.themes.clone(),
            contributions: kept.contributions.clone(),
        }
    }

    /// As a file that only the archive with this key opens.
    pub fn seal(&self, to: &Recipient) -> Result<String> {
        let plain = Zeroizing::new(
            serde_json::to_vec(self).expect("domain values have string keys only and always become JSON"),
        );
        age::encrypt_and_armor(to, &plain).map_err(|error| Error::Io(io::Error::other(error)))
    }

    /// Reads such a file with the secret key of an archive.
    pub fn open(text: &str, secret: &Identity) -> Result<Self> {
        if text.len() > MOST_BYTES {
            return Err(trouble(DepositTrouble::Damaged));
        }
        // Mail and editors put marks and white space around a text.
        let text = text.trim_start_matches('\u{feff}').trim();
        let plain = age::decrypt(secret, text.as_bytes()).map_err(|error| match error {
            DecryptError::NoMatchingKeys => trouble(DepositTrouble::Foreign),
            _ => trouble(DepositTrouble::Damaged),
        })?;
        Self::read(&Zeroizing::new(plain))
    }

    /// What does not read back to the very same is refused: a field that is not known here could hold anything.
    fn read(plain: &[u8]) -> Result<Self> {
        let damaged = || trouble(DepositTrouble::Damaged);
        let value: Value = serde_json::from_slice(plain).map_err(|_| damaged())?;
        if value["v"].as_u64().is_some_and(|v| v > u64::from(VERSION)) {
            return Err(trouble(DepositTrouble::Newer));
        }
        let deposit = Self::deserialize(&value).map_err(|_| damaged())?;
        let same = serde_json::to_value(&deposit).is_ok_and(|again| again == value);
        if same && deposit.v == VERSION { Ok(deposit) } else { Err(damaged()) }
    }
}

#[cfg(test)]
mod tests {
    use crate::error::{DepositTrouble, Error};
    use crate::exchange::deposit::Deposit;
    use serde_json::{Value, json};

    fn plain() -> Value {
        json!({
            "v": 1, "kind": "deposit", "id": "7f6c3c5e-0a51-4a4e-9d3f-2f6a5a1b9c10", "title": "",
            "facts": { "held_on": "2026-11-02", "minutes": 75, "form": null, "people": 3, "voices": 0,
                       "lenses": ["deugden"] },
            "shared": { "notes": [], "talks": [], "groups": [] },
            "themes": [],
            "contributions": [{
                "id": "1e0d5f7a-7a0b-4f8e-8f43-0c2b7d1e6a55", "by": { "kind": "nameless" }, "practice": false,
                "tag": null,
                "part": { "kind": "answer", "doubt": false, "noted": false, "additions": [],
                          "prompt": { "id": "deugden", "version": 1, "text": "Welke?" },
                          "body": { "lens": "deugden", "virtues": ["trouw"], "at_stake": "", "cost": "" } },
            }],
        })
    }

    fn read(value: &Value) -> Result<Deposit, DepositTrouble> {
        Deposit::read(value.to_string().as_bytes()).map_err(|error| match error {
            Error::Deposit(why) => why,
            other => panic!("another failure: {other}"),
        })
    }

    #[test]
    fn what_is_written_reads_back() {
        let deposit = read(&plain()).expect("this is a deposit");
        assert_eq!(serde_json::to_value(&deposit).expect("it becomes JSON"), plain());
    }

    #[test]
    fn a_field_that_is_not_known_is_refused_wherever_it_stands() {
        for place in [
            "",
            "/facts",
            "/shared",
            "/contributions/0",
            "/contributions/0/by",
            "/contributions/0/part",
            "/contributions/0/part/body",
            "/contributions/0/part/prompt",
        ] {
            let mut value = plain();
            value.pointer_mut(place).expect("the place is there")["alias"] = json!("Joris");
            assert_eq!(read(&value), Err(DepositTrouble::Damaged), "{place}");
        }
    }

    #[test]
    fn a_newer_version_is_told_from_a_damaged_one() {
        let mut value = plain();
        value["v"] = json!(2);
        value["something"] = json!("new");
        assert_eq!(read(&value), Err(DepositTrouble::Newer));
        value["v"] = json!(0);
        assert_eq!(read(&value), Err(DepositTrouble::Damaged));
        assert_eq!(read(&json!([])), Err(DepositTrouble::Damaged));
    }

    #[test]
    fn what_is_no_age_file_is_damaged() {
        let secret = age::x25519::Identity::generate();
        for text in ["", "een brief", "-----BEGIN AGE ENCRYPTED FILE-----", "age-encryption.org/v1\n"] {
            let refused = Deposit::open(text, &secret);
            assert!(matches!(refused, Err(Error::Deposit(DepositTrouble::Damaged))), "{text}");
        }
    }
}
