//! Commands around the book: what to show first, settings, prompts, the blank screen.
use crate::api::book::info;
use crate::api::core::Desk;
use crate::api::event::Event;
use crate::api::idle;
use crate::api::request::{AppState, Example, Nothing, Recent, ScreenBlank, Settings, path_text};
use crate::content::manual::Manual;
use crate::content::prompts::Prompts;
use crate::content::{load, manual};
use crate::error::{Error, Result, Why};

pub(crate) fn state(desk: &mut Desk, _: Nothing) -> Result<AppState> {
    Ok(AppState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        book: desk.open.as_ref().map(|open| info(open, &desk.env())).transpose()?,
        recents: desk
            .remembered
            .recents
            .iter()
            .map(|recent| Recent {
                path: path_text(&recent.path),
                name: recent.name.clone(),
                opened_at: Some(recent.opened_at),
                exists: recent.path.is_file(),
            })
            .collect(),
        books_folder: path_text(&desk.config.books_folder),
        blank: desk.blank,
        examples: examples(desk.locale().name()),
        settings: desk.remembered.settings.clone(),
        jobs: desk.jobs.all(),
    })
}

/// The built-in examples: those in the language of the app first, and of these the ones a whole session of which can be
/// looked at.
fn examples(language: &str) -> Vec<Example> {
    let scripts = load::example_scripts();
    let mut all: Vec<Example> = load::examples()
        .iter()
        .map(|case| Example {
            key: case.key.clone(),
            title: case.text.title.clone(),
            question: case.text.question.clone(),
            themes: case.text.themes.clone(),
            minutes: case.text.minutes,
            language: case.text.language.clone(),
            played: scripts.iter().any(|(key, _)| *key == case.key),
        })
        .collect();
    all.sort_by_key(|example| (example.language != language, !example.played));
    all
}

pub(crate) fn settings_save(desk: &mut Desk, settings: Settings) -> Result<Nothing> {
    if !idle::CHOICES.contains(&settings.lock_after) {
        return Err(Error::invalid("lock_after", Why::OutOfRange));
    }
    let before = desk.locale();
    desk.remembered.choose(settings);
    if desk.locale() != before {
        desk.tell(Event::LanguageChanged);
    }
    Ok(Nothing {})
}

pub(crate) fn screen_blank(desk: &mut Desk, request: ScreenBlank) -> Result<Nothing> {
    desk.blank = request.on;
    desk.tell(Event::ScreenBlank { on: request.on });
    Ok(Nothing {})
}

pub(crate) fn manual(desk: &mut Desk, _: Nothing) -> Result<Manual> {
    Ok(manual::manual(desk.locale()).clone())
}

pub(crate) fn prompts(desk: &mut Desk, _: Nothing) -> Result<Prompts> {
    Ok(load::prompts(desk.locale()).clone())
}
