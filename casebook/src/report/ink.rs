//! Colours and icons of reports: the app's own, on white paper. The icons are those of Lucide (ISC).
use crate::domain::lens::Lens;

/// Text.
pub const INK: &str = "#1D2730";
/// Small print.
pub const MUTED: &str = "#56636B";
/// Lines.
pub const LINE: &str = "#E3DDD2";
/// The paper of the app, behind marks.
pub const PAPER: &str = "#F7F4EE";
/// What belongs to no lens.
pub const ACCENT: &str = "#23704A";
/// The face of what people read and write.
pub const READ: &str = "Source Serif 4";
/// The face of everything else.
pub const UI: &str = "Atkinson Hyperlegible Next";

/// The colour of a lens on white, at least 4.5 to 1.
pub const fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Handelingen => "#A8461C",
        Lens::Kennis => "#1F5FA8",
        Lens::Identiteit => "#75398F",
        Lens::Deugden => "#23704A",
        Lens::Vrijheid => "#7D5A00",
    }
}

/// Behind the colour of a lens.
pub const fn soft(lens: Lens) -> &'static str {
    match lens {
        Lens::Handelingen => "#FBEFE8",
        Lens::Kennis => "#EAF1FA",
        Lens::Identiteit => "#F4ECF8",
        Lens::Deugden => "#E8F4EC",
        Lens::Vrijheid => "#FAF3DF",
    }
}

/// The icon of a lens, in a square of 24.
const fn strokes(lens: Lens) -> &'static [&'static str] {
    match lens {
        Lens::Handelingen => &[
            "M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14",
            "m7 18 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9",
            "m2 13 6 6",
        ],
        Lens::Kennis => &[
            "M12 5v16",
            "M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z",
        ],
        Lens::Identiteit => &[
            "M12 10a2 2 0 0 0-2 2c0 1.02-.1 2.51-.26 4",
            "M14 13.12c0 2.38 0 6.38-1 8.88",
            "M17.29 21.02c.12-.6.43-2.3.5-3.02",
            "M2 12a10 10 0 0 1 18-6",
            "M2 16h.01",
            "M21.8 16c.2-2 .131-5.354 0-6",
            "M5 19.5C5.5 18 6 15 6 12a6 6 0 0 1 .34-2",
            "M8.65 22c.21-.66.45-1.32.57-2",
            "M9 6.8a6 6 0 0 1 9 5.2v2",
        ],
        Lens::Deugden => &[
            "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z",
            "m16.24 7.76-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z",
        ],
        Lens::Vrijheid => &[
            "M16 7h.01",
            "M3.4 18H12a8 8 0 0 0 8-8V7a4 4 0 0 0-7.28-2.3L2 20",
            "m20 7 2 .5-2 .5",
            "M10 18v3",
            "M14 17.75V21",
            "M7 18a6 6 0 0 0 3.84-10.61",
        ],
    }
}

/// The icon of a lens in its colour, as a whole SVG that holds no text.
pub fn icon(of: Lens) -> String {
    let paths: String = strokes(of).iter().fold(String::new(), |all, stroke| all + "<path d=\"" + stroke + "\"/>");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\" stroke=\"{}\" \
         stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{paths}</svg>",
        lens(of)
    )
}
