use crate::window::{Home, Window, program, say, word};
use std::path::{Path, PathBuf};
use std::process::Command;

const PASSPHRASE: &str = "vier losse woorden samen";

/// A book, a pack, and a letter that has nothing to do with the app.
fn files(home: &Home) -> (PathBuf, PathBuf, PathBuf) {
    let [book, pack, letter] =
        ["Team Zuid.casusboek", "les.casuspakket", "brief.txt"].map(|name| home.path("books").join(name));
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../casebook/content/packs/examples");
    casebook(Command::new(program("casebook")).arg("new").arg(&book));
    casebook(Command::new(program("casebook")).arg("pack").arg("build").arg(examples).arg("-o").arg(&pack));
    std::fs::write(&letter, "Beste collega").expect("a file");
    (book, pack, letter)
}

fn casebook(command: &mut Command) {
    let done = command.env("CASEBOOK_PASSPHRASE", PASSPHRASE).output().expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

async fn gives_passphrase(window: &Window, name: &str) {
    window.write(&say("passphrase-for", &[("name", name)]), PASSPHRASE).await;
    window.press(&word("book-open")).await;
    window.sees(&word("home-begin")).await;
}

#[tokio::test]
async fn a_file_opens_the_app_and_a_second_start_hands_it_over_and_locks_nothing() {
    let home = Home::new();
    let (book, pack, letter) = files(&home);
    let other = home.path("books").join("Team Noord.casusboek");
    std::fs::copy(&book, &other).expect("a second book");

    let window = Window::open_with(&home, &book).await;
    gives_passphrase(&window, "Team Zuid").await;

    Window::opens_again(&home, &letter).await;
    window.sees(&word("given-refused")).await;
    window.press(&word("given-understood")).await;

    Window::opens_again(&home, &other).await;
    window.sees(&say("given-other-title", &[("name", "Team Noord")])).await;
    window.press_until(&word("cancel"), async || !window.has("//dialog[@open]").await).await;
    window.sees(&word("home-begin")).await;

    Window::opens_again(&home, &other).await;
    window.press(&word("given-lock")).await;
    gives_passphrase(&window, "Team Noord").await;

    Window::opens_again(&home, &pack).await;
    window.sees("Example cases of Casusboek").await;
    window.press(&word("pack-not-now")).await;
    window.close().await;
}

#[tokio::test]
async fn a_start_with_what_is_no_file_of_the_app_says_so() {
    let home = Home::new();
    let window = Window::open_with(&home, &home.path("books").join("weg.casusboek")).await;
    window.sees(&word("given-refused")).await;
    window.sees(&word("failure-book_missing")).await;
    window.press(&word("given-understood")).await;
    window.close().await;
}
