//! Whole sessions in the real window, as three groups have them: three people with a mouse, five with the keyboard alone,
//! eight on paper in English. With a folder in `CASUSBOEK_PICTURES` each step leaves a picture there, to be looked at.
use crate::person::{Hands, Kind, Person};
use crate::window::{Home, Window};
use casebook::domain::locale::Locale;
use fantoccini::key::Key;

const PASSPHRASE: &str = "vier losse woorden samen";
const LENSES: [&str; 5] = ["handelingen", "kennis", "identiteit", "deugden", "vrijheid"];
const VIEWS: [&str; 8] = ["shared", "raster", "pair", "virtues", "options", "room", "friction", "undiscussed"];

/// From the first screen to the page of a new book.
async fn makes_book(person: &Person<'_>) {
    person.press(&person.word("start-new-book"), &person.word("new-repeat")).await;
    person.picture("new-book").await;
    person.write(&person.word("new-name"), "Team Noord").await;
    person.write(&person.word("new-passphrase"), PASSPHRASE).await;
    person.write(&person.word("new-repeat"), PASSPHRASE).await;
    person.picture("new-book-filled").await;
    person.press(&person.word("new-make"), &person.word("code-kept")).await;
    person.picture("recovery-code").await;
    person.tick(&person.word("code-kept")).await;
    person.press(&person.word("code-next"), &person.word("step-skip")).await;
    person.picture("first-team").await;
    person.press(&person.word("step-skip"), &person.word("home-today")).await;
    person.picture("today").await;
    person.press(&person.word("home-begin"), &person.word("arrive-who")).await;
}

/// From the first screen to arriving, with an example.
async fn tries_example(person: &Person<'_>, title: &str) {
    person.press(&person.word("start-example"), title).await;
    person.picture("examples").await;
    person.press_like(title, &person.word("arrive-who")).await;
}

/// Who is there, how they write, and through which lenses.
async fn arrives(person: &Person<'_>, people: &[&str], way: &str, lenses: &[&str]) {
    person.picture("arriving").await;
    person.press(&person.word("arrive-safety-no"), &person.word("arrive-safe")).await;
    for alias in people {
        person.write(&person.word("arrive-alias"), alias).await;
        let change = person.say("seat-change", &[("alias", alias)]);
        let sits = async || person.has(Kind::Button, &change).await;
        person.leads(Kind::Button, &person.word("arrive-add"), true, sits).await;
    }
    person.picture("everybody-sits").await;
    person.unfold(&person.word("arrive-how")).await;
    person.tick(&person.word(&format!("ses-way-{way}"))).await;
    person.tick(&person.word("ses-writing-per_lens")).await;
    for lens in LENSES.iter().filter(|lens| !lenses.contains(lens)) {
        person.chip(&person.word(&format!("lens-{lens}")), false).await;
    }
    person.picture("how").await;
}

async fn goes_on(person: &Person<'_>, phase: &str) {
    let name = person.word(&format!("phase-{phase}"));
    let onward = person.say("ses-on-to", &[("phase", &name)]);
    person.window.until(&format!("‘{onward}’ is there"), async || person.has(Kind::Button, &onward).await).await;
    person.press_away(&onward).await;
    person.picture(phase).await;
}

/// Through the curtain to the sheet of somebody.
async fn takes_laptop(person: &Person<'_>, alias: &str) {
    let (none, begin) = (person.word("curtain-projector-none"), person.say("curtain-begin", &[("alias", alias)]));
    let asked = async || person.has(Kind::Button, &none).await || person.has(Kind::Button, &begin).await;
    person.leads(Kind::Button, &person.say("panel-give", &[("alias", alias)]), true, asked).await;
    if person.has(Kind::Button, &none).await {
        person.picture("projector").await;
        person.press_away(&none).await;
    }
    person.picture("curtain").await;
    person.press(&begin, &person.say("page-writes", &[("alias", alias)])).await;
    person.picture("sheet").await;
}

/// From a sheet that is written back to the session.
async fn seals(person: &Person<'_>) {
    person.sees(&person.word("page-saved")).await;
    person.picture("sheet-written").await;
    person.press(&person.word("page-done"), &person.word("close-seal")).await;
    person.picture("closing-a-sheet").await;
    person.press(&person.word("close-seal"), &person.word("curtain-back")).await;
    person.picture("sealed").await;
    person.press_away(&person.word("curtain-back")).await;
}

/// `read` is some of what opens.
async fn opens_together(person: &Person<'_>, lens: &str, read: &str) {
    person.picture(&format!("{lens}-all-done")).await;
    let open = person.word("lens-open");
    person.press(&open, &person.word("lens-open-wait")).await;
    person.picture(&format!("{lens}-opening")).await;
    person.press_away(&open).await;
    person.sees(read).await;
    person.picture(&format!("{lens}-opened")).await;
}

/// Through every view of the comparison and the own picture.
async fn goes_to_harvest(person: &Person<'_>) {
    goes_on(person, "vergelijken").await;
    for view in VIEWS {
        person.tab(&person.word(&format!("compare-tab-{view}"))).await;
        person.picture(&format!("compare-{view}")).await;
    }
    goes_on(person, "eigen_beeld").await;
    goes_on(person, "oogst").await;
}

/// What may stay of one person: everything under their alias, or nothing. Another is given the laptop then.
async fn chooses(person: &Person<'_>, alias: &str, keeps: bool, next: Option<&str>) {
    person
        .press(
            &person.say("curtain-choose", &[("alias", alias)]),
            &person.say("release-question", &[("alias", alias)]),
        )
        .await;
    person.picture("what-may-stay").await;
    if keeps {
        person.tick(&person.word("release-alias")).await;
        person.sees(&person.word("release-code")).await;
        person.picture("withdraw-code").await;
    }
    let pass = next.map_or_else(
        || person.word(if keeps { "release-done" } else { "release-erase-all" }),
        |next| person.say("release-pass", &[("alias", next)]),
    );
    if keeps {
        person.press(&pass, &person.word("close-seal")).await;
        person.picture("code-on-paper").await;
        person.press_away(&person.word("close-seal")).await;
    } else {
        person.press_away(&pass).await;
    }
    person.picture("chosen").await;
}

#[tokio::test]
async fn three_people_go_from_a_new_book_to_what_is_kept_with_a_mouse() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let person = Person::new(&window, Hands::Mouse, Locale::Nl, "three-by-mouse").await;
    person.picture("start").await;
    makes_book(&person).await;
    arrives(&person, &["Joris", "Samira", "Wim"], "curtain", &["handelingen", "deugden"]).await;

    person.unfold(&person.word("arrive-case")).await;
    person.press(&person.word("arrive-case-new"), &person.word("case-moment")).await;
    person.write(&person.word("case-title"), "De sleutel van de schuur").await;
    person.write(&person.word("case-moment"), "Hij gaf mij de sleutel en vroeg of ik niets zou zeggen.").await;
    person.write(&person.word("case-question"), "Wat had ik daar moeten doen?").await;
    person.picture("new-case").await;
    person.press_away(&person.word("case-save")).await;
    person.picture("case-chosen").await;
    goes_on(&person, "casus").await;

    goes_on(&person, "handelingen").await;
    let course = "Ik zeg hem dat ik dit niet alleen kan dragen";
    for (alias, text) in [("Joris", course), ("Samira", "Ik leg de sleutel terug"), ("Wim", "Ik bel zijn moeder")]
    {
        takes_laptop(&person, alias).await;
        person.write(&person.say("handelingen-line", &[("at", "1")]), text).await;
        seals(&person).await;
    }
    assert!(!window.holds(course).await, "before the opening nobody reads what Joris wrote");
    opens_together(&person, "handelingen", course).await;

    goes_on(&person, "deugden").await;
    for (alias, virtues) in
        [("Joris", ["Trouw", "Moed"]), ("Samira", ["Moed", "Eerlijkheid"]), ("Wim", ["Hoop", "Moed"])]
    {
        takes_laptop(&person, alias).await;
        for virtue in virtues {
            person.chip(virtue, true).await;
        }
        person.write(&person.word("deugden-at-stake"), &format!("{alias} waakt")).await;
        seals(&person).await;
    }
    opens_together(&person, "deugden", "Samira waakt").await;
    goes_to_harvest(&person).await;

    person
        .press(
            &person.say("panel-give", &[("alias", "Joris")]),
            &person.say("curtain-choose", &[("alias", "Joris")]),
        )
        .await;
    chooses(&person, "Joris", true, Some("Samira")).await;
    chooses(&person, "Samira", false, Some("Wim")).await;
    chooses(&person, "Wim", false, None).await;
    person.press_away(&person.word("curtain-back")).await;
    person.picture("all-chosen").await;
    person.press(&person.word("harvest-close-button"), &person.word("harvest-close-yes")).await;
    person.picture("closing").await;
    person.press(&person.word("harvest-close-yes"), &person.word("kept-closed-title")).await;
    person.picture("kept").await;
    window.close().await;
}

#[tokio::test]
async fn five_people_walk_through_an_example_by_keyboard_alone() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let person = Person::new(&window, Hands::Keyboard, Locale::Nl, "five-by-keyboard").await;
    let people = ["Joris", "Samira", "Wim", "Fatima", "Noor"];
    tries_example(&person, "Na de achttiende").await;
    arrives(&person, &people, "curtain", &["kennis", "deugden"]).await;
    goes_on(&person, "casus").await;

    goes_on(&person, "kennis").await;
    for alias in people {
        takes_laptop(&person, alias).await;
        person.write(&person.say("kennis-line", &[("at", "1")]), &format!("{alias} weet iets")).await;
        seals(&person).await;
    }
    opens_together(&person, "kennis", "Fatima weet iets").await;

    goes_on(&person, "deugden").await;
    for (alias, virtue) in people.iter().zip(["Trouw", "Moed", "Moed", "Hoop", "Eerlijkheid"]) {
        takes_laptop(&person, alias).await;
        person.chip(virtue, true).await;
        seals(&person).await;
    }
    opens_together(&person, "deugden", "Eerlijkheid").await;
    goes_to_harvest(&person).await;
    person.write(&person.word("harvest-title"), "Blijven bellen, en dat zeggen").await;
    person.picture("harvest-written").await;
    person.press(&person.word("harvest-close-button"), &person.word("harvest-close-yes")).await;
    person.picture("closing").await;
    person.press(&person.word("harvest-close-yes"), &person.word("start-new-book")).await;
    person.picture("start-again").await;
    window.close().await;
}

#[tokio::test]
async fn eight_people_write_on_paper_in_english() {
    let home = Home::new();
    let window = Window::open(&home).await;
    Person::new(&window, Hands::Mouse, Locale::Nl, "eight-on-paper").await.choose("Taal", "en").await;
    let person = Person::new(&window, Hands::Mouse, Locale::En, "eight-on-paper").await;
    person.sees(&person.word("start-new-book")).await;
    person.picture("start").await;
    let people = ["Amina", "Ben", "Chloe", "Daniel", "Esther", "Femi", "Grace", "Hassan"];
    tries_example(&person, "Sunday at four").await;
    arrives(&person, &people, "paper", &["deugden"]).await;
    goes_on(&person, "casus").await;
    goes_on(&person, "deugden").await;
    person.press(&person.word("panel-print"), &person.word("sheets-title")).await;
    person.picture("sheets").await;
    person.press_away(&person.word("panel-print-close")).await;
    opens_together(&person, "deugden", &person.word("entry-title")).await;

    let beginnings = ["hone", "loya", "cour", "hone", "hope", "cour", "hone", "trust"];
    for (alias, virtue) in people.iter().zip(beginnings) {
        person.write(&person.say("entry-virtue-label", &[("alias", alias)]), virtue).await;
        assert!(person.keys(&[Key::Enter.into()]).await, "Enter takes the word");
    }
    person.picture("entered").await;
    person.press(&person.word("entry-to-read"), &person.word("entry-read-title")).await;
    person.picture("read-back").await;
    person.press_away(&person.word("entry-yes")).await;
    person.sees("Honesty").await;
    person.picture("entered-and-right").await;
    goes_to_harvest(&person).await;
    person.press(&person.word("harvest-close-button"), &person.word("harvest-close-yes")).await;
    person.picture("closing").await;
    person.press(&person.word("harvest-close-yes"), &person.word("start-new-book")).await;
    window.close().await;
}
