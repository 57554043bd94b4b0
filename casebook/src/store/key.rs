//! The key of a book: derived from a passphrase with Argon2id, or read back from a recovery code.
use crate::domain::text::nfc;
use crate::error::{Error, KeyKind, Result};
use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// Bytes of a key.
const KEY: usize = 32;
/// Bytes of the salt; they are the first bytes of the file.
pub const SALT: usize = 16;
/// Bytes of the checksum in a recovery code.
const CHECK: usize = 3;
/// The newest way of deriving a key.
pub const KEY_VERSION: u32 = 1;

/// Memory in KiB, passes and lanes of each key version, newest first. A version, once shipped, never changes.
const VERSIONS: [(u32, (u32, u32, u32)); 1] = [(1, (64 * 1024, 3, 1))];

/// Crockford's base 32: no I, L, O or U, so that it can be read from paper and typed.
static CODE: LazyLock<Encoding> = LazyLock::new(|| {
    let mut spec = Specification::new();
    spec.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    spec.translate.from.push_str("abcdefghjkmnpqrstvwxyzOoIiLl");
    spec.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    spec.ignore.push_str(" -\n\r\t");
    spec.encoding().expect("the alphabet above is a valid base 32")
});

/// The raw key of a book. Wiped when dropped.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; KEY]>);

impl Key {
    /// Derives the key of one version from a passphrase (NFC) and the file's salt.
    fn derive(passphrase: &str, salt: &[u8; SALT], params: (u32, u32, u32)) -> Self {
        let (memory, passes, lanes) = params;
        let params =
            Params::new(memory, passes, lanes, Some(KEY)).expect("the versions above are valid parameters");
        let mut key = Zeroizing::new([0; KEY]);
        let normal = Zeroizing::new(nfc(passphrase));
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(normal.as_bytes(), salt, &mut *key)
            .expect("salt and key have the lengths Argon2 asks");
        Self(key)
    }

    /// The newest key for a passphrase.
    pub fn newest(passphrase: &str, salt: &[u8; SALT]) -> Self {
        Self::derive(passphrase, salt, VERSIONS[0].1)
    }

    /// Every key a passphrase can mean, newest version first, with its version. Derives as it goes.
    pub fn candidates<'a>(passphrase: &'a str, salt: &'a [u8; SALT]) -> impl Iterator<Item = (u32, Self)> + 'a {
        VERSIONS.iter().map(move |(version, params)| (*version, Self::derive(passphrase, salt, *params)))
    }

    /// The recovery code: this key in a form that can be printed and typed, with a checksum.
    pub fn to_code(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(self.0.to_vec());
        bytes.extend_from_slice(&checksum(&self.0));
        let plain = Zeroizing::new(CODE.encode(&bytes));
        let mut code = Zeroizing::new(String::new());
        for (index, letter) in plain.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                code.push(if index % 16 == 0 { '\n' } else { '-' });
            }
            code.push(letter);
        }
        code
    }

    /// Whether it is the same key; takes equally long either way.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.ct_eq(&*other.0).into()
    }

    /// Reads a recovery code; spaces, dashes, case and the letters O, I and L do not matter.
    pub fn from_code(code: &str) -> Result<Self> {
        let wrong = || Error::Key { by: KeyKind::Code };
        let bytes = Zeroizing::new(CODE.decode(code.as_bytes()).map_err(|_| wrong())?);
        if bytes.len() != KEY + CHECK {
            return Err(wrong());
        }
        let mut key = Zeroizing::new([0; KEY]);
        key.copy_from_slice(&bytes[..KEY]);
        if bytes[KEY..] != checksum(&key) {
            return Err(wrong());
        }
        Ok(Self(key))
    }

    /// Key and salt as `SQLCipher`'s raw form, quoted: `x'<64 hex><32 hex>'`.
    pub fn literal(&self, salt: &[u8; SALT]) -> Zeroizing<String> {
        let hex = &data_encoding::HEXLOWER;
        let key = Zeroizing::new(hex.encode(&*self.0));
        Zeroizing::new(format!("x'{}{}'", *key, hex.encode(salt)))
    }
}

fn checksum(key: &[u8; KEY]) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(b"casusboek recovery code 1").chain_update(key).finalize();
    [hash[0], hash[1], hash[2]]
}

#[cfg(test)]
mod tests {
    use crate::error::Error;
    use crate::store::key::{Key, SALT};

    const SALT_OF_TEST: [u8; SALT] = [7; SALT];

    #[test]
    fn a_recovery_code_reads_back_however_it_is_typed() {
        let key = Key::newest("een wachtzin van vier woorden", &SALT_OF_TEST);
        let code = key.to_code();
        let typed = code.to_lowercase().replace(['-', '\n'], " ").replace('0', "o").replace('1', "l");
        let back = Key::from_code(&typed).expect("a code read from paper is taken in any case");
        assert_eq!(*back.literal(&SALT_OF_TEST), *key.literal(&SALT_OF_TEST));
    }

    #[test]
    fn one_wrong_letter_in_a_code_is_noticed() {
        let code = Key::newest("wachtzin", &SALT_OF_TEST).to_code().to_string();
        let first = code.chars().next().expect("a code has letters");
        let other = if first == 'A' { "B" } else { "A" };
        assert!(matches!(Key::from_code(&code.replacen(first, other, 1)), Err(Error::Key { .. })));
        assert!(matches!(Key::from_code("onzin!"), Err(Error::Key { .. })));
    }

    #[test]
    fn the_same_letters_in_another_unicode_form_are_the_same_passphrase() {
        let composed = Key::newest("één boek", &SALT_OF_TEST);
        let decomposed = Key::newest("e\u{301}e\u{301}n boek", &SALT_OF_TEST);
        assert_eq!(*composed.literal(&SALT_OF_TEST), *decomposed.literal(&SALT_OF_TEST));
    }

    /// Key version 1 is fixed: a change here locks people out of their books.
    #[test]
    fn key_version_one_never_changes() {
        assert_eq!(
            Key::newest("casusboek", &SALT_OF_TEST).literal(&SALT_OF_TEST).as_str(),
            "x'6cf00f46d1094d6193ef4ae8d01e8d47e569c241c7eec8217113a16b5112e635\
             07070707070707070707070707070707'"
        );
    }
}
