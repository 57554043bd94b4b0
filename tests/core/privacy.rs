//! The identifiability check: what it finds, what it leaves alone, and how well it does on texts.
use casebook::content::lists::lists;
use casebook::domain::privacy::{Finding, Kind, Severity, check, replace, replace_everywhere};
use casusboek_tests::marked::{Score, texts};
use proptest::prelude::*;

fn found(text: &str) -> Vec<Finding> {
    check(text, lists(), &[])
}

/// What is found, with its kind.
fn kinds(text: &str) -> Vec<(Kind, String)> {
    found(text).into_iter().map(|finding| (finding.kind, finding.text)).collect()
}

#[track_caller]
fn finds(text: &str, kind: Kind, what: &str) {
    let all = kinds(text);
    assert!(all.contains(&(kind, what.to_owned())), "{what} is a {} in: {text}\n{all:?}", kind.name());
}

#[track_caller]
fn leaves(text: &str) {
    assert_eq!(kinds(text), [], "nobody is pointed to in: {text}");
}

#[test]
fn nine_in_ten_marks_are_found_with_hardly_a_false_alarm() {
    for half in ["dev", "held"] {
        let texts = texts(half);
        if texts.is_empty() {
            continue;
        }
        let score = Score::of(&texts);
        let wrong = score.wrong.join("\n");
        assert!(score.recall() >= 0.85, "{half}: only {:.3} of the marks are found:\n{wrong}", score.recall());
        let alarms = score.false_alarms_per_hundred();
        assert!(alarms <= 0.6, "{half}: {alarms:.2} false alarms per 100 clean words:\n{wrong}");
    }
}

#[test]
fn a_number_that_passes_its_test_is_certain() {
    finds("haar bsn is 111222333", Kind::Bsn, "111222333");
    finds("nummer 1112.22.333 staat erin", Kind::Bsn, "1112.22.333");
    finds("NL91 ABNA 0417 1643 00", Kind::Iban, "NL91 ABNA 0417 1643 00");
    finds("op nl91abna0417164300 gestort", Kind::Iban, "nl91abna0417164300");
    assert_eq!(found("bsn 111222333")[0].severity, Severity::Certain);
    leaves("het kost 111222334 punten");
}

#[test]
fn a_telephone_number_is_found_however_it_is_written() {
    for number in
        ["06 1234 56 78", "0612345678", "06-12345678", "+31 6 12345678", "(020) 123 45 67", "0591 61 23 45"]
    {
        let all = found(&format!("bel {number} na vijven"));
        assert_eq!(all.iter().map(|one| one.kind).collect::<Vec<_>>(), [Kind::Phone], "{number}: {all:?}");
    }
    leaves("Veilig Thuis is gratis te bellen op 0800-2000, de politie op 112.");
}

#[test]
fn a_day_is_found_and_a_month_alone_is_not() {
    for (text, day) in [
        ("geb. 3-7-12", "3-7-12"),
        ("op di 4 feb. 2025 kwam", "di 4 feb. 2025"),
        ("was het 3 mei", "3 mei"),
        ("op 12 februari al", "12 februari"),
        ("2024-02-28 om drie uur", "2024-02-28"),
        ("op 3/7 belde", "3/7"),
    ] {
        finds(text, Kind::Date, day);
    }
    leaves("In november was het rustig, in maart 2024 niet, en met Pasen ook niet.");
    leaves("We zijn er 24/7, het is 1-op-1, elke dinsdag om 14.30 uur.");
}

#[test]
fn numbers_of_courts_registers_and_cars_are_found() {
    finds("onder C/16/534211 / JE RK 24-1432.", Kind::CaseNumber, "C/16/534211 / JE RK 24-1432");
    finds("zaaknr. 2024-00312 van", Kind::CaseNumber, "2024-00312");
    finds("SKJ-nummer 100012345 is", Kind::RegistrationNumber, "100012345");
    finds("een rode auto, 12-ab-34 reed", Kind::LicencePlate, "12-ab-34");
    finds("de bus XB-123-L stond", Kind::LicencePlate, "XB-123-L");
}

#[test]
fn a_name_of_small_letters_is_a_name() {
    for (text, name) in [
        ("kan jij meekijken bij damian vandaag", "damian"),
        ("oma naima haalt haar op", "naima"),
        ("juf anja belde", "anja"),
        ("mw van der velden zei niets", "van der velden"),
        ("moeder van roos is moe", "roos"),
        ("soufyan wil niet", "soufyan"),
        ("dhr el amrani kwam", "el amrani"),
    ] {
        finds(text, Kind::Name, name);
    }
    leaves("De week erna stond ze weer voor de deur, en kort erna belde ze.");
    finds("gisteren zei erna dat ze niet komt", Kind::Name, "erna");
}

#[test]
fn names_come_with_titles_initials_particles_and_genitives() {
    for (text, name) in [
        ("De advocaat, mr. dr. J.P. van der Velden, kwam.", "J.P. van der Velden"),
        ("Samen met fam. de Vries bespraken we het.", "de Vries"),
        ("En Youssefs moeder belde.", "Youssefs"),
        ("Het is Fatima's kamer.", "Fatima's"),
        ("De moeder van K. is moe.", "K."),
        ("Toen kwam Noortje de Boer-van Dijk binnen.", "Noortje de Boer-van Dijk"),
        ("Volgens El Khattabi is het goed.", "El Khattabi"),
    ] {
        finds(text, Kind::Name, name);
    }
}

#[test]
fn a_name_that_is_a_word_needs_its_sentence() {
    finds("Daarna ging Roos naar bed.", Kind::Name, "Roos");
    finds("Bas zegt dat het goed is.", Kind::Name, "Bas");
    leaves("de roos in de tuin en de beer op de plank");
    leaves("Storm was het, en winter.");
}

#[test]
fn a_name_in_one_sentence_is_that_name_in_the_others() {
    let names = kinds("Ik sprak met mevrouw Lente over thuis. Later zei Lente niets meer.");
    assert_eq!(names.iter().filter(|(_, text)| text == "Lente").count(), 2, "{names:?}");
}

#[test]
fn schools_homes_streets_and_towns_are_found() {
    finds("zij zit op obs de klimboom", Kind::School, "obs de klimboom");
    finds("naar basisschool De Wijzer", Kind::School, "basisschool De Wijzer");
    finds("op het Vechtdal College", Kind::School, "Vechtdal College");
    finds("in gezinshuis De Linde slaapt", Kind::Organisation, "gezinshuis De Linde");
    finds("hij woont beukstraat 7", Kind::Address, "beukstraat 7");
    finds("aan de Kastanjelaan 14b", Kind::Address, "Kastanjelaan 14b");
    finds("een brief naar Het Ravelijn 12.", Kind::Address, "Het Ravelijn 12");
    finds("postcode 3512 JE", Kind::Postcode, "3512 JE");
    finds("ik zit vast in hoogeveen", Kind::Place, "hoogeveen");
    finds("ze wonen in Wijk bij Duurstede", Kind::Place, "Wijk bij Duurstede");
    finds("kijk op www.voorbeeld.nl/hulp.", Kind::Url, "www.voorbeeld.nl/hulp");
    finds("mail k.landveld73@postbusmail.nl.", Kind::Email, "k.landveld73@postbusmail.nl");
}

#[test]
fn what_everybody_in_the_field_says_points_to_nobody() {
    for text in [
        "De Raad voor de Kinderbescherming adviseert een Uithuisplaatsing.",
        "Veilig Thuis belde de jeugdbeschermer en de gezinsvoogd.",
        "De Marokkaanse moeder spreekt Nederlands en een beetje Frans.",
        "Hij is vijftien, zijn zus is 12 en zijn broertje 3 jaar oud.",
        "Artikel 1:255 BW en art. 3.5 van de Jeugdwet gaan over de Ondertoezichtstelling.",
        "Met Kerst en het Suikerfeest waren ze in Nederland, daarna in Syrië.",
        "Hij appt via WhatsApp en speelt Fortnite op de PlayStation.",
        "Moeder belde. Vader niet. Oma wel, en juf ook.",
        "In groep 7 kreeg hij een A4 met 3 vragen, dat kostte € 2,50.",
    ] {
        leaves(text);
    }
}

#[test]
fn a_name_given_by_hand_is_certain_in_any_case_and_as_a_word_only() {
    let text = "Pim de Beer en PIM, pims fiets en Pim's jas. De pimpel en de beer zijn anders.";
    let all = check(text, lists(), &["pim", "de Beer"]);
    let by_hand: Vec<&str> =
        all.iter().filter(|one| one.severity == Severity::Certain).map(|one| one.text.as_str()).collect();
    assert_eq!(by_hand, ["Pim", "de Beer", "PIM", "pims", "Pim's", "de beer"]);
}

#[test]
fn what_is_replaced_once_can_be_replaced_everywhere() {
    let text = "Fleur belt. Ik zag fleur, en later FLEUR.";
    let findings = check(text, lists(), &["Fleur"]);
    assert_eq!(findings.len(), 3, "in any case");
    assert_eq!(
        replace_everywhere(text, &findings[0].text, "de jongere"),
        "De jongere belt. Ik zag de jongere, en later de jongere."
    );
}

#[test]
fn a_name_is_replaced_by_the_role_it_has_in_the_text() {
    let text = "Oma Truus belde. Later zei Truus dat haar dochter Wendy niet kwam. Wendy's bed was leeg.";
    let proposed: Vec<String> = found(text).into_iter().map(|one| one.replacement).collect();
    assert_eq!(proposed, ["[naam]", "oma", "[naam]", "diens"]);
}

#[test]
fn ranges_count_the_bytes_of_the_raw_text() {
    let text = "\u{feff}Hé 🦋\r\nbel Fatima\r\nياسمين";
    let all = found(text);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(&text[all[0].start..all[0].end], "Fatima");
}

#[test]
fn a_long_text_takes_no_more_for_each_word() {
    let one = "Gisteren belde mevrouw de Boer uit Zwolle 06-12345678 ' - a. van der 3-7 ";
    let time = |times: usize| {
        let text = one.repeat(times);
        let start = std::time::Instant::now();
        assert!(!found(&text).is_empty());
        start.elapsed()
    };
    time(50);
    let (short, long) = (time(300), time(3_000));
    assert!(long < short * 40, "ten times the text took {long:?} beside {short:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn findings_lie_on_letters_in_order_and_apart(text in text()) {
        let all = found(&text);
        let mut before = 0;
        for one in &all {
            prop_assert!(before <= one.start && one.start < one.end && one.end <= text.len());
            prop_assert_eq!(text.get(one.start..one.end), Some(one.text.as_str()));
            before = one.end;
        }
    }

    #[test]
    fn what_is_proposed_is_no_finding_itself(text in text()) {
        let all = found(&text);
        let changes: Vec<_> = all.iter().map(|one| (one.start..one.end, one.replacement.as_str())).collect();
        for one in found(&replace(&text, &changes)) {
            // As words: an initial is no part of a proposal that has its letter somewhere.
            let words = |text: &str| format!(" {} ", text.to_lowercase());
            let proposed = all.iter().any(|before| words(&before.replacement).contains(&words(&one.text)));
            prop_assert!(!proposed, "{} is found in what was put in", one.text);
        }
    }
}

/// Pieces of what people write, and anything else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Fatima".to_owned()),
        Just("mw. de Boer".to_owned()),
        Just("juf anja".to_owned()),
        Just("moeder van K.".to_owned()),
        Just("06 1234 56 78".to_owned()),
        Just("3-7-12".to_owned()),
        Just("12 mei '24".to_owned()),
        Just("obs de klimboom".to_owned()),
        Just("gezinshuis 't Nest".to_owned()),
        Just("Kerkstraat 12-a".to_owned()),
        Just("1234 ab".to_owned()),
        Just("in Zwolle".to_owned()),
        Just("NL91 ABNA 0417 1643 00".to_owned()),
        Just("C/16/534211 / JE RK 24-1432".to_owned()),
        Just("k@l.nl".to_owned()),
        Just("www.x.nl".to_owned()),
        Just("\r\n".to_owned()),
        Just("🦋".to_owned()),
        Just("ياسمين".to_owned()),
        "[a-zA-Z0-9 .,'’/@:-]{0,12}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" "))
}
