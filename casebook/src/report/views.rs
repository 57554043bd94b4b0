//! The views of the comparison on paper: drawings with their table twins, and tables. Made from plain values, so that what
//! is open and what was kept look alike. Nothing is counted and nobody is ranked.
use crate::domain::answer::Body;
use crate::domain::compare::view::Stance;
use crate::domain::locale::Locale;
use crate::report::answer::of_ten;
use crate::report::document::{Block, Table};
use crate::report::drawing::{Drawing, Scale, Shape};

/// A virtue with the place at which each head chose it.
pub type VirtueRow = (String, Vec<Option<u8>>);

/// The virtue map.
pub fn virtues(heads: Vec<String>, rows: Vec<VirtueRow>, locale: Locale) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let who = |places: &[Option<u8>]| {
        let all: Vec<String> = heads
            .iter()
            .zip(places)
            .filter_map(|(head, place)| place.map(|place| format!("{head} ({place})")))
            .collect();
        all.join(", ")
    };
    let twin = Table::new(
        locale.say("report-virtues-twin", &[]),
        vec![locale.say("paper-compare-virtue", &[]), locale.say("report-virtues-who", &[])],
        rows.iter().map(|(label, places)| vec![label.clone(), who(places)]).collect(),
    );
    Some(Block::Drawing(Drawing {
        alt: locale.say("report-virtues-alt", &[]),
        shape: Shape::Virtues { heads, rows },
        twin,
    }))
}

/// Rows of the virtue map out of forms, one for each head: in the order in which the heads first name them.
pub fn virtue_rows(forms: &[&Body], locale: Locale) -> Vec<VirtueRow> {
    let mut rows: Vec<(String, VirtueRow)> = Vec::new();
    for (seat, body) in forms.iter().enumerate() {
        let Body::Deugden(form) = body else { continue };
        for (place, word) in (1_u8..).zip(&form.virtues) {
            let same = word.sameness();
            let at = rows.iter().position(|(known, _)| *known == same).unwrap_or_else(|| {
                rows.push((same, (locale.virtue(word), vec![None; forms.len()])));
                rows.len() - 1
            });
            let places = &mut rows[at].1.1;
            places[seat] = places[seat].or(Some(place));
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The room one feels, with what limits them.
pub struct RoomOf {
    /// Who.
    pub who: String,
    /// 0 to 10; null if not given.
    pub thinking: Option<u8>,
    /// 0 to 10; null if not given.
    pub acting: Option<u8>,
    /// What limits, a line each.
    pub limits: Vec<String>,
}

/// The two scales of felt room.
pub fn room(all: &[RoomOf], locale: Locale) -> Option<Block> {
    if all.is_empty() {
        return None;
    }
    let scale = |key: &str, of: fn(&RoomOf) -> Option<u8>| Scale {
        name: locale.say(key, &[]),
        marks: all.iter().filter_map(|one| Some((one.who.clone(), of(one)?))).collect(),
    };
    let heads = ["paper-compare-who", "paper-compare-thinking", "paper-compare-acting", "paper-compare-limits"]
        .map(|key| locale.say(key, &[]));
    let rows = all
        .iter()
        .map(|one| vec![one.who.clone(), of_ten(one.thinking), of_ten(one.acting), one.limits.join("; ")])
        .collect();
    let twin = Table::new(locale.say("report-room-twin", &[]), heads.to_vec(), rows);
    let scales =
        vec![scale("paper-compare-thinking", |one| one.thinking), scale("paper-compare-acting", |one| one.acting)];
    if scales.iter().all(|scale| scale.marks.is_empty()) {
        return Some(Block::Table(twin));
    }
    Some(Block::Drawing(Drawing { alt: locale.say("report-room-alt", &[]), shape: Shape::Scales(scales), twin }))
}

/// A course of action with who thinks what of it.
pub struct OptionOf {
    /// What one could do.
    pub text: String,
    /// What the case owner did then.
    pub done: bool,
    /// In the order of the view.
    pub stances: Vec<(String, Stance)>,
}

/// Courses of action by stance. People stand in the order of the view, and nothing is added up.
pub fn options(all: &[OptionOf], locale: Locale) -> Option<Block> {
    if all.is_empty() {
        return None;
    }
    let with = |one: &OptionOf, stance: Stance| {
        let who: Vec<&str> =
            one.stances.iter().filter(|(_, other)| *other == stance).map(|(who, _)| who.as_str()).collect();
        who.join(", ")
    };
    let rows = all
        .iter()
        .map(|one| {
            let text = if one.done {
                locale.say("report-option-done", &[("option", &one.text)])
            } else {
                one.text.clone()
            };
            vec![text, with(one, Stance::Would), with(one, Stance::Doubt), with(one, Stance::WouldNot)]
        })
        .collect();
    let heads = ["paper-compare-option", "paper-stance-would", "paper-stance-doubt", "paper-stance-would-not"]
        .map(|key| locale.say(key, &[]));
    Some(Block::Table(Table::new(locale.say("report-options-twin", &[]), heads.to_vec(), rows)))
}
