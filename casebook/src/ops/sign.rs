//! The own sign: four digits that open one's own closed turns again. Five tries, and only a hash is kept.
use crate::domain::ids::ParticipantId;
use crate::env::Env;
use crate::error::{Error, Result, Why};
use crate::store;
use crate::store::open::Book;
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::HEXLOWER;
use subtle::ConstantTimeEq;

/// Digits of a sign.
const DIGITS: usize = 4;

/// Memory in KiB and passes. Four digits stay four digits: the tries protect them, inside an encrypted book.
const COST: (u32, u32) = (8 * 1024, 2);

fn hash(sign: &str, salt: &[u8]) -> String {
    let params = Params::new(COST.0, COST.1, 1, Some(32)).expect("the cost above is valid");
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(sign.as_bytes(), salt, &mut out)
        .expect("salt and output have the lengths Argon2 asks");
    HEXLOWER.encode(&out)
}

/// Takes a new sign: exactly four digits.
pub fn well_formed(sign: &str) -> Result<&str> {
    if sign.len() == DIGITS && sign.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(sign)
    } else {
        Err(Error::invalid("sign", Why::Malformed))
    }
}

/// The form a sign is kept in.
pub fn sealed(sign: &str, env: &Env) -> Result<String> {
    let salt: [u8; 16] = *env.secret();
    Ok(format!("{}:{}", HEXLOWER.encode(&salt), hash(well_formed(sign)?, &salt)))
}

/// Tries a sign. A wrong one costs a try, and that is kept even when the caller goes on to fail.
pub fn check(book: &mut Book, participant: ParticipantId, sign: &str) -> Result<()> {
    book.transact(|tx| {
        let (kept, left) = store::participants::sign(tx, participant)?;
        let Some(kept) = kept else { return Ok(Ok(())) };
        if left == 0 {
            return Ok(Err(Error::Sign { left: 0, wrong: true }));
        }
        let right = kept.split_once(':').is_some_and(|(salt, expected)| {
            let salt = HEXLOWER.decode(salt.as_bytes()).unwrap_or_default();
            hash(sign, &salt).as_bytes().ct_eq(expected.as_bytes()).into()
        });
        let left = if right { store::participants::SIGN_TRIES } else { left - 1 };
        store::participants::set_tries(tx, participant, left)?;
        Ok(if right { Ok(()) } else { Err(Error::Sign { left, wrong: true }) })
    })?
}
