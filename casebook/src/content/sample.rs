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

#[cfg(test)]
mod tests {
    use crate::content::sample::{FIXED, Material, material};
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

    #[test]
    fn every_place_is_filled_from_a_list_that_is_there() {
        let material = material();
        for (at, entry) in entries(material) {
            assert_eq!(entry.matches('{').count(), entry.matches('}').count(), "{at}: {entry}");
            for place in entry.split('{').skip(1) {
                let name = place.split('}').next().expect("a split gives at least one");
                let is_choice = name.contains('|');
                assert!(
                    is_choice || FIXED.contains(&name) || material.lists.contains_key(name),
                    "{at}: {{{name}}}"
                );
                assert!(!is_choice || !name.contains('{'), "{at}: a choice within a choice in {entry}");
            }
        }
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
