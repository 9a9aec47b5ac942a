//! The sheet of answers: every question that is asked, and everything else that is stored.

use super::page::{Made, Page, Paper};
use super::style;
use super::value::{Cell, Value};
use crate::report::Subject;
use crate::report::document::Words;
use crate::report::record::{Belongs, Record, records};
use crate::scoring::Points;
use rust_xlsxwriter::Worksheet;

/// Widths of section, number, question, answer, what it stands on, note, reason, points and most points.
const WIDTHS: [u16; 9] = [14, 7, 36, 24, 32, 30, 20, 8, 8];

const COLUMNS: [&str; 9] = [
    "report-section",
    "report-ledger-place",
    "report-ledger-question",
    "report-answer",
    "report-evidence",
    "report-note",
    "report-reason",
    "report-ledger-points",
    "report-ledger-max",
];

/// Makes the sheet.
pub(super) fn sheet(subject: &Subject<'_>, foot: &Words) -> Made<Worksheet> {
    let name = subject.voice().unmarked("xlsx-sheet-answers");
    let mut page = Page::new(&name, foot, &WIDTHS, Paper::Across)?;
    let names: Vec<Words> = COLUMNS.iter().map(|id| subject.text(id)).collect();
    page.columns(&names)?;
    let head = page.row - 1;
    let told = records(subject);
    // What is only to be done stands on the sheet of actions.
    for record in told.iter().filter(|record| has_answer(record)) {
        page.row(&cells(subject, record))?;
    }
    let last = (page.row.saturating_sub(1).max(head), page.last());
    page.sheet.autofilter(head, 0, last.0, last.1)?;
    page.finish()
}

fn has_answer(record: &Record<'_>) -> bool {
    record.entry.is_some() || !matches!(record.belongs, Belongs::Kept)
}

fn cells(subject: &Subject<'_>, record: &Record<'_>) -> Vec<Cell> {
    let evidence = record.evidence().fold(Words::default(), |all, text| {
        all.then("\n", &subject.words(text))
    });
    let typed = |text| Value::words(&Words::same(text));
    let points = |points: Option<Points>| {
        points.map_or(Value::Empty, |points| {
            Value::Number(points.value(), style::POINTS)
        })
    };
    let values = vec![
        Value::key(&record.section(subject)),
        Value::key(&Words::same(&record.number(subject))),
        Value::words(&subject.question_words(record.id)),
        Value::words(&record.answer_words(subject)),
        Value::words(&evidence),
        typed(record.note()),
        typed(record.reason()),
        points(record.line.map(|line| line.points)),
        points(record.line.map(|line| line.max)),
    ];
    values
        .into_iter()
        .map(|value| (value, style::cell()))
        .collect()
}
