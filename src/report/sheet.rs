//! Something to read, chapter by chapter, in one language and without a layout.

mod text;

pub use text::{sheet_text, table};

/// Something said in one language, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What kind of paper it is.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// What else stands at its head, a line each.
    pub head: Vec<String>,
    /// Its chapters; none of them is empty.
    pub chapters: Vec<Chapter>,
}

/// A part of a sheet with its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// One piece of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What a reader who reads nothing else should read.
    Strong(String),
    /// A sentence or two.
    Plain(String),
    /// One of several things, with a mark before it.
    Item(String),
    /// Rows of cells, the first one holding the columns’ names; names stand in the first column.
    Table(Vec<Vec<String>>),
    /// A question with labels and texts below it.
    Entry {
        /// Its number, such as `1-3`.
        number: String,
        /// Its words.
        text: String,
        /// Labels and texts.
        fields: Vec<(String, String)>,
    },
}
