//! A text read as words, numbers and signs, each with its place in the raw text. What they mean, it doesn't know.
use crate::domain::privacy::fold::fold_into;
use crate::domain::privacy::lists::{Flags, Lists};
use crate::domain::privacy::vocabulary::{among, classes};
use crate::domain::privacy::{addresses, codes, dates, institutions, phrases};
use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// How a piece of text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Digits.
    Number,
    /// A word in small letters.
    Lower,
    /// A word that begins with a capital and goes on small, or one capital.
    Capital,
    /// A word of capitals.
    Capitals,
    /// A word with a capital inside.
    Mixed,
    /// One sign.
    Sign,
    /// Before the beginning and after the end.
    Edge,
}

/// A word, a number or a sign.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How it is written.
    pub form: Form,
    /// Whether white space stands before it.
    pub spaced: bool,
    /// Whether a new line begins between it and the one before.
    pub first_of_line: bool,
    /// Whether a capital would stand here anyway: the beginning of a sentence, a line or a quotation.
    pub opens: bool,
    word: usize,
}

struct Known {
    folded: String,
    flags: Flags,
    is_word: Cell<Option<bool>>,
}

/// A text, read.
pub struct Reading<'t> {
    /// The raw text.
    pub text: &'t str,
    /// What to look words up in.
    pub lists: &'t Lists,
    tokens: Vec<Token>,
    words: Vec<Known>,
}

/// Edges at either side, so that looking around never leaves the text.
const MARGIN: usize = 8;

impl<'t> Reading<'t> {
    /// Reads a text.
    pub fn new(text: &'t str, lists: &'t Lists) -> Self {
        let edge = |at| Token {
            start: at,
            end: at,
            form: Form::Edge,
            spaced: true,
            first_of_line: true,
            opens: true,
            word: 0,
        };
        let mut reading = Self {
            text,
            lists,
            tokens: vec![edge(0); MARGIN],
            words: vec![Known { folded: String::new(), flags: Flags::NONE, is_word: Cell::new(Some(true)) }],
        };
        reading.read();
        reading.tokens.extend([edge(text.len()); MARGIN]);
        reading.mark_openings();
        reading
    }

    fn read(&mut self) {
        let mut ids: HashMap<String, usize> = HashMap::new();
        let mut folded = String::new();
        let (mut spaced, mut first_of_line) = (true, true);
        let mut letters = self.text.char_indices().peekable();
        while let Some((start, letter)) = letters.next() {
            if letter.is_whitespace() || letter == '\u{feff}' || letter == '\u{200b}' {
                spaced = true;
                first_of_line |= letter == '\n' || letter == '\r' || letter == '\u{2028}';
                continue;
            }
            let belongs: fn(char) -> bool = if letter.is_ascii_digit() {
                |next| next.is_ascii_digit()
            } else if letter.is_alphanumeric() {
                |next| (next.is_alphanumeric() && !next.is_ascii_digit()) || is_combining_mark(next)
            } else {
                |_| false
            };
            let mut end = start + letter.len_utf8();
            while let Some((at, next)) = letters.next_if(|(_, next)| belongs(*next)) {
                end = at + next.len_utf8();
            }
            let raw = &self.text[start..end];
            let form = form(letter, raw);
            let word = match form {
                Form::Lower | Form::Capital | Form::Capitals | Form::Mixed => {
                    folded.clear();
                    fold_into(raw, &mut folded);
                    ids.get(folded.as_str()).copied().unwrap_or_else(|| {
                        let flags = self.lists.flags(&folded)
                            | classes(&folded)
                            | institutions::class(&folded)
                            | addresses::class(&folded)
                            | codes::class(&folded)
                            | dates::class(&folded)
                            | phrases::class(&folded);
                        self.words.push(Known { folded: folded.clone(), flags, is_word: Cell::new(None) });
                        ids.insert(folded.clone(), self.words.len() - 1);
                        self.words.len() - 1
                    })
                }
                _ => 0,
            };
            self.tokens.push(Token { start, end, form, spaced, first_of_line, opens: false, word });
            (spaced, first_of_line) = (false, false);
        }
    }

    fn mark_openings(&mut self) {
        let mut opens = true;
        for at in MARGIN..self.tokens.len() - MARGIN {
            let token = self.tokens[at];
            if token.first_of_line {
                opens = true;
            }
            self.tokens[at].opens = opens;
            if token.form != Form::Sign {
                opens = false;
                continue;
            }
            match self.sign(at) {
                '.' => opens = !self.is_abbreviation_before(at),
                '!' | '?' | ':' | '"' | '“' | '„' | '«' | '…' | '•' | '*' | '#' | '>' | '|' => {
                    opens = true;
                }
                '\'' | '‘' if token.spaced => opens = true,
                '-' | '–' | '—' if token.first_of_line => opens = true,
                _ => {}
            }
        }
    }

    /// Whether the point at a place belongs to an abbreviation or an initial, so that the sentence goes on.
    fn is_abbreviation_before(&self, at: usize) -> bool {
        const SHORT: &[&str] = &[
            "mw", "mevr", "dhr", "mr", "dr", "drs", "ds", "ir", "ing", "prof", "fam", "mej", "st", "sr", "nr",
            "art", "bijv", "bv", "evt", "incl", "excl", "ca", "gem", "o", "a", "tel", "geb", "t", "i", "v", "m",
            "resp",
        ];
        if self.is_glued(at + 1) && self.token(at + 1).form != Form::Sign {
            return true;
        }
        let before = at - 1;
        self.is_glued(at)
            && (SHORT.contains(&self.word(before)) || self.is_initial(before))
            && self.token(before).form != Form::Edge
    }

    /// Where the tokens of the text lie.
    pub fn all(&self) -> Range<usize> {
        MARGIN..self.tokens.len() - MARGIN
    }

    /// The token at a place; an edge outside the text.
    pub fn token(&self, at: usize) -> &Token {
        self.tokens.get(at).unwrap_or(&self.tokens[0])
    }

    /// The word at a place, folded; empty if none is there.
    pub fn word(&self, at: usize) -> &str {
        &self.words[self.token(at).word].folded
    }

    /// One number for every place where the same word stands; 0 for what is no word.
    pub fn word_id(&self, at: usize) -> usize {
        self.token(at).word
    }

    /// How many different words there are, and one for what is none.
    pub fn word_count(&self) -> usize {
        self.words.len()
    }

    /// What stands at a place, as it is written.
    pub fn raw(&self, at: usize) -> &'t str {
        let token = self.token(at);
        &self.text[token.start..token.end]
    }

    /// The sign at a place; a blank if none is there.
    pub fn sign(&self, at: usize) -> char {
        let token = self.token(at);
        if token.form == Form::Sign { self.raw(at).chars().next().unwrap_or(' ') } else { ' ' }
    }

    /// What the lists know of the word at a place.
    pub fn flags(&self, at: usize) -> Flags {
        self.words[self.token(at).word].flags
    }

    /// Whether the word at a place is a Dutch one.
    pub fn is_word(&self, at: usize) -> bool {
        let known = &self.words[self.token(at).word];
        if let Some(is_word) = known.is_word.get() {
            return is_word;
        }
        let is_word = known.flags.any(Flags::WORD) || self.lists.is_word(&known.folded);
        known.is_word.set(Some(is_word));
        is_word
    }

    /// Whether a word stands there.
    pub fn has_letters(&self, at: usize) -> bool {
        self.token(at).word != 0
    }

    /// Whether a word with a capital at its beginning stands there.
    pub fn is_capital(&self, at: usize) -> bool {
        matches!(self.token(at).form, Form::Capital | Form::Capitals | Form::Mixed) && !self.begins_small(at)
    }

    fn begins_small(&self, at: usize) -> bool {
        self.raw(at).chars().next().is_some_and(char::is_lowercase)
    }

    /// Whether one letter stands there, with a capital.
    pub fn is_initial(&self, at: usize) -> bool {
        self.token(at).form == Form::Capital && self.raw(at).chars().count() == 1
    }

    /// Whether a number stands there.
    pub fn is_number(&self, at: usize) -> bool {
        self.token(at).form == Form::Number
    }

    /// Whether nothing stands between this and what is before it.
    pub fn is_glued(&self, at: usize) -> bool {
        let token = self.token(at);
        !token.spaced && token.form != Form::Edge
    }

    /// Whether this stands on the line of what is before it.
    pub fn goes_on(&self, at: usize) -> bool {
        let token = self.token(at);
        token.form != Form::Edge && !token.first_of_line
    }

    /// Whether one of these words, with blanks between, stands at most so many tokens before a place, on its line.
    pub fn is_near(&self, at: usize, back: usize, words: &str) -> bool {
        let mut place = at;
        for _ in 0..back {
            if !self.goes_on(place) {
                return false;
            }
            place -= 1;
            if among(self.word(place), words) {
                return true;
            }
        }
        false
    }
}

fn form(first: char, raw: &str) -> Form {
    if first.is_ascii_digit() {
        return Form::Number;
    }
    if !first.is_alphabetic() {
        return Form::Sign;
    }
    let (mut capitals, mut small) = (0, 0);
    for letter in raw.chars() {
        capitals += usize::from(letter.is_uppercase());
        small += usize::from(letter.is_lowercase());
    }
    match (first.is_uppercase(), capitals, small) {
        (_, 0, _) => Form::Lower,
        (true, 1, _) => Form::Capital,
        (true, _, 0) => Form::Capitals,
        // IJsbrand, and McDonald: the capital inside belongs to it.
        (true, 2, _) if raw.starts_with("IJ") || raw.starts_with("Mc") => Form::Capital,
        _ => Form::Mixed,
    }
}
