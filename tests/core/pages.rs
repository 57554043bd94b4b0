//! The pages of a book as they are without encryption: what a thief with the key would see, free pages included.
use aes::Aes256;
use casusboek_tests::story::PASSPHRASE;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};
use std::fs;
use std::path::Path;

/// SQLCipher 4: pages of 4096 bytes that end in an initialisation vector (16) and an authentication code (64).
const PAGE: usize = 4096;
const RESERVED: usize = 80;
const SALT: usize = 16;

/// Every page of a team's book by its number, decrypted. The write-ahead log must be empty.
pub fn decrypted(book: &Path) -> Vec<(usize, Vec<u8>)> {
    decrypted_with(book, PASSPHRASE)
}

/// The same for a book with another passphrase.
pub fn decrypted_with(book: &Path, passphrase: &str) -> Vec<(usize, Vec<u8>)> {
    let wal = fs::metadata(format!("{}-wal", book.display())).map_or(0, |file| file.len());
    assert_eq!(wal, 0, "the write-ahead log is cut off");
    let file = fs::read(book).expect("the book is there");
    let salt: [u8; SALT] = file[..SALT].try_into().expect("a book is longer than its salt");
    let literal = casebook::store::key::Key::newest(passphrase, &salt).literal(&salt);
    let key: Vec<u8> = (2..66)
        .step_by(2)
        .map(|at| u8::from_str_radix(&literal[at..at + 2], 16).expect("a key is written in hex"))
        .collect();
    let pages: Vec<(usize, Vec<u8>)> = file
        .chunks(PAGE)
        .enumerate()
        .map(|(number, page)| {
            let from = if number == 0 { SALT } else { 0 };
            let vector = &page[PAGE - RESERVED..PAGE - RESERVED + 16];
            let mut bytes = page[from..PAGE - RESERVED].to_vec();
            Decryptor::<Aes256>::new_from_slices(&key, vector)
                .expect("the key has 32 bytes, the vector 16")
                .decrypt_padded::<NoPadding>(&mut bytes)
                .expect("a page is a number of blocks");
            (number + 1, bytes)
        })
        .collect();
    let schema = pages.iter().any(|(_, page)| page.windows(12).any(|part| part == b"CREATE TABLE"));
    assert!(schema, "the pages were decrypted: the schema is there to read");
    pages
}
