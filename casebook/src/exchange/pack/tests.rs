//! Packs as strangers make them: each is refused whole, with the file that is wrong.
use crate::content::load::BUILT_IN;
use crate::error::Fault;
use crate::exchange::pack::{FileFault, build, of_zip, read};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const META: &str = "id = \"proef\"\nversion = \"1.0.0\"\nformat = 1\ntitle = \"Proef\"\nlanguage = \"nl\"\n\
                    author = \"x\"\nlicence = \"CC0-1.0\"\nsource = \"x\"\nfiction = \"verzonnen\"\n";

fn case(id: &str) -> String {
    format!("+++\nid = \"{id}\"\ntitle = \"Een proef\"\n+++\n\n## Moment\n\nToen.\n\n## Vraag\n\nWat nu?\n")
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file begins");
        zip.write_all(bytes).expect("it is written");
    }
    zip.finish().expect("the zip ends").into_inner()
}

/// A sound pack of one case, and one thing more.
fn with(name: &str, bytes: &[u8]) -> Vec<u8> {
    zip(&[("pack.toml", META.as_bytes()), ("cases/een.md", case("een").as_bytes()), (name, bytes)])
}

fn first(bytes: &[u8]) -> (String, Fault) {
    let faults = of_zip("x.casuspakket", bytes).expect_err("it is refused");
    let FileFault { file, why, .. } = faults.into_iter().next().expect("there is at least one");
    (file, why)
}

fn first_of(name: &str, bytes: &[u8]) -> (String, Fault) {
    first(&with(name, bytes))
}

#[test]
fn a_hostile_file_refuses_the_whole_and_is_named() {
    let two = case("twee");
    for (name, why) in [
        ("../buiten.md", Fault::Path),
        ("/etc/x.md", Fault::Path),
        ("cases/CON.md", Fault::Path),
        ("cases/aux.md", Fault::Path),
        ("C:/x.md", Fault::Path),
        ("cases/EEN.md", Fault::SameName),
        ("cases/diep/er/in.md", Fault::Stranger),
        ("plaatje.svg", Fault::Stranger),
    ] {
        assert_eq!(first_of(name, two.as_bytes()), (name.to_owned(), why));
    }
    assert_eq!(first_of("cases/b.md", case("een").as_bytes()).1, Fault::SameId("cases/b.md".to_owned()));
    assert_eq!(first_of("cases/b.md", b"+++\nid = \"b\"\n\xff\xfe").1, Fault::Utf8);
    let front = format!("+++\nid = \"{}\"\n+++\n", "x".repeat(10 * 1024 * 1024));
    assert!(
        matches!(first_of("cases/b.md", front.as_bytes()).1, Fault::TooLarge | Fault::Bomb),
        "10 MB of front matter"
    );
    assert_eq!(first_of("cases/b.md", &vec![b' '; 9 * 1024 * 1024]).1, Fault::Bomb, "it grows too much");
    let unknown = case("twee").replace("title", "kleur = \"rood\"\ntitle");
    assert_eq!(
        first_of("cases/b.md", unknown.as_bytes()),
        ("cases/b.md".to_owned(), Fault::Unknown("kleur".to_owned()))
    );
}

#[test]
fn a_link_in_a_zip_is_not_followed() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("cases/een.md", "/etc/passwd", SimpleFileOptions::default()).expect("a link is made");
    let bytes = zip.finish().expect("the zip ends").into_inner();
    assert_eq!(first(&bytes), ("cases/een.md".to_owned(), Fault::Link));
}

#[test]
fn a_damaged_zip_is_refused_wherever_it_is_cut_or_changed() {
    let sound = with("LEESMIJ.md", b"hallo");
    assert!(of_zip("x", &sound).is_ok());
    for end in 0..sound.len() {
        assert!(of_zip("x", &sound[..end]).is_err(), "cut at {end}");
    }
    let read = of_zip("x", &sound);
    for at in 0..sound.len() {
        let mut changed = sound.clone();
        changed[at] ^= 0x55;
        // A time or a right that changed is no matter; what is read never is another text.
        if let Ok(pack) = of_zip("x", &changed) {
            assert_eq!(Ok(pack), read, "changed at {at}");
        }
    }
    assert_eq!(first(b"geen zip").1, Fault::Zip);
}

#[test]
fn more_than_may_be_is_refused() {
    let bytes = case("x");
    let names: Vec<String> = (0..501).map(|at| format!("cases/c{at}.md")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), bytes.as_bytes())).collect();
    assert_eq!(first(&zip(&files)).1, Fault::TooMany(500));
}

#[test]
fn a_case_of_headings_alone_is_refused_at_the_first_that_is_too_many() {
    let many = format!("{}{}", case("b"), "## a\n".repeat(100_000));
    let one_too_many = "## Perspectief: Kim, buur\n\n### Deugden\n- trouw\n\n".repeat(10_000);
    for text in [many, format!("{}{one_too_many}", case("b"))] {
        let faults = crate::content::case_file::parse_whole(&text).expect_err("it is refused");
        assert_eq!(faults.len(), 1, "once, and not for each");
        assert_eq!(faults[0].1, Fault::TooMany(40));
    }
}

#[test]
fn a_folder_and_its_file_are_the_same_pack_and_the_same_bytes_each_time() {
    let folder = tempfile::tempdir().expect("there is room");
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/packs/voorbeelden");
    let [one, two] = ["een", "twee"].map(|name| folder.path().join(name).with_extension("casuspakket"));
    let pack = build(&built_in, &one).expect("it is written").expect("it is sound");
    build(&built_in, &two).expect("it is written").expect("it is sound");
    assert_eq!(fs::read(&one).expect("it reads"), fs::read(&two).expect("it reads"));
    assert_eq!(read(&one).as_ref(), Ok(&pack));
    assert_eq!(read(&built_in).as_ref(), Ok(&pack));
    assert_eq!(pack.about.id, BUILT_IN);
    assert!(build(&built_in, &one).is_err(), "a file that is there is left as it is");
}

#[test]
fn every_fault_of_every_file_is_told_at_once() {
    let folder = tempfile::tempdir().expect("there is room");
    let cases = folder.path().join("cases");
    fs::create_dir(&cases).expect("there is room");
    fs::write(folder.path().join("pack.toml"), META.replace("1.0.0", "een")).expect("it is written");
    fs::write(cases.join("a.md"), case("a").replace("## Vraag", "## Vragen")).expect("it is written");
    fs::write(cases.join("b.md"), "\u{feff}".to_owned() + &case("b").replace('\n', "\r\n"))
        .expect("it is written");
    let faults = read(folder.path()).expect_err("there are faults");
    let told: Vec<(&str, usize)> = faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
    assert_eq!(told, [("cases/a.md", 10), ("cases/a.md", 2), ("pack.toml", 2)]);
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::write(folder.path().join("pack.toml"), META).expect("it is written");
    std::os::unix::fs::symlink("/etc", folder.path().join("cases")).expect("a link is made");
    let faults = read(folder.path()).expect_err("it is refused");
    assert_eq!((faults[0].file.as_str(), &faults[0].why), ("cases", &Fault::Link));
}
