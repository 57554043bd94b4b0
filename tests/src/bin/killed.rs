//! Changes a passphrase, or puts a backup back, and dies after a given step, as when the power goes.
//! `killed passphrase BOOK STEP` · `killed restore BACKUP BOOK STEP`
use casebook::domain::locale::Locale;
use casebook::env::Env;
use casebook::ops::passphrase::{self, Old};
use casebook::ops::restore::restore;
use casebook::store::open::{Book, Opener};
use casebook::store::work::Work;
use casusboek_tests::story::{NEW_PASSPHRASE, PASSPHRASE};
use std::fmt::Debug;
use std::path::Path;

/// Dies when the step of this name was done.
fn dies_after<S: Debug>(name: &str) -> impl FnMut(S) {
    move |step| {
        if format!("{step:?}") == name {
            std::process::abort();
        }
    }
}

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let opener = Opener::Passphrase(PASSPHRASE);
    match given[..] {
        ["passphrase", book, step] => {
            let book = Book::open(Path::new(book), &opener).expect("the book opens");
            passphrase::change(book, NEW_PASSPHRASE, Old::Leave, &Env::system(), &mut dies_after(step));
        }
        ["restore", backup, book, step] => {
            let (backup, book) = (Path::new(backup), Path::new(book));
            let put_back =
                restore(backup, book, &opener, &Env::system(), Locale::Nl, &Work::quiet(), &mut dies_after(step));
            put_back.expect("it is put back");
        }
        _ => panic!("which, where and until when"),
    }
}
