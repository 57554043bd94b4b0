//! The piece of a text round what somebody looked for. Knows neither where the text comes from nor the screen.
use crate::domain::lens::Lens;
use crate::domain::search::fields::Field;
use crate::domain::search::query::Finder;
use crate::domain::search::words::cut_before;
use serde::{Deserialize, Serialize};

/// Bytes of text shown round a mark, about.
const AROUND: usize = 70;
/// Most passages of one kept session.
const MOST: usize = 3;

/// A piece of a text with marks in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Passage {
    /// The lens it was written at; null for the case and what the group wrote elsewhere.
    pub lens: Option<Lens>,
    /// One line.
    pub text: String,
    /// What was found: begin and end in the bytes of this text, in order, none within another.
    pub marks: Vec<(usize, usize)>,
}

/// A stretch of one text.
struct Stretch {
    which: usize,
    from: usize,
    to: usize,
    marks: Vec<(usize, usize, usize)>,
}

/// The passages of one kept session: first those that show most of what was asked, and never more than a few. Texts
/// come in the order they are shown.
pub fn passages(finder: &mut Finder<'_>, texts: &[(Field, &str)]) -> Vec<Passage> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (which, (_, text)) in texts.iter().enumerate() {
        stretches.extend(of_text(which, text, &finder.marks(text)));
    }
    let mut seen = vec![false; finder.query().asked.len()];
    let mut chosen: Vec<Stretch> = Vec::new();
    while chosen.len() < MOST && !stretches.is_empty() {
        let news = |one: &Stretch| {
            let mut new: Vec<usize> = one.marks.iter().map(|mark| mark.2).filter(|part| !seen[*part]).collect();
            new.sort_unstable();
            new.dedup();
            new.len()
        };
        // A title stands above the passages already: it is only shown when there is nothing else.
        let worth = |one: &Stretch| (news(one), texts[one.which].0 != Field::Heading, one.marks.len());
        let Some(best) = (0..stretches.len()).rev().max_by_key(|at| worth(&stretches[*at])) else { break };
        let best = stretches.swap_remove(best);
        if !chosen.is_empty() && texts[best.which].0 == Field::Heading {
            continue;
        }
        best.marks.iter().for_each(|mark| seen[mark.2] = true);
        chosen.push(best);
    }
    chosen.sort_by_key(|one| (texts[one.which].0, one.which, one.from));
    chosen.iter().map(|one| shown(one, texts)).collect()
}

/// The stretches of a text in which something was found. Marks near each other share one.
fn of_text(which: usize, text: &str, marks: &[(usize, usize, usize)]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for &(from, to, part) in marks {
        match stretches.last_mut() {
            Some(last) if from <= last.to => {
                last.to = last.to.max(last.marks[0].0 + 2 * AROUND).max(to);
                last.marks.push((from, to, part));
            }
            _ => stretches.push(Stretch { which, from, to: to + AROUND, marks: vec![(from, to, part)] }),
        }
    }
    for stretch in &mut stretches {
        let last = stretch.marks.iter().map(|mark| mark.1).max().unwrap_or(stretch.to);
        stretch.from = beginning(text, stretch.from.saturating_sub(AROUND));
        stretch.to = end(text, last, stretch.to.max(last));
    }
    // What one of them shows, the next does not show again.
    for at in 1..stretches.len() {
        let (before, after) = stretches.split_at_mut(at);
        let (before, after) = (&before[at - 1], &mut after[0]);
        after.from = after.from.max(before.to).min(after.marks[0].0);
    }
    stretches
}

/// The first word at or after a place.
fn beginning(text: &str, near: usize) -> usize {
    let near = cut_before(text, near);
    if near == 0 {
        return 0;
    }
    text[near..].find(char::is_whitespace).map_or(near, |space| {
        let at = near + space;
        at + text[at..].len() - text[at..].trim_start().len()
    })
}

/// The end of the last word before a place, and not before `least`.
fn end(text: &str, least: usize, near: usize) -> usize {
    if near >= text.len() {
        return least.max(text.trim_end().len());
    }
    let near = cut_before(text, near);
    text[least..near]
        .rfind(char::is_whitespace)
        .map_or(near, |space| least + text[least..least + space].trim_end().len())
}

fn shown(stretch: &Stretch, texts: &[(Field, &str)]) -> Passage {
    let (field, text) = texts[stretch.which];
    // A stretch never begins after its first mark.
    let from = stretch.from.min(stretch.marks[0].0);
    let from = from + text[from..].len() - text[from..].trim_start().len();
    let before = if text[..from].trim().is_empty() { "" } else { "… " };
    let after = if text[stretch.to..].trim().is_empty() { "" } else { " …" };
    // One line, and no byte more or less: the marks stay where they are.
    let plain = |letter: char| if letter.is_whitespace() && letter.len_utf8() == 1 { ' ' } else { letter };
    let middle: String = text[from..stretch.to].chars().map(plain).collect();
    let mut marks: Vec<(usize, usize)> = Vec::new();
    for &(start, stop, _) in &stretch.marks {
        let (start, stop) = (start - from + before.len(), stop - from + before.len());
        match marks.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(stop),
            _ => marks.push((start, stop)),
        }
    }
    Passage { lens: field.lens(), text: format!("{before}{middle}{after}"), marks }
}

#[cfg(test)]
mod tests {
    use crate::domain::lens::Lens;
    use crate::domain::search::fields::Field;
    use crate::domain::search::passage::{Passage, passages};
    use crate::domain::search::query::{Finder, Query};
    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

    fn marked(passage: &Passage) -> Vec<&str> {
        passage.marks.iter().map(|(from, to)| &passage.text[*from..*to]).collect()
    }

    #[test]
    fn a_passage_shows_what_was_found_with_the_words_round_it() {
        let text = "Ze belde drie keer op een avond. ".repeat(6)
            + "Daarna zei ze dat haar verantwoordelijkheidsgevoel haar in de weg zat, en ze lachte erbij. "
            + &"En toen werd het stil aan de andere kant van de lijn. ".repeat(6);
        let found = passages(&mut Finder::new(&Query::read("heidsgev")), &[(Field::Lens(Lens::Deugden), &text)]);
        assert_eq!(found.len(), 1);
        assert_eq!(marked(&found[0]), ["verantwoordelijkheidsgevoel"]);
        assert_eq!(found[0].lens, Some(Lens::Deugden));
        assert!(found[0].text.starts_with("… ") && found[0].text.ends_with(" …"), "{}", found[0].text);
        assert!((100..250).contains(&found[0].text.len()), "{}", found[0].text);
    }

    #[test]
    fn every_word_that_was_asked_for_is_shown_if_it_can_be() {
        let texts = [
            (Field::Story, "De moeder belt. De moeder belt weer. De moeder blijft bellen."),
            (Field::Lens(Lens::Kennis), "Wat weet de school hiervan?"),
            (Field::Together, "moeder"),
        ];
        let found = passages(&mut Finder::new(&Query::read("moeder school")), &texts);
        assert!(found.iter().any(|one| marked(one).contains(&"school")), "{found:?}");
        assert!(found.len() <= 3);
        assert_eq!(found[0].lens, None, "in the order they are read");
    }

    #[test]
    fn a_title_is_a_passage_only_when_there_is_no_other() {
        let heading = (Field::Heading, "Na de achttiende");
        assert_eq!(passages(&mut Finder::new(&Query::read("achttiende")), &[heading]).len(), 1);
        let both = [heading, (Field::Story, "Op haar achttiende is het klaar.")];
        let found = passages(&mut Finder::new(&Query::read("achttiende")), &both);
        assert_eq!(
            found.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(),
            ["Op haar achttiende is het klaar."]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]
        #[test]
        fn marks_are_words_of_their_passage_whatever_the_text(
            typed in "[a-zë\" ]{0,12}", text in "([a-zë’€\u{a0}\n ]{0,400})", other in any::<String>()
        ) {
            for text in [&text, &other] {
                for one in passages(&mut Finder::new(&Query::read(&typed)), &[(Field::Story, text), (Field::Together, &typed)]) {
                    let mut last = 0;
                    for (from, to) in &one.marks {
                        prop_assert!(*from >= last && from < to && one.text.is_char_boundary(*from));
                        prop_assert!(one.text.is_char_boundary(*to));
                        last = *to;
                    }
                    prop_assert!(!one.text.contains('\n'));
                }
            }
        }
    }
}
