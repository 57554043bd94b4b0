//! The check on any text: findings are in order, apart, and what stands there; replacing them leaves the rest as it was.
//! The first line is a name given by hand.
#![no_main]
use casebook::content::lists::lists;
use casebook::domain::privacy::{check, occurrences, replace};
use libfuzzer_sys::fuzz_target;

/// Findings whose other places are looked for: each is looked for in the whole text.
const LOOKED_FOR: usize = 8;

fuzz_target!(|text: &str| {
    let name = text.lines().next().unwrap_or_default();
    let findings = check(text, lists(), &[name]);
    let (mut last, mut rest) = (0, String::new());
    for one in &findings {
        assert!(last <= one.start && one.start < one.end, "{}..{} behind {last}", one.start, one.end);
        assert_eq!(text.get(one.start..one.end), Some(one.text.as_str()), "what stands there");
        rest += &text[last..one.start];
        rest.push('·');
        last = one.end;
    }
    rest += &text[last..];
    let changes: Vec<_> = findings.iter().map(|one| (one.start..one.end, "·")).collect();
    assert_eq!(replace(text, &changes), rest, "the rest is left as it was");
    let changes: Vec<_> = findings.iter().map(|one| (one.start..one.end, one.replacement.as_str())).collect();
    replace(text, &changes);
    for words in findings.iter().take(LOOKED_FOR).map(|one| one.text.as_str()).chain([name]) {
        let mut last = 0;
        for range in occurrences(text, words) {
            assert!(last <= range.start && text.get(range.clone()).is_some_and(|found| !found.is_empty()));
            last = range.end;
        }
    }
});
