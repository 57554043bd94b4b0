//! Somebody who works the window: with a mouse or with the keyboard alone, in a language of their own. It finds things as a
//! person does, by their words, and only what lies on top; it knows no command of the core.
use crate::window::{Window, script};
use casebook::domain::locale::Locale;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use tokio::time::timeout;

/// More stops than any page of the app has.
const ROUND: usize = 200;
/// How soon a press shows, when it was not swallowed.
const ANSWER: Duration = Duration::from_secs(3);

/// What somebody works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    Mouse,
    Keyboard,
}

/// What kind of thing is looked for.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Button,
    /// A button that stays pressed.
    Chip,
    Field,
    /// A radio button or a checkbox.
    Box,
    Fold,
    Tab,
    List,
}

/// The last thing of a kind that can be worked, by its words whole or by what they begin with.
const FIND: &str = r"
    const [kind, words, whole] = arguments;
    const kinds = {
        Button: 'button', Chip: 'button[aria-pressed]', Field: 'input:not([type=radio], [type=checkbox]), textarea', Tab: '[role=tab]',
        Box: 'input:is([type=radio], [type=checkbox])', Fold: 'summary', List: 'select',
    };
    const plain = (text) => (text ?? '').replace(/\s+/gu, ' ').trim();
    const by = (one) => (one.getAttribute('aria-labelledby') ?? '').split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const text = (one) => {
        const heard = one.cloneNode(true);
        for (const mark of heard.querySelectorAll('[aria-hidden=true]')) mark.remove();
        return heard.textContent;
    };
    const named = (one) => plain(one.getAttribute('aria-label') || by(one).trim() || one.labels?.[0]?.textContent || text(one));
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const seen = (one) => one.getClientRects().length > 0 && (one.checkVisibility?.({ visibilityProperty: true }) ?? true);
    return [...top.querySelectorAll(kinds[kind])]
        .filter((one) => seen(one) && !one.disabled && (whole ? named(one) === words : named(one).startsWith(words)))
        .at(-1) ?? null;";

/// Whether words stand on what lies on top, or anywhere on a page without a dialog.
const SHOWS: &str = r"
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const plain = (text) => text.replace(/\s+/gu, ' ');
    return plain(top.innerText).includes(plain(arguments[0]));";

/// The key that leads nearer to a thing: Tab the shorter way, arrows inside a group that Tab enters once.
const TOWARDS: &str = r"
    const [element] = arguments, at = document.activeElement;
    if (at === element) return 'there';
    if (!element.isConnected) return 'gone';
    const group = element.closest('[role=toolbar], [role=radiogroup], [role=tablist], fieldset');
    const roving = element.matches('[tabindex=\'-1\'], input[type=radio], [role=tab]');
    if (roving && group?.contains(at) && at?.matches('button, input, [role=tab]')) return 'right';
    const back = at !== null && at !== document.body && !at.contains(element)
        && at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return back ? 'back' : 'on';";

/// Done once nothing moves any more.
const STILL: &str = r"
    const done = arguments[arguments.length - 1];
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    Promise.allSettled(moving.map((one) => one.finished))
        .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";

/// Pictures of each step, when `CASUSBOEK_PICTURES` names a folder for them: for somebody who looks at them.
struct Pictures {
    folder: Option<PathBuf>,
    taken: Cell<usize>,
}

pub struct Person<'window> {
    pub window: &'window Window,
    pub locale: Locale,
    hands: Hands,
    pictures: Pictures,
}

impl<'window> Person<'window> {
    /// `walk` names the folder of the pictures. Where pictures are taken, the window fills the screen.
    pub async fn new(window: &'window Window, hands: Hands, locale: Locale, walk: &str) -> Self {
        let folder = std::env::var_os("CASUSBOEK_PICTURES").map(|folder| PathBuf::from(folder).join(walk));
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).expect("a folder for pictures");
            let size = window.page.execute("return [screen.width, screen.height]", vec![]).await;
            let size: [u32; 2] = serde_json::from_value(size.expect("the page answers")).expect("two sizes");
            window.page.set_window_rect(0, 0, size[0], size[1]).await.expect("the window takes the screen");
        }
        Self { window, hands, locale, pictures: Pictures { folder, taken: Cell::new(0) } }
    }

    /// The app's own words, in the language of this person.
    pub fn word(&self, key: &str) -> String {
        self.locale.say(key, &[])
    }

    pub fn say(&self, key: &str, given: &[(&str, &str)]) -> String {
        self.locale.say(key, given)
    }

    /// Waits until these words stand on what lies on top.
    pub async fn sees(&self, words: &str) {
        self.window.until(&format!("‘{words}’ is to be read"), async || self.shows(words).await).await;
    }

    pub async fn shows(&self, words: &str) -> bool {
        matches!(self.window.page.execute(SHOWS, vec![json!(words)]).await, Ok(Value::Bool(true)))
    }

    pub async fn has(&self, kind: Kind, words: &str) -> bool {
        self.find(kind, words, true).await.is_some()
    }

    /// Presses a button until these words are to be read: a screen that still moves can swallow a press.
    pub async fn press(&self, button: &str, next: &str) {
        self.leads(Kind::Button, button, true, async || self.shows(next).await).await;
    }

    /// Presses the button that begins with these words until others are to be read.
    pub async fn press_like(&self, button: &str, next: &str) {
        self.leads(Kind::Button, button, false, async || self.shows(next).await).await;
    }

    /// Presses a button until it is gone.
    pub async fn press_away(&self, button: &str) {
        self.leads(Kind::Button, button, true, async || !self.has(Kind::Button, button).await).await;
    }

    /// Works a thing until it has led somewhere.
    pub async fn leads(&self, kind: Kind, words: &str, whole: bool, led: impl AsyncFn() -> bool) {
        self.window
            .until(&format!("‘{words}’ leads on"), async || {
                if led().await {
                    return true;
                }
                let Some(there) = self.find(kind, words, whole).await else { return false };
                if self.work(kind, there, words, whole).await {
                    let _ = timeout(ANSWER, async { while !led().await {} }).await;
                }
                led().await
            })
            .await;
    }

    /// Ticks a box or chooses a radio button.
    pub async fn tick(&self, words: &str) {
        let is_ticked = async || match self.find(Kind::Box, words, true).await {
            Some(there) => there.is_selected().await.unwrap_or(false),
            None => false,
        };
        self.leads(Kind::Box, words, true, is_ticked).await;
    }

    /// Presses a chip that begins with these words until it stays pressed, or is let go of.
    pub async fn chip(&self, words: &str, pressed: bool) {
        let wanted = Some(pressed.to_string());
        let is_so = async || match self.find(Kind::Chip, words, false).await {
            Some(there) => there.attr("aria-pressed").await.ok().flatten() == wanted,
            None => false,
        };
        self.leads(Kind::Chip, words, false, is_so).await;
    }

    /// Unfolds what has these words in its head.
    pub async fn unfold(&self, words: &str) {
        let is_open = async || {
            let Some(fold) = self.find(Kind::Fold, words, false).await else { return false };
            let open = "return arguments[0].parentElement.open";
            let Ok(fold) = serde_json::to_value(fold) else { return false };
            matches!(self.window.page.execute(open, vec![fold]).await, Ok(Value::Bool(true)))
        };
        self.leads(Kind::Fold, words, false, is_open).await;
    }

    /// Goes to a tab.
    pub async fn tab(&self, words: &str) {
        let is_chosen = async || match self.find(Kind::Tab, words, true).await {
            Some(tab) => tab.attr("aria-selected").await.ok().flatten().as_deref() == Some("true"),
            None => false,
        };
        self.leads(Kind::Tab, words, true, is_chosen).await;
    }

    /// Writes in the field with this label, after what stands there.
    pub async fn write(&self, label: &str, text: &str) {
        self.window
            .until(&format!("‘{label}’ can be written in"), async || {
                let Some(field) = self.find(Kind::Field, label, false).await else { return false };
                match self.hands {
                    Hands::Mouse => self.window.clicks(&field).await && field.send_keys(text).await.is_ok(),
                    Hands::Keyboard => {
                        self.reach(field, Kind::Field, label, false).await && self.types(text).await
                    }
                }
            })
            .await;
    }

    /// Types where the cursor stands.
    pub async fn types(&self, text: &str) -> bool {
        match self.window.page.active_element().await {
            Ok(field) => field.send_keys(text).await.is_ok(),
            Err(_) => false,
        }
    }

    /// Chooses from a list by the value of an option.
    pub async fn choose(&self, list: &str, value: &str) {
        self.window
            .until(&format!("‘{list}’ can be chosen from"), async || {
                match self.find(Kind::List, list, false).await {
                    Some(found) => found.select_by_value(value).await.is_ok(),
                    None => false,
                }
            })
            .await;
    }

    /// A picture of the whole screen, with what lies on top of the page.
    pub async fn picture(&self, step: &str) {
        let Some(folder) = &self.pictures.folder else { return };
        let _ = script(self.window, STILL).await;
        let number = self.pictures.taken.get() + 1;
        self.pictures.taken.set(number);
        let file = folder.join(format!("{number:02}-{step}.png"));
        // The driver itself waits for ever when a dialog lies on top.
        let taken = Command::new("import").args(["-silent", "-window", "root"]).arg(file).status();
        assert!(taken.is_ok_and(|done| done.success()), "ImageMagick takes a picture");
    }

    async fn find(&self, kind: Kind, words: &str, whole: bool) -> Option<Element> {
        let asked = vec![json!(format!("{kind:?}")), json!(words), json!(whole)];
        let found = self.window.page.execute(FIND, asked).await.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.window.page.clone(), ElementRef::from(id)))
    }

    async fn work(&self, kind: Kind, there: Element, words: &str, whole: bool) -> bool {
        match self.hands {
            Hands::Mouse => self.window.clicks(&there).await,
            Hands::Keyboard => {
                let key = if matches!(kind, Kind::Box) { ' ' } else { Key::Enter.into() };
                self.reach(there, kind, words, whole).await && self.keys(&[key]).await
            }
        }
    }

    /// Goes to a thing by keys alone.
    async fn reach(&self, mut there: Element, kind: Kind, words: &str, whole: bool) -> bool {
        for _ in 0..ROUND {
            let Ok(element) = serde_json::to_value(&there) else { return false };
            let towards = self.window.page.execute(TOWARDS, vec![element]).await;
            let tab: char = Key::Tab.into();
            let pressed = match towards.as_ref().ok().and_then(Value::as_str) {
                Some("there") => return true,
                Some("right") => self.keys(&[Key::Right.into()]).await,
                Some("back") => self.keys(&[Key::Shift.into(), tab]).await,
                Some("on") => self.keys(&[tab]).await,
                // It was drawn anew.
                _ => {
                    let Some(anew) = self.find(kind, words, whole).await else { return false };
                    there = anew;
                    true
                }
            };
            if !pressed {
                return false;
            }
        }
        panic!("the keyboard does not reach ‘{words}’");
    }

    /// Presses keys together, and lets them go.
    pub async fn keys(&self, keys: &[char]) -> bool {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key });
        }
        for key in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *key });
        }
        self.window.page.perform_actions(actions).await.is_ok()
    }
}
