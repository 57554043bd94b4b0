//! A book of a version that is not there yet.
use casebook::store::key::Key;
use casusboek_tests::story::PASSPHRASE;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Says of a closed book, or a backup, that a newer app made it.
pub fn make_newer(book: &Path) {
    let start = fs::read(book).expect("the book is there");
    let salt = start[..16].try_into().expect("a book is longer than its salt");
    let connection = Connection::open(book).expect("the file opens");
    let key = Key::newest(PASSPHRASE, &salt);
    connection
        .execute_batch(&format!("PRAGMA key = \"{}\"; PRAGMA user_version = 99;", *key.literal(&salt)))
        .expect("the version is raised");
}
