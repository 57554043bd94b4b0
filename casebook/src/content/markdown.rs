//! The one place that configures the Markdown parser and the sanitiser.
//!
//! Steps: parse (no raw HTML, no extensions that load anything) → HTML → sanitise with an own short allowlist.
//! Whatever a case holds, what comes out is text with structure: no script, no style, no image, no link.
use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd, html};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// Tags that may come out.
const TAGS: [&str; 14] =
    ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "hr", "code", "pre"];

/// For what people write. Links lose their target: nothing leads out of the app.
static CLEAN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut clean = Builder::empty();
    clean
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::new())
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::new())
        .strip_comments(true);
    clean
});

/// What may come out of the manual besides: tables, and links to its own parts. It is compiled in; nobody else writes it.
static OF_MANUAL: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut clean = Builder::empty();
    clean
        .tags(TAGS.into_iter().chain(["table", "thead", "tbody", "tr", "th", "td", "a"]).collect())
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::new())
        .url_relative(UrlRelative::PassThrough)
        .attribute_filter(|_, _, value| value.starts_with('#').then(|| value.into()))
        .link_rel(None)
        .strip_comments(true);
    clean
});

/// How deep quotes, lists and emphasis may stand in each other. What lies deeper is shown at this depth: no page can be
/// made that takes for ever to sanitise.
const MOST_DEPTH: usize = 20;

/// Without what nests deeper than [`MOST_DEPTH`]: its text stays.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut depth = 0;
    events.filter(move |event| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= MOST_DEPTH
        }
        Event::End(_) => {
            depth -= 1;
            depth < MOST_DEPTH
        }
        _ => true,
    })
}

/// Sanitised HTML of a Markdown text. HTML in it is shown as text.
pub fn to_html(markdown: &str) -> String {
    let events = shallow(Parser::new_ext(markdown, Options::empty())).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level: HeadingLevel::H3, id, classes, attrs })
        }
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(HeadingLevel::H3)),
        other => other,
    });
    let mut raw = String::new();
    html::push_html(&mut raw, events);
    CLEAN.clean(&raw).to_string()
}

/// One thing in the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A mark for the app: what stands in a comment.
    Mark(String),
    /// A heading: its level, its words.
    Heading(usize, String),
    /// A picture that stands alone: its file, its words.
    Picture(String, String),
    /// Sanitised HTML, and the same as plain text.
    Text(String, String),
}

/// The manual, thing by thing. `part` gives for a link inside it (without `#`) what it leads to; others lose their target.
pub fn blocks(markdown: &str, part: impl Fn(&str) -> Option<String>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Vec<Event<'_>> = Vec::new();
    let mut depth = 0;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        open.push(event);
        if depth == 0 {
            blocks.push(block(std::mem::take(&mut open), &part));
        }
    }
    blocks
}

fn block(events: Vec<Event<'_>>, part: &impl Fn(&str) -> Option<String>) -> Block {
    let words = words_of(&events);
    match events.as_slice() {
        [Event::Start(Tag::HtmlBlock), ..] => {
            let comment = words.trim().trim_start_matches("<!--").trim_end_matches("-->");
            Block::Mark(comment.trim().to_owned())
        }
        [Event::Start(Tag::Heading { level, .. }), ..] => Block::Heading(*level as usize, words),
        [
            Event::Start(Tag::Paragraph),
            Event::Start(Tag::Image { dest_url, .. }),
            ..,
            Event::End(TagEnd::Image),
            _,
        ] => Block::Picture(dest_url.to_string(), words),
        _ => {
            let led = events.into_iter().map(|event| match event {
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    let to = dest_url.strip_prefix('#').and_then(part);
                    let dest_url = to.map_or_else(String::new, |part| format!("#{part}")).into();
                    Event::Start(Tag::Link { link_type, dest_url, title, id })
                }
                other => other,
            });
            let mut raw = String::new();
            html::push_html(&mut raw, led);
            Block::Text(OF_MANUAL.clean(&raw).to_string(), words)
        }
    }
}

/// The words in order, with room between things.
fn words_of(events: &[Event<'_>]) -> String {
    let mut words = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) => words += text,
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Item | TagEnd::TableCell | TagEnd::Paragraph) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// A part of a Markdown text as plain text, for forms that are no HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading(String),
    /// A paragraph; its line breaks are kept.
    Paragraph(String),
    /// The items of a list.
    List(Vec<String>),
}

/// The parts of a Markdown text. Emphasis falls away; HTML in it is text, and links lose their target.
pub fn pieces(markdown: &str) -> Vec<Piece> {
    let (mut pieces, mut text, mut items, mut lists) = (Vec::new(), String::new(), Vec::new(), 0_u32);
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => text += &part,
            Event::SoftBreak => text.push(' '),
            Event::HardBreak => text.push('\n'),
            Event::Start(Tag::List(_)) => lists += 1,
            Event::Start(Tag::Item) | Event::End(TagEnd::Item) if !text.trim().is_empty() => {
                items.push(take(&mut text));
            }
            Event::End(TagEnd::List(_)) => {
                lists -= 1;
                if lists == 0 {
                    pieces.push(Piece::List(std::mem::take(&mut items)));
                }
            }
            // A paragraph inside an item goes on with it.
            Event::End(TagEnd::Paragraph) if lists > 0 => text.push('\n'),
            Event::End(TagEnd::Heading(_)) if lists == 0 => pieces.push(Piece::Heading(take(&mut text))),
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock) if lists == 0 => {
                pieces.push(Piece::Paragraph(take(&mut text)));
            }
            _ => {}
        }
    }
    pieces
}

fn take(text: &mut String) -> String {
    std::mem::take(text).trim().to_owned()
}

/// A Markdown file with TOML front matter, cut at its headings of level two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<'a> {
    /// The front matter, without its `+++` lines.
    pub front: &'a str,
    /// The line on which the front matter begins, from 1.
    pub front_line: usize,
    /// What stands between the front matter and the first section, trimmed, with its line.
    pub stray: (&'a str, usize),
    /// Every section.
    pub sections: Vec<Section<'a>>,
}

/// What stands under one heading of level two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// The heading as written.
    pub title: &'a str,
    /// What stands under it, trimmed.
    pub body: &'a str,
    /// The line of the heading, from 1.
    pub line: usize,
}

impl<'a> Document<'a> {
    /// Cuts a file; null when it has no front matter.
    pub fn cut(text: &'a str) -> Option<Self> {
        let options = Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
        let (mut front, mut headings): (Option<Range<usize>>, Vec<Range<usize>>) = (None, Vec::new());
        let mut after_front = 0;
        let mut in_front = false;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            match event {
                Event::Start(Tag::MetadataBlock(MetadataBlockKind::PlusesStyle)) if front.is_none() => {
                    in_front = true;
                }
                Event::Text(_) if in_front => {
                    let from = front.as_ref().map_or(range.start, |front| front.start);
                    front = Some(from..range.end);
                }
                Event::End(TagEnd::MetadataBlock(_)) => {
                    in_front = false;
                    after_front = range.end;
                    front = front.or(Some(0..0));
                }
                // Of some odd texts the parser gives a heading that ends before it begins: that is none.
                Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) if range.start <= range.end => {
                    headings.push(range);
                }
                _ => {}
            }
        }
        let front = front?;
        // Counted onwards from the heading before: from the start each time would take long for many.
        let (mut line, mut counted) = (1, 0);
        let sections = headings
            .iter()
            .enumerate()
            .map(|(index, heading)| {
                line += newlines(text.get(counted..heading.start).unwrap_or_default());
                counted = heading.start;
                let end = headings.get(index + 1).map_or(text.len(), |next| next.start);
                Section {
                    title: text[heading.clone()].trim().trim_matches('#').trim(),
                    // What Markdown calls a heading can reach over where the next begins.
                    body: text.get(heading.end..end).unwrap_or_default().trim(),
                    line,
                }
            })
            .collect();
        let until = headings.first().map_or(text.len(), |first| first.start);
        let before = text.get(after_front..until).unwrap_or_default();
        let stray_at = after_front + (before.len() - before.trim_start().len());
        Some(Self {
            front: &text[front.clone()],
            front_line: line_of(text, front.start),
            stray: (before.trim(), line_of(text, stray_at)),
            sections,
        })
    }
}

/// A text in which no heading stands above those of level three: inside a section, a higher one would begin another.
pub fn below_sections(text: &str) -> String {
    let mut below = String::with_capacity(text.len());
    let mut until = 0;
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let Event::Start(Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. }) = event else {
            continue;
        };
        if range.start < until || range.end <= range.start {
            continue;
        }
        below += &text[until..range.start];
        let (title, end) = (&text[range.clone()], &text[range.end..]);
        // Either signs before it, or a line under it.
        let title = match title.trim_start_matches('#') {
            bare if bare.len() < title.len() => bare.trim(),
            _ => title.trim_end().rsplit_once('\n').map_or(title, |(title, _)| title).trim(),
        };
        below += "### ";
        below += &title.replace('\n', " ");
        if !end.is_empty() {
            below.push('\n');
        }
        until = range.end;
    }
    below + &text[until..]
}

/// The line of a byte, from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The items of a list, one line each, as plain text.
pub fn bullets(body: &str) -> Vec<String> {
    body.lines().filter_map(|line| line.trim().strip_prefix("- ")).map(|line| line.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::{Document, MOST_DEPTH, Piece, below_sections, bullets, pieces, to_html};

    #[test]
    fn html_in_a_text_is_shown_as_text() {
        let html = to_html("Toen zei ze <script>alert(1)</script> en <b>nee</b>.");
        assert_eq!(html, "<p>Toen zei ze &lt;script&gt;alert(1)&lt;/script&gt; en &lt;b&gt;nee&lt;/b&gt;.</p>\n");
    }

    #[test]
    fn nothing_in_a_text_loads_or_leads_anywhere() {
        for text in [
            "![kiekje](https://example.org/x.png)",
            "[klik](javascript:alert(1))",
            "[klik](//example.org)",
            "<https://example.org>",
            "[ref]\n\n[ref]: data:text/html,x",
            "<img src=x onerror=alert(1)>",
            "<svg><animate onbegin=alert(1)>",
        ] {
            let html = to_html(text);
            for sign in ["<img", "href", "src=x\"", "<svg", "<a"] {
                assert!(!html.contains(sign), "{sign} came out of {text}: {html}");
            }
        }
    }

    #[test]
    fn structure_survives() {
        assert_eq!(
            to_html("# Kop\n\n- een\n- *twee*"),
            "<h3>Kop</h3>\n<ul>\n<li>een</li>\n<li><em>twee</em></li>\n</ul>\n"
        );
    }

    #[test]
    fn what_nests_deeper_than_may_be_keeps_its_text() {
        for (sign, tag) in [("> ", "<blockquote>"), ("- ", "<ul>")] {
            let html = to_html(&format!("{}bodem", sign.repeat(100)));
            assert!(html.contains("bodem"), "{html}");
            let deep = html.matches(tag).count();
            assert!((1..=MOST_DEPTH).contains(&deep), "{deep} deep: {html}");
        }
    }

    #[test]
    fn a_text_becomes_plain_parts() {
        let text = "Ze bleef *zitten* in de [auto](http://x).\nEn toen:\n\n- een\n  - **twee**\n- drie <b>!</b>\n\n## Kop\n\n<p>los</p>";
        assert_eq!(
            pieces(text),
            [
                Piece::Paragraph("Ze bleef zitten in de auto. En toen:".to_owned()),
                Piece::List(["een", "twee", "drie <b>!</b>"].map(str::to_owned).to_vec()),
                Piece::Heading("Kop".to_owned()),
                Piece::Paragraph("<p>los</p>".to_owned()),
            ]
        );
    }

    #[test]
    fn a_file_is_cut_at_its_headings_with_their_lines() {
        let document = Document::cut("+++\nid = \"x\"\n+++\n\n## Moment\n\nToen.\n\n## Vraag\n\nWat nu?\n")
            .expect("the file has front matter");
        assert_eq!(document.front.trim(), "id = \"x\"");
        assert_eq!(document.front_line, 2);
        let sections: Vec<_> = document.sections.iter().map(|s| (s.title, s.body, s.line)).collect();
        assert_eq!(sections, [("Moment", "Toen.", 5), ("Vraag", "Wat nu?", 9)]);
    }

    #[test]
    fn a_heading_inside_a_section_begins_no_other() {
        assert_eq!(
            below_sections("Eerst.\n\n## Vraag ##\n\nToen.\n\nNa afloop\n---\nEinde\n\n# Kop"),
            "Eerst.\n\n### Vraag ##\n\nToen.\n\n### Na afloop\nEinde\n\n### Kop"
        );
        let plain = "#geen kop, en ### ook niet\n\n### wel";
        assert_eq!(below_sections(plain), plain);
    }

    #[test]
    fn a_file_without_front_matter_is_none() {
        assert_eq!(Document::cut("## Moment\n\nToen."), None);
    }

    #[test]
    fn a_list_gives_its_lines() {
        assert_eq!(bullets("- een\n\n- twee\n"), ["een", "twee"]);
    }
}
