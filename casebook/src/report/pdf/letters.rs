//! The faces in a PDF, and which letters they have. A sign that none of them has becomes a square that can be seen: a page
//! may hold no letter without a shape.
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// In the place of what has no shape.
const SQUARE: &str = "■";

/// The faces of the app, and one for names in Arabic script.
pub static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let faces: [&'static [u8]; 5] = [
        include_bytes!("../../../content/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../../../content/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
        include_bytes!("../../../content/fonts/SourceSerif4-Regular.ttf"),
        include_bytes!("../../../content/fonts/SourceSerif4-SemiBold.ttf"),
        include_bytes!("../../../content/fonts/NotoSansArabic-Regular.ttf"),
    ];
    faces.iter().map(|face| Font::new(Bytes::new(*face), 0).expect("a test sets a page in every face")).collect()
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
            // Several in a row are one square.
            if !out.ends_with(SQUARE) {
                out += SQUARE;
            }
            missing = true;
        }
    }
    (out, missing)
}

/// One face has all of it; what only steers how letters join asks for no shape.
fn has_shape(sign: &str) -> bool {
    let steers = |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    FACES
        .iter()
        .any(|face| sign.chars().all(|letter| steers(letter) || face.info().coverage.contains(u32::from(letter))))
}

#[cfg(test)]
mod tests {
    use crate::report::pdf::letters::shaped;

    #[test]
    fn names_of_every_kind_can_be_set_and_what_has_no_shape_is_seen() {
        for name in ["Zoë", "Şükrü", "Łukasz", "ياسمين", "Светлана", "Ελένη", "e\u{301}"] {
            assert!(!shaped(name).1, "{name}");
        }
        assert_eq!(shaped("Bij 👩‍👩‍👧‍👦🦋 thuis"), ("Bij ■ thuis".to_owned(), true));
        assert_eq!(shaped("小明"), ("■".to_owned(), true));
    }
}
