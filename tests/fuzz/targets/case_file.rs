//! A case file of any text: it is read or refused with at least one fault, each with a line of the file; what is read is
//! the same case again when it is written, and its Markdown gives no page that runs anything.
#![no_main]
use casebook::content::case_file::{parse_whole, write};
use casebook::content::markdown::to_html;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match parse_whole(text) {
        Ok(case) => {
            let again = parse_whole(&write(&case.key, &case.text, &case.perspectives));
            assert_eq!(again.as_ref(), Ok(&case), "what is written is read again");
            let page = to_html(&case.text.situation).to_lowercase();
            assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("javascript:"));
        }
        Err(faults) => {
            let lines = text.lines().count().max(1);
            assert!(!faults.is_empty() && faults.iter().all(|(line, _)| (1..=lines + 1).contains(line)));
        }
    }
});
