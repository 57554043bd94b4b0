//! The faces in a PDF, and which letters they have. A sign that none of them has becomes a cross that can be seen: a page
//! may hold no letter without a shape.
use crate::content::load::face;
use crate::report::ink;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// In the place of what has no shape: every face has it.
const CROSS: &str = "×";

/// The faces of the app, and one for names in Arabic script.
pub static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [
        "AtkinsonHyperlegibleNext-Regular.ttf",
        "AtkinsonHyperlegibleNext-SemiBold.ttf",
        "SourceSerif4-Regular.ttf",
        "SourceSerif4-SemiBold.ttf",
        "NotoSansArabic-Regular.ttf",
    ]
    .iter()
    .map(|file| Font::new(Bytes::new(face(file)), 0).expect("a test sets a page in every face"))
    .collect()
});

/// The text as it can be set, and whether something in it has no shape.
pub fn shaped(text: &str) -> (String, bool) {
    let text: String = text.nfc().collect();
    if text.is_ascii() {
        return (text, false);
    }
    let (mut out, mut missing) = (String::with_capacity(text.len()), false);
    for sign in text.graphemes(true) {
        if sign == "\n" || has_shape(sign) {
            out += sign;
        } else {
            // Several in a row are one cross.
            if !out.ends_with(CROSS) {
                out += CROSS;
            }
            missing = true;
        }
    }
    (out, missing)
}

/// One face has all of it.
fn has_shape(sign: &str) -> bool {
    face_with(sign).is_some()
}

/// The first face that has all of a sign; what only steers how letters join asks for no shape.
fn face_with(sign: &str) -> Option<&'static Font> {
    let steers = |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    let has = |face: &Font, letter: char| face.info().coverage.contains(u32::from(letter));
    FACES.iter().find(|face| sign.chars().all(|letter| steers(letter) || has(face, letter)))
}

/// The family of the first face that has a sign, for drawings, which look for no other by themselves. Null for the first.
pub fn face_of(sign: &str) -> Option<&'static str> {
    face_with(sign).map(|face| face.info().family.as_str()).filter(|family| *family != ink::UI)
}

#[cfg(test)]
mod tests {
    use crate::report::pdf::letters::shaped;

    #[test]
    fn names_of_every_kind_can_be_set_and_what_has_no_shape_is_seen() {
        for name in ["Zoë", "Şükrü", "Łukasz", "ياسمين", "Светлана", "Ελένη", "e\u{301}"] {
            assert!(!shaped(name).1, "{name}");
        }
        assert_eq!(shaped("Bij 👩‍👩‍👧‍👦🦋 thuis"), ("Bij × thuis".to_owned(), true));
        assert_eq!(shaped("小明"), ("×".to_owned(), true));
    }
}
