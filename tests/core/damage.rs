//! A file that was damaged on a disk, a stick or in the post. `make damage` does the same at 10,000 places.
use casusboek_tests::damage;

#[test]
fn a_damaged_file_is_refused_or_told_or_read_as_it_was() {
    if let Err(breach) = damage::run(300, 7) {
        panic!("{breach}");
    }
}
