//! Any question in any text: what is marked are whole characters of it. The first line is the question.
#![no_main]
use casebook::domain::search::fields::Field;
use casebook::domain::search::passage::passages;
use casebook::domain::search::query::{Finder, Query};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (typed, text) = input.split_once('\n').unwrap_or((input, input));
    let query = Query::read(typed);
    let mut finder = Finder::new(&query);
    for (from, to, which) in finder.marks(text) {
        assert!(from < to && text.get(from..to).is_some(), "{from}..{to} are whole characters");
        assert!(which < 12, "part {which}");
    }
    for passage in
        passages(&mut finder, &[(Field::Heading, typed), (Field::Story, text), (Field::Together, typed)])
    {
        let mut last = 0;
        for (from, to) in passage.marks {
            assert!(
                last <= from && from < to && passage.text.get(from..to).is_some(),
                "{from}..{to} behind {last}"
            );
            last = to;
        }
    }
});
