//! Owns the one way from a window to the core. The window's own label gives the role; a request never can.
use casebook::api::App;
use casebook::api::failure::{Failure, FailureCode};
use casebook::api::role::Role;
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::{State, WebviewWindow};

/// Runs a command of the core's list.
#[tauri::command]
pub async fn call(
    window: WebviewWindow,
    app: State<'_, App>,
    name: String,
    request: Value,
) -> Result<Value, Failure> {
    let role = role_of(window.label()).ok_or(FailureCode::NotAllowed)?;
    let app = app.inner().clone();
    // Deriving a key takes a third of a second; the window must not stand still for it.
    spawn_blocking(move || app.call(role, &name, request)).await.map_err(|_| FailureCode::Internal)?
}

fn role_of(label: &str) -> Option<Role> {
    match label {
        "main" => Some(Role::Main),
        "projector" => Some(Role::Projector),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::role_of;
    use casebook::api::role::Role;

    #[test]
    fn a_window_has_the_role_of_its_label_and_an_unknown_one_has_none() {
        assert_eq!(role_of("main"), Some(Role::Main));
        assert_eq!(role_of("projector"), Some(Role::Projector));
        assert_eq!(role_of("cli"), None);
        assert_eq!(role_of("main-2"), None);
    }
}
