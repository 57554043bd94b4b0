//! A report for a word processor: real heading styles, the language, a title, header rows. A drawing is a table here. What
//! `docx-rs` can't say is put into its parts afterwards.
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::error::{Error, Result};
use crate::report::begin;
use crate::report::document::{Block, Document, MOST_LABEL, Question, Table};
use crate::report::docx_styles::{self as styles, BULLET, hex};
use crate::report::drawing::{Drawing, Shape};
use crate::report::ink;
use crate::report::table::escaped;
use chrono::{DateTime, SecondsFormat, Utc};
use docx_rs::{
    BreakType, Docx, Footer, Header, IndentLevel, NumPages, NumberingId, PageMargin, PageNum, Paragraph, Run,
    Shading, ShdType, TableCell, TableLayoutType, TableRow, WidthType, XMLDocx,
};
use std::io::Cursor;

/// Width of the text on the page, in twentieths of a point.
const TEXT_WIDTH: usize = 9240;
/// From so many columns on, a map of virtues is the list that says the same.
const MOST_COLUMNS: usize = 9;

/// The whole file.
pub fn write(report: &Document, now: DateTime<Utc>) -> Result<Vec<u8>> {
    let locale = report.locale;
    let at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut docx = styles::with_styles(Docx::new())
        .created_at(&at)
        .updated_at(&at)
        .page_size(11906, 16838)
        .page_margin(PageMargin::new().top(1470).bottom(1360).left(1330).right(1330))
        .header(Header::new().add_paragraph(styled("Small", &begin::name(report.kind, locale))))
        .footer(footer(report));
    docx = docx.add_paragraph(styled("Title", &report.title));
    for (label, value) in &report.facts {
        docx = docx.add_paragraph(
            Paragraph::new()
                .add_run(Run::new().add_text(format!("{label}: ")).color(hex(ink::MUTED)))
                .add_run(text(value)),
        );
    }
    for (at, mark) in report.marks.iter().enumerate() {
        docx = docx.add_paragraph(styled(if at == 0 { "Mark" } else { "Small" }, mark));
    }
    docx = docx.add_paragraph(styled("Small", &locale.say("report-made-on", &[("date", &report.made_on)])));
    for block in &report.blocks {
        docx = add(docx, block, locale);
    }
    let mut parts = docx.build();
    amend(&mut parts, report);
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|_| Error::Report)?;
    Ok(file.into_inner())
}

fn footer(report: &Document) -> Footer {
    let locale = report.locale;
    let running = report.marks.first().map_or("", String::as_str);
    let page = locale.say("report-page", &[("page", "\u{0}"), ("pages", "\u{0}")]);
    let mut words = page.split('\0');
    let mut next = || Run::new().add_text(words.next().unwrap_or_default());
    Footer::new().add_paragraph(
        Paragraph::new()
            .style("Small")
            .add_run(Run::new().add_text(format!("{running}   ")))
            .add_run(next())
            .add_page_num(PageNum::new())
            .add_run(next())
            .add_num_pages(NumPages::new())
            .add_run(next()),
    )
}

/// A text with the line breaks of its writer.
fn text(said: &str) -> Run {
    let mut run = Run::new();
    for (at, line) in said.lines().enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

fn styled(style: &str, said: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(text(said))
}

fn prose(mut docx: Docx, said: &str) -> Docx {
    for paragraph in said.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        docx = docx.add_paragraph(styled("Written", paragraph));
    }
    docx
}

fn add(docx: Docx, block: &Block, locale: Locale) -> Docx {
    match block {
        Block::Heading(level, said, lens) => {
            let run = lens.map_or_else(|| text(said), |lens| text(said).color(hex(ink::lens(lens))));
            docx.add_paragraph(Paragraph::new().style(&format!("Heading{level}")).keep_next(true).add_run(run))
        }
        Block::Line(said) => docx.add_paragraph(Paragraph::new().add_run(text(said))),
        Block::Small(said) => docx.add_paragraph(styled("Small", said)),
        Block::Prompt(said) => docx.add_paragraph(styled("Prompt", said).keep_next(true)),
        Block::Written(said) => prose(docx, said),
        Block::Field(label, said) => prose(docx.add_paragraph(styled("Label", label).keep_next(true)), said),
        Block::List(items) => items.iter().fold(docx, |docx, item| {
            docx.add_paragraph(styled("ListBullet", item).numbering(NumberingId::new(BULLET), IndentLevel::new(0)))
        }),
        Block::Question(question) => add_question(docx, question, locale),
        Block::Table(table) => add_table(docx, table, None),
        Block::Drawing(drawing) => add_drawing(docx, drawing, locale),
        Block::Room(label) => docx
            .add_paragraph(styled("Label", label).keep_next(true))
            .add_paragraph(styled("Written", "…"))
            .add_paragraph(Paragraph::new()),
    }
}

fn add_question(mut docx: Docx, one: &Question, locale: Locale) -> Docx {
    let lens = one.lens.map(|lens| locale.lens(lens)).filter(|lens| *lens != one.reason);
    let about: Vec<String> = [lens.map(|lens| format!("{lens}.")), Some(one.reason.clone())]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    if !about.is_empty() {
        let colour = one.lens.map_or(ink::MUTED, ink::lens);
        docx = docx.add_paragraph(
            Paragraph::new().style("Reason").keep_next(true).add_run(text(&about.join(" ")).color(hex(colour))),
        );
    }
    docx = docx.add_paragraph(styled("Question", &one.question));
    if one.note.trim().is_empty() {
        return docx;
    }
    prose(docx.add_paragraph(styled("Label", &locale.say("report-said", &[])).keep_next(true)), &one.note)
}

/// A map of virtues is a table with shades; what has no shades is its twin.
fn add_drawing(docx: Docx, drawing: &Drawing, locale: Locale) -> Docx {
    let Shape::Virtues { heads, rows } = &drawing.shape else { return add_table(docx, &drawing.twin, None) };
    if heads.len() > MOST_COLUMNS {
        return add_table(docx, &drawing.twin, None);
    }
    let mut all = vec![locale.say("paper-compare-virtue", &[])];
    all.extend(heads.iter().cloned());
    let cells = rows
        .iter()
        .map(|(label, places)| {
            let mut row = vec![label.clone()];
            row.extend(places.iter().map(|place| place.map_or_else(|| "·".to_owned(), |place| place.to_string())));
            row
        })
        .collect();
    let map = Table::new(drawing.twin.caption.clone(), all, cells);
    let shade = |row: usize, column: usize| match rows.get(row)?.1.get(column.checked_sub(1)?)? {
        Some(1) => Some("9CCBB0"),
        Some(2) => Some("C4DDCF"),
        Some(_) => Some("E8F4EC"),
        None => None,
    };
    add_table(docx, &map, Some(&shade)).add_paragraph(styled("Small", &locale.say("report-virtues-key", &[])))
}

type Shade<'a> = dyn Fn(usize, usize) -> Option<&'static str> + 'a;

fn add_table(docx: Docx, table: &Table, shade: Option<&Shade<'_>>) -> Docx {
    let shares = table.shares();
    let all = shares.iter().sum::<usize>().max(1);
    let grid: Vec<usize> = shares.iter().map(|share| TEXT_WIDTH * share / all).collect();
    let cell = |column: usize, style: &str, said: &str, fill: Option<&str>, lens: Option<Lens>| {
        let run = lens.map_or_else(|| text(said), |lens| text(said).color(hex(ink::lens(lens))));
        let cell = TableCell::new()
            .width(grid.get(column).copied().unwrap_or_default(), WidthType::Dxa)
            .add_paragraph(Paragraph::new().style(style).add_run(run));
        match fill {
            Some(fill) => cell.shading(Shading::new().shd_type(ShdType::Clear).color("auto").fill(fill)),
            None => cell,
        }
    };
    let heads = table.heads.iter().enumerate().map(|(column, (head, lens))| {
        cell(column, "CellHead", head, Some(&hex(lens.map_or(ink::PAPER, ink::soft))), *lens)
    });
    // Only the header row may not be split: that is how it is found again afterwards.
    let mut rows = vec![TableRow::new(heads.collect()).cant_split()];
    rows.extend(table.rows.iter().enumerate().map(|(row, cells)| {
        TableRow::new(
            cells
                .iter()
                .enumerate()
                .map(|(column, said)| {
                    let label = column == 0 && said.chars().count() < MOST_LABEL;
                    let style = if label { "CellHead" } else { "Cell" };
                    cell(column, style, said, shade.and_then(|shade| shade(row, column)), None)
                })
                .collect(),
        )
    }));
    docx.add_paragraph(styled("Caption", &table.caption).keep_next(true))
        .add_table(
            styles::bordered(docx_rs::Table::new(rows))
                .set_grid(grid.clone())
                .layout(TableLayoutType::Fixed)
                .width(TEXT_WIDTH, WidthType::Dxa),
        )
        .add_paragraph(styled("Small", ""))
}

/// Puts into the parts what `docx-rs` has no words for: the language, the title, and which rows are header rows.
fn amend(parts: &mut XMLDocx, report: &Document) {
    let tag = report.locale.tag();
    replace(
        &mut parts.styles,
        "</w:rPr></w:rPrDefault>",
        &format!("<w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"),
    );
    let title = escaped(&report.title);
    let named = format!("<dc:title>{title}</dc:title><dc:language>{tag}</dc:language></cp:coreProperties>");
    replace(&mut parts.doc_props.core, "</cp:coreProperties>", &named);
    replace(&mut parts.doc_props.core, ">unknown<", ">Casusboek<");
    replace(
        &mut parts.document,
        "<w:trPr><w:cantSplit /></w:trPr>",
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
    );
}

fn replace(part: &mut Vec<u8>, from: &str, to: &str) {
    let text = String::from_utf8_lossy(part).replace(from, to);
    *part = text.into_bytes();
}
