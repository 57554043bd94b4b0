//! One run of the built app under its driver, with folders of its own. It knows the words of the screen, no command.
use casebook::domain::locale::Locale;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::{sleep, timeout};

/// How long anything on the screen may take; a busy machine derives a key in seconds.
const PATIENCE: Duration = Duration::from_secs(30);
/// How soon a press shows, when it was not swallowed.
const ANSWER: Duration = Duration::from_secs(3);

const APP: &str = "casusboek";

/// The app runs once at a time: a second start only wakes the first. So do these tests.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// What outlives one run: settings, books, and what the system keeps for a user.
pub struct Home {
    folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Home {
    pub fn new() -> Self {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let home = Self { folder: TempDir::new().expect("a folder for the test"), _turn: turn };
        for folder in ["data", "books", "user", "run"] {
            fs::create_dir(home.path(folder)).expect("a folder for the app");
        }
        home
    }

    pub fn path(&self, folder: &str) -> PathBuf {
        self.folder.path().join(folder)
    }
}

/// The app's window, as its driver sees it.
pub struct Window {
    pub page: Client,
    driver: Child,
}

impl Window {
    /// Starts the built app.
    pub async fn open(home: &Home) -> Self {
        Self::run(home, APP, &[]).await
    }

    /// Starts the built app with a file, as a double click on it does.
    pub async fn open_with(home: &Home, file: &Path) -> Self {
        Self::run(home, APP, &[file]).await
    }

    /// Starts the built app while it runs already: that start hands over its file and ends.
    pub async fn opens_again(home: &Home, file: &Path) {
        let mut second = Command::new(program(APP));
        at_home(&mut second, home, "user").arg(file);
        let mut second = second.spawn().expect("the app starts");
        gone(second.id()).await;
        assert!(second.wait().is_ok_and(|done| done.success()), "a second start ends well");
    }

    /// Starts a built program that has a window of this kind.
    pub async fn run(home: &Home, name: &str, arguments: &[&Path]) -> Self {
        let mut wanted = Capabilities::new();
        let how = json!({ "binary": program(name), "args": arguments });
        wanted.insert("webkitgtk:browserOptions".to_owned(), how);
        let window = Self::driven(home, "user", wanted).await;
        window.drawn().await;
        window
    }

    /// Opens a page in a browser of the same engine, which has nothing to do with the app: a phone of Apple's kind.
    pub async fn browse(home: &Home, address: &str) -> Self {
        fs::create_dir_all(home.path("phone")).expect("a folder for the browser");
        let window = Self::driven(home, "phone", Capabilities::new()).await;
        window.page.goto(address).await.expect("the page opens");
        window
    }

    async fn driven(home: &Home, user: &str, wanted: Capabilities) -> Self {
        let port = free_port();
        let driver = at_home(&mut Command::new("WebKitWebDriver"), home, user)
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .spawn()
            .expect("WebKitWebDriver is installed: scripts/install.sh test");
        let page = connect(port, wanted).await;
        Self { page, driver }
    }

    /// Waits until the first screen is drawn. A press that comes before that leaves the driver waiting for ever, and nobody
    /// presses what is not to be seen.
    async fn drawn(&self) {
        let frames = "const done = arguments[arguments.length - 1]; const look = () => \
                      document.readyState === 'complete' && document.querySelector('main') \
                      ? requestAnimationFrame(() => requestAnimationFrame(() => done(true))) : setTimeout(look, 50); look()";
        let drawn = timeout(PATIENCE, script(self, frames)).await;
        assert!(matches!(drawn, Ok(Ok(Value::Bool(true)))), "the first screen is drawn: {drawn:?}");
    }

    /// The process of the app.
    pub fn process(&self) -> u32 {
        child_of(self.driver.id()).expect("the app runs")
    }

    /// Ends the app as a power cut does: no word to anybody.
    pub async fn kill(mut self) {
        let app = self.process();
        assert!(kill(app), "the app was running");
        gone(app).await;
        self.end_driver();
    }

    /// Closes the window as a person does.
    pub async fn close(mut self) {
        let app = self.process();
        let closed = self.page.clone().close().await;
        gone(app).await;
        self.end_driver();
        closed.expect("the window closes");
    }

    fn end_driver(&mut self) {
        // A driver whose app is gone may be gone itself; an app must not outlive a test that failed.
        if let Some(app) = child_of(self.driver.id()) {
            kill(app);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// Asks again until it is so; fails with what was waited for, and a picture of the screen.
    pub async fn until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        if !in_time(is_so).await {
            let picture = programs().join("window-test.png");
            let taken = timeout(PATIENCE, self.page.screenshot()).await.ok().and_then(Result::ok);
            let saved = taken.is_some_and(|image| fs::write(&picture, image).is_ok());
            panic!(
                "waited in vain until {what}; picture: {}",
                if saved { picture.display().to_string() } else { "none".to_owned() }
            );
        }
    }

    /// Presses the button with these words, the last one if there are more: a dialog stands after its page.
    pub async fn press(&self, words: &str) {
        self.click(&button(words), words).await;
    }

    /// Ticks, chooses, unfolds: whatever a click does there.
    pub async fn click(&self, place: &str, words: &str) {
        self.until(&format!("‘{words}’ can be pressed"), async || {
            for element in self.all(place).await.iter().rev() {
                if self.clicks(element).await {
                    return true;
                }
            }
            false
        })
        .await;
    }

    /// Clicks; false when it could not. The driver does not scroll to what only an edge is to be seen of.
    pub async fn clicks(&self, element: &Element) -> bool {
        if let Ok(there) = serde_json::to_value(element) {
            let near = "arguments[0].scrollIntoView({ block: 'nearest' })";
            let _ = self.page.execute(near, vec![there]).await;
        }
        element.click().await.is_ok()
    }

    /// Presses the button with these words until it has led somewhere: a screen that still moves can swallow a press.
    pub async fn press_until(&self, words: &str, led: impl AsyncFn() -> bool) {
        self.click_until(&button(words), words, led).await;
    }

    /// Clicks what stands at a place until it has led somewhere.
    pub async fn click_until(&self, place: &str, words: &str, led: impl AsyncFn() -> bool) {
        self.until(&format!("‘{words}’ leads on"), async || {
            if let Some(element) = self.all(place).await.last() {
                let _ = self.clicks(element).await;
            }
            let shown = async {
                while !led().await {
                    sleep(Duration::from_millis(50)).await;
                }
            };
            timeout(ANSWER, shown).await.is_ok()
        })
        .await;
    }

    /// Whether something stands at this place now.
    pub async fn has(&self, place: &str) -> bool {
        !self.all(place).await.is_empty()
    }

    /// Chooses the radio button or checkbox with these words.
    pub async fn tick(&self, words: &str) {
        let place = format!("//label[normalize-space(.)={}]//input", quoted(words));
        self.click(&place, words).await;
    }

    /// Writes in the field with this label.
    pub async fn write(&self, label: &str, text: &str) {
        self.until(&format!("‘{label}’ can be written in"), async || {
            for field in self.fields(label).await.iter().rev() {
                if field.send_keys(text).await.is_ok() {
                    return true;
                }
            }
            false
        })
        .await;
    }

    /// Waits until these words stand on the screen.
    pub async fn sees(&self, words: &str) {
        let place = format!("//*[normalize-space(.)={}]", quoted(words));
        self.until(&format!("‘{words}’ stands on the screen"), async || {
            for element in self.all(&place).await {
                if element.is_displayed().await.unwrap_or(false) {
                    return true;
                }
            }
            false
        })
        .await;
    }

    /// What stands at one place, found by its style sheet's words.
    pub async fn text(&self, place: &str) -> String {
        let found = self.page.find(Locator::Css(place)).await.unwrap_or_else(|_| panic!("{place} is there"));
        found.text().await.expect("it has a text")
    }

    /// Whether the page holds a text anywhere, on the screen or behind it.
    pub async fn holds(&self, text: &str) -> bool {
        let fields = "return [...document.querySelectorAll('input, textarea')].map((field) => field.value)";
        let values = self.page.execute(fields, vec![]).await.expect("the page answers");
        let page = self.page.source().await.expect("the page answers");
        page.contains(text) || values.as_array().is_some_and(|all| all.contains(&Value::from(text)))
    }

    async fn fields(&self, label: &str) -> Vec<Element> {
        let place = format!(
            "//*[self::input or self::textarea][@id=//label[normalize-space(.)={0}]/@for or @aria-label={0} \
             or ancestor::label[normalize-space(.)={0}]]",
            quoted(label)
        );
        self.all(&place).await
    }

    async fn all(&self, place: &str) -> Vec<Element> {
        self.page.find_all(Locator::XPath(place)).await.unwrap_or_default()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.end_driver();
    }
}

/// The app's own words.
pub fn word(key: &str) -> String {
    say(key, &[])
}

/// The app's own words, with what stands in them.
pub fn say(key: &str, given: &[(&str, &str)]) -> String {
    Locale::Nl.say(key, given)
}

/// Asks again until it is so; false when it took too long.
async fn in_time(is_so: impl AsyncFn() -> bool) -> bool {
    let asking = async {
        while !is_so().await {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(PATIENCE, asking).await.is_ok()
}

async fn connect(port: u16, wanted: Capabilities) -> Client {
    let address = format!("http://127.0.0.1:{port}");
    let asking = async {
        loop {
            // The driver needs a moment before it listens.
            let mut builder = ClientBuilder::new(HttpConnector::new());
            if let Ok(page) = builder.capabilities(wanted.clone()).connect(&address).await {
                return page;
            }
            sleep(Duration::from_millis(100)).await;
        }
    };
    timeout(PATIENCE, asking).await.expect("the driver opens the app")
}

/// With the folders of this test and no others.
fn at_home<'a>(program: &'a mut Command, home: &Home, user: &str) -> &'a mut Command {
    program
        .env("CASUSBOEK_DATA", home.path("data"))
        .env("CASUSBOEK_BOOKS", home.path("books"))
        // Phones come from this same machine.
        .env("CASUSBOEK_ROOM_ADDRESS", "127.0.0.1")
        .env("HOME", home.path(user))
        .env("XDG_DATA_HOME", home.path(user).join("data"))
        .env("XDG_CONFIG_HOME", home.path(user).join("config"))
        .env("XDG_CACHE_HOME", home.path(user).join("cache"))
}

fn programs() -> PathBuf {
    std::env::var_os("CASUSBOEK_PROGRAMS").expect("CASUSBOEK_PROGRAMS says where the built app is").into()
}

/// Where a built program lies.
pub fn program(name: &str) -> PathBuf {
    let program = programs().join(name);
    assert!(program.is_file(), "{} is built first: make test does", program.display());
    program
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a port").port()
}

/// The app is the one child of its driver.
fn child_of(driver: u32) -> Option<u32> {
    let children = fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).ok()?;
    children.split_whitespace().next()?.parse().ok()
}

fn kill(process: u32) -> bool {
    Command::new("kill").args(["-KILL", &process.to_string()]).status().is_ok_and(|killed| killed.success())
}

async fn gone(process: u32) {
    let ended = in_time(async || !Path::new(&format!("/proc/{process}/exe")).exists()).await;
    assert!(ended, "the app did not end");
}

/// Where a button with these words stands.
pub fn button(words: &str) -> String {
    format!("//button[normalize-space(.)={0} or @aria-label={0}]", quoted(words))
}

/// A text as `XPath` takes it.
fn quoted(words: &str) -> String {
    assert!(!words.contains('"'), "no words of the app have straight quotes");
    format!("\"{words}\"")
}

/// What a script in the page gives back.
pub async fn script(window: &Window, text: &str) -> Result<Value, CmdError> {
    window.page.execute_async(text, vec![]).await
}
