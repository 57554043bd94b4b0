//! What each form must be, whatever people wrote.
use super::read;
use casusboek_tests::story::{Story, virtues};

/// What somebody might paste, or try.
const HOSTILE: &str =
    "#let x = 1 #panic() \"\"\" <script>alert(1)</script> $x$ [a](http://elders) \u{0}\u{202e} \\ ` | & ]]>";

fn hostile() -> Story {
    let story = Story::new().session().participant("ياسمين 🦋 <b>").participant("Zoë");
    story.writes("ياسمين 🦋 <b>", virtues(&["trouw", "eigen:#strong[x]"], HOSTILE));
    story.writes("Zoë", virtues(&["trouw"], "gewoon\n\ntwee alinea's"));
    story.opens("deugden");
    story
}

#[test]
fn a_page_of_html_fetches_nothing_and_runs_nothing() {
    let story = hostile();
    for kind in ["team", "card"] {
        let page = read(&story, kind, "html");
        for sign in ["<script", "<b>", "src=", "href=", "@import", "url(", "<link", "<img", "<iframe", "onerror"] {
            assert!(!page.contains(sign), "{sign} in the page of a {kind}");
        }
        let known = ["http://www.w3.org/2000/svg", "http-equiv", "http:&#47;&#47;elders"];
        let named: usize = known.iter().map(|known| page.matches(known).count()).sum();
        let all: Vec<&str> =
            page.match_indices("http").map(|(at, _)| &page[at..(at + 12).min(page.len())]).collect();
        assert_eq!(all.len(), named, "names of drawings, and what somebody wrote: {all:?}");
        assert!(
            page.contains("default-src 'none'") && page.contains("<html lang=\"nl\">"),
            "it says so to the browser"
        );
    }
    assert!(read(&story, "team", "html").contains("&lt;script&gt;alert"), "what was written is there as text");
}

#[test]
fn a_document_of_a_word_processor_has_its_language_title_headings_and_header_rows() {
    let story = hostile();
    let parts = read(&story, "team", "docx");
    for sign in [
        "<w:lang w:val=\"nl-NL\"",
        "<dc:title>De laatste rit</dc:title>",
        "<dc:language>nl-NL</dc:language>",
        "<w:name w:val=\"heading 1\" />",
        "<w:pStyle w:val=\"Heading1\" />",
        "<w:pStyle w:val=\"Title\" />",
        "<w:tblHeader/>",
    ] {
        assert!(parts.contains(sign), "{sign} is missing");
    }
    assert_eq!(parts.matches("<w:tbl>").count(), parts.matches("<w:tblHeader/>").count(), "each table has one");
    assert!(parts.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "what was written is there as text");
    assert!(!parts.contains("<script"), "and as nothing else");
}

#[test]
fn a_pdf_is_tagged_and_says_what_it_is_whatever_people_wrote() {
    let story = hostile();
    let file = story.reports(story.of_session(), "team", "pdf");
    assert!(file.starts_with(b"%PDF-1.7"), "a PDF");
    let parts = String::from_utf8_lossy(&file);
    for sign in
        ["/StructTreeRoot", "/MarkInfo", "/Lang(nl)", "pdfuaid:part", "pdfaid:part", "/DisplayDocTitle true"]
    {
        assert!(parts.contains(sign), "{sign} is missing");
    }
    assert!(parts.contains("De laatste rit"), "the title is in its metadata");
    for sign in ["/JavaScript", "/URI", "/Launch", "/EmbeddedFile"] {
        assert!(!parts.contains(sign), "{sign} in the file");
    }
}

#[test]
fn markdown_of_people_is_no_markdown_here() {
    let report = read(&hostile(), "team", "md");
    assert!(report.contains("\\<script\\>") && report.contains("\\[a\\]"), "{report}");
    assert!(report.contains("twee alinea's"), "{report}");
}

#[test]
fn a_pasted_report_of_two_hundred_thousand_characters_breaks_nothing() {
    let mut story = Story::new().session();
    let eight = ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht"];
    for who in eight {
        story = story.participant(who);
    }
    let long = "Ze bleef zitten en ik wist het niet. ".repeat(5_400);
    assert!(long.len() > 199_000);
    for who in eight {
        let stake = if who == "Drie" { long.as_str() } else { "dat ze niemand meer belt" };
        story.writes(who, virtues(&["trouw", "moed", "eigen:Nabijheid"], stake));
    }
    story.opens("deugden");
    for format in ["md", "html", "docx", "pdf"] {
        let file = story.reports(story.of_session(), "team", format);
        assert!(file.len() > 50_000, "the {format} is whole: {} bytes", file.len());
    }
    let card = story.reports(story.of_session(), "card", "pdf");
    let pages = String::from_utf8_lossy(&card).matches("/Type/Page/").count();
    assert!(pages <= 1, "a card is one page, not {pages}");
}

#[test]
fn a_name_of_a_file_says_nothing_of_what_it_is_about() {
    let story = hostile();
    for (kind, name) in [("team", "teamverslag-2026-11-02.md"), ("card", "gesprekskaart-2026-11-02.md")] {
        let asked = story.report_of(story.of_session(), kind, "md");
        let job = story.call("report_make", asked);
        story.ended(&job);
        assert_eq!(story.call("report_take", job)["file"], name);
    }
}
