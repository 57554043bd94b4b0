//! What is known of a word, by the lists and by the part it plays.
use std::ops::{BitOr, BitOrAssign};

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flags(u32);

impl Flags {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// A given name that is used here.
    pub const GIVEN: Self = Self(1);
    /// A given name from elsewhere.
    pub const RARE: Self = Self(1 << 1);
    /// A surname.
    pub const SURNAME: Self = Self(1 << 2);
    /// A place.
    pub const PLACE: Self = Self(1 << 3);
    /// Something else that is written with a capital.
    pub const PROPER: Self = Self(1 << 4);
    /// Never a finding: a country, a language, a word of the field, a brand, a feast.
    pub const FREE: Self = Self(1 << 5);
    /// An ordinary Dutch word as well.
    pub const WORD: Self = Self(1 << 6);
    /// A very common Dutch word as well.
    pub const COMMON: Self = Self(1 << 7);
    /// An English word as well.
    pub const ENGLISH: Self = Self(1 << 8);
    /// The first word of a place of more words.
    pub const BEGINS_PLACE: Self = Self(1 << 9);
    /// Written alike, it is rather the name than the word.
    pub const RATHER_NAME: Self = Self(1 << 10);
    /// The genitive of a name: it stands in the list without its s.
    pub const GENITIVE: Self = Self(1 << 11);

    /// An article, a pronoun, a preposition: never a name of itself.
    pub const SMALL: Self = Self(1 << 12);
    /// A verb that stands behind whoever does something.
    pub const VERB: Self = Self(1 << 13);
    /// A title before a name.
    pub const TITLE: Self = Self(1 << 14);
    /// A word that says who somebody is.
    pub const ROLE: Self = Self(1 << 15);
    /// What stands between a given name and a surname.
    pub const PARTICLE: Self = Self(1 << 16);
    /// A word for a school, a home or an institution.
    pub const INSTITUTION: Self = Self(1 << 17);
    /// A word that ends like a street.
    pub const STREET: Self = Self(1 << 18);
    /// A verb of speaking.
    pub const SPEAKS: Self = Self(1 << 19);

    /// A word before the number of a case, a file or a register.
    pub const SAYS_CODE: Self = Self(1 << 20);
    /// The number of a day in words.
    pub const DAY: Self = Self(1 << 21);
    /// The first word of a phrase that points to nobody.
    pub const BEGINS_PHRASE: Self = Self(1 << 22);

    /// By the letters behind a word in the list of names.
    pub fn of(letters: &[u8]) -> Self {
        letters.iter().fold(Self::NONE, |flags, letter| {
            flags
                | match letter {
                    b'g' => Self::GIVEN,
                    b'r' => Self::RARE,
                    b's' => Self::SURNAME,
                    b'p' => Self::PLACE,
                    b'o' => Self::PROPER,
                    b'f' => Self::FREE,
                    b'w' => Self::WORD,
                    b'k' => Self::COMMON,
                    b'e' => Self::ENGLISH,
                    b'm' => Self::BEGINS_PLACE,
                    b'n' => Self::RATHER_NAME,
                    _ => Self::NONE,
                }
        })
    }

    /// Whether it has any of these.
    pub const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }
}

impl BitOr for Flags {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Flags {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
