//! The identifiability check: what in a text could point to somebody. Knows no file, no screen, and no language but Dutch.
//!
//! A text is read once into words, numbers and signs ([`reading`]). Rules look at it one after the other, the surest
//! first; what one has found, no other takes. Every rule looks a fixed distance around, so time is linear.
mod addresses;
mod again;
mod by_hand;
mod capitals;
mod codes;
mod contact;
mod dates;
mod finding;
mod flags;
mod fold;
mod institutions;
/// Where words are looked up.
pub mod lists;
mod lookup;
mod marks;
mod names;
mod numbers;
mod particles;
mod phrases;
mod places;
mod plates;
/// What can stand in the place of a finding.
pub mod proposals;
mod propose;
mod reading;
mod replace;
mod titles;
mod vocabulary;

pub use crate::domain::privacy::finding::{Finding, Kind, Severity};
pub use crate::domain::privacy::lists::Lists;
pub use crate::domain::privacy::replace::{occurrences, replace, replace_everywhere};

use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::reading::Reading;

/// What in a text could point to somebody, in the order of the text, without overlap. `names` are certain wherever they
/// stand as a word.
pub fn check(text: &str, lists: &Lists, names: &[&str]) -> Vec<Finding> {
    let reading = Reading::new(text, lists);
    let mut marks = Marks::new(&reading);
    contact::find_email(&reading, &mut marks);
    contact::find_url(&reading, &mut marks);
    numbers::find_iban(&reading, &mut marks);
    codes::find_case_number(&reading, &mut marks);
    codes::find_registration(&reading, &mut marks);
    numbers::find_bsn(&reading, &mut marks);
    contact::find_phone(&reading, &mut marks);
    plates::find(&reading, &mut marks);
    dates::find(&reading, &mut marks);
    contact::find_postcode(&reading, &mut marks);
    places::find(&reading, &mut marks);
    addresses::find(&reading, &mut marks);
    places::find_behind_address(&reading, &mut marks);
    marks.set_aside(&reading);
    institutions::find(&reading, &mut marks);
    by_hand::find(&reading, names, &mut marks);
    names::find(&reading, &mut marks);
    capitals::find(&reading, &mut marks);
    again::find(&reading, &mut marks);
    propose::findings(&reading, &marks.into_sorted())
}
