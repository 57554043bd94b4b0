//! Rules about text: what is the same, what is too long, what is a short form of it.
use crate::error::{Error, Result, Why};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Most characters of one long text. A pasted report of 200,000 characters still fits.
pub const MOST_TEXT: usize = 250_000;
/// Most characters of one line: a title, an alias, an own word.
pub const MOST_LINE: usize = 200;

/// Unicode normal form C.
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// Takes a long text as it is, unless it is longer than may be.
pub fn text<'a>(field: &'static str, text: &'a str) -> Result<&'a str> {
    within(field, text, MOST_TEXT)
}

/// A text on one line, with one space wherever there was room.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes a line: trimmed, no line breaks, not too long; may be empty.
pub fn line(field: &'static str, text: &str) -> Result<String> {
    let one = one_line(text);
    within(field, &one, MOST_LINE)?;
    Ok(one)
}

/// Takes a line that may not be empty.
pub fn some_line(field: &'static str, text: &str) -> Result<String> {
    let line = line(field, text)?;
    if line.is_empty() { Err(Error::invalid(field, Why::Empty)) } else { Ok(line) }
}

fn within<'a>(field: &'static str, text: &'a str, max: usize) -> Result<&'a str> {
    // Bytes are at least characters: counting is only needed when it is close.
    if text.len() > max && text.chars().count() > max {
        return Err(Error::invalid(field, Why::TooLong { max }));
    }
    Ok(text)
}

/// Without regard to case and spacing: what is the same in words, and no more than that.
pub fn same_words(text: &str) -> String {
    one_line(&nfc(text)).to_lowercase()
}

/// The start of a text in at most `most` graphemes, cut at a word if there is one, with `…` when cut.
pub fn excerpt(text: &str, most: usize) -> String {
    let one = one_line(text);
    let Some((cut, _)) = one.grapheme_indices(true).nth(most) else {
        return one;
    };
    let head = &one[..cut];
    let end = head.rfind(' ').filter(|at| *at > cut / 2).unwrap_or(cut);
    format!("{}…", head[..end].trim_end_matches([' ', ',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use crate::domain::text::{excerpt, some_line, text};

    #[test]
    fn a_short_form_cuts_at_a_word_and_says_so() {
        assert_eq!(excerpt("ik blijf bellen tot ze zich redt", 17), "ik blijf bellen…");
        assert_eq!(excerpt("kort", 17), "kort");
    }

    #[test]
    fn a_short_form_never_cuts_a_family_of_emoji_in_two() {
        assert_eq!(excerpt("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2), "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
    }

    #[test]
    fn a_pasted_report_fits_and_a_book_does_not() {
        assert!(text("text", &"é".repeat(200_000)).is_ok());
        assert!(text("text", &"é".repeat(250_001)).is_err());
    }

    #[test]
    fn a_line_of_spaces_is_empty() {
        assert!(some_line("alias", " \n ").is_err());
        assert_eq!(some_line("alias", " Anne \n Marie ").expect("two words are a line"), "Anne Marie");
    }
}
