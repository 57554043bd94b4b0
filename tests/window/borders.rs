use crate::window::{Home, Window, script, word};

#[tokio::test]
async fn the_page_goes_nowhere_runs_nothing_foreign_and_calls_only_what_is_declared() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.sees(&word("start-example")).await;

    let refused = r"
        const done = arguments[arguments.length - 1];
        const ask = (command, args) => window.__TAURI_INTERNALS__.invoke(command, args).then(() => command, () => null);
        Promise.all([
            ask('plugin:dialog|open', { options: {} }),
            ask('plugin:window|set_title', { value: 'x' }),
            ask('plugin:event|emit', { event: 'casebook-event', payload: {} }),
            ask('plugin:webview|create_webview_window', { options: { label: 'main-2', url: 'index.html' } }),
        ]).then((all) => done(all.filter((one) => one !== null)));
    ";
    let allowed = script(&window, refused).await.expect("the page answers");
    assert_eq!(allowed, serde_json::json!([]), "these are no permissions of the window");

    let foreign = r#"
        const done = arguments[arguments.length - 1];
        const broken = [];
        document.addEventListener('securitypolicyviolation', (event) => {
            broken.push(event.effectiveDirective);
            if (broken.length === 2) done([window.ran ?? null, broken.sort().join()]);
        });
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        const image = document.createElement('img');
        image.src = 'http://127.0.0.1:9/beacon.png';
    "#;
    let told = script(&window, foreign).await.expect("the page answers");
    assert_eq!(told[0], serde_json::Value::Null, "no inline script runs");

    let leave = "location.href = 'http://127.0.0.1:9/'; window.open('http://127.0.0.1:9/');";
    window.page.execute(leave, vec![]).await.expect("the page answers");
    window.sees(&word("start-example")).await;
    let address = window.page.current_url().await.expect("the page has an address");
    assert_eq!(address.scheme(), "tauri", "{address}");
    assert_eq!(window.page.windows().await.expect("windows").len(), 1, "no window was opened");
    window.close().await;
}

#[tokio::test]
async fn the_licences_of_what_is_inside_come_out_of_the_program_itself() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.press(&word("licences-title")).await;
    window.sees(&word("licences-search")).await;
    window.sees("libsqlite3-sys").await;
    window.close().await;
}
