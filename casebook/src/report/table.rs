//! A document of headings, lists and tables, written as Markdown or as HTML from the same parts.
use std::fmt::Write as _;

/// A part of a document. Texts are plain: each form escapes what it must.
pub enum Part {
    /// A heading of level 1 to 3.
    Heading(usize, String),
    /// A paragraph.
    Line(String),
    /// A list.
    List(Vec<String>),
    /// A table: its heads, then its rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// Written as Markdown.
pub fn markdown(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        let _ = match part {
            Part::Heading(level, text) => writeln!(out, "{} {}\n", "#".repeat(*level), plain(text)),
            Part::Line(text) => writeln!(out, "{}\n", plain(text)),
            Part::List(items) => {
                for item in items {
                    let _ = writeln!(out, "- {}", plain(item));
                }
                writeln!(out)
            }
            Part::Table(heads, rows) => {
                row(&mut out, heads);
                row(&mut out, &vec!["---".to_owned(); heads.len()]);
                for cells in rows {
                    row(&mut out, &cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>());
                }
                writeln!(out)
            }
        };
    }
    out
}

fn row(out: &mut String, cells: &[String]) {
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

/// One line, with the signs of Markdown taken as they are.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Written as HTML: only these tags, and every text escaped.
pub fn html(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        let _ = match part {
            Part::Heading(level, text) => writeln!(out, "<h{level}>{}</h{level}>", escaped(text)),
            Part::Line(text) => writeln!(out, "<p>{}</p>", escaped(text)),
            Part::List(items) => {
                let items: String =
                    items.iter().fold(String::new(), |all, item| all + "<li>" + &escaped(item) + "</li>");
                writeln!(out, "<ul>{items}</ul>")
            }
            Part::Table(heads, rows) => {
                let cells = |tag: &str, cells: &[String]| {
                    cells.iter().fold(String::new(), |all, cell| {
                        let scope = if tag == "th" { " scope=\"col\"" } else { "" };
                        all + &format!("<{tag}{scope}>{}</{tag}>", escaped(cell))
                    })
                };
                let body: String =
                    rows.iter().fold(String::new(), |all, row| all + "<tr>" + &cells("td", row) + "</tr>");
                writeln!(out, "<table><thead><tr>{}</tr></thead><tbody>{body}</tbody></table>", cells("th", heads))
            }
        };
    }
    out
}

/// A text in which nothing is HTML.
pub fn escaped(text: &str) -> String {
    ammonia::clean_text(text).replace("&#32;", " ").replace("&#10;", "\n")
}
