//! A report as the JSON the layout reads: the same parts, with drawings and icons as SVG. Knows nothing of the page.
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::report::begin;
use crate::report::document::{Block, Document, Table};
use crate::report::drawing::Shape;
use crate::report::pdf::letters::{face_of, shaped};
use crate::report::{ink, readable, svg};
use serde_json::{Value, json};

/// The report. Every text in it can be set.
pub fn of(report: &Document) -> String {
    let locale = report.locale;
    let mut missing = false;
    let report = readable::through(report.clone(), &mut |text| {
        let (text, without) = shaped(text);
        missing |= without;
        Ok(text)
    })
    .unwrap_or_else(|_| unreachable!("letters refuse nothing"));
    let mut marks = report.marks.clone();
    if missing {
        marks.push(locale.say("report-letters-missing", &[]));
    }
    let lenses: serde_json::Map<String, Value> = Lens::ALL
        .into_iter()
        .map(|lens| {
            let look = json!({
                "ink": ink::lens(lens), "soft": ink::soft(lens), "icon": ink::icon(lens), "name": locale.lens(lens),
            });
            (lens.name().to_owned(), look)
        })
        .collect();
    json!({
        "kind": report.kind.name(),
        "language": locale.name(),
        "name": begin::name(report.kind, locale),
        "title": report.title,
        "facts": report.facts,
        "marks": marks,
        "made": locale.say("report-made-on", &[("date", &report.made_on)]),
        "running": report.marks.first(),
        "page": locale.say("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
        "said": locale.say("report-said", &[]),
        "lenses": lenses,
        "ink": { "text": ink::INK, "muted": ink::MUTED, "line": ink::LINE, "paper": ink::PAPER, "accent": ink::ACCENT },
        "faces": { "ui": ink::UI, "read": ink::READ },
        "blocks": report.blocks.iter().map(|one| block(one, locale)).collect::<Vec<_>>(),
    })
    .to_string()
}

fn name(lens: Option<Lens>) -> Option<&'static str> {
    lens.map(Lens::name)
}

fn block(block: &Block, locale: Locale) -> Value {
    match block {
        Block::Heading(level, text, lens) => {
            json!({ "is": "heading", "level": level, "text": text, "lens": name(*lens) })
        }
        Block::Line(text) => json!({ "is": "line", "text": text }),
        Block::Small(text) => json!({ "is": "small", "text": text }),
        Block::Prompt(text) => json!({ "is": "prompt", "text": text }),
        Block::Written(text) => json!({ "is": "written", "text": paragraphs(text) }),
        Block::Field(label, text) => json!({ "is": "field", "label": label, "text": paragraphs(text) }),
        Block::List(items) => json!({ "is": "list", "items": items }),
        Block::Question(one) => {
            let lens = one.lens.map(|lens| locale.lens(lens)).filter(|lens| *lens != one.reason);
            json!({
                "is": "question", "lens": name(one.lens), "about": lens, "reason": one.reason,
                "question": one.question, "note": paragraphs(&one.note),
            })
        }
        Block::Table(of) => table(of),
        Block::Drawing(drawing) => {
            let key =
                matches!(drawing.shape, Shape::Virtues { .. }).then(|| locale.say("report-virtues-key", &[]));
            json!({
                "is": "drawing", "svg": svg::draw(drawing, face_of), "alt": drawing.alt, "key": key,
                "twin": table(&drawing.twin),
            })
        }
        Block::Room(label) => json!({ "is": "room", "label": label }),
    }
}

/// Paragraphs of lines.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| paragraph.lines().collect())
        .collect()
}

fn table(table: &Table) -> Value {
    let heads: Vec<Value> =
        table.heads.iter().map(|(text, lens)| json!({ "text": text, "lens": name(*lens) })).collect();
    json!({ "is": "table", "caption": table.caption, "heads": heads, "rows": table.rows, "asks": table.shares() })
}
