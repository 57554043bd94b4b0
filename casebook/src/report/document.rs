//! The one source of every form of a report: headings, texts, lists, tables, and drawings as data. Knows no form, no book
//! and no clock; every text in it is plain.
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::error::Result;
use crate::report::drawing::Drawing;
use crate::report::kind::ReportKind;

/// A report, before it is written in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Which report it is.
    pub kind: ReportKind,
    /// The language of what stands around what people wrote.
    pub locale: Locale,
    /// The large line on top.
    pub title: String,
    /// When it was made, as it is read.
    pub made_on: String,
    /// What was held: label and value.
    pub facts: Vec<(String, String)>,
    /// What a reader must know first. That this is no client file comes first of all.
    pub marks: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One part of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading: level 1 for a part, 2 and 3 inside it. One of a lens has its colour and icon.
    Heading(u8, String, Option<Lens>),
    /// A sentence of the app.
    Line(String),
    /// Small print of the app.
    Small(String),
    /// The question people wrote to.
    Prompt(String),
    /// What people wrote, as they broke it into lines and paragraphs.
    Written(String),
    /// The same, under a label.
    Field(String, String),
    /// A list of what people wrote.
    List(Vec<String>),
    /// An open question, with what it is about and what was said along it.
    Question(Question),
    /// A table.
    Table(Table),
    /// A drawing, with its table twin.
    Drawing(Drawing),
    /// Room to write by hand or to fill in, under a label.
    Room(String),
}

/// An open question to talk along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its lens.
    pub lens: Option<Lens>,
    /// Why it is asked; empty when that is not said.
    pub reason: String,
    /// The question.
    pub question: String,
    /// What was said, as the group noted it; may be empty.
    pub note: String,
}

/// A text longer than this asks for no more width.
const MOST_ASKED: usize = 80;
/// So much of the room of a cell one word may take.
const WORD: usize = 4;
/// Keeps roots of small numbers apart.
const SOFTENED: usize = 100;
/// Longest text that is set as the label of a row; a longer one begins it like any other.
pub const MOST_LABEL: usize = 60;

/// A table. The first row of heads is a header row, in every form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for whoever does not see it.
    pub caption: String,
    /// Heads of the columns; one of a lens has its colour.
    pub heads: Vec<(String, Option<Lens>)>,
    /// Rows of as many cells. The first cell of each says what the row is about.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with plain heads.
    pub fn new(caption: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        Self { caption, heads: heads.into_iter().map(|head| (head, None)).collect(), rows }
    }
}

impl Document {
    /// Adds a part.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: String) {
        self.push(Block::Heading(level, text, None));
    }

    /// Adds a text under a label, if there is one.
    pub fn field(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            self.push(Block::Field(label.to_owned(), text.to_owned()));
        }
    }

    /// With headings that skip no level, as a reader by ear needs, and as PDF/UA asks.
    #[must_use]
    pub fn with_even_levels(mut self) -> Self {
        let mut last = 0;
        for block in &mut self.blocks {
            if let Block::Heading(level, ..) = block {
                *level = (*level).clamp(1, last + 1);
                last = *level;
            }
        }
        self
    }

    /// Puts every text through `each`, labels and the app's own sentences too: a text of people can stand inside them.
    pub fn with_texts(mut self, each: &mut dyn FnMut(&str) -> Result<String>) -> Result<Self> {
        let mut change = |text: &mut String| -> Result<()> {
            *text = each(text)?;
            Ok(())
        };
        change(&mut self.title)?;
        for (label, value) in &mut self.facts {
            change(label)?;
            change(value)?;
        }
        self.marks.iter_mut().try_for_each(&mut change)?;
        self.blocks.iter_mut().try_for_each(|block| block.texts(&mut change))?;
        Ok(self)
    }
}

impl Block {
    fn texts(&mut self, change: &mut dyn FnMut(&mut String) -> Result<()>) -> Result<()> {
        match self {
            Self::Heading(_, text, _)
            | Self::Line(text)
            | Self::Small(text)
            | Self::Prompt(text)
            | Self::Written(text)
            | Self::Room(text) => change(text),
            Self::Field(label, text) => {
                change(label)?;
                change(text)
            }
            Self::List(items) => items.iter_mut().try_for_each(change),
            Self::Question(one) => {
                change(&mut one.reason)?;
                change(&mut one.question)?;
                change(&mut one.note)
            }
            Self::Table(table) => table.texts(change),
            Self::Drawing(drawing) => drawing.texts(change),
        }
    }
}

impl Table {
    /// How much of the width each column asks for: more for longer texts, and within reason.
    pub fn shares(&self) -> Vec<usize> {
        let longest = |at: usize| {
            let head = self.heads[at].0.as_str();
            let cells = || self.rows.iter().filter_map(|row| row.get(at)).map(String::as_str).chain([head]);
            let longest = cells().map(|cell| cell.chars().count()).max().unwrap_or_default();
            let word = cells().flat_map(str::split_whitespace).map(|word| word.chars().count()).max();
            // What a row is about is one word that should not be broken, and nor should a word elsewhere.
            let longest = if at == 0 { longest * 3 / 2 } else { longest };
            longest.max(word.unwrap_or_default() * WORD)
        };
        (0..self.heads.len()).map(|at| (longest(at).clamp(8, MOST_ASKED) * SOFTENED).isqrt()).collect()
    }

    /// Every text of it.
    pub(crate) fn texts(&mut self, change: &mut dyn FnMut(&mut String) -> Result<()>) -> Result<()> {
        change(&mut self.caption)?;
        self.heads.iter_mut().try_for_each(|(head, _)| change(head))?;
        self.rows.iter_mut().flatten().try_for_each(change)
    }
}
