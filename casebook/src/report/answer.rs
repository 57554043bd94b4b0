//! An answer as parts of a report: its form, its doubt, what was added. Knows neither whose it is nor what it stands beside.
use crate::domain::answer::{Body, KnowledgeItem, KnowledgeKind};
use crate::report::document::Block;
use crate::words::{self, say};

/// A form as it was filled in.
pub fn blocks(body: &Body) -> Vec<Block> {
    let mut blocks = Vec::new();
    match body {
        Body::Handelingen(form) => {
            list(&mut blocks, form.options.iter().map(|option| option_line(&option.text, &option.skill)));
        }
        Body::Kennis(form) => list(&mut blocks, form.items.iter().map(known)),
        Body::Identiteit(form) => {
            let recognised: Vec<String> = form.recognise.iter().map(words::recognised).collect();
            field(&mut blocks, "report-recognises", &recognised.join(" · "));
            field(&mut blocks, "report-known-as", &form.known_as);
            written(&mut blocks, &form.text);
        }
        Body::Deugden(form) => {
            list(
                &mut blocks,
                form.virtues.iter().enumerate().map(|(place, word)| virtue(place, &words::virtue(word))),
            );
            field(&mut blocks, "report-at-stake", &form.at_stake);
            field(&mut blocks, "report-cost", &form.cost);
        }
        Body::Vrijheid(form) => {
            if form.thinking.is_some() || form.acting.is_some() {
                blocks.push(Block::Line(room(form.thinking, form.acting)));
            }
            list(&mut blocks, form.limits.iter().map(words::limit));
        }
    }
    blocks
}

/// A virtue at its place, 0 for the first.
pub fn virtue(place: usize, label: &str) -> String {
    say("core-virtue-place", &[("place", &(place + 1).to_string()), ("virtue", label)])
}

/// Felt room in a sentence.
pub fn room(thinking: Option<u8>, acting: Option<u8>) -> String {
    say("report-room", &[("thinking", &of_ten(thinking)), ("acting", &of_ten(acting))])
}

/// A place on a scale, or a dash.
pub fn of_ten(room: Option<u8>) -> String {
    room.map_or_else(|| "–".to_owned(), |room| room.to_string())
}

/// A course of action with the skill it asks.
pub fn option_line(text: &str, skill: &str) -> String {
    if skill.trim().is_empty() {
        text.to_owned()
    } else {
        say("own-words-option", &[("text", text), ("skill", skill)])
    }
}

/// What somebody knows or misses, with where it comes from.
pub fn known(item: &KnowledgeItem) -> String {
    let key = match item.kind {
        KnowledgeKind::Know => "own-words-know",
        KnowledgeKind::Miss => "own-words-miss",
    };
    let said = say(key, &[("text", &item.text)]);
    match item.source {
        Some(source) => {
            let source = say(&format!("compare-source-{}", source.name()), &[]);
            say("report-from-source", &[("what", &said), ("source", &source)])
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

fn field(blocks: &mut Vec<Block>, key: &str, text: &str) {
    if !text.trim().is_empty() {
        blocks.push(Block::Field(say(key, &[]), text.to_owned()));
    }
}

fn written(blocks: &mut Vec<Block>, text: &str) {
    if !text.trim().is_empty() {
        blocks.push(Block::Written(text.to_owned()));
    }
}
