//! The *intrekcode*: four words with four numbers, 66 bits, shown once. Only what is derived from it is kept.
//!
//! A code becomes a key (Argon2id), and the key makes a tag for each contribution from the contribution's own id
//! (HMAC-SHA-256). So two tags of one writer have nothing in common for whoever does not hold the code, and one
//! derivation finds all of them. The salt is the same for all: with 66 random bits there is nothing to look up.
use crate::content::code_words::{CODE_WORDS, code_words, is_code_word};
use crate::domain::ids::ContributionId;
use crate::domain::locale::Locale;
use crate::env::Env;
use crate::error::{Error, Result, Why};
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::Write as _;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Pairs of a word and a number.
const PAIRS: usize = 4;
/// Numbers run from 00 to 99.
const NUMBERS: usize = 100;
/// Memory in KiB, passes and lanes. Fixed: tags lie in archives for years.
const COST: (u32, u32, u32) = (64 * 1024, 3, 1);
const SALT: &[u8] = b"casusboek intrekcode 1";

/// A new code, as it is written down: `KERS 47 MUS 82 TULP 90 BOOM 13`.
pub fn new(env: &Env, locale: Locale) -> Zeroizing<String> {
    let pairs: Vec<String> = (0..PAIRS)
        .map(|_| {
            let value = below(CODE_WORDS * NUMBERS, env);
            format!("{} {:02}", code_words(locale)[value / NUMBERS].to_uppercase(), value % NUMBERS)
        })
        .collect();
    Zeroizing::new(pairs.join(" "))
}

/// A number below `most`, each as likely as another.
fn below(most: usize, env: &Env) -> usize {
    let most = u32::try_from(most).expect("a word and a number are fewer than four thousand million");
    let even = u32::MAX - u32::MAX % most;
    loop {
        let value = u32::from_le_bytes(*env.secret());
        if value < even {
            return usize::try_from(value % most).expect("a number below a usize is one");
        }
    }
}

/// A code as it was typed, in the form it is derived from: spaces, dashes and case do not matter.
fn normal(typed: &str) -> Result<Zeroizing<String>> {
    let malformed = || Error::invalid("withdraw_code", Why::Malformed);
    let lower = Zeroizing::new(typed.to_lowercase());
    let parts: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if parts.len() != PAIRS * 2 {
        return Err(malformed());
    }
    // Long enough from the start: growing would leave a copy behind.
    let mut out = Zeroizing::new(String::with_capacity(lower.len()));
    for pair in parts.chunks(2) {
        let number: usize = pair[1].parse().map_err(|_| malformed())?;
        if !is_code_word(pair[0]) || number >= NUMBERS {
            return Err(malformed());
        }
        out.push_str(pair[0]);
        let _ = write!(out, "{number:02}");
    }
    Ok(out)
}

/// The key of a code, in hex. Takes as long as opening a book.
pub fn key(typed: &str) -> Result<Zeroizing<String>> {
    let code = normal(typed)?;
    let params = Params::new(COST.0, COST.1, COST.2, Some(32)).expect("the cost above is valid");
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(code.as_bytes(), SALT, &mut *out)
        .expect("salt and output have the lengths Argon2 asks");
    Ok(Zeroizing::new(HEXLOWER.encode(&*out)))
}

/// The tag of a contribution, in hex.
pub fn tag(key: &str, id: ContributionId) -> String {
    let key = Zeroizing::new(HEXLOWER.decode(key.as_bytes()).unwrap_or_default());
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes a key of any length");
    mac.update(id.0.as_bytes());
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// Whether two keys or tags are the same, in constant time.
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use crate::domain::ids::ContributionId;
    use crate::domain::locale::Locale;
    use crate::env::Env;
    use crate::ops::withdraw_code::{key, new, same, tag};
    use uuid::Uuid;

    #[test]
    fn a_code_of_any_language_reads_back_however_it_is_typed() {
        for locale in Locale::ALL {
            let code = new(&Env::system(), locale);
            let typed = format!("  {} ", code.to_lowercase().replace(' ', "-"));
            assert!(same(&key(&code).expect("a code is a code"), &key(&typed).expect("also typed otherwise")));
        }
    }

    #[test]
    fn a_code_of_other_words_or_too_few_is_none() {
        for typed in
            ["", "KERS 47", "kers kers kers kers kers kers kers kers", "xqzzy 11 xqzzy 22 xqzzy 33 xqzzy 44"]
        {
            assert!(key(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn two_tags_of_one_code_have_nothing_in_common_and_come_back_from_the_code() {
        let key = key(&new(&Env::system(), Locale::Nl)).expect("a code is a code");
        let [one, other] = [1, 2].map(|number| ContributionId(Uuid::from_u128(number)));
        assert_ne!(tag(&key, one), tag(&key, other));
        assert_eq!(tag(&key, one), tag(&key, one));
    }

    #[test]
    fn two_codes_differ() {
        assert_ne!(*new(&Env::system(), Locale::Nl), *new(&Env::system(), Locale::Nl));
    }
}
