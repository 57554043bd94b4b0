//! An answer as parts of a report: its form, its doubt, what was added. Knows neither whose it is nor what it stands beside.
use crate::domain::answer::{Body, KnowledgeItem, KnowledgeKind};
use crate::domain::locale::Locale;
use crate::report::document::Block;

/// A form as it was filled in.
pub fn blocks(body: &Body, locale: Locale) -> Vec<Block> {
    let mut blocks = Vec::new();
    match body {
        Body::Handelingen(form) => {
            list(&mut blocks, form.options.iter().map(|option| option_line(&option.text, &option.skill, locale)));
        }
        Body::Kennis(form) => list(&mut blocks, form.items.iter().map(|item| known(item, locale))),
        Body::Identiteit(form) => {
            let recognised: Vec<String> = form.recognise.iter().map(|one| locale.recognised(one)).collect();
            field(&mut blocks, "report-recognises", &recognised.join(" · "), locale);
            field(&mut blocks, "report-known-as", &form.known_as, locale);
            written(&mut blocks, &form.text);
        }
        Body::Deugden(form) => {
            list(
                &mut blocks,
                form.virtues.iter().enumerate().map(|(place, word)| virtue(place, &locale.virtue(word), locale)),
            );
            field(&mut blocks, "report-at-stake", &form.at_stake, locale);
            field(&mut blocks, "report-cost", &form.cost, locale);
        }
        Body::Vrijheid(form) => {
            if form.thinking.is_some() || form.acting.is_some() {
                blocks.push(Block::Line(room(form.thinking, form.acting, locale)));
            }
            list(&mut blocks, form.limits.iter().map(|one| locale.limit(one)));
        }
    }
    blocks
}

/// A virtue at its place, 0 for the first.
pub fn virtue(place: usize, label: &str, locale: Locale) -> String {
    locale.say("core-virtue-place", &[("place", &(place + 1).to_string()), ("virtue", label)])
}

/// Felt room in a sentence.
pub fn room(thinking: Option<u8>, acting: Option<u8>, locale: Locale) -> String {
    locale.say("report-room", &[("thinking", &of_ten(thinking)), ("acting", &of_ten(acting))])
}

/// A place on a scale, or a dash.
pub fn of_ten(room: Option<u8>) -> String {
    room.map_or_else(|| "–".to_owned(), |room| room.to_string())
}

/// A course of action with the skill it asks.
pub fn option_line(text: &str, skill: &str, locale: Locale) -> String {
    if skill.trim().is_empty() {
        text.to_owned()
    } else {
        locale.say("own-words-option", &[("text", text), ("skill", skill)])
    }
}

/// What somebody knows or misses, with where it comes from.
pub fn known(item: &KnowledgeItem, locale: Locale) -> String {
    let key = match item.kind {
        KnowledgeKind::Know => "own-words-know",
        KnowledgeKind::Miss => "own-words-miss",
    };
    let said = locale.say(key, &[("text", &item.text)]);
    match item.source {
        Some(source) => {
            let source = locale.say(&format!("compare-source-{}", source.name()), &[]);
            locale.say("report-from-source", &[("what", &said), ("source", &source)])
        }
        None => said,
    }
}

/// Adds a list of what is not empty.
pub fn list(blocks: &mut Vec<Block>, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.filter(|item| !item.trim().is_empty()).collect();
    if !items.is_empty() {
        blocks.push(Block::List(items));
    }
}

fn field(blocks: &mut Vec<Block>, key: &str, text: &str, locale: Locale) {
    if !text.trim().is_empty() {
        blocks.push(Block::Field(locale.say(key, &[]), text.to_owned()));
    }
}

fn written(blocks: &mut Vec<Block>, text: &str) {
    if !text.trim().is_empty() {
        blocks.push(Block::Written(text.to_owned()));
    }
}
