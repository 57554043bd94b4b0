//! Owns what holds for every window: how one opens, where it may go, and that it can be printed.
use casebook::api::failure::{Failure, FailureCode};
use tauri::utils::config::WindowConfig;
use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, Manager as _, Url, WebviewWindow};

pub const MAIN: &str = "main";

/// Opens the window with this label as the settings describe it. It goes nowhere but to the app's own pages.
pub fn open(running: &AppHandle, label: &str) -> tauri::Result<WebviewWindow> {
    let settings = running.config().app.windows.iter().find(|window| window.label == label);
    let settings =
        settings.cloned().unwrap_or_else(|| WindowConfig { label: label.to_owned(), ..Default::default() });
    WebviewWindowBuilder::from_config(running, &settings)?
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // What is saved goes through a dialog, and never from an address.
        .on_download(|_, _| false)
        .build()
}

/// A second start shows the window that is there already: a book can be open in one place only.
pub fn bring_to_front(running: &AppHandle) {
    if let Some(window) = running.get_webview_window(MAIN) {
        // A desktop may refuse to raise a window; nothing is lost then.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Prints what the window shows.
#[tauri::command]
pub async fn print_page(window: WebviewWindow) -> Result<(), Failure> {
    window.print().map_err(|_| FailureCode::Io.into())
}

/// The app's own pages: `tauri://localhost`, and on Windows `http://tauri.localhost`.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;
    use tauri::Url;

    fn goes_to(address: &str) -> bool {
        is_own(&Url::parse(address).expect("an address"))
    }

    #[test]
    fn a_window_goes_nowhere_but_to_the_apps_own_pages() {
        assert!(goes_to("tauri://localhost/"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost/",
            "file:///etc/passwd",
            "data:text/html,x",
            "tauri://example/",
        ] {
            assert!(!goes_to(elsewhere), "{elsewhere}");
        }
    }
}
