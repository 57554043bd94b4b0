//! A report as one HTML page that stands on its own: nothing in it is fetched, runs, or leads anywhere. Every text is
//! escaped here; no markup of people comes through.
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::report::begin;
use crate::report::document::{Block, Document, Question, Table};
use crate::report::drawing::{Drawing, Shape};
use crate::report::table::escaped;
use crate::report::{ink, svg};
use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The look of the page. Colours of lenses are set by class.
const STYLE: &str = include_str!("report.css");

/// The whole page.
pub fn write(report: &Document) -> String {
    let locale = report.locale;
    let mut out = String::new();
    let kind = begin::name(report.kind, locale);
    let style = format!("{STYLE}{}", lens_colours());
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{} – {}</title>\n<style>{style}</style>\n</head>\n<body class=\"{}\">\n<main>\n<header>\n",
        locale.name(),
        policy(&style),
        escaped(&report.title),
        escaped(&kind),
        report.kind.name(),
    );
    if report.title != kind {
        let _ = writeln!(out, "<p class=\"kind\">{}</p>", escaped(&kind));
    }
    let _ = writeln!(out, "<h1>{}</h1>", escaped(&report.title));
    if !report.facts.is_empty() {
        out.push_str("<dl class=\"facts\">");
        for (label, value) in &report.facts {
            let _ = write!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(label), escaped(value));
        }
        out.push_str("</dl>\n");
    }
    out.push_str("<ul class=\"marks\">");
    for mark in &report.marks {
        let _ = write!(out, "<li>{}</li>", escaped(mark));
    }
    out.push_str("</ul>\n</header>\n");
    for block in &report.blocks {
        write_block(&mut out, block, locale);
    }
    let made = locale.say("report-made-on", &[("date", &report.made_on)]);
    let _ = writeln!(out, "</main>\n<footer>{}</footer>\n</body>\n</html>", escaped(&made));
    out
}

/// What the page may do, wherever it is opened: have this one look.
fn policy(style: &str) -> String {
    let digest = BASE64.encode(&Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

fn lens_colours() -> String {
    Lens::ALL.iter().fold(String::new(), |all, lens| {
        all + &format!(".{lens} {{ --lens: {}; --soft: {}; }}\n", ink::lens(*lens), ink::soft(*lens))
    })
}

/// Paragraphs, with the line breaks of their writer.
fn prose(out: &mut String, class: &str, text: &str) {
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(escaped).collect();
        let _ = writeln!(out, "<p class=\"{class}\">{}</p>", lines.join("<br>"));
    }
}

fn class(lens: Option<Lens>) -> String {
    lens.map(|lens| format!(" class=\"{lens}\"")).unwrap_or_default()
}

fn write_block(out: &mut String, block: &Block, locale: Locale) {
    let _ = match block {
        Block::Heading(level, text, lens) => {
            let icon = lens.filter(|_| *level == 1).map(ink::icon).unwrap_or_default();
            let icon = icon.replacen("<svg ", "<svg aria-hidden=\"true\" ", 1);
            writeln!(out, "<h{0}{1}>{icon}{2}</h{0}>", level + 1, class(*lens), escaped(text))
        }
        Block::Line(text) => writeln!(out, "<p>{}</p>", escaped(text)),
        Block::Small(text) => writeln!(out, "<p class=\"small\">{}</p>", escaped(text)),
        Block::Prompt(text) => writeln!(out, "<p class=\"prompt\">{}</p>", escaped(text)),
        Block::Written(text) => {
            prose(out, "written", text);
            Ok(())
        }
        Block::Field(label, text) => {
            let _ = writeln!(out, "<p class=\"label\">{}</p>", escaped(label));
            prose(out, "written", text);
            Ok(())
        }
        Block::List(items) => {
            let items = items
                .iter()
                .fold(String::new(), |all, item| all + "<li>" + &escaped(item).replace('\n', "<br>") + "</li>");
            writeln!(out, "<ul class=\"written\">{items}</ul>")
        }
        Block::Question(question) => {
            write_question(out, question, locale);
            Ok(())
        }
        Block::Table(table) => {
            write_table(out, table);
            Ok(())
        }
        Block::Drawing(drawing) => {
            write_drawing(out, drawing, locale);
            Ok(())
        }
        Block::Room(label) => {
            writeln!(out, "<p class=\"label\">{}</p>\n<div class=\"room\"></div>", escaped(label))
        }
    };
}

fn write_question(out: &mut String, one: &Question, locale: Locale) {
    let lens = one.lens.map(|lens| format!(" {lens}")).unwrap_or_default();
    let _ = writeln!(out, "<section class=\"question{lens}\">");
    let name = one.lens.map(|lens| locale.lens(lens)).filter(|name| *name != one.reason);
    let icon = one.lens.map(ink::icon).unwrap_or_default().replacen("<svg ", "<svg aria-hidden=\"true\" ", 1);
    let _ = writeln!(
        out,
        "<p class=\"reason\">{icon}<span>{}{}</span></p>",
        name.map(|name| format!("<strong>{}.</strong> ", escaped(&name))).unwrap_or_default(),
        escaped(&one.reason)
    );
    let _ = writeln!(out, "<p class=\"asked\">{}</p>", escaped(&one.question));
    if !one.note.trim().is_empty() {
        let _ = writeln!(out, "<p class=\"label\">{}</p>", escaped(&locale.say("report-said", &[])));
        prose(out, "written", &one.note);
    }
    out.push_str("</section>\n");
}

fn write_drawing(out: &mut String, drawing: &Drawing, locale: Locale) {
    let drawn = svg::draw(drawing, |_| None).replacen(
        "<svg ",
        &format!("<svg role=\"img\" aria-label=\"{}\" ", escaped(&drawing.alt)),
        1,
    );
    let _ = writeln!(out, "<figure>{drawn}</figure>");
    if matches!(drawing.shape, Shape::Virtues { .. }) {
        let _ = writeln!(out, "<p class=\"small\">{}</p>", escaped(&locale.say("report-virtues-key", &[])));
    }
    write_table(out, &drawing.twin);
}

fn write_table(out: &mut String, table: &Table) {
    let _ = write!(out, "<div class=\"wide\"><table><caption>{}</caption><thead><tr>", escaped(&table.caption));
    for (head, lens) in &table.heads {
        let _ = write!(out, "<th scope=\"col\"{}>{}</th>", class(*lens), escaped(head));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            let _ = if at == 0 {
                write!(out, "<th scope=\"row\">{cell}</th>")
            } else {
                write!(out, "<td>{cell}</td>")
            };
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>\n");
}
