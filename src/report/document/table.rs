use super::Words;
use crate::scoring::Points;

/// Rows and columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table is called by programs and formats, such as `ledger`.
    pub id: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; each has as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What the column is called by programs and formats, such as `points`.
    pub id: &'static str,
    /// Its heading.
    pub heading: Words,
    /// Whether numbers stand in it, which are set to the right and never broken.
    pub is_number: bool,
    /// Its share of the width, in parts of the sum over all columns.
    pub share: u16,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What kind of row it is.
    pub role: RowRole,
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// What kind of row one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowRole {
    /// One of many.
    #[default]
    Body,
    /// The name of the rows that follow, in its first cell and across all columns.
    Group,
    /// The sum of the rows before it.
    Sum,
    /// The sum of everything.
    Total,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Nothing yet: room to write by hand.
    Blank,
    /// A text.
    Words(Words),
    /// Texts below each other, the first of which is what the cell is about.
    Stack(Vec<Words>),
    /// A whole number.
    Number(i64),
    /// A share of 0 to 1 as it is counted, such as a credit.
    Share(f64),
    /// Points, unrounded.
    Points(Points),
    /// Points that would be gained, unrounded and shown with a plus.
    Gain(Points),
    /// A number from 0 to 100 drawn as a bar beside what it is called.
    Bar {
        /// The filled part, 0 to 100.
        low: f64,
        /// What could still become filled, 0 to 100; equal to `low` when nothing is open.
        high: f64,
        /// The number in words, such as `72` or `60-80`.
        words: Words,
    },
    /// A day, ISO 8601 in the file, as people write it on paper.
    Day {
        /// The day as it was recorded.
        iso: String,
        /// As people write it.
        words: Words,
    },
}

impl Column {
    /// Makes a column of texts.
    #[must_use]
    pub fn text(id: &'static str, heading: Words, share: u16) -> Self {
        Self {
            id,
            heading,
            is_number: false,
            share,
        }
    }

    /// Makes a column of numbers.
    #[must_use]
    pub fn number(id: &'static str, heading: Words, share: u16) -> Self {
        Self {
            id,
            heading,
            is_number: true,
            share,
        }
    }
}

impl Row {
    /// Makes one of many rows.
    #[must_use]
    pub fn body(cells: Vec<Cell>) -> Self {
        Self {
            role: RowRole::Body,
            cells,
        }
    }

    /// Makes the row that names those that follow.
    #[must_use]
    pub fn group(name: Words, columns: usize) -> Self {
        let mut cells = vec![Cell::Empty; columns];
        if let Some(first) = cells.first_mut() {
            *first = Cell::Words(name);
        }
        Self {
            role: RowRole::Group,
            cells,
        }
    }
}

impl Cell {
    /// Makes the cell of a text; an empty one where there is none.
    #[must_use]
    pub fn words(words: Words) -> Self {
        if words.is_empty() {
            Self::Empty
        } else {
            Self::Words(words)
        }
    }

    /// Returns what a person reads in the cell: texts below each other.
    #[must_use]
    pub fn shown(&self) -> Vec<Words> {
        match self {
            Self::Empty | Self::Blank => Vec::new(),
            Self::Words(words) | Self::Bar { words, .. } | Self::Day { words, .. } => {
                vec![words.clone()]
            }
            Self::Stack(texts) => texts.clone(),
            Self::Number(number) => vec![Words::same(&number.to_string())],
            Self::Share(share) => vec![Words::same(&share.to_string())],
            Self::Points(points) => vec![Words::same(&crate::report::points_words(*points))],
            Self::Gain(points) => {
                let words = format!("+{}", crate::report::points_words(*points));
                vec![Words::same(&words)]
            }
        }
    }
}
