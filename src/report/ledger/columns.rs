use super::points_words;
use crate::i18n::Catalog;
use crate::scoring::Points;
use crate::text::{pad, pad_left};

const PLACE: usize = 6;
const ANSWER: usize = 16;
const NUMBER: usize = 7;
/// What is left of 78 cells for the question.
const QUESTION: usize = 24;

/// Which columns the ledger has.
pub(super) struct Columns {
    /// Whether weight and credit stand before the points.
    pub(super) has_weights: bool,
}

/// The cells of one row.
pub(super) struct Row<'a> {
    pub(super) place: &'a str,
    pub(super) question: &'a str,
    pub(super) answer: &'a str,
    pub(super) weight: &'a str,
    pub(super) credit: &'a str,
    pub(super) points: &'a str,
    pub(super) max: &'a str,
    /// Whether the answer caps the grade now.
    pub(super) is_capping: bool,
}

impl Columns {
    /// Returns the row of the columns' names.
    pub(super) fn header(&self, catalog: &Catalog) -> String {
        self.row(&Row {
            place: &catalog.text("report-ledger-place"),
            question: &catalog.text("report-ledger-question"),
            answer: &catalog.text("report-answer"),
            weight: &catalog.text("report-ledger-weight"),
            credit: &catalog.text("report-ledger-credit"),
            points: &catalog.text("report-ledger-points"),
            max: &catalog.text("report-ledger-max"),
            is_capping: false,
        })
    }

    /// Returns one row; an answer that caps the grade is marked at its end.
    pub(super) fn row(&self, row: &Row<'_>) -> String {
        let number = |text| pad_left(text, NUMBER);
        let (question, weights) = if self.has_weights {
            let weights = format!("{}{}", number(row.weight), number(row.credit));
            (QUESTION, weights)
        } else {
            (QUESTION + 2 * NUMBER, String::new())
        };
        let line = format!(
            "{}{} {}{weights}{}{}{}",
            pad(row.place, PLACE),
            pad(row.question, question),
            pad(row.answer, ANSWER),
            number(row.points),
            number(row.max),
            if row.is_capping { " !" } else { "" },
        );
        line.trim_end().to_owned()
    }
}

/// Returns a row that adds up others.
pub(super) fn sum(name: &str, points: Points, max: Points) -> String {
    let name_width = PLACE + QUESTION + 1 + ANSWER + 2 * NUMBER;
    format!(
        "{}{}{}",
        pad(name, name_width),
        pad_left(&points_words(points), NUMBER),
        pad_left(&points_words(max), NUMBER)
    )
}
