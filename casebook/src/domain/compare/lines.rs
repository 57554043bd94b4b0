//! An answer in lines of words: what the raster shortens and the pair shows in full.
use crate::domain::answer::Body;
use crate::domain::compare::material::Words;

/// What somebody gave, one line each, the weightiest first.
pub fn own(body: &Body, words: &dyn Words) -> Vec<String> {
    let lines: Vec<String> = match body {
        Body::Handelingen(form) => form.options.iter().map(|option| option.text.clone()).collect(),
        Body::Kennis(form) => form.items.iter().map(|item| item.text.clone()).collect(),
        Body::Identiteit(form) if form.known_as.trim().is_empty() && form.text.trim().is_empty() => {
            form.recognise.iter().map(|word| words.recognised(word)).collect()
        }
        Body::Identiteit(form) => vec![form.known_as.clone(), form.text.clone()],
        Body::Deugden(form) if form.virtues.is_empty() => vec![form.at_stake.clone()],
        Body::Deugden(form) => form
            .virtues
            .iter()
            .enumerate()
            .map(|(place, word)| {
                let place = (place + 1).to_string();
                words.say("core-virtue-place", &[("place", &place), ("virtue", &words.virtue(word))])
            })
            .collect(),
        Body::Vrijheid(form) => match (form.thinking, form.acting) {
            (None, None) => form.limits.iter().map(|limit| words.limit(limit)).collect(),
            (thinking, acting) => {
                let room = |room: Option<u8>| room.map_or_else(|| "–".to_owned(), |room| room.to_string());
                vec![words.say("core-room", &[("thinking", &room(thinking)), ("acting", &room(acting))])]
            }
        },
    };
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Everything somebody gave, one line each: what they read before they let it be kept.
pub fn whole(body: &Body, words: &dyn Words) -> Vec<String> {
    let mut lines = own(body, words);
    let more: Vec<String> = match body {
        Body::Handelingen(form) => form.options.iter().map(|option| option.skill.clone()).collect(),
        Body::Kennis(_) => Vec::new(),
        Body::Identiteit(form) => form.recognise.iter().map(|word| words.recognised(word)).collect(),
        Body::Deugden(form) => vec![form.at_stake.clone(), form.cost.clone()],
        Body::Vrijheid(form) => form.limits.iter().map(|limit| words.limit(limit)).collect(),
    };
    for line in more.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// One short line for the raster.
pub fn short(body: &Body, words: &dyn Words) -> String {
    own(body, words).join(" · ")
}
