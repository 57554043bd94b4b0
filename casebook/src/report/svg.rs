//! Draws the views in the app's colours, as SVG with nothing in it that loads or runs. Every text is escaped. Colour never
//! carries meaning alone: a place is a number, a mark has a name.
use crate::domain::text::excerpt;
use crate::report::drawing::{Drawing, Scale, Shape};
use crate::report::ink;
use crate::report::table::escaped;
use std::fmt::Write as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Width of every drawing, in its own units; on paper it is as wide as the text.
pub const WIDTH: f32 = 680.0;
/// Most graphemes of a name above a column.
const NAME: usize = 16;
/// Most graphemes of a name above a scale.
const ON_SCALE: usize = 26;
/// Most graphemes of the label of a row.
const LABEL: usize = 30;
/// From so many columns on, names stand on their side.
const NARROW: usize = 7;

/// Which face has a sign, where the one who shows the drawing looks for no other face by themselves. Null for the face
/// of the whole drawing.
pub type Faces = fn(&str) -> Option<&'static str>;

/// The drawing as a whole SVG.
pub fn draw(drawing: &Drawing, faces: Faces) -> String {
    let mut pen = Pen { out: String::new(), faces };
    let height = match &drawing.shape {
        Shape::Virtues { heads, rows } => virtues(&mut pen, heads, rows),
        Shape::Scales(scales) => scales.iter().fold(0.0, |top, scale| one_scale(&mut pen, scale, top)),
        Shape::Quarters(bars) => quarters(&mut pen, bars),
    };
    let body = pen.out;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"{}\" font-size=\"13\" fill=\"{}\">{body}</svg>",
        ink::UI,
        ink::INK
    )
}

/// Usize as a length; what is drawn is never more than some hundreds.
fn length(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

struct Text<'a> {
    x: f32,
    y: f32,
    anchor: &'a str,
    more: &'a str,
}

const BOLD: &str = " font-weight=\"600\"";

/// What was drawn so far.
struct Pen {
    out: String,
    faces: Faces,
}

impl Pen {
    fn text(&mut self, at: &Text<'_>, said: &str) {
        let Text { x, y, anchor, more } = at;
        let _ = write!(self.out, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\"{more}>");
        let mut run: (Option<&str>, String) = (None, String::new());
        for sign in said.graphemes(true) {
            let face = (self.faces)(sign);
            if face != run.0 {
                self.run(&run);
                run = (face, String::new());
            }
            run.1 += sign;
        }
        self.run(&run);
        self.out += "</text>";
    }

    /// Signs of one face.
    fn run(&mut self, (face, said): &(Option<&str>, String)) {
        let said = escaped(said);
        let _ = match face {
            Some(face) => write!(self.out, "<tspan font-family=\"{face}\">{said}</tspan>"),
            None => write!(self.out, "{said}"),
        };
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        let ((a, b), (c, d)) = (from, to);
        let _ =
            write!(self.out, "<path d=\"M{a:.1} {b:.1}L{c:.1} {d:.1}\" stroke=\"{}\" fill=\"none\"/>", ink::LINE);
    }
}

fn virtues(pen: &mut Pen, heads: &[String], rows: &[(String, Vec<Option<u8>>)]) -> f32 {
    let (left, row_height) = (190.0, 32.0);
    let narrow = heads.len() >= NARROW;
    let top = if narrow { 112.0 } else { 34.0 };
    let column = ((WIDTH - left) / length(heads.len().max(1))).min(110.0);
    for (at, head) in heads.iter().enumerate() {
        let (x, name) = (left + column * (length(at) + 0.5), excerpt(head, NAME));
        if narrow {
            let y = top - 10.0;
            let turned = format!("{BOLD} transform=\"rotate(-60 {x:.1} {y:.1})\"");
            pen.text(&Text { x, y, anchor: "start", more: &turned }, &name);
        } else {
            pen.text(&Text { x, y: top - 12.0, anchor: "middle", more: BOLD }, &name);
        }
    }
    for (row, (label, places)) in rows.iter().enumerate() {
        let y = top + row_height * length(row);
        pen.line((0.0, y), (WIDTH, y));
        let middle = y + row_height / 2.0;
        pen.text(&Text { x: 0.0, y: middle + 4.5, anchor: "start", more: BOLD }, &excerpt(label, LABEL));
        for (at, place) in places.iter().enumerate() {
            circle(pen, left + column * (length(at) + 0.5), middle, *place);
        }
    }
    top + row_height * length(rows.len()) + 4.0
}

/// Large and dark weighs most; the number says the same.
fn circle(pen: &mut Pen, x: f32, y: f32, place: Option<u8>) {
    let (radius, colour, on, size) = match place {
        None => {
            let _ = write!(pen.out, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"1.5\" fill=\"{}\"/>", ink::MUTED);
            return;
        }
        Some(1) => (14.0, ink::ACCENT, "#FFFFFF", 13),
        Some(2) => (11.5, "#5A9678", "#FFFFFF", 12),
        Some(_) => (9.5, "#C4DDCF", ink::INK, 11),
    };
    let number = place.map(|place| place.to_string()).unwrap_or_default();
    let _ = write!(pen.out, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\" fill=\"{colour}\"/>");
    let more = format!(" font-weight=\"600\" font-size=\"{size}\" fill=\"{on}\"");
    pen.text(&Text { x, y: y + 4.2, anchor: "middle", more: &more }, &number);
}

/// Names stand above the line, as high as there are others on the same place; gives where the next scale begins.
fn one_scale(pen: &mut Pen, scale: &Scale, top: f32) -> f32 {
    let (left, right) = (120.0, WIDTH - 70.0);
    let step = (right - left) / 10.0;
    let mut placed: Vec<(f32, f32, usize)> = Vec::new();
    let mut marks: Vec<(f32, usize, String)> = Vec::new();
    for (who, at) in &scale.marks {
        let (x, name) = (left + step * f32::from(*at), excerpt(who, ON_SCALE));
        let half = length(name.chars().count()) * 3.6 + 5.0;
        // The lowest height at which the name touches no other.
        let free = |height: usize| {
            !placed.iter().any(|(from, to, other)| *other == height && *from < x + half && *to > x - half)
        };
        let height = (0..=placed.len()).find(|height| free(*height)).unwrap_or_default();
        placed.push((x - half, x + half, height));
        marks.push((x, height, name));
    }
    let tallest = marks.iter().map(|(_, height, _)| height + 1).max().unwrap_or_default();
    let y = top + 26.0 + 17.0 * length(tallest);
    pen.text(&Text { x: 0.0, y: y + 4.5, anchor: "start", more: BOLD }, &scale.name);
    let _ = write!(
        pen.out,
        "<path d=\"M{left:.1} {y:.1}L{right:.1} {y:.1}\" stroke=\"{}\" stroke-width=\"2\" fill=\"none\"/>",
        ink::LINE
    );
    for number in 0..=10_u8 {
        let x = left + step * f32::from(number);
        pen.line((x, y - 4.0), (x, y + 4.0));
        let more = format!(" font-size=\"11\" fill=\"{}\"", ink::MUTED);
        pen.text(&Text { x, y: y + 24.0, anchor: "middle", more: &more }, &number.to_string());
    }
    let colour = ink::lens(crate::domain::lens::Lens::Vrijheid);
    for (x, height, name) in &marks {
        let label = y - 14.0 - 17.0 * length(*height);
        if *height > 0 {
            pen.line((*x, y - 8.0), (*x, label + 4.0));
        }
        let _ = write!(
            pen.out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"7\" fill=\"{colour}\" stroke=\"#FFFFFF\" stroke-width=\"2\"/>"
        );
        let halo = " stroke=\"#FFFFFF\" stroke-width=\"4\" stroke-linejoin=\"round\" aria-hidden=\"true\"";
        pen.text(&Text { x: *x, y: label, anchor: "middle", more: halo }, name);
        pen.text(&Text { x: *x, y: label, anchor: "middle", more: "" }, name);
    }
    y + 40.0
}

fn quarters(pen: &mut Pen, bars: &[(String, u32)]) -> f32 {
    let (base, tall) = (150.0, 110.0);
    let most = bars.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let column = (WIDTH / length(bars.len().max(1))).min(90.0);
    // Where columns are narrow, only some have room for their name.
    let every = (52.0 / column).ceil().max(1.0);
    pen.line((0.0, base), (WIDTH, base));
    for (at, (label, count)) in bars.iter().enumerate() {
        let x = column * (length(at) + 0.5);
        let height = tall * share(*count, most);
        let _ = write!(
            pen.out,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{height:.1}\" rx=\"3\" fill=\"{}\"/>",
            x - column * 0.3,
            base - height,
            column * 0.6,
            ink::ACCENT
        );
        if length(at) % every == 0.0 {
            pen.text(&Text { x, y: base - height - 7.0, anchor: "middle", more: BOLD }, &count.to_string());
            let more = format!(" font-size=\"11\" fill=\"{}\"", ink::MUTED);
            pen.text(&Text { x, y: base + 20.0, anchor: "middle", more: &more }, label);
        }
    }
    base + 30.0
}

fn share(count: u32, most: u32) -> f32 {
    let parts = (u64::from(count) * 1000 / u64::from(most)).min(1000);
    f32::from(u16::try_from(parts).unwrap_or(1000)) / 1000.0
}
