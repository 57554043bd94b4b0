//! The window of Casusboek and nothing else: it carries calls to the core and changes back. It knows no command by name.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![forbid(unsafe_code)]

mod big_screen;
mod calls;
mod clipboard;
mod dialogs;
mod events;
mod opened;
mod room;
mod window;

use casebook::api::{App, Config};
use casebook::env::Env;
use casebook::fall;
use casebook_host::folders::Folders;
use casebook_host::watch;
use tauri::{Manager as _, RunEvent, async_runtime};
use tauri_plugin_window_state::StateFlags;

fn main() {
    fall::leaves_no_text();
    let folders = Folders::of_this_machine();
    let app = App::new(Config { data_folder: folders.data, books_folder: folders.books, env: Env::system() });
    // What stands on the screen at the start is the core's to say, not that of the last time.
    let kept = StateFlags::all() - StateFlags::VISIBLE - StateFlags::DECORATIONS;
    tauri::Builder::default()
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|running, arguments, folder| {
            window::bring_to_front(running);
            opened::again(running, arguments, &folder);
        }))
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(kept)
                // Where the projector stands is asked each time: today's room is not yesterday's.
                .with_denylist(&[big_screen::PROJECTOR])
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .manage(app)
        .manage(opened::Opened::at_start())
        .setup(|running| {
            events::forward(running.handle());
            clipboard::forget_at_lock(running.handle());
            room::prepare(running.handle());
            async_runtime::spawn(watch::over(running.state::<App>().inner().clone()));
            window::open(running.handle(), window::MAIN)?;
            Ok(())
        })
        .on_window_event(big_screen::close_with_main)
        .invoke_handler(tauri::generate_handler![
            calls::call,
            dialogs::save_text,
            dialogs::save_file,
            dialogs::pick_book,
            dialogs::pick_backup,
            dialogs::pick_folder,
            window::print_page,
            big_screen::open_big_screen,
            big_screen::full_screen,
            opened::opened_with,
        ])
        .build(tauri::generate_context!())
        .expect("without a window there is no app")
        .run(|running, event| match event {
            RunEvent::Exit => {
                running.state::<App>().lock();
                room::close(running);
            }
            #[cfg(target_os = "macos")]
            RunEvent::Opened { urls } => opened::asked(running, &urls),
            _ => {}
        });
}
