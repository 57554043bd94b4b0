//! Texts that try to become more than text: every technique of `tests/fixtures/markup` in every place of Markdown.
use casebook::content::markdown::{pieces, to_html};
use casebook::domain::case::CaseText;
use casebook::domain::locale::Locale;
use casebook::report::case_page;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// All that may come out: no tag has an attribute.
const TAGS: [&str; 14] =
    ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "hr", "code", "pre"];
const VOID: [&str; 2] = ["br", "hr"];
/// No text of a few lines may hold up the screen.
const LONGEST: Duration = Duration::from_secs(2);

type Named = BTreeMap<String, Value>;

/// Every technique by itself.
fn techniques() -> Vec<String> {
    let all: Value = serde_json::from_str(include_str!("../fixtures/markup/techniques.json")).expect("JSON");
    let classes: Named = serde_json::from_value(all["techniques"].clone()).expect("classes");
    let filled = |text: &str| text.replace("{run}", "alert(ran=1)").replace("{out}", "http://127.0.0.1:9");
    classes
        .values()
        .flat_map(|class| class.as_array().cloned().unwrap_or_default())
        .filter_map(|one| one.as_str().map(filled))
        .collect()
}

fn contexts() -> Vec<String> {
    let all: Value = serde_json::from_str(include_str!("../fixtures/markup/techniques.json")).expect("JSON");
    let contexts: Named = serde_json::from_value(all["contexts"].clone()).expect("contexts");
    contexts.values().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Why this HTML is more than the plain structure of a text; none when it is no more.
fn more_than_text(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else {
            return Some(format!("a tag that does not end: <{piece}"));
        };
        let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
        if !TAGS.contains(&name) {
            return Some(format!("<{tag}>"));
        }
        if closes && open.pop() != Some(name) {
            return Some(format!("<{tag}> closes what it did not open"));
        }
        if !closes && !VOID.contains(&name) {
            open.push(name);
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} stays open"))
}

#[test]
fn what_is_more_than_text_is_noticed() {
    for html in
        ["<p>x", "<p onclick=x>x</p>", "<a>x</a>", "<p>x</p></div>", "<p>x</p><img src=x>", "<p", "<P>x</P>"]
    {
        assert!(more_than_text(html).is_some(), "{html}");
    }
    assert_eq!(more_than_text("<p>x<br>y &lt;b&gt;</p>\n<hr>"), None);
}

#[test]
fn of_no_text_comes_anything_but_plain_structure_wherever_it_stands() {
    let (techniques, contexts) = (techniques(), contexts());
    assert!(techniques.len() >= 250 && contexts.len() >= 20, "the list is there");
    let mut faults = Vec::new();
    for context in &contexts {
        for technique in &techniques {
            let text = context.replace("{it}", technique);
            let begun = Instant::now();
            let html = to_html(&text);
            assert!(begun.elapsed() < LONGEST, "it takes {:?}: {text:?}", begun.elapsed());
            faults.extend(more_than_text(&html).map(|fault| format!("{fault} of {text:?}: {html}")));
        }
    }
    assert!(faults.is_empty(), "{} faults; {:#?}", faults.len(), &faults[..faults.len().min(5)]);
}

#[test]
fn what_somebody_wrote_in_signs_of_html_is_still_read() {
    for technique in
        ["<script>alert(ran=1)</script>", "<img src=x onerror=alert(ran=1)>", "<svg onload=alert(ran=1)>"]
    {
        let html = to_html(&format!("Toen zei ze {technique} en ging zitten."));
        let shown = html.replace("&lt;", "<").replace("&gt;", ">");
        assert!(shown.contains(technique), "{html}");
    }
}

#[test]
fn a_case_on_paper_holds_no_more_than_text_either() {
    for technique in techniques() {
        let case = CaseText {
            title: technique.clone(),
            situation: technique.clone(),
            moment: technique.clone(),
            question: technique.clone(),
            ..CaseText::default()
        };
        let page = case_page::html(&case, Locale::Nl);
        assert_eq!(more_than_text(&page), None, "{technique:?}: {page}");
        // For forms that are no HTML.
        let _ = pieces(&technique);
    }
}
