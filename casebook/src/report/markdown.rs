//! A report as Markdown. Every text of people is escaped; a drawing is its table.
use crate::domain::locale::Locale;
use crate::ops::markdown_page::plain;
use crate::report::begin;
use crate::report::document::{Block, Document, Question, Table};
use std::fmt::Write as _;

/// The whole file.
pub fn write(report: &Document) -> String {
    let locale = report.locale;
    let mut out = String::new();
    let kind = begin::name(report.kind, locale);
    let _ = writeln!(out, "# {}\n", line(&report.title));
    if report.title != kind {
        let _ = writeln!(out, "**{}**\n", line(&kind));
    }
    for (label, value) in &report.facts {
        let _ = writeln!(out, "- {}: {}", line(label), line(value));
    }
    if !report.facts.is_empty() {
        out.push('\n');
    }
    for mark in &report.marks {
        let _ = writeln!(out, "> {}\n>", line(mark));
    }
    let _ = writeln!(out, "> {}\n", line(&locale.say("report-made-on", &[("date", &report.made_on)])));
    for block in &report.blocks {
        write_block(&mut out, block, locale);
    }
    out
}

/// One line, with the signs of Markdown taken as they are.
fn line(text: &str) -> String {
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Paragraphs, as their writer broke them into lines.
fn prose(out: &mut String, text: &str) {
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(opening).collect();
        let _ = writeln!(out, "{}\n", lines.join("\\\n"));
    }
}

/// A line of prose that begins like a numbered list begins none.
fn opening(text: &str) -> String {
    let text = plain(text.trim());
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    match text[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

fn write_block(out: &mut String, block: &Block, locale: Locale) {
    let _ = match block {
        Block::Heading(level, text, _) => {
            writeln!(out, "{} {}\n", "#".repeat(usize::from(*level) + 1), line(text))
        }
        Block::Line(text) | Block::Small(text) => writeln!(out, "{}\n", opening(&line_breaks(text))),
        Block::Prompt(text) => writeln!(out, "*{}*\n", line(text)),
        Block::Written(text) => {
            prose(out, text);
            Ok(())
        }
        Block::Field(label, text) => {
            let _ = writeln!(out, "**{}**\n", line(label));
            prose(out, text);
            Ok(())
        }
        Block::List(items) => {
            for item in items {
                let _ = writeln!(out, "- {}", line(item));
            }
            writeln!(out)
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
            write_table(out, &drawing.twin);
            Ok(())
        }
        Block::Room(label) => writeln!(out, "**{}**\n\n…\n", line(label)),
    };
}

fn line_breaks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write_question(out: &mut String, one: &Question, locale: Locale) {
    let lens = one.lens.map(|lens| locale.lens(lens)).filter(|lens| *lens != one.reason);
    let about: Vec<String> =
        [lens.map(|lens| format!("{lens}:")), Some(one.reason.clone())].into_iter().flatten().collect();
    let about = about.join(" ");
    let _ = if about.trim().is_empty() {
        writeln!(out, "- **{}**", line(&one.question))
    } else {
        writeln!(out, "- {} **{}**", line(&about), line(&one.question))
    };
    if !one.note.trim().is_empty() {
        let _ = writeln!(out, "  {}: {}", line(&locale.say("report-said", &[])), line(&one.note));
    }
    out.push('\n');
}

fn write_table(out: &mut String, table: &Table) {
    let _ = writeln!(out, "*{}*\n", line(&table.caption));
    let mut row = |cells: &[String]| {
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    };
    row(&table.heads.iter().map(|(head, _)| line(head)).collect::<Vec<_>>());
    row(&vec!["---".to_owned(); table.heads.len()]);
    for cells in &table.rows {
        row(&cells.iter().map(|cell| line(cell)).collect::<Vec<_>>());
    }
    out.push('\n');
}
