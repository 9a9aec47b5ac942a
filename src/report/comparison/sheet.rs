//! A comparison said in a language, chapter by chapter.

mod changes;
mod left_out;
mod result;
mod scope;
mod sections;
mod speaker;

use super::Comparison;
use super::label::{described, labels};
use crate::i18n::Catalog;
use jiff::tz::TimeZone;
use speaker::Speaker;

/// A comparison in words, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What kind of paper it is.
    pub title: String,
    /// What is compared.
    pub about: String,
    /// When each of the two was begun.
    pub sides: Vec<String>,
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

/// Says a comparison in the catalogue’s language; days are those of the zone.
#[must_use]
pub fn sheet(catalog: &Catalog, comparison: &Comparison<'_>, zone: &TimeZone) -> Sheet {
    let labels = labels(catalog, comparison);
    let sides = described(catalog, comparison, &labels, zone);
    let speaker = Speaker {
        catalog,
        comparison,
        labels,
    };
    let mut chapters = vec![result::chapter(&speaker)];
    chapters.extend(changes::chapters(&speaker));
    chapters.extend(sections::chapter(&speaker));
    chapters.extend(scope::chapter(&speaker));
    chapters.extend(left_out::chapter(&speaker));
    Sheet {
        title: speaker.text("compare-title"),
        about: speaker.about(),
        sides,
        chapters,
    }
}
