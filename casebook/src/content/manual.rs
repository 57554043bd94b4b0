//! The manual as the app shows it: the same two files that stand in `docs/`, cut into parts that screens point to.
//!
//! A comment `<!-- part: x -->` before a heading names what stands under it, in every language the same. What stands under
//! `<!-- outside -->` is left out here: the app has its own list of chapters.
use crate::content::markdown::{Block, blocks};
use crate::domain::locale::Locale;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The manual in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Manual {
    /// Chapters, each followed by what stands under it.
    pub parts: Vec<ManualPart>,
}

/// What stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ManualPart {
    /// How screens and links call it; the same in every language.
    pub id: String,
    /// 1 for the beginning, 2 for a chapter, 3 for what stands under a chapter.
    pub level: u8,
    /// Its heading.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<ManualBlock>,
    /// The same as plain text, to be searched.
    pub text: String,
}

/// One thing in the manual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum ManualBlock {
    /// Sanitised HTML; its links lead to parts, as `#id`.
    Text {
        /// The HTML.
        html: String,
    },
    /// A picture of a screen.
    Picture {
        /// Its file, as `docs/` has it.
        file: String,
        /// What is to be seen.
        alt: String,
    },
}

static DUTCH: LazyLock<Manual> = LazyLock::new(|| cut(include_str!("../../../docs/handleiding.md")));
static ENGLISH: LazyLock<Manual> = LazyLock::new(|| cut(include_str!("../../../docs/manual.md")));

/// The manual of a language.
pub fn manual(locale: Locale) -> &'static Manual {
    match locale {
        Locale::Nl => &DUTCH,
        Locale::En => &ENGLISH,
    }
}

fn cut(markdown: &str) -> Manual {
    let ids = ids(markdown);
    let mut parts: Vec<ManualPart> = Vec::new();
    let (mut named, mut outside) = (None, false);
    for block in blocks(markdown, |slug| ids.get(slug).cloned()) {
        let shown = match block {
            Block::Mark(mark) => {
                match mark.strip_prefix("part: ") {
                    Some(id) => named = Some(id.to_owned()),
                    None => outside = true,
                }
                continue;
            }
            Block::Heading(level, title) => {
                outside = false;
                parts.push(ManualPart {
                    id: named.take().unwrap_or_else(|| slug(&title)),
                    level: u8::try_from(level).unwrap_or(u8::MAX),
                    title,
                    blocks: Vec::new(),
                    text: String::new(),
                });
                continue;
            }
            _ if std::mem::take(&mut outside) => continue,
            Block::Picture(file, alt) => (ManualBlock::Picture { file, alt }, String::new()),
            Block::Text(html, words) => (ManualBlock::Text { html }, words),
        };
        if let Some(part) = parts.last_mut() {
            part.blocks.push(shown.0);
            format!("{} {}", part.text, shown.1).trim().clone_into(&mut part.text);
        }
    }
    Manual { parts }
}

/// The id of each part by how a link on a page would call it.
fn ids(markdown: &str) -> HashMap<String, String> {
    let mut named = None;
    let mut ids = HashMap::new();
    for block in blocks(markdown, |_| None) {
        match block {
            Block::Mark(mark) => named = mark.strip_prefix("part: ").map(str::to_owned),
            Block::Heading(_, title) => {
                let slug = slug(&title);
                ids.insert(slug.clone(), named.take().unwrap_or(slug));
            }
            _ => {}
        }
    }
    ids
}

/// A heading as pages on the web make an anchor of it.
fn slug(title: &str) -> String {
    let kept = title.to_lowercase();
    kept.chars()
        .filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_'))
        .collect::<String>()
        .replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use crate::content::manual::{ManualBlock, cut, manual};
    use crate::domain::locale::Locale;
    use std::collections::HashSet;
    use std::path::Path;

    #[test]
    fn the_manual_has_the_same_parts_in_every_language() {
        let shape = |locale| -> Vec<(String, u8, usize)> {
            let parts = &manual(locale).parts;
            parts.iter().map(|part| (part.id.clone(), part.level, pictures(&part.blocks).len())).collect()
        };
        assert_eq!(shape(Locale::Nl), shape(Locale::En));
        let ids: HashSet<String> = shape(Locale::Nl).into_iter().map(|(id, ..)| id).collect();
        assert_eq!(ids.len(), manual(Locale::Nl).parts.len(), "no two parts have one name");
    }

    fn pictures(blocks: &[ManualBlock]) -> Vec<&str> {
        fn file(block: &ManualBlock) -> Option<&str> {
            match block {
                ManualBlock::Picture { file, .. } => Some(file),
                ManualBlock::Text { .. } => None,
            }
        }
        blocks.iter().filter_map(file).collect()
    }

    #[test]
    fn every_picture_of_the_manual_is_there_and_every_link_leads_to_a_part() {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        for locale in Locale::ALL {
            let parts = &manual(locale).parts;
            for part in parts {
                for file in pictures(&part.blocks) {
                    assert!(docs.join(file).is_file(), "{file} is not in docs");
                }
                for block in &part.blocks {
                    let ManualBlock::Text { html } = block else { continue };
                    for link in html.split("href=\"#").skip(1) {
                        let id = link.split('"').next().unwrap_or_default();
                        assert!(parts.iter().any(|one| one.id == id), "nothing is called {id}, in {}", part.id);
                    }
                }
            }
        }
    }

    #[test]
    fn links_of_the_manual_lead_to_its_own_parts_only_and_markup_in_it_is_none() {
        let text = "<!-- part: begin -->\n\n# Boek\n\n[hier](#het-boek) [daar](https://example.org) <b>vet</b>\n\n\
                    ![Een boek](screenshots/start.png)\n\n<!-- outside -->\n\nAlleen buiten.\n\n\
                    <!-- part: own -->\n\n## Het boek\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n";
        let parts = cut(text).parts;
        assert_eq!(parts.len(), 2);
        let ManualBlock::Text { html } = &parts[0].blocks[0] else { panic!("text comes first") };
        assert_eq!(html.trim(), "<p><a href=\"#own\">hier</a> <a>daar</a> vet</p>");
        assert_eq!(pictures(&parts[0].blocks), ["screenshots/start.png"]);
        assert_eq!(parts[0].blocks.len(), 2, "what stands outside is left out");
        assert_eq!(parts[1].id, "own");
        assert!(matches!(&parts[1].blocks[0], ManualBlock::Text { html } if html.starts_with("<table>")));
        assert_eq!(parts[1].text, "a b 1 2");
    }
}
