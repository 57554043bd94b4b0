//! A window with nothing in it: what the app's own window is measured against by `make bench`.
#![forbid(unsafe_code)]

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("empty/tauri.conf.json"))
        .expect("without a window there is nothing to measure");
}
