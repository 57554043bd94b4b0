//! Prints the TypeScript of the command list; `make bindings` puts it in its place.
fn main() {
    print!("{}", casebook::api::typescript::bindings());
}
