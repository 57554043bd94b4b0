//! The key pair of an archive, and the public half that a team takes over. Knows nothing of what is sent with it.
use crate::content::code_words::code_words;
use crate::domain::locale::Locale;
use crate::error::{DepositTrouble, Error, NotNow, Result};
use crate::ops::Changed;
use crate::store::book::Kind;
use crate::store::open::Book;
use crate::store::{book, keeping};
use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};
use data_encoding::{Encoding, HEXLOWER, Specification};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use zeroize::Zeroizing;

/// How a public key begins, and how many letters and digits it has.
const BEGIN: &str = "age1";
const LETTERS: usize = 62;
/// Letters at its end that check the others.
const CHECK: usize = 6;
/// Words in which a key is compared, and bits each stands for.
const WORDS: u32 = 6;
const BITS: u32 = 10;

/// Points of Curve25519 of small order: with one of these as its key, what is encrypted would be open to all.
/// The list is that of <https://cr.yp.to/ecdh.html>.
const SMALL_ORDER: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

/// The alphabet of Bech32 (BIP 173), in which age writes keys.
static LETTERS_OF_A_KEY: LazyLock<Encoding> = LazyLock::new(|| {
    let mut spec = Specification::new();
    spec.symbols.push_str("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    spec.encoding().expect("the alphabet above is a valid base 32")
});

/// A new key pair: public, secret. From the system's own randomness always, as age makes it: a key must not repeat.
pub fn pair() -> (String, Zeroizing<String>) {
    let identity = Identity::generate();
    (identity.to_public().to_string(), Zeroizing::new(identity.to_string().expose_secret().to_owned()))
}

/// The public key in the text of a key file, or as somebody typed it: capitals, spaces and broken lines do not matter.
pub fn find(text: &str) -> Result<Recipient> {
    let text = text.to_ascii_lowercase();
    text.match_indices(BEGIN)
        .find_map(|(at, _)| {
            let key: String = text[at..].chars().filter(|letter| !letter.is_whitespace()).take(LETTERS).collect();
            key.parse().ok().filter(|_| !is_small_order(&key))
        })
        .ok_or(Error::Deposit(DepositTrouble::NoKey))
}

fn is_small_order(key: &str) -> bool {
    let letters = key.get(BEGIN.len()..key.len() - CHECK).unwrap_or_default();
    let Ok(mut point) = LETTERS_OF_A_KEY.decode(letters.as_bytes()) else { return true };
    // The highest bit is not part of the point (RFC 7748, section 5).
    if let Some(last) = point.last_mut() {
        *last &= 0x7f;
    }
    SMALL_ORDER.contains(&HEXLOWER.encode(&point).as_str())
}

/// A public key in six words, so that two people can compare it aloud: the first 60 bits of SHA-256 over its text. They
/// are of one list, as the apps of the two may speak different languages.
pub fn words(public: &str) -> String {
    let hash = Sha256::digest(public);
    let bits = hash.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let word = |place: u32| {
        let at = bits >> (u64::BITS - BITS * (place + 1)) & ((1 << BITS) - 1);
        code_words(Locale::Nl)[usize::try_from(at).expect("ten bits fit")]
    };
    (0..WORDS).map(word).collect::<Vec<_>>().join(" ")
}

/// The public key this book knows: an archive its own, a team's book the one it took over.
pub fn known(connection: &Connection) -> Result<String> {
    keeping::get(connection)?.archive_key.ok_or(Error::NotFound { what: "archive_key" })
}

/// The public key in what a team was given. Nothing is taken over yet: first its words are compared.
pub fn look(book: &Book, text: &str) -> Result<String> {
    only_in(book.reader(), Kind::Team)?;
    Ok(find(text)?.to_string())
}

/// A team's book takes over the public key of its archive.
pub fn adopt(book: &mut Book, text: &str) -> Result<(String, Changed)> {
    let key = look(book, text)?;
    book.transact(|tx| keeping::set_archive_key(tx, Some(&key)))?;
    Ok((key, Changed::Kept))
}

/// A team's book lets its archive go. Deposits that were made stay where they are.
pub fn forget(book: &mut Book) -> Result<Changed> {
    only_in(book.reader(), Kind::Team)?;
    book.transact(|tx| keeping::set_archive_key(tx, None))?;
    Ok(Changed::Kept)
}

/// Says no in any other kind of book.
pub(crate) fn only_in(connection: &Connection, kind: Kind) -> Result<()> {
    if book::read(connection)?.1 == kind { Ok(()) } else { Err(Error::NotNow(NotNow::WrongBook)) }
}

#[cfg(test)]
mod tests {
    use crate::content::code_words::code_words;
    use crate::domain::locale::Locale;
    use crate::error::{DepositTrouble, Error};
    use crate::ops::archive_key::{find, pair, words};

    /// A fixed key of nobody.
    const KEY: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

    fn found(text: &str) -> Option<String> {
        match find(text) {
            Ok(key) => Some(key.to_string()),
            Err(Error::Deposit(DepositTrouble::NoKey)) => None,
            Err(other) => panic!("another failure: {other}"),
        }
    }

    #[test]
    fn a_key_is_found_however_it_was_copied() {
        let broken = format!("{}\r\n  {}", &KEY[..30], &KEY[30..]);
        for text in [
            KEY.to_owned(),
            format!("# sleutel van het archief (age1)\n{KEY}\n"),
            format!("\u{feff}De sleutel is {KEY}. Groet!"),
            KEY.to_uppercase(),
            broken,
        ] {
            assert_eq!(found(&text).as_deref(), Some(KEY), "{text}");
        }
    }

    #[test]
    fn what_is_no_public_key_is_refused() {
        let (_, secret) = pair();
        for text in ["", "age1", "geen sleutel", &KEY[..61], &KEY.replace("zv", "vz"), &secret] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_key_that_would_lock_nothing_is_refused() {
        // The points 0, 1, one of order 8, one not reduced, and 0 with the bit that does not count.
        for weak in [
            "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
            "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
            "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
            "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
            "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
        ] {
            assert!(weak.parse::<age::x25519::Recipient>().is_ok(), "written as a key is: {weak}");
            assert_eq!(found(weak), None, "{weak}");
        }
    }

    #[test]
    fn a_key_is_said_in_six_words_by_the_first_sixty_bits_of_its_hash() {
        let places = [426, 4, 476, 920, 161, 15];
        assert_eq!(words(KEY), places.map(|place| code_words(Locale::Nl)[place]).join(" "));
        assert_ne!(words(KEY), words(&pair().0), "another key has other words");
    }
}
