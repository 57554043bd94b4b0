//! Serves the app on loopback and prints the address that opens it, once.
use anyhow::Context as _;
use casebook::api::{App, Config};
use casebook::env::Env;
use casebook::fall;
use casebook_host::folders::Folders;
use casebook_host::{Host, find_ui};
use clap::Parser;
use std::io::{Write as _, stdout};
use std::path::PathBuf;

/// Casusboek in the browser of this same machine. Ctrl-C locks the book and ends it.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port on 127.0.0.1; a free one if it is not given
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Where new books go
    #[arg(long, value_name = "FOLDER")]
    books: Option<PathBuf>,
    /// Where settings and the list of recent books stand
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The built pages of the app
    #[arg(long, value_name = "FOLDER")]
    ui: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    fall::leaves_no_text();
    let arguments = Arguments::parse();
    let ui = find_ui(arguments.ui)?;
    let folders = Folders::of_this_machine();
    let app = App::new(Config {
        data_folder: arguments.data.or(folders.data),
        books_folder: arguments.books.unwrap_or(folders.books),
        env: Env::system(),
    });
    let host = Host::listen(app, &ui, arguments.port).await?;
    let mut out = stdout();
    writeln!(out, "{}", host.start_address())
        .and_then(|()| out.flush())
        .context("the address can't be printed")?;
    host.run(asked_to_stop()).await
}

/// Ctrl-C, or the system asking to end.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
