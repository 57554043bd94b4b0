//! The styles of a report in a word processor, in the app's colours and faces. A machine without those faces takes its own.
use crate::report::ink;
use docx_rs::{
    AbstractNumbering, BorderType, Docx, Level, LevelJc, LevelText, LineSpacing, NumberFormat, Numbering,
    RunFonts, SpecialIndentType, Start, Style, StyleType, Table, TableBorder, TableBorderPosition, TableBorders,
};

/// The numbering of lists.
pub const BULLET: usize = 2;

/// A colour without its sign.
pub fn hex(colour: &str) -> String {
    colour.trim_start_matches('#').to_owned()
}

fn face(name: &str) -> RunFonts {
    RunFonts::new().ascii(name).hi_ansi(name).cs(name)
}

/// A paragraph style: id, name, size in half points, space before and after in twentieths of a point.
fn paragraph(id: &str, name: &str, size: usize, space: (u32, u32)) -> Style {
    Style::new(id, StyleType::Paragraph)
        .name(name)
        .based_on("Normal")
        .next("Normal")
        .q_format(true)
        .size(size)
        .line_spacing(LineSpacing::new().before(space.0).after(space.1))
}

fn heading(level: usize, size: usize, before: u32) -> Style {
    paragraph(&format!("Heading{level}"), &format!("heading {level}"), size, (before, 120))
        .bold()
        .color(hex(ink::INK))
        .outline_lvl(level - 1)
}

/// Adds every style a report uses.
pub fn with_styles(docx: Docx) -> Docx {
    let read = |style: Style| style.fonts(face(ink::READ));
    let muted = hex(ink::MUTED);
    vec![
        read(paragraph("Title", "Title", 46, (60, 200))).bold().color(hex(ink::INK)),
        heading(1, 28, 440),
        heading(2, 23, 280),
        heading(3, 21, 200),
        read(paragraph("Written", "Written", 22, (40, 100))),
        read(paragraph("ListBullet", "List Bullet", 22, (20, 60))),
        read(paragraph("Prompt", "Prompt", 24, (40, 160))).color(&muted),
        read(paragraph("Question", "Question", 25, (20, 120))).bold(),
        paragraph("Reason", "Reason", 20, (200, 20)),
        paragraph("Label", "Label", 21, (140, 40)).bold(),
        paragraph("Small", "Small", 18, (20, 60)).color(&muted),
        paragraph("Caption", "caption", 18, (200, 60)).color(&muted),
        paragraph("Mark", "Mark", 19, (20, 60)).bold(),
        paragraph("Cell", "Cell", 18, (40, 40)),
        paragraph("CellHead", "Cell Head", 18, (40, 40)).bold(),
    ]
    .into_iter()
    .fold(docx, Docx::add_style)
    .default_fonts(face(ink::UI))
    .default_size(21)
    .default_line_spacing(LineSpacing::new().after(100).line(276))
    .add_abstract_numbering(
        AbstractNumbering::new(BULLET).add_level(
            Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
                .indent(Some(360), Some(SpecialIndentType::Hanging(260)), None, None),
        ),
    )
    .add_numbering(Numbering::new(BULLET, BULLET))
}

/// Thin lines between rows, and no others.
pub fn bordered(table: Table) -> Table {
    use TableBorderPosition::{Bottom, InsideH, Top};
    let line = |position| TableBorder::new(position).border_type(BorderType::Single).size(4).color(hex(ink::LINE));
    let borders = [Top, Bottom, InsideH]
        .into_iter()
        .fold(TableBorders::with_empty(), |borders, position| borders.set(line(position)));
    table.set_borders(borders)
}
