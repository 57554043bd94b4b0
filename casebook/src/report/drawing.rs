//! Drawings of the comparison as data, each with the table that says the same. Knows no ink: `svg` draws them.
use crate::error::Result;
use crate::report::document::Table;

/// A drawing with its table twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// What it shows, for whoever does not see it.
    pub alt: String,
    /// What is drawn.
    pub shape: Shape,
    /// The same as a table.
    pub twin: Table,
}

/// What can be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Virtues by people: at which place each chose it, 1 weighing most; null where it was not chosen.
    Virtues {
        /// People, in the order of the view.
        heads: Vec<String>,
        /// A virtue with a place for each head.
        rows: Vec<(String, Vec<Option<u8>>)>,
    },
    /// Felt room: scales from 0 to 10 with everybody's mark.
    Scales(Vec<Scale>),
    /// How many, along the quarters of a period.
    Quarters(Vec<(String, u32)>),
}

/// One scale from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// What is felt.
    pub name: String,
    /// Who, and where. In the order of the view.
    pub marks: Vec<(String, u8)>,
}

impl Drawing {
    /// Every text of it.
    pub(crate) fn texts(&mut self, change: &mut dyn FnMut(&mut String) -> Result<()>) -> Result<()> {
        change(&mut self.alt)?;
        match &mut self.shape {
            Shape::Virtues { heads, rows } => {
                heads.iter_mut().try_for_each(&mut *change)?;
                rows.iter_mut().try_for_each(|(label, _)| change(label))?;
            }
            Shape::Scales(scales) => {
                for scale in scales {
                    change(&mut scale.name)?;
                    scale.marks.iter_mut().try_for_each(|(who, _)| change(who))?;
                }
            }
            Shape::Quarters(bars) => bars.iter_mut().try_for_each(|(label, _)| change(label))?,
        }
        self.twin.texts(change)
    }
}
