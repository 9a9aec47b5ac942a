use crate::i18n::Message;
use jiff::civil::Date;
use std::path::PathBuf;

/// The workshops of the data folder, and the making of a new one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workshops {
    /// The workshops, the last date first.
    pub rows: Vec<WorkshopRow>,
    /// The row the cursor stands on: 0 makes a new workshop, then those there are.
    pub cursor: usize,
}

/// One workshop in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopRow {
    /// Its folder.
    pub folder: PathBuf,
    /// What it is called; its folder’s name where it cannot be read.
    pub name: String,
    /// The day it takes place.
    pub date: Option<Date>,
    /// How many assessments it has.
    pub answered: u64,
    /// Why it cannot be opened.
    pub problem: Option<Message>,
}

impl Workshops {
    /// Returns how many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len() + 1
    }

    /// Tells whether there is no workshop yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the workshop under the cursor; none on the row that makes a new one.
    #[must_use]
    pub fn selected(&self) -> Option<&WorkshopRow> {
        self.rows.get(self.cursor.checked_sub(1)?)
    }
}
