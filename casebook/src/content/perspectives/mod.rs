//! Perspectives of a case file: `## Perspectief: Wendy, pleegmoeder`, a heading for each lens, and lines that an author
//! writes in any editor. Every fault is told, each with its line; none quotes what somebody wrote.
mod lens;
mod words;
mod write;

pub use write::write;

use crate::content::markdown::{Section, line_of};
use crate::content::perspectives::lens::Reading;
use crate::content::perspectives::words::{LENSES, meaning};
use crate::domain::perspective::{Perspective, Seen};
use crate::domain::text::MOST_LINE;
use crate::error::Fault;

/// What begins the heading of a perspective.
const HEADS: [&str; 2] = ["perspectief:", "perspective:"];

/// A line of a file with what is wrong there.
pub type AtLine = (usize, Fault);

/// The alias and the role that a heading gives; none for a heading of something else.
pub fn head(title: &str) -> Option<(&str, &str)> {
    let cut =
        HEADS.iter().find_map(|head| title.get(..head.len()).filter(|start| start.to_lowercase() == **head))?;
    let (alias, role) = title[cut.len()..].split_once(',').unwrap_or((&title[cut.len()..], ""));
    Some((alias.trim(), role.trim()))
}

/// Reads one perspective. `text` is the file that the section was cut from.
pub fn read(text: &str, section: &Section<'_>) -> Result<Perspective, Vec<AtLine>> {
    let mut faults = Vec::new();
    let (alias, role) = head(section.title).unwrap_or_default();
    if alias.is_empty() || role.is_empty() || section.title.chars().count() > MOST_LINE {
        faults.push((section.line, Fault::Head));
    }
    // A section is a slice of its file.
    let first = line_of(text, section.body.as_ptr() as usize - text.as_ptr() as usize);
    let mut seen: Vec<Seen> = Vec::new();
    let mut reading: Option<Reading> = None;
    for (at, line) in (first..).zip(section.body.lines()) {
        if let Some(title) = line.trim().strip_prefix("### ") {
            seen.extend(reading.take().map(Reading::done));
            match meaning(LENSES, title) {
                Some(lens) if seen.iter().any(|one| one.body.lens() == lens) => {
                    faults.push((at, Fault::Twice(lens.name().to_owned())));
                }
                Some(lens) => reading = Some(Reading::of(lens)),
                None => faults.push((at, Fault::NoSuchLens(title.trim().to_owned()))),
            }
        } else if line.trim().is_empty() {
            if let Some(reading) = &mut reading {
                reading.pause();
            }
        } else if let Some(reading) = &mut reading {
            reading.line(line.trim()).unwrap_or_else(|fault| faults.push((at, fault)));
        } else if seen.is_empty() && faults.is_empty() {
            faults.push((at, Fault::Stray));
        }
    }
    seen.extend(reading.map(Reading::done));
    seen.retain(|one| !one.body.is_empty());
    seen.sort_by_key(|one| one.body.lens());
    if seen.is_empty() && faults.is_empty() {
        faults.push((section.line, Fault::NoLens));
    }
    if faults.is_empty() {
        Ok(Perspective { alias: alias.to_owned(), role: role.to_owned(), answers: seen })
    } else {
        Err(faults)
    }
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::Document;
    use crate::content::perspectives::{AtLine, read, write};
    use crate::domain::answer::{Body, Certainty, KnowledgeKind, LimitKind, Source};
    use crate::domain::lens::Lens;
    use crate::domain::perspective::Perspective;
    use crate::domain::word::Word;
    use crate::error::{Expected, Fault};

    const WHOLE: &str = "## Perspectief: Wendy, pleegmoeder

### Handelingen
- Ik bel haar school. | doorvragen
- Ik zeg dat ik het niet geheim kan houden.

### Kennis
- Ze slaapt beter als ze weet wie er morgen is. (ervaring, weten)
- Gemist: wat haar moeder is beloofd (vorige keer).

### Identiteit
In: pleegouder, kind, buurvrouw
Bekend als: iemand die blijft zitten
Ik ben zelf met drie broers opgegroeid.

Dat tel ik mee.

### Deugden
- trouw
- Nabijheid
Op het spel: Als ik nu niets zeg, zweeg ik ook.
Prijs: De band met haar vader.
Twijfel: ja

### Vrijheid
Denken: 8
Handelen: 3
- Mijn contract zegt dat ik niets beslis. (organisatie, hard)
- Ik wil haar vader niet nog een keer kwijt. (ikzelf, bespreekbaar)
";

    fn reads(text: &str) -> Result<Perspective, Vec<AtLine>> {
        let file = format!("+++\nid = \"x\"\n+++\n\n{text}");
        let document = Document::cut(&file).expect("it has front matter");
        read(&file, &document.sections[0])
    }

    #[test]
    fn every_form_is_read_as_an_author_writes_it() {
        let wendy = reads(WHOLE).expect("the example is sound");
        assert_eq!((wendy.alias.as_str(), wendy.role.as_str()), ("Wendy", "pleegmoeder"));
        let Some(Body::Handelingen(acts)) = wendy.at(Lens::Handelingen).map(|seen| &seen.body) else {
            panic!("it is there")
        };
        assert_eq!(acts.options[0].skill, "doorvragen");
        let Some(Body::Kennis(known)) = wendy.at(Lens::Kennis).map(|seen| &seen.body) else {
            panic!("it is there")
        };
        assert_eq!(
            (known.items[0].source, known.items[0].certainty),
            (Some(Source::Ervaring), Some(Certainty::Weten))
        );
        assert_eq!(
            (known.items[1].kind, known.items[1].text.as_str()),
            (KnowledgeKind::Miss, "wat haar moeder is beloofd (vorige keer).")
        );
        let Some(Body::Identiteit(who)) = wendy.at(Lens::Identiteit).map(|seen| &seen.body) else {
            panic!("it is there")
        };
        assert_eq!(who.recognise[2], Word::Own("buurvrouw".to_owned()));
        assert_eq!(who.text, "Ik ben zelf met drie broers opgegroeid.\n\nDat tel ik mee.");
        let Some(virtues) = wendy.at(Lens::Deugden) else { panic!("it is there") };
        assert!(virtues.doubt && !wendy.at(Lens::Kennis).expect("it is there").doubt);
        let Body::Deugden(form) = &virtues.body else { panic!("it is deugden") };
        assert_eq!(form.virtues, [Word::Listed("trouw".to_owned()), Word::Own("Nabijheid".to_owned())]);
        let Some(Body::Vrijheid(room)) = wendy.at(Lens::Vrijheid).map(|seen| &seen.body) else {
            panic!("it is there")
        };
        assert_eq!((room.thinking, room.acting), (Some(8), Some(3)));
        assert_eq!((room.limits[0].kind, room.limits[0].hard), (Some(LimitKind::Organisatie), Some(true)));
    }

    #[test]
    fn a_stroke_without_spaces_and_a_full_stop_behind_the_words_are_taken() {
        let loose =
            WHOLE.replace(" | doorvragen", "|doorvragen").replace("(ervaring, weten)", "(ervaring, weten).");
        assert_eq!(reads(&loose).expect("it is sound"), reads(WHOLE).expect("it is sound"));
    }

    #[test]
    fn what_is_written_reads_back_in_both_languages() {
        let wendy = reads(WHOLE).expect("the example is sound");
        for english in [false, true] {
            let mut text = String::new();
            write(&mut text, &wendy, english);
            assert_eq!(reads(&text).expect("what we write we read"), wendy, "{text}");
            assert!(text.contains(if english { "- faithfulness\n" } else { "- trouw\n" }), "{text}");
        }
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let wrong = WHOLE
            .replace("### Kennis", "### Kenis")
            .replace("Denken: 8", "Denken: 11")
            .replace("(organisatie, hard)", "(organisatie, hrad)")
            .replace("- Nabijheid", "- Nabijheid\n- moed\n- hoop");
        assert_eq!(
            reads(&wrong).expect_err("it has faults"),
            [
                (11, Fault::NoSuchLens("Kenis".to_owned())),
                (26, Fault::TooMany(3)),
                (32, Fault::Expected(Expected::Room)),
                (34, Fault::Expected(Expected::Limit)),
            ]
        );
        assert_eq!(
            reads("## Perspectief: Wendy\n\n### Kennis\n- Iets.").expect_err("it has no role")[0],
            (5, Fault::Head)
        );
        assert_eq!(
            reads("## Perspective: Wendy, aunt\n\n### Kennis\nIets.").expect_err("no item")[0],
            (8, Fault::Line)
        );
        let slips = WHOLE
            .replace("- Nabijheid", "- Nabijheid, zonder dat ze daar ziek van wordt")
            .replace("In: pleegouder, kind, buurvrouw\n", "")
            .replace("Dat tel ik mee.", "In: pleegouder")
            .replace("Twijfel: ja", "Twijfel: een beetje");
        assert_eq!(
            reads(&slips).expect_err("a sentence is no virtue, and a label comes before free text"),
            [(19, Fault::Late), (23, Fault::Expected(Expected::Virtue)), (26, Fault::Expected(Expected::Doubt))]
        );
        let twice = WHOLE
            .replace("- Nabijheid", "- trouw")
            .replace("Handelen: 3", "Denken: 3")
            .replace("Prijs: De", "Op het spel: De")
            .replace("(ervaring, weten)", "(ervaring, wet)");
        assert_eq!(
            reads(&twice).expect_err("it says things twice"),
            [
                (12, Fault::Expected(Expected::Knowledge)),
                (24, Fault::Repeated),
                (26, Fault::Repeated),
                (31, Fault::Repeated)
            ]
        );
    }
}
