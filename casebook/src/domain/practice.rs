//! An *oefensessie*: a large group at tables. Each table writes as one, and is one column among the others.

/// Fewest people: below this there is one table, and nothing to compare.
pub const FEWEST: u8 = 6;
/// Most people.
pub const MOST: u8 = 16;
/// Fewest and most at one table.
pub const AT_TABLE: std::ops::RangeInclusive<u8> = 3..=5;
/// How many one would like at a table.
const LIKED: u8 = 4;

/// How many sit at each table: as equal as can be, larger ones first. None outside [`FEWEST`] to [`MOST`].
pub fn tables(people: u8) -> Option<Vec<u8>> {
    if !(FEWEST..=MOST).contains(&people) {
        return None;
    }
    let count = ((people + LIKED / 2) / LIKED).max(2);
    let (each, more) = (people / count, people % count);
    Some((0..count).map(|at| each + u8::from(at < more)).collect())
}

#[cfg(test)]
mod tests {
    use crate::domain::practice::{AT_TABLE, FEWEST, MOST, tables};

    #[test]
    fn everybody_sits_at_a_table_of_three_to_five() {
        for people in FEWEST..=MOST {
            let tables = tables(people).expect("so many can practise");
            assert_eq!(tables.iter().sum::<u8>(), people);
            assert!(
                tables.len() >= 2 && tables.iter().all(|table| AT_TABLE.contains(table)),
                "{people}: {tables:?}"
            );
            assert!(tables.iter().max() <= tables.iter().min().map(|least| least + 1).as_ref(), "{tables:?}");
        }
        assert_eq!((tables(FEWEST - 1), tables(MOST + 1)), (None, None));
    }
}
