//! The sentences and words of made-up cases: lists with places that are filled from other lists. Fills none itself.
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A kind of situation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Ids of the list of themes.
    pub themes: Vec<String>,
    /// Only of somebody who is nearly grown up.
    #[serde(default)]
    pub old: bool,
    /// What it can be called.
    pub titles: Vec<String>,
    /// What can be told of it.
    pub lines: Vec<String>,
    /// When it became tense.
    pub moments: Vec<String>,
    /// What somebody asks.
    pub questions: Vec<String>,
    /// What was done then.
    pub done: Vec<String>,
}

#[derive(Deserialize)]
struct Story {
    scene: Vec<Scene>,
    #[serde(flatten)]
    lists: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Lenses {
    clarify: Vec<(String, String)>,
    #[serde(flatten)]
    lists: HashMap<String, Vec<String>>,
}

/// Everything made-up cases are made of.
pub struct Material {
    /// Kinds of situations.
    pub scenes: Vec<Scene>,
    /// Questions to the case owner with answers.
    pub clarify: Vec<(String, String)>,
    /// Entries by the name of their list.
    pub lists: HashMap<String, Vec<String>>,
}

/// Filled in the same way through one case, and so in no list.
pub const FIXED: [&str; 10] =
    ["kind", "een_kind", "hij", "hem", "zijn", "ouder", "o_hij", "o_hem", "o_zijn", "andere"];

static MATERIAL: LazyLock<Material> = LazyLock::new(|| {
    let read = "a test reads the material of made-up cases";
    let mut lists: HashMap<String, Vec<String>> =
        toml::from_str(include_str!("../../content/sample/words.toml")).expect(read);
    let story: Story = toml::from_str(include_str!("../../content/sample/story.toml")).expect(read);
    let lenses: Lenses = toml::from_str(include_str!("../../content/sample/lenses.toml")).expect(read);
    lists.extend(story.lists);
    lists.extend(lenses.lists);
    Material { scenes: story.scene, clarify: lenses.clarify, lists }
});

/// All of it.
pub fn material() -> &'static Material {
    &MATERIAL
}

/// What stands before the first place of a template, what stands in it, and the rest; null when there is none. Places
/// can stand in places.
pub fn first_place(template: &str) -> Option<(&str, &str, &str)> {
    let open = template.find('{')?;
    let mut depth = 0_usize;
    for (at, letter) in template[open..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&template[..open], &template[open + 1..open + at], &template[open + at + 1..]));
        }
    }
    None
}

/// What can stand in a place, when it says so itself; null when it names a list.
pub fn choices(place: &str) -> Option<Vec<&str>> {
    let (mut depth, mut from, mut all) = (0_usize, 0, Vec::new());
    for (at, letter) in place.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                all.push(&place[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    all.push(&place[from..]);
    (all.len() > 1).then_some(all)
}

#[cfg(test)]
mod tests {
    use crate::content::sample::{FIXED, Material, choices, first_place, material};
    use crate::content::themes::known;

    /// Every entry, with where it stands.
    fn entries(material: &Material) -> Vec<(&str, &str)> {
        let mut all: Vec<(&str, &str)> = Vec::new();
        for (name, list) in &material.lists {
            all.extend(list.iter().map(|entry| (name.as_str(), entry.as_str())));
        }
        for scene in &material.scenes {
            let lists = [&scene.titles, &scene.lines, &scene.moments, &scene.questions, &scene.done];
            all.extend(lists.into_iter().flatten().map(|entry| ("scene", entry.as_str())));
        }
        all.extend(
            material.clarify.iter().flat_map(|(asked, said)| [("clarify", asked.as_str()), ("clarify", said)]),
        );
        all
    }

    fn check(at: &str, template: &str) {
        let mut rest = template;
        while let Some((_, place, after)) = first_place(rest) {
            match choices(place) {
                Some(choices) => choices.into_iter().for_each(|one| check(at, one)),
                None => assert!(
                    FIXED.contains(&place) || material().lists.contains_key(place),
                    "{at}: {{{place}}} is no list, in {template}"
                ),
            }
            rest = after;
        }
        assert!(!rest.contains(['{', '}']), "{at}: {template}");
    }

    #[test]
    fn every_place_is_filled_from_a_list_that_is_there() {
        for (at, entry) in entries(material()) {
            check(at, entry);
        }
    }

    #[test]
    fn a_place_can_stand_in_a_place() {
        assert_eq!(first_place("een {a|{b} c} d"), Some(("een ", "a|{b} c", " d")));
        assert_eq!(choices("a|{b|x} c|"), Some(vec!["a", "{b|x} c", ""]));
        assert_eq!(choices("lijst"), None);
    }

    #[test]
    fn every_scene_has_enough_to_tell_and_known_themes() {
        for scene in &material().scenes {
            assert!(scene.themes.iter().all(|theme| known(theme)), "{:?}", scene.themes);
            for list in [&scene.titles, &scene.lines] {
                assert!(list.len() >= 6, "{:?}", scene.titles);
            }
            for list in [&scene.moments, &scene.questions, &scene.done] {
                assert!(list.len() >= 3, "{:?}", scene.titles);
            }
        }
    }
}
