//! A report as a small tree of headings, paragraphs, tables, charts, lists and boxes.
//!
//! It is made once from scorecard and texts, in one language or in several at once,
//! and then laid out by each format: a new format is one file that goes through it.
//! Every text in it is cleaned when it is put in, so that no layout meets a
//! character that acts or hides; escaping what its format gives a meaning to is
//! each layout's own. Nothing here knows a format.

mod block;
mod chart;
mod map_point;
mod part;
mod table;
mod words;

pub use block::{Block, Entry, Reference, Signature, Tone, Verdict};
pub use chart::{Bar, Chart};
pub use map_point::MapPoint;
pub use part::{Part, PartId};
pub use table::{Cell, Column, Row, RowRole, Table};
pub use words::Words;

use crate::i18n::Lang;
use jiff::Timestamp;

/// A report, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its languages, in the order in which they stand beside or below each other; at least one.
    pub langs: Vec<Lang>,
    /// What kind of paper it is.
    pub title: Words,
    /// Whom it is about: the company and the site.
    pub about: Words,
    /// When the assessment last changed: the date of the file, whatever the clock says.
    pub modified: Timestamp,
    /// Whether it has to fit one page of A4, set smaller where it must.
    pub is_one_page: bool,
    /// What every page bears at its foot, such as company, questionnaire and check code.
    pub running: Words,
    /// Its parts in order.
    pub parts: Vec<Part>,
}

impl Document {
    /// Finds a part.
    #[must_use]
    pub fn part(&self, id: PartId) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == id)
    }

    /// Goes through a text in the document's languages: its language and its words.
    ///
    /// A text that is the same in all of them, such as a name or a note, comes once, without a language.
    pub fn said<'d>(
        &'d self,
        words: &'d Words,
    ) -> impl Iterator<Item = (Option<&'d Lang>, &'d str)> {
        let is_said_apart = words.lines().count() == self.langs.len() && self.langs.len() > 1;
        let lone = self.langs.first().filter(|_| self.langs.len() == 1);
        words.lines().enumerate().map(move |(place, line)| {
            let lang = if is_said_apart {
                self.langs.get(place)
            } else {
                lone
            };
            (lang, line)
        })
    }
}
