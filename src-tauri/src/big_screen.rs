//! Owns the window on the projector: where it opens, that it fills its screen, and that it goes with the main window.
use crate::window::{self, MAIN};
use casebook::api::failure::{Failure, FailureCode};
use tauri::{AppHandle, Manager as _, Monitor, WebviewWindow, Window, WindowEvent};

pub const PROJECTOR: &str = "projector";

/// Opens the window on the projector, or brings it to the front.
#[tauri::command]
pub async fn open_big_screen(main: WebviewWindow) -> Result<(), Failure> {
    show(&main).map_err(|_| FailureCode::Internal.into())
}

/// Makes the window on the projector fill its screen, or stops that.
#[tauri::command]
pub async fn full_screen(window: WebviewWindow) -> Result<(), Failure> {
    let filled = window.is_fullscreen().and_then(|filled| window.set_fullscreen(!filled));
    filled.map_err(|_| FailureCode::Internal.into())
}

/// Without the main window nobody leads the session any more. The app ends with its last window.
pub fn close_with_main(closing: &Window, event: &WindowEvent) {
    let projector = closing.get_webview_window(PROJECTOR);
    if let (MAIN, WindowEvent::Destroyed, Some(projector)) = (closing.label(), event, projector) {
        // It may be closing already, with the whole app.
        let _ = projector.destroy();
    }
}

fn show(main: &WebviewWindow) -> tauri::Result<()> {
    let running: &AppHandle = main.app_handle();
    if let Some(open) = running.get_webview_window(PROJECTOR) {
        open.unminimize()?;
        return open.set_focus();
    }
    let beside = other_screen(main);
    let projector = window::open(running, PROJECTOR)?;
    let Some(screen) = beside else {
        return projector.show();
    };
    projector.set_position(*screen.position())?;
    projector.show()?;
    // Asked of a window that stands there already: some systems forget it when it is asked before.
    projector.set_fullscreen(true)
}

/// A screen that the main window does not stand on.
fn other_screen(main: &WebviewWindow) -> Option<Monitor> {
    let here = main.current_monitor().ok()??;
    main.available_monitors().ok()?.into_iter().find(|screen| screen.position() != here.position())
}
